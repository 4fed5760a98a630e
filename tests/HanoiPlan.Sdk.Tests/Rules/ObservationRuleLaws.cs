using FsCheck.Fluent;
using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Rules;
using HanoiPlan.Sdk.Testing;
using HanoiPlan.Sdk.Tests.Laws;
using HanoiPlan.Sdk.Time;
using NodaTime;
using static HanoiPlan.Sdk.Tests.Rules.RuleFigures;

namespace HanoiPlan.Sdk.Tests.Rules;

/// <summary>Generated sound figures give no finding, and every single breakage of them gives exactly its rule.</summary>
public sealed class ObservationRuleLaws
{
    private static readonly (string Code, Func<Observation[], SplitMix64, Observation[]> Break)[] Breakages =
    [
        (ObservationFindings.UnknownMeasure, (sound, dice) => [.. sound, Yearly($"unknown_{dice.Between(1, 9)}", 2021, 1)]),
        (ObservationFindings.WrongUnit, (sound, dice) => [.. sound, Final("changed", 2024, o => o.WithValue(dice.Between(1, 99), Unit.Percent))]),
        (ObservationFindings.OverPrecise, (sound, dice) => [.. sound, Final("changed", 2024, o => o.WithValue(dice.Between(1, 9) / 100m))]),
        (ObservationFindings.BeyondLimit, (sound, dice) => [.. sound, Final("ratio", 2024, o => o.WithValue(dice.OneIn(2) ? -dice.Between(1, 9) : 100 + dice.Between(1, 9)))]),
        (ObservationFindings.PartsBeyondLimit, (sound, dice) => [.. sound, Final("ratio", 2024, o => o.WithParts(100 + dice.Between(1, 99), 100))]),
        (ObservationFindings.Duplicate, (sound, dice) => [.. sound, sound[dice.Between(0, sound.Length - 1)]]),
        (ObservationFindings.NotRebuilt, (sound, dice) => [.. sound, Final("ratio", 2024, o => o.WithValue(50 + dice.Between(1, 9)).WithParts(1, 3))]),
        (ObservationFindings.Disagreement, (sound, dice) => [.. sound, Yearly("changed", 2023, sound.First(one => one.MeasureCode == "changed" && one.Period == Year(2023)).Value!.Value + (dice.Between(1, 9) / 10m))]),
        (ObservationFindings.RecordedBeforeItsEnd, (sound, dice) =>
            [.. sound, Observation.Of("ratio", City, Year(2024), ObservationKind.Final, new LocalDate(2024, 12, 30).PlusDays(-dice.Between(0, 300)), 50)]),
        ("HP2080", (sound, dice) => [.. sound.Where(one => one.MeasureCode != "count"), .. Districts(_ => 10, 300 + (dice.OneIn(2) ? 1 : -1) * dice.Between(1, 99))]),
        ("HP2101", (sound, dice) => [.. sound.Where(one => one.MeasureCode != "share_d"), Shifted(sound, (dice.OneIn(2) ? 1 : -1) * dice.Between(3, 90) / 100m)]),
        ("HP2103", (sound, dice) => [.. sound.Where(one => one.MeasureCode != "steady"), .. Steps(1, 2, 3, 4, dice.OneIn(2) ? 12 + dice.Between(0, 40) : -7 - dice.Between(0, 99))]),
        ("HP2104", (sound, dice) => [.. sound, Observation.Of("ratio", City, Year(2024), ObservationKind.Estimate, new LocalDate(2023, 12, 31).PlusDays(-dice.Between(0, 300)), 50)]),
        ("HP2105", (sound, dice) => [.. sound, Yearly("changed", 2021 - dice.Between(0, 3), 5)]),
        ("HP2106", (sound, dice) => [.. sound, Elsewhere(AreaCode.Of($"00{dice.Between(1, 9)}"))]),
        ("HP2107", (sound, dice) => [.. sound, Elsewhere(AreaCode.Of($"X{dice.Between(1, 9)}"))]),
        ("HP2108", (sound, dice) => [.. sound.Where(one => one.MeasureCode != "steady"), .. Misplaced(new[] { 10L, 100, 1_000, 10_000, 1_000_000 }[dice.Between(0, 4)])]),
        ("HP2109", static (_, _) => []),
        ("HP2120", (sound, dice) => [.. sound, Elsewhere(AreaCode.Of("00004")), Elsewhere(AreaCode.Of("00004"), TimePeriod.Quarter(dice.Between(2021, 2024), dice.Between(1, 4)))]),
    ];

