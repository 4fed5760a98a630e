using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Hanoi;

public static partial class HanoiActionProgramme
{
    public static partial class Measures
    {
        /// <summary>Growth of product taxes less subsidies, per cent a year.</summary>
        public static Measure GrdpGrowthProductTaxes { get; } = Growth(
            "grdp_growth_product_taxes", "Tăng trưởng thuế sản phẩm trừ trợ cấp sản phẩm", "Growth of product taxes less subsidies",
            "thuế sản phẩm trừ trợ cấp sản phẩm theo giá so sánh", "product taxes less subsidies at constant prices");

        /// <summary>GRDP per capita in million dong.</summary>
        public static Measure GrdpPerCapitaVnd { get; } = Measure.Create(
            "grdp_per_capita_vnd", Text("GRDP bình quân/người (triệu đồng)", "GRDP per capita (million VND)"), Unit.MillionVndPerPerson, 1, Preference.HigherIsBetter,
            m => m.NotBelow(0).Ratio(Text("GRDP theo giá hiện hành", "GRDP at current prices"), Text("dân số trung bình trong năm", "average population of the year"))
                .ReportedBy(StatisticsOffice, EvidenceGrade.Unverified).GrdpRevaluation());

        /// <summary>GRDP at current prices, trillion dong.</summary>
        public static Measure GrdpCurrent { get; } = Measure.Create(
            "grdp_current", Text("GRDP theo giá hiện hành", "GRDP at current prices"), Unit.TrillionVnd, 1, Preference.HigherIsBetter,
            m => m.NotBelow(0).ReportedBy(StatisticsOffice, EvidenceGrade.Unverified).GrdpRevaluation());

        /// <summary>GRDP an employed person, million dong.</summary>
        public static Measure LabourProductivityLevel { get; } = Measure.Create(
            "labour_productivity_level",
            Text("Năng suất lao động", "Labour productivity"),
            Unit.MillionVndPerPerson,
            1,
            Preference.HigherIsBetter,
            m => m.NotBelow(0).ReportedBy(StatisticsOffice, EvidenceGrade.Unverified).GrdpRevaluation());

        /// <summary>Total social development investment as some reports give it, in billion US dollars; never converted into dong.</summary>
        public static Measure SocialInvestmentUsd { get; } = Measure.Create(
            "social_investment_usd", Text("Vốn đầu tư phát triển toàn xã hội (USD)", "Total social development investment (USD)"), Unit.BillionUsd, 1, Preference.HigherIsBetter,
            m => m.NotBelow(0).ReportedBy(StatisticsOffice, EvidenceGrade.Unverified));

        /// <summary>Employed persons, thousands.</summary>
        public static Measure EmployedPersons { get; } = Measure.Create(
            "employed_persons", Text("Lao động đang làm việc", "Employed persons"), Unit.ThousandPersons, 2, Preference.HigherIsBetter,
            m => m.Stock().NotBelow(0).RollsUpBy(Aggregation.Sum).ReportedBy(StatisticsOffice, EvidenceGrade.Unverified));

        /// <summary>Population.</summary>
        public static Measure Population { get; } = Measure.Create(
            "population", Text("Dân số", "Population"), Unit.Persons, 0, Preference.HigherIsBetter,
            m => m.Stock().NotBelow(0).RollsUpBy(Aggregation.Sum)
                .DefinedAs(Text(
                    "Dân số thường trú hay đăng ký tùy nguồn; chỉ dùng làm quyền số và bối cảnh, chiều tốt không có ý nghĩa.",
                    "Resident or registered, as the source has it; for weights and context only, its preference means nothing."))
                .ReportedBy(StatisticsOffice, EvidenceGrade.Unverified));

        /// <summary>Share of public preschools that meet the national standard.</summary>
        public static Measure SchoolsNationalStandardPreschool { get; } = School("preschool", "mầm non", "preschools");

        /// <summary>Share of public primary schools that meet the national standard.</summary>
        public static Measure SchoolsNationalStandardPrimary { get; } = School("primary", "tiểu học", "primary schools");

        /// <summary>Share of public lower secondary schools that meet the national standard.</summary>
        public static Measure SchoolsNationalStandardLowerSecondary { get; } = School("lower_secondary", "trung học cơ sở", "lower secondary schools");

        /// <summary>Share of public upper secondary schools that meet the national standard.</summary>
        public static Measure SchoolsNationalStandardUpperSecondary { get; } = School("upper_secondary", "trung học phổ thông", "upper secondary schools");

        /// <summary>Doctors counted by the statistics office; its coverage changes from year to year.</summary>
        public static Measure DoctorsCount { get; } = Measure.Create(
            "doctors_count", Text("Số bác sỹ", "Number of doctors"), Unit.Persons, 0, Preference.HigherIsBetter,
            m => m.Stock().NotBelow(0).RollsUpBy(Aggregation.Sum)
                .DefinedAs(Text("Phạm vi thống kê đổi giữa các năm nên dãy số không so được.", "Coverage changes between years, so the series cannot be compared."))
                .ReportedBy(StatisticsOffice, EvidenceGrade.Unverified));

        /// <summary>Share of households that are poor under the City's standard in force.</summary>
        public static Measure PoorHouseholdRate { get; } = Measure.Create(
            "poor_household_rate", Text("Tỷ lệ hộ nghèo", "Poor household rate"), Unit.Percent, 3, Preference.LowerIsBetter,
            m => m.Stock().Within(0, 100).RollsUpBy(Aggregation.RatioOfSums).Ratio(Text("hộ nghèo", "poor households"), Text("tổng số hộ", "all households"))
                .ReportedBy(Poverty, EvidenceGrade.Unverified).PovertyStandard());

