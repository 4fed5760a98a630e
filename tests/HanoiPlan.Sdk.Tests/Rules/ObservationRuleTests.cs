using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Rules;
using HanoiPlan.Sdk.Rules.ObservationRules;
using HanoiPlan.Sdk.Time;
using static HanoiPlan.Sdk.Tests.Rules.RuleFigures;

namespace HanoiPlan.Sdk.Tests.Rules;

/// <summary>Each observation rule where it holds, where it is broken, and at the very edge between.</summary>
public sealed class ObservationRuleTests
{
    [Fact]
    public void SoundFigures_BreakNothing_AndEveryRuleHasLooked()
    {
        var report = Judge(Sound);
        Assert.Empty(report.Findings);
        Assert.All(
            report.Outcomes.Where(outcome => outcome.Rule is not ReportedRule && outcome.Rule.Code.StartsWith("HP2", StringComparison.Ordinal)),
            outcome => Assert.True(outcome.CheckedCount > 0, outcome.ToString()));
    }

    [Theory]
    [InlineData("11.30", false)]
    [InlineData("11.32", false)]
    [InlineData("11.28", false)]
    [InlineData("11.33", true)]
    [InlineData("11.27", true)]
    public void Shares_RoundingOfFourParts_IsTwoHundredths(string last, bool breaks)
    {
        // 62.79 + 23.67 + 2.24 + 11.30 = 100.00, and each may be half a hundredth off.
        var findings = Judge([.. Sound.Where(one => one.MeasureCode != "share_d"), Share("share_d", last)]).Findings;
        Assert.Equal(breaks ? ["HP2101"] : [], findings.Select(finding => finding.Code));
        if (breaks)
        {
            Assert.Equal(5, findings[0].Subjects.Count);
        }
    }

    [Fact]
    public void Shares_OneMissing_OrSupersededOrDisputed_SaysNothingWrong()
    {
        Assert.Empty(Judge([.. Sound.Where(one => one.MeasureCode != "share_d")]).Findings);

        // A revision counts instead of what it revises, and an estimate does not count beside a final figure.
        Assert.Empty(Judge([.. Sound.Where(one => one.MeasureCode != "share_d"), Share("share_d", "15.00", ObservationKind.Final, -9), Share("share_d", "11.30")]).Findings);
        Assert.Empty(Judge([.. Sound, Share("share_d", "15.00", ObservationKind.Estimate, 1)]).Findings);

        // Two of equal standing: the dispute is found, and the sum could be right.
        Assert.Equal(["HP2057"], Judge([.. Sound, Share("share_d", "15.00")]).Findings.Select(finding => finding.Code));
    }

