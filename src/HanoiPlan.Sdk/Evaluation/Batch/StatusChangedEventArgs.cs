namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>A cell whose status changed in a live evaluation, and the figure that changed it.</summary>
public sealed class StatusChangedEventArgs : EventArgs
{
    internal StatusChangedEventArgs(int target, int area, int period, AssessmentStatus before, AssessmentStatus now, int causePeriod)
    {
        Target = target;
        Area = area;
        Period = period;
        Before = before;
        Now = now;
        CausePeriod = causePeriod;
    }

    /// <summary>The place of the target.</summary>
    public int Target { get; }

    /// <summary>The place of the area, which is also that of the figure that changed.</summary>
    public int Area { get; }

    /// <summary>The place of the cell's period.</summary>
    public int Period { get; }

    /// <summary>The status before the change.</summary>
    public AssessmentStatus Before { get; }

    /// <summary>The status now.</summary>
    public AssessmentStatus Now { get; }

    /// <summary>
    /// The place of the period of the figure that changed: the cell's own, the baseline's, or an earlier one of a target that
    /// adds up over time.
    /// </summary>
    public int CausePeriod { get; }
}
