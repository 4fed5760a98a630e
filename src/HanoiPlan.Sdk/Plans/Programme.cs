using HanoiPlan.Sdk.Sources;
using NodaTime;

namespace HanoiPlan.Sdk.Plans;

/// <summary>A working programme of the term (chương trình công tác). Immutable; made by a plan's builder.</summary>
public sealed class Programme : PlanNode
{
    internal Programme(int number, LocalisedText title, SourceReference source, ProgrammeBuilder details)
        : base(NodeReference.Programme(number), title, title, source)
    {
        Code = details.OfficialCode;
        Issued = details.IssueDate;
        IssuedSource = details.IssueSource;
        IssuedGrade = details.IssueGrade;
        OwnTargetCount = details.TargetCount;
        Note = details.Remark;
    }

    /// <summary>The official code, such as "01-CTr/TU"; null when unknown.</summary>
    public string? Code { get; }

    /// <summary>The day of issue; null when unknown.</summary>
    public LocalDate? Issued { get; }

    /// <summary>Where the day of issue was read; null when unknown.</summary>
    public string? IssuedSource { get; }

    /// <summary>How well the day of issue is evidenced; null when unknown.</summary>
    public EvidenceGrade? IssuedGrade { get; }

    /// <summary>How many targets the programme sets of its own; null when unknown.</summary>
    public int? OwnTargetCount { get; }

    /// <summary>What a careful reader should know; null for nothing.</summary>
    public LocalisedText? Note { get; }
}
