using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Areas;

/// <summary>That an old unit, or a piece of it, became part of a new one, and how the law moves it. Immutable.</summary>
public sealed class AreaLink
{
    internal AreaLink(Area old, Area @new, TransferKind kind, SourceReference source, EvidenceGrade? grade)
    {
        Old = old;
        New = @new;
        Kind = kind;
        Source = source;
        Grade = grade;
    }

    /// <summary>The unit that ended.</summary>
    public Area Old { get; }

    /// <summary>The unit that it, or a piece of it, belongs to now.</summary>
    public Area New { get; }

    /// <summary>What moves.</summary>
    public TransferKind Kind { get; }

    /// <summary>The clause of the law that moves it.</summary>
    public SourceReference Source { get; }

    /// <summary>How well the link is evidenced; null when not stated.</summary>
    public EvidenceGrade? Grade { get; }

    /// <summary>True when the old unit moves as it is, so that its figures can be carried over.</summary>
    public bool IsWhole => Kind == TransferKind.Whole;

    /// <summary>The link as one sentence with its citation.</summary>
    public string ToText(Language language) => language == Language.Vietnamese
        ? $"{Kind.Label.Vietnamese} của {Old.Name.Vietnamese} ({Old.Code}) nhập vào {New.Name.Vietnamese} ({New.Code}), theo {Source.Cite(Language.Vietnamese)}"
        : $"{Kind.Label.English} of {Old.Name.English} ({Old.Code}) went into {New.Name.English} ({New.Code}), by {Source.Cite(Language.English)}";

    /// <summary>Old code, new code and what moves, such as "00007 → 00008 part_area_population".</summary>
    public override string ToString() => $"{Old.Code} → {New.Code} {Kind.Name}";
}
