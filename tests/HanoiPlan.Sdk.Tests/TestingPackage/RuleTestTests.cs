using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Rules;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Testing;
using static HanoiPlan.Sdk.Testing.Laws;

namespace HanoiPlan.Sdk.Tests.TestingPackage;

/// <summary>A rule is tested in one line; a wrong rule is noticed.</summary>
public sealed class RuleTestTests
{
    private static readonly Plan Plan = JudgementCase.Make(1).Plan;

    private static readonly Target Target = Plan.Targets[0];

    [Fact]
    public void Passes_RuleThatFindsNothing_IsSilent() => new Says(0).Passes(Target);

    [Fact]
    public void Passes_RuleThatFindsSomething_ThrowsWithTheFinding()
    {
        var thrown = Assert.Throws<RuleTestException>(() => new Says(1).Passes(Target));
        Assert.Contains("TEST0001", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Breaks_RuleThatFindsOneThing_GivesTheFinding() => Assert.Equal("TEST0001", new Says(1).Breaks(Target).Code);

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(-1)]
    public void Breaks_RuleThatFindsNothingOrTwoThingsOrThrows_Throws(int count) => Assert.Throws<RuleTestException>(() => new Says(count).Breaks(Target));

    [Fact]
    public void Passes_RuleThatThrows_Throws() => Assert.Throws<RuleTestException>(() => new Says(-1).Passes(Target));

    [Fact]
    public void FindingsOn_AmongOthers_SaysNothingOfThem()
    {
        var plan = HanoiPlan.Sdk.Hanoi.HanoiActionProgramme.Plan;
        Assert.Single(new Says(1).FindingsOn(plan.Targets[3], RuleInput.Of(plan)));
        Assert.True(new Says(1).FindingsIn(RuleInput.Of(plan)).Count >= plan.Targets.Count);
    }

    [Fact]
    public void FindingsOn_WithoutWhatTheRuleNeeds_ThrowsInsteadOfPassing()
    {
        Assert.True(RuleSet.BuiltIn.TryGet("HP1110", out var rule));
        var thrown = Assert.Throws<RuleTestException>(() => ((Rule<PlanNode>)rule).FindingsOn(HanoiPlan.Sdk.Hanoi.HanoiActionProgramme.Plan.Nodes.First()));
        Assert.Contains("plan", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void RuleReportsAsItSays_RuleThatThrowsAtTimes_IsNoticed()
    {
        RuleReportsAsItSays(new Says(1), Generators.RuleInputs()).Check(20);
        Assert.Throws<LawBrokenException>(() => RuleReportsAsItSays(new Says(-1), Generators.RuleInputs()).Check(20));
    }

    [Fact]
    public void BuiltInRules_ReportAsTheySay_AndInOneOrder()
    {
        foreach (var rule in RuleSet.BuiltIn.Rules)
        {
            RuleReportsAsItSays(rule, Generators.RuleInputs()).Check(Effort.Of(3));
        }

        OrderAndThreadsChangeNothing(RuleSet.BuiltIn.Rules, Generators.RuleInputs()).Check(Effort.Of(50));
    }

    [Fact]
    public void SoundPlans_PassTheBuiltInRules() => SoundPlansPass(RuleSet.BuiltIn).Check(Effort.Of(100));

    [Fact]
    public void SoundPlansPass_RuleThatFindsSomething_IsNoticed() => Assert.Throws<LawBrokenException>(() => SoundPlansPass(RuleSet.Of(new Says(1))).Check(5));

    private sealed class Says(int count) : Rule<Target>(Words, SubjectKinds.Target)
    {
        private static readonly RuleDescription Words = RuleDescription.Of("TEST0001", Severity.Warning, "Thử", "A test")
            .Finds("Thử.", "A test.").Because("Thử.", "A test.").BrokenBy("Thử.", "A test.").MendedBy("Thử.", "A test.");

        private static readonly RuleMessage Message = RuleMessage.Of("Phát hiện {0}.", "Finding {0}.");

        public override void Check(Target subject, RuleContext context)
        {
            if (count < 0)
            {
                throw new InvalidOperationException("broken");
            }

            for (var i = 0; i < count; i++)
            {
                context.Report(Message, i);
            }
        }
    }
}
