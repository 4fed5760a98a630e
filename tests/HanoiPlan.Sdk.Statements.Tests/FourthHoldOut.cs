namespace HanoiPlan.Sdk.Statements.Tests;

/// <summary>A fourth set, in the forms of plans of provinces and ministries, with lines that hold no target. ?? is any doubt or an error, ?∅ no target or a doubt; a reading without a name leaves the name open.</summary>
internal static class FourthHoldOut
{
    public const string Table = """
        Tốc độ tăng tổng sản phẩm trên địa bàn (GRDP) năm 2026 phấn đấu từ 10,5 - 11,5% ⇒ between H [10.5,11.5] % ; end-of-term ; 2026 ; Tốc độ tăng tổng sản phẩm trên địa bàn (GRDP)
        Phấn đấu tốc độ tăng trưởng GRDP bình quân giai đoạn 2025-2030 khoảng 10-10,5%; trong đó khu vực nông, lâm và thủy sản tăng 5-5,5%/năm; khu vực dịch vụ tăng 11-11,5%/năm ⇒ ??
        Đến năm 2030, GRDP bình quân đầu người đạt từ 6.700 - 7.500 USD ⇒ between H [6700,7500] USD ; end-of-term ; 2030 ; GRDP bình quân đầu người
        Tổng vốn đầu tư toàn xã hội chiếm 35 - 40% GRDP ⇒ between - [35,40] % ; unstated ; - ; Tổng vốn đầu tư toàn xã hội
        Chỉ số phát triển con người (HDI) phấn đấu đạt khoảng 0,75 ⇒ about H [0.75,0.75] - ; unstated ; - ; Chỉ số phát triển con người (HDI)
        GRDP bình quân đầu người đến năm 2025 khoảng 120 - 125 triệu đồng ⇒ ??
        Tốc độ tăng năng suất lao động xã hội bình quân trên 8% ⇒ more-than H (8,) % ; average-growth ; - ; Tốc độ tăng năng suất lao động xã hội
        Kim ngạch xuất khẩu tăng bình quân hàng năm khoảng 14%, đến năm 2025 đạt khoảng 1.610 triệu USD ⇒ about H [14,14] % ; average-growth ; - ; Kim ngạch xuất khẩu && about H [1610,1610] triệu USD ; end-of-term ; 2025 ; Kim ngạch xuất khẩu
        Lượng khách du lịch qua đăng ký lưu trú tăng bình quân 9%/năm; trong đó, khách quốc tế chiếm từ 12% - 13% ⇒ exactly H [9,9] %/năm ; average-growth ; - ; Lượng khách du lịch qua đăng ký lưu trú && between - [12,13] % ; unstated ; - ; khách quốc tế
        Đến năm 2025, có ít nhất 95% rác thải đô thị được thu gom và xử lý bảo đảm tiêu chuẩn, quy chuẩn ⇒ at-least H [95,) % ; end-of-term ; 2025 ; rác thải đô thị được thu gom và xử lý bảo đảm tiêu chuẩn, quy chuẩn
        Tỷ lệ cơ sở gây ô nhiễm môi trường nghiêm trọng được xử lý đạt 100%; tỷ lệ hộ dân vùng đô thị sử dụng nước sạch đạt 80% trở lên ⇒ all H [100,100] % ; unstated ; - ; Tỷ lệ cơ sở gây ô nhiễm môi trường nghiêm trọng được xử lý && at-least H [80,) % ; unstated ; - ; tỷ lệ hộ dân vùng đô thị sử dụng nước sạch
        Duy trì tỷ lệ độ che phủ của rừng trên 55% ⇒ maintain H (55,) % ; maintain ; - ; tỷ lệ độ che phủ của rừng
        Tỷ lệ lao động qua đào tạo đạt từ 85 - 86,5%; trong đó, tỷ lệ lao động qua đào tạo được cấp bằng cấp, chứng chỉ chiếm 23,6% ⇒ between H [85,86.5] % ; unstated ; - ; Tỷ lệ lao động qua đào tạo && exactly - [23.6,23.6] % ; unstated ; - ; tỷ lệ lao động qua đào tạo được cấp bằng cấp, chứng chỉ
        Tỷ lệ thất nghiệp dưới 1,2%; trong đó, khu vực thành thị dưới 1,7% ⇒ less-than L (,1.2) % ; unstated ; - ; Tỷ lệ thất nghiệp && less-than L (,1.7) % ; unstated ; - ; khu vực thành thị
        Tổng thu ngân sách nhà nước trên địa bàn, phấn đấu tăng bình quân 11-12% ⇒ between H [11,12] % ; average-growth ; - ; Tổng thu ngân sách nhà nước trên địa bàn
        Sơn La phấn đấu đến năm 2025 có trên 68% số xã đạt chuẩn xã nông thôn mới, trong đó có ít nhất 30% số xã đạt chuẩn nông thôn mới nâng cao ⇒ more-than H (68,) % ; end-of-term ; 2025 && at-least H [30,) % ; end-of-term ; 2025
        Có thêm ít nhất 1 huyện đạt chuẩn nông thôn mới ⇒ relative H [1,) huyện ; unstated ; - ; huyện đạt chuẩn nông thôn mới
        Không còn xã dưới 10 tiêu chí ⇒ none L [0,0] - ; unstated ; - ; xã dưới 10 tiêu chí
        Phấn đấu đến năm 2025 có 83 xã đạt chuẩn nông thôn mới, trong đó có 04 xã biên giới ⇒ exactly - [83,83] xã ; end-of-term ; 2025 ; xã đạt chuẩn nông thôn mới && exactly - [4,4] xã ; end-of-term ; 2025 ; xã biên giới
        Hàng năm, giảm trên 2% hộ nghèo ⇒ relative L (,-2) % ; every-year ; - ; hộ nghèo
        Tốc độ tăng tổng sản phẩm trong nước (GDP) phấn đấu từ 10% trở lên ⇒ ??
        GDP bình quân đầu người đạt 5.400 - 5.500 USD ⇒ between H [5400,5500] USD ; unstated ; - ; GDP bình quân đầu người
        Tỷ trọng công nghiệp chế biến, chế tạo trong GDP đạt khoảng 24,96% ⇒ about H [24.96,24.96] % ; unstated ; - ; Tỷ trọng công nghiệp chế biến, chế tạo trong GDP
        Tốc độ tăng chỉ số giá tiêu dùng (CPI) bình quân khoảng 4,5% ⇒ about - [4.5,4.5] % ; average-growth ; - ; Tốc độ tăng chỉ số giá tiêu dùng (CPI)
        Tỷ trọng lao động nông nghiệp trong tổng lao động xã hội đạt khoảng 25,3% ⇒ about H [25.3,25.3] % ; unstated ; - ; Tỷ trọng lao động nông nghiệp trong tổng lao động xã hội
        Tỷ lệ thất nghiệp trong độ tuổi ở khu vực thành thị dưới 4% ⇒ less-than L (,4) % ; unstated ; - ; Tỷ lệ thất nghiệp trong độ tuổi ở khu vực thành thị
        Tỷ lệ hộ nghèo (theo chuẩn nghèo đa chiều) giảm 1-1,5 điểm % ⇒ ??
        Số bác sĩ trên 1 vạn dân đạt khoảng 15,3 bác sĩ ⇒ about H [15.3,15.3] bác sĩ/vạn dân ; unstated ; -
        Số giường bệnh trên 1 vạn dân đạt 34,7 giường bệnh ⇒ exactly H [34.7,34.7] giường bệnh/vạn dân ; unstated ; -
        Tỷ lệ tham gia bảo hiểm y tế đạt 95,5% dân số ⇒ exactly H [95.5,95.5] % ; unstated ; - ; Tỷ lệ tham gia bảo hiểm y tế
        Tỷ lệ số xã đạt chuẩn nông thôn mới (theo Bộ tiêu chí Quốc gia giai đoạn 2026-2030) đạt tối thiểu 15% ⇒ at-least H [15,) % ; unstated ; - ; Tỷ lệ số xã đạt chuẩn nông thôn mới
        Giai đoạn 2026 - 2030, tỉnh đặt mục tiêu tổng kim ngạch xuất khẩu 5 năm khoảng 17 tỷ USD ⇒ about - [17,17] tỷ USD ; total ; 2026-2030
        Tổng thu ngân sách 5 năm ít nhất 75.000 tỷ đồng ⇒ at-least H [75000,) tỷ đồng ; total ; - ; Tổng thu ngân sách
        Tỷ số giới tính khi sinh dưới 109 bé trai/100 bé gái sinh ra sống ⇒ less-than L (,109) bé trai/100 bé gái ; unstated ; - ; Tỷ số giới tính khi sinh
        Phấn đấu tốc độ tăng trưởng công nghiệp ngành hóa chất đạt bình quân từ 10 - 11%/năm vào năm 2030 ⇒ between H [10,11] %/năm ; average-growth ; 2030 ; tốc độ tăng trưởng công nghiệp ngành hóa chất
        Tỷ trọng ngành hóa chất so với toàn ngành công nghiệp đạt khoảng 4 - 5% vào năm 2030 ⇒ ??
        tỷ lệ dịch vụ công trực tuyến phát sinh hồ sơ đạt 80%; tỷ lệ hồ sơ thủ tục hành chính xử lý trực tuyến đạt 50% ⇒ exactly H [80,80] % ; unstated ; - ; tỷ lệ dịch vụ công trực tuyến phát sinh hồ sơ && exactly H [50,50] % ; unstated ; - ; tỷ lệ hồ sơ thủ tục hành chính xử lý trực tuyến
        tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng tại cấp tỉnh đạt 100%, cấp huyện đạt 90% và cấp xã đạt trên 70% ⇒ all H [100,100] % ; unstated ; - ; tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng tại cấp tỉnh && exactly H [90,90] % ; unstated ; - ; cấp huyện && more-than H (70,) % ; unstated ; - ; cấp xã
        phấn đấu chỉ số chuyển đổi số của tỉnh trong nhóm 30/63 tỉnh, thành phố ⇒ at-most L (,30] - ; unstated ; - ; chỉ số chuyển đổi số của tỉnh
        có 20% cơ quan nhà nước tham gia mở dữ liệu ⇒ exactly - [20,20] % ; unstated ; - ; cơ quan nhà nước tham gia mở dữ liệu
        hạ tầng mạng băng rộng cáp quang phủ đạt 75% hộ gia đình, 100% đơn vị cấp xã ⇒ exactly H [75,75] % ; unstated ; - ; hạ tầng mạng băng rộng cáp quang phủ && all - [100,100] % ; unstated ; - ; đơn vị cấp xã
        Năm 2025, phấn đấu thu hút khoảng 6 triệu lượt khách du lịch, trong đó khách quốc tế khoảng 45 – 50% ⇒ ??
        thời gian lưu trú bình quân đạt trên 2 ngày ⇒ more-than H (2,) ngày ; unstated ; - ; thời gian lưu trú bình quân
        suất chi tiêu bình quân đạt 2,2 triệu đồng/ lượt khách ⇒ exactly H [2.2,2.2] triệu đồng/lượt khách ; unstated ; - ; suất chi tiêu bình quân
        đến năm 2030, tổng số khách du lịch đạt 23 triệu lượt, trong đó có 10 triệu khách quốc tế ⇒ exactly H [23,23] triệu lượt ; end-of-term ; 2030 ; tổng số khách du lịch && exactly - [10,10] triệu khách quốc tế ; end-of-term ; 2030 ; khách quốc tế
        tổng thu từ khách du lịch đạt 130.000 tỷ đồng, tạo việc làm cho 120.000 lao động trực tiếp ⇒ exactly H [130000,130000] tỷ đồng ; unstated ; - ; tổng thu từ khách du lịch && exactly - [120000,120000] lao động ; unstated ; - ; tạo việc làm cho lao động trực tiếp
        Đến năm 2030 sẽ thu hút hơn 7 triệu lượt khách ⇒ more-than H (7,) triệu lượt khách ; end-of-term ; 2030
        Xã hội hóa đầu tư đạt và vượt 3.500 tỷ đồng ⇒ at-least H [3500,) tỷ đồng ; unstated ; - ; Xã hội hóa đầu tư
        - Thu ngân sách trên địa bàn đạt và vượt dự toán Trung ương giao 5% trở lên. ⇒ ??
        - Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi giảm xuống dưới 17% ⇒ less-than L (,17) % ; unstated ; - ; Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi
        - Tỷ suất tử vong trẻ em dưới 5 tuổi giảm còn 18,5‰ ⇒ exactly L [18.5,18.5] ‰ ; unstated ; - ; Tỷ suất tử vong trẻ em dưới 5 tuổi
        - Tỷ lệ phụ nữ mang thai được quản lý thai đạt tối thiểu 96 % vào ↵năm 2030 ⇒ at-least H [96,) % ; end-of-term ; 2030 ; Tỷ lệ phụ nữ mang thai được quản lý thai
        + Diện tích cây ăn quả đạt 85.000ha, sản lượng quả 500.000 tấn ⇒ exactly H [85000,85000] ha ; unstated ; - ; Diện tích cây ăn quả && exactly - [500000,500000] tấn ; unstated ; - ; sản lượng quả
        + Sản lượng thủy sản đạt 640.000 tấn, trong đó sản lượng tôm 255.000 tấn. ⇒ exactly H [640000,640000] tấn ; unstated ; - ; Sản lượng thủy sản && exactly - [255000,255000] tấn ; unstated ; - ; sản lượng tôm
        + Tổng đàn bò sữa đạt 30 nghìn con ⇒ exactly H [30,30] nghìn con ; unstated ; - ; Tổng đàn bò sữa
        Tỷ lệ hộ nghèo đa chiều vùng đồng bào dân tộc thiểu số giảm bình quân 3%/năm trở lên ⇒ relative L (,-3] %/năm ; average-growth ; - ; Tỷ lệ hộ nghèo đa chiều vùng đồng bào dân tộc thiểu số
        Tỷ lệ đường tỉnh được nhựa hóa hoặc bê tông hóa đạt 100 %; đường xã đạt tỷ lệ 85% ⇒ all H [100,100] % ; unstated ; - ; Tỷ lệ đường tỉnh được nhựa hóa hoặc bê tông hóa && exactly H [85,85] % ; unstated ; - ; đường xã
        Đến hết năm 2026 giải ngân vốn đầu tư công đạt trên 95% kế hoạch Thủ tướng Chính phủ giao ⇒ more-than H (95,) % ; end-of-term ; 2026 ; giải ngân vốn đầu tư công
        Tạo việc làm mới cho khoảng 48.000 lao động, trong đó đưa 20.000 lao động đi làm việc ở nước ngoài theo hợp đồng ⇒ about - [48000,48000] lao động ; unstated ; - && exactly - [20000,20000] lao động ; unstated ; -
        Phấn đấu thành lập mới 2.200 doanh nghiệp/năm ⇒ exactly - [2200,2200] doanh nghiệp/năm ; every-year ; - ; thành lập mới doanh nghiệp
        Trồng rừng tập trung 20.000 ha/năm; giữ ổn định độ che phủ rừng 58% ⇒ exactly - [20000,20000] ha/năm ; every-year ; - ; Trồng rừng tập trung && maintain - [58,58] % ; maintain ; - ; độ che phủ rừng
        Tỷ lệ trường đạt chuẩn quốc gia: 77,82%. ⇒ exactly - [77.82,77.82] % ; unstated ; - ; Tỷ lệ trường đạt chuẩn quốc gia
        Tỷ lệ xã đạt tiêu chí quốc gia về y tế (giai đoạn đến 2030): 96%. ⇒ exactly - [96,96] % ; end-of-term ; 2030 ; Tỷ lệ xã đạt tiêu chí quốc gia về y tế
        Mức giảm tỷ lệ hộ nghèo: 1 - 1,5%. ⇒ ??
        Thu nhập bình quân đầu người năm 2030: 105 - 110 triệu đồng/người ⇒ between H [105,110] triệu đồng/người ; end-of-term ; 2030 ; Thu nhập bình quân đầu người
        1.1. Tốc độ tăng giá trị sản xuất công nghiệp: 14,5 – 15,5 %/năm. ⇒ between H [14.5,15.5] %/năm ; average-growth ; - ; Tốc độ tăng giá trị sản xuất công nghiệp
        (7) Tỷ lệ đô thị hóa đạt trên 75%; ⇒ more-than H (75,) % ; unstated ; - ; Tỷ lệ đô thị hóa
        (8) Kinh tế số chiếm ít nhất 20% GRDP vào năm 2025, 30% GRDP vào năm 2030; ⇒ at-least H [20,) % ; end-of-term ; 2025 ; Kinh tế số && exactly - [30,30] % ; end-of-term ; 2030 ; Kinh tế số
        c) Năng suất lao động tăng bình quân trên 11 %/năm; ⇒ more-than H (11,) %/năm ; average-growth ; - ; Năng suất lao động
        Cơ cấu kinh tế đến năm 2030: Nông nghiệp 18%, công nghiệp - xây dựng 42%, dịch vụ 40% ⇒ exactly I [18,18] % ; end-of-term ; 2030 ; Nông nghiệp && exactly I [42,42] % ; end-of-term ; 2030 ; công nghiệp - xây dựng && exactly I [40,40] % ; end-of-term ; 2030 ; dịch vụ
        Tỷ lệ dân số nông thôn sử dụng nước hợp vệ sinh đạt 99% (trong đó nước sạch theo quy chuẩn đạt 75%) ⇒ exactly H [99,99] % ; unstated ; - && exactly H [75,75] % ; unstated ; -
        Giảm phát thải khí nhà kính ít nhất 15,8% so với kịch bản phát triển thông thường ⇒ ??
        Phát thải khí mê-tan giảm ít nhất 30% vào năm 2030 so với mức năm 2020 ⇒ relative L (,-30] % ; end-of-term ; 2030 b2020 ; Phát thải khí mê-tan
        Số người chết do tai nạn giao thông giảm trên 5% so với năm 2025 ⇒ relative L (,-5) % ; unstated ; b2025 ; Số người chết do tai nạn giao thông
        Kiềm chế tai nạn giao thông, giảm từ 5 - 10% cả 3 tiêu chí so với năm trước ⇒ relative L [-10,-5] % ; unstated ; - ; tai nạn giao thông
        Quy mô nền kinh tế năm 2030 gấp 1,6 lần so với năm 2025 ⇒ relative H [1.6,1.6] lần ; end-of-term ; 2030 b2025 ; Quy mô nền kinh tế
        Thu nhập bình quân của người dân tộc thiểu số tăng trên 2 lần so với năm 2020 ⇒ relative H (2,) lần ; unstated ; b2020 ; Thu nhập bình quân của người dân tộc thiểu số
        Hằng năm có trên 90% tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ trở lên ⇒ more-than H (90,) % ; every-year ; - ; tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ trở lên
        Kết nạp từ 1.800 - 2.000 đảng viên/năm ⇒ between H [1800,2000] đảng viên/năm ; every-year ; - ; Kết nạp đảng viên
        Tỷ lệ kết nạp đảng viên mới hằng năm đạt từ 3% trở lên so với tổng số đảng viên ⇒ at-least H [3,) % ; every-year ; - ; Tỷ lệ kết nạp đảng viên mới
        100% xã, phường, thị trấn có nhà văn hóa ⇒ all - [100,100] % ; unstated ; - ; xã, phường, thị trấn có nhà văn hóa
        Trên 95% khu dân cư đạt danh hiệu văn hóa ⇒ more-than H (95,) % ; unstated ; - ; khu dân cư đạt danh hiệu văn hóa
        Tỷ lệ hộ gia đình văn hóa 88 - 90%, thôn bản văn hóa 75%, cơ quan văn hóa 95% ⇒ between H [88,90] % ; unstated ; - ; Tỷ lệ hộ gia đình văn hóa && exactly - [75,75] % ; unstated ; - ; thôn bản văn hóa && exactly - [95,95] % ; unstated ; - ; cơ quan văn hóa
        Đạt 10,5 bác sỹ/1 vạn dân; 30 giường bệnh/1 vạn dân ⇒ exactly H [10.5,10.5] bác sĩ/vạn dân ; unstated ; - ; bác sỹ && exactly - [30,30] giường bệnh/vạn dân ; unstated ; - ; giường bệnh
        Tuổi thọ trung bình đạt 75,5 tuổi; số năm sống khỏe đạt tối thiểu 68 năm ⇒ exactly H [75.5,75.5] tuổi ; unstated ; - ; Tuổi thọ trung bình && at-least H [68,) năm ; unstated ; - ; số năm sống khỏe
        Thời gian giải quyết thủ tục hành chính về đất đai rút ngắn ít nhất 30% ⇒ relative L (,-30] % ; unstated ; - ; Thời gian giải quyết thủ tục hành chính về đất đai
        Cắt giảm tối thiểu 30% chi phí tuân thủ của doanh nghiệp ⇒ relative L (,-30] % ; unstated ; - ; chi phí tuân thủ của doanh nghiệp
        Mức độ hài lòng của người dân đối với sự phục vụ của cơ quan hành chính đạt tối thiểu 90%, trong đó lĩnh vực đất đai đạt tối thiểu 85% ⇒ at-least H [90,) % ; unstated ; - ; Mức độ hài lòng của người dân đối với sự phục vụ của cơ quan hành chính && at-least H [85,) % ; unstated ; - ; lĩnh vực đất đai
        Chỉ số PCI xếp thứ 20 cả nước ⇒ at-most L (,20] - ; unstated ; - ; Chỉ số PCI
        Giữ vững vị trí trong nhóm 5 tỉnh dẫn đầu cả nước về Chỉ số năng lực cạnh tranh cấp tỉnh ⇒ ??
        Tỷ lệ huy động trẻ em mẫu giáo ra lớp trên 92%; nhà trẻ trên 30%. ⇒ more-than H (92,) % ; unstated ; - ; Tỷ lệ huy động trẻ em mẫu giáo ra lớp && more-than H (30,) % ; unstated ; - ; nhà trẻ
        Số sinh viên đại học đạt ít nhất 230 sinh viên trên 1 vạn dân ⇒ at-least H [230,) sinh viên/vạn dân ; unstated ; - ; Số sinh viên đại học
        Diện tích nhà ở bình quân đầu người đạt 27,5 m2 sàn/người ⇒ exactly H [27.5,27.5] m² sàn/người ; unstated ; - ; Diện tích nhà ở bình quân đầu người
        Hoàn thành xây dựng 10.500 căn nhà ở xã hội giai đoạn 2021-2025 ⇒ exactly - [10500,10500] căn nhà ở xã hội ; total ; 2021-2025 ; Hoàn thành xây dựng căn nhà ở xã hội
        Đến năm 2028 hoàn thành đường cao tốc Tân Phú - Bảo Lộc ⇒ milestone - (,) - ; milestone ; 2028 ; hoàn thành đường cao tốc Tân Phú - Bảo Lộc
        Xóa 100% nhà tạm, nhà dột nát cho hộ nghèo trong năm 2025 ⇒ all - [100,100] % ; end-of-term ; 2025 ; Xóa nhà tạm, nhà dột nát cho hộ nghèo
        Cơ bản không còn hộ nghèo theo chuẩn nghèo giai đoạn 2026-2030 ⇒ none L [0,0] - ; unstated ; - ; hộ nghèo
        Tỷ lệ chất thải rắn sinh hoạt chôn lấp trực tiếp giảm còn không quá 30% ⇒ at-most L (,30] % ; unstated ; - ; Tỷ lệ chất thải rắn sinh hoạt chôn lấp trực tiếp
        Tỷ lệ thất thoát nước sạch không vượt quá 15% vào năm 2030 ⇒ at-most L (,15] % ; end-of-term ; 2030 ; Tỷ lệ thất thoát nước sạch
        Bội chi ngân sách địa phương không quá 0,5% GRDP ⇒ at-most L (,0.5] % ; unstated ; - ; Bội chi ngân sách địa phương
        Nợ xấu của các tổ chức tín dụng trên địa bàn dưới 2%/tổng dư nợ ⇒ less-than L (,2) % ; unstated ; - ; Nợ xấu của các tổ chức tín dụng trên địa bàn
        Huy động vốn tín dụng tăng 10 - 12% so với đầu năm ⇒ relative H [10,12] % ; unstated ; - ; Huy động vốn tín dụng
        Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng năm 2026 tăng 13,5% so với năm 2025 ⇒ relative H [13.5,13.5] % ; end-of-term ; 2026 b2025 ; Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng
        Chỉ số sản xuất công nghiệp (IIP) tăng khoảng 15% ⇒ ??
        Giá trị sản xuất trên 1 ha đất trồng trọt đạt 280 triệu đồng/ha/năm ⇒ exactly H [280,280] triệu đồng/ha/năm ; unstated ; - ; Giá trị sản xuất trên 1 ha đất trồng trọt
        Diện tích sản xuất nông nghiệp ứng dụng công nghệ cao đạt 25% tổng diện tích đất canh tác ⇒ exactly H [25,25] % ; unstated ; - ; Diện tích sản xuất nông nghiệp ứng dụng công nghệ cao
        Có ít nhất 350 sản phẩm OCOP đạt từ 3 sao trở lên ⇒ at-least H [350,) sản phẩm OCOP ; unstated ; - ; sản phẩm OCOP đạt từ 3 sao trở lên
        Xây dựng thêm 12 trường mầm non công lập đến năm 2027 ⇒ relative H [12,12] trường ; end-of-term ; 2027 ; Xây dựng trường mầm non công lập
        Tỷ lệ tử vong mẹ giảm còn dưới 42/100.000 trẻ đẻ sống ⇒ less-than L (,42) /100.000 trẻ đẻ sống ; unstated ; - ; Tỷ lệ tử vong mẹ
        Tỷ lệ mắc sốt rét dưới 0,006/1.000 dân ⇒ less-than L (,0.006) /nghìn dân ; unstated ; - ; Tỷ lệ mắc sốt rét
        Đến năm 2030, có ít nhất 2/3 số xã đạt chuẩn nông thôn mới nâng cao ⇒ !
        Hai phần ba số xã đạt chuẩn nông thôn mới ⇒ ??
        Cả hai huyện nghèo thoát nghèo vào năm 2027 ⇒ ??
        Mọi xã đều có bác sĩ làm việc ⇒ all - [100,100] % ; unstated ; -
        Mọi thôn, bản đều có điện lưới quốc gia vào năm 2028 ⇒ all - [100,100] % ; end-of-term ; 2028
        Tỷ lệ hộ cận nghèo trên 5% nhưng dưới 10% ⇒ between - (5,10) % ; unstated ; - ; Tỷ lệ hộ cận nghèo
        Tốc độ tăng trưởng tín dụng lớn hơn 12% và nhỏ hơn 15% ⇒ ??
        Tỷ lệ giảm nghèo thấp nhất 2%/năm ⇒ ??
        Thu nhập bình quân đầu người bằng 1,2 lần bình quân cả nước ⇒ ??
        Thu nhập bình quân thấp hơn 1,2 lần cả nước ⇒ ??
        GRDP bình quân đầu người cao hơn 1,1 lần bình quân chung cả nước ⇒ ??
        Tỷ lệ hộ nghèo thấp xa hẳn 3% ⇒ ??
        Tỷ lệ lao động qua đào tạo nhỉnh 75% ⇒ ??
        Tỷ lệ thất nghiệp quanh quẩn 3% ⇒ ??
        Tỷ lệ bao phủ bảo hiểm y tế chạm mốc 98% ⇒ exactly H [98,98] % ; unstated ; - ; Tỷ lệ bao phủ bảo hiểm y tế
        Tỷ lệ giải ngân vốn đầu tư công tiệm cận 100% ⇒ ??
        Nợ xấu kiểm soát trong ngưỡng 3% ⇒ ??
        Tỷ lệ hộ nghèo chẳng hơn 1% ⇒ ??
        Tỷ lệ che phủ rừng ổn định quanh mức 42% ⇒ ??
        Tỷ lệ đô thị hóa loanh quanh 40% ⇒ ??
        Thu ngân sách suýt soát 20.000 tỷ đồng ⇒ ??
        Tỷ lệ hộ nghèo sụt 2% mỗi năm ⇒ ??
        Kim ngạch xuất khẩu nhích 5% so với năm 2025 ⇒ ??
        Số vụ cháy kéo giảm 10% so với năm 2025 ⇒ relative L [-10,-10] % ; unstated ; b2025 ; Số vụ cháy
        Kéo giảm tỷ lệ sinh con thứ ba xuống dưới 10% ⇒ less-than L (,10) % ; unstated ; - ; tỷ lệ sinh con thứ ba
        Nâng tỷ lệ lao động có bằng cấp, chứng chỉ lên 35% vào năm 2030 ⇒ exactly H [35,35] % ; end-of-term ; 2030 ; tỷ lệ lao động có bằng cấp, chứng chỉ
        Đưa tỷ lệ hộ nghèo toàn tỉnh xuống còn dưới 1,5% vào cuối năm 2028 ⇒ less-than L (,1.5) % ; end-of-term ; 2028 ; tỷ lệ hộ nghèo toàn tỉnh
        Tăng tỷ lệ bao phủ bảo hiểm xã hội lên 45% lực lượng lao động trong độ tuổi ⇒ exactly H [45,45] % ; unstated ; - ; tỷ lệ bao phủ bảo hiểm xã hội
        Tỷ lệ người dân có hồ sơ sức khỏe điện tử phải đạt trên 90% ⇒ more-than H (90,) % ; unstated ; - ; Tỷ lệ người dân có hồ sơ sức khỏe điện tử
        Tỷ lệ hài lòng của người bệnh cần đạt tối thiểu 85 điểm phần trăm ⇒ at-least H [85,) điểm % ; unstated ; - ; Tỷ lệ hài lòng của người bệnh
        Phấn đấu mỗi năm có từ 5 - 7 xã đạt chuẩn nông thôn mới ⇒ between H [5,7] xã ; every-year ; - ; xã đạt chuẩn nông thôn mới
        Bình quân mỗi năm giảm 3.500 hộ nghèo ⇒ relative L [-3500,-3500] hộ nghèo ; every-year ; - ; hộ nghèo
        Sản lượng lương thực có hạt ổn định khoảng 1,2 triệu tấn/năm ⇒ ??
        Đến 2030: Tổng công suất các nguồn điện đạt 9.700 MW ⇒ exactly H [9700,9700] MW ; end-of-term ; 2030 ; Tổng công suất các nguồn điện
        Mật độ đường giao thông đạt 1,5 km/km2 ⇒ exactly H [1.5,1.5] km/km² ; unstated ; - ; Mật độ đường giao thông
        Tỷ lệ diện tích cây xanh đô thị bình quân đạt 8 - 10 m2/người ⇒ between H [8,10] m²/người ; unstated ; - ; Tỷ lệ diện tích cây xanh đô thị bình quân
        Vốn đầu tư trực tiếp nước ngoài đăng ký giai đoạn 2026 - 2030 đạt 5,5 tỷ USD, vốn thực hiện đạt 3 tỷ USD ⇒ exactly H [5.5,5.5] tỷ USD ; total ; 2026-2030 ; Vốn đầu tư trực tiếp nước ngoài đăng ký && exactly H [3,3] tỷ USD ; total ; 2026-2030 ; vốn thực hiện
        Đóng góp của năng suất các nhân tố tổng hợp (TFP) vào tăng trưởng đạt trên 50% ⇒ more-than H (50,) % ; unstated ; - ; Đóng góp của năng suất các nhân tố tổng hợp (TFP) vào tăng trưởng
        Chi cho khoa học, công nghệ và đổi mới sáng tạo đạt ít nhất 3% tổng chi ngân sách hằng năm ⇒ at-least H [3,) % ; every-year ; - ; Chi cho khoa học, công nghệ và đổi mới sáng tạo
        Đến năm 2025: ↵- Tỷ lệ hộ nghèo còn dưới 2%; ↵- Số xã đạt chuẩn nông thôn mới: 120 xã; ↵- Tỷ lệ dân số tham gia bảo hiểm y tế đạt 95%. ⇒ less-than L (,2) % ; end-of-term ; 2025 ; Tỷ lệ hộ nghèo && exactly - [120,120] xã ; end-of-term ; 2025 ; Số xã đạt chuẩn nông thôn mới && exactly H [95,95] % ; end-of-term ; 2025 ; Tỷ lệ dân số tham gia bảo hiểm y tế
        Tỷ lệ xã đạt chuẩn nông thôn mới đạt ↵80%, trong đó 35% đạt chuẩn nâng cao ⇒ exactly H [80,80] % ; unstated ; - ; Tỷ lệ xã đạt chuẩn nông thôn mới && exactly - [35,35] % ; unstated ; - ; đạt chuẩn nâng cao
        Tỷ lệ hộ dân được sử dụng điện ↵lưới quốc gia an toàn đạt 99,7% ⇒ exactly H [99.7,99.7] % ; unstated ; - ; Tỷ lệ hộ dân được sử dụng điện lưới quốc gia an toàn
        Tỷ lệ nước thải đô thị được xử lý đạt ≥ 30% ⇒ at-least H [30,) % ; unstated ; - ; Tỷ lệ nước thải đô thị được xử lý
        Tỷ lệ trẻ em được tiêm đầy đủ 8 loại vắc xin >95% ⇒ more-than H (95,) % ; unstated ; - ; Tỷ lệ trẻ em được tiêm đầy đủ 8 loại vắc xin
        Tỷ lệ tăng dân số tự nhiên ≤ 1% ⇒ at-most L (,1] % ; unstated ; - ; Tỷ lệ tăng dân số tự nhiên
        Giảm sinh 0,2‰/năm ⇒ ??
        Hệ thống cấp nước đô thị bảo đảm 120 lít/người/ngày đêm ⇒ exactly - [120,120] lít/người/ngày đêm ; unstated ; - ; Hệ thống cấp nước đô thị
        Công suất xử lý nước thải đạt tối thiểu 35.000 m3/ngày đêm ⇒ at-least H [35000,) m³/ngày đêm ; unstated ; - ; Công suất xử lý nước thải
        Tổng trữ lượng rừng đạt 50 triệu m3 ⇒ exactly H [50,50] triệu m³ ; unstated ; - ; Tổng trữ lượng rừng
        Nâng cấp 250 km đường tỉnh, xây mới 15 cầu trong 5 năm ⇒ ??
        Đào tạo nghề cho 25.000 lao động/năm, tỷ lệ có việc làm sau đào tạo đạt 80% trở lên ⇒ exactly - [25000,25000] lao động/năm ; every-year ; - ; Đào tạo nghề cho lao động && at-least H [80,) % ; unstated ; - ; tỷ lệ có việc làm sau đào tạo
        Số thuê bao băng rộng cố định đạt 25 thuê bao/100 dân ⇒ exactly H [25,25] thuê bao/100 dân ; unstated ; - ; Số thuê bao băng rộng cố định
        Tốc độ tăng dân số bình quân hằng năm 0,95% ⇒ exactly - [0.95,0.95] % ; average-growth ; - ; Tốc độ tăng dân số
        Quy mô dân số đến năm 2030 khoảng 3,6 triệu người ⇒ about - [3.6,3.6] triệu người ; end-of-term ; 2030 ; Quy mô dân số
        Phấn đấu đến năm 2030, hơn 90% cán bộ được bồi dưỡng kiến thức chuyển đổi số ⇒ more-than H (90,) % ; end-of-term ; 2030 ; cán bộ được bồi dưỡng kiến thức chuyển đổi số
        Tỷ lệ cấp giấy chứng nhận quyền sử dụng đất lần đầu đạt trên 98% diện tích cần cấp ⇒ more-than H (98,) % ; unstated ; - ; Tỷ lệ cấp giấy chứng nhận quyền sử dụng đất lần đầu
        Tỷ lệ xử lý chất thải nguy hại 98%; chất thải y tế 100% ⇒ exactly - [98,98] % ; unstated ; - ; Tỷ lệ xử lý chất thải nguy hại && all - [100,100] % ; unstated ; - ; chất thải y tế
        Duy trì tỷ lệ thất nghiệp thành thị ở mức dưới 3% ⇒ maintain L (,3) % ; maintain ; - ; tỷ lệ thất nghiệp thành thị
        Giữ vững 100% xã đạt chuẩn phổ cập giáo dục mầm non cho trẻ 5 tuổi ⇒ maintain - [100,100] % ; maintain ; - ; xã đạt chuẩn phổ cập giáo dục mầm non cho trẻ 5 tuổi
        Ít nhất 60% lao động trong độ tuổi tham gia bảo hiểm xã hội vào năm 2030 ⇒ at-least H [60,) % ; end-of-term ; 2030 ; lao động trong độ tuổi tham gia bảo hiểm xã hội
        Tối thiểu 40% số xã có mô hình kinh tế tuần hoàn ⇒ at-least H [40,) % ; unstated ; - ; số xã có mô hình kinh tế tuần hoàn
        Tỷ lệ tội phạm về trật tự xã hội kéo giảm ít nhất 5% mỗi năm ⇒ ??
        Tỷ lệ điều tra, khám phá các loại án đạt trên 80%, án rất nghiêm trọng và đặc biệt nghiêm trọng đạt trên 95% ⇒ more-than H (80,) % ; unstated ; - ; Tỷ lệ điều tra, khám phá các loại án && more-than H (95,) % ; unstated ; - ; án rất nghiêm trọng và đặc biệt nghiêm trọng
        Tuyển quân hằng năm đạt 100% chỉ tiêu ⇒ all H [100,100] % ; every-year ; - ; Tuyển quân
        Đến năm 2030 tỷ lệ dân quân tự vệ đạt 1,5% dân số ⇒ exactly H [1.5,1.5] % ; end-of-term ; 2030 ; tỷ lệ dân quân tự vệ
        Vốn ngân sách tỉnh bố trí 450 tỷ đồng, vốn huy động khác 300 tỷ đồng ⇒ exactly - [450,450] tỷ đồng ; unstated ; - ; Vốn ngân sách tỉnh bố trí && exactly - [300,300] tỷ đồng ; unstated ; - ; vốn huy động khác
        Tỷ lệ hộ nghèo năm 2026 giảm từ 0,5 đến 0,8 điểm phần trăm so với năm 2025 ⇒ relative L [-0.8,-0.5] điểm % ; end-of-term ; 2026 b2025 ; Tỷ lệ hộ nghèo
        Tỷ lệ thôn đạt chuẩn nông thôn mới kiểu mẫu phấn đấu đạt 40% trở lên vào năm 2029 ⇒ at-least H [40,) % ; end-of-term ; 2029 ; Tỷ lệ thôn đạt chuẩn nông thôn mới kiểu mẫu
        Số vụ vi phạm lâm luật giảm 10%/năm so với cùng kỳ ⇒ relative L [-10,-10] %/năm ; average-growth ; - ; Số vụ vi phạm lâm luật
        Thu hút ít nhất 200 dự án với tổng vốn 100.000 tỷ đồng giai đoạn 2026-2030 ⇒ ??
        Tỷ lệ lấp đầy các khu công nghiệp bình quân đạt khoảng 70 - 75% ⇒ ??
        Số đơn vị sự nghiệp công lập giảm tối thiểu 10% so với năm 2021 ⇒ relative L (,-10] % ; unstated ; b2021 ; Số đơn vị sự nghiệp công lập
        Đến năm 2026, Sơn La có 12 sản phẩm OCOP 5 sao ⇒ exactly - [12,12] sản phẩm OCOP ; end-of-term ; 2026 ; Sơn La có sản phẩm OCOP 5 sao
        Chiều cao trung bình của thanh niên 18 tuổi tăng thêm 2 - 2,5 cm đối với nam ⇒ relative H [2,2.5] cm ; unstated ; -
        Tỷ lệ béo phì ở trẻ em dưới 10% ⇒ less-than L (,10) % ; unstated ; - ; Tỷ lệ béo phì ở trẻ em
        Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15; ⇒ ∅
        Căn cứ Nghị định số 40/2020/NĐ-CP ngày 06 tháng 4 năm 2020 của Chính phủ quy định chi tiết thi hành một số điều của Luật Đầu tư công; ⇒ ∅
        Xét Tờ trình số 9876/TTr-UBND ngày 25 tháng 11 năm 2025 của Ủy ban nhân dân tỉnh; ⇒ ∅
        Nghị quyết này đã được Hội đồng nhân dân tỉnh khóa XVIII, kỳ họp thứ 35 thông qua ngày 12 tháng 12 năm 2025. ⇒ ∅
        Đại hội có 498 đại biểu chính thức, đại diện cho hơn 124.000 đảng viên toàn Đảng bộ tỉnh. ⇒ ??
        Giao Ủy ban nhân dân tỉnh tổ chức triển khai thực hiện Nghị quyết. ⇒ ∅
        Đẩy mạnh cơ cấu lại ngành nông nghiệp gắn với xây dựng nông thôn mới. ⇒ ∅
        Tập trung tháo gỡ khó khăn, vướng mắc, đẩy nhanh tiến độ các dự án trọng điểm. ⇒ ∅
        Kết quả năm 2025, thu ngân sách đã đạt 27.000 tỷ đồng, tăng 15% so với năm 2024. ⇒ ??
        Năm 2024, tỉnh đã có 49 xã đạt chuẩn nông thôn mới. ⇒ ??
        Đến nay, toàn tỉnh đã trồng được 12.500 ha rừng. ⇒ ??
        Tính đến cuối năm 2022, dân số toàn tỉnh là 1.624.100 người. ⇒ ?∅
        Triển khai 5 chương trình trọng tâm, 3 khâu đột phá. ⇒ ?∅
        Tổ chức thực hiện có hiệu quả 3 chương trình mục tiêu quốc gia. ⇒ ?∅
        Thực hiện đồng bộ 6 nhiệm vụ trọng tâm và 12 nhóm giải pháp chủ yếu. ⇒ ?∅
        Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký. ⇒ ∅
        Điều 1. Thông qua Kế hoạch phát triển kinh tế - xã hội 5 năm 2026 - 2030 với các nội dung chủ yếu sau: ⇒ ∅
        II. NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU ⇒ ∅
        1. Mục tiêu tổng quát ⇒ ∅
        Nơi nhận: Như Điều 3; Lưu: VT, TH (02 bản). ⇒ ∅
        Phấn đấu đến năm 2030, Lâm Đồng là tỉnh phát triển khá của cả nước. ⇒ ?∅
        Nâng cao chất lượng tăng trưởng, năng suất lao động và sức cạnh tranh của nền kinh tế. ⇒ ∅
        Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ phê duyệt Chương trình Chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030; ⇒ ∅
        Sở Tài chính chủ trì, phối hợp với các sở, ngành báo cáo trước ngày 15 tháng 12 hằng năm. ⇒ ∅
        Tăng cường quản lý thu, chống thất thu ngân sách, tiết kiệm chi thường xuyên. ⇒ ∅
        Thực hiện Nghị quyết số 62/NQ-HĐND, Ủy ban nhân dân tỉnh đã ban hành 15 kế hoạch. ⇒ ??
        Quán triệt 5 quan điểm chỉ đạo của Đại hội. ⇒ ?∅
        Đồng chí Bí thư Tỉnh ủy phát biểu tại phiên họp thứ 25. ⇒ ∅
        (Kèm theo Phụ lục I, II và 03 biểu chi tiết) ⇒ ∅
        Tỉnh có 12 đơn vị hành chính cấp huyện, gồm 3 thành phố và 9 huyện. ⇒ ?∅
        Trong 6 tháng đầu năm, ngành y tế đã khám bệnh cho 1,2 triệu lượt người. ⇒ ??
        Hệ thống giao thông được quan tâm đầu tư, nâng cấp. ⇒ ∅
        Tỷ lệ hộ nghèo năm 2023 đã giảm 1,2% so với năm 2022. ⇒ ??
        Tiếp tục thực hiện chính sách hỗ trợ theo Nghị định số 28/2022/NĐ-CP. ⇒ ∅
        Rà soát, sửa đổi, bổ sung các quy hoạch ngành trong quý II/2026. ⇒ ∅
        Chủ động ứng phó với biến đổi khí hậu, phòng, chống thiên tai. ⇒ ∅
        Phương châm: Đoàn kết - Dân chủ - Kỷ cương - Đột phá - Phát triển ⇒ ∅
        Các chỉ tiêu chủ yếu đến năm 2030 (gồm 25 chỉ tiêu): ⇒ ∅
        Biểu quyết thông qua với 429 đại biểu tán thành, đạt 91%. ⇒ ?∅
        Giữ vững ổn định chính trị, bảo đảm quốc phòng, an ninh. ⇒ ??
        """;
}
