using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Rules.ObservationRules;

/// <summary>
/// A series with the same slip throughout, such as shares that a program keeps as fractions: no figure contradicts another,
/// and only the target's range shows it.
/// </summary>
internal static class WholeSeries
{
    private static readonly Rational LeastDistance = Rational.From(30);
    private static readonly Rational WideMargin = Rational.From(4);
    private static readonly Rational Margin = Rational.From(2);
    private static readonly Rational NarrowMargin = Rational.Of(5, 4);

    public static MisplacedDecimal? Of(Measure measure, Figure[] known, IReadOnlyList<Rational> bounds)
    {
        if (bounds.Count == 0 || known.Length == 0 || Array.Exists(known, figure => figure.Value.Sign <= 0))
        {
            return null;
        }

        var (low, high) = (bounds.Min(), bounds.Max());
        var (least, most) = (known.Min(figure => figure.Value), known.Max(figure => figure.Value));
        var digits = least >= high * LeastDistance ? Up(least, most, low, high, known.Length)
            : most * LeastDistance <= low ? Down(measure, least, most, low, high, known.Length)
            : 0;
        return digits == 0 ? null : new MisplacedDecimal(known[0].Observation, MisplacedDecimal.OfValue, known[0].Value, digits, low, high) { Together = known.Length };
    }

    private static int Up(Rational least, Rational most, Rational low, Rational high, int count) =>
        Digits(least, most, low, high, count > 1 ? WideMargin : Margin, [2, 3, 4, 5, 6]);

    // What begins near nothing may be far below its target for years: only shares are taken for fractions, and only where more is better.
    private static int Down(Measure measure, Rational least, Rational most, Rational low, Rational high, int count) =>
        measure.Unit.Quantity == "share" && !DecimalShift.IsRate(measure) && measure.Preference != Preference.LowerIsBetter
            ? Digits(least, most, low, high, count > 1 ? Margin : NarrowMargin, [-2])
            : 0;

    private static int Digits(Rational least, Rational most, Rational low, Rational high, Rational margin, ReadOnlySpan<int> tried)
    {
        foreach (var digits in tried)
        {
            var scale = Rational.PowerOfTen(-digits);
            if (least * scale * margin >= low && most * scale <= high * margin)
            {
                return digits;
            }
        }

        return 0;
    }
}
