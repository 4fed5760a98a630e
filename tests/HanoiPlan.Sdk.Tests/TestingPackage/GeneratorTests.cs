using FsCheck;
using FsCheck.Fluent;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Hanoi;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Rules;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Testing;
using HanoiPlan.Sdk.Time;
using static HanoiPlan.Sdk.Testing.Laws;

namespace HanoiPlan.Sdk.Tests.TestingPackage;

/// <summary>What is made is lawful, holds every kind there is, and lies often enough at a boundary.</summary>
public sealed class GeneratorTests
{
    private static readonly Measure Share = Measure.Create(
        "share", LocalisedText.Of("Tỷ lệ", "Share"), Unit.Percent, 1, Preference.HigherIsBetter, m => m.Within(0, 100));

    public static TheoryData<string> PlanFlaws => [.. PlanFlaw.All.Select(flaw => flaw.ToString()).Distinct()];

    public static TheoryData<string> ObservationFlaws => [.. ObservationFlaw.All.Select(flaw => flaw.ToString())];

    [Fact]
    public void Ranges_AreOfEveryKind_AskedByAPlan_AndOftenAtALimit()
    {
        var made = Sample(Generators.Ranges(Share), 1_000);
        Assert.Equal(RangeKind.All.Count, made.Select(range => range.Kind).Distinct().Count());
        Assert.All(made, range => OneTargetPlan.Create(target => target.Range(range), Renamed()));
        var atLimit = made.Count(range => new[] { range.Lower, range.Upper }.OfType<Bound>().Any(bound => bound.Value is <= 0.1m or >= 99.9m));
        Assert.InRange(atLimit, 250, 975);
    }

    [Fact]
    public void Ranges_ShrinkToLawfulRangesOfTheSameKind() => Law.Of(
        LocalisedText.Of("luật", "law"),
        Generators.Ranges(Share),
        range => Generators.Ranges(Share).Shrinker(range).All(smaller => smaller.Kind == range.Kind && !smaller.Equals(range) && OneTargetPlan.Create(target => target.Range(smaller), Renamed()) is not null))
        .Check(Effort.Of(1_000));

    [Fact]
    public void RelativeRanges_AreAskedByAPlan() => Assert.All(Sample(Generators.RelativeRanges(Share), 500), range =>
        Assert.True(OneTargetPlan.Create(target => target.Range(range).Baseline(2020), Renamed()).Targets[0].Original.Range.IsRelative));

    [Fact]
    public void Targets_AreOfEveryBasis_SomeRestated()
    {
        var made = Sample(Generators.Targets(), 500);
        Assert.Equal(Basis.All.Count, made.Select(target => target.Original.Basis).Distinct().Count());
        Assert.Contains(made, target => target.Versions.Count > 1);
        Assert.All(Sample(Generators.Targets(Basis.Total), 20), target => Assert.Equal(Basis.Total, target.Original.Basis));
    }

    [Fact]
    public void Periods_AreOfEveryKind_AndOftenTheFirstOrLastOfAYear()
    {
        var made = Sample(Generators.Periods(), 500);
        Assert.Equal(Enum.GetValues<PeriodKind>().Length - 1, made.Select(period => period.Kind).Distinct().Count());
        Assert.True(made.Count(period => period.Kind == PeriodKind.Day && period.Start is { Day: 31, Month: 12 } or { Day: 1, Month: 1 }) > 10);
        Assert.True(Sample(Generators.Days(), 500).Count(day => day is { Day: 31, Month: 12 } or { Day: 1, Month: 1 }) > 100);
    }

    [Fact]
    public void JudgementCases_OfTheSameSeed_AreTheSame()
    {
        for (ulong seed = 1; seed <= 50; seed++)
        {
            Assert.Equal(JudgementCase.Make(seed).ToString(), JudgementCase.Make(seed).ToString());
        }
    }

    [Fact]
    public void JudgementCases_ForAHostsOwnTarget_AreForItAndOfManyAnswers()
    {
        var plan = HanoiActionProgramme.Plan;
        var statuses = new HashSet<AssessmentStatus>();
        foreach (var target in plan.Targets)
        {
            for (ulong seed = 1; seed <= 40; seed++)
            {
                var made = JudgementCase.Make(seed, plan, target.Id);
                var set = made.ToSet();
                Assert.Same(target, made.Target);
                Assert.True(set.Refused.All(refused => set.Findings.Any(finding => finding.Code == ObservationFindings.Duplicate)), made.ToString());
                statuses.Add(made.Judge().Status);
            }
        }

        Assert.Superset(
            new HashSet<AssessmentStatus>
            {
                AssessmentStatus.Exceeded, AssessmentStatus.Met, AssessmentStatus.OnTrack, AssessmentStatus.AtRisk, AssessmentStatus.OffTrack,
                AssessmentStatus.NotMet, AssessmentStatus.Undetermined, AssessmentStatus.Conflict, AssessmentStatus.NoData,
            },
            statuses);
    }

    [Fact]
    public void Plans_HaveEveryPart_AndReadsAsItWasWritten()
    {
        var made = Sample(Generators.Plans(), 100);
        Assert.All(made, plan =>
        {
            Assert.NotEmpty(plan.Indicators);
            Assert.NotEmpty(plan.Programmes);
            Assert.NotEmpty(plan.Bodies);
            Assert.All(plan.Nodes, node => Assert.NotEmpty(plan.LinksTo(node.Reference)));
            Assert.All(plan.Programmes, programme => Assert.NotEmpty(plan.AssignmentsFor(programme.Id)));
        });
        Assert.True(made.Select(plan => plan.Targets.Count).Distinct().Count() > 5);
        Assert.Contains(made, plan => plan.Goals.Count == 3);
    }

