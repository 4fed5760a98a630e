namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>Consecutive periods that a target is judged in alike.</summary>
internal abstract class Segment(int first, int count)
{
    /// <summary>The place of the first period.</summary>
    public int First => first;

    /// <summary>How many periods there are, at least one.</summary>
    public int Count => count;

    /// <summary>The place after the last period.</summary>
    public int End => first + count;

    /// <summary>True when a cell's status rests on its own figure and a baseline alone, not on earlier figures.</summary>
    public virtual bool IsOfOwnFigure => true;

    /// <summary>About how long a cell takes, in cells judged by vectors.</summary>
    public virtual int WorkOfACell => 1;

    /// <summary>The ranks that a status can have, by bit.</summary>
    public virtual uint PossibleRanks => 0b1_1111_1111_1110;

    /// <summary>Judges the areas of a tile through the periods of this segment.</summary>
    /// <param name="tile">The place of the tile.</param>
    /// <param name="output">Where the answers of the tile go, through all periods, a row of areas a period.</param>
    /// <param name="kernel">The kernel to use.</param>
    /// <param name="cancellation">Stops work that lasts.</param>
    public abstract void Judge(int tile, in TileOutput output, LaneKernel kernel, CancellationToken cancellation);

    /// <summary>Judges one area from a period of this segment on, up to another, with the statuses of its tile as a work space.</summary>
    public abstract void JudgeLane(int area, int from, int to, Span<byte> statuses);

    /// <summary>Works the state of an area out anew after its baseline changed.</summary>
    /// <returns>False when the segment cannot hold the new state and the target must be compiled anew.</returns>
    public virtual bool TryRestart(int area) => true;
}
