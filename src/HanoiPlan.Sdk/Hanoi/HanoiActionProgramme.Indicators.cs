using HanoiPlan.Sdk.Plans;

namespace HanoiPlan.Sdk.Hanoi;

public static partial class HanoiActionProgramme
{
    /// <summary>The twenty indicators, by name.</summary>
    public static class Indicators
    {
        /// <summary>(1) Average annual GRDP growth 2021-2025 (Tốc độ tăng trưởng bình quân GRDP 2021-2025).</summary>
        public static Indicator GrdpGrowth => Plan.Indicator(1);

        /// <summary>(2) Economic structure in 2025 (Cơ cấu kinh tế năm 2025).</summary>
        public static Indicator EconomicStructure => Plan.Indicator(2);

        /// <summary>(3) GRDP per capita (GRDP bình quân/người).</summary>
        public static Indicator GrdpPerCapita => Plan.Indicator(3);

        /// <summary>(4) Total social development investment (Vốn đầu tư phát triển toàn xã hội).</summary>
        public static Indicator SocialInvestment => Plan.Indicator(4);

        /// <summary>(5) Digital economy share of GRDP (Tỷ trọng kinh tế số trong GRDP).</summary>
        public static Indicator DigitalEconomyShare => Plan.Indicator(5);

        /// <summary>(6) Labour productivity growth (Tốc độ tăng năng suất lao động).</summary>
        public static Indicator LabourProductivityGrowth => Plan.Indicator(6);

        /// <summary>(7) Cultural titles (residential groups; villages; families) (Danh hiệu văn hóa (tổ dân phố; thôn, làng; gia đình)).</summary>
        public static Indicator CulturalTitles => Plan.Indicator(7);

        /// <summary>(8) Public schools meeting the national standard (Tỷ lệ trường công lập đạt chuẩn quốc gia).</summary>
        public static Indicator SchoolsNationalStandard => Plan.Indicator(8);

        /// <summary>(9) Hospital beds, doctors per 10,000; communes meeting health standard (Giường bệnh, bác sỹ/vạn dân; xã, phường đạt chuẩn quốc gia về y tế).</summary>
        public static Indicator HealthCapacity => Plan.Indicator(9);

        /// <summary>(10) Trained labour; labour with degrees or certificates (Lao động qua đào tạo; có bằng cấp, chứng chỉ).</summary>
        public static Indicator TrainedLabour => Plan.Indicator(10);

        /// <summary>(11) Urban unemployment rate (Tỷ lệ thất nghiệp thành thị).</summary>
        public static Indicator UrbanUnemployment => Plan.Indicator(11);

        /// <summary>(12) No poor and no re-poor households under the City standard (Không còn hộ nghèo và hộ tái nghèo theo tiêu chuẩn của Thành phố).</summary>
        public static Indicator Poverty => Plan.Indicator(12);

        /// <summary>(13) New-style rural development (Nông thôn mới).</summary>
        public static Indicator NewRural => Plan.Indicator(13);

        /// <summary>(14) Urbanisation rate; planning coverage (Tỷ lệ đô thị hóa; phủ kín quy hoạch chung, quy hoạch phân khu).</summary>
        public static Indicator UrbanisationPlanning => Plan.Indicator(14);

        /// <summary>(15) Urban and rural households supplied with clean water (Hộ dân thành thị và nông thôn được cung cấp nước sạch).</summary>
        public static Indicator CleanWater => Plan.Indicator(15);

        /// <summary>(16) Waste and wastewater treated to environmental standard (Chất thải và nước thải được xử lý đạt tiêu chuẩn môi trường).</summary>
        public static Indicator WasteWastewater => Plan.Indicator(16);

        /// <summary>(17) Public passenger transport share (Tỷ lệ vận tải hành khách công cộng).</summary>
        public static Indicator PublicTransportShare => Plan.Indicator(17);

        /// <summary>(18) New Party members admitted per year (Số lượng đảng viên mới được kết nạp hằng năm).</summary>
        public static Indicator NewPartyMembers => Plan.Indicator(18);

        /// <summary>(19) Party members completing tasks well per year (Tỷ lệ đảng viên hoàn thành tốt nhiệm vụ hằng năm).</summary>
        public static Indicator MembersGoodPerformance => Plan.Indicator(19);

        /// <summary>(20) Party organisations completing tasks well per year (Tỷ lệ tổ chức đảng hoàn thành tốt nhiệm vụ hằng năm).</summary>
        public static Indicator OrganisationsGoodPerformance => Plan.Indicator(20);
    }
}