    [Fact]
    public void Plans_ShrinkToPlansOfFewerParts()
    {
        var plan = Sample(Generators.Plans().Filter(one => one.Indicators.Count > 2), 1)[0];
        var smaller = Generators.Plans().Shrinker(plan).ToArray();
        Assert.NotEmpty(smaller);
        Assert.All(smaller, one => Assert.True(Parts(one) < Parts(plan)));
        var broken = Assert.Throws<LawBrokenException>(() => Law.Of(LocalisedText.Of("luật", "law"), Generators.Plans(), one => one.Indicators.Count == 0).Check());
        Assert.Contains("0 links, 0 assignments, 0 bodies", broken.CounterExample!, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(PlanFlaws))]
    public void FlawedPlans_EachFlaw_GivesExactlyItsFinding(string name)
    {
        foreach (var flaw in PlanFlaw.All.Where(flaw => flaw.ToString() == name))
        {
            OneFlawGivesItsFindingAlone(RuleSet.BuiltIn, flaw).Check(Effort.Of(30));
            Law.Of(flaw.Label, Generators.FlawedPlans(flaw), flawed => RuleSet.BuiltIn.Evaluate(RuleInput.Of(flawed.ToSoundPlan())).Findings.Count == 0).Check(Effort.Of(5));
        }
    }

    [Fact]
    public void PlanFlaws_CoverEveryRuleAboutPlans() => Assert.Equal(
        RuleSet.BuiltIn.Rules.Select(rule => rule.Code).Where(code => code.StartsWith("HP1", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
        PlanFlaw.All.Select(flaw => flaw.Code).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Geographies_AreOfManyDepths_AndShrinkToGeographies()
    {
        var made = Sample(Generators.Geographies(), 200);
        Assert.True(made.Select(geography => geography.Levels.Count).Distinct().Count() >= 4);
        Assert.Contains(made, geography => geography.Areas.Count == 1);
        Assert.Contains(made, geography => geography.Areas.Any(area => geography.ParentOf(area.Code) is { } parent && area.Type.Level.Value > parent.Type.Level.Value + 1));
        Law.Of(LocalisedText.Of("luật", "law"), Generators.Geographies(), geography =>
            Generators.Geographies().Shrinker(geography).All(smaller => smaller.Areas.Count < geography.Areas.Count)
            && geography.Leaves.Count == geography.LeavesOf(geography.Root.Code).Count).Check(Effort.Of(100));
    }

    [Theory]
    [MemberData(nameof(ObservationFlaws))]
    public void FlawedObservations_EachFlaw_GivesExactlyItsFinding(string name)
    {
        var flaw = ObservationFlaw.All.Single(one => one.ToString() == name);
        Law.Of(flaw.Label, Generators.FlawedObservations(flaw), flawed => flawed.ToSet().Findings is [var only] && only.Code == flaw.Code).Check(Effort.Of(30));
    }

    [Fact]
    public void ObservationFlaws_CoverWhatASetFinds() => Assert.Superset(
        ObservationFlaw.All.Select(flaw => flaw.Code).ToHashSet(),
        typeof(ObservationFindings).GetFields().Select(field => (string)field.GetRawConstantValue()!).ToHashSet());

    [Fact]
    public void ObservationSets_HoldRevisionsDisagreementsGapsPartsAndErrors()
    {
        // A milestone's figures are too few to disagree.
        var plan = Sample(Generators.Plans(), 20).First(plan => plan.Measures.Any(measure => measure.Scale.Places > 0));
        var made = Sample(Generators.ObservationSets(plan), 300);
        Assert.Contains(made, set => set.Findings.Any(finding => finding.Code == ObservationFindings.Disagreement));
        Assert.Contains(made, set => set.Refused.Count > 0);
        Assert.Contains(made, set => set.Accepted.Any(one => one.Kind == ObservationKind.Forecast));
        Assert.Contains(made, set => set.Accepted.GroupBy(one => (one.MeasureCode, one.Period, one.Kind)).Any(same => same.Select(one => one.RecordedAt).Distinct().Count() > 1));
        var broken = Assert.Throws<LawBrokenException>(() => Law.Of(
            LocalisedText.Of("luật", "law"), Generators.ObservationSets(plan), set => set.Findings.All(finding => finding.Code != ObservationFindings.UnknownMeasure)).Check());
        Assert.Contains("accepted []", broken.CounterExample!, StringComparison.Ordinal);
    }

    private static Measure Renamed() => Measure.Create("m", Share.Name, Share.Unit, Share.Scale.Places, Share.Preference, m => m.Within(0, 100));

    private static int Parts(Plan plan) =>
        plan.Targets.Sum(target => target.Versions.Count) + plan.Nodes.Count() + plan.Bodies.Count + plan.Goals.Count + plan.Measures.Count;

    // The same on every run: whether all kinds are among so many is no matter of luck.
    private static T[] Sample<T>(Arbitrary<T> made, int count) => [.. made.Generator.Sample(count, new Rnd(20_201_127), 50)];
}
