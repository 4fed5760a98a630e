using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Tests.Areas;
using HanoiPlan.Sdk.Time;
using static HanoiPlan.Sdk.Tests.RollUps.Ward;

namespace HanoiPlan.Sdk.Tests.RollUps;

/// <summary>Each way of putting units together, by hand.</summary>
public sealed class RollUpRuleTests
{
    private static readonly Measure Sum = Measured(Unit.Persons, Aggregation.Sum, m => m.NotBelow(0));
    private static readonly Measure Ratio = Percentage(Aggregation.RatioOfSums);
    private static readonly Measure Mean = Percentage(Aggregation.WeightedMean);
    private static readonly Measure Share = Percentage(Aggregation.ShareOfUnits);

    [Fact]
    public void Sum_OfAllUnits_Adds()
    {
        var rollUp = Roll(Sum, "0a 10", "0b 20", "0c 30", "0d 40.25", "02 999");
        Assert.Equal("exact 401/4", Result(rollUp));
        Assert.Equal((4, 4, true), (rollUp.Coverage.UnitCount, rollUp.Coverage.CoveredCount, rollUp.Coverage.IsComplete));
        Assert.Null(rollUp.Coverage.WeightShare);
        Assert.Null(rollUp.Denominator);
        Assert.Equal("0a 0b 0c 0d", Territory.Codes(rollUp.Units.Select(unit => unit.Area)));
        Assert.Null(rollUp.Published);
        Assert.Empty(rollUp.Findings);
    }

    [Theory]
    [InlineData("unbounded 60..", null)]
    [InlineData("bounded 60..110", 50)]
    public void Sum_WithAMissingUnit_ReachesAsFarAsTheLimits(string expected, int? most)
    {
        var measure = most is { } limit ? Measured(Unit.Persons, Aggregation.Sum, m => m.Within(0, limit)) : Sum;
        var rollUp = Roll(measure, "0a 10", "0b 20", "0c 30");
        Assert.Equal(expected, Result(rollUp));
        Assert.Equal("0d", Territory.Codes(rollUp.MissingUnits));
        Assert.Equal(Rational.From(60), rollUp.OfKnownUnits);
        Assert.Null(rollUp.Exact);
        Assert.Contains(rollUp.Reasons, reason => reason.English == "Missing: Tên 0d (0d).");
        Assert.Contains(rollUp.Reasons, reason => reason.Vietnamese == "Thiếu số liệu: Tên 0d (0d).");
    }

    [Fact]
    public void Sum_WithoutLimits_HasNoBoundAtAll()
    {
        var rollUp = Roll(Measured(Unit.Persons, Aggregation.Sum), "0a 10");
        Assert.Equal((RollUpOutcome.Unbounded, null, null), (rollUp.Outcome, rollUp.Low, rollUp.High));
        Assert.Equal("unbounded", rollUp.ValueText(Language.English));
    }

    [Fact]
    public void Sum_WithWeightsNamed_TellsHowMuchIsCovered()
    {
        var rollUp = Roll(Sum, RollUpOptions.Default.WeightedBy("w"), "0a 10", "0b 20", "w:0a 100", "w:0b 200", "w:0c 300", "w:0d 400");
        Assert.Equal("unbounded 30..", Result(rollUp));
        Assert.Equal(Rational.Of(3, 10), rollUp.Coverage.WeightShare);
        Assert.Equal("có số liệu của 2/4 đơn vị, chiếm 30% quyền số", rollUp.Coverage.ToText(Language.Vietnamese));
    }

    [Fact]
    public void Coverage_NearlyWhole_NeverReadsWhole() => Assert.Equal(
        "3/4 units are known, 99.9% of the weight",
        Roll(Sum, RollUpOptions.Default.WeightedBy("w"), "0a 1", "0b 1", "0c 1", "w:0a 99999", "w:0b 1", "w:0c 1", "w:0d 1").Coverage.ToText(Language.English));

    [Fact]
    public void RatioOfSums_AddsNumeratorsOverDenominators_NotRatios()
    {
        // (1 + 2 + 9 + 0) / (4 + 4 + 10 + 2) = 12/20; the mean of the four ratios would be 41.25.
        var rollUp = Roll(Ratio, "0a 1/4", "0b 2/4", "0c 9/10", "0d 0/2");
        Assert.Equal("exact 60", Result(rollUp));
        Assert.Equal((Rational.From(12), Rational.From(20)), (rollUp.Numerator, rollUp.Denominator));
        Assert.Equal(Rational.One, rollUp.Coverage.WeightShare);
    }

    [Fact]
    public void RatioOfSums_HeadlinesThatWereRounded_DoNotCount() =>
        Assert.Equal("exact 100/3", Result(Roll(Ratio, "0a 33.33|1/3", "0b 33.33|1/3", "0c 33.33|1/3", "0d 33.33|1/3")));

