using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Responsibilities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Time;
using NodaTime;
using static HanoiPlan.Sdk.Tests.Plans.PlanSketch;

namespace HanoiPlan.Sdk.Tests.Plans;

public sealed class PlanBuilderTests
{
    private static Plan AnotherCity() => new PlanBuilder("da-nang-2026-2030", Text("Chương trình Đà Nẵng", "Da Nang programme"))
        .Document(Document).Area(AreaCode.Parse("48", null)).Term(2026, 2030, "2025 - 2030").InForceFrom(InForce)
        .Motto(Text("Kỷ cương", "Discipline"), Source)
        .Purpose(Text("Mục đích", "Purpose"), Source)
        .Field("environment", Text("Môi trường", "Environment"), Source)
        .Field("economy", Text("Kinh tế", "Economy"), Source)
        .Measures([Share, Money])
        .Measure(Measure.Create("emissions", Text("Phát thải", "Emissions"), Unit.Percent, 1, Preference.LowerIsBetter))
        .Indicator(1, "green", Text("Xanh", "Green"), "environment", Source, i => i
            .Composition(CompositionRule.Any)
            .Target("E1", "emissions", t => t.AtMost(-20).RelativeTo(RangeRelation.PercentChange).Baseline(2024).Stated("giảm 20%").Cites(Source))
            .Target("E2", "share", t => t.About(30, 1.5m).Over(2028).Baseline(2026).Stated("khoảng 30%").Cites(Source).Named(Text("Tên riêng", "Own name"))
                .OfAuthority(Text("Trung ương", "Centre"))))
        .Indicator(2, "money", Text("Vốn", "Money"), "economy", Source, i => i
            .Target("E3", "money", t => t.Between(new Bound(100, false), new Bound(120, true)).Total().Along(TargetPath.GrowingAt(12.5m))
                .Stated("trên 100 đến 120").Cites(Source).Read(Reading.Ours(Text("Hỏi", "Question"), Text("Đáp", "Answer")))
                .Restated(new LocalDate(2028, 7, 1), r => r.AtLeast(110).Stated("ít nhất 110").Cites(SourceReference.To(Document, "2")))))
        .Goal(2045, Text("Tầm nhìn", "Vision"), Source, "G45", "share", t => t.MoreThan(90).Stated("trên 90%").Cites(Source))
        .Goal(2030, Text("Mục tiêu", "Goal"), Source, "E2")
        .Programme(1, Text("Chương trình 1", "Programme 1"), Source)
        .Task(1, Text("Nhiệm vụ 1", "Task 1"), Source)
        .Body(1, "board", Text("Ban", "Board"), Source, b => b.Duty("D1", Text("Việc", "Work"), Source, TimePeriod.Quarter(2026, 1)))
        .Instrument(new Instrument("I1", InstrumentKind.Directive, Text("Chỉ thị", "Directive"), new LocalDate(2027, 1, 1), Source))
        .Assign(Assignment.ToCollective("programme-1", Role.Lead, Text("Ban", "Board"), Standing.Official, EvidenceGrade.Seen, "doc"))
        .Link(new PlanLink(NodeReference.Indicator(1), NodeReference.Programme(1), true, Standing.Ours, Text("a", "a"), EvidenceGrade.Reading))
        .Build();

    [Fact]
    public void Build_AnotherCity_KeepsEveryPart()
    {
        var plan = AnotherCity();
        Assert.Equal("48", plan.Area.Value);
        Assert.Equal(TimePeriod.Years(2026, 2030), plan.Term);
        Assert.Equal("2025 - 2030", plan.TermLabel);
        Assert.Null(plan.Theme);
        Assert.Null(plan.OpenDoor);
        Assert.Equal(["E1", "E2", "E3"], plan.Targets.Select(target => target.Id));
        Assert.Same(plan.Indicator(1), plan.IndicatorOf(plan.Target("E2")));
        Assert.Equal(CompositionRule.Any, plan.Indicator(1).Composition);
        Assert.Equal(CompositionRule.Every, plan.Indicator(2).Composition);
        Assert.Equal("environment", plan.Indicator(1).Field.Id);
        Assert.Equal(InstrumentKind.Directive, Assert.Single(plan.Instruments).Kind);
        Assert.Equal("board", Assert.Single(plan.Bodies[0].Duties).BodyId);
        Assert.Single(plan.LinksTo(NodeReference.Programme(1)));
        Assert.Single(plan.LinksFrom(NodeReference.Indicator(1)));
        Assert.Single(plan.AssignmentsFor("programme-1"));
        Assert.True(plan.TryGetNode(NodeReference.Task(1), out var task));
        Assert.IsType<PlanTask>(task);
        Assert.False(plan.TryGetNode(NodeReference.Task(2), out _));
    }

    [Fact]
    public void Build_Goals_AreInOrderOfYearAndKeepTheirTargets()
    {
        var plan = AnotherCity();
        Assert.Equal([2030, 2045], plan.Goals.Select(goal => goal.Year));
        Assert.Same(plan.Target("E2"), plan.Goals[0].Target);
        Assert.True(plan.Goals[0].IsIndicatorTarget);
        Assert.Equal(TimePeriod.Years(2026, 2045), plan.Goals[1].Target!.Original.Span);
        Assert.False(plan.Goals[1].IsIndicatorTarget);
        Assert.Throws<ArgumentException>(() => plan.IndicatorOf(plan.Goals[1].Target!));
    }

