namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>The path of one year through stated values: the share of the way to the year's value, and no more than the range asks.</summary>
/// <param name="step">The value stated for the year, in steps; null when there is none.</param>
/// <param name="atRisk">The share that is at risk.</param>
/// <param name="onTrack">The share that is on track.</param>
internal sealed class StepPath(long? step, PathShare atRisk, PathShare onTrack) : LanePath
{
    public override bool IsDefinedFor(long baseline, StepPoint edge) => step is not null;

    public override bool TryCuts(long baseline, StepPoint edge, bool rises, out PathCut first, out PathCut second)
    {
        first = PathCut.Still(CutOf(baseline, edge, rises, atRisk));
        second = PathCut.Still(CutOf(baseline, edge, rises, onTrack));
        return true;
    }

    private long CutOf(long baseline, StepPoint edge, bool rises, PathShare share)
    {
        var stated = step.GetValueOrDefault();
        var isOnTheWay = rises ? stated > baseline : stated < baseline;
        var end = StepPoint.At(stated);
        var asked = isOnTheWay ? PathCut.At(baseline, end, share, rises) : end.Cut(rises);
        return rises ? Math.Min(asked, edge.Cut(true)) : Math.Max(asked, edge.Cut(false));
    }
}
