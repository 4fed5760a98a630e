using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Hanoi;

public static partial class HanoiActionProgramme
{
    /// <summary>The measures of the programme's targets, and those that only give context, by name.</summary>
    public static partial class Measures
    {
        /// <summary>GRDP growth at constant prices, per cent a year.</summary>
        public static Measure GrdpGrowthTotal { get; } = Growth(
            "grdp_growth_total", "Tăng trưởng GRDP", "GRDP growth", "GRDP theo giá so sánh", "GRDP at constant prices");

        /// <summary>Growth of value added in services, per cent a year.</summary>
        public static Measure GrdpGrowthServices { get; } = Growth(
            "grdp_growth_services", "Tăng trưởng dịch vụ", "Services growth",
            "giá trị tăng thêm ngành dịch vụ theo giá so sánh", "value added of services at constant prices");

        /// <summary>Growth of value added in industry and construction, per cent a year.</summary>
        public static Measure GrdpGrowthIndustryConstruction { get; } = Growth(
            "grdp_growth_industry_construction", "Tăng trưởng công nghiệp và xây dựng", "Industry and construction growth",
            "giá trị tăng thêm công nghiệp và xây dựng theo giá so sánh", "value added of industry and construction at constant prices");

        /// <summary>Growth of value added in agriculture, forestry and fishery, per cent a year.</summary>
        public static Measure GrdpGrowthAgriculture { get; } = Growth(
            "grdp_growth_agriculture", "Tăng trưởng nông, lâm nghiệp và thủy sản", "Agriculture, forestry and fishery growth",
            "giá trị tăng thêm nông, lâm nghiệp và thủy sản theo giá so sánh", "value added of agriculture, forestry and fishery at constant prices");

        /// <summary>Share of services in GRDP at current prices.</summary>
        public static Measure StructureServices { get; } = Structure(
            "structure_services", "Tỷ trọng dịch vụ", "Services share", "giá trị tăng thêm ngành dịch vụ", "value added of services");

        /// <summary>Share of industry and construction in GRDP at current prices.</summary>
        public static Measure StructureIndustryConstruction { get; } = Structure(
            "structure_industry_construction", "Tỷ trọng công nghiệp và xây dựng", "Industry and construction share",
            "giá trị tăng thêm công nghiệp và xây dựng", "value added of industry and construction");

        /// <summary>Share of agriculture, forestry and fishery in GRDP at current prices.</summary>
        public static Measure StructureAgriculture { get; } = Structure(
            "structure_agriculture", "Tỷ trọng nông, lâm nghiệp và thủy sản", "Agriculture, forestry and fishery share",
            "giá trị tăng thêm nông, lâm nghiệp và thủy sản", "value added of agriculture, forestry and fishery");

        /// <summary>Share of product taxes less product subsidies in GRDP at current prices.</summary>
        public static Measure StructureProductTaxes { get; } = Structure(
            "structure_product_taxes", "Tỷ trọng thuế sản phẩm trừ trợ cấp sản phẩm", "Product taxes less subsidies share",
            "thuế sản phẩm trừ trợ cấp sản phẩm", "product taxes less product subsidies");

        /// <summary>GRDP per capita in US dollars.</summary>
        public static Measure GrdpPerCapitaUsd { get; } = Measure.Create(
            "grdp_per_capita_usd", Text("GRDP bình quân/người (USD)", "GRDP per capita (USD)"), Unit.UsdPerPerson, 0, Preference.HigherIsBetter,
            m => m.NotBelow(0)
                .Ratio(Text("GRDP theo giá hiện hành, quy đổi ra USD", "GRDP at current prices, converted to US dollars"), Text("dân số trung bình trong năm", "average population of the year"))
                .DefinedAs(Text(
                    "GRDP chia dân số trung bình (Quyết định 05/2023/QĐ-TTg). Văn bản không nêu tỷ giá; các nguồn năm 2020 ngụ ý khoảng 22.900 đến 23.800 đồng/USD.",
                    "GRDP over average population (Decision 05/2023/QĐ-TTg). The exchange rate is not stated; sources of 2020 imply about 22,900 to 23,800 VND/USD."))
                .ReportedBy(StatisticsOffice, EvidenceGrade.Unverified).GrdpRevaluation());

        /// <summary>Realised investment of all sectors on the territory, current prices, quadrillion dong (triệu tỷ đồng).</summary>
        public static Measure SocialInvestmentTotal { get; } = Measure.Create(
            "social_investment_total", Text("Tổng vốn đầu tư phát triển toàn xã hội", "Total social investment"), Unit.QuadrillionVnd, 6, Preference.HigherIsBetter,
            m => m.NotBelow(0).RollsUpBy(Aggregation.Sum)
                .DefinedAs(Text("Vốn đầu tư thực hiện của mọi khu vực trên địa bàn, giá hiện hành.", "Realised investment of all sectors on the territory, current prices."))
                .ReportedBy(StatisticsOffice, EvidenceGrade.Unverified));

