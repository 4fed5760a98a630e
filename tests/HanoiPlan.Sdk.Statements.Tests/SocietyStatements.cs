namespace HanoiPlan.Sdk.Statements.Tests;

/// <summary>Statements on society and culture, each with its reading.</summary>
internal static class SocietyStatements
{
    public const string Table = """
        giảm tỷ lệ hộ nghèo bình quân 1 - 1,5%/năm ⇒ relative L [-1.5,-1] %/năm ; average-growth ; - ; tỷ lệ hộ nghèo
        mỗi năm giảm 2-3% hộ nghèo ⇒ relative L [-3,-2] % ; every-year ; - ; hộ nghèo
        tỷ lệ bao phủ BHYT đạt trên 95% dân số ⇒ more-than H (95,) % ; unstated ; - ; tỷ lệ bao phủ BHYT
        Hằng năm giải quyết việc làm cho 20.000 lao động ⇒ exactly - [20000,20000] lao động ; every-year ; - ; giải quyết việc làm cho lao động
        giải quyết việc làm cho 20.000 lao động/năm ⇒ exactly - [20000,20000] lao động/năm ; every-year ; - ; giải quyết việc làm cho lao động
        Tỷ lệ hài lòng của người dân: 95% trở lên ⇒ at-least H [95,) % ; unstated ; - ; Tỷ lệ hài lòng của người dân
        Tỷ lệ hộ nghèo giảm còn dưới 2% ⇒ less-than L (,2) % ; unstated ; - ; Tỷ lệ hộ nghèo
        Không để phát sinh điểm nóng về an ninh trật tự ⇒ none L [0,0] - ; unstated ; - ; điểm nóng về an ninh trật tự
        Thu nhập bình quân đầu người đạt 60 triệu đồng vào năm 2025 và 80 triệu đồng vào năm 2030 ⇒ exactly H [60,60] triệu đồng ; end-of-term ; 2025 ; Thu nhập bình quân đầu người && exactly - [80,80] triệu đồng ; end-of-term ; 2030 ; Thu nhập bình quân đầu người
        Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều giai đoạn 2021-2025 giảm bình quân 1%/năm ⇒ relative L [-1,-1] %/năm ; average-growth ; 2021-2025 ; Tỷ lệ hộ nghèo
        Giảm tỷ lệ hộ nghèo từ 10% năm 2020 xuống còn 5% năm 2025 ⇒ exactly L [5,5] % ; end-of-term ; 2025 b2020 ; tỷ lệ hộ nghèo
        Nâng tỷ lệ lao động qua đào tạo lên 70%, trong đó có bằng cấp, chứng chỉ đạt 30% ⇒ exactly H [70,70] % ; unstated ; - ; tỷ lệ lao động qua đào tạo && exactly H [30,30] % ; unstated ; - ; bằng cấp, chứng chỉ
        Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân giảm còn dưới 10% ⇒ less-than L (,10) % ; unstated ; - ; Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân
        Tuổi thọ trung bình đạt 75 tuổi ⇒ exactly H [75,75] tuổi ; unstated ; - ; Tuổi thọ trung bình
        Tuổi thọ bình quân đạt 74,5 tuổi, trong đó số năm sống khỏe đạt tối thiểu 68 năm ⇒ exactly H [74.5,74.5] tuổi ; unstated ; - ; Tuổi thọ bình quân && at-least H [68,) năm ; unstated ; - ; số năm sống khỏe
        Số bác sĩ trên 10.000 dân đạt 10 bác sĩ ⇒ exactly H [10,10] bác sĩ/vạn dân ; unstated ; - ; Số bác sĩ trên 10.000 dân
        Tỷ lệ trường mầm non đạt chuẩn quốc gia mức độ 1 là 60% ⇒ exactly - [60,60] % ; unstated ; - ; Tỷ lệ trường mầm non đạt chuẩn quốc gia mức độ 1
        Duy trì tỷ lệ thất nghiệp thành thị dưới 3% ⇒ maintain L (,3) % ; maintain ; - ; tỷ lệ thất nghiệp thành thị
        Tỷ lệ lao động qua đào tạo đạt 75%, trong đó lao động qua đào tạo có bằng cấp, chứng chỉ đạt 35%. ⇒ exactly H [75,75] % ; unstated ; - ; Tỷ lệ lao động qua đào tạo && exactly H [35,35] % ; unstated ; - ; lao động qua đào tạo có bằng cấp, chứng chỉ
        Tỷ lệ hộ nghèo đa chiều giảm bình quân 0,5 - 0,7%/năm ⇒ relative L [-0.7,-0.5] %/năm ; average-growth ; - ; Tỷ lệ hộ nghèo đa chiều
        Tỷ lệ trường đạt chuẩn quốc gia: mầm non 70%, tiểu học 80%, trung học cơ sở 75%, trung học phổ thông 60% ⇒ exactly - [70,70] % ; unstated ; - ; mầm non && exactly - [80,80] % ; unstated ; - ; tiểu học && exactly - [75,75] % ; unstated ; - ; trung học cơ sở && exactly - [60,60] % ; unstated ; - ; trung học phổ thông
        Đạt 12 bác sĩ/vạn dân; 35 giường bệnh/vạn dân ⇒ exactly H [12,12] bác sĩ/vạn dân ; unstated ; - ; bác sĩ && exactly - [35,35] giường bệnh/vạn dân ; unstated ; - ; giường bệnh
        Tỷ lệ dân số tham gia bảo hiểm y tế đạt 95% ⇒ exactly H [95,95] % ; unstated ; - ; Tỷ lệ dân số tham gia bảo hiểm y tế
        Tỷ lệ thất nghiệp ở khu vực thành thị dưới 4% ⇒ less-than L (,4) % ; unstated ; - ; Tỷ lệ thất nghiệp ở khu vực thành thị
        Giảm tỷ lệ sinh bình quân hằng năm 0,2‰ ⇒ relative L [-0.2,-0.2] ‰ ; average-growth ; - ; tỷ lệ sinh
        Giảm 10% số vụ tai nạn giao thông so với năm 2020 ⇒ relative L [-10,-10] % ; unstated ; b2020 ; số vụ tai nạn giao thông
        Tỷ suất chết trẻ em dưới 1 tuổi giảm xuống còn 10‰ ⇒ exactly L [10,10] ‰ ; unstated ; - ; Tỷ suất chết trẻ em dưới 1 tuổi
        Quy mô dân số năm 2030 đạt 1,5 triệu người ⇒ exactly H [1.5,1.5] triệu người ; end-of-term ; 2030 ; Quy mô dân số
        Diện tích nhà ở bình quân đầu người đạt 27 m2 sàn/người ⇒ exactly H [27,27] m² sàn/người ; unstated ; - ; Diện tích nhà ở bình quân đầu người
        Tỷ lệ hộ gia đình sử dụng điện đạt 99,9% ⇒ exactly H [99.9,99.9] % ; unstated ; - ; Tỷ lệ hộ gia đình sử dụng điện
        Xóa 100% nhà tạm, nhà dột nát ⇒ all - [100,100] % ; unstated ; - ; Xóa nhà tạm, nhà dột nát
        Mỗi năm tạo việc làm mới cho 15.000 - 16.000 lao động; đưa 1.500 lao động đi làm việc ở nước ngoài ⇒ between H [15000,16000] lao động ; every-year ; - ; tạo việc làm mới cho lao động && exactly - [1500,1500] lao động ; every-year ; - ; đưa lao động đi làm việc ở nước ngoài
        Phấn đấu đến năm 2030, toàn tỉnh không còn hộ nghèo ⇒ none L [0,0] - ; end-of-term ; 2030 ; hộ nghèo
        Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi còn dưới 20%, thể nhẹ cân dưới 10% ⇒ less-than L (,20) % ; unstated ; - ; Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi && less-than L (,10) % ; unstated ; - ; thể nhẹ cân
        Bình quân mỗi năm giảm 1,5% hộ nghèo, riêng các huyện nghèo giảm 4 - 5%/năm ⇒ relative L [-1.5,-1.5] % ; average-growth ; - ; hộ nghèo && between L [-5,-4] %/năm ; average-growth ; - ; các huyện nghèo
        Số bác sỹ/10.000 dân đạt 12; số giường bệnh/10.000 dân đạt 32 ⇒ exactly H [12,12] bác sĩ/vạn dân ; unstated ; - ; Số bác sỹ/10.000 dân && exactly H [32,32] giường bệnh/vạn dân ; unstated ; - ; số giường bệnh/10.000 dân
        Mức sinh thay thế: 2,1 con/phụ nữ ⇒ exactly - [2.1,2.1] con/phụ nữ ; unstated ; - ; Mức sinh thay thế
        Tỷ lệ trẻ em dưới 1 tuổi được tiêm chủng đầy đủ đạt trên 98% ⇒ more-than H (98,) % ; unstated ; - ; Tỷ lệ trẻ em dưới 1 tuổi được tiêm chủng đầy đủ
        Không để tỷ lệ thất nghiệp vượt quá 3% ⇒ at-most L (,3] % ; unstated ; - ; tỷ lệ thất nghiệp
        Tỷ lệ hộ nghèo năm 2025 không quá 2% ⇒ at-most L (,2] % ; end-of-term ; 2025 ; Tỷ lệ hộ nghèo
        Tỉ lệ hộ nghèo giảm 1 %/ năm ⇒ relative L [-1,-1] %/năm ; average-growth ; - ; Tỉ lệ hộ nghèo
        Tỷ lệ hộ nghèo còn 2,5% (giảm bình quân 1%/năm) ⇒ exactly L [2.5,2.5] % ; unstated ; - ; Tỷ lệ hộ nghèo && relative L [-1,-1] %/năm ; average-growth ; - ; Tỷ lệ hộ nghèo
        100% xã, phường đạt chuẩn quốc gia về y tế ⇒ all - [100,100] % ; unstated ; - ; xã, phường đạt chuẩn quốc gia về y tế
        Số giường bệnh/vạn dân: 30 - 35 ⇒ between H [30,35] giường bệnh/vạn dân ; unstated ; - ; Số giường bệnh/vạn dân
        Đến năm 2025 có 30 giường bệnh/vạn dân ⇒ exactly - [30,30] giường bệnh/vạn dân ; end-of-term ; 2025 ; giường bệnh
        Số giường bệnh trên một vạn dân đạt 33 giường ⇒ exactly H [33,33] giường/vạn dân ; unstated ; - ; Số giường bệnh trên một vạn dân
        Tỷ lệ trạm y tế xã có bác sĩ làm việc đạt 100% ⇒ all H [100,100] % ; unstated ; - ; Tỷ lệ trạm y tế xã có bác sĩ làm việc
        Tỷ lệ hộ nghèo giảm từ 3,2% xuống dưới 1% vào cuối năm 2025 ⇒ less-than L (,1) % ; end-of-term ; 2025 ; Tỷ lệ hộ nghèo
        Tỷ lệ lao động trong độ tuổi tham gia bảo hiểm xã hội đạt 45% ⇒ exactly H [45,45] % ; unstated ; - ; Tỷ lệ lao động trong độ tuổi tham gia bảo hiểm xã hội
        Tỷ lệ học sinh trung học cơ sở đi học đúng độ tuổi đạt 97% trở lên ⇒ at-least H [97,) % ; unstated ; - ; Tỷ lệ học sinh trung học cơ sở đi học đúng độ tuổi
        Huy động trẻ em 5 tuổi ra lớp đạt 99,5% ⇒ exactly H [99.5,99.5] % ; unstated ; - ; Huy động trẻ em 5 tuổi ra lớp
        Tỷ lệ huy động trẻ nhà trẻ đạt 35%, mẫu giáo đạt 95% ⇒ exactly H [35,35] % ; unstated ; - ; Tỷ lệ huy động trẻ nhà trẻ && exactly H [95,95] % ; unstated ; - ; mẫu giáo
        Tỷ lệ người từ 15 tuổi trở lên biết chữ đạt 98,85% ⇒ exactly H [98.85,98.85] % ; unstated ; - ; Tỷ lệ người từ 15 tuổi trở lên biết chữ
        Trên 90% hộ gia đình đạt danh hiệu gia đình văn hóa ⇒ more-than H (90,) % ; unstated ; - ; hộ gia đình đạt danh hiệu gia đình văn hóa
        Gia đình văn hóa đạt 88% trở lên; thôn, bản, tổ dân phố văn hóa đạt 75% trở lên ⇒ at-least H [88,) % ; unstated ; - ; Gia đình văn hóa && at-least H [75,) % ; unstated ; - ; thôn, bản, tổ dân phố văn hóa
        Tỷ lệ dân số tập luyện thể dục thể thao thường xuyên đạt 38 - 40% ⇒ between H [38,40] % ; unstated ; - ; Tỷ lệ dân số tập luyện thể dục thể thao thường xuyên
        Tỷ số giới tính khi sinh dưới 111 bé trai/100 bé gái ⇒ less-than L (,111) bé trai/100 bé gái ; unstated ; - ; Tỷ số giới tính khi sinh
        Tỷ lệ tăng dân số tự nhiên dưới 1% ⇒ less-than L (,1) % ; unstated ; - ; Tỷ lệ tăng dân số tự nhiên
        Tỷ lệ tăng dân số tự nhiên duy trì ở mức 1%/năm ⇒ maintain - [1,1] %/năm ; maintain ; - ; Tỷ lệ tăng dân số tự nhiên
        Bình quân mỗi năm giải quyết việc làm mới cho khoảng 25 nghìn lao động ⇒ about - [25,25] nghìn lao động ; every-year ; - ; giải quyết việc làm mới cho lao động
        Trong 5 năm giải quyết việc làm cho 100.000 người ⇒ exactly - [100000,100000] người ; total ; - ; giải quyết việc làm cho người
        Giai đoạn 2021 - 2025 đào tạo nghề cho 60.000 lao động ⇒ exactly - [60000,60000] lao động ; total ; 2021-2025 ; đào tạo nghề cho lao động
        Xây dựng 5.000 căn nhà ở xã hội đến năm 2030 ⇒ exactly - [5000,5000] căn nhà ở xã hội ; end-of-term ; 2030 ; Xây dựng căn nhà ở xã hội
        Hỗ trợ xây mới 1.200 căn nhà cho hộ nghèo ⇒ exactly - [1200,1200] căn nhà ; unstated ; - ; Hỗ trợ xây mới căn nhà cho hộ nghèo
        Giảm 1.000 hộ nghèo mỗi năm ⇒ relative L [-1000,-1000] hộ nghèo ; every-year ; - ; hộ nghèo
        Tỷ lệ hộ nghèo bình quân giảm trên 3%/năm, các xã đặc biệt khó khăn giảm 4 - 5%/năm ⇒ relative L (,-3) %/năm ; average-growth ; - ; Tỷ lệ hộ nghèo && between L [-5,-4] %/năm ; average-growth ; - ; các xã đặc biệt khó khăn
        Không còn hộ nghèo và hộ tái nghèo theo tiêu chuẩn của Thành phố. ⇒ none L [0,0] - ; unstated ; - ; hộ nghèo && none L [0,0] - ; unstated ; - ; hộ tái nghèo
        Đến năm 2025, cơ bản không còn hộ nghèo ⇒ none L [0,0] - ; end-of-term ; 2025 ; hộ nghèo
        Giữ vững và nâng cao chất lượng phổ cập giáo dục ⇒ maintain - (,) - ; maintain ; - ; chất lượng phổ cập giáo dục
        Chỉ số phát triển con người (HDI) đạt 0,75 ⇒ exactly H [0.75,0.75] - ; unstated ; - ; Chỉ số phát triển con người (HDI)
        Tỷ suất tử vong mẹ dưới 45/100.000 trẻ đẻ sống ⇒ less-than L (,45) /100.000 trẻ đẻ sống ; unstated ; - ; Tỷ suất tử vong mẹ
        Tỷ lệ dân số được quản lý sức khỏe điện tử: ≥ 90% ⇒ at-least H [90,) % ; unstated ; - ; Tỷ lệ dân số được quản lý sức khỏe điện tử
        Số người nghiện ma túy giảm ít nhất 5%/năm ⇒ at-most L (,-5] %/năm ; average-growth ; - ; Số người nghiện ma túy
        Tỷ lệ thất nghiệp: 2 - 3% ⇒ between - [2,3] % ; unstated ; - ; Tỷ lệ thất nghiệp
        Thu nhập bình quân vùng đồng bào dân tộc thiểu số tăng trên 2 lần so với năm 2020 ⇒ relative H (2,) lần ; unstated ; b2020 ; Thu nhập bình quân vùng đồng bào dân tộc thiểu số
        Tỷ lệ lao động nữ trong tổng số lao động được tạo việc làm mới đạt tối thiểu 48% ⇒ at-least H [48,) % ; unstated ; - ; Tỷ lệ lao động nữ trong tổng số lao động được tạo việc làm mới
        """;
}
