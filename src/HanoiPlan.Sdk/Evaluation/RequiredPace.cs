using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation;

/// <summary>
/// What the time left, or the missing years, would have to bring for the range to be reached: an interval with an end for
/// each bound of the range.
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
    /// What just reaches the lower bound, on the measure's scale: growth rounded up to it, a change or remainder rounded
    /// to be shown; null when the range has no lower bound.
    /// </summary>
    public decimal? ToLower { get; }

    /// <summary>What just reaches the upper bound; null when the range has none.</summary>
    public decimal? ToUpper { get; }

    /// <summary>How many years are left or missing; months count as twelfths.</summary>
    public Rational Years { get; }

    /// <summary>The measure.</summary>
    public Measure Measure { get; }

    /// <summary>The requirement in words.</summary>
    public string ToText(Language language)
    {
        var vietnamese = language == Language.Vietnamese;
        var number = NumberFormat.For(language);
        var unit = Kind switch
        {
            RequirementKind.GrowthPerYear => "%",
            RequirementKind.ChangePerYear => QuantityText.DifferenceSuffix(Measure.Unit, language),
            _ => QuantityText.Suffix(Measure.Unit, language),
        };
        var amount = (ToLower, ToUpper) switch
        {
            ({ } low, { } high) when low != high => $"{number.Format(Math.Min(low, high))} - {number.Format(Math.Max(low, high))}{unit}",
            _ => number.Format((ToLower ?? ToUpper)!.Value) + unit,
        };
        var years = number.Format(Years.Round(1));
        return (Kind, vietnamese) switch
        {
            (RequirementKind.ChangePerYear, true) => $"mỗi năm trong {years} năm còn lại phải thay đổi {amount}",
            (RequirementKind.ChangePerYear, false) => $"a change of {amount} in each of the {years} years left",
            (RequirementKind.GrowthPerYear, true) => $"{years} năm còn lại hoặc còn thiếu phải tăng bình quân {amount} mỗi năm",
            (RequirementKind.GrowthPerYear, false) => $"growth of {amount} in each of the {years} years left or missing",
            (_, true) => $"{years} năm còn lại hoặc còn thiếu phải đạt tổng cộng {amount}",
            _ => $"{amount} in total over the {years} years left or missing",
        };
    }

    /// <summary>The requirement in English.</summary>
    public override string ToString() => ToText(Language.English);
}
