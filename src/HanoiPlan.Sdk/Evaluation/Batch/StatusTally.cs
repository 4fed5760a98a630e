using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>Counts the statuses of tiles, a row of areas a period.</summary>
internal static class StatusTally
{
    /// <summary>How many statuses there are.</summary>
    public const int Ranks = 12;

    private const int Lanes = LaneRun<int>.Lanes;

    // Up to so many tiles each rank is counted by itself.
    private const int TilesOfRank = 2;

    /// <summary>Adds the rows of a segment in consecutive tiles to its counts.</summary>
    /// <param name="statuses">The statuses of whole tiles, one after another; in each a row of areas a period.</param>
    /// <param name="segment">The periods.</param>
    /// <param name="tileCells">The cells of a tile.</param>
    /// <param name="counts">The counts, a row of <see cref="Ranks"/> a period.</param>
    /// <param name="possible">The ranks that can occur in the segment, by bit.</param>
    /// <param name="kernel">The kernel to use.</param>
    public static void Add(ReadOnlySpan<byte> statuses, Segment segment, int tileCells, Span<long> counts, uint possible, LaneKernel kernel)
    {
        var rows = statuses[(segment.First * Lanes)..];
        var own = counts.Slice(segment.First * Ranks, segment.Count * Ranks);
        if (kernel == LaneKernel.Scalar)
        {
            AddEach(rows, tileCells, own);
        }
        else if (statuses.Length > TilesOfRank * tileCells)
        {
            AddTiles(rows, tileCells, own, possible);
        }
        else
        {
            for (; rows.Length > 0; rows = rows.Length > tileCells ? rows[tileCells..] : [])
            {
                AddRanks(rows, own, possible);
            }
        }
    }

    // Six ranks at a time, period by period, the rows of all tiles in registers.
    private static void AddTiles(ReadOnlySpan<byte> rows, int tileCells, Span<long> counts, uint possible)
    {
        while (possible != 0)
        {
            var (one, two, three) = (TakeRank(ref possible), TakeRank(ref possible), TakeRank(ref possible));
            var (four, five, six) = (TakeRank(ref possible), TakeRank(ref possible), TakeRank(ref possible));
            for (var period = 0; period < counts.Length / Ranks; period++)
            {
                var count = counts.Slice(period * Ranks, Ranks);
                AddRows(rows[(period * Lanes)..], tileCells, count, (one, two, three, four, five, six));
            }
        }
    }

    // Every byte of a sum counts tiles, of which there are far fewer than it can hold.
    private static void AddRows(ReadOnlySpan<byte> rows, int tileCells, Span<long> count, (int One, int Two, int Three, int Four, int Five, int Six) ranks)
    {
        var (one, two, three) = (Vector256.Create((byte)ranks.One), Vector256.Create((byte)ranks.Two), Vector256.Create((byte)ranks.Three));
        var (four, five, six) = (Vector256.Create((byte)ranks.Four), Vector256.Create((byte)ranks.Five), Vector256.Create((byte)ranks.Six));
        var (ofOne, ofTwo, ofThree) = (Vector256<byte>.Zero, Vector256<byte>.Zero, Vector256<byte>.Zero);
        var (ofFour, ofFive, ofSix) = (Vector256<byte>.Zero, Vector256<byte>.Zero, Vector256<byte>.Zero);
        ref var at = ref MemoryMarshal.GetReference(rows);
        for (var left = rows.Length; left > 0; left = unchecked(left - tileCells))
        {
            var row = Vector256.LoadUnsafe(ref at);
            ofOne -= Vector256.Equals(row, one);
            ofTwo -= Vector256.Equals(row, two);
            ofThree -= Vector256.Equals(row, three);
            ofFour -= Vector256.Equals(row, four);
            ofFive -= Vector256.Equals(row, five);
            ofSix -= Vector256.Equals(row, six);
            at = ref Unsafe.Add(ref at, tileCells);
        }

        AddSum(count, ranks.One, ofOne);
        AddSum(count, ranks.Two, ofTwo);
        AddSum(count, ranks.Three, ofThree);
        AddSum(count, ranks.Four, ofFour);
        AddSum(count, ranks.Five, ofFive);
        AddSum(count, ranks.Six, ofSix);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddSum(Span<long> count, int rank, Vector256<byte> sum)
    {
        if ((uint)(rank - 1) < (uint)count.Length)
        {
            count[rank - 1] = unchecked(count[rank - 1] + Vector256.Sum(Avx2.SumAbsoluteDifferences(sum, Vector256<byte>.Zero).AsInt64()));
        }
    }

    private static void AddRanks(ReadOnlySpan<byte> rows, Span<long> counts, uint possible)
    {
        while (possible != 0)
        {
            var rank = TakeRank(ref possible);
            var wanted = Vector256.Create((byte)rank);
            ref var row = ref MemoryMarshal.GetReference(rows);
            ref var count = ref counts[rank - 1];
            for (var left = counts.Length; left > 0; left = unchecked(left - Ranks))
            {
                count = unchecked(count + BitOperations.PopCount(Vector256.Equals(Vector256.LoadUnsafe(ref row), wanted).ExtractMostSignificantBits()));
                row = ref Unsafe.Add(ref row, Lanes);
                count = ref Unsafe.Add(ref count, Ranks);
            }
        }
    }

    // A rank that never occurs where there is none left.
    private static int TakeRank(ref uint left)
    {
        var rank = BitOperations.TrailingZeroCount(left);
        left &= unchecked(left - 1);
        return rank;
    }

    private static void AddEach(ReadOnlySpan<byte> rows, int tileCells, Span<long> counts)
    {
        for (var tile = 0; tile < rows.Length; tile += tileCells)
        {
            for (var place = 0; place < counts.Length / Ranks * Lanes; place++)
            {
                if (rows[tile + place] is > 0 and var rank)
                {
                    counts[(place / Lanes * Ranks) + rank - 1]++;
                }
            }
        }
    }
}
