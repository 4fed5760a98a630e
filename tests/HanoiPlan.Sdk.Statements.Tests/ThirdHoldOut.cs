namespace HanoiPlan.Sdk.Statements.Tests;

/// <summary>A third set, nearer to running text, each with its reading. ∅ is no target, ! an error, ? a doubt or an error about the wording.</summary>
internal static class ThirdHoldOut
{
    public const string Table = """
        Phấn đấu tốc độ tăng GRDP bình quân giai đoạn 2026 - 2030 đạt hai con số, từ 10% trở lên ⇒ at-least H [10,) % ; average-growth ; 2026-2030 ; tốc độ tăng GRDP
        Tỷ trọng công nghiệp chế biến, chế tạo đạt trên 30% GRDP ⇒ more-than H (30,) % ; unstated ; - ; Tỷ trọng công nghiệp chế biến, chế tạo
        Tỷ lệ đường huyện được nhựa hóa, bê tông hóa đạt 100%, đường xã đạt 90% trở lên ⇒ all H [100,100] % ; unstated ; - ; Tỷ lệ đường huyện được nhựa hóa, bê tông hóa && at-least H [90,) % ; unstated ; - ; đường xã
        Số xã đạt chuẩn nông thôn mới tăng thêm 20 xã, nâng tổng số lên 80 xã ⇒ relative H [20,20] xã ; unstated ; - ; Số xã đạt chuẩn nông thôn mới && exactly H [80,80] xã ; unstated ; - ; tổng số
        Thu nhập bình quân đầu người khu vực nông thôn đạt từ 65 triệu đồng/người/năm trở lên ⇒ at-least H [65,) triệu đồng/người/năm ; unstated ; - ; Thu nhập bình quân đầu người khu vực nông thôn
        Tỷ lệ hộ nghèo theo chuẩn đa chiều bình quân giảm từ 1 - 1,5%/năm ⇒ relative L [-1.5,-1] %/năm ; average-growth ; - ; Tỷ lệ hộ nghèo
        Hằng năm, tỷ lệ giải quyết đơn khiếu nại, tố cáo đạt trên 85% ⇒ more-than H (85,) % ; every-year ; - ; tỷ lệ giải quyết đơn khiếu nại, tố cáo
        Tổng vốn đầu tư thực hiện toàn xã hội tăng bình quân trên 12%/năm ⇒ more-than H (12,) %/năm ; average-growth ; - ; Tổng vốn đầu tư thực hiện toàn xã hội
        Tổng kim ngạch xuất nhập khẩu qua các cửa khẩu đạt 8 tỷ USD vào năm 2030 ⇒ exactly H [8,8] tỷ USD ; end-of-term ; 2030 ; Tổng kim ngạch xuất nhập khẩu qua các cửa khẩu
        Tỷ lệ lao động nông nghiệp giảm còn dưới 30% tổng lao động xã hội ⇒ less-than L (,30) % ; unstated ; - ; Tỷ lệ lao động nông nghiệp
        Số lao động được giải quyết việc làm bình quân hằng năm: 15.000 - 16.000 người ⇒ between H [15000,16000] người ; every-year ; - ; Số lao động được giải quyết việc làm
        Tỷ lệ học sinh hoàn thành chương trình tiểu học đạt 99,8% ⇒ exactly H [99.8,99.8] % ; unstated ; - ; Tỷ lệ học sinh hoàn thành chương trình tiểu học
        Tỷ lệ giường bệnh tư nhân chiếm 10% tổng số giường bệnh ⇒ exactly - [10,10] % ; unstated ; - ; Tỷ lệ giường bệnh tư nhân
        Tỷ lệ dân số được quản lý sức khỏe đạt trên 90%; tỷ lệ tiêm chủng mở rộng trên 95% ⇒ more-than H (90,) % ; unstated ; - ; Tỷ lệ dân số được quản lý sức khỏe && more-than H (95,) % ; unstated ; - ; tỷ lệ tiêm chủng mở rộng
        Tỷ lệ cơ quan, đơn vị đạt chuẩn văn hóa: trên 95% ⇒ more-than H (95,) % ; unstated ; - ; Tỷ lệ cơ quan, đơn vị đạt chuẩn văn hóa
        Tỷ lệ sử dụng hố xí hợp vệ sinh 85% ⇒ exactly - [85,85] % ; unstated ; - ; Tỷ lệ sử dụng hố xí hợp vệ sinh
        Giảm tỷ lệ hộ nghèo vùng đồng bào dân tộc thiểu số bình quân trên 3%/năm ⇒ relative L (,-3) %/năm ; average-growth ; - ; tỷ lệ hộ nghèo vùng đồng bào dân tộc thiểu số
        Tốc độ tăng thu nhập bình quân đầu người 8 - 9%/năm ⇒ between H [8,9] %/năm ; average-growth ; - ; Tốc độ tăng thu nhập bình quân đầu người
        Phấn đấu có trên 95% số vụ tội phạm rất nghiêm trọng được điều tra, làm rõ ⇒ more-than H (95,) % ; unstated ; - ; số vụ tội phạm rất nghiêm trọng được điều tra, làm rõ
        Mỗi năm thu hút đầu tư từ 8.000 - 10.000 tỷ đồng ⇒ between H [8000,10000] tỷ đồng ; every-year ; - ; thu hút đầu tư
        Đến năm 2030 có 15 đô thị, trong đó 01 đô thị loại I, 02 đô thị loại III ⇒ exactly - [15,15] đô thị ; end-of-term ; 2030 ; đô thị && exactly - [1,1] đô thị ; end-of-term ; 2030 ; đô thị loại I && exactly - [2,2] đô thị ; end-of-term ; 2030 ; đô thị loại III
        Tỷ lệ dân số thành thị được cấp nước sạch đạt 95% - 97% ⇒ between H [95,97] % ; unstated ; - ; Tỷ lệ dân số thành thị được cấp nước sạch
        Chỉ số PAPI nằm trong nhóm trung bình cao của cả nước ⇒ ∅
        Chỉ số cải cách hành chính duy trì trong nhóm 15 tỉnh, thành phố đứng đầu ⇒ maintain L (,15] - ; maintain ; - ; Chỉ số cải cách hành chính
        Sản lượng cà phê nhân đạt 500.000 tấn, cao su 40.000 tấn, hồ tiêu 60.000 tấn ⇒ exactly H [500000,500000] tấn ; unstated ; - ; Sản lượng cà phê nhân && exactly - [40000,40000] tấn ; unstated ; - ; cao su && exactly - [60000,60000] tấn ; unstated ; - ; hồ tiêu
        Nâng tỷ lệ kiên cố hóa kênh mương lên trên 80% ⇒ more-than H (80,) % ; unstated ; - ; tỷ lệ kiên cố hóa kênh mương
        Tỷ lệ thôn, buôn có hội trường đạt 100% vào năm 2028 ⇒ all H [100,100] % ; end-of-term ; 2028 ; Tỷ lệ thôn, buôn có hội trường
        Thu hút vốn FDI giai đoạn 2026 - 2030 tăng gấp 1,5 lần giai đoạn 2021 - 2025 ⇒ relative H [1.5,1.5] lần ; end-of-term ; 2026-2030 b2025 ; Thu hút vốn FDI
        Tỷ lệ nợ xấu của các tổ chức tín dụng luôn dưới 2% tổng dư nợ ⇒ less-than L (,2) % ; unstated ; - ; Tỷ lệ nợ xấu của các tổ chức tín dụng
        Kiểm soát lạm phát bình quân không quá 4,5% ⇒ at-most L (,4.5] % ; average-growth ; - ; Kiểm soát lạm phát
        Tỷ lệ tăng dân số tự nhiên dưới 0,9%/năm ⇒ less-than L (,0.9) %/năm ; every-year ; - ; Tỷ lệ tăng dân số tự nhiên
        Bình quân mỗi xã đạt 18 tiêu chí trở lên ⇒ at-least H [18,) tiêu chí ; unstated ; - ; Bình quân mỗi xã
        Giảm ít nhất 20% số vụ vi phạm lâm luật so với bình quân giai đoạn trước ⇒ relative L (,-20] % ; unstated ; - ; số vụ vi phạm lâm luật
        Không còn xã đặc biệt khó khăn vào năm 2030 ⇒ none L [0,0] - ; end-of-term ; 2030 ; xã đặc biệt khó khăn
        Cơ bản xóa nhà tạm cho hộ nghèo trong năm 2025 ⇒ ∅
        Tỷ lệ hộ nghèo giảm bình quân 3%/năm; riêng các huyện nghèo giảm 5 - 6%/năm ⇒ relative L [-3,-3] %/năm ; average-growth ; - ; Tỷ lệ hộ nghèo && between L [-6,-5] %/năm ; average-growth ; - ; các huyện nghèo
        Tỷ lệ hồ sơ trả quá hạn dưới 1% ⇒ less-than L (,1) % ; unstated ; - ; Tỷ lệ hồ sơ trả quá hạn
        Tỷ lệ giảm nghèo 1,5%/năm ⇒ exactly - [1.5,1.5] %/năm ; every-year ; - ; Tỷ lệ giảm nghèo
        Tỷ lệ hộ nghèo nhỏ nhất là 3% ⇒ ?
        Tỷ lệ hộ nghèo được khống chế ở 3% ⇒ ?
        Tỷ lệ hộ nghèo bình quân thấp hơn cả nước 3% ⇒ ?
        Tỷ lệ A tăng từ 40% lên 50% ⇒ exactly H [50,50] % ; unstated ; - ; Tỷ lệ A
        Tỷ lệ A giảm 40% xuống 30% ⇒ ?
        Tỷ lệ A hơn kém 30% ⇒ ?
        Tỷ lệ A 30% mỗi năm giảm dần ⇒ ?
        Thu ngân sách vượt dự toán 10% ⇒ ?
        Thu ngân sách đạt và vượt dự toán 5.000 tỷ đồng ⇒ ?
        Tỷ lệ A không những đạt 95% mà còn duy trì ⇒ ?
        Tỷ lệ A phải dưới hoặc bằng 5% ⇒ at-most L (,5] % ; unstated ; - ; Tỷ lệ A
        Tốc độ tăng trưởng kinh tế: 10,8% trở lên. Trong đó Nông lâm thủy sản tăng 3,4%; dịch vụ tăng 14,8%. ⇒ at-least H [10.8,) % ; average-growth ; - ; Tốc độ tăng trưởng kinh tế && exactly H [3.4,3.4] % ; average-growth ; - ; Nông lâm thủy sản && exactly H [14.8,14.8] % ; average-growth ; - ; dịch vụ
        Số hộ dùng nước hợp vệ sinh tăng từ 3% trở lên (để đạt 84% trở lên) ⇒ relative H [3,) % ; unstated ; - ; Số hộ dùng nước hợp vệ sinh && at-least H [84,) % ; unstated ; - ; Số hộ dùng nước hợp vệ sinh
        Tổng giá trị sản xuất đến năm 2020 tăng 0,7 lần so với năm 2015 ⇒ relative H [1.7,1.7] lần ; end-of-term ; 2020 b2015 ; Tổng giá trị sản xuất
        Tỷ lệ số xã đạt chuẩn nông thôn mới năm 2025 đạt 50% (8 xã) ⇒ exactly H [50,50] % ; end-of-term ; 2025 ; Tỷ lệ số xã đạt chuẩn nông thôn mới && exactly - [8,8] xã ; end-of-term ; 2025 ; Tỷ lệ số xã đạt chuẩn nông thôn mới
        Phấn đấu đến năm 2025 không còn hộ nghèo (trừ các đối tượng BTXH), 97% người dân tham gia BHYT ⇒ none L [0,0] - ; end-of-term ; 2025 ; hộ nghèo && exactly - [97,97] % ; end-of-term ; 2025 ; người dân tham gia BHYT
        Tỷ lệ A: trên 90% (năm 2025), 95% (năm 2030) ⇒ more-than H (90,) % ; end-of-term ; 2025 ; Tỷ lệ A && exactly - [95,95] % ; end-of-term ; 2030 ; Tỷ lệ A
        Tỷ lệ thiếu việc làm nông thôn thấp dưới 2% ⇒ less-than L (,2) % ; unstated ; - ; Tỷ lệ thiếu việc làm nông thôn
        Thực hiện Nghị quyết số 09-NQ/TU ngày 12/5/2021 về phát triển du lịch giai đoạn 2021 - 2025 ⇒ ∅
        Tất cả các cấp, các ngành vào cuộc quyết liệt ⇒ ∅
        Thành phố đẩy mạnh cải cách hành chính, chuyển đổi số ⇒ ∅
        Phấn đấu đưa tỉnh trở thành trung tâm du lịch của vùng ⇒ ∅
        Tỷ lệ đảng viên được xếp loại “hoàn thành tốt nhiệm vụ” trở lên đạt 90% ⇒ exactly H [90,90] % ; unstated ; - ; Tỷ lệ đảng viên được xếp loại hoàn thành tốt nhiệm vụ trở lên
        Đến năm 2027, 2030 tỷ lệ A đạt tương ứng 80%, 95% ⇒ exactly H [80,80] % ; end-of-term ; 2027 ; tỷ lệ A && exactly H [95,95] % ; end-of-term ; 2030 ; tỷ lệ A
        Rút ngắn 30% thời gian giải quyết ⇒ relative L [-30,-30] % ; unstated ; - ; thời gian giải quyết
        Không có trên 5% hộ nghèo ⇒ at-most L (,5] % ; unstated ; - ; hộ nghèo
        Tỷ lệ A không giảm dưới 95% ⇒ !
        Tỷ lệ học sinh 11 - 14 tuổi đi học 97% ⇒ exactly - [97,97] % ; unstated ; - ; Tỷ lệ học sinh 11 - 14 tuổi đi học
        """;
}
