using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Findings;

/// <summary>What a finding rests on: a place in a document, or where a figure was published. Immutable; equal when both are.</summary>
public sealed class FindingCitation : IEquatable<FindingCitation>
{
    private FindingCitation(SourceReference? document, string? published)
    {
        Document = document;
        Published = published;
    }

    /// <summary>The place in a document; null when it is a publication of data.</summary>
    public SourceReference? Document { get; }

    /// <summary>Where the figure was published; null when it is a place in a document.</summary>
    public string? Published { get; }

    /// <summary>Cites a place in a document.</summary>
    public static FindingCitation To(SourceReference document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new FindingCitation(document, null);
    }

    /// <summary>Cites where a figure was published.</summary>
    /// <exception cref="ArgumentException"><paramref name="published"/> is empty.</exception>
    public static FindingCitation To(string published)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(published);
        return new FindingCitation(null, published);
    }

    /// <summary>The citation in words; a publication reads the same in both languages.</summary>
    public string Cite(Language language) => Document?.Cite(language) ?? Published!;

    /// <inheritdoc />
    public bool Equals(FindingCitation? other) => other is not null && Equals(Document, other.Document) && Published == other.Published;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as FindingCitation);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Document, Published);

    /// <summary>A short form for logs.</summary>
    public override string ToString() => Document?.ToString() ?? Published!;
}
