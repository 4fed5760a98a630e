using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Time;
using static HanoiPlan.Sdk.Tests.Areas.Territory;
using static HanoiPlan.Sdk.Tests.RollUps.Ward;

namespace HanoiPlan.Sdk.Tests.RollUps;

/// <summary>Figures of old units for new ones. 1a takes 0a and 0b whole; 0c is split over 1b and 1c; 1c takes 0d whole.</summary>
public sealed class RebasingTests
{
    private static readonly Measure Sum = Measured(Unit.Persons, Aggregation.Sum, m => m.NotBelow(0));
    private static readonly GeographyChange Change = Made();
    private static readonly RebasingWeights Thirds = RebasingWeights.Create(
        Change, Name("diện tích"), [(Code("0c"), Code("1b"), Rational.Of(1, 3)), (Code("0c"), Code("1c"), Rational.Of(2, 3))]);

    [Fact]
    public void Rebased_WhereUnitsMoveWhole_NeedsNoWeights()
    {
        var rollUp = Rebase(Sum, "1a", null, "0a 10", "0b 20", "0c 30", "0d 40");
        Assert.Equal("exact 30", Result(rollUp));
        Assert.Equal("0a → 1a whole, 0b → 1a whole", string.Join(", ", rollUp.Links));
        Assert.Equal("Re-based to mới by Luật: 2 units move whole.", rollUp.Reasons[0].English);
        Assert.Equal("Chuyển đổi sang mới theo Luật: 2 đơn vị chuyển nguyên vẹn.", rollUp.Reasons[0].Vietnamese);
        Assert.Null(rollUp.RebasingWeights);
        Assert.Same(Change.To, rollUp.Geography);
    }

    [Fact]
    public void Rebased_OntoTheWhole_NeedsNoWeightsThoughUnitsWereSplit() =>
        Assert.Equal("exact 100", Result(Rebase(Sum, "01", null, "0a 10", "0b 20", "0c 30", "0d 40")));

    [Fact]
    public void Rebased_WithASplitUnit_IsRefusedNamingItAndTheClause()
    {
        var rollUp = Rebase(Sum, "1c", null, "0a 10", "0b 20", "0c 30", "0d 40");
        Assert.Equal(RollUpOutcome.UnitsSplit, rollUp.Outcome);
        Assert.Equal(
            "No weights are given for the units that were split: Tên 0c (0c): the remainder, by clause 2 of Article 1 of Luật.",
            rollUp.Reasons[0].English);
        Assert.Null(rollUp.Low);
        Assert.Equal("0c → 1c remainder, 0d → 1c whole", string.Join(", ", rollUp.Links));
    }

    [Fact]
    public void Rebased_WithWeights_TakesTheFraction_AndNamesThem()
    {
        var rollUp = Rebase(Sum, "1c", Thirds, "0a 10", "0b 20", "0c 30", "0d 40");
        Assert.Equal("exact 60", Result(rollUp));
        Assert.Equal("Re-based to mới by Luật: 1 unit moves whole; Tên 0c (0c) by diện tích.", rollUp.Reasons[0].English);
        Assert.Same(Thirds, rollUp.RebasingWeights);
        Assert.Equal([Rational.Of(2, 3), Rational.One], rollUp.Units.Select(unit => unit.Fraction));
        Assert.Equal("exact 10", Result(Rebase(Sum, "1b", Thirds, "0a 10", "0b 20", "0c 30", "0d 40")));
        Assert.Equal("unbounded 40..", Result(Rebase(Sum, "1c", Thirds, "0d 40")));
    }

    [Fact]
    public void Rebased_RatioAndMean_WeighByTheFraction()
    {
        // (2/3 · 15 + 1) / (2/3 · 30 + 5) = 11/25.
        Assert.Equal("exact 44", Result(Rebase(Percentage(Aggregation.RatioOfSums), "1c", Thirds, "0c 15/30", "0d 1/5")));

        // (30 · 2/3 · 3 + 60 · 8) / (2 + 8) = 54.
        Assert.Equal("exact 54", Result(Rebase(Percentage(Aggregation.WeightedMean), "1c", Thirds, "0c 30", "0d 60", "w:0c 3", "w:0d 8")));
    }

    [Fact]
    public void Rebased_ShareOfUnits_CountsWholeUnitsOnly()
    {
        var share = Percentage(Aggregation.ShareOfUnits);
        Assert.Equal("exact 50", Result(Rebase(share, "1a", null, "0a 100", "0b 0")));
        var refused = Rebase(share, "1c", Thirds, "0c 100", "0d 0");
        Assert.Equal("units_split", Result(refused));
        Assert.StartsWith("A part of a unit cannot be counted: Tên 0c (0c): ", refused.Reasons[0].English, StringComparison.Ordinal);

        // When nobody of the split unit went along, it counts where the others went.
        var all = RebasingWeights.Create(Change, Name("dân số"), [(Code("0c"), Code("1b"), Rational.Zero), (Code("0c"), Code("1c"), Rational.One)]);
        Assert.Equal("exact 50", Result(Rebase(share, "1c", all, "0c 100", "0d 0")));
        Assert.Equal("no_data", Rebase(share, "1b", all, "0c 100", "0d 0").Outcome.Name);
    }

