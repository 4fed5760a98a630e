using System.Globalization;
using HanoiPlan.Sdk.Responsibilities;
using HanoiPlan.Sdk.Sources;
using NodaTime;

namespace HanoiPlan.Sdk.Evaluation.Fulfilment;

/// <summary>Words an answer and its reasons.</summary>
internal static class FulfilmentReasons
{
    public static IReadOnlyList<FulfilmentReason> Of(FulfilmentAssessment answer, Obligation asked)
    {
        var reasons = new List<FulfilmentReason> { Asked(answer, asked) };
        foreach (var record in answer.Records)
        {
            reasons.Add(new FulfilmentReason(Told(record, answer.SubjectId), null, record.Evidence));
            if (record.Note is { } note)
            {
                reasons.Add(new FulfilmentReason(note, null, record.Evidence));
            }
        }

        var (vietnamese, english) = (Answer(answer).Vietnamese, Answer(answer).English);
        reasons.Add(new FulfilmentReason(
            LocalisedText.Of(
                $"Tại ngày {Day(answer.Moment.ValidAt)}: {LowerFirst(vietnamese)}{Silence(answer, vietnamese: true)}.",
                $"On {Iso(answer.Moment.ValidAt)}: {LowerFirst(english)}{Silence(answer, vietnamese: false)}."),
            null,
            null));
        return reasons;
    }

    public static LocalisedText Answer(FulfilmentAssessment answer)
    {
        var label = answer.Status.Label;
        if (answer.PossibleStatuses.Count > 0)
        {
            return LocalisedText.Of(
                $"{label.Vietnamese} ({string.Join(" hoặc ", answer.PossibleStatuses.Select(status => LowerFirst(status.Label.Vietnamese)))})",
                $"{label.English} ({string.Join(" or ", answer.PossibleStatuses.Select(status => LowerFirst(status.Label.English)))})");
        }

        if (answer.FewestDays is not { } fewest || answer.MostDays is not { } most)
        {
            return label;
        }

        var count = fewest == most
            ? fewest.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{fewest}-{most}");
        var days = fewest == 1 && most == 1 ? "day" : "days";
        return answer.Status == FulfilmentStatus.DoneLate ? LocalisedText.Of($"{label.Vietnamese} {count} ngày", $"Done {count} {days} late")
            : answer.Status == FulfilmentStatus.NotDue ? LocalisedText.Of($"{label.Vietnamese}, còn {count} ngày", $"Due in {count} {days}")
            : answer.Status == FulfilmentStatus.Overdue ? LocalisedText.Of($"{label.Vietnamese} {count} ngày", $"Overdue by {count} {days}")
            : LocalisedText.Of($"{label.Vietnamese}, đã qua hạn {count} ngày", $"Unreported, {count} {days} past the date");
    }

    private static FulfilmentReason Asked(FulfilmentAssessment answer, Obligation asked)
    {
        var text = answer.Status == FulfilmentStatus.Unassigned
            ? LocalisedText.Of("Không tìm thấy ai chịu trách nhiệm.", "Nobody was found who answers for it.")
            : asked.Deadline is { } last
                ? LocalisedText.Of($"Phải xong chậm nhất ngày {Day(last)}.", $"To be done by {Iso(last)} at the latest.")
                : asked.OpenWindow?.WhyNoDue
                    ?? (asked.IsOnlyReported
                        ? LocalisedText.Of("Được đưa tin; văn bản không yêu cầu riêng.", "Reported as held; the plan does not ask for it by itself.")
                        : LocalisedText.Of("Văn bản không nêu thời hạn.", "No date is stated."));
        return new FulfilmentReason(text, asked.Source, asked.Source is null ? Behind(asked.Assignment) ?? FirstEvidence(answer) : null);
    }

    private static Evidence? Behind(Assignment? assignment) => assignment is null ? null
        : assignment.Grade is not { } grade ? null
        : assignment.Standing == Standing.Official ? Evidence.Official(assignment.Source)
        : assignment.Standing == Standing.Reported ? Evidence.Reported(grade, assignment.Source)
        : Evidence.Ours(grade, assignment.Source);

    private static Evidence? FirstEvidence(FulfilmentAssessment answer) => answer.Records.Count > 0 ? answer.Records[0].Evidence : null;

    private static LocalisedText Told(CompletionRecord record, string subjectId)
    {
        // A milestone is told of by the records of its duties.
        var of = record.SubjectId == subjectId ? string.Empty : $"{record.SubjectId}: ";
        var (vietnamese, english) = record.Kind switch
        {
            CompletionKind.Done => ("Hoàn thành", "Done"),
            CompletionKind.Held => ("Tổ chức", "Held"),
            CompletionKind.Filed => ("Gửi báo cáo", "Filed"),
            _ => ("Chưa hoàn thành tính đến hết", "Not done by the end of"),
        };
        var preposition = record.Kind == CompletionKind.NotDone ? string.Empty
            : record.On.IsExact ? "on " : record.On.ToText(Language.English).StartsWith("between", StringComparison.Ordinal) ? string.Empty : "in ";
        return LocalisedText.Of(
            $"{of}{vietnamese} {record.On.ToText(Language.Vietnamese)} (ghi nhận {Day(record.RecordedAt)}).",
            $"{of}{english} {preposition}{record.On.ToText(Language.English)} (recorded {Iso(record.RecordedAt)}).");
    }

    private static string Silence(FulfilmentAssessment answer, bool vietnamese) => answer.Status != FulfilmentStatus.Unreported
        ? string.Empty
        : vietnamese ? "; không có thông tin không có nghĩa là chưa làm" : "; nothing reported is not the same as not done";

    private static string LowerFirst(string text) => char.ToLowerInvariant(text[0]) + text[1..];

    private static string Day(LocalDate date) => date.ToString("dd/MM/uuuu", CultureInfo.InvariantCulture);

    private static string Iso(LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
