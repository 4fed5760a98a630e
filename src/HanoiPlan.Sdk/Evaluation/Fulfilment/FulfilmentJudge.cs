using HanoiPlan.Sdk.Responsibilities;
using NodaTime;

namespace HanoiPlan.Sdk.Evaluation.Fulfilment;

/// <summary>Judges one obligation from its records. Where a date is an interval, every answer that it allows is found.</summary>
internal sealed class FulfilmentJudge(CompletionRecordSet records, EvaluationMoment moment, FulfilmentOptions options)
{
    private LocalDate Today => moment.ValidAt;

    /// <summary>The answer; null for a review that nobody asked for and that was not held by then.</summary>
    public FulfilmentAssessment? Judge(Obligation asked)
    {
        if (asked.IsUnassigned)
        {
            return new FulfilmentAssessment(asked, moment, FulfilmentStatus.Unassigned, [Outcome.Of(FulfilmentStatus.Unassigned)], []);
        }

        var latest = Latest(asked);
        if (latest.Count == 0 && asked.IsOnlyReported)
        {
            return null;
        }

        var (outcomes, used, conflicting) = latest.Count == 0 && asked.DutyIds.Count > 0
            ? OfDuties(asked)
            : (Merge(latest.Count == 0 ? [Pending(asked, isKnownNotDone: false)] : latest.Select(record => After(asked, record))), latest, Disagree(asked, latest));
        if (asked.IsOnlyReported && outcomes.TrueForAll(outcome => !outcome.Status.IsFulfilled))
        {
            return null;
        }

        var status = conflicting
            ? FulfilmentStatus.Conflicting
            : outcomes.DistinctBy(outcome => outcome.Status).Count() > 1 ? FulfilmentStatus.Undetermined : outcomes[0].Status;
        return new FulfilmentAssessment(asked, moment, status, outcomes, used);
    }

    private static List<Outcome> Merge(IEnumerable<IReadOnlyList<Outcome>> sets) => [.. sets
        .SelectMany(set => set)
        .GroupBy(outcome => outcome.Status)
        .OrderBy(group => group.Key.Value)
        .Select(group => new Outcome(
            group.Key,
            group.Any(outcome => outcome.Fewest is null) ? null : group.Min(outcome => outcome.Fewest),
            group.Any(outcome => outcome.Most is null) ? null : group.Max(outcome => outcome.Most)))];

    /// <summary>The records made last, as far as they were known: several when they were made on one day.</summary>
    private List<CompletionRecord> Latest(Obligation asked)
    {
        var known = records.Of(asked.SubjectId, asked.Period, moment.KnownAt)
            .Concat(asked.Implied.Where(record => moment.KnownAt is not { } day || record.RecordedAt <= day))
            .ToList();
        return known.Count == 0 ? known : known.FindAll(record => record.RecordedAt == known.Max(other => other.RecordedAt));
    }

    private bool Disagree(Obligation asked, List<CompletionRecord> latest) => latest.Count > 1
        && latest.Select(record => string.Join('|', After(asked, record).Select(outcome => outcome.Status.Name))).Distinct(StringComparer.Ordinal).Count() > 1;

    private (List<Outcome> Outcomes, List<CompletionRecord> Used, bool Conflicting) OfDuties(Obligation asked)
    {
        var outcomes = new List<Outcome> { Outcome.Of(FulfilmentStatus.Done) };
        var used = new List<CompletionRecord>();
        var conflicting = false;
        foreach (var duty in asked.DutyIds)
        {
            var part = asked with { SubjectId = duty, DutyIds = [] };
            var latest = Latest(part);
            var own = Merge(latest.Count == 0 ? [Pending(part, isKnownNotDone: false)] : latest.Select(record => After(part, record)));
            outcomes = Merge([[.. outcomes.SelectMany(left => own.Select(right => Outcome.Together(left, right)))]]);
            used.AddRange(latest);
            conflicting |= Disagree(part, latest);
        }

        return (outcomes, used, conflicting);
    }

    /// <summary>What follows from a record, for the day of judgement.</summary>
    private List<Outcome> After(Obligation asked, CompletionRecord record)
    {
        if (record.Kind == CompletionKind.NotDone)
        {
            return Pending(asked, isKnownNotDone: asked.Deadline is { } last && record.On.Latest >= last);
        }

        // What was done later had not been done by then.
        return record.On.HasComeBy(Today) switch
        {
            true => Completed(asked, record.On.Earliest, record.On.Latest),
            false => Pending(asked, isKnownNotDone: true),
            null => Merge([Completed(asked, record.On.Earliest, Today), Pending(asked, isKnownNotDone: true)]),
        };
    }

    private static List<Outcome> Completed(Obligation asked, LocalDate earliest, LocalDate latest)
    {
        var done = asked.Kind == ObligationKind.Review ? FulfilmentStatus.Reviewed : FulfilmentStatus.Done;
        if (asked.Deadline is not { } last)
        {
            // A report filed within its own window cannot be late, whatever the due day.
            return asked.OpenWindow is { } window && latest > window.Last
                ? [Outcome.Of(done), Outcome.Of(FulfilmentStatus.DoneLate)]
                : [Outcome.Of(done)];
        }

        if (latest <= last)
        {
            return [Outcome.Of(done)];
        }

        var late = new Outcome(FulfilmentStatus.DoneLate, Math.Max(1, Days(last, earliest)), Days(last, latest));
        return earliest > last ? [late] : [Outcome.Of(done), late];
    }

    private List<Outcome> Pending(Obligation asked, bool isKnownNotDone)
    {
        var silent = isKnownNotDone || options.IsRegisterComplete ? FulfilmentStatus.Overdue : FulfilmentStatus.Unreported;
        if (asked.Deadline is not { } last)
        {
            return asked.OpenWindow is not { } window ? [Outcome.Of(FulfilmentStatus.Undated)]
                : Today <= window.Last ? [Outcome.Of(FulfilmentStatus.NotDue)]
                : [Outcome.Of(FulfilmentStatus.NotDue), Outcome.Of(silent)];
        }

        return Today <= last
            ? [Outcome.Of(FulfilmentStatus.NotDue, Days(Today, last))]
            : [Outcome.Of(silent, Days(last, Today))];
    }

    private static int Days(LocalDate from, LocalDate to) => NodaTime.Period.DaysBetween(from, to);
}
