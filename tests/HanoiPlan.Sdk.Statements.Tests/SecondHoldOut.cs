namespace HanoiPlan.Sdk.Statements.Tests;

/// <summary>A second set of statements, each with its reading written before the reader saw it. ∅ is no target, ! an error, ? a doubt or an error about the wording.</summary>
internal static class SecondHoldOut
{
    public const string Table = """
        Tốc độ tăng trưởng tổng sản phẩm trên địa bàn tỉnh (GRDP) bình quân hằng năm từ 11 - 12% ⇒ between H [11,12] % ; average-growth ; - ; Tốc độ tăng trưởng tổng sản phẩm trên địa bàn tỉnh (GRDP)
        GRDP bình quân đầu người đến năm 2030 đạt khoảng 6.500 USD ⇒ about H [6500,6500] USD ; end-of-term ; 2030 ; GRDP bình quân đầu người
        Tổng thu ngân sách nhà nước 5 năm 2026 - 2030 đạt trên 120.000 tỷ đồng ⇒ more-than H (120000,) tỷ đồng ; total ; 2026-2030 ; Tổng thu ngân sách nhà nước
        Thu ngân sách trên địa bàn tăng bình quân 12 - 14%/năm ⇒ between H [12,14] %/năm ; average-growth ; - ; Thu ngân sách trên địa bàn
        Kim ngạch xuất khẩu hàng hóa đến năm 2030 đạt 5 tỷ USD, tăng bình quân 10%/năm ⇒ exactly H [5,5] tỷ USD ; end-of-term ; 2030 ; Kim ngạch xuất khẩu hàng hóa && exactly H [10,10] %/năm ; average-growth ; 2030 ; Kim ngạch xuất khẩu hàng hóa
        Cơ cấu kinh tế đến năm 2030: Công nghiệp - xây dựng chiếm 48%, dịch vụ chiếm 38%, nông, lâm, thủy sản chiếm 10%, thuế sản phẩm chiếm 4% ⇒ exactly I [48,48] % ; end-of-term ; 2030 ; Công nghiệp - xây dựng && exactly I [38,38] % ; end-of-term ; 2030 ; dịch vụ && exactly I [10,10] % ; end-of-term ; 2030 ; nông, lâm, thủy sản && exactly I [4,4] % ; end-of-term ; 2030 ; thuế sản phẩm
        Tỷ lệ huy động vốn đầu tư toàn xã hội so với GRDP đạt 38 - 40% ⇒ between H [38,40] % ; unstated ; - ; Tỷ lệ huy động vốn đầu tư toàn xã hội
        Tỷ lệ đô thị hóa đạt trên 40% vào năm 2025, trên 45% vào năm 2030 ⇒ more-than H (40,) % ; end-of-term ; 2025 ; Tỷ lệ đô thị hóa && more-than H (45,) % ; end-of-term ; 2030 ; Tỷ lệ đô thị hóa
        Số lượng doanh nghiệp đang hoạt động đạt 12.000 doanh nghiệp ⇒ exactly H [12000,12000] doanh nghiệp ; unstated ; - ; Số lượng doanh nghiệp đang hoạt động
        Mỗi năm có thêm 500 doanh nghiệp thành lập mới ⇒ relative H [500,500] doanh nghiệp ; every-year ; - ; doanh nghiệp thành lập mới
        Tỷ lệ giải ngân vốn đầu tư công hằng năm đạt trên 95% kế hoạch Thủ tướng Chính phủ giao ⇒ more-than H (95,) % ; every-year ; - ; Tỷ lệ giải ngân vốn đầu tư công
        Giá trị sản xuất trên 1 ha đất nông nghiệp đạt 150 triệu đồng ⇒ exactly H [150,150] triệu đồng ; unstated ; - ; Giá trị sản xuất trên 1 ha đất nông nghiệp
        Sản lượng lúa đạt 1,2 triệu tấn/năm ⇒ exactly H [1.2,1.2] triệu tấn/năm ; every-year ; - ; Sản lượng lúa
        Đàn lợn đạt 600 nghìn con ⇒ exactly H [600,600] nghìn con ; unstated ; - ; Đàn lợn
        Sản lượng nuôi trồng thủy sản 45.000 tấn ⇒ exactly - [45000,45000] tấn ; unstated ; - ; Sản lượng nuôi trồng thủy sản
        Diện tích rừng trồng gỗ lớn đạt 30.000 ha ⇒ exactly H [30000,30000] ha ; unstated ; - ; Diện tích rừng trồng gỗ lớn
        Tỷ lệ che phủ rừng ổn định 57% ⇒ maintain - [57,57] % ; maintain ; - ; Tỷ lệ che phủ rừng
        Đến năm 2025 toàn tỉnh có 90% số xã đạt chuẩn nông thôn mới, 40% số xã đạt chuẩn nông thôn mới nâng cao ⇒ exactly - [90,90] % ; end-of-term ; 2025 ; toàn tỉnh có số xã đạt chuẩn nông thôn mới && exactly - [40,40] % ; end-of-term ; 2025 ; số xã đạt chuẩn nông thôn mới nâng cao
        Có ít nhất 3 huyện được công nhận đạt chuẩn nông thôn mới ⇒ at-least H [3,) huyện ; unstated ; - ; huyện được công nhận đạt chuẩn nông thôn mới
        Thu hút 6 - 7 triệu lượt khách du lịch, trong đó khách quốc tế đạt 500 nghìn lượt ⇒ between H [6,7] triệu lượt khách du lịch ; unstated ; - ; Thu hút lượt khách du lịch && exactly H [500,500] nghìn lượt ; unstated ; - ; khách quốc tế
        Tổng thu từ khách du lịch đạt 10.000 tỷ đồng ⇒ exactly H [10000,10000] tỷ đồng ; unstated ; - ; Tổng thu từ khách du lịch
        Tỷ lệ lao động qua đào tạo đạt 75%, trong đó có bằng cấp, chứng chỉ đạt 35 - 40% ⇒ exactly H [75,75] % ; unstated ; - ; Tỷ lệ lao động qua đào tạo && between H [35,40] % ; unstated ; - ; bằng cấp, chứng chỉ
        Tạo việc làm mới cho 22.000 lao động/năm ⇒ exactly - [22000,22000] lao động/năm ; every-year ; - ; Tạo việc làm mới cho lao động
        Tỷ lệ thất nghiệp khu vực thành thị dưới 2,5% ⇒ less-than L (,2.5) % ; unstated ; - ; Tỷ lệ thất nghiệp khu vực thành thị
        Tỷ lệ hộ nghèo đa chiều giảm từ 2 - 3%/năm ⇒ relative L [-3,-2] %/năm ; average-growth ; - ; Tỷ lệ hộ nghèo đa chiều
        Tỷ lệ hộ nghèo giảm còn 3 - 4% ⇒ between L [3,4] % ; unstated ; - ; Tỷ lệ hộ nghèo
        Phấn đấu mỗi năm giảm 1,5 - 2% hộ nghèo ⇒ relative L [-2,-1.5] % ; every-year ; - ; hộ nghèo
        Có 10 bác sĩ và 30 giường bệnh trên 1 vạn dân ⇒ exactly - [10,10] bác sĩ ; unstated ; - ; bác sĩ && exactly - [30,30] giường bệnh/vạn dân ; unstated ; - ; giường bệnh
        Số bác sĩ/1 vạn dân: 11 bác sĩ ⇒ exactly - [11,11] bác sĩ/vạn dân ; unstated ; - ; Số bác sĩ/1 vạn dân
        Tỷ lệ người dân tham gia bảo hiểm y tế đạt trên 96% dân số ⇒ more-than H (96,) % ; unstated ; - ; Tỷ lệ người dân tham gia bảo hiểm y tế
        Tỷ lệ bao phủ bảo hiểm xã hội đạt 45% lực lượng lao động trong độ tuổi ⇒ exactly H [45,45] % ; unstated ; - ; Tỷ lệ bao phủ bảo hiểm xã hội
        Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi giảm xuống còn 17% ⇒ exactly L [17,17] % ; unstated ; - ; Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi
        Tỷ suất tử vong trẻ dưới 1 tuổi còn 9,5‰ ⇒ exactly L [9.5,9.5] ‰ ; unstated ; - ; Tỷ suất tử vong trẻ dưới 1 tuổi
        Mức giảm tỷ suất sinh hằng năm 0,1‰ ⇒ exactly - [0.1,0.1] ‰ ; every-year ; - ; Mức giảm tỷ suất sinh
        Tuổi thọ trung bình đạt 74,5 tuổi ⇒ exactly H [74.5,74.5] tuổi ; unstated ; - ; Tuổi thọ trung bình
        80% trường mầm non, 90% trường tiểu học, 85% trường trung học cơ sở đạt chuẩn quốc gia ⇒ exactly - [80,80] % ; unstated ; - ; trường mầm non && exactly - [90,90] % ; unstated ; - ; trường tiểu học && exactly - [85,85] % ; unstated ; - ; trường trung học cơ sở đạt chuẩn quốc gia
        Tỷ lệ trường học các cấp đạt chuẩn quốc gia đạt 70% ⇒ exactly H [70,70] % ; unstated ; - ; Tỷ lệ trường học các cấp đạt chuẩn quốc gia
        Tỷ lệ phòng học kiên cố: 95% ⇒ exactly - [95,95] % ; unstated ; - ; Tỷ lệ phòng học kiên cố
        Duy trì 100% xã đạt chuẩn phổ cập giáo dục mầm non cho trẻ 5 tuổi ⇒ maintain - [100,100] % ; maintain ; - ; xã đạt chuẩn phổ cập giáo dục mầm non cho trẻ 5 tuổi
        Tỷ lệ gia đình văn hóa đạt 90%, thôn, tổ dân phố văn hóa đạt 80% ⇒ exactly H [90,90] % ; unstated ; - ; Tỷ lệ gia đình văn hóa && exactly H [80,80] % ; unstated ; - ; thôn, tổ dân phố văn hóa
        Tỷ lệ hộ gia đình được xem truyền hình 99% ⇒ exactly - [99,99] % ; unstated ; - ; Tỷ lệ hộ gia đình được xem truyền hình
        Tỷ lệ dân số nông thôn sử dụng nước hợp vệ sinh 98%, trong đó nước sạch đạt quy chuẩn 65% ⇒ exactly - [98,98] % ; unstated ; - ; Tỷ lệ dân số nông thôn sử dụng nước hợp vệ sinh && exactly - [65,65] % ; unstated ; - ; nước sạch đạt quy chuẩn
        Tỷ lệ thu gom và xử lý chất thải rắn sinh hoạt đô thị đạt 96% ⇒ exactly H [96,96] % ; unstated ; - ; Tỷ lệ thu gom và xử lý chất thải rắn sinh hoạt đô thị
        100% khu, cụm công nghiệp có trạm xử lý nước thải tập trung đạt chuẩn ⇒ all - [100,100] % ; unstated ; - ; khu, cụm công nghiệp có trạm xử lý nước thải tập trung đạt chuẩn
        Giảm tỷ lệ rác thải chôn lấp trực tiếp xuống dưới 30% ⇒ less-than L (,30) % ; unstated ; - ; tỷ lệ rác thải chôn lấp trực tiếp
        Mỗi năm kết nạp từ 1.200 đảng viên mới trở lên ⇒ at-least H [1200,) đảng viên mới ; every-year ; - ; kết nạp đảng viên mới
        Hằng năm kết nạp mới từ 3,5 - 4% tổng số đảng viên ⇒ between H [3.5,4] % ; every-year ; - ; kết nạp mới
        Trên 90% tổ chức đảng được xếp loại hoàn thành tốt nhiệm vụ trở lên ⇒ more-than H (90,) % ; unstated ; - ; tổ chức đảng được xếp loại hoàn thành tốt nhiệm vụ trở lên
        Hằng năm, có 85 - 90% đảng viên hoàn thành tốt nhiệm vụ ⇒ between H [85,90] % ; every-year ; - ; đảng viên hoàn thành tốt nhiệm vụ
        Tỷ lệ thôn có chi bộ đạt 100% ⇒ all H [100,100] % ; unstated ; - ; Tỷ lệ thôn có chi bộ
        Không có tổ chức cơ sở đảng yếu kém ⇒ none L [0,0] - ; unstated ; - ; tổ chức cơ sở đảng yếu kém
        Phấn đấu 100% cán bộ chủ chốt cấp xã có trình độ đại học ⇒ all - [100,100] % ; unstated ; - ; cán bộ chủ chốt cấp xã có trình độ đại học
        Tỷ lệ xã, phường đạt tiêu chuẩn an toàn về an ninh trật tự đạt 85% ⇒ exactly H [85,85] % ; unstated ; - ; Tỷ lệ xã, phường đạt tiêu chuẩn an toàn về an ninh trật tự
        Tỷ lệ điều tra, khám phá tội phạm về trật tự xã hội đạt trên 80% ⇒ more-than H (80,) % ; unstated ; - ; Tỷ lệ điều tra, khám phá tội phạm về trật tự xã hội
        Kiềm chế, giảm 5 - 10% số vụ tai nạn giao thông so với năm trước ⇒ relative L [-10,-5] % ; unstated ; - ; số vụ tai nạn giao thông
        Số người chết do tai nạn giao thông giảm ít nhất 5% mỗi năm ⇒ relative L (,-5] % ; every-year ; - ; Số người chết do tai nạn giao thông
        Lực lượng dân quân tự vệ đạt 1,5% dân số ⇒ exactly H [1.5,1.5] % ; unstated ; - ; Lực lượng dân quân tự vệ
        Hoàn thành 100% chỉ tiêu giao quân hằng năm ⇒ all - [100,100] % ; every-year ; - ; Hoàn thành
        Tỷ lệ hồ sơ công việc xử lý trên môi trường mạng: cấp tỉnh 100%, cấp xã 80% ⇒ all - [100,100] % ; unstated ; - ; cấp tỉnh && exactly - [80,80] % ; unstated ; - ; cấp xã
        100% hồ sơ công việc tại cấp tỉnh được xử lý trên môi trường mạng ⇒ all - [100,100] % ; unstated ; - ; hồ sơ công việc tại cấp tỉnh được xử lý trên môi trường mạng
        Tối thiểu 50% thanh toán trên nền tảng thương mại điện tử không dùng tiền mặt ⇒ at-least H [50,) % ; unstated ; - ; thanh toán trên nền tảng thương mại điện tử không dùng tiền mặt
        Tỷ lệ thanh toán không dùng tiền mặt đạt 80% ⇒ exactly H [80,80] % ; unstated ; - ; Tỷ lệ thanh toán không dùng tiền mặt
        Tỷ lệ hộ gia đình có đường truyền cáp quang trên 85% ⇒ more-than H (85,) % ; unstated ; - ; Tỷ lệ hộ gia đình có đường truyền cáp quang
        Kinh tế số chiếm 20 - 22% GRDP ⇒ between - [20,22] % ; unstated ; - ; Kinh tế số
        Xếp hạng chỉ số chuyển đổi số trong nhóm 20 tỉnh, thành phố ⇒ at-most L (,20] - ; unstated ; - ; Xếp hạng chỉ số chuyển đổi số
        Chỉ số hài lòng của người dân (SIPAS) trên 85% ⇒ more-than H (85,) % ; unstated ; - ; Chỉ số hài lòng của người dân (SIPAS)
        Trước 30/6/2026, hoàn thành số hóa hồ sơ địa chính ⇒ milestone - (,) - ; milestone ; 2026-06-30 ; hoàn thành số hóa hồ sơ địa chính
        Đến 31/10/2025, tỷ lệ giải ngân đạt 80% ⇒ exactly H [80,80] % ; end-of-term ; 2025-10-31 ; tỷ lệ giải ngân
        Trong quý I năm 2026 hoàn thành giải phóng mặt bằng ⇒ milestone - (,) - ; milestone ; 2026-03-31 ; hoàn thành giải phóng mặt bằng
        9 tháng đầu năm 2025 thu ngân sách đạt 75% dự toán ⇒ exactly H [75,75] % ; end-of-term ; 2025-09-30 ; thu ngân sách
        Chậm nhất đến tháng 9/2027, 100% thôn có nhà văn hóa ⇒ all - [100,100] % ; end-of-term ; 2027-09-30 ; thôn có nhà văn hóa
        Đến hết nhiệm kỳ, 100% số xã có đường ô tô ⇒ all - [100,100] % ; end-of-term ; - ; số xã có đường ô tô
        Tỷ lệ hộ nghèo cuối nhiệm kỳ còn dưới 1,5% ⇒ less-than L (,1.5) % ; end-of-term ; - ; Tỷ lệ hộ nghèo
        Năm 2026: tỷ lệ hộ nghèo 3%; năm 2027: 2%; năm 2028: 1% ⇒ exactly - [3,3] % ; end-of-term ; 2026 ; tỷ lệ hộ nghèo && exactly - [2,2] % ; end-of-term ; 2027 ; tỷ lệ hộ nghèo && exactly - [1,1] % ; end-of-term ; 2028 ; tỷ lệ hộ nghèo
        Tỷ lệ xã, thôn có internet lần lượt là 100% và 95% ⇒ all - [100,100] % ; unstated ; - ; Tỷ lệ xã có internet && exactly - [95,95] % ; unstated ; - ; Tỷ lệ thôn có internet
        Tỷ lệ hộ nghèo các năm 2025, 2026, 2027 lần lượt là 4%, 3%, 2% ⇒ exactly - [4,4] % ; end-of-term ; 2025 ; Tỷ lệ hộ nghèo && exactly - [3,3] % ; end-of-term ; 2026 ; Tỷ lệ hộ nghèo && exactly - [2,2] % ; end-of-term ; 2027 ; Tỷ lệ hộ nghèo
        Doanh thu du lịch và kim ngạch xuất khẩu lần lượt đạt 5.000 tỷ đồng và 2 tỷ USD ⇒ exactly H [5000,5000] tỷ đồng ; unstated ; - ; Doanh thu du lịch && exactly H [2,2] tỷ USD ; unstated ; - ; kim ngạch xuất khẩu
        Về môi trường: đến năm 2030, tỷ lệ chất thải y tế được xử lý đạt 100%; tỷ lệ che phủ rừng đạt 55% ⇒ all H [100,100] % ; end-of-term ; 2030 ; tỷ lệ chất thải y tế được xử lý && exactly H [55,55] % ; end-of-term ; 2030 ; tỷ lệ che phủ rừng
        Tăng trưởng ngành chăn nuôi - 1,5% ⇒ !
        Nhập siêu -2,3 tỷ USD ⇒ exactly - [-2.3,-2.3] tỷ USD ; unstated ; - ; Nhập siêu
        Tốc độ tăng trưởng nông nghiệp từ -1% đến 2% ⇒ between H [-1,2] % ; average-growth ; - ; Tốc độ tăng trưởng nông nghiệp
        Tỷ lệ thất nghiệp ít hơn hoặc bằng 3% ⇒ at-most L (,3] % ; unstated ; - ; Tỷ lệ thất nghiệp
        Tỷ lệ nợ xấu chưa đầy 2% ⇒ less-than L (,2) % ; unstated ; - ; Tỷ lệ nợ xấu
        Thời gian thông quan không dài hơn 24 giờ ⇒ at-most L (,24] giờ ; unstated ; - ; Thời gian thông quan
        Tỷ lệ nợ đọng không cho phép vượt 3% ⇒ ?
        Tỷ lệ hồ sơ trễ hạn dưới mức 1% ⇒ less-than L (,1) % ; unstated ; - ; Tỷ lệ hồ sơ trễ hạn
        Tỷ lệ sử dụng nước sạch ≥95% ⇒ at-least H [95,) % ; unstated ; - ; Tỷ lệ sử dụng nước sạch
        Tỷ lệ thất thoát nước ≈ 15% ⇒ about - [15,15] % ; unstated ; - ; Tỷ lệ thất thoát nước
        Số hộ nghèo giảm một nửa ⇒ relative L [-50,-50] % ; unstated ; - ; Số hộ nghèo
        Thời gian xử lý hồ sơ giảm 4 lần so với năm 2021 ⇒ relative L [0.25,0.25] lần ; unstated ; b2021 ; Thời gian xử lý hồ sơ
        Số vụ việc giảm 3 lần so với năm 2020 ⇒ !
        Tỷ lệ hộ nghèo giảm bình quân/năm 1,5% ⇒ relative L [-1.5,-1.5] % ; average-growth ; - ; Tỷ lệ hộ nghèo
        GRDP duy trì mức tăng 8%/năm ⇒ exactly H [8,8] %/năm ; average-growth ; - ; GRDP
        Năm huyện đạt chuẩn nông thôn mới ⇒ ∅
        Ít nhất hai khu công nghiệp được lấp đầy ⇒ at-least H [2,) khu công nghiệp ; unstated ; - ; khu công nghiệp được lấp đầy
        Toàn bộ các thôn được phủ sóng di động ⇒ all - [100,100] % ; unstated ; - ; các thôn được phủ sóng di động
        Tất cả vì sự phát triển của quê hương ⇒ ∅
        Tỷ lệ phủ sóng đạt tám mươi lăm phần trăm ⇒ exactly H [85,85] % ; unstated ; - ; Tỷ lệ phủ sóng
        Trên một nửa số hộ có tài khoản số ⇒ more-than H (50,) % ; unstated ; - ; số hộ có tài khoản số
        Huyện đạt chuẩn nông thôn mới nâng cao vào năm 2028 ⇒ milestone - (,) - ; milestone ; 2028 ; Huyện đạt chuẩn nông thôn mới nâng cao
        Thành phố trở thành đô thị loại I trước năm 2030 ⇒ milestone - (,) - ; milestone ; 2030 ; Thành phố trở thành đô thị loại I
        Hoàn thành Cảng hàng không vào cuối năm 2027 ⇒ milestone - (,) - ; milestone ; 2027 ; Hoàn thành Cảng hàng không
        Phấn đấu hoàn thành 200 km đường cao tốc ⇒ exactly - [200,200] km ; unstated ; - ; hoàn thành đường cao tốc
        Không để xảy ra điểm nóng về khiếu kiện ⇒ none L [0,0] - ; unstated ; - ; điểm nóng về khiếu kiện
        Tỷ lệ hộ nghèo duới mức 2% ⇒ ?
        Tỷ lệ hộ nghèo dươi 2% ⇒ ?
        Tỷ lệ hộ nghèo hông quá 2% ⇒ ?
        Tỷ lệ hộ nghèo khg quá 2% ⇒ ?
        Tyû leä hoä ngheøo döôùi 3% ⇒ ?
        Ti le ho ngheo giam con duoi 2% ⇒ ?
        TỶ LỆ HỘ NGHÈO DƯỚI 2% ⇒ less-than L (,2) % ; unstated ; - ; TỶ LỆ HỘ NGHÈO
        Tỷ lệ hộ nghèo dƣới 2% ⇒ less-than L (,2) % ; unstated ; - ; Tỷ lệ hộ nghèo
        Tỷ lệ hộ nghèo d ưới 2% ⇒ ?
        Tỷ lệ nợ xấu chạm trần 3% ⇒ ?
        Tỷ lệ nợ xấu ±3% ⇒ ?
        Tỷ lệ hộ nghèo vẫn trên đà giảm 3% ⇒ ?
        Tỷ lệ hộ nghèo tối đa chỉ 3% ⇒ ?
        Tỷ lệ giải ngân 95% đổ lại ⇒ ?
        Tỷ lệ nước sạch 95% hoặc ít hơn ⇒ at-most L (,95] % ; unstated ; - ; Tỷ lệ nước sạch
        Tỷ lệ giải ngân không kém hơn 95% ⇒ at-least H [95,) % ; unstated ; - ; Tỷ lệ giải ngân
        Nợ công khống chế 55% GRDP ⇒ ?
        Dân số tăng không quá 1%/năm ⇒ at-most L (,1] %/năm ; average-growth ; - ; Dân số
        Tổng dư nợ tăng 10 - 12%/năm ⇒ between H [10,12] %/năm ; average-growth ; - ; Tổng dư nợ
        Ngành dịch vụ tăng 9%/năm; tỷ trọng công nghiệp 35%; tỷ lệ hộ nghèo 2% ⇒ exactly H [9,9] %/năm ; average-growth ; - ; Ngành dịch vụ && exactly - [35,35] % ; unstated ; - ; tỷ trọng công nghiệp && exactly - [2,2] % ; unstated ; - ; tỷ lệ hộ nghèo
        Giá trị tăng thêm ngành xây dựng 10%/năm ⇒ exactly - [10,10] %/năm ; average-growth ; - ; Giá trị tăng thêm ngành xây dựng
        Doanh thu bưu chính tăng 20%/năm, trong đó thương mại điện tử chiếm 30% ⇒ exactly H [20,20] %/năm ; average-growth ; - ; Doanh thu bưu chính && exactly - [30,30] % ; unstated ; - ; thương mại điện tử
        Diện tích nhà ở bình quân toàn tỉnh đạt 30 m2 sàn/người, trong đó đô thị 32 m2 sàn/người ⇒ exactly H [30,30] m² sàn/người ; unstated ; - ; Diện tích nhà ở bình quân toàn tỉnh && exactly - [32,32] m² sàn/người ; unstated ; - ; đô thị
        Đến năm 2030: ↵a) Tỷ lệ A: 50%; ↵b) Đến năm 2028, tỷ lệ B đạt 60%; ↵c) Tỷ lệ C: 70% ⇒ exactly - [50,50] % ; end-of-term ; 2030 ; Tỷ lệ A && exactly H [60,60] % ; end-of-term ; 2028 ; tỷ lệ B && exactly - [70,70] % ; end-of-term ; 2030 ; Tỷ lệ C
        Mật độ dân số 350 người/km2 ⇒ exactly - [350,350] người/km² ; unstated ; - ; Mật độ dân số
        Công suất điện mặt trời đạt 800 MWp ⇒ exactly H [800,800] MWp ; unstated ; - ; Công suất điện mặt trời
        Tỷ lệ vốn vay/tổng vốn: 45% ⇒ exactly - [45,45] % ; unstated ; - ; Tỷ lệ vốn vay/tổng vốn
        Trồng 2 triệu cây xanh trong giai đoạn 2026 - 2030 ⇒ exactly - [2,2] triệu cây xanh ; total ; 2026-2030 ; Trồng cây xanh
        Bê tông hóa 300 km đường thôn ⇒ exactly - [300,300] km ; unstated ; - ; Bê tông hóa đường thôn
        Xây mới 25 trạm y tế ⇒ exactly - [25,25] trạm y tế ; unstated ; - ; Xây mới trạm y tế
        Hỗ trợ 1.000 hộ nghèo sửa chữa nhà ở ⇒ exactly - [1000,1000] hộ nghèo ; unstated ; - ; Hỗ trợ hộ nghèo sửa chữa nhà ở
        Đào tạo 500 cán bộ công nghệ thông tin ⇒ exactly - [500,500] cán bộ ; unstated ; - ; Đào tạo cán bộ công nghệ thông tin
        Tỷ lệ cán bộ nữ giữ chức vụ lãnh đạo đạt 25% trở lên ⇒ at-least H [25,) % ; unstated ; - ; Tỷ lệ cán bộ nữ giữ chức vụ lãnh đạo
        Phấn đấu đến năm 2030, năng suất lao động xã hội đạt 250 triệu đồng/lao động ⇒ exactly H [250,250] triệu đồng/lao động ; end-of-term ; 2030 ; năng suất lao động xã hội
        Đóng góp của kinh tế tư nhân chiếm khoảng 55 - 58% GRDP ⇒ between - [55,58] % ; unstated ; - ; Đóng góp của kinh tế tư nhân
        Tốc độ đổi mới công nghệ đạt 20%/năm ⇒ exactly H [20,20] %/năm ; every-year ; - ; Tốc độ đổi mới công nghệ
        Chi cho khoa học và công nghệ đạt từ 1,5% tổng chi ngân sách trở lên ⇒ at-least H [1.5,) % ; unstated ; - ; Chi cho khoa học và công nghệ
        Số đơn sáng chế tăng 16 - 18%/năm ⇒ between H [16,18] %/năm ; average-growth ; - ; Số đơn sáng chế
        Nâng cao chất lượng nguồn nhân lực, đáp ứng yêu cầu phát triển ⇒ ∅
        Ban Thường vụ Tỉnh ủy giao Ủy ban nhân dân tỉnh tổ chức thực hiện ⇒ ∅
        Tập trung tháo gỡ khó khăn, vướng mắc cho doanh nghiệp ⇒ ∅
        Báo cáo số 125/BC-UBND ngày 20/6/2024 của Ủy ban nhân dân tỉnh ⇒ ∅
        Kết luận số 72-KL/TW ngày 23/02/2024 của Bộ Chính trị ⇒ ∅
        Mục tiêu tổng quát đến năm 2030, tầm nhìn đến năm 2045 ⇒ ∅
        Một số nhiệm vụ trọng tâm ⇒ ∅
        Ba đột phá chiến lược, năm nhiệm vụ trọng tâm ⇒ ∅
        Nghị định số 45/2020/NĐ-CP ngày 08/4/2020 của Chính phủ ⇒ ∅
        Bảo tồn và phát huy giá trị di sản văn hóa ⇒ ∅
        Giữ gìn bản sắc văn hóa dân tộc ⇒ ∅
        Công tác phòng, chống tham nhũng được tăng cường ⇒ ∅
        Đại hội nhiệt liệt biểu dương cán bộ, đảng viên và Nhân dân ⇒ ∅
        Điều 5. Tổ chức thực hiện ⇒ ∅
        Nơi nhận: Như Điều 3; Lưu VT ⇒ ∅
        Urban unemployment does not exceed 3 % ⇒ at-most L (,3] % ; unstated ; - ; Urban unemployment
        The poverty rate falls by 1 to 1.5 percentage points a year ⇒ relative L [-1.5,-1] điểm %/năm ; average-growth ; - ; The poverty rate
        At least 90 % of wastewater is treated by 2030 ⇒ at-least H [90,) % ; end-of-term ; 2030 ; wastewater is treated
        Exports of not less than 5 billion USD by 30 September 2027 ⇒ at-least H [5,) tỷ USD ; end-of-term ; 2027-09-30 ; Exports
        Coverage and access reach 95 % and 90 % respectively ⇒ exactly H [95,95] % ; unstated ; - ; Coverage && exactly H [90,90] % ; unstated ; - ; access
        Share of green buses higher than 30 % ⇒ more-than H (30,) % ; unstated ; - ; Share of green buses
        By the end of the term, forest cover is at least 42 % ⇒ at-least H [42,) % ; end-of-term ; - ; forest cover
        Ninety per cent of households use clean water ⇒ exactly - [90,90] % ; unstated ; - ; households use clean water
        GRDP growth of 8–9 % per year ⇒ between H [8,9] %/năm ; average-growth ; - ; GRDP growth
        Investment below the ceiling 5 % ⇒ ?
        """;
}
