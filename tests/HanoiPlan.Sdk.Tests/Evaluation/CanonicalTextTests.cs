using System.Security.Cryptography;
using System.Text;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Receipts;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Time;
using static HanoiPlan.Sdk.Tests.Evaluation.Town;

namespace HanoiPlan.Sdk.Tests.Evaluation;

/// <summary>
/// What the two hashes of a receipt are taken over, written out by hand: a line for each thing, its fields in a fixed order and
/// apart by tabs, nothing where there is nothing. Whoever has the inputs can write the same text and compute the same hash.
/// </summary>
public sealed class CanonicalTextTests
{
    private static readonly string[] PlainPlan = ["plan", "town", "2021-2025", "T1", "2020-12-01", "doc"];
    private static readonly string[] PlainIndicator = ["indicator", "1", "i", "Every", "0", "0"];
    private static readonly LocalisedText Words = LocalisedText.Of("Chữ", "Words");

    [Fact]
    public void NothingKnown_LeavesTheFieldsEmpty()
    {
        var receipt = Of(Plan(t => t.AtLeast(80m), Higher()), EvaluationOptions.Default, EvaluationMoment.At(Date("2025-12-31")));
        Assert.Equal(
            Sha(
                ["moment", "2025-12-31", "", "2025-12-31"],
                ["area", "T1"],
                ["options", "0.95", "0.60", "24"],
                PlainPlan,
                PlainIndicator,
                ["target", "T", "m", "2020-12-01", "at-least", "80", "", "Absolute", "end-of-term", "2021-2025", "2025-12-31", "2020", "StraightLine", "", "", "…", "doc 1"],
                ["measure", "m", "percent", "2", "HigherIsBetter", "Stock", "", "", "", "", ""]),
            receipt.InputsHash);
        Assert.Equal(Sha(Answer(status: "NoData"), ["indicator", "1", "Every", "NoData"]), receipt.ResultsHash);
    }

    [Fact]
    public void NotInForce_HasNoVersion()
    {
        var receipt = Of(
            Plan(t => t.AtLeast(80m), Higher()), EvaluationOptions.Default,
            EvaluationMoment.At(Date("2025-12-31")).KnownOn(Date("2026-02-03")).UnderRulesOf(Date("2020-11-30")));
        Assert.Equal(
            Sha(
                ["moment", "2025-12-31", "2026-02-03", "2020-11-30"],
                ["area", "T1"],
                ["options", "0.95", "0.60", "24"],
                PlainPlan,
                PlainIndicator,
                ["target", "T", "m", "2020-12-01", "at-least", "80", "", "Absolute", "end-of-term", "2021-2025", "2025-12-31", "2020", "StraightLine", "", "", "…", "doc 1"],
                ["measure", "m", "percent", "2", "HigherIsBetter", "Stock", "", "", "", "", ""]),
            receipt.InputsHash);
        Assert.Equal(Sha(Answer(version: "", status: "NotDue"), ["indicator", "1", "Every", "NotDue"]), receipt.ResultsHash);
    }

    // From 70 the edge 80 is ten points away in five years. After three of them 74.5 is 9/20 of the way at 3/5 of the time: a pace
    // of 3/4, at risk by the thresholds 0.90 (75.4) and 0.50 (73). Two years are left for 5.5 to 10.5 points; at no more than four
    // a year 5.5 need 16.5 months, which the end of 2024 no longer leaves.
    [Fact]
    public void Pace_WritesOptionsLimitsFlipsAndFlags()
    {
        var measure = Measure(Preference.HigherIsBetter, 2, m => m.Stock().Within(0m, 100.0m).CannotBeLost()
            .BreaksOn(Date("2022-06-01"), Words, null).BreaksOn(Date("2019-01-01"), Words, null));
        var options = EvaluationOptions.Default.WithPaceThresholds(0.90m, 0.5m).WithStaleAfterMonths(30).WithPaceLimit("m", 4m).WithPaceLimit("a", 1.50m);
        var plan = Plan(t => t.Between(new Bound(80m, true), new Bound(85m, false)).Stated("80\t-\n85\\"), measure);
        var set = ObservationSet.Create(plan.Measures,
        [
            Observation.Create("m", Area, TimePeriod.Year(2023), ObservationKind.Estimate, Date("2024-01-15"), o => o.WithValue(74.50m, Unit.Percent).From("a\tb\nc\\d")),
            Observation.Create("m", Area, TimePeriod.Year(2020), ObservationKind.Final, Date("2021-03-01"), o => o.WithValue(70m)),
        ]);
        var receipt = EvaluationReceipt.Of(new EvaluationEngine(options).Evaluate(plan, set, EvaluationMoment.At(Date("2024-01-31"))));
        Assert.Equal(
            Sha(
                ["moment", "2024-01-31", "", "2024-01-31"],
                ["area", "T1"],
                ["options", "0.90", "0.5", "30"],
                ["limit", "a", "1.50"],
                ["limit", "m", "4"],
                PlainPlan,
                PlainIndicator,
                [
                    "target", "T", "m", "2020-12-01", "between", "80", "85 (excluded)", "Absolute", "end-of-term", "2021-2025", "2025-12-31", "2020",
                    "StraightLine", "", "", @"80\t-\n85\\", "doc 1",
                ],
                ["measure", "m", "percent", "2", "HigherIsBetter", "Stock", "0", "100.0", "irreversible", "", "2019-01-01,2022-06-01"],
                ["observation", "m", "T1", "2020", "final", "70", "", "", "", "2021-03-01", ""],
                ["observation", "m", "T1", "2023", "estimate", "74.50", "", "", "percent", "2024-01-15", @"a\tb\nc\\d"]),
            receipt.InputsHash);
        Assert.Equal(
            Sha(
                Answer(
                    status: "AtRisk", value: "2023 Published 149/2 149/2", baseline: "2020 Published 70 70", margin: "Below 80 5.5", pace: "9/20 3/5",
                    required: "ChangePerYear 2.75 5.24 2", reach: "4 True 2024", flips: "m 2023 72.99=OffTrack,m 2023 75.40=OnTrack,m 2020 68.04=OnTrack,m 2020 72.15=OffTrack", flags: "RestsOnEstimate,BreakCrossed"),
                ["indicator", "1", "Every", "AtRisk"]),
            receipt.ResultsHash);
    }

