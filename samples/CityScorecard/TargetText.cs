using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;

namespace CityScorecard;

/// <summary>The target column: the document's own words in Vietnamese, and the range written short in English.</summary>
internal static class TargetText
{
    public static string Write(TargetVersion version, Measure measure, Language language) =>
        language == Language.Vietnamese ? version.Statement : English(version.Range, measure);

    private static string English(TargetRange range, Measure measure)
    {
        if (range.IsRelative || measure.Unit == Unit.Done)
        {
            return range.ToText(measure, Language.English);
        }

        if (range.Kind == RangeKind.None)
        {
            return "none";
        }

        return (range.Centre, range.Lower, range.Upper) switch
        {
            ({ } centre, _, _) => $"about {Quantity(centre, measure)}",
            (_, { } low, { } high) when low.Value == high.Value => Quantity(low.Value, measure),
            (_, { } low, { } high) => $"{NumberFormat.English.Format(low.Value)}–{Quantity(high.Value, measure)}",
            (_, { } low, null) => $"{(low.IsInclusive ? "at least" : "above")} {Quantity(low.Value, measure)}",
            (_, null, { } high) => $"{(high.IsInclusive ? "at most" : "below")} {Quantity(high.Value, measure)}",
            _ => range.ToText(measure, Language.English),
        };
    }

    private static string Quantity(decimal value, Measure measure)
    {
        var symbol = measure.Unit.Symbol.English;
        return NumberFormat.English.Format(value) + (symbol[0] is '%' or '‰' ? symbol : $" {symbol}");
    }
}
