using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>
/// The statuses of one lane in 32 bits: by four bits that of a value that reaches no cut, one, and so on up to six; in the
/// topmost four that of a missing value.
/// </summary>
internal static class StatusWord
{
    public const byte Met = 2;
    public const byte OnTrack = 3;
    public const byte AtRisk = 4;
    public const byte OffTrack = 5;
    public const byte NotMet = 6;
    public const byte Undetermined = 7;
    public const byte NoData = 10;
    public const byte NotDue = 11;

    private const int Reachable = 7;

    public static uint Of(ReadOnlySpan<byte> ranks, byte missing)
    {
        var word = (uint)missing << LaneRun<int>.MissingShift;
        for (var reached = 0; reached < Reachable; reached++)
        {
            word |= (uint)ranks[Math.Min(reached, ranks.Length - 1)] << (4 * reached);
        }

        return word;
    }

    /// <summary>The ranks that a word holds, by bit.</summary>
    public static uint Ranks(uint word)
    {
        var ranks = 0u;
        for (var shift = 0; shift < 32; shift += 4)
        {
            ranks |= 1u << (int)((word >> shift) & 15);
        }

        return ranks;
    }

    /// <summary>The rank of a missing value.</summary>
    public static byte Missing(uint word) => (byte)(word >> LaneRun<int>.MissingShift);

    public static byte Rank(uint word, int reached) => (byte)((word >> (4 * reached)) & 15);

    /// <summary>The ranks between the cuts of a range once it is due.</summary>
    /// <param name="range">The range; it has a lower cut, an upper one, or both.</param>
    /// <param name="preference">Which values are better.</param>
    public static byte[] Final(TargetRange range, Preference preference) =>
    [
        .. range.Lower is null ? Array.Empty<byte>() : [Beyond(range, preference == Preference.LowerIsBetter)],
        Met,
        .. range.Upper is null ? Array.Empty<byte>() : [Beyond(range, preference == Preference.HigherIsBetter)],
    ];

    /// <summary>A rank before the due date: what is not yet in the range is off track.</summary>
    public static byte Pending(byte final) => final == NotMet ? OffTrack : final;

    public static bool IsAttained(byte rank) => rank <= Met;

    private static byte Beyond(TargetRange range, bool isPreferred) => isPreferred && range.Kind.CanBeExceeded ? (byte)1 : NotMet;
}
