using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>
/// Adds the lanes of a segment to the cells of its parent, a period a cell: known values, how many they are, and how many statuses
/// attain. Where the values of a tile together need no more bits than one of them has, they are added as they are; the same
/// numbers by every kernel.
/// </summary>
internal static class LaneSums
{
    private const int Lanes = LaneRun<int>.Lanes;

    /// <summary>How many tiles of values of a magnitude add up within the bits of one value; zero when not even one tile does.</summary>
    public static int TilesOfShort<T>(long largest)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> =>
        (int)Math.Min(int.MaxValue, long.CreateTruncating(T.MaxValue) / Lanes / Math.Max(1, largest));

    /// <summary>Adds a segment of one tile, or all lanes of consecutive tiles.</summary>
    /// <param name="values">The values of the tiles, in each a row of lanes a period.</param>
    /// <param name="statuses">Their statuses, alike.</param>
    /// <param name="segment">The lanes, the same in every tile.</param>
    /// <param name="cells">The parent's cells, a period each.</param>
    /// <param name="isShort">True when all values together add up within their own bits.</param>
    /// <param name="kernel">The kernel to use; any but the scalar one takes 256 bits at once.</param>
    public static void Add<T>(
        ReadOnlySpan<T> values, ReadOnlySpan<byte> statuses, in TreeSegment segment, Span<RollUpCell> cells, bool isShort, LaneKernel kernel)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        if (isShort && kernel != LaneKernel.Scalar && segment.Lanes == uint.MaxValue)
        {
            AddTiles(values, statuses, segment.IsFirst, cells);
        }
        else if (isShort && kernel != LaneKernel.Scalar)
        {
            AddShort(values, statuses, segment, cells);
        }
        else if (typeof(T) == typeof(int) && kernel != LaneKernel.Scalar)
        {
            AddWidened(MemoryMarshal.Cast<T, int>(values), statuses, segment, cells);
        }
        else
        {
            AddLanes(values, statuses, segment, cells);
        }
    }

    private static void AddLanes<T>(ReadOnlySpan<T> values, ReadOnlySpan<byte> statuses, in TreeSegment segment, Span<RollUpCell> cells)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        for (var period = 0; period < cells.Length; period++)
        {
            Int128 sum = 0;
            var (known, attaining) = (0, 0);
            for (var left = segment.Lanes; left != 0; left &= left - 1)
            {
                var place = (period * Lanes) + BitOperations.TrailingZeroCount(left);
                var value = values[place];
                if (value != T.MinValue)
                {
                    sum += Int128.CreateTruncating(value);
                    known++;
                }

                attaining += StatusWord.IsAttained(statuses[place]) ? 1 : 0;
            }

            Put(ref cells[period], sum, known, attaining, segment.IsFirst);
        }
    }

    private static void AddShort<T>(ReadOnlySpan<T> values, ReadOnlySpan<byte> statuses, in TreeSegment segment, Span<RollUpCell> cells)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        var lanes = segment.Lanes;
        var isFirst = segment.IsFirst;
        var held = BitOperations.PopCount(lanes);
        Span<T> masks = stackalloc T[Lanes];
        var from = Mask(lanes, masks, Vector256<T>.Count, out var end);
        ref var mask = ref MemoryMarshal.GetReference(masks);
        ref var value = ref MemoryMarshal.GetReference(values);
        ref var status = ref MemoryMarshal.GetReference(statuses);
        ref var cell = ref MemoryMarshal.GetReference(cells);
        for (var left = cells.Length; left > 0; left = unchecked(left - 1))
        {
            var (sum, missing) = (Vector256<T>.Zero, Vector256<T>.Zero);
            for (var group = from; group < end; group += (nuint)Vector256<T>.Count)
            {
                AddKnown(Vector256.LoadUnsafe(ref value, group) & Vector256.LoadUnsafe(ref mask, group), ref sum, ref missing);
            }

            Put(ref cell, sum, missing, held, Attaining(ref status, lanes), isFirst);
            value = ref Unsafe.Add(ref value, Lanes);
            status = ref Unsafe.Add(ref status, Lanes);
            cell = ref Unsafe.Add(ref cell, 1);
        }
    }

    // The same period of all tiles in registers.
    private static void AddTiles<T>(ReadOnlySpan<T> values, ReadOnlySpan<byte> statuses, bool isFirst, Span<RollUpCell> cells)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        var tileCells = cells.Length * Lanes;
        var held = values.Length / cells.Length;
        ref var firstValue = ref MemoryMarshal.GetReference(values);
        ref var firstStatus = ref MemoryMarshal.GetReference(statuses);
        for (var period = 0; period < cells.Length; period++)
        {
            ref var value = ref Unsafe.Add(ref firstValue, period * Lanes);
            ref var status = ref Unsafe.Add(ref firstStatus, period * Lanes);
            var (sum, missing) = (Vector256<T>.Zero, Vector256<T>.Zero);
            var attaining = 0;
            for (var left = values.Length; left > 0; left = unchecked(left - tileCells))
            {
                AddKnown(Vector256.LoadUnsafe(ref value), ref sum, ref missing);
                AddKnown(Vector256.LoadUnsafe(ref value, (nuint)Vector256<T>.Count), ref sum, ref missing);
                AddKnown(Vector256.LoadUnsafe(ref value, 2 * (nuint)Vector256<T>.Count), ref sum, ref missing);
                AddKnown(Vector256.LoadUnsafe(ref value, 3 * (nuint)Vector256<T>.Count), ref sum, ref missing);
                if (4 * Vector256<T>.Count < Lanes)
                {
                    AddKnown(Vector256.LoadUnsafe(ref value, 4 * (nuint)Vector256<T>.Count), ref sum, ref missing);
                    AddKnown(Vector256.LoadUnsafe(ref value, 5 * (nuint)Vector256<T>.Count), ref sum, ref missing);
                    AddKnown(Vector256.LoadUnsafe(ref value, 6 * (nuint)Vector256<T>.Count), ref sum, ref missing);
                    AddKnown(Vector256.LoadUnsafe(ref value, 7 * (nuint)Vector256<T>.Count), ref sum, ref missing);
                }

                attaining = unchecked(attaining + Attaining(ref status, uint.MaxValue));
                value = ref Unsafe.Add(ref value, tileCells);
                status = ref Unsafe.Add(ref status, tileCells);
            }

            Put(ref cells[period], sum, missing, held, attaining, isFirst);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddKnown<T>(Vector256<T> values, ref Vector256<T> sum, ref Vector256<T> missing)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        var isMissing = Vector256.Equals(values, Vector256.Create(T.MinValue));
        sum += Vector256.AndNot(values, isMissing);
        missing += isMissing;
    }

    private static void AddWidened(ReadOnlySpan<int> values, ReadOnlySpan<byte> statuses, in TreeSegment segment, Span<RollUpCell> cells)
    {
        var lanes = segment.Lanes;
        var isFirst = segment.IsFirst;
        Span<int> masks = stackalloc int[Lanes];
        var from = Mask(lanes, masks, Vector256<int>.Count, out var end);
        ref var mask = ref MemoryMarshal.GetReference(masks);
        ref var value = ref MemoryMarshal.GetReference(values);
        ref var status = ref MemoryMarshal.GetReference(statuses);
        ref var cell = ref MemoryMarshal.GetReference(cells);
        for (var left = cells.Length; left > 0; left--)
        {
            var sum = Vector256<long>.Zero;
            var known = 0;
            for (var group = from; group < end; group += (nuint)Vector256<int>.Count)
            {
                var own = Vector256.LoadUnsafe(ref value, group);
                var here = Vector256.AndNot(Vector256.LoadUnsafe(ref mask, group), Vector256.Equals(own, Vector256.Create(int.MinValue)));
                var (lower, upper) = Vector256.Widen(own & here);
                sum += lower + upper;
                known += BitOperations.PopCount(here.ExtractMostSignificantBits());
            }

            Put(ref cell, Vector256.Sum(sum), known, Attaining(ref status, lanes), isFirst);
            value = ref Unsafe.Add(ref value, Lanes);
            status = ref Unsafe.Add(ref status, Lanes);
            cell = ref Unsafe.Add(ref cell, 1);
        }
    }

    // All ones in the lanes of the segment; the groups of lanes that hold any run from the result up to the end.
    private static nuint Mask<T>(uint lanes, Span<T> masks, int group, out nuint end)
        where T : unmanaged, IBinaryInteger<T>
    {
        for (var lane = 0; lane < Lanes; lane++)
        {
            masks[lane] = ((lanes >> lane) & 1) == 0 ? T.Zero : T.Zero - T.One;
        }

        end = (nuint)(Lanes - BitOperations.LeadingZeroCount(lanes));
        return (nuint)(BitOperations.TrailingZeroCount(lanes) / group * group);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Attaining(ref byte statuses, uint lanes)
    {
        var attained = Vector256.LessThanOrEqual(Vector256.LoadUnsafe(ref statuses), Vector256.Create(StatusWord.Met));
        return BitOperations.PopCount(attained.ExtractMostSignificantBits() & lanes);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Put<T>(ref RollUpCell cell, Vector256<T> sum, Vector256<T> missing, int held, int attaining, bool isFirst)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> =>
        Put(ref cell, long.CreateTruncating(Vector256.Sum(sum)), unchecked(held + int.CreateTruncating(Vector256.Sum(missing))), attaining, isFirst);

    // At most 2³¹ values of 64 bits: nothing overflows.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Put(ref RollUpCell cell, Int128 sum, int known, int attaining, bool isFirst)
    {
        if (isFirst)
        {
            cell.Sum = sum;
            cell.KnownWeight = 0;
            cell.UnknownWeight = 0;
            cell.Known = known;
            cell.Attaining = attaining;
            cell.Marks = 0;
            return;
        }

        cell.Sum = unchecked(cell.Sum + sum);
        cell.Known = unchecked(cell.Known + known);
        cell.Attaining = unchecked(cell.Attaining + attaining);
    }
}
