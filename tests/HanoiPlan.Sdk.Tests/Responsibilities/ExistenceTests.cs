using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Responsibilities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Tests.Plans;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Tests.Responsibilities;

public sealed class ExistenceTests
{
    private static readonly Evidence Press = Evidence.Reported(EvidenceGrade.Seen, "press");

    private static LocalisedText Text => LocalisedText.Of("văn bản", "text");

    [Fact]
    public void IsOn_EndKnownByTheYear_IsOpenWithinIt()
    {
        var ended = Existence.Until(UncertainDate.Within(TimePeriod.Year(2025)), Press);
        Assert.True(ended.IsOn(new LocalDate(2025, 1, 1))); // Had it ended on 1 January, that day would still count.
        Assert.Null(ended.IsOn(new LocalDate(2025, 1, 2)));
        Assert.Null(ended.IsOn(new LocalDate(2025, 12, 31)));
        Assert.False(ended.IsOn(new LocalDate(2026, 1, 1)));
    }

    [Fact]
    public void IsOn_ExactDays_IncludeBothEnds()
    {
        var life = Existence.From(UncertainDate.On(new LocalDate(2025, 3, 1)), Press).EndingOn(UncertainDate.On(new LocalDate(2025, 6, 30)));
        Assert.False(life.IsOn(new LocalDate(2025, 2, 28)));
        Assert.True(life.IsOn(new LocalDate(2025, 3, 1)));
        Assert.True(life.IsOn(new LocalDate(2025, 6, 30)));
        Assert.False(life.IsOn(new LocalDate(2025, 7, 1)));
        Assert.True(Existence.Unstated.IsOn(new LocalDate(1900, 1, 1)));
        Assert.Throws<ArgumentException>(() => life.EndingOn(UncertainDate.On(new LocalDate(2025, 2, 1))));
    }

    [Fact]
    public void SucceededBy_Several_KeepsThemInOrder()
    {
        var ended = Existence.Until(UncertainDate.Within(TimePeriod.Quarter(2025, 1)), Press).SucceededBy("finance", Text).SucceededBy(Text);
        Assert.Equal(["finance", null], ended.Successors.Select(successor => successor.Id));
        Assert.Equal(["finance", "text"], ended.Successors.Select(successor => successor.ToString()));
        Assert.Same(Press, ended.Evidence);
    }

    [Fact]
    public void Assignment_EndingBeforeItStarts_Throws()
    {
        var head = Assignment.ToOffice("programme-1", Role.Lead, new Office("o", Text), Standing.Official, EvidenceGrade.Seen, "doc");
        Assert.Throws<ArgumentException>(() => head.StartingOn(new LocalDate(2025, 3, 1)).EndingOn(new LocalDate(2025, 2, 28)));
        Assert.Throws<ArgumentException>(() => head.EndingWithin(TimePeriod.Month(2025, 2)).StartingWithin(TimePeriod.Month(2025, 3)));
        var kept = head.StartingOn(new LocalDate(2025, 3, 1)).EndingOn(new LocalDate(2025, 3, 1)).DueOn(new LocalDate(2025, 12, 31));
        Assert.Equal((new LocalDate(2025, 3, 1), new LocalDate(2025, 12, 31)), (kept.To!.Latest, kept.DueDate));
        Assert.Equal([false, true, false], new[] { 28, 29, 30 }.Select(day => kept.CountsOn(new LocalDate(2025, 1, 31).PlusDays(day))));
    }

    [Fact]
    public void Route_WithoutSteps_Throws() =>
        Assert.Throws<ArgumentException>(() => new Route("L", "programme-1", Text, [], PlanSketch.Source));

    [Fact]
    public void Review_AskedWithADeadlineWithoutDates_Throws() =>
        Assert.Throws<ArgumentException>(() => Review.Asked("R", ReviewKind.Final, null, "b", Text, TimePeriod.None, PlanSketch.Source));

