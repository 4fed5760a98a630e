using HanoiPlan.Sdk.Responsibilities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Tests.Responsibilities;

public sealed class ResponsibilityTests
{
    private static readonly SourceReference Source = SourceReference.To(new SourceDocument("doc", Text, null, null, null));

    private static LocalisedText Text => LocalisedText.Of("văn bản", "text");

    [Fact]
    public void Assignment_NotFound_NamesNobodyAndHasNoGrade()
    {
        var assignment = Assignment.NotFound("programme-1", Role.Lead, "press");
        Assert.True(assignment.IsUnknown);
        Assert.Equal(Standing.NotFound, assignment.Standing);
        Assert.Null(assignment.Grade);
    }

    [Fact]
    public void Assignment_DatesSetOneAfterAnother_AreBothKept()
    {
        var assignment = Assignment.ToOffice("programme-4", Role.Lead, new Office("o", Text), Standing.Reported, EvidenceGrade.Seen, "press")
            .StartingOn(new LocalDate(2024, 12, 1)).DueOn(new LocalDate(2025, 12, 31));
        Assert.Equal(UncertainDate.On(new LocalDate(2024, 12, 1)), assignment.From);
        Assert.Equal(new LocalDate(2025, 12, 31), assignment.DueDate);
        Assert.False(assignment.IsUnknown);
        Assert.Equal("o", assignment.Office!.Id);
        Assert.Equal(EvidenceGrade.Seen, assignment.Grade);
    }

    [Fact]
    public void Deadlines_WithoutDates_Throw()
    {
        Assert.Throws<ArgumentException>(() => new Duty("d", "b", Text, Source, TimePeriod.None));
        Assert.Throws<ArgumentException>(() => new Milestone("m", Text, "b", TimePeriod.None, Source));
        Assert.Throws<ArgumentException>(() => Review.WasHeld("r", ReviewKind.Final, "s", Text, TimePeriod.None, "press"));
        Assert.Null(new Duty("d", "b", Text, Source, null).Deadline);
    }

    [Fact]
    public void Office_SameIdentifier_IsEqual()
    {
        Assert.Equal(new Office("o", Text), new Office("o", LocalisedText.Of("khác", "other")));
        Assert.NotEqual(new Office("o", Text), new Office("p", Text));
    }

    [Fact]
    public void Recipient_NumberBelowOne_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => new Recipient(0, Text, null, Source));

    [Fact]
    public void SmartEnums_All_ListEveryMember()
    {
        Assert.Equal(5, Role.All.Count);
        Assert.Equal(Role.List.Count, Role.All.Count);
        Assert.Equal(ReviewKind.List.Count, ReviewKind.All.Count);
    }
}
