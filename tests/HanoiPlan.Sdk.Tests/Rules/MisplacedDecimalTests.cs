using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Rules;
using HanoiPlan.Sdk.Rules.ObservationRules;
using HanoiPlan.Sdk.Tests.Plans;
using NodaTime;
using static HanoiPlan.Sdk.Tests.Rules.RuleFigures;

namespace HanoiPlan.Sdk.Tests.Rules;

/// <summary>Figures with the decimal mark in the wrong place, and those that only look like it.</summary>
public sealed class MisplacedDecimalTests
{
    private static readonly Plan Asked = PlanSketch.Header().Area(City)
        .Measure(Measure.Create("gain", PlanSketch.Text("tăng", "gain"), Unit.PercentPerYear, 4, Preference.HigherIsBetter))
        .Measure(Measure.Create("rate", PlanSketch.Text("tỷ lệ", "rate"), Unit.Percent, 4, Preference.HigherIsBetter, m => m.Stock().Within(0, 100)))
        .Measure(Measure.Create("falling", PlanSketch.Text("giảm", "falling"), Unit.Percent, 4, Preference.LowerIsBetter, m => m.Stock().Within(0, 100)))
        .Measure(Measure.Create("level", PlanSketch.Text("mức", "level"), Unit.TrillionVnd, 3, Preference.HigherIsBetter, m => m.NotBelow(0)))
        .Measure(Measure.Create("sum", PlanSketch.Text("tổng", "sum"), Unit.TrillionVnd, 3, Preference.HigherIsBetter, m => m.NotBelow(0)))
        .Measure(Measure.Create("broken", PlanSketch.Text("gãy", "broken"), Unit.TrillionVnd, 3, Preference.HigherIsBetter, m => m
            .NotBelow(0).BreaksOn(new LocalDate(2023, 1, 1), PlanSketch.Text("Đơn vị mới", "New unit"), "the decision")))
        .Indicator(1, "one", PlanSketch.Text("Một", "One"), "economy", PlanSketch.Source, indicator => indicator
            .Target("G", "gain", target => target.Between(7.5m, 8).AverageGrowth().Cited())
            .Target("R", "rate", target => target.Between(80, 85).Cited())
            .Target("F", "falling", target => target.LessThan(3).Cited())
            .Target("L", "level", target => target.AtLeast(120).Cited())
            .Target("S", "sum", target => target.AtLeast(3_000).Total().Cited()))
        .Builds();

    [Fact]
    public void Growth_LostMarkInOneOfFiveYears_IsFoundWithWhatItWouldBe()
    {
        var finding = Assert.Single(Found("gain", 2.92m, 8.89m, 6.27m, 652m, 8.16m));
        Assert.Equal((Severity.Warning, "gain 01"), (finding.Severity, finding.Subject));
        Assert.Equal(
            "gain (2024): 652%/year is out of proportion to the figures and targets beside it, from 2.92%/year to 8.89%/year. With the decimal mark moved 2 digits to the left it is 6.52%/year.",
            finding.Message.English);
        Assert.Contains("Dời dấu thập phân sang trái 2 chữ số thì được 6,52%/năm.", finding.Message.Vietnamese, StringComparison.Ordinal);
    }

    // By hand: 65.2 is 7.3 times 8.89, and 58.7 points above what it would be.
    [Theory]
    [InlineData("65.2", true)]
    [InlineData("0.652", false)]
    [InlineData("-6.52", false)]
    [InlineData("0.3", false)]
    [InlineData("0", false)]
    [InlineData("25", false)]
    [InlineData("-652", false)]
    public void Growth_OneYear_IsFoundWhereNoRealYearIsLikeIt(string year, bool isFound) =>
        Assert.Equal(isFound ? 1 : 0, Found("gain", 2.92m, 8.89m, 6.27m, Number(year), 8.16m).Count);

    [Fact]
    public void Growth_NearZeroAfterAGoodYear_OrABoomAfterBadYears_IsNotFound()
    {
        Assert.Empty(Found("gain", 3.1m, 0.3m, 2.8m));
        Assert.Empty(Found("gain", 0.3m, 0.4m, 3.1m));
        Assert.Empty(Found("gain", -2.5m, 0.1m, 8.5m));
        Assert.Empty(Judged("gain", withPlan: false, 0.3m, 0.4m, 3.1m));
    }

    // Two decimals more than the other years have: a program kept 6.52 % as 0.0652.
    [Theory]
    [InlineData("0.0652", 1)]
    [InlineData("0.07", 0)]
    public void Growth_AsAFraction_IsToldByItsDecimals(string year, int count) =>
        Assert.Equal(count, Found("gain", 2.92m, 8.89m, 6.27m, Number(year), 8.16m).Count);

