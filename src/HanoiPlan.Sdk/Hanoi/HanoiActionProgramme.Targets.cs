using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Hanoi;

public static partial class HanoiActionProgramme
{
    /// <summary>The forty-one targets, by the name of their measure.</summary>
    public static class Targets
    {
        /// <summary>T01.1: GRDP growth (Tăng trưởng GRDP).</summary>
        public static Target GrdpGrowthTotal => Plan.Target("T01.1");

        /// <summary>T01.2: Services growth (Tăng trưởng dịch vụ).</summary>
        public static Target GrdpGrowthServices => Plan.Target("T01.2");

        /// <summary>T01.3: Industry and construction growth (Tăng trưởng công nghiệp và xây dựng).</summary>
        public static Target GrdpGrowthIndustryConstruction => Plan.Target("T01.3");

        /// <summary>T01.4: Agriculture, forestry and fishery growth (Tăng trưởng nông, lâm nghiệp và thủy sản).</summary>
        public static Target GrdpGrowthAgriculture => Plan.Target("T01.4");

        /// <summary>T02.1: Services share (Tỷ trọng dịch vụ).</summary>
        public static Target StructureServices => Plan.Target("T02.1");

        /// <summary>T02.2: Industry and construction share (Tỷ trọng công nghiệp và xây dựng).</summary>
        public static Target StructureIndustryConstruction => Plan.Target("T02.2");

        /// <summary>T02.3: Agriculture, forestry and fishery share (Tỷ trọng nông, lâm nghiệp và thủy sản).</summary>
        public static Target StructureAgriculture => Plan.Target("T02.3");

        /// <summary>T02.4: Product taxes less subsidies share (Thuế sản phẩm trừ trợ cấp sản phẩm).</summary>
        public static Target StructureProductTaxes => Plan.Target("T02.4");

        /// <summary>T03.1: GRDP per capita (USD) (GRDP bình quân/người (USD)).</summary>
        public static Target GrdpPerCapitaUsd => Plan.Target("T03.1");

        /// <summary>T04.1: Total social investment 2021-2025 (Tổng vốn đầu tư phát triển toàn xã hội 2021-2025).</summary>
        public static Target SocialInvestmentTotal => Plan.Target("T04.1");

        /// <summary>T04.2: Growth of social investment (Tốc độ tăng vốn đầu tư phát triển toàn xã hội).</summary>
        public static Target SocialInvestmentGrowth => Plan.Target("T04.2");

        /// <summary>T05.1: Digital economy share of GRDP (Tỷ trọng kinh tế số trong GRDP).</summary>
        public static Target DigitalEconomyShare => Plan.Target("T05.1");

        /// <summary>T06.1: Labour productivity growth (Tốc độ tăng năng suất lao động).</summary>
        public static Target LabourProductivityGrowth => Plan.Target("T06.1");

        /// <summary>T07.1: Cultural residential groups (Tổ dân phố văn hóa).</summary>
        public static Target CulturalResidentialGroups => Plan.Target("T07.1");

        /// <summary>T07.2: Cultural villages (Thôn, làng văn hóa).</summary>
        public static Target CulturalVillages => Plan.Target("T07.2");

        /// <summary>T07.3: Cultural families (Gia đình văn hóa).</summary>
        public static Target CulturalFamilies => Plan.Target("T07.3");

        /// <summary>T08.1: Public schools meeting national standard (Trường công lập đạt chuẩn quốc gia).</summary>
        public static Target SchoolsNationalStandard => Plan.Target("T08.1");

        /// <summary>T09.1: Hospital beds per 10,000 people (Số giường bệnh/vạn dân).</summary>
        public static Target HospitalBedsPer10K => Plan.Target("T09.1");

        /// <summary>T09.2: Doctors per 10,000 people (Số bác sỹ/vạn dân).</summary>
        public static Target DoctorsPer10K => Plan.Target("T09.2");

        /// <summary>T09.3: Communes and wards meeting the national health standard (Xã, phường đạt chuẩn quốc gia về y tế).</summary>
        public static Target CommunesHealthStandard => Plan.Target("T09.3");

