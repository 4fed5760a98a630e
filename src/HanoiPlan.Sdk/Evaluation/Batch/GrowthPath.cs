using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>A path of constant growth at one period.</summary>
/// <param name="memory">The roots last worked out, shared by the periods of a target.</param>
/// <param name="atRisk">The share of the way that is at risk.</param>
/// <param name="onTrack">The share that is on track.</param>
internal sealed class GrowthPath(GrowthMemory memory, Rational atRisk, Rational onTrack) : LanePath
{
    public override bool IsDefinedFor(long baseline, StepPoint edge) => baseline > 0 && edge.Numerator > 0;

    public override bool TryCuts(long baseline, StepPoint edge, bool rises, out PathCut first, out PathCut second)
    {
        var roots = memory.RootsOf(baseline, edge, rises);
        first = PathCut.Still(roots.Cut(rises ? atRisk : Rational.One - atRisk, rises));
        second = PathCut.Still(roots.Cut(rises ? onTrack : Rational.One - onTrack, rises));
        return true;
    }
}
