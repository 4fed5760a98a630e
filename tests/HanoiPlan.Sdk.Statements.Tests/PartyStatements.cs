namespace HanoiPlan.Sdk.Statements.Tests;

/// <summary>Statements on Party building, defence and security, each with its reading.</summary>
internal static class PartyStatements
{
    public const string Table = """
        Kết nạp 2.500 đảng viên mới trở lên/năm ⇒ at-least H [2500,) đảng viên mới ; every-year ; - ; Kết nạp đảng viên mới
        Hằng năm, từ 90% trở lên tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ ⇒ at-least H [90,) % ; every-year ; - ; tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ
        Kết nạp từ 1.800 đảng viên trở lên mỗi năm ⇒ at-least H [1800,) đảng viên ; every-year ; - ; Kết nạp đảng viên
        Hằng năm có trên 90% chi bộ, đảng bộ cơ sở hoàn thành tốt nhiệm vụ trở lên; trong đó 20% hoàn thành xuất sắc nhiệm vụ ⇒ more-than H (90,) % ; every-year ; - ; chi bộ, đảng bộ cơ sở hoàn thành tốt nhiệm vụ trở lên && exactly - [20,20] % ; every-year ; - ; hoàn thành xuất sắc nhiệm vụ
        Tỷ lệ tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ hằng năm đạt 85% trở lên, không có tổ chức cơ sở đảng không hoàn thành nhiệm vụ ⇒ at-least H [85,) % ; every-year ; - ; Tỷ lệ tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ && none L [0,0] - ; unstated ; - ; tổ chức cơ sở đảng không hoàn thành nhiệm vụ
        Kết nạp đảng viên mới đạt từ 3 - 4% so với tổng số đảng viên đầu năm ⇒ between H [3,4] % ; unstated ; - ; Kết nạp đảng viên mới
        Hằng năm, kết nạp đảng viên mới đạt tỷ lệ 3% trở lên so với tổng số đảng viên của toàn Đảng bộ ⇒ at-least H [3,) % ; every-year ; - ; kết nạp đảng viên mới
        100% thôn, bản có chi bộ ⇒ all - [100,100] % ; unstated ; - ; thôn, bản có chi bộ
        Ít nhất 80% cán bộ lãnh đạo có trình độ cử nhân, cao cấp lý luận chính trị ⇒ at-least H [80,) % ; unstated ; - ; cán bộ lãnh đạo có trình độ cử nhân, cao cấp lý luận chính trị
        Tỷ lệ xã, phường, thị trấn vững mạnh toàn diện về quốc phòng, an ninh đạt trên 90% ⇒ more-than H (90,) % ; unstated ; - ; Tỷ lệ xã, phường, thị trấn vững mạnh toàn diện về quốc phòng, an ninh
        Tuyển quân hằng năm đạt 100% chỉ tiêu giao ⇒ all H [100,100] % ; every-year ; - ; Tuyển quân
        Tỷ lệ điều tra, khám phá các loại tội phạm đạt trên 75%, trong đó án rất nghiêm trọng, đặc biệt nghiêm trọng đạt trên 90% ⇒ more-than H (75,) % ; unstated ; - ; Tỷ lệ điều tra, khám phá các loại tội phạm && more-than H (90,) % ; unstated ; - ; án rất nghiêm trọng, đặc biệt nghiêm trọng
        Bình quân mỗi năm kết nạp 1.000 đảng viên ⇒ exactly - [1000,1000] đảng viên ; every-year ; - ; kết nạp đảng viên
        Hằng năm có 100% tổ chức đảng, đảng viên được đánh giá, xếp loại ⇒ all - [100,100] % ; every-year ; - ; tổ chức đảng, đảng viên được đánh giá, xếp loại
        Hàng năm kết nạp từ 3% trở lên đảng viên mới so với tổng số đảng viên ⇒ at-least H [3,) % ; every-year ; - ; kết nạp đảng viên mới
        Tỷ lệ chi bộ có chi ủy: 85% ⇒ exactly - [85,85] % ; unstated ; - ; Tỷ lệ chi bộ có chi ủy
        Số lượng đảng viên mới được kết nạp hằng năm: 9.000 - 10.000 đảng viên ⇒ between H [9000,10000] đảng viên ; every-year ; - ; Số lượng đảng viên mới được kết nạp
        Tỷ lệ đảng viên hoàn thành tốt nhiệm vụ hằng năm: Trên 75% ⇒ more-than H (75,) % ; every-year ; - ; Tỷ lệ đảng viên hoàn thành tốt nhiệm vụ
        Tỷ lệ tổ chức đảng hoàn thành tốt nhiệm vụ hằng năm: Trên 75% ⇒ more-than H (75,) % ; every-year ; - ; Tỷ lệ tổ chức đảng hoàn thành tốt nhiệm vụ
        Tỷ lệ kết nạp đảng viên mới hằng năm đạt 3 - 4% tổng số đảng viên ⇒ between H [3,4] % ; every-year ; - ; Tỷ lệ kết nạp đảng viên mới
        Toàn nhiệm kỳ kết nạp 10.000 đảng viên mới ⇒ exactly - [10000,10000] đảng viên mới ; total ; - ; kết nạp đảng viên mới
        Nhiệm kỳ 2025 - 2030 kết nạp trên 12.000 đảng viên ⇒ more-than H (12000,) đảng viên ; total ; 2025-2030 ; kết nạp đảng viên
        Trong nhiệm kỳ, kết nạp mới từ 5.000 đảng viên trở lên ⇒ at-least H [5000,) đảng viên ; total ; - ; kết nạp mới đảng viên
        Phấn đấu 100% thôn, tổ dân phố có đảng viên là trưởng thôn, tổ trưởng ⇒ all - [100,100] % ; unstated ; - ; thôn, tổ dân phố có đảng viên là trưởng thôn, tổ trưởng
        95% trở lên cán bộ, công chức cấp xã đạt chuẩn về trình độ ⇒ at-least H [95,) % ; unstated ; - ; cán bộ, công chức cấp xã đạt chuẩn về trình độ
        Tỷ lệ nữ tham gia cấp ủy các cấp đạt từ 15% trở lên ⇒ at-least H [15,) % ; unstated ; - ; Tỷ lệ nữ tham gia cấp ủy các cấp
        Tỷ lệ cán bộ trẻ dưới 40 tuổi tham gia cấp ủy đạt trên 10% ⇒ more-than H (10,) % ; unstated ; - ; Tỷ lệ cán bộ trẻ dưới 40 tuổi tham gia cấp ủy
        Kiểm tra, giám sát 100% tổ chức đảng trực thuộc ⇒ all - [100,100] % ; unstated ; - ; Kiểm tra, giám sát tổ chức đảng trực thuộc
        Giảm tối thiểu 10% biên chế sự nghiệp hưởng lương từ ngân sách so với năm 2021 ⇒ relative L (,-10] % ; unstated ; b2021 ; biên chế sự nghiệp hưởng lương từ ngân sách
        Phạm pháp hình sự giảm ít nhất 5% so với nhiệm kỳ 2015 - 2020 ⇒ relative L (,-5] % ; unstated ; b2020 ; Phạm pháp hình sự
        Tỷ lệ giải quyết tố giác, tin báo tội phạm đạt trên 90% ⇒ more-than H (90,) % ; unstated ; - ; Tỷ lệ giải quyết tố giác, tin báo tội phạm
        Hằng năm giảm từ 5% đến 10% số vụ phạm pháp về trật tự xã hội ⇒ relative L [-10,-5] % ; every-year ; - ; số vụ phạm pháp về trật tự xã hội
        Không để xảy ra khủng bố, phá hoại ⇒ none L [0,0] - ; unstated ; - ; khủng bố, phá hoại
        Xây dựng lực lượng dân quân tự vệ đạt 1,2% dân số ⇒ exactly H [1.2,1.2] % ; unstated ; - ; Xây dựng lực lượng dân quân tự vệ
        Tỷ lệ đảng viên trong lực lượng dân quân tự vệ đạt 25% trở lên ⇒ at-least H [25,) % ; unstated ; - ; Tỷ lệ đảng viên trong lực lượng dân quân tự vệ
        100% xã, phường hoàn thành chỉ tiêu giao quân ⇒ all - [100,100] % ; unstated ; - ; xã, phường hoàn thành chỉ tiêu giao quân
        Trên 80% tổ chức chính trị - xã hội hoàn thành tốt nhiệm vụ ⇒ more-than H (80,) % ; unstated ; - ; tổ chức chính trị - xã hội hoàn thành tốt nhiệm vụ
        Tỷ lệ tập hợp đoàn viên, hội viên đạt 75% trở lên ⇒ at-least H [75,) % ; unstated ; - ; Tỷ lệ tập hợp đoàn viên, hội viên
        Thành lập 50 tổ chức đảng trong doanh nghiệp ngoài khu vực nhà nước ⇒ exactly - [50,50] tổ chức đảng ; unstated ; - ; Thành lập tổ chức đảng trong doanh nghiệp ngoài khu vực nhà nước
        Mỗi năm phát triển ít nhất 2.000 đoàn viên công đoàn ⇒ at-least H [2000,) đoàn viên ; every-year ; - ; phát triển đoàn viên công đoàn
        Hằng năm, trên 20% số chi bộ, đảng bộ hoàn thành xuất sắc nhiệm vụ ⇒ more-than H (20,) % ; every-year ; - ; số chi bộ, đảng bộ hoàn thành xuất sắc nhiệm vụ
        Tỷ lệ đơn thư khiếu nại, tố cáo được giải quyết đạt 90% ⇒ exactly H [90,90] % ; unstated ; - ; Tỷ lệ đơn thư khiếu nại, tố cáo được giải quyết
        Đến năm 2025 có ít nhất 70% khu dân cư đạt chuẩn văn hóa ⇒ at-least H [70,) % ; end-of-term ; 2025 ; khu dân cư đạt chuẩn văn hóa
        Tỷ lệ chi bộ, đảng bộ cơ sở được xếp loại tốt bình quân hằng năm trên 85% ⇒ more-than H (85,) % ; every-year ; - ; Tỷ lệ chi bộ, đảng bộ cơ sở được xếp loại tốt
        """;
}
