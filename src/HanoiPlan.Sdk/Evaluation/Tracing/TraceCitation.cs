using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation.Tracing;

/// <summary>What a step of a trace rests on: a place in a document, published figures, or a rule of the SDK's own method.</summary>
public sealed class TraceCitation
{
    private readonly Func<Language, string> _cite;

    private TraceCitation(SourceReference? document, IReadOnlyList<Observation> observations, Func<Language, string> cite)
    {
        Document = document;
        Observations = observations;
        _cite = cite;
    }

    /// <summary>The place in a document; null when it is no document.</summary>
    public SourceReference? Document { get; }

    /// <summary>The published figures; empty when it is none.</summary>
    public IReadOnlyList<Observation> Observations { get; }

    /// <summary>The citation in words.</summary>
    public string Cite(Language language) => _cite(language);

    internal static TraceCitation To(SourceReference document) => new(document, [], document.Cite);

    internal static TraceCitation To(IReadOnlyList<Observation> observations)
    {
        var sources = string.Join("; ", observations.Select(observation => observation.Source).OfType<string>().Distinct(StringComparer.Ordinal));
        return new TraceCitation(null, observations, language => sources.Length > 0
            ? sources
            : language == Language.Vietnamese ? "nguồn không ghi" : "source not stated");
    }

    internal static TraceCitation ToMethod(string section) => new(null, [], language => language == Language.Vietnamese
        ? $"HanoiPlan.Sdk, docs/evaluation.md, mục {section}"
        : $"HanoiPlan.Sdk, docs/evaluation.md, section {section}");
}
