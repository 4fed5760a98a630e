using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Fulfilment;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Responsibilities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Tests.Plans;
using HanoiPlan.Sdk.Time;
using NodaTime;
using NodaTime.Text;

namespace HanoiPlan.Sdk.Tests.Fulfilment;

/// <summary>A small town's plan for 2026 - 2030 that asks one thing of each kind, and records about it.</summary>
internal static class Town
{
    public static Evidence Register { get; } = Evidence.Official("register");

    public static Office Chair { get; } = new("chair", Text("Chủ tịch", "Chair"));

    public static Office Deputy { get; } = new("deputy", Text("Phó Chủ tịch", "Deputy chair"));

    // Quarters close on the 14th; the report is due five working days later, with no holidays but weekends.
    public static ReportingCalendar Quarterly { get; } =
        ReportingCalendar.Of(ReportingFrequency.Quarterly).ClosingOn(14).DueAfter(5, HolidayCalendar.WeekendsOnly);

    public static Plan Plan { get; } = Draft().Builds();

    public static LocalisedText Text(string vietnamese, string english) => LocalisedText.Of(vietnamese, english);

    public static PlanBuilder Draft() => PlanSketch.Valid()
        .Programme(1, Text("Chương trình một", "Programme one"), PlanSketch.Source)
        .Programme(2, Text("Chương trình hai", "Programme two"), PlanSketch.Source)
        .Body(1, "board", Text("Ban", "Board"), PlanSketch.Source, body => body
            .Duty("D1", Text("Ban hành", "Issue"), PlanSketch.Source, TimePeriod.Quarter(2026, 1), ["programme-1"])
            .Duty("D2", Text("Lập ban", "Set up"), PlanSketch.Source, TimePeriod.Quarter(2026, 1))
            .Duty("D3", Text("Chỉ đạo", "Direct"), PlanSketch.Source))
        .Agency(new Agency("office", Text("Văn phòng", "Office")))
        .Milestone(new Milestone("M1", Text("Ban hành và lập ban", "Issued and set up"), "board", TimePeriod.Quarter(2026, 1), PlanSketch.Source, ["D1", "D2"]))
        .Route(new Route(
            "L1", "programme-1", Text("Lộ trình", "Route"),
            [
                new Milestone("L1.1", Text("Thiết kế", "Design"), "office", TimePeriod.Half(2026, 1), PlanSketch.Source),
                new Milestone("L1.2", Text("Xây dựng", "Build"), "office", TimePeriod.Year(2028), PlanSketch.Source),
            ],
            PlanSketch.Source))
        .Report(new PeriodicReport("B1", "office", "board", Text("Kết quả", "Results"), Quarterly, PlanSketch.Source))
        .Review(Review.Asked("R1", ReviewKind.Preliminary, null, "board", Text("Sơ kết", "Mid-term"), TimePeriod.Half(2028, 1), PlanSketch.Source))
        .Assign(Assignment.ToOffice("programme-1", Role.Lead, Chair, Standing.Official, EvidenceGrade.Seen, "doc").DueOn(new LocalDate(2030, 6, 30)))
        .Assign(Assignment.ToCollective("programme-1", Role.Lead, "office", Text("Văn phòng", "Office"), Standing.Official, EvidenceGrade.Seen, "doc"));

    public static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    public static EvaluationMoment On(string date) => EvaluationMoment.At(Date(date));

    public static UncertainDate Day(string date) => UncertainDate.On(Date(date));

    public static CompletionRecord Done(string subject, string on) => Done(subject, on, on);

    public static CompletionRecord Done(string subject, string on, string recorded) => CompletionRecord.Done(subject, Day(on), Date(recorded), Register);

    public static CompletionRecord NotDone(string subject, string on) => CompletionRecord.NotDone(subject, Date(on), Date(on), Register);

    public static ResponsibilityAssessment Judge(EvaluationMoment moment, params CompletionRecord[] records) => Judge(Plan, moment, records);

    public static ResponsibilityAssessment Judge(Plan plan, EvaluationMoment moment, params CompletionRecord[] records)
    {
        var set = CompletionRecordSet.Create(plan, records);
        Assert.Empty(set.Findings);
        return new ResponsibilityEngine().Evaluate(plan, set, moment);
    }

    public static FulfilmentAssessment One(this ResponsibilityAssessment answers, string subject) => Assert.Single(answers.Of(subject));

    public static string Answer(this ResponsibilityAssessment answers, string subject) => answers.One(subject).ToText(Language.English);
}