    [Fact]
    public void RatioOfSums_MissingDenominator_LeavesAllOpenUnlessItIsGiven()
    {
        string[] rows = ["0a 1/4", "0b 2/4", "0c 9/10"];
        Assert.Equal("bounded 0..100", Result(Roll(Ratio, rows)));

        // With two more below: 12/20 at the least, 14/20 at the greatest.
        var rollUp = Roll(Ratio, RollUpOptions.Default.WeightedBy("w"), [.. rows, "w:0d 2"]);
        Assert.Equal("bounded 60..70", Result(rollUp));
        Assert.Equal(Rational.Of(9, 10), rollUp.Coverage.WeightShare);
        Assert.Equal(Rational.Of(200, 3), rollUp.OfKnownUnits);
        Assert.Null(rollUp.Numerator);
    }

    [Fact]
    public void RatioOfSums_HeadlineWithoutParts_CanOnlyPull()
    {
        // 3/8 = 37.5 % of the three known; the fourth has 80 % of an unknown number.
        var rollUp = Roll(Ratio, "0a 1/4", "0b 1/2", "0c 1/2", "0d 80");
        Assert.Equal("bounded 75/2..80", Result(rollUp));
        Assert.Equal(RollUpUnitStatus.WithoutWeight, rollUp.Units[3].Status);
        Assert.Equal(3, rollUp.Coverage.CoveredCount);
        Assert.Null(rollUp.Coverage.WeightShare);
    }

    [Fact]
    public void RatioOfSums_PartsThatDoNotMakeTheHeadline_AreTwoSides()
    {
        // 0d says 90 % and 5/10: (1+1+1+5)/20 or (1+1+1+9)/20.
        var rollUp = Roll(Ratio, "0a 1/2", "0b 1/4", "0c 1/4", "0d 90|5/10");
        Assert.Equal("bounded 40..60", Result(rollUp));
        Assert.Equal(RollUpUnitStatus.Disputed, rollUp.Units[3].Status);
        Assert.True(rollUp.Coverage.IsComplete);
    }

    [Fact]
    public void RatioOfSums_DisputedUnit_TakesWholeSidesNotEndsOfEach()
    {
        // One source says 1/10, the other 90/100. With 5/10 of the rest: 6/20 = 30 % or 95/110 = 950/11 %.
        var rollUp = Roll(Ratio, "0a 5/10", "0b 0/1", "0c 1/1", "0d 1/10 2021 final 2022-01-01 a", "0d 90/100 2021 final 2022-01-01 b");
        Assert.Equal($"bounded {Rational.Of(700, 22)}..{Rational.Of(9600, 112)}", Result(rollUp));
        Assert.Null(rollUp.Units[3].Weight);
    }

    [Fact]
    public void WeightedMean_OfAllUnits_Weighs()
    {
        // (10·1 + 20·2 + 30·3 + 40·4) / 10 = 300 / 10.
        var rollUp = Roll(Mean, "0a 10", "0b 20", "0c 30", "0d 40", "w:0a 1", "w:0b 2", "w:0c 3", "w:0d 4");
        Assert.Equal("exact 30", Result(rollUp));
        Assert.Equal(Rational.From(10), rollUp.Denominator);
        Assert.Equal("Rule: weighted mean (weights: Dân số); 4/4 units are known, 100% of the weight.", rollUp.Reasons[0].English);
    }

    [Fact]
    public void WeightedMean_MissingValue_MovesByItsWeight()
    {
        // (10 + 40 + 90 + 4·0) / 10 = 14 to (140 + 4·100) / 10 = 54.
        var rollUp = Roll(Mean, "0a 10", "0b 20", "0c 30", "w:0a 1", "w:0b 2", "w:0c 3", "w:0d 4");
        Assert.Equal("bounded 14..54", Result(rollUp));
        Assert.Equal(Rational.Of(3, 5), rollUp.Coverage.WeightShare);
        Assert.Equal(Rational.Of(140, 6), rollUp.OfKnownUnits);
    }

    [Fact]
    public void WeightedMean_MissingWeight_PullsToTheValueAtMost()
    {
        Assert.Equal("bounded 70/3..40", Result(Roll(Mean, "0a 10", "0b 20", "0c 30", "0d 40", "w:0a 1", "w:0b 2", "w:0c 3")));
        Assert.Equal("bounded 5..70/3", Result(Roll(Mean, "0a 10", "0b 20", "0c 30", "0d 5", "w:0a 1", "w:0b 2", "w:0c 3")));
        Assert.Equal("bounded 0..100", Result(Roll(Mean, "0a 10", "0b 20", "0c 30", "w:0a 1", "w:0b 2", "w:0c 3")));
        Assert.Equal("bounded 10..20", Result(Roll(Mean, "0a 10", "0b 20", "0c 10", "0d 20")));
    }

    [Fact]
    public void WeightedMean_DisputedWeight_IsBoundedByItsSides()
    {
        // (10 + 10 + 10 + 40·1) / 4 = 17.5 or (30 + 40·3) / 6 = 25.
        var rollUp = Roll(Mean, "0a 10", "0b 10", "0c 10", "0d 40", "w:0a 1", "w:0b 1", "w:0c 1", "w:0d 1 2021 final 2022-01-01 a", "w:0d 3 2021 final 2022-01-01 b");
        Assert.Equal("bounded 35/2..25", Result(rollUp));
    }