    // 480 and 60 are odd too, and no power of ten makes them fit.
    [Theory]
    [InlineData("120500", "3 digits to the left it is 120.5 trillion VND")]
    [InlineData("1205", "1 digit to the left it is 120.5 trillion VND")]
    [InlineData("0.12", "3 digits to the right it is 120 trillion VND")]
    [InlineData("12.05", "1 digit to the right it is 120.5 trillion VND")]
    [InlineData("480", "")]
    [InlineData("60", "")]
    public void Level_OutOfProportion_IsFoundUpAndDown(string year, string said)
    {
        var findings = Found("level", 118.2m, 119.9m, Number(year), 121.4m);
        if (said.Length == 0)
        {
            Assert.Empty(findings);
        }
        else
        {
            Assert.Contains(said, Assert.Single(findings).Message.English, StringComparison.Ordinal);
        }
    }

    // By hand: the greatest beside it is 100, the spread 100/50.55 is below 2, and 4 times 100 is 400; 39.99 is near 50.55.
    [Theory]
    [InlineData("399.9", 0)]
    [InlineData("400", 1)]
    public void Level_AtTheEdgeOfTheDistance_IsFoundFromFourTimesOn(string year, int count) =>
        Assert.Equal(count, Judged("level", withPlan: false, 50.55m, 100, Number(year), 80).Count);

    [Fact]
    public void Share_WrittenAsAFraction_IsFound()
    {
        var finding = Assert.Single(Found("rate", 4.1m, 3.8m, 0.04m, 4.2m));
        Assert.Contains("Read as a share written as a fraction it is 4%", finding.Message.English, StringComparison.Ordinal);

        // Without a plan too; the first and the last year may be small for a reason, and 1 to 4 % is no fraction.
        Assert.Single(Judged("rate", withPlan: false, 4.1m, 3.8m, 0.04m, 4.2m));
        Assert.Empty(Found("rate", 4.1m, 3.8m, 1.1m, 4.2m));
    }

    [Fact]
    public void Share_FallingToNothing_OrStartingSmall_IsNotFound()
    {
        Assert.Empty(Found("falling", 0.21m, 0.16m, 0.09m, 0.03m, 0));
        Assert.Empty(Found("rate", 0.5m, 1.6m, 5, 12, 30));
        Assert.Empty(Found("rate", 0.5m, 5, 6, 7));
        Assert.Empty(Found("rate", 4, 0, 0.04m, 5));
    }

    [Fact]
    public void WholeSeries_OfFractions_IsOneFindingByTheTarget()
    {
        var finding = Assert.Single(Found("rate", 0.78m, 0.8m, 0.82m));
        Assert.Equal(
            "rate: all 3 results, the first for 2021 is 0.78%, are out of proportion to the target, from 80% to 85%. With the decimal mark moved 2 digits to the right the first is 78%.",
            finding.Message.English);
        Assert.Single(Found("rate", 0.8m));
        Assert.Empty(Judged("rate", withPlan: false, 0.78m, 0.8m, 0.82m));

        // Starting out at 0.2 % of 80 % is no slip: 20 is less than half of 80.
        Assert.Empty(Found("rate", 0.2m, 0.5m, 0.8m));
        Assert.Empty(Found("rate", 0.5m));
        Assert.Empty(Found("falling", 0.02m, 0.03m));
    }

    [Fact]
    public void OneFigure_IsHeldAgainstTheTargetAlone_WhereItIsFarAway()
    {
        Assert.Single(Found("level", 120_500));
        Assert.Empty(Found("level", 1_205));
        Assert.Empty(Found("sum", 120_500));
        Assert.Empty(Judged("level", withPlan: false, 120_500));
    }

    [Fact]
    public void TwoFigures_WithATarget_AreEnough_AndWithoutOneAreNot()
    {
        Assert.Contains("2.5%", Assert.Single(Found("falling", 2.9m, 25)).Message.English, StringComparison.Ordinal);
        Assert.Empty(Judged("falling", withPlan: false, 2.9m, 25));
    }

    [Fact]
    public void AnotherSourceOfThePeriod_IsBesideIt_AndTheSameSlipIsNot()
    {
        Observation[] years = [Yearly("gain", 2021, 5.92m), Yearly("gain", 2022, 8.89m)];
        Assert.Single(Of([.. years, Named(652, "a"), Named(6.52m, "b")]));

        // Both sources give the slip, or one that was revised: they do not confirm each other.
        Assert.Equal(2, Of([.. years, Named(652, "a"), Named(650, "b")]).Count);
        var later = Observation.Of("gain", City, Year(2023), ObservationKind.Final, new LocalDate(2024, 9, 1), 6.52m);
        Assert.Empty(Of([.. years, Named(652, "a"), later]));
    }

