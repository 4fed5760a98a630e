namespace HanoiPlan.Sdk.Statements.Tests;

/// <summary>Statements of many provinces, each with its reading written before the reader saw it. ∅ is no target, ! an error, ? a doubt or an error about the wording.</summary>
internal static class FirstHoldOut
{
    public const string Table = """
        Tốc độ tăng trưởng kinh tế bình quân đạt 12-13%/năm (giá so sánh 2010) ⇒ between H [12,13] %/năm ; average-growth ; - ; Tốc độ tăng trưởng kinh tế
        Tốc độ tăng giá trị sản xuất bình quân hàng năm (giá so sánh năm 2010) đạt 16%, trong đó: Nông, lâm, thủy sản tăng 6%; công nghiệp - xây dựng tăng 18,4%; dịch vụ tăng 18,2% ⇒ exactly H [16,16] % ; average-growth ; - ; Tốc độ tăng giá trị sản xuất && exactly H [6,6] % ; average-growth ; - ; Nông, lâm, thủy sản && exactly H [18.4,18.4] % ; average-growth ; - ; công nghiệp - xây dựng && exactly H [18.2,18.2] % ; average-growth ; - ; dịch vụ
        Thu nhập bình quân đầu người/năm đến năm 2025: 60 triệu đồng ⇒ exactly - [60,60] triệu đồng ; end-of-term ; 2025 ; Thu nhập bình quân đầu người/năm
        Tổng sản lượng lương thực bình quân hàng năm: 25.000 tấn ⇒ exactly - [25000,25000] tấn ; every-year ; - ; Tổng sản lượng lương thực
        Diện tích đất nông nghiệp được tích tụ, tập trung đến năm 2025 đạt 1.900 ha ⇒ exactly H [1900,1900] ha ; end-of-term ; 2025 ; Diện tích đất nông nghiệp được tích tụ, tập trung
        Giá trị sản phẩm trên một ha đất trồng trọt và nuôi trồng thủy sản năm 2025 đạt 72 triệu đồng ⇒ exactly H [72,72] triệu đồng ; end-of-term ; 2025 ; Giá trị sản phẩm trên một ha đất trồng trọt và nuôi trồng thủy sản
        Tổng huy động vốn đầu tư phát triển thời kỳ 2021-2025: 5.000 tỷ đồng ⇒ exactly - [5000,5000] tỷ đồng ; total ; 2021-2025 ; Tổng huy động vốn đầu tư phát triển
        Tỷ lệ tăng thu ngân sách bình quân hàng năm: 12% ⇒ exactly - [12,12] % ; average-growth ; - ; Tỷ lệ tăng thu ngân sách
        Tổng số doanh nghiệp mới được thành lập thời kỳ 2021-2025: 100 doanh nghiệp ⇒ exactly - [100,100] doanh nghiệp ; total ; 2021-2025 ; Tổng số doanh nghiệp mới được thành lập
        Tỷ lệ đô thị hóa đến năm 2025: 16% trở lên ⇒ at-least H [16,) % ; end-of-term ; 2025 ; Tỷ lệ đô thị hóa
        Tỷ lệ đường giao thông trên địa bàn (không tính quốc lộ và tỉnh lộ) được cứng hóa đến năm 2025: 80% ⇒ exactly - [80,80] % ; end-of-term ; 2025 ; Tỷ lệ đường giao thông trên địa bàn (không tính quốc lộ và tỉnh lộ) được cứng hóa
        Tốc độ tăng dân số bình quân hằng năm dưới 1% ⇒ less-than L (,1) % ; average-growth ; - ; Tốc độ tăng dân số
        Tỷ lệ lao động nông nghiệp trong tổng lao động năm 2025: 50% ⇒ exactly - [50,50] % ; end-of-term ; 2025 ; Tỷ lệ lao động nông nghiệp trong tổng lao động
        Cơ cấu kinh tế đến năm 2025: Nông, lâm nghiệp, thuỷ sản: 75%; dịch vụ, du lịch: 20%; Tiểu thủ công nghiệp: 05% ⇒ exactly I [75,75] % ; end-of-term ; 2025 ; Nông, lâm nghiệp, thuỷ sản && exactly I [20,20] % ; end-of-term ; 2025 ; dịch vụ, du lịch && exactly I [5,5] % ; end-of-term ; 2025 ; Tiểu thủ công nghiệp
        Tỷ lệ hộ nghèo người đồng bào DTTS giảm bình quân/năm: trên 10% ⇒ relative L (,-10) % ; average-growth ; - ; Tỷ lệ hộ nghèo người đồng bào DTTS
        Tỷ lệ người dân tham gia bảo hiểm y tế hàng năm: từ 90% trở lên ⇒ at-least H [90,) % ; every-year ; - ; Tỷ lệ người dân tham gia bảo hiểm y tế
        Tỷ lệ tăng dân số tự nhiên hàng năm: 1,1% ⇒ exactly - [1.1,1.1] % ; every-year ; - ; Tỷ lệ tăng dân số tự nhiên
        Số trường học đạt chuẩn Quốc gia: 04 trường ⇒ exactly - [4,4] trường ; unstated ; - ; Số trường học đạt chuẩn Quốc gia
        Tỷ lệ hộ dân được sử dụng nước sạch, hợp vệ sinh: 98% ⇒ exactly - [98,98] % ; unstated ; - ; Tỷ lệ hộ dân được sử dụng nước sạch, hợp vệ sinh
        Tỷ lệ thôn, làng văn hóa: 100%; hộ gia đình văn hóa: 80% ⇒ all - [100,100] % ; unstated ; - ; Tỷ lệ thôn, làng văn hóa && exactly - [80,80] % ; unstated ; - ; hộ gia đình văn hóa
        Tuyển chọn, gọi công dân nhập ngũ hàng năm đạt 100% chỉ tiêu ⇒ all H [100,100] % ; every-year ; - ; Tuyển chọn, gọi công dân nhập ngũ
        Bình quân hàng năm kết nạp đảng viên mới: trên 4% ⇒ more-than H (4,) % ; every-year ; - ; kết nạp đảng viên mới
        Duy trì xã đạt chuẩn quốc gia về y tế ⇒ maintain - (,) - ; maintain ; - ; xã đạt chuẩn quốc gia về y tế
        Tổng diện tích gieo trồng hằng năm: 3.830 ha ⇒ exactly - [3830,3830] ha ; every-year ; - ; Tổng diện tích gieo trồng
        Tổng đàn gia súc: 3.200 con ⇒ exactly - [3200,3200] con ; unstated ; - ; Tổng đàn gia súc
        Trồng rừng mới: 30 ha/năm ⇒ exactly - [30,30] ha/năm ; every-year ; - ; Trồng rừng mới
        Thu cân đối ngân sách xã hưởng: tăng 10%/năm trở lên ⇒ at-least H [10,) %/năm ; average-growth ; - ; Thu cân đối ngân sách xã hưởng
        Tổng sản phẩm trong nước (GDP) tăng khoảng 6,8% ⇒ relative H [6.8,6.8] % ; unstated ; - ; Tổng sản phẩm trong nước (GDP)
        Tốc độ tăng giá tiêu dùng (CPI) bình quân dưới 4% ⇒ less-than L (,4) % ; average-growth ; - ; Tốc độ tăng giá tiêu dùng (CPI)
        Tỷ lệ lao động thất nghiệp ở thành thị dưới 4% ⇒ less-than L (,4) % ; unstated ; - ; Tỷ lệ lao động thất nghiệp ở thành thị
        Giảm tỷ lệ hộ nghèo còn 1-1,5%, riêng các huyện nghèo giảm 4% ⇒ between L [1,1.5] % ; unstated ; - ; tỷ lệ hộ nghèo && relative L [-4,-4] % ; unstated ; - ; các huyện nghèo
        Số giường bệnh trên 1 vạn dân đạt 28 giường ⇒ exactly H [28,28] giường/vạn dân ; unstated ; - ; Số giường bệnh trên 1 vạn dân
        Số giường bệnh trên một vạn dân (không tính giường trạm y tế xã) đạt 23,5 giường ⇒ exactly H [23.5,23.5] giường/vạn dân ; unstated ; - ; Số giường bệnh trên một vạn dân (không tính giường trạm y tế xã)
        Tổng vốn đầu tư phát triển toàn xã hội chiếm 30-32% GDP ⇒ between - [30,32] % ; unstated ; - ; Tổng vốn đầu tư phát triển toàn xã hội
        Tỷ lệ khu công nghiệp, khu chế xuất đang hoạt động có hệ thống xử lý nước thải tập trung đạt tiêu chuẩn môi trường 82% ⇒ exactly - [82,82] % ; unstated ; - ; Tỷ lệ khu công nghiệp, khu chế xuất đang hoạt động có hệ thống xử lý nước thải tập trung đạt tiêu chuẩn môi trường
        Tạo việc làm cho 1,6 triệu lao động ⇒ exactly - [1.6,1.6] triệu lao động ; unstated ; - ; Tạo việc làm cho lao động
        Tỷ lệ đô thị loại 3 trở lên có hệ thống thu gom và xử lý nước thải 16% ⇒ exactly - [16,16] % ; unstated ; - ; Tỷ lệ đô thị loại 3 trở lên có hệ thống thu gom và xử lý nước thải
        Tổng sản lượng lương thực hằng năm duy trì khoảng 300 nghìn tấn ⇒ maintain - [300,300] nghìn tấn ; maintain ; - ; Tổng sản lượng lương thực
        Kim ngạch xuất khẩu hàng địa phương tăng bình quân từ 9 - 10% ⇒ between H [9,10] % ; average-growth ; - ; Kim ngạch xuất khẩu hàng địa phương
        Đến năm 2020 có 72 xã đạt chuẩn nông thôn mới ⇒ exactly - [72,72] xã ; end-of-term ; 2020 ; xã đạt chuẩn nông thôn mới
        Giảm tỷ lệ hộ nghèo hằng năm khoảng 2,0% ⇒ relative L [-2,-2] % ; every-year ; - ; tỷ lệ hộ nghèo
        Tỷ lệ hộ nghèo giảm 3% trở lên (còn 7%) ⇒ relative L (,-3] % ; unstated ; - ; Tỷ lệ hộ nghèo && exactly L [7,7] % ; unstated ; - ; Tỷ lệ hộ nghèo
        Xây dựng 6 trường đạt chuẩn quốc gia ⇒ exactly - [6,6] trường ; unstated ; - ; Xây dựng trường đạt chuẩn quốc gia
        Giải quyết việc làm cho 3.000 lao động, trong đó xuất khẩu lao động 300 người trở lên ⇒ exactly - [3000,3000] lao động ; unstated ; - ; Giải quyết việc làm cho lao động && at-least H [300,) người ; unstated ; - ; xuất khẩu lao động
        Phấn đấu mỗi năm kết nạp từ 80 đảng viên mới trở lên ⇒ at-least H [80,) đảng viên mới ; every-year ; - ; kết nạp đảng viên mới
        Phấn đấu hằng năm có từ 80% tổ chức cơ sở Đảng hoàn thành tốt nhiệm vụ trở lên ⇒ at-least H [80,) % ; every-year ; - ; tổ chức cơ sở Đảng hoàn thành tốt nhiệm vụ trở lên
        Tỷ lệ đảng viên hoàn thành tốt nhiệm vụ hằng năm từ 80% trở lên ⇒ at-least H [80,) % ; every-year ; - ; Tỷ lệ đảng viên hoàn thành tốt nhiệm vụ
        Tỷ lệ hộ dân đô thị được cung cấp nước sạch trên 95% ⇒ more-than H (95,) % ; unstated ; - ; Tỷ lệ hộ dân đô thị được cung cấp nước sạch
        100% xã, thị trấn đạt tiêu chuẩn vững mạnh về quốc phòng - an ninh ⇒ all - [100,100] % ; unstated ; - ; xã, thị trấn đạt tiêu chuẩn vững mạnh về quốc phòng - an ninh
        Đến năm 2025: 100% các trường mầm non, mẫu giáo, tiểu học và THCS đạt chuẩn; 60% học sinh THCS được học 2 buổi/ngày ⇒ all - [100,100] % ; end-of-term ; 2025 ; các trường mầm non, mẫu giáo, tiểu học và THCS đạt chuẩn && exactly - [60,60] % ; end-of-term ; 2025 ; học sinh THCS được học 2 buổi/ngày
        Phấn đấu tăng trưởng GRDP năm 2025 đạt ít nhất 8% ⇒ at-least H [8,) % ; end-of-term ; 2025 ; tăng trưởng GRDP
        Tỷ lệ giải ngân vốn đầu tư công năm 2025 đạt 100% kế hoạch ⇒ all H [100,100] % ; end-of-term ; 2025 ; Tỷ lệ giải ngân vốn đầu tư công
        6 tháng đầu năm 2025 giải ngân 50% kế hoạch ⇒ exactly - [50,50] % ; end-of-term ; 2025-06-30 ; giải ngân
        Đến hết quý III/2025 giải ngân đạt 70% kế hoạch vốn ⇒ exactly H [70,70] % ; end-of-term ; 2025-09-30 ; giải ngân
        Đến ngày 31/12/2025, giải ngân trên 95% vốn đầu tư công ⇒ more-than H (95,) % ; end-of-term ; 2025 ; giải ngân vốn đầu tư công
        Trước ngày 30/6/2025 hoàn thành xóa nhà tạm, nhà dột nát ⇒ milestone - (,) - ; milestone ; 2025-06-30 ; hoàn thành xóa nhà tạm, nhà dột nát
        Hoàn thành cơ sở dữ liệu đất đai trong quý II/2026 ⇒ milestone - (,) - ; milestone ; 2026-06-30 ; Hoàn thành cơ sở dữ liệu đất đai
        Đến tháng 6/2026, 100% cơ quan hoàn thành số hóa hồ sơ ⇒ all - [100,100] % ; end-of-term ; 2026-06-30 ; cơ quan hoàn thành số hóa hồ sơ
        Đến cuối nhiệm kỳ, tỷ lệ hộ nghèo còn dưới 1% ⇒ less-than L (,1) % ; end-of-term ; - ; tỷ lệ hộ nghèo
        Đến cuối nhiệm kỳ có 85% số xã đạt chuẩn nông thôn mới ⇒ exactly - [85,85] % ; end-of-term ; - ; số xã đạt chuẩn nông thôn mới
        Tỷ lệ thất nghiệp bé hơn 3% ⇒ less-than L (,3) % ; unstated ; - ; Tỷ lệ thất nghiệp
        Tỷ lệ thất nghiệp nhỏ hơn hoặc bằng 3% ⇒ at-most L (,3] % ; unstated ; - ; Tỷ lệ thất nghiệp
        Tỷ lệ hộ nghèo thấp hơn hoặc bằng 5% ⇒ at-most L (,5] % ; unstated ; - ; Tỷ lệ hộ nghèo
        Tỷ lệ hộ nghèo không nhiều hơn 5% ⇒ at-most L (,5] % ; unstated ; - ; Tỷ lệ hộ nghèo
        Thời gian giải quyết thủ tục hành chính ngắn hơn 3 ngày ⇒ less-than L (,3) ngày ; unstated ; - ; Thời gian giải quyết thủ tục hành chính
        Thời gian cấp phép không lâu hơn 5 ngày làm việc ⇒ at-most L (,5] ngày làm việc ; unstated ; - ; Thời gian cấp phép
        Tỷ lệ thất nghiệp không đến 3% ⇒ less-than L (,3) % ; unstated ; - ; Tỷ lệ thất nghiệp
        Tỷ lệ nợ xấu chưa quá 2% ⇒ at-most L (,2] % ; unstated ; - ; Tỷ lệ nợ xấu
        Tỷ lệ giải ngân không kém 95% ⇒ at-least H [95,) % ; unstated ; - ; Tỷ lệ giải ngân
        Không để tỷ lệ nợ xấu trên 3% ⇒ at-most L (,3] % ; unstated ; - ; tỷ lệ nợ xấu
        Không để tỷ lệ hộ nghèo cao hơn 2% ⇒ at-most L (,2] % ; unstated ; - ; tỷ lệ hộ nghèo
        Không để tỷ lệ che phủ rừng dưới 55% ⇒ at-least H [55,) % ; unstated ; - ; tỷ lệ che phủ rừng
        Trên dưới 20.000 doanh nghiệp hoạt động ⇒ about - [20000,20000] doanh nghiệp ; unstated ; - ; doanh nghiệp hoạt động
        Tổng thu ngân sách trên dưới 15.000 tỷ đồng ⇒ about - [15000,15000] tỷ đồng ; unstated ; - ; Tổng thu ngân sách
        Thu nội địa tăng tối thiểu 10%/năm ⇒ at-least H [10,) %/năm ; average-growth ; - ; Thu nội địa
        Tỷ lệ kết nạp đảng viên ít nhất 4 - 5% ⇒ at-least H [4,) % ; unstated ; - ; Tỷ lệ kết nạp đảng viên
        Chi thường xuyên thấp hơn 55% tổng chi ngân sách ⇒ less-than L (,55) % ; unstated ; - ; Chi thường xuyên
        Tỷ lệ chậm giải quyết hồ sơ không được vượt quá 2% ⇒ at-most L (,2] % ; unstated ; - ; Tỷ lệ chậm giải quyết hồ sơ
        Tỷ lệ tử vong trẻ em dưới 5 tuổi không vượt mức 15‰ ⇒ at-most L (,15] ‰ ; unstated ; - ; Tỷ lệ tử vong trẻ em dưới 5 tuổi
        Tỷ lệ hài lòng của doanh nghiệp phải đạt tối thiểu 90% ⇒ at-least H [90,) % ; unstated ; - ; Tỷ lệ hài lòng của doanh nghiệp
        Tỷ lệ dân số dùng nước sạch phải từ 95% trở lên ⇒ at-least H [95,) % ; unstated ; - ; Tỷ lệ dân số dùng nước sạch
        Tăng trưởng trồng trọt: -0,5% ⇒ exactly - [-0.5,-0.5] % ; average-growth ; - ; Tăng trưởng trồng trọt
        Cán cân thương mại đạt -5 tỷ USD ⇒ exactly H [-5,-5] tỷ USD ; unstated ; - ; Cán cân thương mại
        Tốc độ tăng dân số từ -0,2 đến 0,3%/năm ⇒ between H [-0.2,0.3] %/năm ; average-growth ; - ; Tốc độ tăng dân số
        Tăng trưởng nông nghiệp đạt −1,5% ⇒ exactly H [-1.5,-1.5] % ; average-growth ; - ; Tăng trưởng nông nghiệp
        Tỷ lệ giáo viên đạt chuẩn: (35-50)% ⇒ between H [35,50] % ; unstated ; - ; Tỷ lệ giáo viên đạt chuẩn
        Tỷ lệ trẻ đến lớp trên 3 cấp học: (85-90)% ⇒ between H [85,90] % ; unstated ; - ; Tỷ lệ trẻ đến lớp trên 3 cấp học
        Tỷ lệ hộ có nhà tiêu hợp vệ sinh đạt chín mươi phần trăm ⇒ exactly H [90,90] % ; unstated ; - ; Tỷ lệ hộ có nhà tiêu hợp vệ sinh
        Tỷ lệ hộ nghèo giảm còn ba phần trăm ⇒ exactly L [3,3] % ; unstated ; - ; Tỷ lệ hộ nghèo
        Một trăm phần trăm số xã có trạm y tế ⇒ all - [100,100] % ; unstated ; - ; số xã có trạm y tế
        Hai huyện đạt chuẩn nông thôn mới ⇒ exactly - [2,2] huyện ; unstated ; - ; huyện đạt chuẩn nông thôn mới
        Có ba thành phố trực thuộc tỉnh ⇒ exactly - [3,3] thành phố ; unstated ; - ; thành phố trực thuộc tỉnh
        Tất cả chi bộ có chi ủy ⇒ all - [100,100] % ; unstated ; - ; chi bộ có chi ủy
        Tất cả các xã đạt chuẩn nông thôn mới vào năm 2030 ⇒ all - [100,100] % ; end-of-term ; 2030 ; các xã đạt chuẩn nông thôn mới
        Một nửa số xã đạt chuẩn nông thôn mới nâng cao ⇒ exactly - [50,50] % ; unstated ; - ; số xã đạt chuẩn nông thôn mới nâng cao
        Không còn nhà tạm, nhà dột nát ⇒ none L [0,0] - ; unstated ; - ; nhà tạm, nhà dột nát
        Xóa bỏ hoàn toàn lò gạch thủ công trước năm 2026 ⇒ none L [0,0] - ; end-of-term ; 2026 ; lò gạch thủ công
        Không có chi bộ yếu kém ⇒ none L [0,0] - ; unstated ; - ; chi bộ yếu kém
        Hoàn thành tuyến đường ven biển trước năm 2028 ⇒ milestone - (,) - ; milestone ; 2028 ; Hoàn thành tuyến đường ven biển
        Đến năm 2030, hoàn thành cao tốc Bắc - Nam qua địa bàn tỉnh ⇒ milestone - (,) - ; milestone ; 2030 ; hoàn thành cao tốc Bắc - Nam qua địa bàn tỉnh
        Cơ bản hoàn thành hệ thống thủy lợi nội đồng ⇒ milestone - (,) - ; milestone ; - ; hoàn thành hệ thống thủy lợi nội đồng
        Tỷ lệ hộ nghèo duy trì mức giảm 0,5 - 1%/năm ⇒ relative L [-1,-0.5] %/năm ; maintain ; - ; Tỷ lệ hộ nghèo
        Số vụ cháy giảm 2 lần so với năm 2020 ⇒ relative L [0.5,0.5] lần ; unstated ; b2020 ; Số vụ cháy
        Tai nạn giao thông giảm trên cả 3 tiêu chí từ 5-10% ⇒ relative L [-10,-5] % ; unstated ; - ; Tai nạn giao thông
        Số vụ phạm pháp hình sự giảm khoảng 15 - 35% ⇒ relative L [-35,-15] % ; unstated ; - ; Số vụ phạm pháp hình sự
        Thu nhập tăng bình quân đến năm 2025 đạt 6%, đến năm 2030 đạt 7% ⇒ exactly H [6,6] % ; average-growth ; 2025 ; Thu nhập && exactly H [7,7] % ; average-growth ; 2030 ; Thu nhập
        Giá trị sản xuất ngành chăn nuôi đạt trên 5%/năm ⇒ more-than H (5,) %/năm ; average-growth ; - ; Giá trị sản xuất ngành chăn nuôi
        Khách du lịch tăng bình quân 10%/năm, trong đó khách quốc tế chiếm 12 - 13% ⇒ exactly H [10,10] %/năm ; average-growth ; - ; Khách du lịch && between - [12,13] % ; unstated ; - ; khách quốc tế
        GRDP tăng bình quân 8%/năm; tỷ trọng dịch vụ chiếm 45% ⇒ exactly H [8,8] %/năm ; average-growth ; - ; GRDP && exactly - [45,45] % ; unstated ; - ; tỷ trọng dịch vụ
        Tốc độ tăng trưởng GRDP đạt 7,5%/năm; tỷ lệ đô thị hóa 45%; tỷ lệ hộ nghèo dưới 2% ⇒ exactly H [7.5,7.5] %/năm ; average-growth ; - ; Tốc độ tăng trưởng GRDP && exactly - [45,45] % ; unstated ; - ; tỷ lệ đô thị hóa && less-than L (,2) % ; unstated ; - ; tỷ lệ hộ nghèo
        Tỷ lệ huy động trẻ nhà trẻ, mẫu giáo lần lượt đạt 35% và 95% ⇒ exactly H [35,35] % ; unstated ; - ; Tỷ lệ huy động trẻ nhà trẻ && exactly H [95,95] % ; unstated ; - ; Tỷ lệ huy động trẻ mẫu giáo
        Tỷ lệ đô thị hóa năm 2025, năm 2030 tương ứng đạt 45% và 50% ⇒ exactly H [45,45] % ; end-of-term ; 2025 ; Tỷ lệ đô thị hóa && exactly H [50,50] % ; end-of-term ; 2030 ; Tỷ lệ đô thị hóa
        Tỷ lệ xã có chợ, xã có siêu thị lần lượt đạt 90%, 30% ⇒ exactly H [90,90] % ; unstated ; - ; Tỷ lệ xã có chợ && exactly H [30,30] % ; unstated ; - ; Tỷ lệ xã có siêu thị
        Về xã hội: Đến năm 2025, tỷ lệ hộ nghèo dưới 2%; tỷ lệ lao động qua đào tạo đạt 70%; tỷ lệ bao phủ bảo hiểm y tế đạt 95% ⇒ less-than L (,2) % ; end-of-term ; 2025 ; tỷ lệ hộ nghèo && exactly H [70,70] % ; end-of-term ; 2025 ; tỷ lệ lao động qua đào tạo && exactly H [95,95] % ; end-of-term ; 2025 ; tỷ lệ bao phủ bảo hiểm y tế
        Tuổi kết hôn trung bình trên 26 tuổi ⇒ more-than H (26,) tuổi ; unstated ; - ; Tuổi kết hôn trung bình
        Tuổi kết hôn trung bình lần đầu trên 26 tuổi, tỷ lệ tảo hôn dưới 5% ⇒ more-than H (26,) tuổi ; unstated ; - ; Tuổi kết hôn trung bình lần đầu && less-than L (,5) % ; unstated ; - ; tỷ lệ tảo hôn
        Tỷ lệ giải ngân vốn xây dựng cơ bản đạt 95% ⇒ exactly H [95,95] % ; unstated ; - ; Tỷ lệ giải ngân vốn xây dựng cơ bản
        Vốn đầu tư xây dựng cơ bản đạt 5.000 tỷ đồng ⇒ exactly H [5000,5000] tỷ đồng ; unstated ; - ; Vốn đầu tư xây dựng cơ bản
        Hoàn thành xây dựng cơ bản nhà máy xử lý rác năm 2026 ⇒ milestone - (,) - ; milestone ; 2026 ; Hoàn thành xây dựng cơ bản nhà máy xử lý rác
        Tốc độ tăng CPI bình quân 4 - 4,5% ⇒ between - [4,4.5] % ; average-growth ; - ; Tốc độ tăng CPI
        Tốc độ tăng chỉ số giá tiêu dùng bình quân khoảng 4% ⇒ about - [4,4] % ; average-growth ; - ; Tốc độ tăng chỉ số giá tiêu dùng
        Tỷ suất tử vong trẻ em dưới 1 tuổi đạt 12‰ ⇒ exactly - [12,12] ‰ ; unstated ; - ; Tỷ suất tử vong trẻ em dưới 1 tuổi
        Tỷ suất sinh thô 15 - 16‰ ⇒ between - [15,16] ‰ ; unstated ; - ; Tỷ suất sinh thô
        Tỷ lệ suy dinh dưỡng thể thấp còi ở trẻ em dưới 5 tuổi còn 18 - 19% ⇒ between L [18,19] % ; unstated ; - ; Tỷ lệ suy dinh dưỡng thể thấp còi ở trẻ em dưới 5 tuổi
        Trồng mới 6.000 ha rừng/năm ⇒ exactly - [6000,6000] ha ; every-year ; - ; Trồng mới rừng
        Sản lượng thịt hơi xuất chuồng đạt 120.000 tấn vào năm 2025 ⇒ exactly H [120000,120000] tấn ; end-of-term ; 2025 ; Sản lượng thịt hơi xuất chuồng
        Năng suất lúa bình quân đạt 62 tạ/ha ⇒ exactly H [62,62] tạ/ha ; unstated ; - ; Năng suất lúa bình quân
        Diện tích lúa chất lượng cao chiếm trên 60% diện tích gieo trồng ⇒ more-than H (60,) % ; unstated ; - ; Diện tích lúa chất lượng cao
        Tổng đàn bò đạt 250.000 con, đàn lợn đạt 500.000 con ⇒ exactly H [250000,250000] con ; unstated ; - ; Tổng đàn bò && exactly H [500000,500000] con ; unstated ; - ; đàn lợn
        Sản lượng khai thác hải sản bình quân 70.000 tấn/năm ⇒ exactly - [70000,70000] tấn/năm ; every-year ; - ; Sản lượng khai thác hải sản
        Có ít nhất 150 sản phẩm OCOP được công nhận ⇒ at-least H [150,) sản phẩm OCOP ; unstated ; - ; sản phẩm OCOP được công nhận
        Toàn tỉnh có 60% số xã đạt chuẩn nông thôn mới nâng cao ⇒ exactly - [60,60] % ; unstated ; - ; Toàn tỉnh có số xã đạt chuẩn nông thôn mới nâng cao
        Phấn đấu có thêm 30 xã đạt chuẩn nông thôn mới ⇒ relative H [30,30] xã ; unstated ; - ; xã đạt chuẩn nông thôn mới
        Thu hút trên 12 triệu lượt khách du lịch, doanh thu đạt 18.000 tỷ đồng ⇒ more-than H (12,) triệu lượt khách du lịch ; unstated ; - ; Thu hút lượt khách du lịch && exactly H [18000,18000] tỷ đồng ; unstated ; - ; doanh thu
        Số doanh nghiệp thành lập mới tăng 15%/năm ⇒ exactly H [15,15] %/năm ; average-growth ; - ; Số doanh nghiệp thành lập mới
        Vốn đăng ký bình quân đạt 10 tỷ đồng/doanh nghiệp ⇒ exactly H [10,10] tỷ đồng/doanh nghiệp ; unstated ; - ; Vốn đăng ký bình quân
        Tỷ lệ lấp đầy khu công nghiệp đạt trên 80% vào cuối năm 2027 ⇒ more-than H (80,) % ; end-of-term ; 2027 ; Tỷ lệ lấp đầy khu công nghiệp
        Chỉ số sản xuất công nghiệp tăng 12% so với năm 2024 ⇒ relative H [12,12] % ; unstated ; b2024 ; Chỉ số sản xuất công nghiệp
        Kim ngạch nhập khẩu giảm 5% so với năm 2023 ⇒ relative L [-5,-5] % ; unstated ; b2023 ; Kim ngạch nhập khẩu
        Tổng vốn FDI đăng ký giai đoạn 2026 - 2030 đạt 8 - 10 tỷ USD ⇒ between H [8,10] tỷ USD ; total ; 2026-2030 ; Tổng vốn FDI đăng ký
        Quy mô kinh tế năm 2030 gấp 2 lần năm 2025 ⇒ relative H [2,2] lần ; end-of-term ; 2030 b2025 ; Quy mô kinh tế
        GRDP bình quân đầu người năm 2030 đạt 8.000 - 8.500 USD ⇒ between H [8000,8500] USD ; end-of-term ; 2030 ; GRDP bình quân đầu người
        Tỷ trọng kinh tế số đạt 30% GRDP vào năm 2030 ⇒ exactly H [30,30] % ; end-of-term ; 2030 ; Tỷ trọng kinh tế số
        Thu ngân sách nhà nước trên địa bàn năm 2026 vượt 10% dự toán ⇒ more-than H (10,) % ; end-of-term ; 2026 ; Thu ngân sách nhà nước trên địa bàn
        Bội chi ngân sách địa phương không quá 0,5% GRDP ⇒ at-most L (,0.5] % ; unstated ; - ; Bội chi ngân sách địa phương
        Tỷ lệ chi đầu tư phát triển chiếm 35 - 38% tổng chi ngân sách địa phương ⇒ between - [35,38] % ; unstated ; - ; Tỷ lệ chi đầu tư phát triển
        Dư nợ tín dụng đạt 120.000 tỷ đồng; tỷ lệ nợ xấu dưới 1,5% ⇒ exactly H [120000,120000] tỷ đồng ; unstated ; - ; Dư nợ tín dụng && less-than L (,1.5) % ; unstated ; - ; tỷ lệ nợ xấu
        Tỷ lệ đóng góp của TFP vào tăng trưởng đạt trên 50% ⇒ more-than H (50,) % ; unstated ; - ; Tỷ lệ đóng góp của TFP vào tăng trưởng
        Năng suất lao động tăng bình quân 6,5 - 7%/năm giai đoạn 2026 - 2030 ⇒ between H [6.5,7] %/năm ; average-growth ; 2026-2030 ; Năng suất lao động
        Tỷ lệ hồ sơ thủ tục hành chính giải quyết đúng hạn đạt 99% ⇒ exactly H [99,99] % ; unstated ; - ; Tỷ lệ hồ sơ thủ tục hành chính giải quyết đúng hạn
        Tối thiểu 80% hồ sơ được xử lý trực tuyến toàn trình ⇒ at-least H [80,) % ; unstated ; - ; hồ sơ được xử lý trực tuyến toàn trình
        100% cơ sở y tế triển khai bệnh án điện tử ⇒ all - [100,100] % ; unstated ; - ; cơ sở y tế triển khai bệnh án điện tử
        Trên 60% dân số trưởng thành có chữ ký số cá nhân ⇒ more-than H (60,) % ; unstated ; - ; dân số trưởng thành có chữ ký số cá nhân
        Tỷ lệ dân số trưởng thành có tài khoản thanh toán điện tử: 85% ⇒ exactly - [85,85] % ; unstated ; - ; Tỷ lệ dân số trưởng thành có tài khoản thanh toán điện tử
        Thuộc nhóm 15 tỉnh dẫn đầu về chuyển đổi số ⇒ at-most L (,15] - ; unstated ; - ; tỉnh dẫn đầu về chuyển đổi số
        Chỉ số PCI xếp thứ 20 trở lên ⇒ at-most L (,20] - ; unstated ; - ; Chỉ số PCI
        Chỉ số SIPAS đạt trên 88% ⇒ more-than H (88,) % ; unstated ; - ; Chỉ số SIPAS
        Phủ sóng 5G đến 100% khu công nghiệp ⇒ all - [100,100] % ; unstated ; - ; Phủ sóng 5G đến khu công nghiệp
        Tỷ lệ hộ gia đình có cáp quang đạt 95% trước năm 2028 ⇒ exactly H [95,95] % ; end-of-term ; 2028 ; Tỷ lệ hộ gia đình có cáp quang
        Tỷ lệ trường đạt chuẩn quốc gia đạt 75% (mầm non 70%, tiểu học 85%) ⇒ exactly H [75,75] % ; unstated ; - ; Tỷ lệ trường đạt chuẩn quốc gia && exactly - [70,70] % ; unstated ; - ; mầm non && exactly - [85,85] % ; unstated ; - ; tiểu học
        Tỷ lệ học sinh tốt nghiệp THPT đạt trên 98% hằng năm ⇒ more-than H (98,) % ; every-year ; - ; Tỷ lệ học sinh tốt nghiệp THPT
        Số bác sĩ đạt 12 bác sĩ/vạn dân ⇒ exactly H [12,12] bác sĩ/vạn dân ; unstated ; - ; Số bác sĩ
        Đến năm 2030 đạt 35 giường bệnh/vạn dân và 15 bác sĩ/vạn dân ⇒ exactly H [35,35] giường bệnh/vạn dân ; end-of-term ; 2030 ; giường bệnh && exactly - [15,15] bác sĩ/vạn dân ; end-of-term ; 2030 ; bác sĩ
        Tuổi thọ trung bình đạt 75,5 tuổi vào năm 2030 ⇒ exactly H [75.5,75.5] tuổi ; end-of-term ; 2030 ; Tuổi thọ trung bình
        Tỷ lệ lực lượng lao động tham gia bảo hiểm xã hội đạt 45%, bảo hiểm thất nghiệp đạt 35% ⇒ exactly H [45,45] % ; unstated ; - ; Tỷ lệ lực lượng lao động tham gia bảo hiểm xã hội && exactly H [35,35] % ; unstated ; - ; bảo hiểm thất nghiệp
        Mỗi năm đưa 1.000 - 1.200 lao động đi làm việc ở nước ngoài ⇒ between H [1000,1200] lao động ; every-year ; - ; đưa lao động đi làm việc ở nước ngoài
        Xây dựng ít nhất 5.000 căn nhà ở xã hội trong giai đoạn 2026 - 2030 ⇒ at-least H [5000,) căn nhà ở xã hội ; total ; 2026-2030 ; Xây dựng căn nhà ở xã hội
        Diện tích nhà ở bình quân đạt 28 m2 sàn/người ⇒ exactly H [28,28] m² sàn/người ; unstated ; - ; Diện tích nhà ở bình quân
        Tỷ lệ rác thải sinh hoạt nông thôn được thu gom đạt 85% trở lên ⇒ at-least H [85,) % ; unstated ; - ; Tỷ lệ rác thải sinh hoạt nông thôn được thu gom
        Tỷ lệ chất thải nguy hại được xử lý đạt 98%, chất thải y tế đạt 100% ⇒ exactly H [98,98] % ; unstated ; - ; Tỷ lệ chất thải nguy hại được xử lý && all H [100,100] % ; unstated ; - ; chất thải y tế
        Giảm 20% phát thải khí nhà kính so với kịch bản thông thường ⇒ relative L [-20,-20] % ; unstated ; - ; phát thải khí nhà kính
        Độ che phủ rừng giữ ổn định ở mức 54,5% ⇒ maintain - [54.5,54.5] % ; maintain ; - ; Độ che phủ rừng
        Duy trì tỷ lệ che phủ rừng trên 62% ⇒ maintain H (62,) % ; maintain ; - ; tỷ lệ che phủ rừng
        Mật độ cây xanh đô thị đạt 10 m2/người ⇒ exactly H [10,10] m²/người ; unstated ; - ; Mật độ cây xanh đô thị
        Tỷ lệ thất thoát nước sạch giảm còn 14% ⇒ exactly L [14,14] % ; unstated ; - ; Tỷ lệ thất thoát nước sạch
        Số vụ tai nạn giao thông giảm từ 5% trở lên mỗi năm ⇒ relative L (,-5] % ; every-year ; - ; Số vụ tai nạn giao thông
        Kéo giảm tai nạn giao thông từ 5 - 10% hằng năm cả 3 tiêu chí ⇒ relative L [-10,-5] % ; every-year ; - ; tai nạn giao thông
        Tỷ lệ điều tra, khám phá án hình sự đạt trên 85% ⇒ more-than H (85,) % ; unstated ; - ; Tỷ lệ điều tra, khám phá án hình sự
        Giải quyết tố giác, tin báo về tội phạm đạt trên 95% ⇒ more-than H (95,) % ; unstated ; - ; Giải quyết tố giác, tin báo về tội phạm
        Giảm ít nhất 5% số vụ phạm pháp hình sự mỗi năm ⇒ relative L (,-5] % ; every-year ; - ; số vụ phạm pháp hình sự
        100% xã, phường hoàn thành chỉ tiêu tuyển quân hằng năm ⇒ all - [100,100] % ; every-year ; - ; xã, phường hoàn thành chỉ tiêu tuyển quân
        Kết nạp đảng viên mới đạt từ 3% trở lên so với tổng số đảng viên ⇒ at-least H [3,) % ; unstated ; - ; Kết nạp đảng viên mới
        Trong nhiệm kỳ kết nạp từ 8.000 - 9.000 đảng viên ⇒ between H [8000,9000] đảng viên ; total ; - ; kết nạp đảng viên
        Hằng năm có trên 20% tổ chức cơ sở đảng hoàn thành xuất sắc nhiệm vụ ⇒ more-than H (20,) % ; every-year ; - ; tổ chức cơ sở đảng hoàn thành xuất sắc nhiệm vụ
        Tỷ lệ cấp ủy viên nữ đạt 15% trở lên ⇒ at-least H [15,) % ; unstated ; - ; Tỷ lệ cấp ủy viên nữ
        Tỷ lệ cán bộ trẻ dưới 42 tuổi trong cấp ủy đạt từ 10% trở lên ⇒ at-least H [10,) % ; unstated ; - ; Tỷ lệ cán bộ trẻ dưới 42 tuổi trong cấp ủy
        Đồng thời, phấn đấu tỷ lệ hộ khá, giàu đạt 50% ⇒ exactly H [50,50] % ; unstated ; - ; tỷ lệ hộ khá, giàu
        Trong đó, phấn đấu thu nội địa đạt 20.000 tỷ đồng ⇒ exactly H [20000,20000] tỷ đồng ; unstated ; - ; thu nội địa
        Tỷ lệ này đến năm 2030 đạt 90% ⇒ exactly H [90,90] % ; end-of-term ; 2030 ; Tỷ lệ
        Về kinh tế: GRDP tăng bình quân 10%/năm ⇒ exactly H [10,10] %/năm ; average-growth ; - ; GRDP
        Về môi trường: Tỷ lệ che phủ rừng 42% ⇒ exactly - [42,42] % ; unstated ; - ; Tỷ lệ che phủ rừng
        Mục tiêu cụ thể: Tỷ lệ bao phủ bảo hiểm y tế đạt 97% ⇒ exactly H [97,97] % ; unstated ; - ; Tỷ lệ bao phủ bảo hiểm y tế
        Chỉ tiêu 5: Tỷ lệ hộ nghèo giảm 1%/năm ⇒ relative L [-1,-1] %/năm ; average-growth ; - ; Tỷ lệ hộ nghèo
        Tốc độ tăng thu ngân sách bình quân 5 năm đạt 12% ⇒ exactly H [12,12] % ; average-growth ; - ; Tốc độ tăng thu ngân sách
        Tổng vốn đầu tư giai đoạn 2026 - 2030 đạt 200.000 tỷ đồng, trong đó năm 2026: 35.000 tỷ đồng ⇒ exactly H [200000,200000] tỷ đồng ; total ; 2026-2030 ; Tổng vốn đầu tư && exactly - [35000,35000] tỷ đồng ; end-of-term ; 2026 ; Tổng vốn đầu tư
        Đến năm 2030: tỷ lệ đô thị hóa đạt 50%; năm 2035 đạt 60% ⇒ exactly H [50,50] % ; end-of-term ; 2030 ; tỷ lệ đô thị hóa && exactly H [60,60] % ; end-of-term ; 2035 ; tỷ lệ đô thị hóa
        Đến năm 2025: ↵- Tỷ lệ A đạt 50%; ↵- Đến năm 2027, tỷ lệ B đạt 60%; ↵- Tỷ lệ C đạt 70%. ⇒ exactly H [50,50] % ; end-of-term ; 2025 ; Tỷ lệ A && exactly H [60,60] % ; end-of-term ; 2027 ; tỷ lệ B && exactly H [70,70] % ; end-of-term ; 2025 ; Tỷ lệ C
        Số thuê bao internet đạt 90 thuê bao/100 dân ⇒ exactly H [90,90] thuê bao/100 dân ; unstated ; - ; Số thuê bao internet
        Tỷ lệ xã có nhà văn hóa: 100% (hiện nay 85%) ⇒ all - [100,100] % ; unstated ; - ; Tỷ lệ xã có nhà văn hóa
        Phấn đấu đạt và vượt 95% kế hoạch ⇒ at-least H [95,) % ; unstated ; - ; kế hoạch
        Có trên 2/3 số huyện đạt chuẩn ⇒ !
        Tỷ lệ thất nghiệp &lt; 3% ⇒ less-than L (,3) % ; unstated ; - ; Tỷ lệ thất nghiệp
        Tỷ lệ hộ dùng nước sạch &gt;= 95% ⇒ at-least H [95,) % ; unstated ; - ; Tỷ lệ hộ dùng nước sạch
        Tỷ lệ thất nghiệp d­ưới 3% ⇒ less-than L (,3) % ; unstated ; - ; Tỷ lệ thất nghiệp
        Tû lÖ hé nghÌo díi 3% ⇒ ?
        Tû lÖ che phñ rõng ®¹t 58% ⇒ ?
        Ty le ho ngheo duoi 3% ⇒ ?
        Ti le that nghiep khong qua 3% ⇒ ?
        Tỷ lệ hộ nghèo duới 3% ⇒ ?
        Tỷ lệ hộ nghèo kô quá 3% ⇒ ?
        Tỷ lệ hộ nghèo chẳng quá 3% ⇒ ?
        Tỷ lệ thất nghiệp đừng hơn 4% ⇒ ?
        Tỷ lệ giải ngân áng chừng 80% ⇒ ?
        Tỷ lệ hộ nghèo ± 3% ⇒ ?
        Tỷ lệ hộ nghèo ≠ 3% ⇒ ?
        Tỷ lệ hộ nghèo sụt 3% ⇒ ?
        Tỷ lệ hộ nghèo co lại 3% ⇒ ?
        Sản lượng leo 10% ⇒ ?
        Tỷ lệ hộ nghèo » 3% ⇒ ?
        Tỷ lệ nợ xấu kịch trần 3% ⇒ ?
        Tăng cường công tác xây dựng Đảng và hệ thống chính trị ⇒ ∅
        Tiếp tục đẩy mạnh cải cách hành chính, nâng cao chất lượng phục vụ Nhân dân ⇒ ∅
        Nghị quyết số 12-NQ/TU ngày 15/8/2021 của Ban Thường vụ Tỉnh ủy ⇒ ∅
        Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015 ⇒ ∅
        Triển khai hiệu quả Chương trình mục tiêu quốc gia giai đoạn 2021 - 2025 ⇒ ∅
        Các chỉ tiêu chủ yếu đến năm 2030 ⇒ ∅
        Phát triển hạ tầng giao thông đồng bộ, hiện đại ⇒ ∅
        Đại hội đại biểu Đảng bộ tỉnh lần thứ XIX, nhiệm kỳ 2020 - 2025 ⇒ ∅
        Quyết định số 1914/QĐ-UBND ngày 05 tháng 6 năm 2023 ⇒ ∅
        Ba khâu đột phá chiến lược ⇒ ∅
        Thực hiện tốt công tác dân tộc, tôn giáo ⇒ ∅
        Sở Kế hoạch và Đầu tư chủ trì, phối hợp với các sở, ngành ⇒ ∅
        Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký ⇒ ∅
        Phụ lục 3 kèm theo Nghị quyết số 10/NQ-HĐND ⇒ ∅
        Tầm nhìn đến năm 2045 ⇒ ∅
        Nhân rộng các mô hình sản xuất có hiệu quả ⇒ ∅
        Khai thác tiềm năng, lợi thế của địa phương ⇒ ∅
        Tổ chức thực hiện nghiêm túc Chỉ thị số 05-CT/TW ⇒ ∅
        Huy động mọi nguồn lực cho đầu tư phát triển ⇒ ∅
        Quan tâm chăm sóc sức khỏe người cao tuổi ⇒ ∅
        Coverage 95% or higher ⇒ at-least H [95,) % ; unstated ; - ; Coverage
        Internet coverage exceeds 95 % by 2027 ⇒ more-than H (95,) % ; end-of-term ; 2027 ; Internet coverage
        Unemployment rate smaller than 3% ⇒ less-than L (,3) % ; unstated ; - ; Unemployment rate
        Unemployment rate at or below 3% ⇒ at-most L (,3] % ; unstated ; - ; Unemployment rate
        Share of literate adults at or above 98 % ⇒ at-least H [98,) % ; unstated ; - ; Share of literate adults
        Crop growth of -0.5 to 1.5% per year ⇒ between H [-0.5,1.5] %/năm ; average-growth ; - ; Crop growth
        Net emissions below -5 million tons ⇒ less-than L (,-5) triệu tấn ; unstated ; - ; Net emissions
        By June 2025, coverage reaches 100% ⇒ all H [100,100] % ; end-of-term ; 2025-06-30 ; coverage
        The poverty rate does not exceed 2 % ⇒ at-most L (,2] % ; unstated ; - ; The poverty rate
        No fewer than 500 new businesses each year ⇒ at-least H [500,) doanh nghiệp mới ; every-year ; - ; new businesses
        Reduce the poverty rate to below 2 % by 2030 ⇒ less-than L (,2) % ; end-of-term ; 2030 ; the poverty rate
        Forest cover of at least 42 % is maintained ⇒ maintain H [42,) % ; maintain ; - ; Forest cover
        Exports rise by 10 to 12 % per year ⇒ between H [10,12] %/năm ; average-growth ; - ; Exports
        All communes meet the new-style rural standard by 2030 ⇒ all - [100,100] % ; end-of-term ; 2030 ; communes meet the new-style rural standard
        Half of households use clean water ⇒ exactly - [50,50] % ; unstated ; - ; households use clean water
        """;
}