    [Fact]
    public void Rebased_PublishedFigureOfTheCode_IsOfTheOldUnitAndNotCompared() =>
        Assert.Null(Rebase(Sum, "01", null, "0a 10", "0b 20", "0c 30", "0d 40", "01 999").Published);

    [Fact]
    public void Rebased_AfterTheChangeOrWithoutLinks_IsRefused()
    {
        Assert.Equal("outside_validity", Result(AreaRollUp.Rebased(Set(Sum, "0a 1"), "m", Change, Code("1a"), TimePeriod.Year(2022))));
        var unlinked = GeographyHistory.Create([Change.From, Change.To]).Changes[0];
        var rollUp = AreaRollUp.Rebased(Set(Sum, "0a 1"), "m", unlinked, Code("1a"), Year);
        Assert.Equal(RollUpOutcome.LinksUnknown, rollUp.Outcome);
        Assert.Equal("It is not known where the old units went when cũ → mới, 2022-01-01.", rollUp.Reasons[0].English);
        Assert.Throws<KeyNotFoundException>(() => AreaRollUp.Rebased(Set(Sum, "0a 1"), "m", Change, Code("0a"), Year));
        Assert.Throws<ArgumentException>(() => AreaRollUp.Rebased(Set(Sum, "0a 1"), "m", unlinked, Code("1a"), Year, Thirds, RollUpOptions.Default));
    }

    [Fact]
    public void Rebased_NotDefinedMeasure_IsRefusedAsThat() =>
        Assert.Equal("not_defined", Result(Rebase(Percentage(Aggregation.NotDefined), "1a", null, "0a 10", "0b 20")));

    [Fact]
    public void Rebased_OnlySomeTypes_CountsThese()
    {
        var rollUp = AreaRollUp.Rebased(Set(Sum, "0a 10", "0b 20"), "m", Change, Code("1a"), Year, RollUpOptions.Default.OfTypes(AreaType.Ward));
        Assert.Equal("exact 10", Result(rollUp));
    }

    [Fact]
    public void Weights_ThatDoNotFit_AreRefusedAllAtOnce()
    {
        var message = Assert.Throws<ArgumentException>(() => RebasingWeights.Create(Change, Name("x"),
        [
            (Code("0a"), Code("1b"), Rational.One),
            (Code("0b"), Code("1a"), Rational.Of(1, 2)),
            (Code("0c"), Code("1b"), Rational.Of(1, 3)),
            (Code("0c"), Code("1b"), Rational.Of(1, 3)),
            (Code("0d"), Code("1c"), Rational.Of(3, 2)),
        ])).Message;
        Assert.StartsWith(
            "The weights do not fit the change old → new 2022-01-01: 0a → 1b: there is no such link; 0b: the fractions add up to 1/2, not to 1; 0c → 1b: given twice; 0c: no fraction for 1c; 0d → 1c: 3/2 is not from 0 to 1.",
            message,
            StringComparison.Ordinal);
        Assert.Equal("0c", Sdk.Tests.Areas.Territory.Codes(Thirds.Units));
        Assert.Equal(Rational.One, Thirds.FractionOf(Change.Links[0]));
        Assert.Null(RebasingWeights.Create(Change, Name("x"), []).FractionOf(Change.LinksFrom(Code("0c"))[0]));
    }

    private static AreaRollUp Rebase(Measure measure, string area, RebasingWeights? weights, params string[] rows) => weights is null
        ? AreaRollUp.Rebased(Set(measure, rows), "m", Change, Code(area), Year)
        : AreaRollUp.Rebased(Set(measure, rows), "m", Change, Code(area), Year, weights, RollUpOptions.Default);

    private static GeographyChange Made()
    {
        var city = AreaOf("01 central_city - 2010-01-01");
        var old = new GeographyBuilder("old", Name("cũ"), Day("2020-01-01")).Until(Day("2021-12-31")).Add([city, AreaOf("0a phuong 01"), AreaOf("0b xa 01"), AreaOf("0c xa 01"), AreaOf("0d xa 01")]).Build();
        var later = new GeographyBuilder("new", Name("mới"), Day("2022-01-01")).Add([city, AreaOf("1a xa 01 2022-01-01"), AreaOf("1b xa 01 2022-01-01"), AreaOf("1c xa 01 2022-01-01")]).Build();
        return new GeographyChangeBuilder(old, later).Cites(Sdk.Sources.SourceReference.To(Law))
            .Move(Code("0a"), Code("1a"), TransferKind.Whole, Clause)
            .Move(Code("0b"), Code("1a"), TransferKind.Whole, Clause)
            .Move(Code("0c"), Code("1b"), TransferKind.PartOfAreaAndPopulation, Clause)
            .Move(Code("0c"), Code("1c"), TransferKind.Remainder, Clause)
            .Move(Code("0d"), Code("1c"), TransferKind.Whole, Clause)
            .Build();
    }
}
