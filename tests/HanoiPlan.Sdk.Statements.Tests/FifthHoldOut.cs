namespace HanoiPlan.Sdk.Statements.Tests;

/// <summary>A fifth set, in the forms of resolutions of provinces, marked as the fourth.</summary>
internal static class FifthHoldOut
{
    public const string Table = """
        Theo Quy hoạch, đến năm 2030 tuổi thọ bình quân đạt 75 tuổi, trong đó thời gian sống khỏe mạnh đạt tối thiểu 68 năm ⇒ exactly H [75,75] tuổi ; end-of-term ; 2030 && at-least H [68,) năm ; end-of-term ; 2030
        Tỷ lệ lao động nông nghiệp trong tổng lao động xã hội giảm xuống dưới 20% ⇒ less-than L (,20) % ; unstated ; - ; Tỷ lệ lao động nông nghiệp trong tổng lao động xã hội
        giai đoạn 2016-2020, toàn tỉnh phấn đấu giá trị sản xuất ngành nông lâm, thủy sản đạt tốc độ tăng trưởng bình quân hằng năm 4% ⇒ exactly H [4,4] % ; average-growth ; 2016-2020
        Năm 2030, tỷ trọng giá trị sản xuất nông nghiệp, thủy sản, lâm nghiệp chiếm lần lượt là: 60%, 28%, 12% ⇒ exactly - [60,60] % ; end-of-term ; 2030 && exactly - [28,28] % ; end-of-term ; 2030 && exactly - [12,12] % ; end-of-term ; 2030
        tỷ trọng chăn nuôi đạt 35% trong cơ cấu nội bộ ngành nông nghiệp ⇒ exactly H [35,35] % ; unstated ; - ; tỷ trọng chăn nuôi
        đến năm 2027, phấn đấu 100% các trường học mầm non và phổ thông có đủ nước sạch ⇒ all - [100,100] % ; end-of-term ; 2027 ; các trường học mầm non và phổ thông có đủ nước sạch
        Tỷ lệ học sinh tiểu học học 2 buổi/ngày đạt 100% ⇒ all H [100,100] % ; unstated ; - ; Tỷ lệ học sinh tiểu học học 2 buổi/ngày
        Tỷ lệ trường mầm non, tiểu học, THCS, THPT đạt chuẩn quốc gia lần lượt là 70%, 75%, 80%, 65% ⇒ exactly - [70,70] % ; unstated ; - && exactly - [75,75] % ; unstated ; - && exactly - [80,80] % ; unstated ; - && exactly - [65,65] % ; unstated ; -
        Phấn đấu có 99,5% trẻ em 5 tuổi được đến trường ⇒ exactly - [99.5,99.5] % ; unstated ; - ; trẻ em 5 tuổi được đến trường
        Ít nhất 30% số trường phổ thông dạy học bằng tiếng Anh vào năm 2030 ⇒ at-least H [30,) % ; end-of-term ; 2030 ; số trường phổ thông dạy học bằng tiếng Anh
        Tỷ lệ học sinh bỏ học cấp trung học cơ sở dưới 0,5% ⇒ less-than L (,0.5) % ; unstated ; - ; Tỷ lệ học sinh bỏ học cấp trung học cơ sở
        Số lượng sinh viên tốt nghiệp ngành kỹ thuật tăng 10%/năm ⇒ exactly H [10,10] %/năm ; average-growth ; - ; Số lượng sinh viên tốt nghiệp ngành kỹ thuật
        Tỷ lệ người từ 15 tuổi biết chữ đạt 99% ⇒ exactly H [99,99] % ; unstated ; - ; Tỷ lệ người từ 15 tuổi biết chữ
        - Tỷ lệ trạm y tế xã có bác sĩ: 95%; ⇒ exactly - [95,95] % ; unstated ; - ; Tỷ lệ trạm y tế xã có bác sĩ
        - Số dược sĩ đại học/vạn dân: 3,4 ⇒ exactly - [3.4,3.4] dược sĩ/vạn dân ; unstated ; - ; Số dược sĩ đại học/vạn dân
        - Tỷ lệ tiêm chủng đầy đủ cho trẻ dưới 1 tuổi duy trì trên 95%. ⇒ maintain H (95,) % ; maintain ; - ; Tỷ lệ tiêm chủng đầy đủ cho trẻ dưới 1 tuổi
        - Khống chế tỷ lệ nhiễm HIV trong cộng đồng dân cư dưới 0,3%. ⇒ less-than L (,0.3) % ; unstated ; - ; tỷ lệ nhiễm HIV trong cộng đồng dân cư
        - Phấn đấu giảm tỷ suất sinh mỗi năm 0,1‰. ⇒ relative L [-0.1,-0.1] ‰ ; every-year ; - ; tỷ suất sinh
        Giá trị sản xuất công nghiệp tăng bình quân 14 - 15%/năm; giá trị xuất khẩu đạt 3,5 tỷ USD vào năm 2030 ⇒ between H [14,15] %/năm ; average-growth ; - ; Giá trị sản xuất công nghiệp && exactly H [3.5,3.5] tỷ USD ; end-of-term ; 2030 ; giá trị xuất khẩu
        Tổng đàn lợn đạt 1,1 triệu con, đàn gia cầm 32 triệu con ⇒ exactly H [1.1,1.1] triệu con ; unstated ; - ; Tổng đàn lợn && exactly - [32,32] triệu con ; unstated ; - ; đàn gia cầm
        Diện tích cây cà phê ổn định 210.000 ha; năng suất bình quân 30 tạ/ha ⇒ maintain - [210000,210000] ha ; maintain ; - ; Diện tích cây cà phê && exactly - [30,30] tạ/ha ; unstated ; - ; năng suất bình quân
        Sản lượng sầu riêng đến năm 2028 đạt 400 nghìn tấn ⇒ exactly H [400,400] nghìn tấn ; end-of-term ; 2028 ; Sản lượng sầu riêng
        Tỷ lệ diện tích lúa áp dụng "1 phải, 5 giảm" đạt trên 60% ⇒ ??
        Thực hiện 300.000 ha lúa chất lượng cao, phát thải thấp đến năm 2030 ⇒ exactly - [300000,300000] ha ; end-of-term ; 2030 ; Thực hiện lúa chất lượng cao, phát thải thấp
        Giảm lượng lúa giống gieo sạ xuống dưới 70 kg/ha ⇒ less-than L (,70) kg/ha ; unstated ; - ; lượng lúa giống gieo sạ
        Giảm 20% lượng phân bón và thuốc bảo vệ thực vật hóa học ⇒ relative L [-20,-20] % ; unstated ; - ; lượng phân bón và thuốc bảo vệ thực vật hóa học
        Tỷ lệ cơ giới hóa khâu thu hoạch trên 95%, khâu gieo trồng trên 50% ⇒ more-than H (95,) % ; unstated ; - ; Tỷ lệ cơ giới hóa khâu thu hoạch && more-than H (50,) % ; unstated ; - ; khâu gieo trồng
        Nâng độ che phủ rừng từ 47,3% năm 2025 lên 50% năm 2030 ⇒ exactly H [50,50] % ; end-of-term ; 2030 b2025 ; độ che phủ rừng
        Số hợp tác xã hoạt động hiệu quả tăng thêm 50 hợp tác xã mỗi năm ⇒ relative H [50,50] hợp tác xã ; every-year ; - ; Số hợp tác xã hoạt động hiệu quả
        Xây dựng ít nhất 5 chuỗi liên kết giá trị nông sản chủ lực ⇒ at-least H [5,) chuỗi liên kết ; unstated ; - ; Xây dựng chuỗi liên kết giá trị nông sản chủ lực
        Thu hút 25 triệu lượt khách du lịch vào năm 2030, doanh thu đạt 65.000 tỷ đồng ⇒ exactly - [25,25] triệu lượt khách du lịch ; end-of-term ; 2030 ; Thu hút lượt khách du lịch && exactly H [65000,65000] tỷ đồng ; unstated ; - ; doanh thu
        Công suất sử dụng buồng phòng bình quân đạt 60 - 65% ⇒ between H [60,65] % ; unstated ; - ; Công suất sử dụng buồng phòng
        Ngày lưu trú bình quân của khách quốc tế từ 3 ngày trở lên ⇒ at-least H [3,) ngày ; unstated ; - ; Ngày lưu trú bình quân của khách quốc tế
        Tổng thu ngân sách nhà nước trên địa bàn 5 năm 2026 - 2030 đạt trên 350.000 tỷ đồng ⇒ more-than H (350000,) tỷ đồng ; total ; 2026-2030 ; Tổng thu ngân sách nhà nước trên địa bàn
        Tỷ lệ chi đầu tư phát triển chiếm trên 35% tổng chi ngân sách ⇒ more-than H (35,) % ; unstated ; - ; Tỷ lệ chi đầu tư phát triển
        Tỷ lệ nợ đọng thuế dưới 8% tổng thu nội địa ⇒ less-than L (,8) % ; unstated ; - ; Tỷ lệ nợ đọng thuế
        Tăng thu nội địa bình quân 10%/năm trở lên ⇒ at-least H [10,) %/năm ; average-growth ; -
        Số doanh nghiệp hoạt động đến năm 2030 đạt 25.000 doanh nghiệp, bình quân 12 doanh nghiệp/1.000 dân ⇒ exactly H [25000,25000] doanh nghiệp ; end-of-term ; 2030 && exactly - [12,12] doanh nghiệp/nghìn dân ; end-of-term ; 2030
        Kinh tế tư nhân đóng góp khoảng 55 - 58% GRDP ⇒ between H [55,58] % ; unstated ; - ; Kinh tế tư nhân đóng góp
        Tỷ trọng kinh tế số đạt tối thiểu 30% GRDP vào năm 2030 ⇒ at-least H [30,) % ; end-of-term ; 2030 ; Tỷ trọng kinh tế số
        Tỷ lệ hồ sơ thủ tục hành chính được giải quyết trực tuyến toàn trình đạt tối thiểu 80% ⇒ at-least H [80,) % ; unstated ; - ; Tỷ lệ hồ sơ thủ tục hành chính được giải quyết trực tuyến toàn trình
        95% người dân, doanh nghiệp hài lòng về việc giải quyết thủ tục hành chính ⇒ exactly - [95,95] % ; unstated ; - ; người dân, doanh nghiệp hài lòng về việc giải quyết thủ tục hành chính
        Tỷ lệ hồ sơ trễ hạn không quá 1% ⇒ at-most L (,1] % ; unstated ; - ; Tỷ lệ hồ sơ trễ hạn
        Phủ sóng 5G đạt 99% dân số; cáp quang tới 100% hộ gia đình ⇒ exactly H [99,99] % ; unstated ; - ; Phủ sóng 5G && all - [100,100] % ; unstated ; - ; cáp quang tới hộ gia đình
        Chỉ số PAR INDEX thuộc nhóm 15 địa phương dẫn đầu cả nước ⇒ at-most L (,15] - ; unstated ; - ; Chỉ số PAR INDEX
        Chỉ số hài lòng SIPAS đạt 85 điểm trở lên ⇒ at-least H [85,) điểm ; unstated ; - ; Chỉ số hài lòng SIPAS
        Giảm 5% số vụ tai nạn giao thông so với năm 2024 ⇒ relative L [-5,-5] % ; unstated ; b2024 ; số vụ tai nạn giao thông
        Hằng năm, số vụ phạm pháp hình sự giảm từ 3% trở lên ⇒ relative L (,-3] % ; every-year ; - ; số vụ phạm pháp hình sự
        Tỷ lệ giải quyết tố giác, tin báo về tội phạm đạt trên 90% ⇒ more-than H (90,) % ; unstated ; - ; Tỷ lệ giải quyết tố giác, tin báo về tội phạm
        Tỷ lệ hộ nghèo đa chiều giảm còn 1% vào cuối năm 2030; không còn hộ nghèo thuộc gia đình chính sách ⇒ exactly L [1,1] % ; end-of-term ; 2030 ; Tỷ lệ hộ nghèo đa chiều && none L [0,0] - ; unstated ; - ; hộ nghèo thuộc gia đình chính sách
        Mỗi năm giảm 1,5 - 2% hộ nghèo, riêng các huyện nghèo giảm 4 - 5% ⇒ relative L [-2,-1.5] % ; every-year ; - ; hộ nghèo && relative L [-5,-4] % ; every-year ; - ; các huyện nghèo
        Đến năm 2028, xóa 100% nhà ở đơn sơ, tạm bợ ⇒ all - [100,100] % ; end-of-term ; 2028 ; xóa nhà ở đơn sơ, tạm bợ
        Diện tích sàn nhà ở bình quân đầu người đạt 30 m2 sàn/người; nhà ở xã hội 15.000 căn ⇒ exactly H [30,30] m² sàn/người ; unstated ; - ; Diện tích sàn nhà ở bình quân đầu người && exactly - [15000,15000] căn ; unstated ; - ; nhà ở xã hội
        Tỷ lệ thu gom, xử lý chất thải rắn sinh hoạt ở đô thị đạt 98%, ở nông thôn đạt 85% ⇒ exactly H [98,98] % ; unstated ; - ; Tỷ lệ thu gom, xử lý chất thải rắn sinh hoạt ở đô thị && exactly H [85,85] % ; unstated ; - ; ở nông thôn
        Tỷ lệ chôn lấp rác thải sinh hoạt ≤ 10% ⇒ at-most L (,10] % ; unstated ; - ; Tỷ lệ chôn lấp rác thải sinh hoạt
        Tỷ lệ cụm công nghiệp có hệ thống xử lý nước thải tập trung phấn đấu đạt ↵trên 60% ⇒ more-than H (60,) % ; unstated ; - ; Tỷ lệ cụm công nghiệp có hệ thống xử lý nước thải tập trung
        Tỷ lệ dân cư nông thôn được sử dụng nước sạch đạt tối thiểu ↵80%; ⇒ at-least H [80,) % ; unstated ; - ; Tỷ lệ dân cư nông thôn được sử dụng nước sạch
        Tổng sản phẩm bình quân đầu người năm 2030 gấp 1,8 lần năm 2025 ⇒ relative H [1.8,1.8] lần ; end-of-term ; 2030 b2025 ; Tổng sản phẩm bình quân đầu người
        Mức tiêu hao năng lượng trên một đơn vị GRDP giảm 1 - 1,5%/năm ⇒ between L [-1.5,-1] %/năm ; average-growth ; - ; Mức tiêu hao năng lượng trên một đơn vị GRDP
        Cường độ phát thải khí nhà kính giảm 15% vào năm 2030 so với năm 2014 ⇒ relative L [-15,-15] % ; end-of-term ; 2030 b2014 ; Cường độ phát thải khí nhà kính
        Diện tích rừng trồng mới tập trung bình quân 8.000 ha/năm ⇒ exactly - [8000,8000] ha/năm ; every-year ; -
        Phát triển mới từ 9.000 đảng viên trở lên trong nhiệm kỳ ⇒ at-least H [9000,) đảng viên ; total ; - ; Phát triển mới đảng viên
        Hàng năm có 90% trở lên chi bộ hoàn thành tốt nhiệm vụ ⇒ at-least H [90,) % ; every-year ; - ; chi bộ hoàn thành tốt nhiệm vụ
        100% cán bộ chủ chốt cấp xã có trình độ đại học trở lên ⇒ all - [100,100] % ; unstated ; - ; cán bộ chủ chốt cấp xã có trình độ đại học trở lên
        Tỷ lệ nữ tham gia cấp ủy các cấp từ 15% trở lên; tỷ lệ cán bộ trẻ trên 10% ⇒ at-least H [15,) % ; unstated ; - ; Tỷ lệ nữ tham gia cấp ủy các cấp && more-than H (10,) % ; unstated ; - ; tỷ lệ cán bộ trẻ
        Tập hợp trên 75% đoàn viên, thanh niên vào tổ chức ⇒ more-than H (75,) % ; unstated ; - ; Tập hợp đoàn viên, thanh niên vào tổ chức
        Tỷ lệ hội viên phụ nữ được vay vốn trên 40% nhưng dưới 50% ⇒ between H (40,50) % ; unstated ; - ; Tỷ lệ hội viên phụ nữ được vay vốn
        Biên chế công chức cấp tỉnh giảm tối thiểu 5% giai đoạn 2026 - 2030 ⇒ ??
        Tỷ lệ giải ngân vốn đầu tư công hằng năm đạt từ 95% kế hoạch trở lên ⇒ at-least H [95,) % ; every-year ; - ; Tỷ lệ giải ngân vốn đầu tư công
        Vốn đầu tư toàn xã hội năm 2026 đạt 110.000 tỷ đồng, tăng 12% so với năm 2025 ⇒ exactly H [110000,110000] tỷ đồng ; end-of-term ; 2026 ; Vốn đầu tư toàn xã hội && relative H [12,12] % ; end-of-term ; 2026 b2025 ; Vốn đầu tư toàn xã hội
        Kim ngạch xuất nhập khẩu năm 2026 ước đạt 6,2 tỷ USD, trong đó xuất khẩu 4 tỷ USD ⇒ exactly - [6.2,6.2] tỷ USD ; end-of-term ; 2026 ; Kim ngạch xuất nhập khẩu && exactly - [4,4] tỷ USD ; end-of-term ; 2026 ; xuất khẩu
        Sản lượng điện sản xuất đạt 18 tỷ kWh/năm ⇒ exactly H [18,18] tỷ kWh/năm ; every-year ; - ; Sản lượng điện sản xuất
        Số xã đạt chuẩn nông thôn mới lũy kế đến hết năm 2026: 98 xã ⇒ exactly - [98,98] xã ; total ; 2026 ; Số xã đạt chuẩn nông thôn mới
        Phấn đấu đến 31/12/2027 hoàn thành sắp xếp dân cư vùng thiên tai cho 2.500 hộ ⇒ exactly - [2500,2500] hộ ; end-of-term ; 2027 ; hoàn thành sắp xếp dân cư vùng thiên tai cho hộ
        Đến tháng 6/2027, hoàn thành cao tốc đoạn qua địa bàn tỉnh ⇒ milestone - (,) - ; milestone ; 2027-06-30 ; hoàn thành cao tốc đoạn qua địa bàn tỉnh
        Đến năm 2030, Cà Mau không còn hộ nghèo ⇒ none L [0,0] - ; end-of-term ; 2030
        Tỷ lệ thiếu việc làm ở nông thôn nhỉnh 2% ⇒ ??
        Tỷ lệ hộ có internet già 90% ⇒ ??
        Tỷ lệ nghèo rơi 3% ⇒ ??
        Tỷ lệ bao phủ bảo hiểm ngấp nghé 95% ⇒ ??
        Tỷ lệ đô thị hóa chỉ 30% ⇒ ??
        Thu ngân sách hụt 5% dự toán ⇒ ??
        Tỷ lệ tăng dân số cầm chừng 1% ⇒ ??
        Tỷ lệ nhập siêu đừng quá 3% ⇒ ??
        Nợ công tỉnh đứng dưới trần 20% ⇒ ??
        Tỷ lệ thanh toán không dùng tiền mặt vọt 80% ⇒ ??
        Thu nhập bình quân khu vực nông thôn bằng 0,7 lần khu vực thành thị ⇒ ??
        Ba phần tư số thôn đạt chuẩn văn hóa ⇒ ??
        Triển khai 4 đề án trọng điểm về chuyển đổi số ⇒ ?∅
        Ban hành 12 nghị quyết chuyên đề ⇒ ?∅
        Xác định 3 khâu đột phá và 6 nhiệm vụ trọng tâm ⇒ ?∅
        Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015; ⇒ ∅
        Căn cứ Thông báo số 358/TB-VPCP ngày 08 tháng 10 năm 2019 của Văn phòng Chính phủ; ⇒ ∅
        Theo đề nghị của Giám đốc Sở Kế hoạch và Đầu tư tại Tờ trình số 06/TTr-SKHĐT ngày 05 tháng 02 năm 2021. ⇒ ∅
        Đến nay, toàn tỉnh có 1.250 doanh nghiệp hoạt động. ⇒ ?∅
        Hiện nay tỷ lệ hộ nghèo là 3,4%. ⇒ ?∅
        Đổi mới phương thức lãnh đạo, nâng cao năng lực của cấp ủy. ⇒ ∅
        Ủy ban nhân dân các huyện, thị xã, thành phố chịu trách nhiệm thi hành Quyết định này. ⇒ ∅
        III. TỔ CHỨC THỰC HIỆN ⇒ ∅
        Giai đoạn 2021 - 2025, kinh tế của tỉnh đã tăng trưởng bình quân 6,7%/năm. ⇒ ?∅
        """;
}
