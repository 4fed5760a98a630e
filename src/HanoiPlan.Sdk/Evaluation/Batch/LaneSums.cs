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

    /// <summary>The greatest magnitude of which the values of a tile add up within their own bits.</summary>
    public static T MostOfShort<T>()
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => T.MaxValue / T.CreateChecked(Lanes);

    /// <summary>Adds a segment.</summary>
    /// <param name="values">The values of the tile, a row of lanes a period.</param>
    /// <param name="statuses">Their statuses, alike.</param>
    /// <param name="segment">The lanes.</param>
    /// <param name="cells">The parent's cells, a period each.</param>
    /// <param name="isShort">True when no value of the column is beyond <see cref="MostOfShort"/>.</param>
    /// <param name="kernel">The kernel to use.</param>
    public static void Add<T>(
        ReadOnlySpan<T> values, ReadOnlySpan<byte> statuses, in TreeSegment segment, Span<RollUpCell> cells, bool isShort, LaneKernel kernel)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        if (kernel == LaneKernel.Scalar || (!isShort && typeof(T) == typeof(long)))
        {
            AddLanes(values, statuses, segment, cells);
        }
        else if (!isShort)
        {
            AddWidened(MemoryMarshal.Cast<T, int>(values), statuses, segment, cells);
        }
        else if (kernel == LaneKernel.Bits512)
        {
            AddShort512(values, statuses, segment, cells);
        }
        else
        {
            AddShort256(values, statuses, segment, cells);
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

    private static void AddShort512<T>(ReadOnlySpan<T> values, ReadOnlySpan<byte> statuses, in TreeSegment segment, Span<RollUpCell> cells)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        var lanes = segment.Lanes;
        var isFirst = segment.IsFirst;
        Span<T> masks = stackalloc T[Lanes];
        var from = Mask(lanes, masks, Vector512<T>.Count, out var end);
        ref var mask = ref MemoryMarshal.GetReference(masks);
        ref var value = ref MemoryMarshal.GetReference(values);
        ref var status = ref MemoryMarshal.GetReference(statuses);
        ref var cell = ref MemoryMarshal.GetReference(cells);
        for (var left = cells.Length; left > 0; left--)
        {
            var sum = Vector512<T>.Zero;
            var known = 0;
            for (var group = from; group < end; group += (nuint)Vector512<T>.Count)
            {
                var own = Vector512.LoadUnsafe(ref value, group);
                var here = Vector512.AndNot(Vector512.LoadUnsafe(ref mask, group), Vector512.Equals(own, Vector512.Create(T.MinValue)));
                sum += own & here;
                known += BitOperations.PopCount(here.ExtractMostSignificantBits());
            }

            Put(ref cell, long.CreateTruncating(Vector512.Sum(sum)), known, Attaining(ref status, lanes), isFirst);
            value = ref Unsafe.Add(ref value, Lanes);
            status = ref Unsafe.Add(ref status, Lanes);
            cell = ref Unsafe.Add(ref cell, 1);
        }
    }

    private static void AddShort256<T>(ReadOnlySpan<T> values, ReadOnlySpan<byte> statuses, in TreeSegment segment, Span<RollUpCell> cells)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        var lanes = segment.Lanes;
        var isFirst = segment.IsFirst;
        Span<T> masks = stackalloc T[Lanes];
        var from = Mask(lanes, masks, Vector256<T>.Count, out var end);
        ref var mask = ref MemoryMarshal.GetReference(masks);
        ref var value = ref MemoryMarshal.GetReference(values);
        ref var status = ref MemoryMarshal.GetReference(statuses);
        ref var cell = ref MemoryMarshal.GetReference(cells);
        for (var left = cells.Length; left > 0; left--)
        {
            var sum = Vector256<T>.Zero;
            var known = 0;
            for (var group = from; group < end; group += (nuint)Vector256<T>.Count)
            {
                var own = Vector256.LoadUnsafe(ref value, group);
                var here = Vector256.AndNot(Vector256.LoadUnsafe(ref mask, group), Vector256.Equals(own, Vector256.Create(T.MinValue)));
                sum += own & here;
                known += BitOperations.PopCount(here.ExtractMostSignificantBits());
            }

            Put(ref cell, long.CreateTruncating(Vector256.Sum(sum)), known, Attaining(ref status, lanes), isFirst);
            value = ref Unsafe.Add(ref value, Lanes);
            status = ref Unsafe.Add(ref status, Lanes);
            cell = ref Unsafe.Add(ref cell, 1);
        }
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
