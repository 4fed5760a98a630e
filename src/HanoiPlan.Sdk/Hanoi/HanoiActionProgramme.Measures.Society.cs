using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Hanoi;

public static partial class HanoiActionProgramme
{
    public static partial class Measures
    {
        /// <summary>Share of residential groups that hold the cultural title.</summary>
        public static Measure CulturalResidentialGroups { get; } = Title(
            "cultural_residential_groups", "Tổ dân phố văn hóa", "Cultural residential groups", "tổ dân phố", "residential groups", Text("tổng số tổ dân phố", "all residential groups"));

        /// <summary>Share of villages that hold the cultural title.</summary>
        public static Measure CulturalVillages { get; } = Title(
            "cultural_villages", "Thôn, làng văn hóa", "Cultural villages", "thôn, làng", "villages", Text("tổng số thôn, làng", "all villages"));

        /// <summary>Share of families that hold the cultural title.</summary>
        public static Measure CulturalFamilies { get; } = Title(
            "cultural_families", "Gia đình văn hóa", "Cultural families", "gia đình", "families",
            Text("tổng số gia đình (hoặc số gia đình đăng ký: chưa rõ)", "all families (or families registered for the title: ambiguous)"));

        /// <summary>Share of public schools of the four levels that meet the national standard.</summary>
        public static Measure SchoolsNationalStandard { get; } = Measure.Create(
            "schools_national_standard", Text("Trường công lập đạt chuẩn quốc gia", "Public schools meeting national standard"), Unit.Percent, 2, Preference.HigherIsBetter,
            m => m.Stock().Within(0, 100).RollsUpBy(Aggregation.RatioOfSums)
                .Ratio(
                    Text("trường công lập bốn cấp học có quyết định công nhận còn hiệu lực (mức 1 hoặc 2)", "public schools of the four levels holding a valid recognition (level 1 or 2)"),
                    Text("tổng số trường công lập bốn cấp học", "all public schools of the four levels"))
                .DefinedAs(Text(
                    "Gộp bốn cấp học. Công nhận hết hạn sau năm năm và quy định đã thay đổi, nên dãy số không chỉ tăng.",
                    "The four levels pooled. Recognition expires after five years and the circulars changed, so the series does not only rise."))
                .ReportedBy(Education, EvidenceGrade.Unverified));

        /// <summary>Hospital beds per ten thousand people, commune-station beds excluded.</summary>
        public static Measure HospitalBedsPer10K { get; } = Measure.Create(
            "hospital_beds_per_10k", Text("Số giường bệnh/vạn dân", "Hospital beds per 10,000 people"), Unit.PerTenThousand, 2, Preference.HigherIsBetter,
            m => m.Stock().Within(0, 10_000).RollsUpByMeanWeightedBy("population")
                .Ratio(Text("giường bệnh (không tính giường trạm y tế xã)", "hospital beds (commune-station beds excluded)"), Text("dân số cùng thời điểm, tính theo vạn dân", "population at the same moment, in ten thousands"))
                .DefinedAs(Text(
                    "Số giường trên dân số cùng thời điểm. Có tính bệnh viện trung ương và bệnh viện ngành hay không thì văn bản không nêu.",
                    "Beds over population at the same moment. Whether central and sector hospitals count is not stated."))
                .ReportedBy(Health, EvidenceGrade.Seen));

        /// <summary>Doctors per ten thousand people.</summary>
        public static Measure DoctorsPer10K { get; } = Measure.Create(
            "doctors_per_10k", Text("Số bác sỹ/vạn dân", "Doctors per 10,000 people"), Unit.PerTenThousand, 2, Preference.HigherIsBetter,
            m => m.Stock().Within(0, 10_000).RollsUpByMeanWeightedBy("population")
                .Ratio(Text("bác sỹ (kể cả thạc sỹ, tiến sỹ)", "doctors (including masters and PhDs)"), Text("dân số cùng thời điểm, tính theo vạn dân", "population at the same moment, in ten thousands"))
                .ReportedBy(Health, EvidenceGrade.Seen));

        /// <summary>Share of communes, wards and townships recognised as meeting the national health standard.</summary>
        public static Measure CommunesHealthStandard { get; } = Measure.Create(
            "communes_health_standard", Text("Xã, phường đạt chuẩn quốc gia về y tế", "Communes and wards meeting the national health standard"), Unit.Percent, 2, Preference.HigherIsBetter,
            m => m.Stock().Within(0, 100).RollsUpBy(Aggregation.ShareOfUnits)
                .Ratio(Text("xã, phường, thị trấn được công nhận", "communes, wards and townships recognised"), Text("tổng số xã, phường, thị trấn (579; 526; 126)", "all communes, wards and townships (579; 526; 126)"))
                .ReportedBy(Text("Sở Y tế", "Department of Health"), EvidenceGrade.Unverified)
                .CommuneHealthStandard().CommuneMergers());

        /// <summary>Share of employed persons who have had training, with or without a certificate.</summary>
        public static Measure TrainedLabourShare { get; } = Labour(
            "trained_labour_share", "Tỷ lệ lao động qua đào tạo", "Trained labour share",
            Text("lao động từ 15 tuổi đã qua đào tạo, có hoặc không có chứng chỉ", "employed persons aged 15 and over who have had training, with or without a certificate"),
            Text("Sở Lao động - Thương binh và Xã hội (sau là Sở Nội vụ)", "Department of Labour, Invalids and Social Affairs (later of Home Affairs)"));