    [Fact]
    public void AcrossABreak_FiguresAreNotCompared()
    {
        Assert.Empty(Found("broken", 5.1m, 5.2m, 5_300, 5_400));
        Assert.Single(Found("broken", 5.1m, 5.2m, 5_300, 5.4m, 5.5m));
    }

    [Fact]
    public void ForecastsPlansAndRejectedFigures_AreNotLookedAt()
    {
        Observation Of(ObservationKind kind) => Observation.Of("gain", City, Year(2024), kind, new LocalDate(2025, 3, 1), 652);
        Observation[] years = [Yearly("gain", 2021, 5.92m), Yearly("gain", 2022, 8.89m), Yearly("gain", 2023, 6.27m)];
        Assert.All([ObservationKind.Forecast, ObservationKind.Plan, ObservationKind.Rejected], kind => Assert.Empty(MisplacedDecimalTests.Of([.. years, Of(kind)])));
        Assert.Single(MisplacedDecimalTests.Of([.. years, Of(ObservationKind.Estimate)]));
    }

    [Fact]
    public void Parts_OneOfThemMoved_IsFound_AndBothAlikeAreNot()
    {
        var finding = Assert.Single(Of(Ratios((300, 382), (33, 382), (360, 382), (370, 382))));
        Assert.Equal(
            "rate (2022): the numerator 33 is out of proportion to that of other periods, from 300 to 370. With the decimal mark moved 1 digit to the right it is 330.",
            finding.Message.English);
        Assert.Contains("denominator 3,820", Assert.Single(Of(Ratios((300, 382), (330, 3_820), (360, 382)))).Message.English, StringComparison.Ordinal);
        Assert.Empty(Of(Ratios((300, 382), (33, 38.2m), (360, 382), (370, 382))));
    }

    [Fact]
    public void Headline_ThatIsItsPartsTimesAPowerOfTen_IsFound()
    {
        // 380/382 is 99.476…, a tenth of it rounds to 9.95.
        Observation With(decimal headline) => Observation.Create("rate", City, Year(2024), ObservationKind.Final, new LocalDate(2025, 3, 1), o => o.WithValue(headline).WithParts(380, 382));
        Assert.Contains("the headline 9.95% is what its parts make with the decimal mark moved 1 digit to the right", Assert.Single(Of([With(9.95m)])).Message.English, StringComparison.Ordinal);
        Assert.Empty(Of([With(99.48m)]));
        Assert.Empty(Of([With(9.96m)]));
    }

    [Fact]
    public void Jump_OfTheSamePlace_IsLeftToThisRule()
    {
        var figures = Steps(0.2m, 0.3m, 0.2m, 99.3m, -98.8m);
        Assert.Equal(["HP2108"], Judge(figures).Findings.Select(finding => finding.Code));
        Assert.Equal(["HP2103", "HP2103"], RuleSet.Of(new ImplausibleJumpRule()).Evaluate(Input(figures)).Findings.Select(finding => finding.Code));
    }

    private static IReadOnlyList<Finding> Found(string measure, params decimal[] years) => Judged(measure, withPlan: true, years);

    private static IReadOnlyList<Finding> Judged(string measure, bool withPlan, params decimal[] years) =>
        Of([.. years.Select((value, i) => Yearly(measure, 2021 + i, value))], withPlan);

    private static IReadOnlyList<Finding> Of(Observation[] figures, bool withPlan = true)
    {
        var set = ObservationSet.Create(Asked.Measures, figures);
        Assert.Empty(set.Refused);
        return [.. RuleSet.FigureSlips.Evaluate((withPlan ? RuleInput.Of(Asked) : RuleInput.Empty).With(set)).Of("HP2108")];
    }

    private static Observation Named(decimal value, string source) => Observation.Create(
        "gain", City, Year(2023), ObservationKind.Final, new LocalDate(2024, 3, 1), o => o.WithValue(value).From(source));

    private static Observation[] Ratios(params (decimal Numerator, decimal Denominator)[] parts) =>
    [
        .. parts.Select((part, i) => Observation.Create(
            "rate", City, Year(2021 + i), ObservationKind.Final, new LocalDate(2022 + i, 3, 1), o => o.WithParts(part.Numerator, part.Denominator))),
    ];
}
