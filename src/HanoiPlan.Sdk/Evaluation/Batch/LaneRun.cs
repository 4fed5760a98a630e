using System.Numerics;

namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>
/// What a kernel needs to judge the areas of one tile through consecutive periods. A lane is an area. The status of a value
/// is the four bits of the lane's word at four times the number of cut points that the value reaches; a missing value takes
/// the topmost four.
/// </summary>
internal readonly ref struct LaneRun<T>
    where T : unmanaged, IBinaryInteger<T>
{
    public const int Lanes = 32;
    public const int MissingShift = 28;

    // The rows of a tile's state: always the first three, the next six where the path moves, the last two where each lane has
    // a range of its own.
    public const int Word = 0;
    public const int FirstCut = 1;
    public const int SecondCut = 2;
    public const int FirstRest = 3;
    public const int SecondRest = 4;
    public const int FirstWhole = 5;
    public const int SecondWhole = 6;
    public const int FirstPart = 7;
    public const int SecondPart = 8;

    /// <summary>The values, a row of lanes a period.</summary>
    public required ReadOnlySpan<T> Values { get; init; }

    /// <summary>Where the statuses go, a row of lanes a period.</summary>
    public required Span<byte> Statuses { get; init; }

    /// <summary>The lanes' state at the first period.</summary>
    public required ReadOnlySpan<T> State { get; init; }

    /// <summary>True when the first two cut points move from period to period.</summary>
    public required bool IsMoving { get; init; }

    /// <summary>The row of the lower cut points of the ranges; 0 when <see cref="LowerCut"/> and <see cref="UpperCut"/> count for all lanes.</summary>
    public required int RangeRow { get; init; }

    /// <summary>The cut point at the lower bound of the range, and that beyond the upper bound.</summary>
    public required T LowerCut { get; init; }

    public required T UpperCut { get; init; }

    /// <summary>What the rests of the moving cut points are counted against.</summary>
    public required T FirstDivisor { get; init; }

    public required T SecondDivisor { get; init; }

    /// <summary>How often the cut points move on before each period; 0 before the first.</summary>
    public required ReadOnlySpan<byte> Moves { get; init; }

    public int Periods => Values.Length / Lanes;
}
