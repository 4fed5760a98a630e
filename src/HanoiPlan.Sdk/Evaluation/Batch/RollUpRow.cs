using System.Numerics;
using System.Runtime.CompilerServices;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>
/// The row of a range for what is rolled up, which can lie between the steps of the scale: both points as fractions of steps, and for
/// plain sums the least whole number that reaches each. Immutable.
/// </summary>
internal sealed class RollUpRow
{
    /// <summary>Further out than any short sum: what stands for an end without bound there.</summary>
    public const long Open = 1L << 61;

    // A range has two bounds, so that there are three bands at most.
    private const int Bands = 3;

    private readonly (Int128 Numerator, Int128 Denominator, bool IsInclusive)[] _points;
    private readonly Int128[] _cuts;
    private readonly byte[] _together = new byte[Bands * Bands];
    private readonly long _first;
    private readonly long _second;

    private RollUpRow(CutPointRow row, (Int128 Numerator, Int128 Denominator, bool IsInclusive)[] points)
    {
        _points = points;
        _cuts = Array.ConvertAll(points, Whole);
        (_first, _second) = (ShortCut(0), ShortCut(1));
        for (var first = 0; first < row.Bands.Count; first++)
        {
            for (var last = first; last < row.Bands.Count; last++)
            {
                var isOne = row.Bands.Skip(first).Take(last - first + 1).Distinct().Count() == 1;
                _together[(first * Bands) + last] = isOne ? (byte)row.Bands[first].Rank : StatusWord.Undetermined;
            }
        }
    }

    /// <summary>Null when a point cannot be counted so in 128 bits.</summary>
    public static RollUpRow? Of(CutPointRow row, Scale scale)
    {
        if (row.Bands.Count > Bands)
        {
            return null;
        }

        var points = new (Int128, Int128, bool)[row.Cuts.Count];
        for (var i = 0; i < points.Length; i++)
        {
            if (row.Cuts[i].Value is not { } value)
            {
                return null;
            }

            var steps = value * Rational.From(scale.StepsPerOne);
            if (BigInteger.Abs(steps.Numerator) > Int128.MaxValue || steps.Denominator > Int128.MaxValue)
            {
                return null;
            }

            points[i] = ((Int128)steps.Numerator, (Int128)steps.Denominator, row.Cuts[i].IsInclusive);
        }

        return new RollUpRow(row, points);
    }

    /// <summary>The one rank of all that a sum can be, or that of an open answer.</summary>
    /// <exception cref="OverflowException">The numbers need more than 128 bits.</exception>
    public byte Judge(in RollUpSum<Int128> sum)
    {
        var (first, last) = (0, 0);
        foreach (var (numerator, denominator, isInclusive) in _points)
        {
            first += sum.LowReaches(numerator, denominator, isInclusive) ? 1 : 0;
            last += sum.HighReaches(numerator, denominator, isInclusive) ? 1 : 0;
        }

        return _together[(first * Bands) + last];
    }

    /// <summary>The one rank of all whole numbers of steps from one to another, both included, or that of an open answer.</summary>
    /// <param name="low">The least; null without bound.</param>
    /// <param name="high">The greatest; null without bound.</param>
    public byte Judge(Int128? low, Int128? high)
    {
        var (first, last) = (0, 0);
        foreach (var cut in _cuts)
        {
            first += low >= cut ? 1 : 0;
            last += high is null || high >= cut ? 1 : 0;
        }

        return _together[(first * Bands) + last];
    }

    /// <summary>The same for sums well within 64 bits, without a branch: <see cref="Open"/> and its opposite stand for ends without bound.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte JudgeShort(long low, long high)
    {
        var first = (low >= _first ? 1 : 0) + (low >= _second ? 1 : 0);
        var last = (high >= _first ? 1 : 0) + (high >= _second ? 1 : 0);
        return _together[(first * Bands) + last];
    }

    // A point that is not there is not even reached by what is open.
    private long ShortCut(int point) => point >= _cuts.Length ? long.MaxValue
        : (long)Int128.Clamp(_cuts[point], -(Open >> 1), Open >> 1);

    private static Int128 Whole((Int128 Numerator, Int128 Denominator, bool IsInclusive) point)
    {
        var (floor, rest) = Int128.DivRem(point.Numerator, point.Denominator);
        floor -= rest < 0 ? 1 : 0;
        return rest == 0 && point.IsInclusive ? floor : floor + 1;
    }
}
