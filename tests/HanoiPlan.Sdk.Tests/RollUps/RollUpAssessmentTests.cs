using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Tests.Areas;
using HanoiPlan.Sdk.Time;
using static HanoiPlan.Sdk.Tests.RollUps.Ward;

namespace HanoiPlan.Sdk.Tests.RollUps;

/// <summary>Rolled-up figures against a target, by the row that judges published ones.</summary>
public sealed class RollUpAssessmentTests
{
    private static readonly Measure Share = Percentage(Aggregation.ShareOfUnits, m => m.Stock());

    [Theory]
    [InlineData("Met", "", "0a 100", "0b 100", "0c 100", "0d 0")]
    [InlineData("NotMet", "", "0a 100", "0b 0", "0c 0", "0d 0")]
    [InlineData("Undetermined", "Met NotMet", "0a 100", "0b 100", "0c 0")]
    [InlineData("Met", "", "0a 100", "0b 100", "0c 100")]
    [InlineData("NotMet", "", "0a 0", "0b 0", "0c 100")]
    [InlineData("Conflict", "Met NotMet", "0a 100", "0b 100", "0c 0", "0d 0 2021 final 2022-01-01 x", "0d 100 2021 final 2022-01-01 y")]
    [InlineData("NoData", "", "01 80")]
    public void Of_AtLeast75_IsDecidedWhereEveryPossibleResultAgrees(string status, string possible, params string[] rows)
    {
        var assessment = RollUpAssessment.Of(AtLeast75(), Roll(Share, rows));
        Assert.Equal(status, assessment.Status.Name);
        Assert.Equal(possible, string.Join(' ', assessment.PossibleStatuses));
    }

    [Theory]
    [InlineData("01 75", "Met", true)]
    [InlineData("01 74", "NotMet", false)]
    public void Of_BesideThePublishedFigure_SaysWhetherTheUnitsBearItOut(string published, string status, bool isBorneOut)
    {
        var assessment = RollUpAssessment.Of(AtLeast75(), Roll(Share, "0a 100", "0b 100", "0c 100", "0d 0", published));
        Assert.Equal(status, assessment.PublishedStatus!.Name);
        Assert.Equal(isBorneOut, assessment.BearsOutPublished);
        Assert.Equal(AssessmentStatus.Met, assessment.Status);
    }

    [Fact]
    public void Of_OpenAnswer_BearsOutWhatItLeavesOpen()
    {
        var assessment = RollUpAssessment.Of(AtLeast75(), Roll(Share, "0a 100", "0b 100", "0c 0", "01 80"));
        Assert.True(assessment.BearsOutPublished);
        Assert.Equal("T, 01, 2021: 50 to 75%, Undetermined (Met or Not met); by the published figure: Met.", assessment.ToString());
        Assert.Equal("T, 01, Năm 2021: 50 đến 75%, Chưa xác định (Đạt hoặc Không đạt); số công bố: Đạt.", assessment.ToText(Language.Vietnamese));
        Assert.Null(RollUpAssessment.Of(AtLeast75(), Roll(Share, "0a 100", "0b 100", "0c 0")).BearsOutPublished);
    }

    [Fact]
    public void Of_DecidedAnswerWithoutAPublishedFigure_SaysNoMore()
    {
        var assessment = RollUpAssessment.Of(AtLeast75(), Roll(Share, "0a 100", "0b 100", "0c 100", "0d 0"));
        Assert.Empty(assessment.PublishedStatuses);
        Assert.Null(assessment.PublishedStatus);
        Assert.Equal("T, 01, 2021: 75%, Met.", assessment.ToText(Language.English));
        Assert.Equal("T, 01, Năm 2021: 75%, Đạt.", assessment.ToText(Language.Vietnamese));
    }

    [Fact]
    public void Of_PublishedFiguresThatDisagree_AreAConflictOfTheirOwn()
    {
        var assessment = RollUpAssessment.Of(AtLeast75(), Roll(Share, "0a 100", "0b 100", "0c 100", "0d 100", "01 70 2021 final 2022-01-01 x", "01 100 2021 final 2022-01-01 y"));
        Assert.Equal(AssessmentStatus.Conflict, assessment.PublishedStatus);
        Assert.Equal([AssessmentStatus.Met, AssessmentStatus.NotMet], assessment.PublishedStatuses);
        Assert.True(assessment.BearsOutPublished);
    }

