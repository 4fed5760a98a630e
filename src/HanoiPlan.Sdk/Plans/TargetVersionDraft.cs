using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;
using NodaTime;

namespace HanoiPlan.Sdk.Plans;

/// <summary>One version of a target as it was written down; what is null comes from the first version or from the plan.</summary>
internal sealed class TargetVersionDraft
{
    public LocalDate? InForceFrom { get; set; }

    public RangeDraft? Range { get; set; }

    public RangeRelation Relation { get; set; }

    public Basis? Basis { get; set; }

    public (int First, int Last)? Years { get; set; }

    public LocalDate? DueDate { get; set; }

    public int? BaselineYear { get; set; }

    public TargetPath? Path { get; set; }

    public string? Statement { get; set; }

    public SourceReference? Source { get; set; }

    public List<Reading> Readings { get; } = [];
}
