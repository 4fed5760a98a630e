using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Targets;

/// <summary>Writes a range in words that say which ends belong to it.</summary>
internal static class RangeText
{
    public static string Write(TargetRange range, Measure measure, Language language) =>
        Write(range, measure, Beyond(range, measure, language), language);

    /// <summary>The same without what is said of values that exceed.</summary>
    public static string WriteBounds(TargetRange range, Measure measure, Language language) => Write(range, measure, string.Empty, language);

    private static string Write(TargetRange range, Measure measure, string beyond, Language language)
    {
        var vietnamese = language == Language.Vietnamese;
        if (measure.Unit == Unit.Done)
        {
            return vietnamese ? "hoàn thành" : "to be done";
        }

        var number = NumberFormat.For(language);
        var suffix = Suffix(range, measure, language);
        string Text(Bound bound) => number.Format(bound.Value) + suffix;
        return (range.Lower, range.Upper) switch
        {
            ({ } low, { } high) when low.Value == high.Value && vietnamese => beyond.Length > 0 ? Text(low) + beyond : $"đúng {Text(low)}",
            ({ } low, { } high) when low.Value == high.Value => $"{Text(low)}{beyond}",
            ({ } low, { } high) when vietnamese => $"từ {number.Format(low.Value)}{End(low, language)} đến {Text(high)}{End(high, language)}{beyond}",
            ({ } low, { } high) => $"from {number.Format(low.Value)}{End(low, language)} to {Text(high)}{End(high, language)}{beyond}",
            ({ IsInclusive: true } low, null) => vietnamese ? $"từ {Text(low)} trở lên" : $"{Text(low)} or more",
            ({ } low, null) => vietnamese ? $"trên {Text(low)} (không tính {Text(low)})" : $"more than {Text(low)} (excluded)",
            (null, { IsInclusive: true } high) => vietnamese ? $"không quá {Text(high)}" : $"{Text(high)} or less",
            (null, { } high) => vietnamese ? $"dưới {Text(high)} (không tính {Text(high)})" : $"less than {Text(high)} (excluded)",
            _ => vietnamese ? "không giới hạn" : "without bounds",
        };
    }

    private static string End(Bound bound, Language language) => bound.IsInclusive
        ? string.Empty
        : language == Language.Vietnamese ? " (không tính)" : " (excluded)";

    private static string Beyond(TargetRange range, Measure measure, Language language)
    {
        if (!range.Kind.CanBeExceeded || measure.Preference == Preference.InsideIsBetter || range.Lower is not { } low || range.Upper is not { } high)
        {
            return string.Empty;
        }

        var higher = measure.Preference == Preference.HigherIsBetter;
        if (higher ? measure.UpperLimit <= high.Value : measure.LowerLimit >= low.Value)
        {
            return string.Empty;
        }

        return language == Language.Vietnamese
            ? higher ? ", cao hơn là vượt" : ", thấp hơn là vượt"
            : higher ? ", above it exceeded" : ", below it exceeded";
    }

    private static string Suffix(TargetRange range, Measure measure, Language language) => range.Relation switch
    {
        RangeRelation.PercentChange => language == Language.Vietnamese ? "% so với gốc" : "% of change from the baseline",
        RangeRelation.TimesBaseline => language == Language.Vietnamese ? " lần mức gốc" : " times the baseline",
        RangeRelation.PointsChange => QuantityText.DifferenceSuffix(measure.Unit, language) + (language == Language.Vietnamese ? " so với gốc" : " of change from the baseline"),
        _ => QuantityText.Suffix(measure.Unit, language),
    };
}
