namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>What the lanes of consecutive periods are made from.</summary>
internal sealed class LanePlan(int first, int count, ValueTarget target, BaselineSeries? baselines, LanePath? path)
{
    public int First => first;

    public int Count => count;

    /// <summary>How often the pace cuts move on before each period; empty when they stand still.</summary>
    public byte[] Moves { get; init; } = [];

    public bool IsMoving => Moves.Length > 0;

    public long FirstDivisor { get; init; } = 1;

    public long SecondDivisor { get; init; } = 1;

    /// <summary>What a missing value is called where the target is due and there is a baseline.</summary>
    public byte MissingWhenDue { get; init; } = StatusWord.NoData;

    /// <summary>The range, alike in every lane; null when it is relative to a baseline.</summary>
    public RangeLane? Range => target.Range;

    /// <summary>False when values after the due date do not speak of the target.</summary>
    public bool HasDistances => !target.IsPassed;

    /// <summary>Into how many parts a step is divided for distances.</summary>
    public long PartsPerStep => target.PartsPerStep;

    /// <summary>What the distances from a range are counted from that is alike in every lane.</summary>
    public LaneDistances OfRange => target.OfRange;

    /// <summary>What the distances of an area are counted from.</summary>
    public LaneDistances DistancesOf(int area) => target.DistancesOf(baselines?[area] ?? Observations.ObservationColumns.Missing, path);

    /// <summary>The lane of an area; without a path the target is due.</summary>
    public bool TryLane(int area, out Lane lane)
    {
        var baseline = baselines?[area] ?? Observations.ObservationColumns.Missing;
        if (path is not null)
        {
            return target.TryPending(baseline, path, out lane);
        }

        lane = target.Due(baseline, baseline == Observations.ObservationColumns.Missing ? StatusWord.NoData : MissingWhenDue);
        return true;
    }
}
