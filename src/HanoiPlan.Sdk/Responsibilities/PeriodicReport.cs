using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Responsibilities;

/// <summary>A report that one body owes another, again and again. Immutable.</summary>
public sealed class PeriodicReport
{
    /// <summary>Makes a periodic report.</summary>
    /// <param name="id">A stable identifier, unique within a plan.</param>
    /// <param name="fromBodyId">The body that reports.</param>
    /// <param name="toBodyId">The body that is reported to.</param>
    /// <param name="content">What is reported.</param>
    /// <param name="frequency">How often, as the plan words it.</param>
    /// <param name="source">Where the plan asks it.</param>
    /// <exception cref="ArgumentException">An identifier is empty.</exception>
    public PeriodicReport(
        string id, string fromBodyId, string toBodyId, LocalisedText content, LocalisedText frequency, SourceReference source)
        : this(id, fromBodyId, toBodyId, content, frequency, source, null)
    {
    }

    /// <summary>Makes a periodic report whose frequency is known.</summary>
    /// <param name="id">A stable identifier, unique within a plan.</param>
    /// <param name="fromBodyId">The body that reports.</param>
    /// <param name="toBodyId">The body that is reported to.</param>
    /// <param name="content">What is reported.</param>
    /// <param name="calendar">How often, for which days and by when; it is worded as the frequency.</param>
    /// <param name="source">Where the plan asks it.</param>
    /// <exception cref="ArgumentException">An identifier is empty.</exception>
    public PeriodicReport(
        string id, string fromBodyId, string toBodyId, LocalisedText content, ReportingCalendar calendar, SourceReference source)
        : this(id, fromBodyId, toBodyId, content, Worded(calendar), source, calendar)
    {
    }

    private PeriodicReport(
        string id, string fromBodyId, string toBodyId, LocalisedText content, LocalisedText frequency, SourceReference source, ReportingCalendar? calendar)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(fromBodyId);
        ArgumentException.ThrowIfNullOrWhiteSpace(toBodyId);
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(frequency);
        ArgumentNullException.ThrowIfNull(source);
        Id = id;
        FromBodyId = fromBodyId;
        ToBodyId = toBodyId;
        Content = content;
        Frequency = frequency;
        Source = source;
        Calendar = calendar;
    }

    /// <summary>The stable identifier, unique within a plan.</summary>
    public string Id { get; }

    /// <summary>The body that reports.</summary>
    public string FromBodyId { get; }

    /// <summary>The body that is reported to.</summary>
    public string ToBodyId { get; }

    /// <summary>What is reported.</summary>
    public LocalisedText Content { get; }

    /// <summary>How often, for which days and by when; null when the plan only words it: see <see cref="Frequency"/>.</summary>
    public ReportingCalendar? Calendar { get; }

    /// <summary>How often, as the plan words it.</summary>
    public LocalisedText Frequency { get; }

    /// <summary>Where the plan asks it.</summary>
    public SourceReference Source { get; }

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;

    private static LocalisedText Worded(ReportingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return LocalisedText.Of(calendar.ToText(Language.Vietnamese), calendar.ToText(Language.English));
    }
}
