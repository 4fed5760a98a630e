namespace HanoiPlan.Sdk.Evaluation.Judging;

/// <summary>The few flags of an assessment, each once.</summary>
internal sealed class FlagList
{
    private List<AssessmentFlag>? _flags;

    /// <summary>Adds a flag; false when it is there already.</summary>
    public bool Add(AssessmentFlag flag)
    {
        _flags ??= [];
        var isNew = !_flags.Contains(flag);
        if (isNew)
        {
            _flags.Add(flag);
        }

        return isNew;
    }

    /// <summary>The flags in their fixed order.</summary>
    public IReadOnlyList<AssessmentFlag> InOrder()
    {
        _flags?.Sort(static (left, right) => left.Value.CompareTo(right.Value));
        return _flags ?? [];
    }
}
