namespace HanoiPlan.Sdk.Evaluation.Judging;

/// <summary>The few flags of an assessment, each once. A value: it is kept in one place and changed there.</summary>
internal struct FlagList
{
    // One bit for each flag, by its value.
    private int _raised;

    /// <summary>Adds a flag; false when it is there already.</summary>
    public bool Add(AssessmentFlag flag)
    {
        var before = _raised;
        _raised |= 1 << flag.Value;
        return _raised != before;
    }

    /// <summary>The flags in their fixed order.</summary>
    public readonly IReadOnlyList<AssessmentFlag> InOrder()
    {
        var raised = _raised;
        return raised == 0 ? [] : [.. AssessmentFlag.All.Where(flag => (raised & (1 << flag.Value)) != 0)];
    }
}
