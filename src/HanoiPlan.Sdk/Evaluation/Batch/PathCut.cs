using System.Numerics;
using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>
/// The cut of a pace threshold in one lane: at baseline + share · (edge − baseline), and how it moves when the share grows
/// by the same amount again and again. The exact point is (<see cref="Cut"/> · divisor − <see cref="Rest"/>) / divisor for a
/// rising path; for a falling one it lies just below that, since the point itself still belongs to the better side.
/// </summary>
internal readonly struct PathCut
{
    private static readonly Int128 Wide = (Int128)1 << 62;

    private PathCut(long cut, long rest, long whole, long part)
    {
        Cut = cut;
        Rest = rest;
        Whole = whole;
        Part = part;
    }

    public long Cut { get; }

    public long Rest { get; }

    /// <summary>What every move adds to the cut.</summary>
    public long Whole { get; }

    /// <summary>What every move takes from the rest.</summary>
    public long Part { get; }

    public static PathCut Still(long cut) => new(cut, 0, 0, 0);

    /// <summary>The cut alone.</summary>
    public static long At(long baseline, StepPoint edge, PathShare share, bool rises)
    {
        if (IsWide(baseline, edge) || !share.IsNarrow(edge.Denominator))
        {
            var end = Rational.Of((BigInteger)edge.Numerator, edge.Denominator);
            var start = Rational.From(baseline);
            var point = start + (share.Value * (end - start));
            return StepPoint.Clamp(point.LeastWhole(rises));
        }

        var (cut, _) = CutAndRest(baseline, edge, (long)share.Numerator, (long)share.Divisor, rises);
        return StepPoint.Clamp(cut);
    }

    /// <summary>The cut and how it moves; false when a number of it does not fit the bits of the column.</summary>
    /// <param name="baseline">The baseline in steps.</param>
    /// <param name="edge">The edge that the path leads to.</param>
    /// <param name="share">The share at the first period, over a divisor of 62 bits at most together with the edge's.</param>
    /// <param name="move">What each move adds to the numerator of the share.</param>
    /// <param name="rises">True when the edge lies above the baseline.</param>
    /// <param name="most">The greatest number of the column's bits.</param>
    /// <param name="moving">The cut.</param>
    public static bool TryMove(long baseline, StepPoint edge, (long Numerator, long Divisor) share, long move, bool rises, long most, out PathCut moving)
    {
        moving = default;
        if (IsSmall(baseline, edge, share.Divisor))
        {
            // The cut lies between the baseline and the edge, or one above: with both within the bits, so is every cut.
            var end = (long)edge.Numerator;
            if (Math.Abs(baseline) >= most - 1 || Math.Abs(end) >= most - 1 || Math.Abs(end - baseline) >= most)
            {
                return false;
            }

            var above = (baseline * share.Divisor) + (share.Numerator * (end - baseline)) + (rises ? 0 : 1);
            var cut = -FloorOf(-above, share.Divisor);
            var whole = FloorOf(move * (end - baseline), share.Divisor);
            moving = new PathCut(cut, (cut * share.Divisor) - above, whole, (move * (end - baseline)) - (whole * share.Divisor));
            return true;
        }

        return !IsWide(baseline, edge) && TryMoveWidely(baseline, edge, share, move, rises, most, out moving);
    }

    private static bool TryMoveWidely(
        long baseline, StepPoint edge, (long Numerator, long Divisor) share, long move, bool rises, long most, out PathCut moving)
    {
        var (cut, rest) = CutAndRest(baseline, edge, share.Numerator, share.Divisor, rises);
        var way = edge.Numerator - ((Int128)baseline * edge.Denominator);
        var below = (Int128)share.Divisor * edge.Denominator;
        var whole = StepPoint.Floor(move * way, below);
        var part = (move * way) - (whole * below);
        var end = StepPoint.Floor(edge.Numerator, edge.Denominator);
        var fits = !IsBeyond(baseline, most) && !IsBeyond(end, most) && !IsBeyond(whole, most) && below <= most;
        moving = fits ? new PathCut((long)cut, (long)rest, (long)whole, (long)part) : default;
        return fits;
    }

    // |baseline| and |edge| below 2^62 and divisor · denominator below 2^62 keep every product below 2^124 and their sums below 2^126.
    private static (Int128 Cut, Int128 Remainder) CutAndRest(long baseline, StepPoint edge, long share, long divisor, bool rises)
    {
        var below = (Int128)divisor * edge.Denominator;
        var above = (baseline * below) + (share * (edge.Numerator - ((Int128)baseline * edge.Denominator))) + (rises ? 0 : 1);
        var cut = -StepPoint.Floor(-above, below);
        return (cut, (cut * below) - above);
    }

    // Then every product stays below 2^61 and their sums below 2^62.
    private static bool IsSmall(long baseline, StepPoint edge, long divisor) =>
        edge.Denominator == 1 && Int128.Abs(edge.Numerator) <= (1L << 60) / divisor && baseline != long.MinValue && Math.Abs(baseline) <= (1L << 60) / divisor;

    private static long FloorOf(long dividend, long divisor)
    {
        var (quotient, rest) = Math.DivRem(dividend, divisor);
        return rest < 0 ? quotient - 1 : quotient;
    }

    private static bool IsWide(long baseline, StepPoint edge) => Int128.Abs(baseline) >= Wide || Int128.Abs(edge.Numerator) >= Wide;

    private static bool IsBeyond(Int128 number, long most) => number >= most - 1 || number <= 1 - most;
}
