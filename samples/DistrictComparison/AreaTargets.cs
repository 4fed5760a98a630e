using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;

namespace DistrictComparison;

/// <summary>Which of the plan's targets mean something below the city, and for which areas. The others are listed with the reason.</summary>
internal static class AreaTargets
{
    private static readonly LocalisedText OfTheCity = LocalisedText.Of(
        "mức đặt cho toàn thành phố, không phải cho từng đơn vị", "asked of the city as a whole, not of each unit");

    private static readonly LocalisedText OfASurvey = LocalisedText.Of(
        "điều tra mẫu, không công bố theo đơn vị", "from a sample survey that is not published by unit");

    private static readonly LocalisedText OfFacilities = LocalisedText.Of(
        "theo nơi đặt cơ sở y tế, không theo nơi ở của dân", "follows where hospitals stand, not where people live");

    private static readonly Dictionary<string, LocalisedText> NotByUnit = new(StringComparer.Ordinal)
    {
        ["T04.1"] = OfTheCity,
        ["T09.1"] = OfFacilities,
        ["T09.2"] = OfFacilities,
        ["T10.1"] = OfASurvey,
        ["T10.2"] = OfASurvey,
        ["T11.1"] = OfASurvey,
        ["T14.1"] = OfTheCity,
        ["T18.1"] = OfTheCity,
    };

    // Villages and new-style rural standards are of the countryside: rural districts, the town with its communes, and communes.
    private static readonly HashSet<string> RuralOnly = new(StringComparer.Ordinal) { "T07.2", "T13.1", "T13.2", "T13.3" };

    /// <summary>The targets that each area is held to.</summary>
    public static IReadOnlyList<Target> ByUnit(Plan plan) =>
        [.. plan.Targets.Where(target => target.Measure.Aggregation != Aggregation.NotDefined && !NotByUnit.ContainsKey(target.Id))];

    /// <summary>The targets whose measures add up to the city's, though no unit alone is held to them.</summary>
    public static IReadOnlyList<(Target Target, LocalisedText Reason)> OfTheWhole(Plan plan) =>
        [.. plan.Targets.Where(target => NotByUnit.ContainsKey(target.Id)).Select(target => (target, NotByUnit[target.Id]))];

    public static bool IsAsked(Target target, AreaType type)
    {
        if (target.Id == "T13.1" && type.Level.IsBelow(AreaLevel.District))
        {
            return false;
        }

        return !RuralOnly.Contains(target.Id) || type == AreaType.RuralDistrict || type == AreaType.Town || type == AreaType.Commune || type == AreaType.Township;
    }
}
