using HanoiPlan.Sdk.Evaluation.Fulfilment;
using HanoiPlan.Sdk.Responsibilities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Tests.Plans;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Tests.Fulfilment;

/// <summary>The day before, on and after each deadline, with a record and without one.</summary>
public sealed class FulfilmentBoundaryTests
{
    [Theory]
    [InlineData("D1", "2026-03-30", "Due in 1 day")]
    [InlineData("D1", "2026-03-31", "Due in 0 days")]
    [InlineData("D1", "2026-04-01", "Unreported, 1 day past the date")]
    [InlineData("D1", "2026-04-10", "Unreported, 10 days past the date")]
    [InlineData("M1", "2026-03-31", "Due in 0 days")]
    [InlineData("M1", "2026-04-01", "Unreported, 1 day past the date")]
    [InlineData("L1.1", "2026-06-29", "Due in 1 day")]
    [InlineData("L1.1", "2026-06-30", "Due in 0 days")]
    [InlineData("L1.1", "2026-07-01", "Unreported, 1 day past the date")]
    [InlineData("L1.2", "2028-12-31", "Due in 0 days")]
    [InlineData("L1.2", "2029-01-01", "Unreported, 1 day past the date")]
    [InlineData("R1", "2028-06-29", "Due in 1 day")]
    [InlineData("R1", "2028-06-30", "Due in 0 days")]
    [InlineData("R1", "2028-07-01", "Unreported, 1 day past the date")]
    [InlineData("D3", "2030-12-31", "No date stated")]
    public void Judge_NothingRecorded_CountsTheDaysToOrPastTheLastOne(string subject, string day, string answer) =>
        Assert.Equal(answer, Town.Judge(Town.On(day)).Answer(subject));

    [Theory]
    [InlineData("2026-03-31", "Due in 0 days")]
    [InlineData("2026-04-01", "Overdue by 1 day")]
    public void Judge_RegisterThatHoldsEverything_TakesSilenceForNotDone(string day, string answer)
    {
        var set = CompletionRecordSet.Create(Town.Plan, []);
        Assert.Equal(answer, new ResponsibilityEngine(FulfilmentOptions.CompleteRegister).Evaluate(Town.Plan, set, Town.On(day)).Answer("D1"));
    }

    [Theory]
    [InlineData("2026-03-30", "Done")]
    [InlineData("2026-03-31", "Done")]
    [InlineData("2026-04-01", "Done 1 day late")]
    [InlineData("2026-05-01", "Done 31 days late")]
    public void Judge_Done_IsInTimeOnTheLastDayAndLateOnTheNext(string done, string answer)
    {
        var judged = Town.Judge(Town.On("2030-12-31"), Town.Done("D1", done), Town.Done("L1.1", "2026-07-01"));
        Assert.Equal(answer, judged.Answer("D1"));
        Assert.Equal("Done 1 day late", judged.Answer("L1.1"));
    }

    [Theory]
    [InlineData("2026-03-30", "Unreported, 10 days past the date")] // Not done with a day to go says nothing of the day after.
    [InlineData("2026-03-31", "Overdue by 10 days")]
    [InlineData("2026-04-05", "Overdue by 10 days")]
    public void Judge_SaidNotToBeDone_IsOverdueWhenSaidOfTheLastDayOrLater(string said, string answer) =>
        Assert.Equal(answer, Town.Judge(Town.On("2026-04-10"), Town.NotDone("D1", said)).Answer("D1"));

    [Theory]
    [InlineData("2026-03-31", "Due in 0 days")]
    [InlineData("2026-04-01", "Overdue by 1 day")] // Done on the 5th: not done on the 1st.
    [InlineData("2026-04-04", "Overdue by 4 days")]
    [InlineData("2026-04-05", "Done 5 days late")]
    public void Judge_BeforeTheDayItWasDone_KnowsThatItWasNot(string day, string answer) =>
        Assert.Equal(answer, Town.Judge(Town.On(day), Town.Done("D1", "2026-04-05")).Answer("D1"));

    // Q1 2026 closes on Saturday 14 March; 16, 17, 18, 19, 20.
    [Theory]
    [InlineData("2026-03-19", "Due in 1 day")]
    [InlineData("2026-03-20", "Due in 0 days")]
    [InlineData("2026-03-21", "Unreported, 1 day past the date")]
    public void Judge_ReportNotFiled_CountsFromItsDueDay(string day, string answer) =>
        Assert.Equal(answer, Report(Town.Judge(Town.On(day)), TimePeriod.Quarter(2026, 1)).ToText(Language.English));

    [Theory]
    [InlineData("2026-03-20", "Done")]
    [InlineData("2026-03-21", "Done 1 day late")]
    public void Judge_ReportFiled_IsInTimeOnItsDueDay(string filed, string answer)
    {
        var period = TimePeriod.Quarter(2026, 1);
        var judged = Town.Judge(Town.On("2026-12-31"), CompletionRecord.Filed("B1", period, Town.Day(filed), Town.Date(filed), Town.Register));
        Assert.Equal(answer, Report(judged, period).ToText(Language.English));
        Assert.Equal(FulfilmentStatus.Unreported, Report(judged, TimePeriod.Quarter(2026, 2)).Status);
    }

