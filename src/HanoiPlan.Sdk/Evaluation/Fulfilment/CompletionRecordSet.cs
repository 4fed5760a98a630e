using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Responsibilities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Evaluation.Fulfilment;

/// <summary>
/// Completion records checked against a plan. What does not fit is left out with a finding; nothing else is lost, and earlier
/// records stay beside later ones. Immutable and safe to share.
/// </summary>
public sealed class CompletionRecordSet
{
    private readonly Dictionary<(string Subject, TimePeriod Period), CompletionRecord[]> _bySubject;

    private CompletionRecordSet(Plan plan, PlanParts parts, IReadOnlyList<CompletionRecord> records, IReadOnlyList<Finding> findings)
    {
        Plan = plan;
        Parts = parts;
        Records = records;
        Findings = findings;
        _bySubject = records.GroupBy(record => (record.SubjectId, record.Period)).ToDictionary(
            group => group.Key,
            group => group.OrderBy(record => record.RecordedAt).ThenBy(record => record.ToString(), StringComparer.Ordinal).ToArray());
    }

    /// <summary>The plan that the records were checked against.</summary>
    public Plan Plan { get; }

    /// <summary>The records that fit, in the order given.</summary>
    public IReadOnlyList<CompletionRecord> Records { get; }

    /// <summary>What is wrong with the others, sorted.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    internal PlanParts Parts { get; }

    /// <summary>Checks records against a plan.</summary>
    public static CompletionRecordSet Create(Plan plan, IEnumerable<CompletionRecord> records)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(records);
        var parts = new PlanParts(plan);
        var kept = new List<CompletionRecord>();
        var findings = new List<Finding>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var record in records)
        {
            ArgumentNullException.ThrowIfNull(record, nameof(records));
            if (Problem(parts, record) is { } problem)
            {
                findings.Add(problem);
            }
            else if (seen.Add($"{record}\t{record.Evidence}"))
            {
                kept.Add(record);
            }
            else
            {
                findings.Add(Made(RecordFindings.RecordTwice, Severity.Warning, record, $"Bản ghi trùng lặp, giữ lại một.", $"The record is given twice; one is kept."));
            }
        }

        return new CompletionRecordSet(plan, parts, kept, Finding.Sort(findings));
    }

    /// <summary>The records of a subject that existed on a day (null: all of them), by day of record.</summary>
    public IReadOnlyList<CompletionRecord> Of(string subjectId, LocalDate? knownAt) => Of(subjectId, TimePeriod.None, knownAt);

    /// <summary>The records of a report on a period that existed on a day (null: all of them), by day of record.</summary>
    /// <exception cref="ArgumentException"><paramref name="knownAt"/> is <c>default(LocalDate)</c>.</exception>
    public IReadOnlyList<CompletionRecord> Of(string subjectId, TimePeriod period, LocalDate? knownAt)
    {
        GivenDay.ThrowIfDefault(knownAt, nameof(knownAt));
        ArgumentNullException.ThrowIfNull(subjectId);
        return _bySubject.TryGetValue((subjectId, period), out var records)
            ? [.. records.Where(record => knownAt is not { } known || record.RecordedAt <= known)]
            : [];
    }

    private static Finding? Problem(PlanParts parts, CompletionRecord record)
    {
        var id = record.SubjectId;
        if (!parts.Has(id))
        {
            return Made(RecordFindings.UnknownSubject, Severity.Error, record, $"Chương trình không có mục \"{id}\".", $"The plan has no part \"{id}\".");
        }

        var isReport = parts.Reports.TryGetValue(id, out var report);
        var fits = record.Kind switch
        {
            CompletionKind.Done => !isReport && !parts.Reviews.ContainsKey(id),
            CompletionKind.Held => parts.Reviews.ContainsKey(id),
            CompletionKind.Filed => isReport,
            _ => isReport == (record.Period != TimePeriod.None),
        };
        if (!fits)
        {
            return Made(
                RecordFindings.KindDoesNotFit, Severity.Error, record,
                $"Bản ghi không hợp với mục \"{id}\": nhiệm vụ, mốc thì hoàn thành; sơ kết, tổng kết thì tổ chức; báo cáo thì gửi, có kỳ báo cáo.",
                $"The record does not fit \"{id}\": duties and milestones are done, reviews held, reports filed for a period.");
        }

        if (report?.Calendar is { } calendar && !calendar.Asks(record.Period))
        {
            return Made(
                RecordFindings.PeriodNotAsked, Severity.Error, record,
                $"Không phải kỳ báo cáo: {record.Period.ToText(Language.Vietnamese)}; báo cáo {calendar.ToText(Language.Vietnamese)}.",
                $"No report is asked for {record.Period.ToText(Language.English)}; it is {calendar.ToText(Language.English)}.");
        }

        return record.RecordedAt < record.On.Earliest
            ? Made(
                RecordFindings.RecordedBeforeTheDay, Severity.Error, record,
                $"Ghi nhận ngày {record.RecordedAt:dd/MM/uuuu}, trước khi việc xảy ra ({record.On.ToText(Language.Vietnamese)}).",
                $"Recorded on {record.RecordedAt:uuuu-MM-dd}, before the day that it speaks of ({record.On.ToText(Language.English)}).")
            : null;
    }

    private static Finding Made(string code, Severity severity, CompletionRecord record, FormattableString vietnamese, FormattableString english) =>
        new(code, severity, record.ToString(), LocalisedText.Of(FormattableString.Invariant(vietnamese), FormattableString.Invariant(english)));
}