        /// <summary>Near-poor households under the City's standard in force.</summary>
        public static Measure NearPoorHouseholds { get; } = Measure.Create(
            "near_poor_households", Text("Hộ cận nghèo", "Near-poor households"), Unit.Households, 0, Preference.LowerIsBetter,
            m => m.Stock().NotBelow(0).RollsUpBy(Aggregation.Sum).ReportedBy(Poverty, EvidenceGrade.Unverified).PovertyStandard());

        /// <summary>Share of rural communes recognised as meeting the new-style rural standard.</summary>
        public static Measure CommunesNewRural { get; } = NewRural(
            "communes_new_rural", "Xã đạt chuẩn nông thôn mới", "Communes meeting the new-style rural standard",
            Text("xã được công nhận", "communes recognised"), RuralCommunes, m => m.CommuneMergers());

        /// <summary>Share of rural districts recognised as meeting the advanced new-style rural standard.</summary>
        public static Measure DistrictsAdvancedNewRural { get; } = NewRural(
            "districts_advanced_new_rural", "Huyện đạt chuẩn nông thôn mới nâng cao", "Rural districts meeting the advanced new-style rural standard",
            Text("huyện được công nhận nâng cao", "districts recognised as advanced"), Text("17 huyện (cùng thị xã Sơn Tây là 18)", "17 rural districts (18 with Sơn Tây town)"), m => m.DistrictsAbolished());

        /// <summary>Share of urban households supplied with clean water.</summary>
        public static Measure CleanWaterUrbanHouseholds { get; } = CleanWater("clean_water_urban_households", "thành thị", "urban");

        /// <summary>Share of rural households supplied with clean water.</summary>
        public static Measure CleanWaterRuralHouseholds { get; } = CleanWater("clean_water_rural_households", "nông thôn", "rural");

        /// <summary>Share of urban household solid waste collected and treated to standard.</summary>
        public static Measure SolidWasteTreatedUrban { get; } = Share(
            "solid_waste_treated_urban", "Chất thải rắn sinh hoạt đô thị được thu gom, xử lý", "Urban household solid waste collected and treated", WasteTreated, WasteGenerated, Waste);

        /// <summary>Share of rural household solid waste collected and treated to standard.</summary>
        public static Measure SolidWasteTreatedRural { get; } = Share(
            "solid_waste_treated_rural", "Chất thải rắn sinh hoạt nông thôn được thu gom, xử lý", "Rural household solid waste collected and treated", WasteTreated, WasteGenerated, Waste);

        /// <summary>Share of general and zoning plans that are approved; counts plans, where the target speaks of area.</summary>
        public static Measure PlanningCoveragePlans { get; } = Share(
            "planning_coverage_plans", "Số đồ án quy hoạch chung, quy hoạch phân khu được duyệt", "General and zoning plans approved",
            Text("số đồ án được duyệt", "plans approved"), Text("số đồ án phải lập", "plans to be made"), PlanningDepartment);

        /// <summary>All Party members.</summary>
        public static Measure PartyMembersTotal { get; } = Measure.Create(
            "party_members_total", Text("Tổng số đảng viên", "Party members"), Unit.Persons, 0, Preference.HigherIsBetter,
            m => m.Stock().NotBelow(0).RollsUpBy(Aggregation.Sum).ReportedBy(Organisation, EvidenceGrade.Unverified));

        internal static IReadOnlyList<Measure> Context() =>
        [
            GrdpGrowthProductTaxes, GrdpPerCapitaVnd, GrdpCurrent, LabourProductivityLevel, SocialInvestmentUsd, EmployedPersons, Population,
            SchoolsNationalStandardPreschool, SchoolsNationalStandardPrimary, SchoolsNationalStandardLowerSecondary,
            SchoolsNationalStandardUpperSecondary, DoctorsCount, PoorHouseholdRate, NearPoorHouseholds, CommunesNewRural,
            DistrictsAdvancedNewRural, CleanWaterUrbanHouseholds, CleanWaterRuralHouseholds, SolidWasteTreatedUrban,
            SolidWasteTreatedRural, PlanningCoveragePlans, PartyMembersTotal,
        ];

        private static Measure School(string level, string vietnamese, string english) => Measure.Create(
            $"schools_national_standard_{level}", Text($"Trường {vietnamese} công lập đạt chuẩn quốc gia", $"Public {english} meeting national standard"), Unit.Percent, 2, Preference.HigherIsBetter,
            m => m.Stock().Within(0, 100).RollsUpBy(Aggregation.RatioOfSums)
                .Ratio(Text($"trường {vietnamese} công lập có công nhận còn hiệu lực", $"public {english} holding a valid recognition"), Text($"tổng số trường {vietnamese} công lập", $"all public {english}"))
                .ReportedBy(Education, EvidenceGrade.Unverified));

        private static Measure CleanWater(string code, string vietnamese, string english) => Measure.Create(
            code, Text($"Hộ dân {vietnamese} được cung cấp nước sạch", $"Households supplied with clean water, {english}"), Unit.Percent, 2, Preference.HigherIsBetter,
            m => m.Stock().Within(0, 100).RollsUpBy(Aggregation.RatioOfSums).Ratio(WaterSupplied, Text($"tổng số hộ {vietnamese}", $"all {english} households"))
                .ReportedBy(Water, EvidenceGrade.Unverified));
    }
}