    [Fact]
    public void PartsStepsAndVersions_AreWrittenInOrder()
    {
        var source = SourceReference.To(new SourceDocument("doc", Words, null, null, null), "2");
        var parts = new[] { "b", "a" }.Select(code => Sdk.Measures.Measure.Create(code, Words, Unit.Percent, 1, Preference.HigherIsBetter));
        var plan = Plan(
            t => t.MoreThan(80m).Along(TargetPath.ThroughSteps([new(2024, 78.50m), new(2023, 76m)]))
                .Restated(Date("2023-05-06"), r => r.Range(TargetRange.AtLeast(1.5m).RelativeToBaseline(RangeRelation.TimesBaseline))
                    .Over(2021, 2024).DueOn(Date("2024-11-30")).Baseline(2019).Along(TargetPath.StraightLine).Stated("1,5").Cites(source)),
            [Measure(Preference.HigherIsBetter, 2, m => m.WeakestOf("b", "a")), .. parts]);
        var receipt = Of(plan, EvaluationOptions.Default, EvaluationMoment.At(Date("2020-12-31")));
        Assert.Equal(
            Sha(
                ["moment", "2020-12-31", "", "2020-12-31"],
                ["area", "T1"],
                ["options", "0.95", "0.60", "24"],
                PlainPlan,
                PlainIndicator,
                [
                    "target", "T", "m", "2020-12-01", "more-than", "80 (excluded)", "", "Absolute", "end-of-term", "2021-2025", "2025-12-31", "2020", "Steps", "",
                    "2023=76,2024=78.50", "…", "doc 1",
                ],
                [
                    "target", "T", "m", "2023-05-06", "at-least", "1.5", "", "TimesBaseline", "end-of-term", "2021-2024", "2024-11-30", "2019", "StraightLine",
                    "", "", "1,5", "doc 2",
                ],
                ["measure", "m", "percent", "2", "HigherIsBetter", "Flow", "", "", "", "b,a", ""],
                ["measure", "b", "percent", "1", "HigherIsBetter", "Flow", "", "", "", "", ""],
                ["measure", "a", "percent", "1", "HigherIsBetter", "Flow", "", "", "", "", ""]),
            receipt.InputsHash);
        Assert.Equal(Sha(Answer(status: "NotDue"), ["indicator", "1", "Every", "NotDue"]), receipt.ResultsHash);
    }

    [Fact]
    public void Rate_OfAPath_IsWritten()
    {
        var plan = Plan(t => t.AtMost(10.5m).Total().Along(TargetPath.GrowingAt(7.50m)), Measure(Preference.LowerIsBetter, 1, m => m.NotBelow(-1.5m), Unit.TrillionVnd));
        Assert.Equal(
            Sha(
                ["moment", "2020-12-31", "", "2020-12-31"],
                ["area", "T1"],
                ["options", "0.95", "0.60", "24"],
                PlainPlan,
                PlainIndicator,
                ["target", "T", "m", "2020-12-01", "at-most", "", "10.5", "Absolute", "total", "2021-2025", "2025-12-31", "2020", "ConstantGrowth", "7.50", "", "…", "doc 1"],
                ["measure", "m", "trillion_vnd", "1", "LowerIsBetter", "Flow", "-1.5", "", "", "", ""]),
            Of(plan, EvaluationOptions.Default, EvaluationMoment.At(Date("2020-12-31"))).InputsHash);
    }

