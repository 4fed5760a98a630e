using System.Globalization;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Rules;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Tests.Laws;

namespace HanoiPlan.Sdk.Tests.Rules;

/// <summary>Rules that a figure lies in a range: by hand at the bounds, and held against plain decimals for made-up figures.</summary>
public sealed class RangeRuleTests
{
    private static readonly Measure Growth = Measure.Create("growth", LocalisedText.Of("Tốc độ tăng", "Growth"), Unit.Percent, 1, Preference.HigherIsBetter);

    private static readonly SubjectKind<Reading> Readings = new("reading", LocalisedText.Of("số đọc", "reading"), reading => reading.Id);

    private static readonly SubjectFigure<Reading> Figure = new(Readings, Growth, reading => reading.Value);

    [Fact]
    public void Evaluate_BothEndsIncluded_OutsideIsWhatLiesBeyond() => Assert.Equal(
        ["7.4999", "-7.5", "8.1", "8.00000000000001"],
        Outside(TargetRange.Between(7.5m, 8.0m), 7.4999m, 7.5m, 7.50m, 7.75m, null, -7.5m, 8m, 8.1m, 8.00000000000001m, 8.0m));

    [Fact]
    public void Evaluate_EndsExcluded_TheEndItselfIsOutside() => Assert.Equal(
        ["3", "3.0", "3.00001", "0", "-1"],
        Outside(TargetRange.Between(new Bound(0, false), new Bound(3, false)), 2.9999m, 3m, 3.0m, 3.00001m, 0m, 0.1m, 0.00001m, -1m, 2.9m));

    [Fact]
    public void Evaluate_OpenSides_HaveNoEnd()
    {
        Assert.Equal(["74.9", "-79228162514264337593543950335"], Outside(TargetRange.AtLeast(75), 75m, 74.9m, decimal.MaxValue, decimal.MinValue, 1e18m));
        Assert.Equal(["75"], Outside(TargetRange.MoreThan(75), 75.00001m, 75m, 75.1m));
        Assert.Equal(["3", "79228162514264337593543950335"], Outside(TargetRange.LessThan(3), 3m, 2.9m, decimal.MaxValue, decimal.MinValue));
        Assert.Equal(["3.1"], Outside(TargetRange.AtMost(3), 3m, 3.1m, -1e27m));
    }

    [Fact]
    public void Evaluate_BoundsBeyondSixtyFourBitsOfSteps_AreExact()
    {
        // 64 bits of tenths end at 922,337,203,685,477,580.7.
        Assert.Equal(
            ["922337203685477580.7", "99999999999999999999.9", "200000000000000000000.1", "0"],
            Outside(TargetRange.Between(1e20m, 2e20m), 922337203685477580.7m, 99999999999999999999.9m, 1e20m, 2e20m, 200000000000000000000.1m, 0m));
        Assert.Equal(["922337203685477580.7"], Outside(TargetRange.AtMost(922337203685477580.6m), 922337203685477580.6m, 922337203685477580.7m));
        Assert.Equal(["922337203685477580.7"], Outside(TargetRange.AtLeast(922337203685477580.8m), 922337203685477580.7m, 922337203685477580.8m));
        Assert.Equal(["-922337203685477580.8"], Outside(TargetRange.AtLeast(-922337203685477580.7m), -922337203685477580.8m, -922337203685477580.7m));
        Assert.Equal(["-922337203685477580.7", "0"], Outside(TargetRange.AtMost(-1e20m), -922337203685477580.7m, -1e20m, 0m));
    }

    [Fact]
    public void Evaluate_Finding_SaysNameValueAndRangeInBothLanguages()
    {
        var finding = Assert.Single(Evaluate(TargetRange.Between(new Bound(7.5m, true), new Bound(8m, false)), 9000.25m).Findings);
        Assert.Equal(
            LocalisedText.Of(
                "Tốc độ tăng là 9.000,25%, ngoài mức cho phép: từ 7,5 đến 8% (không tính).",
                "Growth is 9,000.25%, outside the range: from 7.5 to 8% (excluded)."),
            finding.Message);
        Assert.Equal(("HN0001", "0", Severity.Warning), (finding.Code, finding.Subject, finding.Severity));
        Assert.Equal([new FindingSubject("reading", "0")], finding.Subjects);

        // Above the range is outside too, and the words do not call it exceeded.
        Assert.Equal("Growth is 9%, outside the range: 8%.", Assert.Single(Evaluate(TargetRange.Exactly(8), 9).Findings).Message.English);
        Assert.Equal("Tốc độ tăng là 9%, ngoài mức cho phép: đúng 8%.", Assert.Single(Evaluate(TargetRange.Exactly(8), 9).Findings).Message.Vietnamese);
    }

