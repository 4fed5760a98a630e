using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Fulfilment;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Responsibilities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Tests.Plans;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Tests.Fulfilment;

public sealed class SummaryTests
{
    [Fact]
    public void Bodies_EachHolder_AnswersForItsOwn()
    {
        var judged = Town.Judge(Town.On("2026-07-01"), Town.Done("D1", "2026-03-31"));
        var board = judged.Bodies[0];
        Assert.Equal(["D1", "D2", "D3", "M1", "R1"], board.Obligations.Select(answer => answer.SubjectId));
        Assert.Equal("1 done, 1 not due, 2 unreported, 1 no date stated", board.Counts.ToText(Language.English));
        Assert.Empty(board.Leads);
        var office = judged.Bodies[1];
        Assert.Equal(["L1.1", "L1.2", "B1", "B1", "B1", "programme-1"], office.Obligations.Select(answer => answer.SubjectId));
        Assert.Equal("programme-1", Assert.Single(office.Leads).Node.Id);
        var chair = Assert.Single(judged.Offices);
        Assert.Equal(("chair", "programme-1"), (chair.Id, Assert.Single(chair.Leads).Node.Id));
        Assert.Equal("Due in 1460 days", Assert.Single(chair.Obligations).ToText(Language.English));
        Assert.Equal(judged.Obligations.Count, judged.Counts.Total);
        Assert.Equal(1, judged.Counts.Fulfilled);
    }

    [Fact]
    public void Programmes_EachPart_HasItsDutiesMilestonesAndAssignments()
    {
        var judged = Town.Judge(Town.On("2026-07-01"), Town.Done("D1", "2026-03-31"));
        var (first, second) = (judged.Programmes.First(), judged.Programmes.Last());
        Assert.Equal(["D1", "M1", "L1.1", "L1.2", "programme-1", "programme-1"], first.Obligations.Select(answer => answer.SubjectId));
        Assert.Equal(2, first.Leads.Count());
        Assert.Equal("programme-1: 1 done, 2 not due, 2 unreported, 1 no date stated", first.ToText(Language.English));
        Assert.Equal([FulfilmentStatus.Unassigned], second.Obligations.Select(answer => answer.Status));
        Assert.Equal("programme-2: 1 chưa rõ người chịu trách nhiệm", second.ToText(Language.Vietnamese));
        Assert.Null(first.Indicators);
    }

    [Fact]
    public void Evaluate_WithIndicators_JoinsBothStatesAndMixesNeither()
    {
        var plan = Town.Draft().Link(new PlanLink(
            NodeReference.Indicator(1), NodeReference.Programme(1), true, Standing.Official, Town.Text("văn bản", "document"), EvidenceGrade.Seen)).Builds();
        var indicators = new EvaluationEngine().Evaluate(plan, ObservationSet.Create(plan.Measures, []), Town.On("2026-07-01"));
        var judged = new ResponsibilityEngine().Evaluate(indicators, CompletionRecordSet.Create(plan, [Town.Done("D1", "2026-03-31")]));
        Assert.Same(indicators, judged.Indicators);
        Assert.Equal(indicators.Moment, judged.Moment);
        Assert.Equal(AssessmentStatus.NoData, judged.Programmes.First().Indicators!.Status);
        Assert.Equal("programme-1: no data; 1 done, 2 not due, 2 unreported, 1 no date stated", judged.Programmes.First().ToText(Language.English));
        Assert.Equal("programme-2: not quantified; 1 unassigned", judged.Programmes.Last().ToText(Language.English));
    }