    [Fact]
    public void Of_AnotherMeasureOrBeforeItsForce_IsRefused()
    {
        var other = Measure.Create("w", Territory.Name("w"), Unit.Percent, 0, Preference.HigherIsBetter, m => m.RollsUpBy(Aggregation.Sum));
        var target = AtLeast75();
        var rollUp = AreaRollUp.Of(ObservationSet.Create(new MeasureCatalogue([other]), []), "w", City, Root, Year);
        var measure = Assert.Throws<ArgumentException>("rollUp", () => RollUpAssessment.Of(target, rollUp));
        Assert.StartsWith("The roll-up is of \"w\"; target \"T\" is for \"m\".", measure.Message, StringComparison.Ordinal);
        var early = Assert.Throws<ArgumentException>("target", () => RollUpAssessment.Of(target, Roll(Share, "0a 100"), Territory.Day("2019-01-01")));
        Assert.StartsWith("Target \"T\" has no row on 2019-01-01: it is not in force yet, or relative to a baseline.", early.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("rollUp", () => RollUpAssessment.Of(target, null!));
        Assert.Throws<ArgumentNullException>("rollUp", () => RollUpAssessment.Of(target, null!, Territory.Day("2021-12-31")));
        Assert.Throws<ArgumentNullException>("target", () => RollUpAssessment.Of(null!, Roll(Share, "0a 100")));
    }

    [Fact]
    public void Of_TotalOverASpan_TakesFiguresOfThatSpanOnly()
    {
        var sum = Measured(Unit.Persons, Aggregation.Sum, m => m.NotBelow(0));
        var target = Compiled(sum, t => t.Total().AtLeast(100));
        var set = Set(sum, "0a 20", "0b 30", "0c 40", "0d 50", "0a 20 2021-2025", "0b 30 2021-2025", "0c 40 2021-2025", "0d 9 2021-2025");
        var span = RollUpAssessment.Of(target, AreaRollUp.Of(set, "m", City, Root, TimePeriod.Years(2021, 2025)));
        Assert.Equal(AssessmentStatus.NotMet, span.Status);
        var message = Assert.Throws<ArgumentException>(() => RollUpAssessment.Of(target, AreaRollUp.Of(set, "m", City, Root, Year))).Message;
        Assert.StartsWith("Target \"T\" asks for total over 2021-2025; the roll-up is of 2021.", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_PublishedFiguresOnBothSidesOfABand_JudgesEach()
    {
        // Between 40 and 60: of 30, 50 and 70 each comes to another status, and none is what the units make.
        var target = Compiled(Share, t => t.Between(40, 60));
        var assessment = RollUpAssessment.Of(target, Roll(
            Share, "0a 100", "0b 100", "0c 0", "0d 0", "01 30 2021 final 2022-01-01 x", "01 50 2021 final 2022-01-01 y", "01 70 2021 final 2022-01-01 z"));
        Assert.Equal([AssessmentStatus.Exceeded, AssessmentStatus.Met, AssessmentStatus.NotMet], assessment.PublishedStatuses);
        Assert.Equal(AssessmentStatus.Met, assessment.Status);
        Assert.True(assessment.BearsOutPublished);
    }

    private static CompiledTarget AtLeast75() => Compiled(Share, t => t.AtLeast(75));

    private static CompiledTarget Compiled(Measure measure, Action<TargetBuilder> asks)
    {
        var name = Territory.Name("Thử");
        var document = new SourceDocument("doc", name, null, null, null);
        var source = SourceReference.To(document, "1");
        var plan = new PlanBuilder("p", name)
            .Term(2021, 2025).Area(Root).InForceFrom(Territory.Day("2020-12-01")).Document(document)
            .Field("f", name, source).Measures([measure])
            .Indicator(1, "i", name, "f", source, i => i.Target("T", "m", t => asks(t.Stated("…").Cites(source))))
            .Build();
        return CompiledPlan.Compile(plan)["T"];
    }
}
