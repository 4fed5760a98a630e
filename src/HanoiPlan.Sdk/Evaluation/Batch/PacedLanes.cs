using System.Numerics;
using HanoiPlan.Sdk.Observations;

namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>
/// Lanes whose pace cuts move evenly from period to period, under one range. A cut is held as a number of 64 bits, some of
/// them after the point, that a value must be above to reach the cut: moving it is one addition. What is rounded up on the way
/// stays below the distance between two points of the path, so that no cut is ever another than the exact one.
/// </summary>
internal sealed class PacedLanes<T>
    where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
{
    private const int Lanes = ColumnShape.TileSize;

    // Stands for a cut that no value reaches.
    private const long Never = long.MaxValue;

    // What is shifted, and every cut on its way, stays below this.
    private const long Most = 1L << 62;

    private readonly LanePlan _plan;
    private readonly int _fraction;
    private readonly int _moves;
    private readonly long[] _numbers;
    private readonly byte[] _wordOfLane;
    private readonly byte[] _statuses = new byte[PacedRun<T>.Words * PacedRun<T>.PlacesOfAWord];
    private readonly List<uint> _words = new(PacedRun<T>.Words);
    private readonly T _belowLower;
    private readonly T _belowUpper;

    private PacedLanes(LanePlan plan, RangeLane range, int moves, int fraction, int tiles)
    {
        _plan = plan;
        _moves = moves;
        _fraction = fraction;
        _belowLower = Below(range.LowerCut);
        _belowUpper = Below(range.UpperCut);
        _numbers = new long[tiles * PacedRun<T>.NumbersOfATile];
        _wordOfLane = new byte[tiles * Lanes];
    }

    /// <summary>Null where cuts do not move, lanes have ranges of their own, or there are too few bits after the point.</summary>
    /// <param name="plan">What the lanes are made from.</param>
    /// <param name="tiles">How many tiles there are.</param>
    /// <param name="largest">The greatest magnitude among the values.</param>
    public static PacedLanes<T>? Of(LanePlan plan, int tiles, long largest)
    {
        if (!plan.IsMoving || plan.Range is not { } range)
        {
            return null;
        }

        // The first cut and each move are rounded by less than the last bit: together by less than points of the path lie apart.
        var moves = plan.Moves.Sum(static move => move);
        var apart = (Int128)Math.Max(plan.FirstDivisor, plan.SecondDivisor) * (moves + 1);
        var needed = 128 - (int)Int128.LeadingZeroCount(apart - 1);
        var isNarrow = typeof(T) == typeof(int);
        var fits = needed <= PacedRun<T>.MostFraction && (isNarrow || largest < Most >> needed);
        return fits ? new PacedLanes<T>(plan, range, moves, isNarrow ? PacedRun<T>.MostFraction : needed, tiles) : null;
    }

    /// <summary>Puts a lane in.</summary>
    /// <returns>False when it cannot be held.</returns>
    public bool TryPut(int area, in Lane lane)
    {
        var numbers = _numbers.AsSpan(area / Lanes * PacedRun<T>.NumbersOfATile, PacedRun<T>.NumbersOfATile);
        var at = PacedRun<T>.PlaceOf(area % Lanes);
        return TryWord(lane.Word, out _wordOfLane[area])
            && TryPut(lane.First, _plan.FirstDivisor, out numbers[at + PacedRun<T>.First], out numbers[at + PacedRun<T>.FirstMove])
            && TryPut(lane.Second, _plan.SecondDivisor, out numbers[at + PacedRun<T>.Second], out numbers[at + PacedRun<T>.SecondMove]);
    }

    /// <summary>Judges the areas of a tile.</summary>
    /// <param name="tile">The place of the tile.</param>
    /// <param name="values">The values, a row of lanes a period.</param>
    /// <param name="statuses">Where the statuses go, alike.</param>
    /// <param name="kernel">The kernel to use; any but the scalar one takes 256 bits at once.</param>
    public void Judge(int tile, ReadOnlySpan<T> values, Span<byte> statuses, LaneKernel kernel)
    {
        if (kernel == LaneKernel.Scalar)
        {
            for (var lane = 0; lane < Lanes; lane++)
            {
                JudgeLane((tile * Lanes) + lane, values, statuses);
            }

            return;
        }

        PacedKernel256.Judge(new PacedRun<T>
        {
            Values = values,
            Statuses = statuses,
            Numbers = _numbers.AsSpan(tile * PacedRun<T>.NumbersOfATile, PacedRun<T>.NumbersOfATile),
            WordOfLane = _wordOfLane.AsSpan(tile * Lanes, Lanes),
            StatusOfWord = _statuses,
            Fraction = _fraction,
            BelowLower = _belowLower,
            BelowUpper = _belowUpper,
            Moves = _plan.Moves,
        });
    }

    /// <summary>Judges one area; also values greater than there were when the lanes were made.</summary>
    public void JudgeLane(int area, ReadOnlySpan<T> values, Span<byte> statuses)
    {
        var numbers = _numbers.AsSpan(area / Lanes * PacedRun<T>.NumbersOfATile, PacedRun<T>.NumbersOfATile);
        var at = PacedRun<T>.PlaceOf(area % Lanes);
        var (first, second) = (numbers[at + PacedRun<T>.First], numbers[at + PacedRun<T>.Second]);
        var word = _statuses.AsSpan(_wordOfLane[area], PacedRun<T>.PlacesOfAWord);
        for (var period = 0; period < _plan.Count; period++)
        {
            first += numbers[at + PacedRun<T>.FirstMove] * _plan.Moves[period];
            second += numbers[at + PacedRun<T>.SecondMove] * _plan.Moves[period];
            var place = (period * Lanes) + (area % Lanes);
            var value = values[place];
            statuses[place] = word[(value > T.MinValue ? 1 : 0)
                + (IsAbove(value, first) ? 1 : 0) + (IsAbove(value, second) ? 1 : 0)
                + (value > _belowLower ? 1 : 0) + (value > _belowUpper ? 1 : 0)];
        }
    }

    private bool IsAbove(T value, long number) => number != Never && value > T.MinValue && long.CreateTruncating(value) > number >> _fraction;

    private bool TryWord(uint word, out byte place)
    {
        var index = _words.IndexOf(word);
        if (index < 0)
        {
            index = _words.Count;
            if (index == PacedRun<T>.Words)
            {
                place = 0;
                return false;
            }

            _words.Add(word);
            var statuses = _statuses.AsSpan(index * PacedRun<T>.PlacesOfAWord, PacedRun<T>.PlacesOfAWord);
            statuses[0] = StatusWord.Missing(word);
            for (var reached = 0; reached < statuses.Length - 1; reached++)
            {
                statuses[reached + 1] = StatusWord.Rank(word, reached);
            }
        }

        place = (byte)(index * PacedRun<T>.PlacesOfAWord);
        return true;
    }

    // A cut is the least whole number at a point or above it. A value reaches it when it is above the point less one part of the
    // divisor; the number lies there or less than one part above.
    private bool TryPut(PathCut cut, long divisor, out long number, out long move)
    {
        if (cut.Cut == StepPoint.Never)
        {
            (number, move) = (Never, 0);
            return true;
        }

        var first = ((Int128)cut.Cut << _fraction) - ((((Int128)cut.Rest + 1) << _fraction) / divisor);
        var moving = ((Int128)cut.Whole << _fraction) + ((((Int128)cut.Part << _fraction) + divisor - 1) / divisor);
        var last = first + (moving * _moves);
        var fits = typeof(T) == typeof(int) || (Int128.Abs(first) < Most && Int128.Abs(last) < Most);
        (number, move) = fits ? ((long)first, (long)moving) : default;
        return fits;
    }

    // A value reaches a cut when it is greater than this.
    private static T Below(long cut) => cut > long.CreateTruncating(T.MaxValue) ? T.MaxValue
        : cut <= long.CreateTruncating(T.MinValue) ? T.MinValue
        : T.CreateTruncating(cut - 1);
}
