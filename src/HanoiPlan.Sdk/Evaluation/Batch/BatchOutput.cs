namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>
/// Where a batch writes what is asked of it: memory of the caller, which can be used again for every call. Margins and
/// progress are whole numbers of the parts of a step that <see cref="BatchEvaluation.PartsPerStepOf"/> names, so that nothing is
/// rounded. Immutable.
/// </summary>
public sealed class BatchOutput
{
    /// <summary>Stands where a cell has no margin or no progress: the least number of 64 bits.</summary>
    public const long NotDefined = long.MinValue;

    /// <summary>
    /// Stands where there is a margin or progress, but it is no whole number of the parts, such as one of a ratio known only by
    /// its two parts or of compounded growth, or needs more than 64 bits: <see cref="BatchEvaluation.Assess"/> gives it.
    /// The greatest number of 64 bits.
    /// </summary>
    public const long NotWhole = long.MaxValue;

    private BatchOutput()
    {
    }

    private BatchOutput(BatchOutput other)
    {
        Statuses = other.Statuses;
        Counts = other.Counts;
        Distances = other.Distances;
        Sides = other.Sides;
        Numerators = other.Numerators;
        Denominators = other.Denominators;
        RollUps = other.RollUps;
    }

    /// <summary>Nothing yet; ask for what is wanted.</summary>
    public static BatchOutput None { get; } = new();

    internal Memory<byte>? Statuses { get; private init; }

    internal Memory<long>? Counts { get; private init; }

    internal Memory<long>? Distances { get; private init; }

    internal Memory<byte>? Sides { get; private init; }

    internal Memory<long>? Numerators { get; private init; }

    internal Memory<long>? Denominators { get; private init; }

    internal Memory<RollUpCell>? RollUps { get; private init; }

    /// <summary>
    /// Also the status of each cell: the rank of an <see cref="AssessmentStatus"/> at <see cref="BatchEvaluation.PlaceOf"/>, and
    /// zero in the places that fill up the last tile. At least <see cref="BatchEvaluation.StatusCount"/> bytes.
    /// </summary>
    public BatchOutput WithStatuses(Memory<byte> statuses) => new(this) { Statuses = statuses };

    /// <summary>
    /// Also how many areas have each status in each period: at <see cref="BatchEvaluation.CountPlaceOf"/>. At least
    /// <see cref="BatchEvaluation.CountLength"/> numbers.
    /// </summary>
    public BatchOutput WithCounts(Memory<long> counts) => new(this) { Counts = counts };

    /// <summary>
    /// Also the <see cref="Margin"/> of each cell that has one, at <see cref="BatchEvaluation.PlaceOf"/>: what the value that was judged
    /// lacks to the nearest edge of the range, or has to spare from it. Each at least <see cref="BatchEvaluation.StatusCount"/> long.
    /// </summary>
    /// <param name="distances">The distances, zero or more, in parts of a step; <see cref="NotDefined"/> without a margin,
    /// <see cref="NotWhole"/> where it is none of these numbers.</param>
    /// <param name="sides">On which side of the range the value lies: 1 below, 2 inside, 3 above, in the order of <see cref="RangeSide"/>;
    /// 0 without a margin. A value on an excluded edge lies outside at distance zero.</param>
    public BatchOutput WithMargins(Memory<long> distances, Memory<byte> sides) => new(this) { Distances = distances, Sides = sides };

    /// <summary>
    /// Also the progress of each cell that has one, at <see cref="BatchEvaluation.PlaceOf"/>, as an exact fraction, not in lowest
    /// terms: <see cref="Assessment.Progress"/> is numerator / denominator. Only before the due date there is progress, and only where
    /// the baseline lies outside the range. Each at least <see cref="BatchEvaluation.StatusCount"/> numbers.
    /// </summary>
    /// <param name="numerators">How far the value has come from the baseline towards the nearest edge, in parts of a step, below zero
    /// when it moves away; <see cref="NotDefined"/> without progress, <see cref="NotWhole"/> where it is none of these numbers.</param>
    /// <param name="denominators">The whole way from the baseline to that edge, in parts of a step; 0 where there is no fraction.</param>
    public BatchOutput WithProgress(Memory<long> numerators, Memory<long> denominators) =>
        new(this) { Numerators = numerators, Denominators = denominators };

    /// <summary>
    /// Also what the units of each parent make and how that is judged: at <see cref="BatchRollUp.PlaceOf"/>, for a batch made by
    /// <see cref="BatchEvaluation.WithRollUp(Areas.Geography)"/>. At least <see cref="BatchRollUp.CellCount"/> cells.
    /// </summary>
    public BatchOutput WithRollUps(Memory<RollUpCell> rollUps) => new(this) { RollUps = rollUps };
}
