using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using NodaTime;

namespace HanoiPlan.Sdk.Evaluation.Judging;

/// <summary>What a figure says of a milestone: done, not done, or possibly either where sources disagree or a part is not known.</summary>
internal sealed class MilestoneReport
{
    private readonly CutPointRow _row;

    private MilestoneReport(Candidate candidate, CutPointRow row)
    {
        _row = row;
        Candidate = candidate;
        var statuses = candidate.Alternatives.SelectMany(StatusesOf).ToArray();
        IsDone = Array.TrueForAll(statuses, status => status.IsAttained);
        IsOpen = !IsDone && Array.Exists(statuses, status => status.IsAttained);
        LastDay = LocalDate.Min(candidate.End, RecordedAt());
    }

    public Candidate Candidate { get; }

    public bool IsDone { get; }

    public bool IsOpen { get; }

    /// <summary>The last day that the figure speaks of: the end of its period, or the day of the record where that was earlier.</summary>
    public LocalDate LastDay { get; }

    /// <summary>The reports of a series, by the last day that they speak of.</summary>
    public static List<MilestoneReport> Of(SeriesView series, CutPointRow row)
    {
        var reports = new List<MilestoneReport>(series.Candidates.Length);
        foreach (var candidate in series.Candidates)
        {
            reports.Add(new MilestoneReport(candidate, row));
        }

        // A stable order: figures of one day stay in the order of their periods.
        return [.. reports.OrderBy(report => report.LastDay)];
    }

    public IReadOnlyList<AssessmentStatus> StatusesOf(Alternative alternative) => _row.StatusesWithin(alternative.Low, alternative.High);

    // A record that a later one confirms was known on its own day.
    private LocalDate RecordedAt()
    {
        LocalDate? latest = null;
        foreach (var observation in Candidate.Observations)
        {
            latest = latest is { } known ? LocalDate.Max(known, observation.RecordedAt) : observation.RecordedAt;
        }

        var recorded = latest ?? Candidate.End;

        foreach (var earlier in Candidate.Superseded)
        {
            if (IsDone && earlier.Value is { } value && _row.Judge(Rational.From(value)).IsAttained)
            {
                recorded = LocalDate.Min(recorded, earlier.RecordedAt);
            }
        }

        return recorded;
    }
}
