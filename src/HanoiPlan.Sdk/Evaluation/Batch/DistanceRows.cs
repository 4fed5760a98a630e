using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>
/// The distances of the lanes of one tile, four lanes at once, in 64 bits: for lanes and values so near that nothing can overflow.
/// Where the machine has no such instructions the base library does the same lane by lane.
/// </summary>
internal readonly ref struct DistanceRows
{
    /// <summary>How many numbers the rows of a tile take.</summary>
    public const int Length = RowCount * LaneRun<int>.Lanes;

    /// <summary>How many lanes are done at once.</summary>
    public const int Width = 4;

    private const int RowCount = 7;
    private const int Lower = 0;
    private const int Upper = 1;
    private const int LowerCut = 2;
    private const int UpperCut = 3;
    private const int Start = 4;
    private const int Way = 5;
    private const int Sign = 6;

    private readonly Span<long> _rows;
    private readonly long _parts;
    private readonly long _nearSteps;

    /// <param name="rows">Memory for <see cref="Length"/> numbers.</param>
    /// <param name="parts">Into how many parts a step is divided.</param>
    public DistanceRows(Span<long> rows, long parts)
    {
        _rows = rows;
        _parts = parts;
        _nearSteps = LaneDistances.Near / parts;
        rows.Clear();
    }

    public void Put(int lane, (long Lower, long Upper) edges, (long Lower, long Upper) cuts)
    {
        At(Lower, lane) = edges.Lower;
        At(Upper, lane) = edges.Upper;
        At(LowerCut, lane) = cuts.Lower;
        At(UpperCut, lane) = cuts.Upper;
    }

    /// <summary>Adds a way; of length zero where there is none.</summary>
    public void PutWay(int lane, long start, long way, bool rises)
    {
        At(Start, lane) = start;
        At(Way, lane) = way;
        At(Sign, lane) = rises ? 0 : -1;
    }

    /// <summary>Writes the distances of four lanes through the periods of a run.</summary>
    /// <param name="run">The run, already judged.</param>
    /// <param name="lane">The first of the lanes.</param>
    /// <param name="first">The place of the run's first period in the output.</param>
    /// <param name="output">Where the distances go.</param>
    /// <param name="period">The period to begin with; afterwards the one whose values lie too far, to be done otherwise.</param>
    /// <returns>False when there is such a period.</returns>
    public bool TryWrite<T>(in LaneRun<T> run, int lane, int first, in TileOutput output, ref int period)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        var (lower, upper) = (Row(Lower, lane), Row(Upper, lane));
        var (lowerCut, upperCut) = (Row(LowerCut, lane), Row(UpperCut, lane));
        var (start, way, sign) = (Row(Start, lane), Row(Way, lane), Row(Sign, lane));
        var hasNoWay = Vector256.Equals(way, Vector256<long>.Zero);
        var parts = Vector256.Create(_parts);
        var near = Vector256.Create(_nearSteps);
        for (; period < run.Periods; period++)
        {
            var at = (period * LaneRun<T>.Lanes) + lane;
            var value = Wide(in run.Values[at]);
            if (Vector256.GreaterThanAny(Vector256.Abs(value), near))
            {
                return false;
            }

            var left = Vector256.Equals(value, Vector256.Create(long.CreateTruncating(T.MinValue)))
                | Vector256.Equals(Wide(in run.Statuses[at]), Vector256.Create((long)StatusWord.Undetermined));
            var scaled = _parts == 1 ? value : value * parts;
            if (output.HasMargins)
            {
                var distance = Vector256.Min(Vector256.Abs(scaled - lower), Vector256.Abs(scaled - upper));
                var side = Vector256.Create(2L) + Vector256.LessThan(value, lowerCut) - Vector256.GreaterThanOrEqual(value, upperCut);
                Vector256.ConditionalSelect(left, Vector256.Create(BatchOutput.NotDefined), distance).StoreUnsafe(ref output.Distances[first + at]);
                StoreBytes(Vector256.AndNot(side, left), ref output.Sides[first + at]);
            }

            if (output.HasProgress)
            {
                var none = left | hasNoWay;
                var covered = ((scaled - start) ^ sign) - sign;
                Vector256.ConditionalSelect(none, Vector256.Create(BatchOutput.NotDefined), covered).StoreUnsafe(ref output.Numerators[first + at]);
                Vector256.AndNot(way, none).StoreUnsafe(ref output.Denominators[first + at]);
            }
        }

        return true;
    }

    private ref long At(int row, int lane) => ref _rows[(row * LaneRun<int>.Lanes) + lane];

    private Vector256<long> Row(int row, int lane) => Vector256.LoadUnsafe(ref At(row, lane));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<long> Wide<T>(ref readonly T first)
        where T : unmanaged
    {
        if (typeof(T) == typeof(long))
        {
            return Vector256.LoadUnsafe(ref Unsafe.As<T, long>(ref Unsafe.AsRef(in first)));
        }

        if (typeof(T) == typeof(int))
        {
            return Vector256.WidenLower(Vector128.LoadUnsafe(ref Unsafe.As<T, int>(ref Unsafe.AsRef(in first))).ToVector256Unsafe());
        }

        var bytes = Vector128.CreateScalar(Unsafe.ReadUnaligned<uint>(ref Unsafe.As<T, byte>(ref Unsafe.AsRef(in first)))).AsByte();
        return Vector256.WidenLower(Vector128.WidenLower(Vector128.WidenLower(bytes)).ToVector256Unsafe()).AsInt64();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void StoreBytes(Vector256<long> numbers, ref byte to)
    {
        var words = Vector256.Narrow(numbers, numbers).GetLower();
        var halves = Vector128.Narrow(words, words);
        Unsafe.WriteUnaligned(ref to, Vector128.Narrow(halves, halves).AsUInt32().ToScalar());
    }
}
