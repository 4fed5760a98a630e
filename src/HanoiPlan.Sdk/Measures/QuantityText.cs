using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Measures;

/// <summary>Writes values with their units as planners do.</summary>
internal static class QuantityText
{
    public static string Write(decimal value, Unit unit, Language language) => unit == Unit.Done
        ? Done(value != 0, language)
        : NumberFormat.For(language).Format(value) + Suffix(unit, language);

    /// <summary>A value with the decimals it has; one without an end of decimals is rounded to the measure's scale.</summary>
    public static string Write(Rational value, Measure measure, Language language) => Write(value, measure, measure.Scale.Places, language);

    /// <summary>A value rounded to a number of decimals.</summary>
    public static string Write(Rational value, Measure measure, int places, Language language) => measure.Unit == Unit.Done
        ? Done(value.Sign != 0, language)
        : Number(value, places, language) + Suffix(measure.Unit, language);

    private static string Number(Rational value, int places, Language language) => NumberFormat.For(language).Format(value.Round(places));

    public static string Number(Rational value, Measure measure, Language language) => Number(value, measure.Scale.Places, language);

    public static string Write(Rational? low, Rational? high, Measure measure, Language language) =>
        Write(low, high, measure, measure.Scale.Places, language);

    public static string Write(Rational? low, Rational? high, Measure measure, int places, Language language)
    {
        var vietnamese = language == Language.Vietnamese;
        return (low, high) switch
        {
            ({ } a, { } b) when a == b => Write(a, measure, places, language),
            ({ } a, { } b) => $"{Number(a, places, language)} {(vietnamese ? "đến" : "to")} {Write(b, measure, places, language)}",
            ({ } a, null) => $"{(vietnamese ? "từ" : "at least")} {Write(a, measure, places, language)}{(vietnamese ? " trở lên" : string.Empty)}",
            (null, { } b) => $"{(vietnamese ? "không quá" : "at most")} {Write(b, measure, places, language)}",
            _ => vietnamese ? "chưa biết" : "unknown",
        };
    }

    public static string Suffix(Unit unit, Language language)
    {
        var symbol = unit.Symbol.In(language);
        return symbol[0] is '%' or '‰' or '/' ? symbol : " " + symbol;
    }

    /// <summary>The unit of a difference of two values: points for shares and growth.</summary>
    public static string DifferenceSuffix(Unit unit, Language language) => unit.Quantity is "share" or "growth"
        ? language == Language.Vietnamese ? " điểm %" : " percentage points"
        : Suffix(unit, language);

    private static string Done(bool isDone, Language language) => (isDone, language) switch
    {
        (true, Language.Vietnamese) => "hoàn thành",
        (false, Language.Vietnamese) => "chưa hoàn thành",
        (true, _) => "done",
        _ => "not done",
    };
}
