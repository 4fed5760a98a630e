namespace HanoiPlan.Sdk.Sources;

/// <summary>What a fact that the plan's own text does not state rests on: who stands behind it, how well it is evidenced, where it was read. Immutable.</summary>
public sealed class Evidence
{
    private Evidence(Standing standing, EvidenceGrade grade, string source)
    {
        ArgumentNullException.ThrowIfNull(grade);
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        Standing = standing;
        Grade = grade;
        Source = source;
    }

    /// <summary>Who stands behind the fact.</summary>
    public Standing Standing { get; }

    /// <summary>How well it is evidenced.</summary>
    public EvidenceGrade Grade { get; }

    /// <summary>Where it was read.</summary>
    public string Source { get; }

    /// <summary>An official document says so, and it was seen there.</summary>
    /// <exception cref="ArgumentException"><paramref name="source"/> is empty.</exception>
    public static Evidence Official(string source) => new(Standing.Official, EvidenceGrade.Seen, source);

    /// <summary>The press or a third party says so.</summary>
    /// <exception cref="ArgumentException"><paramref name="source"/> is empty.</exception>
    public static Evidence Reported(EvidenceGrade grade, string source) => new(Standing.Reported, grade, source);

    /// <summary>A reading or background knowledge of ours, which the host may override.</summary>
    /// <exception cref="ArgumentException"><paramref name="source"/> is empty.</exception>
    public static Evidence Ours(EvidenceGrade grade, string source) => new(Standing.Ours, grade, source);

    /// <summary>Source, standing and grade in words.</summary>
    public string Cite(Language language) => $"{Source} ({Standing.Label.In(language)}, {Grade.Label.In(language)})";

    /// <summary>Source, standing and grade in English.</summary>
    public override string ToString() => Cite(Language.English);
}
