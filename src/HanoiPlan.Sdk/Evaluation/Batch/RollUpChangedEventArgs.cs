namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>An area above whose roll-up or status changed in a live evaluation, and the figure that changed it.</summary>
public sealed class RollUpChangedEventArgs : EventArgs
{
    internal RollUpChangedEventArgs(int target, int parent, int period, in RollUpCell before, in RollUpCell now, int causeArea, int causePeriod)
    {
        Target = target;
        Parent = parent;
        Period = period;
        Before = before;
        Now = now;
        CauseArea = causeArea;
        CausePeriod = causePeriod;
    }

    /// <summary>The place of the target.</summary>
    public int Target { get; }

    /// <summary>The place of the area among <see cref="BatchRollUp.Parents"/>.</summary>
    public int Parent { get; }

    /// <summary>The place of the cell's period.</summary>
    public int Period { get; }

    /// <summary>The cell before the change.</summary>
    public RollUpCell Before { get; }

    /// <summary>The cell now.</summary>
    public RollUpCell Now { get; }

    /// <summary>The place of the unit whose figure changed, among the areas of the columns.</summary>
    public int CauseArea { get; }

    /// <summary>The place of the period of the figure that changed.</summary>
    public int CausePeriod { get; }
}
