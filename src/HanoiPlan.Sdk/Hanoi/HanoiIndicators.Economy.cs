using HanoiPlan.Sdk.Plans;

namespace HanoiPlan.Sdk.Hanoi;

/// <summary>Section II.2 of the programme: the indicators and their targets, field by field.</summary>
internal static partial class HanoiIndicators
{
    public static PlanBuilder AddEconomy(this PlanBuilder plan) => plan
        .Indicator(
            1, "grdp_growth", Text("Tốc độ tăng trưởng bình quân GRDP 2021 - 2025", "Average annual GRDP growth 2021-2025"), Economy, Item(1),
            i => i
                .Target("T01.1", "grdp_growth_total", t => Growth(t, 7.5m, 8.0m, "7,5 - 8,0%"))
                .Target("T01.2", "grdp_growth_services", t => Growth(t, 8.0m, 8.5m, "8,0 - 8,5%"))
                .Target("T01.3", "grdp_growth_industry_construction", t => Growth(t, 8.5m, 9.0m, "8,5 - 9,0%"))
                .Target("T01.4", "grdp_growth_agriculture", t => Growth(t, 2.5m, 3.0m, "2,5 - 3,0%")))
        .Indicator(
            2, "economic_structure", Text("Cơ cấu kinh tế năm 2025", "Economic structure in 2025"), Economy, Item(2),
            i => i
                .Read(HanoiReadings.StructureNeedsAllFour)
                .Target("T02.1", "structure_services", t => Structure(t, 65.0m, 65.5m, "65,0 - 65,5%"))
                .Target("T02.2", "structure_industry_construction", t => Structure(t, 22.5m, 23.0m, "22,5 - 23,0%"))
                .Target("T02.3", "structure_agriculture", t => Structure(t, 1.4m, 1.6m, "1,4 - 1,6%"))
                .Target("T02.4", "structure_product_taxes", t => Structure(t, 10.4m, 10.6m, "10,4 - 10,6%")))
        .Indicator(
            3, "grdp_per_capita", Text("GRDP bình quân/người", "GRDP per capita"), Economy, Item(3),
            i => i.Target("T03.1", "grdp_per_capita_usd", t => t
                .Between(8_300, 8_500).EndOfTerm().Stated("8.300 - 8.500 USD").Cites(Item(3))
                .Read(HanoiReadings.UsdAtCurrentRate).Read(HanoiReadings.AboveRangeExceeds).Read(HanoiReadings.GoalCountedOnce)))
        .Indicator(
            4, "social_investment", Text("Vốn đầu tư phát triển toàn xã hội", "Total social development investment"), Economy, Item(4),
            i => i
                .Target("T04.1", "social_investment_total", t => t
                    .Between(3.1m, 3.2m).Total().Stated("3,1 - 3,2 triệu tỷ đồng").Cites(Item(4))
                    .Named(Text("Tổng vốn đầu tư phát triển toàn xã hội 2021 - 2025", "Total social investment 2021-2025"))
                    .Read(HanoiReadings.InvestmentIsTheSum).Read(HanoiReadings.AboveRangeExceeds))
                .Target("T04.2", "social_investment_growth", t => t
                    .Between(12.5m, 13.5m).AverageGrowth().Stated("tăng 12,5 - 13,5%/năm").Cites(Item(4))
                    .Read(HanoiReadings.InvestmentGrowthIsTheAverage).Read(HanoiReadings.AboveRangeExceeds)))
        .Indicator(
            5, "digital_economy_share", Text("Tỷ trọng kinh tế số trong GRDP", "Digital economy share of GRDP"), Economy, Item(5),
            i => i.Target("T05.1", "digital_economy_share", t => t
                .About(30, 1.5m).EndOfTerm().Stated("khoảng 30%").Cites(Item(5)).Read(HanoiReadings.AboutIsFivePercentEitherSide)))
        .Indicator(
            6, "labour_productivity_growth", Text("Tốc độ tăng năng suất lao động", "Labour productivity growth"), Economy, Item(6),
            i => i.Target("T06.1", "labour_productivity_growth", t => t
                .Between(7.0m, 7.5m).AverageGrowth().Stated("từ 7,0 - 7,5%").Cites(Item(6))
                .Read(HanoiReadings.ProductivityIsTheAverage).Read(HanoiReadings.AverageIsCompounded).Read(HanoiReadings.AboveRangeExceeds)));

    private static TargetBuilder Growth(TargetBuilder target, decimal lower, decimal upper, string statement) => target
        .Between(lower, upper).AverageGrowth().Over(2021, 2025).Stated(statement).Cites(Item(1))
        .Read(HanoiReadings.AverageIsCompounded).Read(HanoiReadings.AboveRangeExceeds);

    private static TargetBuilder Structure(TargetBuilder target, decimal lower, decimal upper, string statement) => target
        .Between(lower, upper).EndOfTerm().Stated(statement).Cites(Item(2)).Read(HanoiReadings.StructureIsTwoSided);
}