    [Fact]
    public void Evaluate_FigureThrows_IsAFindingAndSpoilsNothing()
    {
        var failing = new SubjectFigure<Reading>(Readings, Growth, reading => reading.Id == "1" ? throw new FormatException("unreadable") : reading.Value);
        var rule = new RangeRule<Reading>(Describe(1), failing, TargetRange.AtMost(5));
        var report = RuleSet.Of(rule).Evaluate(RuleInput.Empty.With(Readings, [new Reading("0", 6), new Reading("1", 6), new Reading("2", 4), new Reading("3", 7)]));
        Assert.Equal(["HN0001 0", "HN0001 3", "HP0001 HN0001"], report.Findings.Select(finding => $"{finding.Code} {finding.Subject}"));
        Assert.Equal("The rule HN0001 failed with FormatException on reading 1: unreadable", report.Findings[2].Message.English);
        Assert.Equal((4, 1), (report.Outcomes[0].CheckedCount, report.Outcomes[0].FailureCount));
    }

    [Fact]
    public void Evaluate_ManyRulesOnOneFigure_ReadItOnceAndAgainWhereItIsOutside()
    {
        var reads = 0;
        var counted = new SubjectFigure<Reading>(Readings, Growth, reading =>
        {
            Interlocked.Increment(ref reads);
            return reading.Value;
        });
        var rules = RuleSet.Of(Enumerable.Range(1, 100).Select(number => new RangeRule<Reading>(Describe(number), counted, TargetRange.AtMost(number))));
        var input = RuleInput.Empty.With(Readings, Enumerable.Range(0, 50).Select(i => new Reading(i.ToString("00", CultureInfo.InvariantCulture), i)));

        // Of 0 to 49, those above n number 49 - n: 48 + 47 + … + 1 = 1,176 findings.
        Assert.Equal(1_176, rules.Evaluate(input).Findings.Count);
        Assert.Equal(50 + 1_176, reads);
    }

    [Fact]
    public void Evaluate_TheSameInputAfterAThingChanged_SeesTheChange()
    {
        var value = 4m;
        var rules = RuleSet.Of(new RangeRule<Reading>(Describe(1), new SubjectFigure<Reading>(Readings, Growth, _ => value), TargetRange.AtMost(5)));
        var input = RuleInput.Empty.With(Readings, [new Reading("0", 0)]);
        Assert.Empty(rules.Evaluate(input).Findings);
        value = 6m;
        Assert.Single(rules.Evaluate(input).Findings);
    }

