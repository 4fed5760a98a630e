using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Rules.ObservationRules;

/// <summary>
/// Decides whether a number is out of proportion to what stands beside it, and by which power of ten it would fit. The
/// thresholds are the rule's own; docs/rules.md states them.
/// </summary>
internal static class DecimalShift
{
    public const int MostDigits = 6;

    private static readonly Rational LeastDistance = Rational.From(4);
    private static readonly Rational LeastDistanceOfRate = Rational.From(5);
    private static readonly Rational LeastPoints = Rational.From(10);
    private static readonly Rational TimesTheSpread = Rational.From(2);
    private static readonly Rational SpreadAtTheEndUp = Rational.From(2);
    private static readonly Rational SpreadAtTheEndDown = Rational.Of(5, 4);
    private static readonly Rational SpreadBetweenDown = Rational.From(3);

    /// <summary>True for a measure of change, such as growth, which is near zero in one year and not in the next.</summary>
    public static bool IsRate(Measure measure) => measure.Unit.Quantity is "growth" or "share_difference"
        || (measure.Unit.Quantity == "share" && measure.LowerLimit is not >= 0);

    /// <summary>By how many digits the mark of a number has to move to the left to fit, or below zero to the right; zero when it is well.</summary>
    /// <param name="number">The number, not zero.</param>
    /// <param name="beside">What it is held against.</param>
    /// <param name="isRate">It is a rate of change.</param>
    /// <param name="isAtTheEnd">No figure stands before it in time, or none after it: a series may begin or end steeply.</param>
    public static int Of(DecimalPoint number, ReferenceValues beside, bool isRate, bool isAtTheEnd)
    {
        var size = number.Value.Abs();
        return !beside.Suffice ? 0
            : size > beside.High ? Up(number, size, beside, isRate, isAtTheEnd)
            : size < beside.Low ? Down(number, size, beside, isRate, isAtTheEnd)
            : 0;
    }

    private static int Up(DecimalPoint number, Rational size, ReferenceValues beside, bool isRate, bool isAtTheEnd)
    {
        var distance = size / beside.High;
        var digits = DigitsToFit(size, beside, 1);
        if (digits == 0 || (digits == 1 && !DecimalsFit(number, digits, beside)))
        {
            return 0;
        }

        // One good year after bad ones is many times as high, and yet a few points.
        var isOut = isRate ? distance >= LeastDistanceOfRate && size - (size * Rational.PowerOfTen(-digits)) >= LeastPoints
            : beside.PassesZero ? digits > 1 && distance >= LeastDistance
            : distance >= Rational.Max(LeastDistance, TimesTheSpread * beside.Spread)
                && (digits > 1 || !isAtTheEnd || beside.Spread <= SpreadAtTheEndUp);
        return isOut ? digits : 0;
    }

    private static int Down(DecimalPoint number, Rational size, ReferenceValues beside, bool isRate, bool isAtTheEnd)
    {
        var digits = DigitsToFit(size, beside, -1);
        if (digits == 0)
        {
            return 0;
        }

        // A rate may be near zero. One with two decimals more than its neighbours is the fraction that a program made of per cent.
        if (isRate || beside.PassesZero)
        {
            return isRate && digits == -2 && number.Decimals - beside.Decimals >= 2 ? digits : 0;
        }

        var isOut = beside.Low / size >= Rational.Max(LeastDistance, TimesTheSpread * beside.Spread)
            && (digits < -1 || (beside.PeriodCount >= 2 && beside.Spread <= (isAtTheEnd ? SpreadAtTheEndDown : SpreadBetweenDown)));
        return isOut ? digits : 0;
    }

    // The fewest digits that bring it between the figures, else the fewest that bring it near them.
    private static int DigitsToFit(Rational size, ReferenceValues beside, int direction)
    {
        var near = 0;
        for (var digits = direction; Math.Abs(digits) <= MostDigits; digits += direction)
        {
            var moved = size * Rational.PowerOfTen(-digits);
            if (beside.Enclose(moved))
            {
                return digits;
            }

            near = near == 0 && beside.Take(moved) ? digits : near;
        }

        return near;
    }

    // Moving the mark by one digit proves little; it must at least not make more decimals than anybody publishes.
    private static bool DecimalsFit(DecimalPoint number, int digits, ReferenceValues beside) =>
        number.Decimals is not { } places || beside.Decimals is not { } most || DecimalsAfter(number.Value, places, digits) <= most;

    private static int DecimalsAfter(Rational value, int places, int digits)
    {
        var moved = value * Rational.PowerOfTen(-digits);
        return moved.IsInteger ? 0 : places + digits;
    }
}
