using System.Globalization;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation.Tracing;

/// <summary>What a step of a trace rests on: a place in a document, published figures, or a rule of the SDK's own method.</summary>
public sealed class TraceCitation
{
    private static readonly TraceCitation[] Sections =
        [.. Enumerable.Range(0, 10).Select(section => new TraceCitation(null, [], section.ToString(CultureInfo.InvariantCulture)))];

    private readonly string? _section;

    private TraceCitation(SourceReference? document, IReadOnlyList<Observation> observations, string? section)
    {
        Document = document;
        Observations = observations;
        _section = section;
    }

    /// <summary>The place in a document; null when it is no document.</summary>
    public SourceReference? Document { get; }

    /// <summary>The published figures; empty when it is none.</summary>
    public IReadOnlyList<Observation> Observations { get; }

    /// <summary>The citation in words.</summary>
    public string Cite(Language language) => (Document, _section, language) switch
    {
        ({ } document, _, _) => document.Cite(language),
        (_, { } section, Language.Vietnamese) => $"HanoiPlan.Sdk, docs/evaluation.md, mục {section}",
        (_, { } section, _) => $"HanoiPlan.Sdk, docs/evaluation.md, section {section}",
        _ => CiteObservations(language),
    };

    internal static TraceCitation To(SourceReference document) => new(document, [], null);

    internal static TraceCitation To(IReadOnlyList<Observation> observations) => new(null, observations, null);

    /// <summary>A section, 1 to 9, of the page that describes the method.</summary>
    internal static TraceCitation ToMethod(int section) => Sections[section];

    private string CiteObservations(Language language)
    {
        var sources = string.Join("; ", Observations.Select(observation => observation.Source).OfType<string>().Distinct(StringComparer.Ordinal));
        return sources.Length > 0
            ? sources
            : language == Language.Vietnamese ? "nguồn không ghi" : "source not stated";
    }
}
