using HanoiPlan.Sdk.Plans;

namespace HanoiPlan.Sdk.Hanoi;

public static partial class HanoiActionProgramme
{
    /// <summary>The ten working programmes, by number.</summary>
    public static class Programmes
    {
        /// <summary>Programme 01: Tăng cường công tác xây dựng, chỉnh đốn Đảng, xây dựng Đảng bộ và hệ thống chính trị Thành phố trong sạch, vững mạnh, đẩy mạnh cải cách hành chính.</summary>
        public static Programme Programme01 => Plan.Programmes[0];

        /// <summary>Programme 02: Đẩy mạnh đổi mới mô hình tăng trưởng, cơ cấu lại nền kinh tế và hội nhập quốc tế, nâng cao năng suất, chất lượng, hiệu quả, sức cạnh tranh, phát triển kinh tế Thủ đô nhanh và bền vững.</summary>
        public static Programme Programme02 => Plan.Programmes[1];

        /// <summary>Programme 03: Chỉnh trang đô thị, phát triển đô thị và kinh tế đô thị.</summary>
        public static Programme Programme03 => Plan.Programmes[2];

        /// <summary>Programme 04: Đẩy mạnh thực hiện hiệu quả Chương trình mục tiêu quốc gia Xây dựng nông thôn mới gắn với cơ cấu lại ngành nông nghiệp và phát triển kinh tế nông thôn, nâng cao đời sống vật chất, tinh thần của nông dân.</summary>
        public static Programme Programme04 => Plan.Programmes[3];

        /// <summary>Programme 05: Đẩy mạnh công tác quy hoạch, quản lý quy hoạch; nâng cao hiệu lực, hiệu quả quản lý, sử dụng tài nguyên, bảo vệ môi trường; chủ động phòng, chống thiên tai, cứu hộ, cứu nạn, ứng phó với biến đổi khí hậu.</summary>
        public static Programme Programme05 => Plan.Programmes[4];

        /// <summary>Programme 06: Phát triển văn hóa, nâng cao chất lượng nguồn nhân lực, xây dựng người Hà Nội thanh lịch, văn minh.</summary>
        public static Programme Programme06 => Plan.Programmes[5];

        /// <summary>Programme 07: Đẩy mạnh phát triển khoa học, công nghệ và đổi mới sáng tạo.</summary>
        public static Programme Programme07 => Plan.Programmes[6];

        /// <summary>Programme 08: Phát triển hệ thống an sinh xã hội, nâng cao phúc lợi xã hội, chất lượng cuộc sống của Nhân dân Thủ đô.</summary>
        public static Programme Programme08 => Plan.Programmes[7];

        /// <summary>Programme 09: Tăng cường tiềm lực quốc phòng, an ninh, giữ vững ổn định an ninh chính trị, trật tự an toàn xã hội trên địa bàn Thành phố.</summary>
        public static Programme Programme09 => Plan.Programmes[8];

        /// <summary>Programme 10: Nâng cao hiệu quả công tác phòng, chống tham nhũng; thực hành tiết kiệm, chống lãng phí.</summary>
        public static Programme Programme10 => Plan.Programmes[9];
    }
}
