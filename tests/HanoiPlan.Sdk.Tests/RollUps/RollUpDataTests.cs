using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;
using static HanoiPlan.Sdk.Tests.Areas.Territory;
using static HanoiPlan.Sdk.Tests.RollUps.Ward;

namespace HanoiPlan.Sdk.Tests.RollUps;

/// <summary>Which figures count, of which units, at which time, and the published figure beside them.</summary>
public sealed class RollUpDataTests
{
    private static readonly Measure Sum = Measured(Unit.Persons, Aggregation.Sum, m => m.NotBelow(0));
    private static readonly Measure Stock = Measured(Unit.Persons, Aggregation.Sum, m => m.NotBelow(0).Stock());

    [Fact]
    public void Figures_BestStandingThenLatest_Count()
    {
        string[] rows = ["0a 1 2021 estimate 2021-12-01", "0a 2 2021 final 2022-02-01", "0a 3 2021 final 2022-05-01", "0a 9 2021 plan 2022-06-01", "0b 10", "0c 10", "0d 10"];
        Assert.Equal("exact 33", Result(Roll(Sum, rows)));
        Assert.Equal("exact 32", Result(Roll(Sum, RollUpOptions.Default.KnownOn(Day("2022-04-30")), rows)));
        var early = Roll(Sum, RollUpOptions.Default.KnownOn(Day("2021-12-31")), rows);
        Assert.Equal("exact 31", Result(early));
        Assert.True(early.RestsOnEstimate);
        Assert.Contains(early.Reasons, reason => reason.English == "Resting on preliminary or estimated figures: Tên 0a (0a).");
        Assert.False(Roll(Sum, rows).RestsOnEstimate);
        Assert.Equal("unbounded 30..", Result(Roll(Sum, RollUpOptions.Default.KnownOn(Day("2021-12-31")), [.. rows.Skip(4), "0a 5 2021 forecast 2021-01-01"])));
    }

    [Fact]
    public void Figures_OfEqualStandingThatDisagree_BoundTheResult()
    {
        var rollUp = Roll(Sum, "0a 10 2021 final 2022-01-01 x", "0a 12 2021 final 2022-01-01 y", "0b 1", "0c 1", "0d 1");
        Assert.Equal("bounded 13..15", Result(rollUp));
        Assert.Equal(RollUpUnitStatus.Disputed, rollUp.Units[0].Status);
        Assert.Equal((Rational.From(10), Rational.From(12)), (rollUp.Units[0].Low, rollUp.Units[0].High));
        Assert.Equal(2, rollUp.Units[0].Observations.Count);
        Assert.Equal(Rational.From(3), rollUp.OfKnownUnits);
        Assert.Empty(rollUp.MissingUnits);
    }

    [Theory]
    [InlineData("01 100", "exact", 0, true, "published 100 persons, which agrees")]
    [InlineData("01 98.5", "exact", -3, false, "published 98.5 persons, a difference of −1.5 persons")]
    [InlineData("01 104", "exact", 8, false, "published 104 persons, a difference of +4 persons")]
    public void Published_BesideTheResult_IsComparedAndNeverReplaced(string published, string outcome, int halves, bool isRebuilt, string words)
    {
        var rollUp = Roll(Sum, "0a 10", "0b 20", "0c 30", "0d 40", published);
        Assert.Equal(outcome, rollUp.Outcome.Name);
        Assert.Equal(Rational.From(100), rollUp.Exact);
        Assert.Equal(Rational.Of(halves, 2), rollUp.Published!.Difference);
        Assert.Equal(isRebuilt, rollUp.Published.IsRebuilt);
        Assert.Equal(words, rollUp.Published.ToText(Language.English));
        Assert.Equal(isRebuilt ? 0 : 1, rollUp.Findings.Count(finding => finding.Code == RollUpFindings.TotalNotRebuilt));
    }

    [Fact]
    public void Published_RoundedToItsLastDecimal_Agrees()
    {
        // 1/3 = 33.333…: 33.3 was rounded from it, 33.4 was not; 33.33 could be, 33.34 not.
        var ratio = Percentage(Aggregation.RatioOfSums);
        string[] units = ["0a 1/3", "0b 1/3", "0c 1/3", "0d 1/3"];
        bool Agrees(string published) => Roll(ratio, [.. units, published]).Published!.IsRebuilt;
        Assert.True(Agrees("01 33.3"));
        Assert.False(Agrees("01 33.4"));
        Assert.True(Agrees("01 33.33"));
        Assert.False(Agrees("01 33.34"));
        Assert.True(Agrees("01 2/6"));
        Assert.True(Agrees("01 33"));
        Assert.Equal("công bố 33,3%, chênh −0,03 điểm % do làm tròn", Roll(ratio, [.. units, "01 33.3"]).Published!.ToText(Language.Vietnamese));
    }

