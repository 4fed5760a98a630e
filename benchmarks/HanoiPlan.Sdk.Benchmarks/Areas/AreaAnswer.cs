using System.Globalization;

namespace HanoiPlan.Sdk.Benchmarks.Areas;

/// <summary>What is asked of everyone: a status for every cell, and for every measure and month how many areas have each status and what their values sum to.</summary>
public sealed class AreaAnswer(int cellCount)
{
    /// <summary>Ranks of statuses run from 1; there are twelve.</summary>
    public const int RankLimit = 13;

    public const byte Exceeded = 1;

    public const byte Met = 2;

    public const byte OnTrack = 3;

    public const byte AtRisk = 4;

    public const byte OffTrack = 5;

    public const byte NotMet = 6;

    public const byte NoData = 10;

    /// <summary>The rank of every cell's status, by measure, then month, then area; empty where a peer does not keep them.</summary>
    public byte[] Statuses { get; } = new byte[cellCount];

    /// <summary>By measure, then month, then rank.</summary>
    public long[] Counts { get; } = new long[AreaPlan.MeasureCount * AreaPlan.MonthCount * RankLimit];

    /// <summary>By measure, then month, in steps.</summary>
    public Int128[] Sums { get; } = new Int128[AreaPlan.MeasureCount * AreaPlan.MonthCount];

    /// <summary>Refuses a peer that answers something else.</summary>
    public void CheckEqual(AreaAnswer peer, string name)
    {
        if (peer.Statuses.Length > 0 && !Statuses.AsSpan().SequenceEqual(peer.Statuses))
        {
            var at = Statuses.AsSpan().CommonPrefixLength(peer.Statuses);
            throw new InvalidOperationException(string.Create(
                CultureInfo.InvariantCulture, $"{name} answers {peer.Statuses[at]} in cell {at}, and not {Statuses[at]}; {DifferencesFrom(peer)} cells differ."));
        }

        if (!Counts.AsSpan().SequenceEqual(peer.Counts) || !Sums.AsSpan().SequenceEqual(peer.Sums))
        {
            throw new InvalidOperationException($"{name} counts or sums otherwise.");
        }
    }

    public int DifferencesFrom(AreaAnswer peer)
    {
        var count = 0;
        for (var cell = 0; cell < Statuses.Length; cell++)
        {
            count += Statuses[cell] == peer.Statuses[cell] ? 0 : 1;
        }

        return count;
    }
}
