using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Targets;

/// <summary>
/// What a target asked for from a date on: its range, what the range speaks of, and the words and document that say so.
/// A later instrument that restates the target makes a further version. Immutable; made by a plan's builder.
/// </summary>
public sealed class TargetVersion
{
    internal TargetVersion(
        LocalDate inForceFrom,
        TargetRange range,
        Basis basis,
        TimePeriod span,
        LocalDate dueDate,
        int baselineYear,
        TargetPath path,
        string statement,
        SourceReference source,
        IReadOnlyList<Reading> readings)
    {
        InForceFrom = inForceFrom;
        Range = range;
        Basis = basis;
        Span = span;
        DueDate = dueDate;
        BaselineYear = baselineYear;
        Path = path;
        Statement = statement;
        Source = source;
        Readings = readings;
    }

    /// <summary>The first day on which this version counts.</summary>
    public LocalDate InForceFrom { get; }

    /// <summary>The values asked for.</summary>
    public TargetRange Range { get; }

    /// <summary>What the range speaks of in time.</summary>
    public Basis Basis { get; }

    /// <summary>The year or years that the target speaks of.</summary>
    public TimePeriod Span { get; }

    /// <summary>The last day for attaining it, included: the end of the span unless stated otherwise.</summary>
    public LocalDate DueDate { get; }

    /// <summary>The year that progress is measured from: the year before the span unless stated otherwise.</summary>
    public int BaselineYear { get; }

    /// <summary>The expected way from the baseline to the target.</summary>
    public TargetPath Path { get; }

    /// <summary>The few words of the document that state the target, such as "7,5 - 8,0%".</summary>
    public string Statement { get; }

    /// <summary>The document, section and item that state it.</summary>
    public SourceReference Source { get; }

    /// <summary>How open questions in the wording were settled; empty when the words leave none.</summary>
    public IReadOnlyList<Reading> Readings { get; }

    /// <summary>The statement and the date it counts from.</summary>
    public override string ToString() =>
        $"{Statement} (from {InForceFrom.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture)})";
}