    [Fact]
    public void Published_OutsideOfWhatMissingUnitsLeaveOpen_IsAFinding()
    {
        Assert.Empty(Roll(Sum, "0a 10", "0b 20", "0c 30", "01 60").Findings);
        var low = Roll(Sum, "0a 10", "0b 20", "0c 30", "01 59");
        Assert.Equal("The units make at least 60 persons; published 59 persons, outside of what the units can make.", Assert.Single(low.Findings).Message.English);
        Assert.Equal("m 01 2021", low.Findings[0].Subject);
        Assert.Null(low.Published!.Difference);
    }

    [Fact]
    public void Published_BySourcesThatDisagree_AgreesWhenOneDoes()
    {
        string[] units = ["0a 10", "0b 20", "0c 30", "0d 40"];
        var rollUp = Roll(Sum, [.. units, "01 90 2021 final 2022-01-01 x", "01 100 2021 final 2022-01-01 y"]);
        Assert.True(rollUp.Published!.IsRebuilt);
        Assert.Equal((Rational.From(90), Rational.From(100)), (rollUp.Published.Low, rollUp.Published.High));
        Assert.Equal(2, rollUp.Published.Observations.Count);
    }

    [Fact]
    public void Units_OfALevelOrOfTypes_AreRolledUp()
    {
        string[] rows = ["0a 1", "0b 2", "0c 3", "0d 4", "02 30", "03 70", "01 100"];
        Assert.Equal("exact 100", Result(Roll(Sum, RollUpOptions.Default.AtLevel(AreaLevel.District), rows)));
        Assert.Equal("exact 7", Result(Roll(Sum, RollUpOptions.Default.OfTypes(AreaType.Commune), rows)));
        Assert.Equal("exact 3", Result(AreaRollUp.Of(Set(Sum, rows), "m", City, Code("02"), Year)));
        Assert.Equal("exact 4", Result(AreaRollUp.Of(Set(Sum, rows), "m", City, Code("0d"), Year)));
        Assert.Null(AreaRollUp.Of(Set(Sum, rows), "m", City, Code("0d"), Year).Published);
        var none = Roll(Sum, RollUpOptions.Default.OfTypes(AreaType.Township), rows);
        Assert.Equal((RollUpOutcome.NoData, null), (none.Outcome, none.Low));
        Assert.Equal("There is no unit of the types asked for.", none.Reasons[1].English);
    }

