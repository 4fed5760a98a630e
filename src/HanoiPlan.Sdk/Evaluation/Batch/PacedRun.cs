using System.Numerics;

namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>What a kernel needs to judge the areas of one tile as <see cref="PacedLanes{T}"/> hold them.</summary>
internal readonly ref struct PacedRun<T>
    where T : unmanaged, IBinaryInteger<T>
{
    /// <summary>Numbers of a tile: two cuts of every lane, and what a move adds to each.</summary>
    public const int NumbersOfATile = 4 * LaneRun<T>.Lanes;

    /// <summary>Most bits after the point; always so many for values of 32 bits, which are held against the upper half of a number.</summary>
    public const int MostFraction = 32;

    /// <summary>Words that lanes can have: the baseline is not known, attains, lies below, or lies above.</summary>
    public const int Words = 4;

    /// <summary>Statuses of a word: of a missing value, and of one that reaches no cut, one, and so on.</summary>
    public const int PlacesOfAWord = 8;

    // Numbers lie four lanes together: both cuts, then both moves.
    public const int First = 0;
    public const int Second = 4;
    public const int FirstMove = 8;
    public const int SecondMove = 12;
    private const int NumbersOfFour = 16;

    /// <summary>The values, a row of lanes a period.</summary>
    public required ReadOnlySpan<T> Values { get; init; }

    /// <summary>Where the statuses go, a row of lanes a period.</summary>
    public required Span<byte> Statuses { get; init; }

    /// <summary>The cuts at the first period and what a move adds to them.</summary>
    public required ReadOnlySpan<long> Numbers { get; init; }

    /// <summary>Where each lane's word lies in <see cref="StatusOfWord"/>.</summary>
    public required ReadOnlySpan<byte> WordOfLane { get; init; }

    /// <summary>The statuses of every word.</summary>
    public required ReadOnlySpan<byte> StatusOfWord { get; init; }

    /// <summary>How many bits of a number stand after the point.</summary>
    public required int Fraction { get; init; }

    /// <summary>The greatest value below the range's lower cut.</summary>
    public required T BelowLower { get; init; }

    /// <summary>The greatest value below the cut above the range.</summary>
    public required T BelowUpper { get; init; }

    /// <summary>How often the cuts move on before each period.</summary>
    public required ReadOnlySpan<byte> Moves { get; init; }

    /// <summary>
    /// Where a lane's numbers begin. Of 32 bits, lanes 0, 1, 4, 5 lie together and 2, 3, 6, 7, so that the upper halves of both, shuffled into
    /// one, stand in their order.
    /// </summary>
    public static int PlaceOf(int lane)
    {
        var (four, own) = typeof(T) == typeof(int)
            ? ((lane / 8 * 2) + ((lane >> 1) & 1), ((lane >> 1) & 2) + (lane & 1))
            : (lane / 4, lane % 4);
        return (four * NumbersOfFour) + own;
    }
}