    // 81 of 100 make 81 per cent, 79.5 are published: each is a side, in order of the values; the published one is shown.
    [Fact]
    public void Conflict_WritesEachSide()
    {
        var plan = Plan(t => t.AtLeast(80m), Higher());
        var receipt = EvaluationReceipt.Of(new EvaluationEngine().Evaluate(plan, Set(plan, "2025 final 79.5 81/100 2026-01-02"), EvaluationMoment.At(Date("2025-12-31"))));
        Assert.Equal(
            Sha(
                Answer(
                    status: "Conflict", possible: "Met,NotMet", value: "2025 Published 159/2 159/2", margin: "Below 80 0.5",
                    flips: "m 2025 80.00=Met", conflict: "2025 Published 159/2 159/2=NotMet,2025 FromParts 81 81=Met"),
                ["indicator", "1", "Every", "Conflict"]),
            receipt.ResultsHash);
    }

    [Fact]
    public void Years_AreWrittenEach_WithoutAStatusWhereNothingIsKnown()
    {
        var plan = Plan(t => t.AtLeast(3m).EveryYear(), Measure(Preference.HigherIsBetter));
        var receipt = EvaluationReceipt.Of(new EvaluationEngine().Evaluate(plan, Set(plan, "2021 final 3", "2024 final 3.25"), EvaluationMoment.At(Date("2024-12-31"))));
        Assert.Equal(
            Sha(
                Answer(
                    status: "Undetermined", possible: "OnTrack,NotMet", value: "2024 Published 13/4 13/4", margin: "Inside 3 0.25", missing: "2022,2023",
                    flips: "m 2024 2.99=NotMet", years: "2021=Met,2022=,2023=,2024=Met"),
                ["indicator", "1", "Every", "Undetermined"]),
            receipt.ResultsHash);
    }

    // Five years of 10 % make 1.1⁵ = 161051/100000, beside an official 10.
    [Fact]
    public void Growth_IsWrittenAsItsProduct()
    {
        var plan = Plan(t => t.AtLeast(10m).AverageGrowth(), Growth());
        string[] years = ["2021 final 10", "2022 final 10", "2023 final 10", "2024 final 10", "2025 final 10"];
        var moment = EvaluationMoment.At(Date("2025-12-31"));
        var checkedBy = EvaluationReceipt.Of(new EvaluationEngine().Evaluate(plan, Set(plan, [.. years, "2021-2025 final 10"]), moment));
        Assert.Equal(
            Sha(
                Answer(
                    status: "Met", value: "2021-2025 Published 10 10", crossCheck: "2021-2025 Compounded growth 161051/100000 5", margin: "Inside 10 0",
                    flips: "m 2021-2025 9.99=NotMet"),
                ["indicator", "1", "Every", "Met"]),
            checkedBy.ResultsHash);
    }

    [Fact]
    public void Secured_AndWhatIsNotDecided_AreWritten()
    {
        var plan = Plan(t => t.AtLeast(80m), Measure(Preference.HigherIsBetter, 2, m => m.Stock().CannotBeLost()));
        var moment = EvaluationMoment.At(Date("2024-06-30"));
        var secured = EvaluationReceipt.Of(new EvaluationEngine().Evaluate(plan, Set(plan, "2020 final 70", "2023 final 81"), moment));
        Assert.Equal(
            Sha(
                Answer(
                    status: "Met", value: "2023 Published 81 81", baseline: "2020 Published 70 70", margin: "Inside 80 1", pace: "11/10 3/5", secured: "secured",
                    flips: "m 2023 79.99=OnTrack"),
                ["indicator", "1", "Every", "Met"]),
            secured.ResultsHash);
        var old = EvaluationReceipt.Of(new EvaluationEngine().Evaluate(plan, Set(plan, "2020 final 70", "2021 final 71"), moment));
        Assert.Equal(Sha(Answer(status: "Stale", latest: "2021 Published 71 71"), ["indicator", "1", "Every", "Stale"]), old.ResultsHash);
    }

    private static EvaluationReceipt Of(Plan plan, EvaluationOptions options, EvaluationMoment moment) =>
        EvaluationReceipt.Of(new EvaluationEngine(options).Evaluate(plan, Set(plan), moment));

    private static string[] Answer(
        string version = "2020-12-01", string status = "", string possible = "", string value = "", string latest = "", string baseline = "", string crossCheck = "",
        string margin = "", string pace = "", string secured = "", string required = "", string reach = "", string flips = "", string conflict = "",
        string missing = "", string flags = "", string years = "") =>
    [
        "answer", "T", version, status, possible, value, latest, baseline, crossCheck, margin, pace, secured, required, reach, flips, conflict, missing, flags, years,
    ];

    private static string Sha(params string[][] lines) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Concat(lines.Select(fields => string.Join('\t', fields) + "\n")))));
}