    [Fact]
    public void New_RangeRelativeToABaseline_Refused()
    {
        var thrown = Assert.Throws<ArgumentException>(() => new RangeRule<Reading>(Describe(1), Figure, TargetRange.AtLeast(10).RelativeToBaseline(RangeRelation.PercentChange)));
        Assert.Contains("HN0001: the range [10, ∞) PercentChange is relative to a baseline", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void New_NothingGiven_Refused()
    {
        Assert.Throws<ArgumentNullException>("figure", () => new RangeRule<Reading>(Describe(1), null!, TargetRange.AtLeast(10)));
        Assert.Throws<ArgumentNullException>("range", () => new RangeRule<Reading>(Describe(1), Figure, null!));
        Assert.Throws<ArgumentNullException>("kind", () => new SubjectFigure<Reading>(null!, Growth, reading => reading.Value));
        Assert.Throws<ArgumentNullException>("measure", () => new SubjectFigure<Reading>(Readings, null!, reading => reading.Value));
        Assert.Throws<ArgumentNullException>("read", () => new SubjectFigure<Reading>(Readings, Growth, null!));
        Assert.Throws<ArgumentNullException>("subject", () => Figure.Of(null!));
    }

    [Fact]
    public void Evaluate_AnyRangesAndFigures_AnswersAsPlainDecimals_2000Sets() => Made.Holds(2_000, Made.Seeds, seed =>
    {
        var dice = new Dice(seed);
        Reading[] readings = [.. Enumerable.Range(0, dice.Between(0, 69)).Select(i => new Reading(i.ToString("00", CultureInfo.InvariantCulture), dice.OneIn(8) ? null : Figured(dice)))];
        (decimal? Lower, bool WithLower, decimal? Upper, bool WithUpper)[] asked = [.. Enumerable.Range(0, dice.Between(1, 6)).Select(_ => Asked(dice))];
        var rules = RuleSet.Of(asked.Select((range, i) => new RangeRule<Reading>(Describe(i), Figure, RangeOf(range))));
        var input = RuleInput.Empty.With(Readings, readings);
        var expected = asked.SelectMany((range, i) => readings.Where(reading => Breaks(reading.Value, range)).Select(reading => (Code(i), reading.Id)));
        return rules.Evaluate(input).Findings.Select(finding => (finding.Code, finding.Subject)).SequenceEqual(expected)
            && rules.Evaluate(input, RuleOptions.Default.WithDegree(2)).Findings.Select(finding => (finding.Code, finding.Subject)).SequenceEqual(expected);
    });

    private static bool Breaks(decimal? value, (decimal? Lower, bool WithLower, decimal? Upper, bool WithUpper) range) =>
        value is not null
        && (value < range.Lower || (value == range.Lower && !range.WithLower) || value > range.Upper || (value == range.Upper && !range.WithUpper));

    private static TargetRange RangeOf((decimal? Lower, bool WithLower, decimal? Upper, bool WithUpper) range) => (range.Lower, range.Upper) switch
    {
        ({ } lower, { } upper) => TargetRange.Between(new Bound(lower, range.WithLower), new Bound(upper, range.WithUpper)),
        ({ } lower, null) => range.WithLower ? TargetRange.AtLeast(lower) : TargetRange.MoreThan(lower),
        (null, { } upper) => range.WithUpper ? TargetRange.AtMost(upper) : TargetRange.LessThan(upper),
        _ => throw new InvalidOperationException("A range has an end."),
    };

    private static (decimal? Lower, bool WithLower, decimal? Upper, bool WithUpper) Asked(Dice dice)
    {
        var (one, other) = (Figured(dice), Figured(dice));
        return dice.Between(0, 2) switch
        {
            0 => (one, dice.OneIn(2), null, false),
            1 => (null, false, one, dice.OneIn(2)),
            _ when one == other => (one, true, one, true),
            _ => (Math.Min(one, other), dice.OneIn(2), Math.Max(one, other), dice.OneIn(2)),
        };
    }

    // Few different ones, so that figures often lie on a bound; some off the scale, some beyond 64 bits of steps.
    private static decimal Figured(Dice dice) => dice.Between(0, 9) switch
    {
        0 => dice.Between(-30, 30) / 100m,
        1 => dice.Between(-2, 2) * 922337203685477580.7m,
        2 => dice.OneIn(2) ? decimal.MaxValue : decimal.MinValue,
        _ => dice.Between(-20, 20) / 10m,
    };

    private static IEnumerable<string> Outside(TargetRange range, params decimal?[] values) =>
        Evaluate(range, values).Findings.OrderBy(finding => int.Parse(finding.Subject, CultureInfo.InvariantCulture))
            .Select(finding => values[int.Parse(finding.Subject, CultureInfo.InvariantCulture)]!.Value.ToString(CultureInfo.InvariantCulture));

    private static RuleReport Evaluate(TargetRange range, params decimal?[] values) =>
        RuleSet.Of(new RangeRule<Reading>(Describe(1), Figure, range))
            .Evaluate(RuleInput.Empty.With(Readings, values.Select((value, i) => new Reading(i.ToString(CultureInfo.InvariantCulture), value))));

    private static RuleDescription Describe(int number) => RuleDescription.Of(Code(number), Severity.Warning, "Ngoài khoảng", "Out of range");

    private static string Code(int number) => "HN" + number.ToString("0000", CultureInfo.InvariantCulture);

    private sealed record Reading(string Id, decimal? Value);
}