    [Fact]
    public void PeriodicReport_WithACalendar_IsWordedByIt()
    {
        var report = new PeriodicReport("B", "a", "b", Text, ReportingCalendar.Of(ReportingFrequency.Quarterly).ClosingOn(14).DueAfter(5), PlanSketch.Source);
        Assert.Equal("quarterly, closing on day 14 of the month, due within 5 working days", report.Frequency.English);
        Assert.Equal("hằng quý, chốt số liệu ngày 14, gửi trong 5 ngày làm việc", report.Frequency.Vietnamese);
        Assert.Null(new PeriodicReport("B", "a", "b", Text, Text, PlanSketch.Source).Calendar);
    }

    [Fact]
    public void Build_BodyOrPartThatIsNotThere_IsAFinding()
    {
        var milestone = new Milestone("M1", Text, "board", TimePeriod.Year(2026), PlanSketch.Source);
        Bodied().Agency(new Agency("old", Text, Existence.Until(UncertainDate.Within(TimePeriod.Year(2027)), Press).SucceededBy("new", Text)))
            .Breaks(PlanProblems.UnknownReference, "old", "body \"new\"");
        Bodied().Route(new Route("L1", "programme-7", Text, [milestone], PlanSketch.Source)).Breaks(PlanProblems.UnknownReference, "L1", "programme-7");
        Bodied().Milestone(new Milestone("M1", Text, "board", TimePeriod.Year(2026), PlanSketch.Source, ["D7"])).Breaks(PlanProblems.UnknownReference, "M1", "duty \"D7\"");
        Bodied(body => body.Duty("D1", Text, PlanSketch.Source, null, ["task-4"])).Breaks(PlanProblems.UnknownReference, "D1", "task-4");
        Bodied().Assign(Assignment.ToCollective("indicator-1", Role.Lead, "nobody", Text, Standing.Official, EvidenceGrade.Seen, "doc"))
            .Breaks(PlanProblems.UnknownReference, "indicator-1 lead: text", "body \"nobody\"");
        Bodied().Assign(Assignment.NotFound("review-9", Role.Lead, "doc")).Breaks(PlanProblems.UnknownReference, "review-9 lead: not found", "review-9");
    }

    [Fact]
    public void Build_IdentifierOfTwoKinds_IsAFinding()
    {
        Bodied(body => body.Duty("X", Text, PlanSketch.Source)).Milestone(new Milestone("X", Text, "board", TimePeriod.Year(2026), PlanSketch.Source))
            .Breaks(PlanProblems.IdentifierTwice, "X", "two kinds");
        Bodied().Agency(new Agency("board", Text)).Breaks(PlanProblems.IdentifierTwice, "board", "body");
        var step = new Milestone("M1", Text, "board", TimePeriod.Year(2026), PlanSketch.Source);
        Bodied().Milestone(step).Route(new Route("L1", "indicator-1", Text, [step], PlanSketch.Source)).Breaks(PlanProblems.IdentifierTwice, "M1", "milestone");
    }

    [Fact]
    public void Build_AssignmentsOfEveryKindOfPart_AreTaken()
    {
        string[] subjects = ["indicator-1", "T1", "D1", "M1", "L1", "L1.1", "B1", "R1", "programme-1", "task-1"];
        var draft = Bodied(body => body.Duty("D1", Text, PlanSketch.Source))
            .Programme(1, Text, PlanSketch.Source)
            .Task(1, Text, PlanSketch.Source)
            .Milestone(new Milestone("M1", Text, "board", TimePeriod.Year(2026), PlanSketch.Source))
            .Route(new Route("L1", "programme-1", Text, [new Milestone("L1.1", Text, "board", TimePeriod.Year(2026), PlanSketch.Source)], PlanSketch.Source))
            .Report(new PeriodicReport("B1", "board", "board", Text, Text, PlanSketch.Source))
            .Review(Review.Asked("R1", ReviewKind.Final, "board", Text, PlanSketch.Source));
        foreach (var subject in subjects)
        {
            draft.Assign(Assignment.ToCollective(subject, Role.Lead, "board", Text, Standing.Official, EvidenceGrade.Seen, "doc"));
        }

        Assert.Equal(subjects, draft.Builds().Assignments.Select(assignment => assignment.SubjectId));
    }

    private static PlanBuilder Bodied() => Bodied(static _ => { });

    private static PlanBuilder Bodied(Action<BodyBuilder> body) => PlanSketch.Valid().Body(1, "board", Text, PlanSketch.Source, body);
}