        /// <summary>Share of employed persons who hold a degree or certificate of three months or more.</summary>
        public static Measure CertifiedLabourShare { get; } = Labour(
            "certified_labour_share", "Tỷ lệ lao động có bằng cấp, chứng chỉ", "Share of labour with degrees or certificates",
            Text("lao động từ 15 tuổi có bằng cấp hoặc chứng chỉ (từ ba tháng)", "employed persons aged 15 and over with a degree or certificate (three months or more)"),
            Text("Sở Lao động - Thương binh và Xã hội; Cục Thống kê", "Department of Labour, Invalids and Social Affairs; statistics office"));

        /// <summary>Urban unemployment rate of the period, working age.</summary>
        public static Measure UrbanUnemploymentRate { get; } = Measure.Create(
            "urban_unemployment_rate", Text("Tỷ lệ thất nghiệp thành thị", "Urban unemployment rate"), Unit.Percent, 2, Preference.LowerIsBetter,
            m => m.Within(0, 100).RollsUpBy(Aggregation.RatioOfSums)
                .Ratio(Text("người thất nghiệp khu vực thành thị trong độ tuổi lao động", "unemployed in urban areas, working age"), Text("lực lượng lao động thành thị trong độ tuổi", "urban labour force, working age"))
                .ReportedBy(Text("Cục Thống kê (điều tra lao động, việc làm)", "Statistics office (labour force survey)"), EvidenceGrade.Unverified));

        /// <summary>Poor households under the City's standard in force.</summary>
        public static Measure PoorHouseholds { get; } = Measure.Create(
            "poor_households", Text("Hộ nghèo", "Poor households"), Unit.Households, 0, Preference.LowerIsBetter,
            m => m.Stock().NotBelow(0).RollsUpBy(Aggregation.Sum)
                .DefinedAs(Text("Hộ dưới chuẩn nghèo của Thành phố đang có hiệu lực, rà soát cuối năm.", "Households below the City's poverty standard in force, reviewed at the end of the year."))
                .ReportedBy(Poverty, EvidenceGrade.Unverified).PovertyStandard());

        /// <summary>Households that left poverty and fell back within the period.</summary>
        public static Measure RePoorHouseholds { get; } = Measure.Create(
            "re_poor_households", Text("Hộ tái nghèo", "Households fallen back into poverty"), Unit.Households, 0, Preference.LowerIsBetter,
            m => m.NotBelow(0).RollsUpBy(Aggregation.Sum)
                .DefinedAs(Text("Hộ đã thoát nghèo rồi lại nghèo trong kỳ báo cáo.", "Households that left poverty and returned to it within the reporting period."))
                .ReportedBy(Poverty, EvidenceGrade.Unverified).PovertyStandard());

        private static LocalisedText Education => Text("Sở Giáo dục và Đào tạo", "Department of Education and Training");

        private static LocalisedText Health => Text("Sở Y tế (chủ trì), Cục Thống kê", "Department of Health (lead), statistics office");

        private static LocalisedText Poverty =>
            Text("Sở Lao động - Thương binh và Xã hội (sau là Sở Nông nghiệp và Môi trường)", "Department of Labour, Invalids and Social Affairs (later of Agriculture and Environment)");

        internal static IReadOnlyList<Measure> Society() =>
        [
            CulturalResidentialGroups, CulturalVillages, CulturalFamilies, SchoolsNationalStandard,
            HospitalBedsPer10K, DoctorsPer10K, CommunesHealthStandard, TrainedLabourShare, CertifiedLabourShare,
            UrbanUnemploymentRate, PoorHouseholds, RePoorHouseholds,
        ];

        private static Measure Title(string code, string vietnamese, string english, string unitVietnamese, string unitEnglish, LocalisedText whole) => Measure.Create(
            code, Text(vietnamese, english), Unit.Percent, 2, Preference.HigherIsBetter,
            m => m.Stock().Within(0, 100).RollsUpBy(Aggregation.RatioOfSums)
                .Ratio(Text($"{unitVietnamese} được công nhận và giữ vững danh hiệu", $"{unitEnglish} recognised and keeping the title"), whole)
                .DefinedAs(Text(
                    "Xét theo Nghị định 122/2018/NĐ-CP đến 29/1/2024, theo Nghị định 86/2023/NĐ-CP từ 30/1/2024.",
                    "Under Decree 122/2018/NĐ-CP until 29 January 2024, Decree 86/2023/NĐ-CP from 30 January 2024."))
                .ReportedBy(Text("Sở Văn hóa và Thể thao", "Department of Culture and Sports"), EvidenceGrade.Unverified).CulturalTitles());

        private static Measure Labour(string code, string vietnamese, string english, LocalisedText counted, LocalisedText body) => Measure.Create(
            code, Text(vietnamese, english), Unit.Percent, 2, Preference.HigherIsBetter,
            m => m.Stock().Within(0, 100).RollsUpByMeanWeightedBy("employed_persons")
                .Ratio(counted, Text("lao động đang làm việc từ 15 tuổi", "employed persons aged 15 and over"))
                .ReportedBy(body, EvidenceGrade.Unverified));
    }
}
