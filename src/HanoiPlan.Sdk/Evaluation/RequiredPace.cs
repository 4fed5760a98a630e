using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation;

/// <summary>
/// What the time left, or the missing years, would have to bring for the range to be reached: an interval with an end for
/// each bound of the range. Both ends attain: they are rounded towards the range.
/// </summary>
public sealed class RequiredPace
{
    // At least one end is given.
    internal RequiredPace(RequirementKind kind, decimal? toLower, decimal? toUpper, Rational years, Measure measure)
    {
        Kind = kind;
        ToLower = toLower;
        ToUpper = toUpper;
        Years = years;
        Measure = measure;
    }

    /// <summary>What the numbers are.</summary>
    public RequirementKind Kind { get; }

    /// <summary>
    /// The least that reaches the lower bound, rounded up to the measure's scale. Null when the range has no lower bound, or
    /// when no number on the scale reaches it and attains.
    /// </summary>
    public decimal? ToLower { get; }

    /// <summary>
    /// The most that keeps the upper bound, rounded down to the measure's scale. Null when the range has no upper bound, or when
    /// no number on the scale keeps it and attains.
    /// </summary>
    public decimal? ToUpper { get; }

    /// <summary>How many years are left or missing; months count as twelfths.</summary>
    public Rational Years { get; }

    /// <summary>The measure.</summary>
    public Measure Measure { get; }

    /// <summary>The requirement in words.</summary>
    public string ToText(Language language) => Kind switch
    {
        RequirementKind.ChangePerYear => Change(language),
        RequirementKind.GrowthPerYear => Growth(language),
        _ => Remainder(language),
    };

    /// <summary>The requirement in English.</summary>
    public override string ToString() => ToText(Language.English);

    private string Change(Language language)
    {
        var change = Directed(QuantityText.DifferenceSuffix(Measure.Unit, language), language, language == Language.Vietnamese ? "thay đổi" : "a change of");
        return (language, Years == Rational.One) switch
        {
            (Language.Vietnamese, true) => $"trong năm còn lại phải {change}",
            (Language.Vietnamese, _) => $"mỗi năm trong {Count(language)} năm còn lại phải {change}",
            (_, true) => $"{change} in the year left",
            _ => $"{change} in each of the {Count(language)} years left",
        };
    }

    private string Growth(Language language)
    {
        var growth = Directed("%", language, language == Language.Vietnamese ? "tăng trưởng" : "growth of");
        return (language, Years == Rational.One) switch
        {
            (Language.Vietnamese, true) => $"năm còn lại hoặc còn thiếu phải {growth}",
            (Language.Vietnamese, _) => $"{Count(language)} năm còn lại hoặc còn thiếu mỗi năm phải {growth}",
            (_, true) => $"{growth} in the year left or missing",
            _ => $"{growth} in each of the {Count(language)} years left or missing",
        };
    }

    private string Remainder(Language language)
    {
        var amount = Bounded(ToLower, ToUpper, QuantityText.Suffix(Measure.Unit, language), language);
        return (language, Years == Rational.One) switch
        {
            (Language.Vietnamese, true) => $"năm còn lại hoặc còn thiếu phải đạt {amount}",
            (Language.Vietnamese, _) => $"{Count(language)} năm còn lại hoặc còn thiếu phải đạt tổng cộng {amount}",
            (_, true) => $"{amount} in the year left or missing",
            _ => $"{amount} in total over the {Count(language)} years left or missing",
        };
    }

    // A rise or a fall by a positive number where both ends have one sign; else a change between two ends.
    private string Directed(string unit, Language language, string either)
    {
        var vietnamese = language == Language.Vietnamese;
        if (ToLower is not < 0 && ToUpper is not < 0)
        {
            return $"{(vietnamese ? "tăng" : "a rise of")} {Bounded(ToLower, ToUpper, unit, language)}";
        }

        // A fall of at least as much keeps an upper bound, of at most as much a lower one.
        return ToLower is not > 0 && ToUpper is not > 0
            ? $"{(vietnamese ? "giảm" : "a fall of")} {Bounded(-ToUpper, -ToLower, unit, language)}"
            : $"{either} {Bounded(ToLower, ToUpper, unit, language)}";
    }

    private static string Bounded(decimal? least, decimal? most, string unit, Language language)
    {
        var vietnamese = language == Language.Vietnamese;
        var number = NumberFormat.For(language);
        return (least, most) switch
        {
            ({ } low, { } high) when low == high => number.Format(low) + unit,
            ({ } low, { } high) => $"{number.Format(Math.Min(low, high))} {(vietnamese ? "đến" : "to")} {number.Format(Math.Max(low, high))}{unit}",
            ({ } low, _) => $"{(vietnamese ? "ít nhất" : "at least")} {number.Format(low)}{unit}",
            _ => $"{(vietnamese ? "không quá" : "at most")} {number.Format(most!.Value)}{unit}",
        };
    }

    private string Count(Language language) => NumberFormat.For(language).Format(Years.Round(1));
}
