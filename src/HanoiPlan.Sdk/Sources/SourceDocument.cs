using NodaTime;

namespace HanoiPlan.Sdk.Sources;

/// <summary>A document that facts are cited from: a resolution, a programme, a report, an article.</summary>
public sealed class SourceDocument
{
    /// <summary>Makes a document.</summary>
    /// <param name="id">A stable identifier, unique within a plan.</param>
    /// <param name="title">Its title in both languages.</param>
    /// <param name="number">Its official number; null when unknown.</param>
    /// <param name="issued">Its date of issue; null when unknown.</param>
    /// <param name="note">What a careful reader should know of it; null for nothing.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty.</exception>
    /// <exception cref="ArgumentException"><paramref name="issued"/> is <c>default(LocalDate)</c>.</exception>
    public SourceDocument(string id, LocalisedText title, string? number, LocalDate? issued, LocalisedText? note)
    {
        GivenDay.ThrowIfDefault(issued, nameof(issued));
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(title);
        Id = id;
        Title = title;
        Number = number;
        Issued = issued;
        Note = note;
    }

    /// <summary>A stable identifier, unique within a plan.</summary>
    public string Id { get; }

    /// <summary>The title in both languages.</summary>
    public LocalisedText Title { get; }

    /// <summary>The official number; null when unknown, never guessed.</summary>
    public string? Number { get; }

    /// <summary>The date of issue; null when unknown, never guessed.</summary>
    public LocalDate? Issued { get; }

    /// <summary>What a careful reader should know of the document; null for nothing.</summary>
    public LocalisedText? Note { get; }

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;
}