    [Fact]
    public void Sound_BreakNothing_100Sets() => Made.Holds(100, Made.Seeds, seed => Judge(SoundFigures(new SplitMix64(seed))).Findings.Count == 0);

    [Fact]
    public void EachBreakage_GivesExactlyItsRule_10OfEach() => Made.Holds(10 * Breakages.Length, Gen.Zip(Made.Seeds, Gen.Choose(0, Breakages.Length - 1)), made =>
    {
        var dice = new SplitMix64(made.Item1);
        var (code, breakage) = Breakages[made.Item2];
        var findings = Judge(breakage(SoundFigures(dice), dice)).Findings;
        Assert.All(findings, finding => Assert.Equal(code, finding.Code));
        return findings.Count > 0;
    });

    [Fact]
    public void Breakages_CoverEveryRuleOfFigures()
    {
        // What columns and roll-ups find has tests beside them: a set of observations cannot be broken in these ways.
        string[] elsewhere = ["HP2060", "HP2061", "HP2062", "HP2063", "HP2081", "HP2082"];
        var codes = RuleSet.BuiltIn.Rules.Select(rule => rule.Code).Where(code => code.StartsWith("HP2", StringComparison.Ordinal));
        Assert.Equal(codes, Breakages.Select(breakage => breakage.Code).Concat(elsewhere).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Order_AndThreads_DoNotMatter_30Sets() => Made.Holds(30, Made.Seeds, seed =>
    {
        var dice = new SplitMix64(seed);
        var figures = Breakages.Aggregate(SoundFigures(dice), (made, breakage) => dice.OneIn(2) ? breakage.Break(made, dice) : made);
        var alone = Text(figures, 1);
        return alone == Text([.. figures.Reverse()], 1) && alone == Text(figures, 2);
    });

    private static Observation[] SoundFigures(SplitMix64 dice)
    {
        var cuts = new[] { dice.Between(1_000, 5_000), dice.Between(1_000, 3_000), dice.Between(100, 900) };

        // Published with two decimals each, also where the second is a zero.
        decimal[] shares = [.. cuts.Append(10_000 - cuts.Sum()).Select(hundredths => (hundredths / 100m) + 0.00m)];
        var times = dice.Between(1, 40) / 10m;
        return
        [
            .. shares.Select((share, i) => Observation.Of(RulePlan.ShareCodes[i], City, Year(2020), ObservationKind.Final, new LocalDate(2021, 6, 1), share)),
            .. Steps([.. new[] { 1m, 2, 3, 4, 5 }.Select(change => decimal.Round(change * times, 1))]),
            Yearly("changed", 2022, dice.Between(1, 99)),
            Yearly("changed", 2023, dice.Between(1, 99)),
            .. Districts(i => i * times * 10, 435 * times * 10),
        ];
    }

    private static string Text(Observation[] figures, int degree) => string.Join('\n', RuleSet.BuiltIn.Evaluate(
        Input(figures), RuleOptions.Default.WithDegree(degree), TestContext.Current.CancellationToken).Findings);

    // 10, 11, 12, 13 with its mark moved, 14.
    private static Observation[] Misplaced(long times) => Steps(1, 1, (13 * times) - 12, 14 - (13 * times));

    private static Observation Shifted(Observation[] sound, decimal by)
    {
        var share = sound.First(one => one.MeasureCode == "share_d");
        return Observation.Of(share.MeasureCode, share.Area, share.Period, share.Kind, share.RecordedAt, share.Value!.Value + by);
    }

    private static Observation Final(string measure, int year, Action<ObservationBuilder> details) =>
        Observation.Create(measure, City, Year(year), ObservationKind.Final, new LocalDate(year + 1, 3, 1), details);

    private static Observation Elsewhere(AreaCode area) => Elsewhere(area, TimePeriod.Quarter(2025, 3));

    private static Observation Elsewhere(AreaCode area, TimePeriod period) =>
        Observation.Of("ratio", area, period, ObservationKind.Final, new LocalDate(2026, 3, 1), 50);
}
