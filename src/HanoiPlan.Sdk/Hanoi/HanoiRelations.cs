using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Hanoi;

/// <summary>What the programme's measures have to do with each other, by their definitions.</summary>
internal static class HanoiRelations
{
    public static PlanBuilder AddRelations(this PlanBuilder plan) => plan
        .Relate(SharesOfWhole.Of(
            Text("GRDP gồm ba khu vực và thuế sản phẩm trừ trợ cấp sản phẩm", "GRDP is three sectors and product taxes less subsidies"),
            HanoiSources.In("II.2", "(2)"),
            "structure_services", "structure_industry_construction", "structure_agriculture", "structure_product_taxes"))
        .Relate(GrowthComponents.Of(
            "grdp_growth_total",
            Text(
                "Cơ cấu GRDP năm 2020 đã công bố: 62,79; 23,67; 2,24; 11,30%. Chương trình không nêu mức tăng của thuế sản phẩm.",
                "Published structure of GRDP in 2020: 62.79, 23.67, 2.24, 11.30%. The programme asks nothing of the growth of product taxes."),
            HanoiSources.In("II.2", "(1)"),
            new GrowthComponent("grdp_growth_services", 62.79m),
            new GrowthComponent("grdp_growth_industry_construction", 23.67m),
            new GrowthComponent("grdp_growth_agriculture", 2.24m),
            new GrowthComponent("grdp_growth_product_taxes", 11.30m)))
        .Relate(LevelAndGrowth.Of(
            "social_investment_total",
            "social_investment_growth",
            Text("Hai mức của cùng vốn đầu tư phát triển toàn xã hội", "Two targets for the same total social development investment"),
            HanoiSources.In("II.2", "(4)")))
        .Relate(NestedMeasures.Of(
            "certified_labour_share",
            "trained_labour_share",
            Text("Lao động có bằng cấp, chứng chỉ là lao động qua đào tạo", "Labour with degrees or certificates is trained labour"),
            HanoiSources.In("II.2", "(10)")))
        .Relate(NestedMeasures.Of(
            "communes_model_new_rural",
            "communes_advanced_new_rural",
            Text("Xã kiểu mẫu cũng là xã nâng cao", "A model commune is also an advanced one"),
            HanoiSources.In("II.2", "(13)")));

    private static LocalisedText Text(string vietnamese, string english) => LocalisedText.Of(vietnamese, english);
}
