using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;
using static HanoiPlan.Sdk.Tests.Plans.PlanSketch;

namespace HanoiPlan.Sdk.Tests.Plans;

public sealed class PlanPartsTests
{
    [Fact]
    public void CompositionRule_NamedRules_CarryTheirNumbersInWords()
    {
        Assert.Equal("at least 2 targets", CompositionRule.AtLeast(2).Label.English);
        Assert.Equal("ít nhất 66,5% số mức chỉ tiêu", CompositionRule.ShareMet(66.5m).Label.Vietnamese);
        Assert.Equal(CompositionKind.WorstTwo, CompositionRule.WorstTwo.Kind);
        Assert.Equal(CompositionRule.AtLeast(2), CompositionRule.AtLeast(2));
        Assert.NotEqual(CompositionRule.AtLeast(2), CompositionRule.AtLeast(3));
        Assert.NotEqual(CompositionRule.Every, CompositionRule.Any);
    }

    [Fact]
    public void CompositionRule_ImpossibleNumbers_Throw()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => CompositionRule.AtLeast(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => CompositionRule.ShareMet(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => CompositionRule.ShareMet(100.1m));
        Assert.Equal(100m, CompositionRule.ShareMet(100).Share);
    }

    [Fact]
    public void DeclaredVerdict_SixteenOfTwenty_IsCounted()
    {
        var verdict = DeclaredVerdict.Counted(
            VerdictSubject.WholePlan, DeclaredOutcome.MetCount, 16, 20, Text("Đại hội", "Congress"), TimePeriod.Month(2025, 10), "src", EvidenceGrade.Seen, null);
        Assert.Equal("plan met-count 16/20", verdict.ToString());
        Assert.True(verdict.Subject.IsWholePlan);
    }

    [Fact]
    public void DeclaredVerdict_CountAndOutcomeDisagree_Throw()
    {
        Assert.Throws<ArgumentException>(() => Of(DeclaredOutcome.MetCount, TimePeriod.Year(2025)));
        Assert.Throws<ArgumentException>(() => Of(DeclaredOutcome.Met, TimePeriod.None));
        Assert.Throws<ArgumentException>(() => Counted(DeclaredOutcome.Met, 1, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => Counted(DeclaredOutcome.MetCount, 3, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => Counted(DeclaredOutcome.MetCount, -1, 2));
        Assert.Equal(2, Counted(DeclaredOutcome.ExpectedCount, 2, 2).Count);

        static DeclaredVerdict Of(DeclaredOutcome outcome, TimePeriod declared) =>
            DeclaredVerdict.Of(VerdictSubject.Indicator(4), outcome, Text("a", "a"), declared, "src", EvidenceGrade.Seen, null);

        static DeclaredVerdict Counted(DeclaredOutcome outcome, int count, int outOf) =>
            DeclaredVerdict.Counted(VerdictSubject.Programme(8), outcome, count, outOf, Text("a", "a"), TimePeriod.Year(2025), "src", EvidenceGrade.Seen, null);
    }

    [Fact]
    public void DeclaredOutcome_Forecasts_AreNoResults() =>
        Assert.Equal([DeclaredOutcome.ExpectedCount, DeclaredOutcome.DifficultCount], DeclaredOutcome.All.Where(outcome => !outcome.IsResult));

    [Fact]
    public void VerdictSubject_SameSubject_IsEqual()
    {
        Assert.Equal(VerdictSubject.Indicator(4), VerdictSubject.Indicator(4));
        Assert.NotEqual(VerdictSubject.Indicator(4), VerdictSubject.Programme(4));
        Assert.NotEqual(VerdictSubject.Target("T1"), VerdictSubject.WholePlan);
        Assert.Equal(VerdictSubject.Target("T1").GetHashCode(), VerdictSubject.Target("T1").GetHashCode());
    }

    [Fact]
    public void NodeReference_IdsAndEquality_FollowKindAndNumber()
    {
        Assert.Equal("programme-2", NodeReference.Programme(2).Id);
        Assert.Equal(NodeReference.Task(3), NodeReference.To(NodeKind.Task, 3));
        Assert.NotEqual(NodeReference.Task(3), NodeReference.Orientation(3));
        Assert.Throws<ArgumentOutOfRangeException>(() => NodeReference.Task(0));
    }

    [Fact]
    public void PlanLink_ToItself_Throws() => Assert.Throws<ArgumentException>(() =>
        new PlanLink(NodeReference.Task(1), NodeReference.Task(1), true, Standing.Ours, Text("a", "a"), EvidenceGrade.Reading));

    [Fact]
    public void SmartEnums_All_ListEveryMember()
    {
        Assert.Equal(NodeKind.List.Count, NodeKind.All.Count);
        Assert.Equal(DeclaredOutcome.List.Count, DeclaredOutcome.All.Count);
        Assert.Equal(InstrumentKind.List.Count, InstrumentKind.All.Count);
        Assert.Equal(5, InstrumentKind.All.Count);
    }
}