    [Fact]
    public void Build_Defaults_AreThoseOfThePlan()
    {
        var version = Valid().Builds().Target("T1").Original;
        Assert.Equal(Basis.EndOfTerm, version.Basis);
        Assert.Equal(TimePeriod.Years(2026, 2030), version.Span);
        Assert.Equal(new LocalDate(2030, 12, 31), version.DueDate);
        Assert.Equal(2025, version.BaselineYear);
        Assert.Same(TargetPath.StraightLine, version.Path);
        Assert.Equal(InForce, version.InForceFrom);
        Assert.Equal("Tỷ lệ", Valid().Builds().Target("T1").Name.Vietnamese);
        Assert.Equal("2026 - 2030", Valid().Builds().TermLabel);
    }

    [Fact]
    public void Build_StatedDetails_AreKept()
    {
        var target = AnotherCity().Target("E2");
        Assert.Equal(TimePeriod.Year(2028), target.Original.Span);
        Assert.Equal(new LocalDate(2028, 12, 31), target.Original.DueDate);
        Assert.Equal(2026, target.Original.BaselineYear);
        Assert.Equal("Own name", target.Name.English);
        Assert.Equal("Centre", target.Authority!.English);
        Assert.Equal(TargetRange.About(30, 1.5m), target.Original.Range);
    }

    [Fact]
    public void Restated_KeepsWhatIsNotSaidAnew()
    {
        var target = AnotherCity().Target("E3");
        Assert.Equal(2, target.Versions.Count);
        var later = target.VersionOn(new LocalDate(2028, 7, 1))!;
        Assert.Same(target.Original, target.VersionOn(new LocalDate(2028, 6, 30)));
        Assert.Null(target.VersionOn(InForce.PlusDays(-1)));
        Assert.Equal(TargetRange.AtLeast(110), later.Range);
        Assert.Equal(Basis.Total, later.Basis);
        Assert.Equal((PathKind.ConstantGrowth, 12.5m), (later.Path.Kind, later.Path.Rate));
        Assert.Equal("2", later.Source.Section);
        Assert.Empty(later.Readings);
        Assert.True(Assert.Single(target.Original.Readings).IsOurs);
    }

    [Fact]
    public void Restated_AddedOutOfOrder_IsSortedByDate()
    {
        var target = With("share", t => t.AtLeast(1).Cited()
            .Restated(new LocalDate(2029, 1, 1), r => r.AtLeast(3).Cited())
            .Restated(new LocalDate(2027, 1, 1), r => r.AtLeast(2).Cited())).Builds().Target("T1");
        Assert.Equal([1m, 2m, 3m], target.Versions.Select(version => version.Range.Lower!.Value.Value));
    }

    [Fact]
    public void Restated_WithinARestatement_Throws() => Assert.Throws<InvalidOperationException>(() =>
        With("share", t => t.Restated(new LocalDate(2027, 1, 1), r => r.Named(Text("a", "a")))));

    [Fact]
    public void Build_EveryKindOfRange_IsTheOneWritten()
    {
        Assert.Equal(TargetRange.Between(1, 2), Range(t => t.Between(1, 2)));
        Assert.Equal(TargetRange.Between(new Bound(1, false), new Bound(2, false)), Range(t => t.Between(new Bound(1, false), new Bound(2, false))));
        Assert.Equal(TargetRange.Exactly(5), Range(t => t.Exactly(5)));
        Assert.Equal(TargetRange.AtLeast(5), Range(t => t.AtLeast(5)));
        Assert.Equal(TargetRange.MoreThan(5), Range(t => t.MoreThan(5)));
        Assert.Equal(TargetRange.AtMost(5), Range(t => t.AtMost(5)));
        Assert.Equal(TargetRange.LessThan(5), Range(t => t.LessThan(5)));
        Assert.Equal(TargetRange.About(5, 1), Range(t => t.About(5, 1)));
        Assert.Equal(TargetRange.None, Range(t => t.None()));
        Assert.Equal(TargetRange.Whole, Range(t => t.Whole()));
        Assert.Equal(TargetRange.Done, Range(t => t.Done()));
        var relative = TargetRange.AtLeast(2).RelativeToBaseline(RangeRelation.TimesBaseline);
        Assert.Equal(relative, Range(t => t.Range(relative).Baseline(2025)));

        static TargetRange Range(Func<TargetBuilder, TargetBuilder> ask) => With("share", t => ask(t).Cited()).Builds().Target("T1").Original.Range;
    }

    [Fact]
    public void Plan_LookupsOfTheAbsent_SayWhatIsMissing()
    {
        var plan = AnotherCity();
        Assert.Contains("X1", Assert.Throws<KeyNotFoundException>(() => plan.Target("X1")).Message, StringComparison.Ordinal);
        Assert.Contains("(9)", Assert.Throws<KeyNotFoundException>(() => plan.Indicator(9)).Message, StringComparison.Ordinal);
        Assert.False(plan.TryGetTarget("X1", out _));
        Assert.False(plan.TryGetIndicator(9, out _));
        Assert.Throws<ArgumentException>(() => plan.IndicatorOf(AnotherCity().Target("E1")));
    }

    [Fact]
    public void Plan_BuiltPlan_DoesNotChangeWithItsBuilder()
    {
        var builder = Valid();
        var plan = builder.Build();
        builder.Task(1, Text("a", "a"), Source).Purpose(Text("a", "a"), Source);
        Assert.Empty(plan.Tasks);
        Assert.Empty(plan.Purposes);
        Assert.Single(builder.Build().Tasks);
    }
}
