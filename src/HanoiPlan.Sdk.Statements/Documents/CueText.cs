namespace HanoiPlan.Sdk.Statements;

/// <summary>The words that <see cref="Cues"/> looks for, in small letters.</summary>
internal static class CueText
{
    public const string Results = """
        đã | ước đạt | ước thực hiện | ước tính đạt | ước tăng | ước giảm | ước khoảng | so với cùng kỳ | cùng kỳ năm | cùng kỳ | so với đầu nhiệm kỳ
        so với kế hoạch | vượt kế hoạch | vượt mục tiêu | vượt chỉ tiêu | vượt dự toán | đạt và vượt | kế hoạch đề ra | kế hoạch giao | mục tiêu đề ra | nghị quyết đề ra | chỉ tiêu đề ra
        đến nay | tính đến nay | tính đến hết | tính đến ngày | tính đến tháng | tính đến thời điểm | tính đến cuối | hiện nay | hiện có | hiện tại | hiện đang
        năm qua | thời gian qua | vừa qua | nhiệm kỳ qua | giai đoạn qua | chỉ đạt | mới đạt | mới có | mới chỉ | chưa đạt | không đạt
        already | reached | achieved | was | were | had | so far | compared with the same period | as of
        """;

    public const string Reporting = """
        so với năm trước | tính đến | bước đầu | kết quả | trong khi | chỉ còn | theo thống kê | theo báo cáo | số liệu | thực hiện năm | nguyên nhân | do đó | vì vậy | tuy nhiên | trước đây
        trong đó năm | đạt được | lên mức | trước đó | được biết | thực tế | cho thấy | hằng năm có | trung bình mỗi năm | hiện | đạt kết quả | có tới | lên tới
        """;

    public const string Forward = """
        phấn đấu | đến năm | đến hết năm | đến cuối năm | tới năm | vào năm | trước năm | đến cuối nhiệm kỳ | cuối nhiệm kỳ | đến hết nhiệm kỳ | đến cuối giai đoạn
        mục tiêu đến | mục tiêu là | chỉ tiêu đến | tầm nhìn | phải đạt | cần đạt | đạt mục tiêu | đề ra mục tiêu | đặt mục tiêu | với mục tiêu
        by the end of | target | aim | aims | strive
        """;

    public const string Norms = """
        phạt tiền | mức phạt | xử phạt | phạt | mức hỗ trợ | được hỗ trợ | hỗ trợ | mức chi | mức thu | phí | lệ phí | thuế suất | lãi suất | đơn giá | định mức | trong thời hạn | thời hạn
        chậm nhất | kể từ ngày | ngày làm việc | vốn điều lệ | điều này | khoản này | quy định tại | quy định | mức lương | phụ cấp | trợ cấp | bồi thường | hợp đồng | bản sao | hồ sơ | thanh toán
        được hưởng | mức hưởng | được tính | tính bằng | trường hợp | người lao động được | thuế | giá bán | giá | tạm ứng | ký quỹ | bảo lãnh | giấy phép | cổ phần | cổ phiếu | cổ đông | biểu quyết | đóng góp | kinh phí | thành viên
        nếu | khi | tù | tiền lương | học phí | bảo hiểm xã hội | hệ số | không kể | điểm a | điểm b | điểm c | được xét | được xếp | xếp loại | loại a | loại b | chiều dài | chiều rộng | đường kính | diện tích khoảng
        fine | fee | shall be entitled | within
        """;

    public const string Projects = """
        dự án | công trình | hạng mục | tổng mức đầu tư | địa điểm | thuộc xã | thuộc huyện | tuyến đường | đoạn từ | kinh phí
        project | projects
        """;

    public const string TargetHeadings = """
        mục tiêu | chỉ tiêu | phấn đấu | các chỉ tiêu | chỉ tiêu chủ yếu | tầm nhìn | định hướng đến
        target | targets | goal | goals | objectives | objective | indicators
        """;

    public const string ResultHeadings = """
        kết quả | đánh giá | tình hình | thực trạng | hạn chế | ưu điểm | tồn tại | nguyên nhân | bối cảnh | sự cần thiết | thành tựu | đặc điểm | hiện trạng | bài học kinh nghiệm
        results | situation | background | achievements | review
        """;

    public const string OtherHeadings = """
        nhiệm vụ | giải pháp | tổ chức thực hiện | kinh phí | quan điểm | yêu cầu | mục đích | điều khoản | phạm vi | đối tượng | nguyên tắc | quy định | trách nhiệm | thủ tục | hồ sơ | xử lý | phân công | kiến nghị | nguồn vốn | định hướng
        tasks | measures | implementation | funding | scope
        """;

    public const string Unnumbered = """
        phần trăm | không còn | không có | không để | không phát sinh | xóa hết | xóa bỏ hoàn toàn | chấm dứt | hoàn thành | hoàn tất | duy trì | giữ vững | giữ | ổn định | một nửa | gấp đôi | gấp ba | gấp hai
        complete | completed | finish | no remaining | no more | maintain | keep | hold | double | triple | eliminate
        """;

    public const string Citations = """
        căn cứ | xét đề nghị | xét tờ trình | xét | theo đề nghị | thực hiện nghị quyết số | thực hiện quyết định số | thực hiện chỉ thị số | thực hiện kế hoạch số | thực hiện chương trình số
        thực hiện kết luận số | thực hiện công văn số | thực hiện thông báo số | trên cơ sở xem xét | sau khi xem xét | pursuant to | having regard to
        """;

    public const string InertAfterAlready = """
        đề ra | nêu | được phê duyệt | được duyệt | ban hành | đăng ký | qua đào tạo | được đào tạo | xác định | được xác định | được giao | cam kết | qua | được thông qua | ký kết
        """;
}
