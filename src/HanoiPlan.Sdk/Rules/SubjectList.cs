using HanoiPlan.Sdk.Findings;

namespace HanoiPlan.Sdk.Rules;

/// <summary>The things of one kind in a rule's input; gathered when they are first asked for.</summary>
internal abstract class SubjectList(SubjectKind kind)
{
    public SubjectKind Kind { get; } = kind;

    public abstract int Count { get; }

    public abstract string IdentifierOf(int index);

    public abstract FindingCitation? CitationOf(int index);

    public abstract Place? PlaceOf(int index);
}