    [Fact]
    public void Judge_ReportNotFiledByItsLastDay_IsOverdue()
    {
        var period = TimePeriod.Quarter(2026, 1);
        var judged = Town.Judge(Town.On("2026-03-25"), CompletionRecord.NotFiled("B1", period, Town.Date("2026-03-20"), Town.Date("2026-03-23"), Town.Register));
        Assert.Equal("Overdue by 5 days", Report(judged, period).ToText(Language.English));
    }

    // The window of Q1 2026 begins on 15 December 2025, that of Q1 2027 on 15 December 2026.
    [Theory]
    [InlineData("2025-12-14", 0)]
    [InlineData("2025-12-15", 1)]
    [InlineData("2026-12-14", 4)]
    [InlineData("2026-12-15", 5)]
    [InlineData("2031-01-01", 20)]
    public void Judge_Reports_AreThoseOfTheTermWhoseWindowHasBegun(string day, int count) =>
        Assert.Equal(count, Town.Judge(Town.On(day)).Of("B1").Count());

    [Theory]
    [InlineData("2028-06-30", "Reviewed")]
    [InlineData("2028-07-01", "Done 1 day late")]
    public void Judge_ReviewHeld_IsReviewedOnItsLastDayAndLateAfterIt(string held, string answer) =>
        Assert.Equal(answer, Town.Judge(Town.On("2029-01-01"), CompletionRecord.Held("R1", Town.Day(held), Town.Date(held), Town.Register)).Answer("R1"));

    [Theory]
    [InlineData("2030-06-29", "Due in 1 day")]
    [InlineData("2030-06-30", "Due in 0 days")]
    [InlineData("2030-07-01", "Unreported, 1 day past the date")]
    public void Judge_AssignmentWithADate_CountsToIt(string day, string answer) =>
        Assert.Equal(answer, Assert.Single(Town.Judge(Town.On(day)).Of("programme-1"), held => Town.Chair.Equals(held.Assignment!.Office)).ToText(Language.English));

    [Fact]
    public void Judge_WorkOfAnAssignmentDone_IsDone() => Assert.Equal(
        ["Done", "Done"], Town.Judge(Town.On("2030-06-30"), Town.Done("programme-1", "2030-06-30")).Of("programme-1").Select(answer => answer.ToText(Language.English)));

    [Fact]
    public void Judge_BeforeThePlanIsInForce_AsksNothing()
    {
        Assert.Empty(Town.Judge(Town.On("2025-11-30")).Obligations);
        Assert.NotEmpty(Town.Judge(Town.On("2025-12-01")).Obligations);
    }

    // In March or April; the last day is 31 March.
    [Theory]
    [InlineData("2026-02-28", "Due in 31 days")]
    [InlineData("2026-03-31", "Undetermined (done or not due)")]
    [InlineData("2026-04-15", "Undetermined (done or done late or overdue)")]
    [InlineData("2026-04-30", "Undetermined (done or done late)")]
    public void Judge_DoneOnAnUncertainDay_ListsWhatItCanBe(string day, string answer)
    {
        var on = UncertainDate.Between(new LocalDate(2026, 3, 1), new LocalDate(2026, 4, 30));
        Assert.Equal(answer, Town.Judge(Town.On(day), CompletionRecord.Done("D1", on, on.Latest, Town.Register)).Answer("D1"));
    }

    [Fact]
    public void Judge_DoneOnAnUncertainDayAfterTheLast_IsLateByAsManyDaysAsItCanBe()
    {
        var judged = Town.Judge(Town.On("2027-01-01"), CompletionRecord.Done("D1", UncertainDate.Within(TimePeriod.Month(2026, 4)), new LocalDate(2026, 5, 2), Town.Register)).One("D1");
        Assert.Equal((FulfilmentStatus.DoneLate, 1, 30), (judged.Status, judged.FewestDays, judged.MostDays));
        Assert.Equal("Hoàn thành muộn 1-30 ngày", judged.ToText(Language.Vietnamese));
    }

    [Fact]
    public void Judge_DueDayThatNoHolidayCalendarTells_IsOpenOnceTheWindowIsOver()
    {
        var calendar = ReportingCalendar.Of(ReportingFrequency.Yearly).DueAfter(5, new HolidayCalendarBuilder("2026", new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31)).Build());
        var plan = Town.Draft().Report(new PeriodicReport("B2", "office", "board", Town.Text("Năm", "Year"), calendar, PlanSketch.Source)).Builds();
        var year = TimePeriod.Year(2026);
        Assert.Equal("Not due", Report(Town.Judge(plan, Town.On("2026-12-31")), year).ToText(Language.English));
        var open = Report(Town.Judge(plan, Town.On("2027-01-01")), year);
        Assert.Equal([FulfilmentStatus.NotDue, FulfilmentStatus.Unreported], open.PossibleStatuses);
        Assert.Contains("2026-12-31", open.Reasons[0].Text.English, StringComparison.Ordinal);
        Assert.Equal("Done", Filed("2026-12-31"));
        Assert.Equal("Undetermined (done or done late)", Filed("2027-01-04"));

        string Filed(string day) => Report(
            Town.Judge(plan, Town.On("2028-01-01"), CompletionRecord.Filed("B2", year, Town.Day(day), Town.Date(day), Town.Register)), year).ToText(Language.English);
    }

    private static FulfilmentAssessment Report(ResponsibilityAssessment answers, TimePeriod period) =>
        Assert.Single(answers.Obligations, answer => answer.Kind == ObligationKind.Report && answer.Period == period);
}
