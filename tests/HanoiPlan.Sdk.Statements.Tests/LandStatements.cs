namespace HanoiPlan.Sdk.Statements.Tests;

/// <summary>Statements on towns, the countryside and the environment, each with its reading.</summary>
internal static class LandStatements
{
    public const string Table = """
        Tỷ lệ che phủ rừng đạt 58% ⇒ exactly H [58,58] % ; unstated ; - ; Tỷ lệ che phủ rừng
        Phấn đấu đến năm 2025 có 80% số xã đạt chuẩn nông thôn mới, trong đó có ít nhất 20% số xã đạt chuẩn nâng cao ⇒ exactly - [80,80] % ; end-of-term ; 2025 ; số xã đạt chuẩn nông thôn mới && at-least H [20,) % ; end-of-term ; 2025 ; số xã đạt chuẩn nâng cao
        Tỷ lệ đô thị hóa xấp xỉ 45% ⇒ about - [45,45] % ; unstated ; - ; Tỷ lệ đô thị hóa
        Tỷ lệ đô thị hoá đến năm 2025 đạt 45%, đến năm 2030 đạt 50% ⇒ exactly H [45,45] % ; end-of-term ; 2025 ; Tỷ lệ đô thị hoá && exactly H [50,50] % ; end-of-term ; 2030 ; Tỷ lệ đô thị hoá
        Có tối thiểu 02 huyện đạt chuẩn nông thôn mới ⇒ at-least H [2,) huyện ; unstated ; - ; huyện đạt chuẩn nông thôn mới
        Cơ bản hoàn thành xây dựng chính quyền điện tử vào năm 2025 ⇒ milestone - (,) - ; milestone ; 2025 ; hoàn thành xây dựng chính quyền điện tử
        Xây dựng 1.000 km đường cao tốc đến năm 2030 ⇒ exactly - [1000,1000] km ; end-of-term ; 2030 ; Xây dựng đường cao tốc
        Trồng mới 5.000 ha rừng mỗi năm ⇒ exactly - [5000,5000] ha ; every-year ; - ; Trồng mới rừng
        Tỷ lệ dân số đô thị được cung cấp nước sạch qua hệ thống cấp nước tập trung đạt 98%; nông thôn sử dụng nước hợp vệ sinh đạt 99% ⇒ exactly H [98,98] % ; unstated ; - ; Tỷ lệ dân số đô thị được cung cấp nước sạch qua hệ thống cấp nước tập trung && exactly H [99,99] % ; unstated ; - ; nông thôn sử dụng nước hợp vệ sinh
        Tai nạn giao thông giảm từ 5 - 10% hằng năm trên cả 3 tiêu chí ⇒ relative L [-10,-5] % ; every-year ; - ; Tai nạn giao thông
        Giữ vững tỷ lệ che phủ rừng ở mức 55% ⇒ maintain - [55,55] % ; maintain ; - ; tỷ lệ che phủ rừng
        100% chất thải rắn y tế được thu gom và xử lý ⇒ all - [100,100] % ; unstated ; - ; chất thải rắn y tế được thu gom và xử lý
        Tỷ lệ chất thải rắn sinh hoạt đô thị được thu gom, xử lý đạt 95% ⇒ exactly H [95,95] % ; unstated ; - ; Tỷ lệ chất thải rắn sinh hoạt đô thị được thu gom, xử lý
        Tỷ lệ che phủ rừng ổn định ở mức 42% ⇒ maintain - [42,42] % ; maintain ; - ; Tỷ lệ che phủ rừng
        Số xã đạt chuẩn nông thôn mới: 120 xã, chiếm 80% tổng số xã ⇒ exactly - [120,120] xã ; unstated ; - ; Số xã đạt chuẩn nông thôn mới && exactly - [80,80] % ; unstated ; - ; Số xã đạt chuẩn nông thôn mới
        Lượng nước sạch bình quân đạt 120 lít/người/ngày đêm ⇒ exactly H [120,120] lít/người/ngày đêm ; unstated ; - ; Lượng nước sạch bình quân
        Diện tích rừng trồng mới bình quân 6.000 ha/năm ⇒ exactly - [6000,6000] ha/năm ; every-year ; - ; Diện tích rừng trồng mới
        Tỷ lệ hồ sơ giải quyết trực tuyến đạt 80%; 100% hồ sơ được số hóa ⇒ exactly H [80,80] % ; unstated ; - ; Tỷ lệ hồ sơ giải quyết trực tuyến && all - [100,100] % ; unstated ; - ; hồ sơ được số hóa
        Tỷ lệ đô thị hóa đạt trên 50% vào năm 2030 ⇒ more-than H (50,) % ; end-of-term ; 2030 ; Tỷ lệ đô thị hóa
        Đến cuối năm 2025: 95% xã đạt chuẩn nông thôn mới; 40% xã đạt chuẩn nông thôn mới nâng cao; 10% xã đạt chuẩn nông thôn mới kiểu mẫu; có 7 huyện đạt chuẩn nông thôn mới. ⇒ exactly - [95,95] % ; end-of-term ; 2025 ; xã đạt chuẩn nông thôn mới && exactly - [40,40] % ; end-of-term ; 2025 ; xã đạt chuẩn nông thôn mới nâng cao && exactly - [10,10] % ; end-of-term ; 2025 ; xã đạt chuẩn nông thôn mới kiểu mẫu && exactly - [7,7] huyện ; end-of-term ; 2025 ; huyện đạt chuẩn nông thôn mới
        Mật độ đường giao thông đạt 1,5 km/km2 ⇒ exactly H [1.5,1.5] km/km² ; unstated ; - ; Mật độ đường giao thông
        Tỷ lệ đường xã được cứng hóa đạt 95% ⇒ exactly H [95,95] % ; unstated ; - ; Tỷ lệ đường xã được cứng hóa
        Tỷ lệ che phủ rừng (%): 58 ⇒ exactly - [58,58] % ; unstated ; - ; Tỷ lệ che phủ rừng
        Tỷ lệ hộ nghèo | % | < 3 ⇒ less-than L (,3) % ; unstated ; - ; Tỷ lệ hộ nghèo
        Phấn đấu hoàn thành tuyến cao tốc Bắc - Nam trước ngày 31/12/2025 ⇒ milestone - (,) - ; milestone ; 2025 ; hoàn thành tuyến cao tốc Bắc - Nam
        Đến năm 2025: 100% số xã có đường ô tô đến trung tâm ⇒ all - [100,100] % ; end-of-term ; 2025 ; số xã có đường ô tô đến trung tâm
        Từ năm 2021 đến năm 2025, mỗi năm trồng 1 triệu cây xanh ⇒ exactly - [1,1] triệu cây xanh ; every-year ; 2021-2025 ; trồng cây xanh
        Giảm 15% lượng phát thải khí nhà kính ⇒ relative L [-15,-15] % ; unstated ; - ; lượng phát thải khí nhà kính
        Tăng thêm 85 xã đạt chuẩn ⇒ relative H [85,85] xã ; unstated ; - ; xã đạt chuẩn
        Tỷ lệ hộ dân thành thị được sử dụng nước sạch đạt 100%, nông thôn đạt 95% ⇒ all H [100,100] % ; unstated ; - ; Tỷ lệ hộ dân thành thị được sử dụng nước sạch && exactly H [95,95] % ; unstated ; - ; nông thôn
        Đến năm 2025, có 70% xã đạt chuẩn nông thôn mới, 30% xã đạt chuẩn nâng cao và 5% xã đạt chuẩn kiểu mẫu ⇒ exactly - [70,70] % ; end-of-term ; 2025 ; xã đạt chuẩn nông thôn mới && exactly - [30,30] % ; end-of-term ; 2025 ; xã đạt chuẩn nâng cao && exactly - [5,5] % ; end-of-term ; 2025 ; xã đạt chuẩn kiểu mẫu
        Tỷ lệ huyện đạt chuẩn nông thôn mới: 100%; Tỷ lệ xã đạt chuẩn nông thôn mới nâng cao: 40%, nông thôn mới kiểu mẫu: 20% ⇒ all - [100,100] % ; unstated ; - ; Tỷ lệ huyện đạt chuẩn nông thôn mới && exactly - [40,40] % ; unstated ; - ; Tỷ lệ xã đạt chuẩn nông thôn mới nâng cao && exactly - [20,20] % ; unstated ; - ; nông thôn mới kiểu mẫu
        Hoàn thành mục tiêu xây dựng nông thôn mới cấp Thành phố. ⇒ milestone - (,) - ; milestone ; - ; Hoàn thành mục tiêu xây dựng nông thôn mới cấp Thành phố
        Tỷ lệ nước thải đô thị được xử lý: 50 - 55% ⇒ between H [50,55] % ; unstated ; - ; Tỷ lệ nước thải đô thị được xử lý
        Diện tích cây xanh đô thị bình quân đạt 8 - 10 m2/người ⇒ between H [8,10] m²/người ; unstated ; - ; Diện tích cây xanh đô thị bình quân
        Đất cây xanh đô thị đạt từ 7 m²/người trở lên ⇒ at-least H [7,) m²/người ; unstated ; - ; Đất cây xanh đô thị
        Tỷ lệ đất giao thông đô thị đạt 12 - 15% đất xây dựng đô thị ⇒ between H [12,15] % ; unstated ; - ; Tỷ lệ đất giao thông đô thị
        Tỷ lệ thất thoát nước sạch giảm xuống dưới 15% ⇒ less-than L (,15) % ; unstated ; - ; Tỷ lệ thất thoát nước sạch
        Trên 95% dân số nông thôn được sử dụng nước hợp vệ sinh, trong đó 65% được sử dụng nước sạch theo quy chuẩn ⇒ more-than H (95,) % ; unstated ; - ; dân số nông thôn được sử dụng nước hợp vệ sinh && exactly - [65,65] % ; unstated ; - ; được sử dụng nước sạch
        100% khu công nghiệp đang hoạt động có hệ thống xử lý nước thải tập trung đạt tiêu chuẩn môi trường ⇒ all - [100,100] % ; unstated ; - ; khu công nghiệp đang hoạt động có hệ thống xử lý nước thải tập trung đạt tiêu chuẩn môi trường
        100% cơ sở gây ô nhiễm môi trường nghiêm trọng được xử lý ⇒ all - [100,100] % ; unstated ; - ; cơ sở gây ô nhiễm môi trường nghiêm trọng được xử lý
        Tỷ lệ thu gom, xử lý rác thải sinh hoạt khu vực nông thôn đạt ít nhất 85% ⇒ at-least H [85,) % ; unstated ; - ; Tỷ lệ thu gom, xử lý rác thải sinh hoạt khu vực nông thôn
        Giảm tỷ lệ chôn lấp trực tiếp chất thải rắn sinh hoạt còn 30% ⇒ exactly L [30,30] % ; unstated ; - ; tỷ lệ chôn lấp trực tiếp chất thải rắn sinh hoạt
        Cứng hóa 500 km đường giao thông nông thôn ⇒ exactly - [500,500] km ; unstated ; - ; Cứng hóa đường giao thông nông thôn
        Nâng cấp, cải tạo 120 km đường tỉnh ⇒ exactly - [120,120] km ; unstated ; - ; Nâng cấp, cải tạo đường tỉnh
        Toàn tỉnh có thêm 20 xã đạt chuẩn nông thôn mới ⇒ relative H [20,20] xã ; unstated ; - ; Toàn tỉnh xã đạt chuẩn nông thôn mới
        Bình quân toàn tỉnh đạt 17 tiêu chí/xã ⇒ exactly H [17,17] tiêu chí/xã ; unstated ; - ; Bình quân toàn tỉnh
        Không còn xã dưới 15 tiêu chí ⇒ none L [0,0] - ; unstated ; - ; xã dưới 15 tiêu chí
        Đến năm 2030 phấn đấu 100% số xã, 90% số huyện đạt chuẩn nông thôn mới ⇒ all - [100,100] % ; end-of-term ; 2030 ; số xã && exactly - [90,90] % ; end-of-term ; 2030 ; số huyện đạt chuẩn nông thôn mới
        Tỷ lệ vận tải hành khách công cộng: 30 - 35% ⇒ between H [30,35] % ; unstated ; - ; Tỷ lệ vận tải hành khách công cộng
        Khởi công 3 dự án nhà ở xã hội trong năm 2025 ⇒ exactly - [3,3] dự án ; end-of-term ; 2025 ; Khởi công dự án nhà ở xã hội
        Phủ sóng 5G đạt 85% dân số ⇒ exactly H [85,85] % ; unstated ; - ; Phủ sóng 5G
        Tỷ lệ hộ gia đình có đường truyền internet băng rộng cáp quang đạt 80% vào năm 2025 và 100% vào năm 2030 ⇒ exactly H [80,80] % ; end-of-term ; 2025 ; Tỷ lệ hộ gia đình có đường truyền internet băng rộng cáp quang && all - [100,100] % ; end-of-term ; 2030 ; Tỷ lệ hộ gia đình có đường truyền internet băng rộng cáp quang
        Tỷ lệ dịch vụ công trực tuyến toàn trình đạt tối thiểu 80% tổng số thủ tục hành chính đủ điều kiện ⇒ at-least H [80,) % ; unstated ; - ; Tỷ lệ dịch vụ công trực tuyến toàn trình
        Chỉ số cải cách hành chính (PAR INDEX) thuộc nhóm 20 tỉnh dẫn đầu cả nước ⇒ at-most L (,20] - ; unstated ; - ; Chỉ số cải cách hành chính (PAR INDEX)
        Chỉ số năng lực cạnh tranh cấp tỉnh (PCI) nằm trong nhóm 10 tỉnh, thành phố dẫn đầu cả nước ⇒ at-most L (,10] - ; unstated ; - ; Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)
        Chỉ số PCI đạt từ 68 điểm trở lên ⇒ at-least H [68,) điểm ; unstated ; - ; Chỉ số PCI
        Tỷ lệ người dân hài lòng về dịch vụ hành chính công đạt từ 90% trở lên ⇒ at-least H [90,) % ; unstated ; - ; Tỷ lệ người dân hài lòng về dịch vụ hành chính công
        Công suất cấp nước đạt 250.000 m3/ngày đêm ⇒ exactly H [250000,250000] m³/ngày đêm ; unstated ; - ; Công suất cấp nước
        Đến năm 2025 trồng 15 triệu cây xanh phân tán ⇒ exactly - [15,15] triệu cây xanh ; end-of-term ; 2025 ; trồng cây xanh phân tán
        Độ che phủ rừng duy trì ổn định 65% trở lên ⇒ maintain H [65,) % ; maintain ; - ; Độ che phủ rừng
        Giảm số vụ cháy rừng ít nhất 10%/năm ⇒ at-most L (,-10] %/năm ; average-growth ; - ; số vụ cháy rừng
        Số vụ cháy nổ giảm 5% mỗi năm ⇒ relative L [-5,-5] % ; every-year ; - ; Số vụ cháy nổ
        Tỷ lệ diện tích phủ kín của các quy hoạch chung, quy hoạch phân khu: 100% ⇒ all - [100,100] % ; unstated ; - ; Tỷ lệ diện tích phủ kín của các quy hoạch chung, quy hoạch phân khu
        """;
}
