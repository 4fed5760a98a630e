using System.Numerics;
using System.Runtime.Intrinsics;

namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>Counts the statuses of a tile, a row of areas a period.</summary>
internal static class StatusTally
{
    /// <summary>How many statuses there are.</summary>
    public const int Ranks = 12;

    /// <summary>Adds the rows of some periods to their counts.</summary>
    /// <param name="statuses">The statuses, a row of areas a period.</param>
    /// <param name="counts">The counts, a row of <see cref="Ranks"/> a period.</param>
    /// <param name="possible">The ranks that can occur, by bit.</param>
    public static void Add(ReadOnlySpan<byte> statuses, Span<long> counts, uint possible)
    {
        for (var period = 0; period < counts.Length / Ranks; period++)
        {
            var row = statuses.Slice(period * LaneRun<int>.Lanes, LaneRun<int>.Lanes);
            var count = counts.Slice(period * Ranks, Ranks);
            if (Vector256.IsHardwareAccelerated)
            {
                AddRow(Vector256.Create(row), count, possible);
            }
            else
            {
                AddRow(row, count);
            }
        }
    }

    private static void AddRow(Vector256<byte> row, Span<long> count, uint possible)
    {
        for (var left = possible; left != 0; left &= left - 1)
        {
            var rank = BitOperations.TrailingZeroCount(left);
            count[rank - 1] += BitOperations.PopCount(Vector256.Equals(row, Vector256.Create((byte)rank)).ExtractMostSignificantBits());
        }
    }

    private static void AddRow(ReadOnlySpan<byte> row, Span<long> count)
    {
        foreach (var rank in row)
        {
            if (rank > 0)
            {
                count[rank - 1]++;
            }
        }
    }
}
