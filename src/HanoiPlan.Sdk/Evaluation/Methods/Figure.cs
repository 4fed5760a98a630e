using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Evaluation.Methods;

/// <summary>A number as reasons show it: six significant digits, in either language.</summary>
internal readonly struct Figure
{
    private const int Digits = 6;

    private readonly decimal _value;

    private Figure(decimal value) => _value = value;

    public string Vi => NumberFormat.Vietnamese.Format(_value);

    public string En => NumberFormat.English.Format(_value);

    public static Figure Of(decimal value) => new(SignificantDigits.Round(value, Digits));

    public static Figure Whole(decimal value) => new(value);

    public static Figure Of(Rational value) => new(SignificantDigits.TryRound(value, Digits, out var rounded)
        ? rounded
        : value.Sign * decimal.MaxValue);
}