        /// <summary>Growth of social investment at current prices, per cent a year.</summary>
        public static Measure SocialInvestmentGrowth { get; } = Measure.Create(
            "social_investment_growth", Text("Tốc độ tăng vốn đầu tư phát triển toàn xã hội", "Growth of social investment"), Unit.PercentPerYear, 2, Preference.HigherIsBetter,
            m => m.Ratio(
                    Text("mức tăng vốn đầu tư so với năm trước, giá hiện hành", "change of investment on the year before, current prices"),
                    Text("vốn đầu tư năm trước, giá hiện hành", "investment of the year before, current prices"))
                .ReportedBy(StatisticsOffice, EvidenceGrade.Unverified));

        /// <summary>Share of the digital economy in GRDP.</summary>
        public static Measure DigitalEconomyShare { get; } = Measure.Create(
            "digital_economy_share", Text("Tỷ trọng kinh tế số trong GRDP", "Digital economy share of GRDP"), Unit.Percent, 2, Preference.HigherIsBetter,
            m => m.Within(0, 100)
                .Ratio(Text("giá trị tăng thêm của kinh tế số", "value added of the digital economy"), Text("GRDP", "GRDP"))
                .DefinedAs(Text(
                    "Giá trị tăng thêm của kinh tế số trên GRDP (Thông tư 13/2021/TT-BKHĐT); cách tính của ngành thống kê và của ngành thông tin cho kết quả khác nhau.",
                    "Value added of the digital economy over GRDP (Circular 13/2021/TT-BKHĐT); the statistical and the information ministry's methods give different figures."))
                .ReportedBy(Text("Cục Thống kê hoặc Sở Thông tin và Truyền thông", "Statistics office or Department of Information and Communications"), EvidenceGrade.Unverified));

        /// <summary>Growth of real GRDP an employed person, per cent a year.</summary>
        public static Measure LabourProductivityGrowth { get; } = Measure.Create(
            "labour_productivity_growth", Text("Tốc độ tăng năng suất lao động", "Labour productivity growth"), Unit.PercentPerYear, 2, Preference.HigherIsBetter,
            m => m.Ratio(
                    Text("mức tăng GRDP theo giá so sánh trên một lao động", "change of real GRDP an employed person"),
                    Text("GRDP theo giá so sánh trên một lao động năm trước", "real GRDP an employed person in the year before"))
                .ReportedBy(StatisticsOffice, EvidenceGrade.Unverified).GrdpRevaluation());

        private static LocalisedText StatisticsOffice =>
            Text("Cục Thống kê (Chi cục Thống kê) thành phố Hà Nội", "Statistics office of Hanoi");

        internal static IReadOnlyList<Measure> Economy() =>
        [
            GrdpGrowthTotal, GrdpGrowthServices, GrdpGrowthIndustryConstruction, GrdpGrowthAgriculture,
            StructureServices, StructureIndustryConstruction, StructureAgriculture, StructureProductTaxes,
            GrdpPerCapitaUsd, SocialInvestmentTotal, SocialInvestmentGrowth, DigitalEconomyShare, LabourProductivityGrowth,
        ];

        private static Measure Growth(string code, string vietnamese, string english, string ofVietnamese, string ofEnglish) => Measure.Create(
            code, Text(vietnamese, english), Unit.PercentPerYear, 2, Preference.HigherIsBetter,
            m => m.Ratio(Text($"mức tăng {ofVietnamese} so với năm trước", $"change of {ofEnglish} on the year before"), Text($"{ofVietnamese} năm trước", $"{ofEnglish} in the year before"))
                .DefinedAs(Text("Phần trăm thay đổi theo giá so sánh so với cùng kỳ năm trước.", "Percentage change at constant prices on the same period of the year before."))
                .ReportedBy(StatisticsOffice, EvidenceGrade.Unverified).GrdpRevaluation());

        private static Measure Structure(string code, string vietnamese, string english, string partVietnamese, string partEnglish) => Measure.Create(
            code, Text(vietnamese, english), Unit.Percent, 2, Preference.InsideIsBetter,
            m => m.Within(0, 100)
                .Ratio(Text($"{partVietnamese}, giá hiện hành", $"{partEnglish}, current prices"), Text("GRDP, giá hiện hành", "GRDP, current prices"))
                .DefinedAs(Text("Bốn tỷ trọng cộng lại bằng 100% (Quyết định 05/2023/QĐ-TTg).", "The four shares add up to 100 per cent (Decision 05/2023/QĐ-TTg)."))
                .ReportedBy(StatisticsOffice, EvidenceGrade.Unverified).GrdpRevaluation());
    }
}
