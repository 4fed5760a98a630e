using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Responsibilities;
using HanoiPlan.Sdk.Rules;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Tests.Plans;
using HanoiPlan.Sdk.Time;
using NodaTime;
using static HanoiPlan.Sdk.Tests.Rules.RulePlan;

namespace HanoiPlan.Sdk.Tests.Rules;

/// <summary>Each plan rule where it holds, where it is broken, and at the very edge between.</summary>
public sealed class PlanRuleTests
{
    private static RulePlan Sound { get; } = new();

    [Fact]
    public void SoundPlan_BreaksNothing_AndEveryRuleHasLooked()
    {
        var report = RuleSet.BuiltIn.Evaluate(RuleInput.Of(Sound.Build()));
        Assert.Empty(report.Findings);
        var looked = report.Outcomes.Where(outcome => outcome.Rule.Code.StartsWith("HP11", StringComparison.Ordinal)).ToArray();
        Assert.True(looked.Length >= 9);
        Assert.All(looked, outcome => Assert.True(outcome.CheckedCount > 0, outcome.ToString()));
    }

    // The other lower bounds make 22 + 1 + 9 = 32, the other upper ones 24 + 3 + 11 = 38.
    [Theory]
    [InlineData("68", true, "70", true, false)]
    [InlineData("68.000001", true, "70", true, true)]
    [InlineData("68", false, "70", true, true)]
    [InlineData("60", true, "62", true, false)]
    [InlineData("60", true, "61.999999", true, true)]
    [InlineData("60", true, "62", false, true)]
    public void Shares_AtTheEdgeOf100(string lower, bool lowerIncluded, string upper, bool upperIncluded, bool breaks) => Breaks(
        Sound with
        {
            ShareLower = [new Bound(Number(lower), lowerIncluded), .. Sound.ShareLower[1..]],
            ShareUpper = [new Bound(Number(upper), upperIncluded), .. Sound.ShareUpper[1..]],
        },
        breaks,
        "HP1101");

    [Fact]
    public void Shares_Broken_SayTheSumsAndPointAtTheTargets()
    {
        var finding = Assert.Single((Sound with { ShareLower = [Included(66), Included(23), Included(2), Included(10)] }).Findings());
        Assert.Equal("What is asked for 2026–2030 sums to between 101 and 104, which does not hold 100.", finding.Message.English);
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal("shares(share_a,share_b,share_c,share_d)", finding.Subject);
        Assert.Equal(["relation shares(share_a,share_b,share_c,share_d)", "target S0", "target S1", "target S2", "target S3"], finding.Subjects.Select(subject => subject.ToString()));
        Assert.NotNull(finding.Citation);
    }

    // 0.6·1.06⁵ + 0.4·1.07⁵ = 1.36395…, 6.40 % a year; equal rates make exactly their own.
    [Theory]
    [InlineData("5", "6", "6", "7", "7.5", "8", true)]
    [InlineData("5", "6", "6", "7", "6.41", "8", true)]
    [InlineData("5", "6", "6", "7", "6.4", "8", false)]
    [InlineData("6", "6", "6", "6", "6", "6", false)]
    [InlineData("6", "6", "6", "6", "6.000001", "7", true)]
    [InlineData("6", "6", "6", "6", "5", "5.999999", true)]
    public void Growth_ComponentsAndWhole(string lowerA, string upperA, string lowerB, string upperB, string lower, string upper, bool breaks) => Breaks(
        Sound with { Components = [(Number(lowerA), Number(upperA)), (Number(lowerB), Number(upperB))], Whole = (Number(lower), Number(upper)) }, breaks, "HP1102");

    [Fact]
    public void Growth_Broken_SaysWhatTheComponentsMake() => Assert.Equal(
        "2026–2030: the components make 5.4 to 6.4 % a year, and 7.5 to 8 % is asked of the whole.",
        Assert.Single((Sound with { Whole = (7.5m, 8) }).Findings()).Message.English);

    // No growth for five years: a total of 5 to 10 is 1 to 2 in the year before.
    [Theory]
    [InlineData("1", "1", false)]
    [InlineData("2", "2", false)]
    [InlineData("0.5", "0.999999", true)]
    [InlineData("2.000001", "3", true)]
    [InlineData("0.5", "1", false)]
    public void Level_TotalAndGrowth_ImplyTheBase(string lower, string upper, bool breaks) =>
        Breaks(Sound with { Base = (Number(lower), Number(upper)) }, breaks, "HP1103");

    [Theory]
    [InlineData("1", false)]
    [InlineData("1.000001", true)]
    [InlineData("0.999999", true)]
    public void Level_AtTheEndAndGrowth_ImplyTheBase(string known, bool breaks) => Breaks(
        Sound with { LevelIsTotal = false, Level = (32, 32), LevelGrowth = (100, 100), Base = (Number(known), Number(known)) }, breaks, "HP1103");

    [Fact]
    public void Level_InvestmentOfTheProgramme_Implies417To443()
    {
        var finding = Assert.Single((Sound with { Level = (3_100, 3_200), LevelGrowth = (12.5m, 13.5m), Base = (400, 416) }).Findings());
        Assert.Equal("HP1103", finding.Code);
        Assert.Contains("imply 417.315 trillion VND to 443.318 trillion VND for 2025, but that year had 400", finding.Message.English, StringComparison.Ordinal);
        Assert.Contains("417,315 nghìn tỷ đồng", finding.Message.Vietnamese, StringComparison.Ordinal);
        Assert.Empty((Sound with { Level = (3_100, 3_200), LevelGrowth = (12.5m, 13.5m), Base = (418, 418) }).Findings());
    }