    // The changes 1, 2, 3, 4 and x have the median 3 and deviations of 2, 1, 0, 1 and x − 3, whose median is 1: 3 + 8·1 = 11.
    [Theory]
    [InlineData("11", false)]
    [InlineData("11.1", true)]
    [InlineData("-5", false)]
    [InlineData("-6.1", true)]
    public void Jump_ByTheMedianOfTheSeries(string last, bool breaks)
    {
        var change = Number(last);
        Assert.Equal(breaks ? ["HP2103"] : [], Judge(Steps(1, 2, 3, 4, change)).Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void Jump_ShortOrEvenSeries_IsNotJudged()
    {
        Assert.Empty(Judge(Steps(1, 2, 300)).Findings);
        Assert.Empty(Judge(Steps(2, 2, 2, 2, 300)).Findings);
    }

    [Fact]
    public void Jump_OfThePage_IsFoundUpAndDown()
    {
        var findings = Judge(Steps(0.2m, 0.3m, 0.2m, 99.2m, -98.7m)).Findings;
        Assert.Equal(["HP2103", "HP2103"], findings.Select(finding => finding.Code));
        Assert.Equal("From 2022 to 2023, 10.7 USD per capita became 109.9 USD per capita: the change of 99.2 is more than 8 median deviations of 0.1 away from the median 0.2.", findings[0].Message.English);
        Assert.Contains("109,9 USD", findings[0].Message.Vietnamese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("5", false)]
    [InlineData("5.1", true)]
    [InlineData("-5", false)]
    [InlineData("-5.1", true)]
    public void Jump_ByADeclaredLimit(string change, bool breaks)
    {
        var rule = new ImplausibleJumpRule(JumpThresholds.Default.WithLimit("steady", 5));
        var report = RuleSet.Of(rule).Evaluate(Input(Steps(Number(change))));
        Assert.Equal(breaks ? ["HP2103"] : [], report.Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void Jump_AcrossABreak_IsNotOne()
    {
        var rule = new ImplausibleJumpRule(JumpThresholds.Default.WithLimit("changed", 5).WithLimit("steady", 5));
        Observation[] both = [Yearly("changed", 2021, 10), Yearly("changed", 2022, 90), Yearly("steady", 2021, 10), Yearly("steady", 2022, 90)];
        Assert.Equal("steady 01", Assert.Single(RuleSet.Of(rule).Evaluate(Input(both)).Findings).Subject);
    }

    [Fact]
    public void JumpThresholds_OutOfTheirLimits_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => JumpThresholds.Default.WithMedian(0, 4));
        Assert.Throws<ArgumentOutOfRangeException>(() => JumpThresholds.Default.WithMedian(8, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => JumpThresholds.Default.WithLimit("x", 0));
        Assert.Equal((3, 3), (JumpThresholds.Default.WithMedian(3, 3).MostDeviations, JumpThresholds.Default.WithMedian(3, 3).LeastChanges));
    }

    [Theory]
    [InlineData("estimate", "2021-01-01", false)]
    [InlineData("estimate", "2020-12-31", true)]
    [InlineData("preliminary", "2021-12-31", false)]
    [InlineData("preliminary", "2021-12-30", true)]
    [InlineData("forecast", "2020-12-31", false)]
    [InlineData("plan", "2020-12-31", false)]
    public void Forecast_OfferedAsAResult(string kind, string recorded, bool breaks)
    {
        var observation = Observation.Of("steady", City, Year(2021), ObservationKind.FromName(kind), Day(recorded), 10);
        Assert.Equal(breaks ? ["HP2104"] : [], Judge([observation]).Findings.Select(finding => finding.Code));
    }

    [Theory]
    [InlineData("the press", 10, "2022-01-05", true)]
    [InlineData("another", 10, "2022-01-05", false)]
    [InlineData("the press", 11, "2022-01-05", false)]
    [InlineData("the press", 10, "2022-01-06", false)]
    public void Forecast_ThePlanItselfAsTheResult(string source, int value, string recorded, bool breaks)
    {
        var plan = Observation.Create("steady", City, Year(2021), ObservationKind.Plan, Day("2022-01-05"), o => o.WithValue(10).From("the press"));
        var result = Observation.Create("steady", City, Year(2021), ObservationKind.Estimate, Day(recorded), o => o.WithValue(value).From(source));
        Assert.Equal(breaks ? ["HP2104"] : [], Judge([plan, result]).Findings.Select(finding => finding.Code));
    }

    [Theory]
    [InlineData(2020, 2021, false)]
    [InlineData(2021, 2022, true)]
    [InlineData(2022, 2023, false)]
    public void Break_Crossed(int before, int after, bool breaks)
    {
        var findings = Judge([Yearly("changed", before, 1), Yearly("changed", after, 2)]).Findings;
        Assert.Equal(breaks ? ["HP2105"] : [], findings.Select(finding => finding.Code));
        if (breaks)
        {
            Assert.Equal((Severity.Information, "the decision"), (findings[0].Severity, findings[0].Citation!.Published));
            Assert.Equal("The results for 2021 and 2022 lie on either side of the break on 2022-01-01: New standard", findings[0].Message.English);
        }
    }

    // The district 001 ended on 30 June 2025.
    [Theory]
    [InlineData("2025-H1", "001", "")]
    [InlineData("2025-Q3", "001", "HP2106")]
    [InlineData("2025", "001", "HP2106")]
    [InlineData("2025-Q3", "01", "")]
    [InlineData("2025-Q3", "1", "HP2107 HP2109")]
    public void Area_CodeInItsTime(string period, string area, string code)
    {
        var observation = Observation.Of("steady", AreaCode.Of(area), TimePeriod.Parse(period, null), ObservationKind.Final, Day("2026-03-01"), 10);
        var findings = Judge([observation]).Findings;
        Assert.Equal(code.Length > 0 ? code.Split(' ') : [], findings.Select(finding => finding.Code));
    }

    [Theory]
    [InlineData(30, 300, false)]
    [InlineData(30, 301, true)]
    [InlineData(30, 299, true)]
    [InlineData(29, 290, false)]
    [InlineData(29, 900, false)]
    [InlineData(29, 289, true)]
    [InlineData(0, 7, false)]
    public void Total_RebuiltFromDistricts(int known, int city, bool breaks)
    {
        // Thirty districts of ten; one that is missing may have anything from nothing on.
        var findings = Judge(Districts(i => i < known ? 10 : null, city)).Findings;
        Assert.Equal(breaks ? ["HP2080"] : [], findings.Select(finding => finding.Code));
        Assert.All(findings, finding => Assert.Equal("count 01 2023", finding.Subject));
    }

    [Fact]
    public void Area_WithoutGeographies_IsNotJudgedAndSaid()
    {
        var report = RuleSet.BuiltIn.Evaluate(RuleInput.Of(Plan).With(ObservationSet.Create(Plan.Measures, [Yearly("steady", 2021, 1)])));
        Assert.Equal(["HP2080", "HP2106", "HP2120"], report.Outcomes.Where(outcome => outcome.Missing.Contains(SubjectKinds.Geographies)).Select(outcome => outcome.Rule.Code));
    }

    [Fact]
    public void WhatGatheringFinds_StandsInTheReport_AndCanBeSetAside()
    {
        Observation[] twice = [Yearly("steady", 2021, 1), Yearly("steady", 2021, 1)];
        var finding = Assert.Single(Judge(twice).Findings);
        Assert.Equal("HP2055", finding.Code);
        var suppression = new Suppression("HP2055", finding.Subject, "known", "me", Day("2026-01-01"));
        var report = RuleSet.BuiltIn.Evaluate(Input(twice), RuleOptions.Default.Suppressing(suppression), TestContext.Current.CancellationToken);
        Assert.Empty(report.Findings);
        Assert.Single(report.Suppressed);

        // A set of other rules does not speak of it.
        Assert.Empty(RuleSet.Of(new ImplausibleJumpRule()).Evaluate(Input(twice)).Findings);
    }
}
