namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>Where a batch writes what is asked of it: memory of the caller, which can be used again for every call. Immutable.</summary>
public sealed class BatchOutput
{
    private BatchOutput(Memory<byte>? statuses, Memory<long>? counts, Memory<RollUpCell>? rollUps)
    {
        Statuses = statuses;
        Counts = counts;
        RollUps = rollUps;
    }

    /// <summary>Nothing yet; ask for what is wanted.</summary>
    public static BatchOutput None { get; } = new(null, null, null);

    internal Memory<byte>? Statuses { get; }

    internal Memory<long>? Counts { get; }

    internal Memory<RollUpCell>? RollUps { get; }

    /// <summary>
    /// Also the status of each cell: the rank of an <see cref="AssessmentStatus"/> at <see cref="BatchEvaluation.PlaceOf"/>, and
    /// zero in the places that fill up the last tile. At least <see cref="BatchEvaluation.StatusCount"/> bytes.
    /// </summary>
    public BatchOutput WithStatuses(Memory<byte> statuses) => new(statuses, Counts, RollUps);

    /// <summary>
    /// Also how many areas have each status in each period: at <see cref="BatchEvaluation.CountPlaceOf"/>. At least
    /// <see cref="BatchEvaluation.CountLength"/> numbers.
    /// </summary>
    public BatchOutput WithCounts(Memory<long> counts) => new(Statuses, counts, RollUps);

    /// <summary>
    /// Also what the units of each parent make and how that is judged: at <see cref="BatchRollUp.PlaceOf"/>, for a batch made by
    /// <see cref="BatchEvaluation.WithRollUp(Areas.Geography)"/>. At least <see cref="BatchRollUp.CellCount"/> cells.
    /// </summary>
    public BatchOutput WithRollUps(Memory<RollUpCell> rollUps) => new(Statuses, Counts, rollUps);
}