    [Theory]
    [InlineData("2", "final", false)]
    [InlineData("2.1", "final", true)]
    [InlineData("2.1", "plan", false)]
    public void Level_BaseIsLookedUpInTheFigures(string value, string kind, bool breaks)
    {
        var plan = (Sound with { Base = null }).Build();
        var observation = Observation.Of("level", plan.Area, TimePeriod.Year(2025), ObservationKind.FromName(kind), new LocalDate(2026, 3, 1), Number(value));
        var report = RuleSet.BuiltIn.Evaluate(RuleInput.Of(plan).With(ObservationSet.Create(plan.Measures, [observation])));
        Assert.Equal(breaks ? ["HP1103"] : [], report.Findings.Select(finding => finding.Code));
        Assert.Empty(RuleSet.BuiltIn.Evaluate(RuleInput.Of(plan)).Findings);
    }

    [Theory]
    [InlineData("75", "80", false)]
    [InlineData("75.000001", "80", true)]
    [InlineData("75", "80.000001", true)]
    public void Nested_InnerAndOuter(string lower, string upper, bool breaks) => Breaks(Sound with { Inner = (Number(lower), Number(upper)) }, breaks, "HP1104");

    [Theory]
    [InlineData(8_301, true, false)]
    [InlineData(8_300, true, true)]
    [InlineData(8_300, false, false)]
    [InlineData(1_200, true, true)]
    public void Horizons_LaterAndEarlier(int far, bool included, bool breaks) => Breaks(
        Sound with { Far = target => target.Range(included ? TargetRange.AtLeast(far) : TargetRange.MoreThan(far)) }, breaks, "HP1105");

    [Theory]
    [InlineData("0", "100", false)]
    [InlineData("0", "100.000001", true)]
    [InlineData("-0.000001", "100", true)]
    public void Percentage_WithoutLimits(string lower, string upper, bool breaks) =>
        Breaks(Sound with { Loose = target => target.Between(Number(lower), Number(upper)) }, breaks, "HP1106");

    [Fact]
    public void Percentage_RelativeRanges_AreNotLookedAt()
    {
        Assert.Empty((Sound with { Loose = target => target.Exactly(120).RelativeTo(RangeRelation.PercentChange).Baseline(2025) }).Findings());
    }

    [Fact]
    public void Programme_WithoutCollective_WithoutIndividual()
    {
        Breaks(Sound with { Assignments = [Head] }, true, "HP1107");
        Breaks(Sound with { Assignments = [StandingAgency] }, true, "HP1108");
        var looked = Assignment.NotFound("programme-1", Role.Lead, "the press").DueOn(new LocalDate(2030, 12, 31));
        var finding = Assert.Single((Sound with { Assignments = [StandingAgency, looked] }).Findings());
        Assert.Equal(("HP1108", "No individual accountable for \"Programme 1\" was found (looked for in: the press)."), (finding.Code, finding.Message.English));
        Assert.Contains(finding.Subjects, subject => subject.Kind == "assignment");

        // An office that only takes part is not the one accountable.
        var part = Assignment.ToOffice("programme-1", Role.Supervise, Head.Office!, Standing.Official, EvidenceGrade.Seen, "decision").DueOn(new LocalDate(2030, 12, 31));
        Breaks(Sound with { Assignments = [StandingAgency, part] }, true, "HP1108");
    }

    [Fact]
    public void Programme_WithoutRoute_WithOrWithoutDate()
    {
        var dated = Assert.Single((Sound with { HasRoute = false }).Findings());
        Assert.Equal(("HP1109", "The programme \"Programme 1\" names no route."), (dated.Code, dated.Message.English));
        var undated = Assignment.ToOffice("programme-1", Role.Lead, Head.Office!, Standing.Official, EvidenceGrade.Seen, "decision");
        var finding = Assert.Single((Sound with { HasRoute = false, Assignments = [StandingAgency, undated] }).Findings(), finding => finding.Code.StartsWith("HP1", StringComparison.Ordinal));
        Assert.Equal("The programme \"Programme 1\" names no route and no date of completion.", finding.Message.English);
        Assert.Equal(Severity.Information, finding.Severity);
    }

    [Fact]
    public void Node_WithoutLink()
    {
        Breaks(Sound with { Served = [NodeReference.Orientation(1)] }, true, "HP1110");
        Breaks(Sound with { Served = [NodeReference.Breakthrough(1)] }, true, "HP1110");

        // A task or a programme need not be served.
        Breaks(Sound with { More = plan => plan.Task(9, PlanSketch.Text("Việc", "Task"), PlanSketch.Source) }, false, "HP1110");
    }

    [Fact]
    public void Relations_OfUnknownOrUnlikeMeasures_AreFoundInBuilding()
    {
        Breaks(Sound with { More = plan => plan.Relate(NestedMeasures.Of("inner", "nowhere", PlanSketch.Text("x", "x"), null)) }, true, PlanProblems.UnknownReference);
        Breaks(Sound with { More = plan => plan.Relate(NestedMeasures.Of("inner", "level", PlanSketch.Text("x", "x"), null)) }, true, PlanProblems.PartsDoNotFit);
    }

    private static void Breaks(RulePlan plan, bool breaks, string code) => Assert.Equal(breaks ? [code] : [], plan.Findings().Select(finding => finding.Code));

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
