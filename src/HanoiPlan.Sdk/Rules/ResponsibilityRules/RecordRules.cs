using HanoiPlan.Sdk.Evaluation.Fulfilment;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Rules.ResponsibilityRules;

/// <summary>What is found when completion records are gathered, as rules of the catalogue: gathering enforces them, here is what they mean.</summary>
internal static class RecordRules
{
    private static readonly LocalisedText Gathering = LocalisedText.Of("CompletionRecordSet.Create", "CompletionRecordSet.Create");

    public static IEnumerable<ReportedRule> All() => Describe().Select(words => new ReportedRule(words, Gathering));

    private static RuleDescription[] Describe() =>
    [
        RuleDescription.Of(RecordFindings.UnknownSubject, Severity.Error, "Bản ghi trỏ tới phần không có", "A record of a part that is not there")
            .Finds("Mã của bản ghi không có trong chương trình; bản ghi không được dùng.", "The plan has no part with the record's identifier; the record is not used.")
            .Because("Bản ghi sai mã sẽ để một việc đã xong thành quá hạn.", "A record under a wrong identifier leaves work that was done overdue.")
            .BrokenBy("CompletionRecord.Done(\"D9.9\", …).", "CompletionRecord.Done(\"D9.9\", …).")
            .MendedBy("Sửa mã: nhiệm vụ, mốc, báo cáo, sơ kết, tổng kết hoặc mục của chương trình.", "Mend the identifier: a duty, milestone, report, review or other part."),
        RuleDescription.Of(RecordFindings.KindDoesNotFit, Severity.Error, "Bản ghi không hợp với việc", "A record that does not fit its subject")
            .Finds("Nhiệm vụ, mốc thì hoàn thành (Done); sơ kết, tổng kết thì tổ chức (Held); báo cáo thì gửi theo kỳ (Filed).", "Duties and milestones are Done, reviews Held, reports Filed for a period.")
            .Because("\"Hoàn thành báo cáo\" không nói báo cáo kỳ nào.", "\"The report is done\" does not say for which period.")
            .BrokenBy("CompletionRecord.Done(\"R1\", …) khi R1 là tổng kết.", "CompletionRecord.Done(\"R1\", …) where R1 is a review.")
            .MendedBy("Dùng đúng loại bản ghi.", "Use the record of that kind."),
        RuleDescription.Of(RecordFindings.PeriodNotAsked, Severity.Error, "Không phải kỳ báo cáo", "A period that is not reported for")
            .Finds("Lịch báo cáo không yêu cầu báo cáo cho kỳ của bản ghi.", "The report's calendar asks for no report on the record's period.")
            .Because("Báo cáo tháng không thay được báo cáo quý.", "A monthly report does not stand for a quarterly one.")
            .BrokenBy("Báo cáo tháng 3/2026 khi lịch là hằng quý.", "A report on March 2026 where the calendar is quarterly.")
            .MendedBy("Ghi đúng kỳ, hoặc sửa lịch báo cáo.", "State the right period, or mend the calendar."),
        RuleDescription.Of(RecordFindings.RecordedBeforeTheDay, Severity.Error, "Ghi nhận trước khi xảy ra", "Recorded before the day it speaks of")
            .Finds("Ngày ghi nhận sớm hơn ngày việc xảy ra.", "The record was made before the day on which the work was done.")
            .Because("Một bản ghi như vậy là dự kiến, không phải kết quả.", "Such a record is a forecast and no result.")
            .BrokenBy("Ghi nhận 20/03/2026 rằng xong ngày 21/03/2026.", "Recorded on 20 March 2026 as done on 21 March 2026.")
            .MendedBy("Sửa một trong hai ngày.", "Mend one of the two days."),
        RuleDescription.Of(RecordFindings.RecordTwice, Severity.Warning, "Bản ghi trùng lặp", "The same record twice")
            .Finds("Hai bản ghi giống hệt nhau; giữ lại một.", "Two records are the same in everything; one is kept.")
            .Because("Thường là một tệp được đọc hai lần.", "Most often a file was read twice.")
            .BrokenBy("CompletionRecord.Done(\"D1.2\", …) hai lần.", "CompletionRecord.Done(\"D1.2\", …) two times.")
            .MendedBy("Bỏ một bản ghi.", "Leave one out."),
    ];
}
