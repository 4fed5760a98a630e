namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>The expected path of a target over consecutive periods, from which each lane's pace cuts follow.</summary>
internal abstract class LanePath
{
    /// <summary>False when a lane has no path: from such a baseline it is not defined.</summary>
    public virtual bool IsDefinedFor(long baseline, StepPoint edge) => true;

    /// <summary>The cuts at the first period and how they move.</summary>
    /// <returns>False when a number does not fit the bits of the column.</returns>
    public abstract bool TryCuts(long baseline, StepPoint edge, bool rises, out PathCut atRisk, out PathCut onTrack);
}
