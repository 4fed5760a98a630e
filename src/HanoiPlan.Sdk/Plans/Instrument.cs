using HanoiPlan.Sdk.Sources;
using NodaTime;

namespace HanoiPlan.Sdk.Plans;

/// <summary>A later instrument that carries a plan further: a resolution, a directive, a scheme. Immutable.</summary>
public sealed class Instrument
{
    /// <summary>Makes an instrument.</summary>
    /// <param name="id">A stable identifier, unique within a plan.</param>
    /// <param name="kind">The kind of instrument.</param>
    /// <param name="title">The title in both languages.</param>
    /// <param name="issued">The day of issue; null when unknown.</param>
    /// <param name="source">The document that it is.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty.</exception>
    /// <exception cref="ArgumentException"><paramref name="issued"/> is <c>default(LocalDate)</c>.</exception>
    public Instrument(string id, InstrumentKind kind, LocalisedText title, LocalDate? issued, SourceReference source)
    {
        GivenDay.ThrowIfDefault(issued, nameof(issued));
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(source);
        Id = id;
        Kind = kind;
        Title = title;
        Issued = issued;
        Source = source;
    }

    /// <summary>The stable identifier, unique within a plan.</summary>
    public string Id { get; }

    /// <summary>The kind of instrument.</summary>
    public InstrumentKind Kind { get; }

    /// <summary>The title in both languages.</summary>
    public LocalisedText Title { get; }

    /// <summary>The day of issue; null when unknown.</summary>
    public LocalDate? Issued { get; }

    /// <summary>The document that it is.</summary>
    public SourceReference Source { get; }

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;
}
