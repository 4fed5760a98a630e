using System.Globalization;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Responsibilities;

/// <summary>
/// What somebody recorded of a piece of work: done, held, filed, or not done by a day. The record made later counts; nothing is
/// overwritten, so that what was known on an earlier day can always be told. Immutable.
/// </summary>
public sealed class CompletionRecord
{
    private CompletionRecord(
        CompletionKind kind, string subjectId, TimePeriod period, UncertainDate on, LocalDate recordedAt, Evidence evidence, LocalisedText? note)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(subjectId);
        ArgumentNullException.ThrowIfNull(on);
        ArgumentNullException.ThrowIfNull(evidence);
        GivenDay.ThrowIfDefault(recordedAt, nameof(recordedAt));
        Kind = kind;
        SubjectId = subjectId;
        Period = period;
        On = on;
        RecordedAt = recordedAt;
        Evidence = evidence;
        Note = note;
    }

    /// <summary>What the record says.</summary>
    public CompletionKind Kind { get; }

    /// <summary>The identifier of the duty, milestone, report, review, or other part that it speaks of.</summary>
    public string SubjectId { get; }

    /// <summary>The period that a report covers; <see cref="TimePeriod.None"/> for everything else.</summary>
    public TimePeriod Period { get; }

    /// <summary>When it was done, held or filed; for <see cref="CompletionKind.NotDone"/> the day at whose end it was not.</summary>
    public UncertainDate On { get; }

    /// <summary>The day from which the record counts as known, included.</summary>
    public LocalDate RecordedAt { get; }

    /// <summary>What the record rests on.</summary>
    public Evidence Evidence { get; }

    /// <summary>What a careful reader should know; null for nothing.</summary>
    public LocalisedText? Note { get; }

    /// <summary>A duty, milestone or other piece of work was done.</summary>
    /// <exception cref="ArgumentException">A day is <c>default(LocalDate)</c>.</exception>
    public static CompletionRecord Done(string subjectId, UncertainDate on, LocalDate recordedAt, Evidence evidence) =>
        new(CompletionKind.Done, subjectId, TimePeriod.None, on, recordedAt, evidence, null);

    /// <summary>A review was held.</summary>
    /// <exception cref="ArgumentException">A day is <c>default(LocalDate)</c>.</exception>
    public static CompletionRecord Held(string reviewId, UncertainDate on, LocalDate recordedAt, Evidence evidence) =>
        new(CompletionKind.Held, reviewId, TimePeriod.None, on, recordedAt, evidence, null);

    /// <summary>A report on a period was filed.</summary>
    /// <exception cref="ArgumentException"><paramref name="period"/> is <see cref="TimePeriod.None"/>.</exception>
    /// <exception cref="ArgumentException">A day is <c>default(LocalDate)</c>.</exception>
    public static CompletionRecord Filed(string reportId, TimePeriod period, UncertainDate on, LocalDate recordedAt, Evidence evidence) =>
        new(CompletionKind.Filed, reportId, Dated(period), on, recordedAt, evidence, null);

    /// <summary>At the end of a day a piece of work was not done, or a review not held.</summary>
    /// <exception cref="ArgumentException">A day is <c>default(LocalDate)</c>.</exception>
    public static CompletionRecord NotDone(string subjectId, LocalDate atTheEndOf, LocalDate recordedAt, Evidence evidence) =>
        new(CompletionKind.NotDone, subjectId, TimePeriod.None, UncertainDate.On(GivenDay.Checked(atTheEndOf, nameof(atTheEndOf))), recordedAt, evidence, null);

    /// <summary>At the end of a day a report on a period was not filed.</summary>
    /// <exception cref="ArgumentException"><paramref name="period"/> is <see cref="TimePeriod.None"/>.</exception>
    /// <exception cref="ArgumentException">A day is <c>default(LocalDate)</c>.</exception>
    public static CompletionRecord NotFiled(string reportId, TimePeriod period, LocalDate atTheEndOf, LocalDate recordedAt, Evidence evidence) =>
        new(CompletionKind.NotDone, reportId, Dated(period), UncertainDate.On(GivenDay.Checked(atTheEndOf, nameof(atTheEndOf))), recordedAt, evidence, null);

    /// <summary>The same record with what a careful reader should know.</summary>
    public CompletionRecord WithNote(LocalisedText note)
    {
        ArgumentNullException.ThrowIfNull(note);
        return new CompletionRecord(Kind, SubjectId, Period, On, RecordedAt, Evidence, note);
    }

    /// <summary>Kind, subject, period and days, such as "Filed B1 2021-Q3 on 2021-09-20, recorded 2021-09-21".</summary>
    public override string ToString() =>
        $"{Kind} {SubjectId}{(Period == TimePeriod.None ? string.Empty : $" {Period}")} on {On}, recorded {RecordedAt.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)}";

    private static TimePeriod Dated(TimePeriod period) => period == TimePeriod.None
        ? throw new ArgumentException("A report covers a period with dates, such as TimePeriod.Quarter(2021, 3).", nameof(period))
        : period;
}
