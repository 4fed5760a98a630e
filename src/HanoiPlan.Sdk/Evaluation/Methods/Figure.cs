using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Evaluation.Methods;

/// <summary>A number as reasons show it, in either language: values as given, computed numbers with six significant digits.</summary>
internal readonly struct Figure
{
    private const int Digits = 6;

    private readonly decimal? _value;

    private Figure(decimal? value) => _value = value;

    public string Vi => _value is { } value ? NumberFormat.Vietnamese.Format(value) : "(quá 7,9·10^28)";

    public string En => _value is { } value ? NumberFormat.English.Format(value) : "(beyond 7.9·10^28)";

    /// <summary>A value as it was given.</summary>
    public static Figure Whole(decimal value) => new(value);

    public static Figure Of(Rational value) => new(SignificantDigits.TryRound(value, Digits, out var rounded) ? rounded : null);
}
