using System.Globalization;

namespace HanoiPlan.Sdk.Sources;

/// <summary>A citation: a document, the section of it, and the item in that section.</summary>
public sealed class SourceReference : IEquatable<SourceReference>
{
    private SourceReference(SourceDocument document, string? section, string? item, bool isClause)
    {
        Document = document;
        Section = section;
        Item = item;
        IsClause = isClause;
    }

    /// <summary>The document cited.</summary>
    public SourceDocument Document { get; }

    /// <summary>The section as the document numbers it, such as "II.2"; null for the document as a whole.</summary>
    public string? Section { get; }

    /// <summary>The item within the section as the document numbers it, such as "(4)"; null for the whole section.</summary>
    public string? Item { get; }

    /// <summary>True when the section is an article (Điều) of a law and the item a clause (khoản) of it.</summary>
    public bool IsClause { get; }

    /// <summary>Cites a whole document.</summary>
    public static SourceReference To(SourceDocument document) => Create(document, null, null);

    /// <summary>Cites a section of a document.</summary>
    public static SourceReference To(SourceDocument document, string section)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(section);
        return Create(document, section, null);
    }

    /// <summary>Cites an item in a section of a document.</summary>
    public static SourceReference To(SourceDocument document, string section, string item)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(section);
        ArgumentException.ThrowIfNullOrWhiteSpace(item);
        return Create(document, section, item);
    }

    /// <summary>Cites a clause of an article of a law.</summary>
    /// <param name="document">The law.</param>
    /// <param name="article">The number of the article (Điều), from 1.</param>
    /// <param name="clause">The number of the clause (khoản), from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is below 1.</exception>
    public static SourceReference ToClause(SourceDocument document, int article, int clause)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(article, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(clause, 1);
        ArgumentNullException.ThrowIfNull(document);
        return new SourceReference(document, article.ToString(CultureInfo.InvariantCulture), clause.ToString(CultureInfo.InvariantCulture), true);
    }

    /// <summary>The citation in words: "Chương trình …, mục II.2 (4)" or "Action programme …, section II.2 (4)"; of a law "khoản 3 Điều 1 Nghị quyết …".</summary>
    public string Cite(Language language)
    {
        var title = Document.Title.In(language);
        if (Section is null)
        {
            return title;
        }

        if (IsClause)
        {
            return language == Language.Vietnamese ? $"khoản {Item} Điều {Section} {title}" : $"clause {Item} of Article {Section} of {title}";
        }

        var section = language == Language.Vietnamese ? "mục" : "section";
        return Item is null ? $"{title}, {section} {Section}" : $"{title}, {section} {Section} {Item}";
    }

    /// <inheritdoc />
    public bool Equals(SourceReference? other) =>
        other is not null && Document.Id == other.Document.Id && Section == other.Section && Item == other.Item && IsClause == other.IsClause;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as SourceReference);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Document.Id, Section, Item);

    /// <summary>A short form for logs: document id, section and item.</summary>
    public override string ToString() => string.Join(' ', new[] { Document.Id, Section, Item }.Where(part => part is not null));

    private static SourceReference Create(SourceDocument document, string? section, string? item)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new SourceReference(document, section, item, false);
    }
}