        /// <summary>T10.1: Trained labour share (Tỷ lệ lao động qua đào tạo).</summary>
        public static Target TrainedLabourShare => Plan.Target("T10.1");

        /// <summary>T10.2: Share of labour with degrees or certificates (Tỷ lệ lao động có bằng cấp, chứng chỉ).</summary>
        public static Target CertifiedLabourShare => Plan.Target("T10.2");

        /// <summary>T11.1: Urban unemployment rate (Tỷ lệ thất nghiệp thành thị).</summary>
        public static Target UrbanUnemploymentRate => Plan.Target("T11.1");

        /// <summary>T12.1: Poor households (Hộ nghèo).</summary>
        public static Target PoorHouseholds => Plan.Target("T12.1");

        /// <summary>T12.2: Households fallen back into poverty (Hộ tái nghèo).</summary>
        public static Target RePoorHouseholds => Plan.Target("T12.2");

        /// <summary>T13.1: Rural districts meeting the new-style rural standard (Huyện đạt chuẩn nông thôn mới).</summary>
        public static Target DistrictsNewRural => Plan.Target("T13.1");

        /// <summary>T13.2: Communes meeting the advanced new-style rural standard (Xã đạt chuẩn nông thôn mới nâng cao).</summary>
        public static Target CommunesAdvancedNewRural => Plan.Target("T13.2");

        /// <summary>T13.3: Communes meeting the model new-style rural standard (Xã đạt chuẩn nông thôn mới kiểu mẫu).</summary>
        public static Target CommunesModelNewRural => Plan.Target("T13.3");

        /// <summary>T13.4: City-level new-style rural task completed (Hoàn thành xây dựng nông thôn mới cấp Thành phố).</summary>
        public static Target CityNewRuralCompleted => Plan.Target("T13.4");

        /// <summary>T14.1: Urbanisation rate (Tỷ lệ đô thị hóa).</summary>
        public static Target UrbanisationRate => Plan.Target("T14.1");

        /// <summary>T14.2: Area coverage of general and zoning plans (Phủ kín quy hoạch chung, quy hoạch phân khu).</summary>
        public static Target PlanningCoverage => Plan.Target("T14.2");

        /// <summary>T15.1: Households supplied with clean water (Hộ dân được cung cấp nước sạch).</summary>
        public static Target CleanWaterHouseholds => Plan.Target("T15.1");

        /// <summary>T16.1: Municipal solid waste, urban and rural (Chất thải rắn sinh hoạt đô thị và nông thôn).</summary>
        public static Target SolidWasteTreated => Plan.Target("T16.1");

        /// <summary>T16.2: Hazardous waste treated (Chất thải nguy hại được xử lý).</summary>
        public static Target HazardousWasteTreated => Plan.Target("T16.2");

        /// <summary>T16.3: Medical waste treated (Chất thải y tế được xử lý).</summary>
        public static Target MedicalWasteTreated => Plan.Target("T16.3");

        /// <summary>T16.4: Industrial clusters with wastewater station (Cụm công nghiệp có trạm xử lý nước thải).</summary>
        public static Target IndustrialClustersWastewaterStation => Plan.Target("T16.4");

        /// <summary>T16.5: Urban wastewater treated (Nước thải đô thị được xử lý).</summary>
        public static Target UrbanWastewaterTreated => Plan.Target("T16.5");

        /// <summary>T17.1: Public passenger transport share (Tỷ lệ vận tải hành khách công cộng).</summary>
        public static Target PublicTransportShare => Plan.Target("T17.1");

        /// <summary>T18.1: New Party members (Đảng viên mới kết nạp).</summary>
        public static Target NewPartyMembers => Plan.Target("T18.1");

        /// <summary>T19.1: Party members completing their tasks well each year (Tỷ lệ đảng viên hoàn thành tốt nhiệm vụ hằng năm).</summary>
        public static Target MembersGoodPerformance => Plan.Target("T19.1");

        /// <summary>T20.1: Party organisations completing their tasks well each year (Tỷ lệ tổ chức đảng hoàn thành tốt nhiệm vụ hằng năm).</summary>
        public static Target OrganisationsGoodPerformance => Plan.Target("T20.1");
    }
}
