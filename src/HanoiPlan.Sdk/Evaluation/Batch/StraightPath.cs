namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>A straight path over periods at even distances.</summary>
/// <param name="atRisk">The share at the first period that is at risk.</param>
/// <param name="onTrack">The share at the first period that is on track.</param>
/// <param name="atRiskMove">What each move adds to the numerator of the first share.</param>
/// <param name="onTrackMove">What each move adds to that of the second.</param>
/// <param name="most">The greatest number of the column's bits.</param>
internal sealed class StraightPath(PathShare atRisk, PathShare onTrack, long atRiskMove, long onTrackMove, long most) : LanePath
{
    private readonly (long, long) _atRisk = atRisk.Narrow;
    private readonly (long, long) _onTrack = onTrack.Narrow;

    public override bool TryCuts(long baseline, StepPoint edge, bool rises, out PathCut first, out PathCut second)
    {
        if (onTrackMove == 0)
        {
            first = PathCut.Still(PathCut.At(baseline, edge, atRisk, rises));
            second = PathCut.Still(PathCut.At(baseline, edge, onTrack, rises));
            return true;
        }

        first = second = default;
        return PathCut.TryMove(baseline, edge, _atRisk, atRiskMove, rises, most, out first)
            && PathCut.TryMove(baseline, edge, _onTrack, onTrackMove, rises, most, out second);
    }
}