    [Fact]
    public void Reasons_EveryObligation_SaysWhatWasAskedWhatIsRecordedAndWhatFollows()
    {
        var judged = Town.Judge(Town.On("2026-07-01"), Town.Done("D1", "2026-04-02").WithNote(Town.Text("ghi chú", "a note"))).One("D1");
        Assert.Equal(
            [
                "To be done by 2026-03-31 at the latest.", "Done on 2026-04-02 (recorded 2026-04-02).", "a note", "On 2026-07-01: done 2 days late.",
            ],
            judged.Reasons.Select(reason => reason.Text.English));
        Assert.Equal(
            [
                "Phải xong chậm nhất ngày 31/03/2026.", "Hoàn thành ngày 02/04/2026 (ghi nhận 02/04/2026).", "ghi chú", "Tại ngày 01/07/2026: hoàn thành muộn 2 ngày.",
            ],
            judged.Reasons.Select(reason => reason.Text.Vietnamese));
        Assert.Contains(
            "D1: Done on 2026-03-30 (recorded 2026-03-30).",
            Town.Judge(Town.On("2026-07-01"), Town.Done("D1", "2026-03-30")).One("M1").Reasons.Select(reason => reason.Text.English));
        Assert.Equal("Resolution, section 1 a", judged.Reasons[0].Cite(Language.English));
        Assert.Equal("register (official, seen in a source)", judged.Reasons[1].Cite(Language.English));
        Assert.All(Town.Judge(Town.On("2026-07-01")).Obligations, answer => Assert.All(answer.Reasons, reason =>
        {
            Assert.False(string.IsNullOrWhiteSpace(reason.Cite(Language.Vietnamese)));
            Assert.NotEqual(reason.Text.Vietnamese, reason.Text.English);
        }));
    }

    [Fact]
    public void Assignments_AcrossAChangeOfUncertainDay_AreBothPossible()
    {
        var month = TimePeriod.Month(2027, 3);
        var plan = Town.Draft()
            .Assign(Assignment.ToOffice("programme-2", Role.Lead, Town.Chair, Standing.Reported, EvidenceGrade.Seen, "press").EndingWithin(month))
            .Assign(Assignment.ToOffice("programme-2", Role.Lead, Town.Deputy, Standing.Reported, EvidenceGrade.Seen, "press").StartingWithin(month))
            .Builds();
        Assert.Equal(["chair"], Leads("2027-02-28"));
        Assert.Equal(["chair", "deputy"], Leads("2027-03-15"));
        Assert.Equal(["deputy"], Leads("2027-04-01"));

        IEnumerable<string> Leads(string day) => Town.Judge(plan, Town.On(day)).Programmes.Last().Leads.Select(assignment => assignment.Office!.Id);
    }

    [Fact]
    public void Assignments_EndedWithoutSuccessor_LeaveTheProgrammeUnassigned()
    {
        var plan = Town.Draft()
            .Assign(Assignment.ToOffice("programme-2", Role.Lead, Town.Chair, Standing.Official, EvidenceGrade.Seen, "doc").StartingOn(Town.Date("2026-02-01")).EndingOn(Town.Date("2027-03-31")))
            .Builds();
        Assert.Equal("Unassigned", Town.Judge(plan, Town.On("2026-01-31")).Answer("programme-2"));
        Assert.Equal("No date stated", Town.Judge(plan, Town.On("2026-02-01")).Answer("programme-2"));
        Assert.Equal("No date stated", Town.Judge(plan, Town.On("2027-03-31")).Answer("programme-2"));
        Assert.Equal("Unassigned", Town.Judge(plan, Town.On("2027-04-01")).Answer("programme-2"));
    }

    [Fact]
    public void Reviews_ReportedByThePlan_ExistOnceHeldAndAnswerTheOneAskedFor()
    {
        var held = TimePeriod.Day(new LocalDate(2028, 7, 3));
        var plan = Town.Draft()
            .Review(Review.WasHeld("R2", ReviewKind.Final, "programme-2", Town.Text("Tổng kết", "Final"), held, "press"))
            .Review(Review.Asked("R3", ReviewKind.Final, "programme-1", "board", Town.Text("Tổng kết", "Final"), TimePeriod.Half(2028, 1), PlanSketch.Source))
            .Review(Review.WasHeld("R4", ReviewKind.Final, "programme-1", Town.Text("Tổng kết", "Final"), held, "press"))
            .Builds();
        Assert.Empty(Town.Judge(plan, Town.On("2028-07-02")).Of("R2"));
        Assert.Equal("Reviewed", Town.Judge(plan, Town.On("2028-07-03")).Answer("R2"));
        Assert.Empty(Town.Judge(plan, Town.On("2028-07-03").KnownOn(Town.Date("2028-07-02"))).Of("R2"));
        Assert.Equal("Overdue by 2 days", Town.Judge(plan, Town.On("2028-07-02")).Answer("R3"));
        Assert.Equal("Done 3 days late", Town.Judge(plan, Town.On("2028-07-03")).Answer("R3"));
        Assert.Empty(Town.Judge(plan, Town.On("2028-07-03")).Of("R4"));
    }
}