    [Fact]
    public void Arguments_ThatNameNothing_AreRefused()
    {
        var set = Set(Sum, "0a 1");
        Assert.Throws<ArgumentException>(() => AreaRollUp.Of(set, "x", City, Root, Year));
        Assert.Throws<ArgumentException>(() => AreaRollUp.Of(set, "m", City, Root, TimePeriod.None));
        Assert.Throws<KeyNotFoundException>(() => AreaRollUp.Of(set, "m", City, Code("99"), Year));
        Assert.Throws<KeyNotFoundException>(() => AreaRollUp.Of(set, "m", City, Code("0a"), Year, RollUpOptions.Default.AtLevel(AreaLevel.District)));
        var message = Assert.Throws<ArgumentException>(() => AreaRollUp.Of(set, "m", City, Root, Year, RollUpOptions.Default.WeightedBy("v"))).Message;
        Assert.Contains("without the weights \"v\"", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Period_OfAFlowAcrossAChange_IsRefusedNamingTheDay()
    {
        var history = History(out _, out _);
        var set = Set(Sum, "0a 1 2021", "0b 2 2021", "1a 7 2022", "0a 1 2021-2022");
        Assert.Equal("exact 3", Result(AreaRollUp.Of(set, "m", history, Root, Year)));
        Assert.Equal("exact 7", Result(AreaRollUp.Of(set, "m", history, Root, TimePeriod.Year(2022))));
        var crossed = AreaRollUp.Of(set, "m", history, Root, TimePeriod.Years(2021, 2022));
        Assert.Equal(RollUpOutcome.ChangeCrossed, crossed.Outcome);
        Assert.Equal("2021–2022 does not lie within one set of units: cũ → mới, 2022-01-01.", crossed.Reasons[0].English);
        Assert.Equal("Giai đoạn 2021 - 2022 không thuộc trọn một danh mục đơn vị: cũ → mới, 01/01/2022.", crossed.Reasons[0].Vietnamese);
        Assert.Null(crossed.Low);
    }

    [Fact]
    public void Period_OfAStockAcrossAChange_IsOfTheUnitsOfItsEnd_AndSaysSo()
    {
        var history = History(out _, out var later);
        var rollUp = AreaRollUp.Of(Set(Stock, "0a 1 2021-2022", "1a 7 2021-2022"), "m", history, Root, TimePeriod.Years(2021, 2022));
        Assert.Equal("exact 7", Result(rollUp));
        Assert.Same(later, rollUp.Geography);
        Assert.Equal(Day("2022-01-01"), Assert.Single(rollUp.CrossedChanges).Date);
        Assert.Equal("Figures of the end of the period are of the units of 2022-12-31; within it the units changed: cũ → mới, 2022-01-01.", rollUp.Reasons[^1].English);
    }

    [Fact]
    public void Period_OutsideOfTheUnits_IsRefused()
    {
        var history = History(out var early, out _);
        var set = Set(Sum, "0a 1");
        Assert.Equal("outside_validity", Result(AreaRollUp.Of(set, "m", history, Root, TimePeriod.Year(2019))));
        Assert.Equal("No set of units is known for 2019-12-31.", AreaRollUp.Of(set, "m", history, Root, TimePeriod.Year(2019)).Reasons[0].English);
        Assert.Equal("outside_validity", Result(AreaRollUp.Of(set, "m", history, Root, TimePeriod.Years(2019, 2020))));
        Assert.Equal("outside_validity", Result(AreaRollUp.Of(set, "m", early, Root, TimePeriod.Year(2022))));
        Assert.Equal(
            "Năm 2022 nằm ngoài thời gian hiệu lực của cũ: từ 01/01/2020 đến 31/12/2021.",
            AreaRollUp.Of(set, "m", early, Root, TimePeriod.Year(2022)).Reasons[0].Vietnamese);
        Assert.Equal("exact 3", Result(AreaRollUp.Of(Set(Stock, "0a 1 2020", "0b 2 2020"), "m", early, Root, TimePeriod.Year(2020))));

        // The code names a unit, and not at that time.
        var gone = AreaRollUp.Of(set, "m", history, Code("0a"), TimePeriod.Year(2022));
        Assert.Equal(RollUpOutcome.OutsideValidity, gone.Outcome);
        Assert.Contains("ended", gone.Reasons[0].English, StringComparison.Ordinal);
        Assert.Null(gone.Area);
    }

    [Fact]
    public void Text_OfAResult_IsOneParagraphInBothLanguages()
    {
        var rollUp = Roll(Percentage(Aggregation.RatioOfSums), "0a 1/4", "0b 2/4", "0c 9/10", "0d 0/2", "01 60");
        Assert.Equal(
            "Thước đo, Tên 01 (01), Năm 2021: 60%. Cách tổng hợp: tổng tử số trên tổng mẫu số; có số liệu của 4/4 đơn vị, chiếm 100% quyền số. Công bố 60%, phù hợp.",
            rollUp.ToText(Language.Vietnamese));
        Assert.Equal(
            "Thước đo, Tên 01 (01), 2021: 60%. Rule: ratio of sums; 4/4 units are known, 100% of the weight. Published 60%, which agrees.",
            rollUp.ToString());
    }

    [Fact]
    public void Text_OfManyMissingUnits_NamesFiveAndCountsTheRest()
    {
        var wide = Of(["01 central_city", .. Enumerable.Range(1, 8).Select(i => $"a{i} xa 01")]);
        var rollUp = AreaRollUp.Of(Set(Sum, "a1 1"), "m", wide, Root, Year);
        Assert.Contains("Missing: Tên a2 (a2), Tên a3 (a3), Tên a4 (a4), Tên a5 (a5), Tên a6 (a6) and 2 more.", rollUp.Reasons.Select(reason => reason.English));
        Assert.Equal(7, rollUp.MissingUnits.Count);
    }

    private static GeographyHistory History(out Geography early, out Geography later)
    {
        var city = AreaOf("01 central_city - 2010-01-01");
        early = new GeographyBuilder("old", Name("cũ"), Day("2020-01-01")).Until(Day("2021-12-31")).Add([city, AreaOf("0a xa 01 2020-01-01 2021-12-31"), AreaOf("0b xa 01 2020-01-01 2021-12-31")]).Build();
        later = new GeographyBuilder("new", Name("mới"), Day("2022-01-01")).Add([city, AreaOf("1a xa 01 2022-01-01")]).Build();
        return GeographyHistory.Create([early, later]);
    }
}