    [Fact]
    public void WeightedMean_WeightsOfZero_CountNothing()
    {
        string[] known = ["0a 10", "0b 20", "0c 30", "w:0a 1", "w:0b 1", "w:0c 1", "w:0d 0"];
        Assert.Equal("exact 20", Result(Roll(Mean, known)));
        var without = Roll(Mean, "0a 10", "0b 10", "0c 10", "0d 10", "w:0a 0", "w:0b 0", "w:0c 0", "w:0d 0");
        Assert.Equal("without_weight", Result(without));
        Assert.Equal("Tổng quyền số (Dân số) bằng 0 nên không có số bình quân.", without.Reasons[0].Vietnamese);
        Assert.Null(without.Low);

        // Where all weights may be zero at once, any unit may decide alone.
        Assert.Equal("bounded 10..20", Result(Roll(Mean, "0a 10", "0b 20", "0c 15", "0d 15",
            "w:0a 0 2021 final 2022-01-01 a", "w:0a 5 2021 final 2022-01-01 b", "w:0b 0", "w:0c 0", "w:0d 0")));
    }

    [Fact]
    public void WeightedMean_NegativeWeight_IsAFindingAndNotUsed()
    {
        var rollUp = Roll(Mean, "0a 10", "0b 20", "0c 30", "0d 40", "w:0a 1", "w:0b 2", "w:0c 3", "w:0d -4");
        Assert.Equal("bounded 70/3..40", Result(rollUp));
        var finding = Assert.Single(rollUp.Findings);
        Assert.Equal((RollUpFindings.NegativeWeight, "The weight -4 is below zero and is not used."), (finding.Code, finding.Message.English));
    }

    [Fact]
    public void WeightedMean_WeightsOfACensus_AreNamed()
    {
        var census = RollUpOptions.Default.WeightsOf(TimePeriod.Year(2019));
        var rollUp = Roll(Mean, census, "0a 10", "0b 20", "0c 30", "0d 40", "w:0a 1 2019", "w:0b 2 2019", "w:0c 3 2019", "w:0d 4 2019", "w:0d 999");
        Assert.Equal("exact 30", Result(rollUp));
        Assert.StartsWith("Cách tổng hợp: bình quân gia quyền (quyền số: Dân số, Năm 2019); ", rollUp.Reasons[0].Vietnamese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("exact 50", "0a 100", "0b 0", "0c 0", "0d 100")]
    [InlineData("bounded 50..75", "0a 100", "0b 0", "0c 100")]
    [InlineData("exact 75", "0a 100", "0b 1/1", "0c 1/1", "0d 0/1")]
    [InlineData("exact 62", "0a 12/20", "0b 3/5", "0c 16/25", "0d 31/50")]
    [InlineData("no_data 0..100", "02 100")]
    public void ShareOfUnits_CountsUnitsThatAttain(string expected, params string[] rows) => Assert.Equal(expected, Result(Roll(Share, rows)));

    [Fact]
    public void ShareOfUnits_MissingUnitAmongCounts_HasAnUnknownNumber()
    {
        string[] rows = ["0a 12/20", "0b 3/5", "0c 16/25"];
        Assert.Equal("bounded 0..100", Result(Roll(Share, rows)));

        // 31 of 50, and ten more of which none or all attain: 31/60 to 41/60.
        Assert.Equal("bounded 155/3..205/3", Result(Roll(Share, RollUpOptions.Default.WeightedBy("w"), [.. rows, "w:0d 10"])));
    }

    [Theory]
    [InlineData("0c 45")]
    [InlineData("0c 1.5/2")]
    [InlineData("0c 75|1.5/2")]
    public void ShareOfUnits_FigureThatCountsNothing_IsAFindingAndUnusable(string row)
    {
        var rollUp = Roll(Share, "0a 100", "0b 0", row, "0d 100");
        Assert.Equal("bounded 50..75", Result(rollUp));
        Assert.Equal(RollUpUnitStatus.Unusable, rollUp.Units[2].Status);
        Assert.Equal("0c", Territory.Codes(rollUp.MissingUnits));
        Assert.Equal(RollUpFindings.NotACountOfUnits, Assert.Single(rollUp.Findings).Code);
    }

    [Fact]
    public void NotDefined_IsRefusedWithItsReason_AndThePublishedFigureStaysShown()
    {
        var rollUp = Roll(Percentage(Aggregation.NotDefined), "0a 10", "01 12");
        Assert.Equal("not_defined", Result(rollUp));
        Assert.Equal("Thước đo không xác định ở cấp dưới nên không tổng hợp từ các đơn vị.", rollUp.Reasons[0].Vietnamese);
        Assert.Equal(Rational.From(12), rollUp.Published!.Low);
        Assert.Empty(rollUp.Units);
        Assert.Equal("not defined below the territory", rollUp.ValueText(Language.English));
    }
}
