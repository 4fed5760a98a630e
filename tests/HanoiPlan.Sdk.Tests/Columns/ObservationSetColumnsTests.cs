using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Batch;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Tests.Evaluation;
using HanoiPlan.Sdk.Tests.Laws;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Tests.Columns;

/// <summary>Columns made of an observation set.</summary>
public sealed class ObservationSetColumnsTests
{
    private static readonly TimePeriod[] Years = [.. Enumerable.Range(2020, 6).Select(TimePeriod.Year)];
    private static readonly AreaCode[] Areas = [AreaCode.Of("a"), AreaCode.Of("b"), AreaCode.Of("c")];
    private static readonly ObservationKind[] Kinds = [ObservationKind.Final, ObservationKind.Final, ObservationKind.Preliminary, ObservationKind.Estimate, ObservationKind.Forecast, ObservationKind.Rejected];

    private static readonly Measure Rate = Town.Measure(Preference.HigherIsBetter, 1, m => m.Stock().Within(0, 100));
    private static readonly Measure Heads = Measure.Create("heads", LocalisedText.Of("số người", "heads"), Unit.Persons, 0, Preference.HigherIsBetter);

    [Fact]
    public void Of_MadeRecords_EachCellIsWhatStandsForItsPeriod() => Made.Holds(200, Made.Seeds, seed =>
    {
        var (dice, records) = (new Dice(seed), Records(new Dice(seed ^ 1)));
        var knownAt = KnownAt(dice);
        var columns = ObservationColumns.Of(ObservationSet.Create(new MeasureCatalogue([Rate]), records), new MeasureCatalogue([Rate]), Areas, Years, knownAt);
        return Enumerable.Range(0, Areas.Length).All(area => Enumerable.Range(0, Years.Length).All(period =>
        {
            var seen = records.Where(record => record.Area == Areas[area] && record.Period == Years[period] && record.Kind.IsResult && (knownAt is null || record.RecordedAt <= knownAt)).ToArray();
            var best = seen.OrderBy(record => record.Kind.Value).ThenByDescending(record => record.RecordedAt).FirstOrDefault();
            var values = seen.Where(record => record.Kind == best!.Kind && record.RecordedAt == best.RecordedAt).SelectMany(Values).Distinct().ToArray();
            var cell = columns.ObservationOf(area, 0, period);
            return values.Length == 1
                ? cell is not null && Values(cell).Single() == values[0] && cell.Kind == best!.Kind && !columns.IsDisputed(area, 0, period)
                : cell is null && columns.IsDisputed(area, 0, period) == (values.Length > 1)
                    && columns.Findings.Count(finding => finding.Code == ObservationFindings.DisputedCell && finding.Subject == $"m {Areas[area]} {Years[period]}") == Math.Min(1, values.Length);
        }));
    });

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Evaluate_ColumnsOfASet_AsTheEngineOverTheSet(bool everyYear) => Made.Holds(60, Made.Seeds, seed =>
    {
        var (dice, records) = (new Dice(seed), Records(new Dice(seed ^ 1)));
        var knownAt = KnownAt(dice);
        var plan = Town.Plan(t => _ = everyYear ? t.AtLeast(75).EveryYear() : t.AtLeast(75), Rate);
        var columns = ObservationColumns.Of(ObservationSet.Create(plan.Measures, records), plan.Measures, Areas, Years, knownAt);
        var batch = BatchEvaluation.Compile(CompiledPlan.Compile(plan), columns);
        var statuses = new byte[batch.StatusCount];
        batch.Evaluate(BatchOutput.None.WithStatuses(statuses), CancellationToken.None);
        for (var area = 0; area < Areas.Length; area++)
        {
            for (var period = 0; period < Years.Length; period++)
            {
                int[] spoken = [.. Enumerable.Range(0, period + 1).Where(earlier => everyYear || earlier == period || earlier == 0)];
                if (Array.Exists(spoken, earlier => columns.IsDisputed(area, 0, earlier)))
                {
                    continue;
                }

                var own = ObservationSet.Create(plan.Measures, records.Where(record => Array.Exists(spoken, earlier => Years[earlier] == record.Period)));
                var moment = EvaluationMoment.At(Years[period].End);
                var expected = new EvaluationEngine().Evaluate(batch.Targets[0].Target, own, knownAt is { } day ? moment.KnownOn(day) : moment, Areas[area]).Status;
                var answer = statuses[batch.PlaceOf(0, area, period)];
                if (answer != expected.Rank)
                {
                    throw new InvalidOperationException($"seed {seed}, {Areas[area]} {Years[period]}: {answer}, but {expected.Rank} {expected} by the engine.");
                }
            }
        }

        return true;
    });

    [Fact]
    public void Of_RevisionAndEstimate_ChosenByStandingThenDate()
    {
        var set = Set(
            Record("a", 2021, ObservationKind.Estimate, "2022-03-01", d => d.WithValue(70)),
            Record("a", 2021, ObservationKind.Preliminary, "2021-12-31", d => d.WithValue(71)),
            Record("a", 2022, ObservationKind.Final, "2023-01-10", d => d.WithValue(72)),
            Record("a", 2022, ObservationKind.Final, "2023-06-10", d => d.WithValue(73)),
            Record("a", 2023, ObservationKind.Forecast, "2022-06-10", d => d.WithValue(74)));

        var everything = ObservationColumns.Of(set, Areas, Years);
        var early = ObservationColumns.Of(set, set.Measures, Areas, Years, new LocalDate(2023, 1, 31));

        Assert.Equal([null, 71m, 73m, null, null, null], Enumerable.Range(0, 6).Select(period => everything.ValueOf(0, 0, period)));
        Assert.Equal([null, 71m, 72m, null, null, null], Enumerable.Range(0, 6).Select(period => early.ValueOf(0, 0, period)));
        Assert.Equal(ObservationKind.Preliminary, everything.ObservationOf(0, 0, 1)!.Kind);
        Assert.Empty(everything.Findings);
    }

    [Fact]
    public void Of_HeadlineThatItsPartsDoNotMake_CellEmptyWithBothValuesNamed()
    {
        // 1812 of 2272 schools are 79.75 %, published as 80.6 %.
        var set = Set(Record("b", 2024, ObservationKind.Final, "2025-01-10", d => d.WithValue(80.6m).WithParts(1812, 2272)));

        var columns = ObservationColumns.Of(set, Areas, Years);

        Assert.Null(columns.ObservationOf(1, 0, 4));
        Assert.Equal(1, columns.DisputedCount);
        var finding = Assert.Single(columns.Findings);
        Assert.Equal((ObservationFindings.DisputedCell, "m b 2024"), (finding.Code, finding.Subject));
        Assert.Contains("80.6", finding.Message.English, StringComparison.Ordinal);
        Assert.Contains("79.8", finding.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_TwoRecordsOfTheSameValue_PartsOfTheOneThatKnowsThem()
    {
        var set = Set(
            Record("a", 2021, ObservationKind.Final, "2022-01-10", d => d.WithValue(25)),
            Record("a", 2021, ObservationKind.Final, "2022-01-10", d => d.WithValue(25).WithParts(2.5m, 10)));

        var columns = ObservationColumns.Of(set, Areas, Years);

        Assert.True(columns.TryGetParts(0, 0, 1, out var numerator, out var denominator));
        Assert.Equal((2.5m, 10m, 25m), (numerator, denominator, columns.ValueOf(0, 0, 1)));
    }

    [Fact]
    public void Of_OneValueWithDifferentParts_ValueAloneAndBothNamed()
    {
        // 20 % of 10 and 20 % of 40: judged alike, but nobody knows what the area weighs. A third of 3 and of 6 is no value of one decimal.
        var set = Set(
            Record("a", 2021, ObservationKind.Final, "2022-01-10", d => d.WithValue(20).WithParts(2, 10)),
            Record("a", 2021, ObservationKind.Final, "2022-01-10", d => d.WithValue(20).WithParts(8, 40)),
            Record("a", 2022, ObservationKind.Final, "2023-01-10", d => d.WithParts(8, 40)),
            Record("a", 2022, ObservationKind.Final, "2023-01-10", d => d.WithParts(2, 10)),
            Record("a", 2023, ObservationKind.Final, "2024-01-10", d => d.WithParts(1, 3)),
            Record("a", 2023, ObservationKind.Final, "2024-01-10", d => d.WithParts(2, 6)),
            Record("a", 2024, ObservationKind.Final, "2025-01-10", d => d.WithValue(20).WithParts(2, 10)),
            Record("a", 2024, ObservationKind.Final, "2025-01-10", d => d.WithParts(2.0m, 10.0m)),
            Record("a", 2025, ObservationKind.Final, "2026-01-10", d => d.WithValue(20).WithParts(2, 10)),
            Record("a", 2025, ObservationKind.Preliminary, "2026-01-10", d => d.WithValue(20).WithParts(8, 40)));

        var columns = ObservationColumns.Of(set, Areas, Years);

        Assert.Equal([20m, 20m, null, 20m, 20m], Enumerable.Range(1, 5).Select(year => columns.ValueOf(0, 0, year)));
        Assert.Equal([false, false, false, true, true], Enumerable.Range(1, 5).Select(year => columns.TryGetParts(0, 0, year, out _, out _)));
        Assert.Equal([false, false, true, false, false], Enumerable.Range(1, 5).Select(year => columns.IsDisputed(0, 0, year)));
        Assert.Equal(
            [
                "HP2057 m a 2021 Sources of equal standing give one value with different parts: 2/10 and 8/40; the value alone is kept.",
                "HP2057 m a 2022 Sources of equal standing give one value with different parts: 2/10 and 8/40; the value alone is kept.",
                "HP2061 m a 2023 Sources of equal standing give one value with different parts: 1/3 and 2/6; the cell is left empty.",
            ],
            columns.Findings.Select(finding => $"{finding.Code} {finding.Subject} {finding.Message.English}"));
        Assert.Equal(["2/10 and 8/40", "2/10 and 8/40", "1/3 and 2/6"], set.Findings.Where(finding => finding.Code == ObservationFindings.Disagreement)
            .Select(finding => finding.Message.English.Split(": ")[1].TrimEnd('.')));
    }

    [Fact]
    public void Of_PartsWithThirteenDecimals_HeadlineAloneOrEmptyWithAFinding()
    {
        var set = Set(
            Record("a", 2021, ObservationKind.Final, "2022-01-10", d => d.WithValue(10).WithParts(1.0000000000001m, 10)),
            Record("a", 2022, ObservationKind.Final, "2023-01-10", d => d.WithParts(1.0000000000001m, 10)));

        var columns = ObservationColumns.Of(set, Areas, Years);

        Assert.Equal(10, columns.ValueOf(0, 0, 1));
        Assert.Null(columns.ObservationOf(0, 0, 2));
        Assert.Equal(["HP2052 m a 2021", "HP2052 m a 2022"], columns.Findings.Select(finding => $"{finding.Code} {finding.Subject}"));
        Assert.All(columns.Findings, finding => Assert.Contains("1.0000000000001/10", finding.Message.English, StringComparison.Ordinal));
    }

    [Fact]
    public void Of_ValueOfTheVeryEndOf64Bits_EmptyWithAFindingThatNamesTheLimit()
    {
        var set = ObservationSet.Create(new MeasureCatalogue([Heads]), [
            Observation.Of("heads", Areas[0], Years[1], ObservationKind.Final, Years[1].End, 9_223_372_036_854_775_807m),
            Observation.Of("heads", Areas[0], Years[2], ObservationKind.Final, Years[2].End, 9_223_372_036_854_775_806m)]);

        var columns = ObservationColumns.Of(set, Areas, Years);

        Assert.Null(columns.ValueOf(0, 0, 1));
        Assert.Equal(9_223_372_036_854_775_806m, columns.ValueOf(0, 0, 2));
        var finding = Assert.Single(columns.Findings);
        Assert.Equal((ObservationFindings.TooWide, "heads a 2021"), (finding.Code, finding.Subject));
        Assert.Contains("9223372036854775807", finding.Message.English, StringComparison.Ordinal);
        Assert.Contains("9223372036854775806", finding.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_ThousandsWithParts_ConvertedAndPartsLeftOutWhereTheyNoLongerRound()
    {
        var set = ObservationSet.Create(new MeasureCatalogue([Heads]), [
            Observation.Create("heads", Areas[0], Years[1], ObservationKind.Final, Years[1].End, d => d.WithValue(12, Unit.ThousandPersons).WithParts(12_300, 1))]);

        var columns = ObservationColumns.Of(set, Areas, Years);

        Assert.Equal(12_000, columns.ValueOf(0, 0, 1));
        Assert.False(columns.TryGetParts(0, 0, 1, out _, out _));
        Assert.Equal(["HP2056 heads a 2021"], columns.Findings.Select(finding => $"{finding.Code} {finding.Subject}"));
    }

    [Fact]
    public void Of_MeasureThatTheSetDoesNotKnow_Throws()
    {
        var set = Set();

        Assert.Throws<ArgumentException>(() => ObservationColumns.Of(set, new MeasureCatalogue([Heads]), Areas, Years, null));
        Assert.Throws<ArgumentException>(() => ObservationColumns.Of(set, Areas, [Years[1], Years[0]]));
    }

    private static ObservationSet Set(params Observation[] records) => ObservationSet.Create(new MeasureCatalogue([Rate]), records);

    private static Observation Record(string area, int year, ObservationKind kind, string recorded, Action<ObservationBuilder> details) =>
        Observation.Create("m", AreaCode.Of(area), TimePeriod.Year(year), kind, Town.Date(recorded), details);

    private static LocalDate? KnownAt(Dice dice) => dice.OneIn(2) ? null : new LocalDate(2020 + dice.Between(0, 6), dice.Between(1, 12), 10);

    private static List<Observation> Records(Dice dice)
    {
        var records = new List<Observation>();
        foreach (var (area, year) in from area in Areas from year in Years select (area, year))
        {
            for (var left = dice.Between(0, 3); left > 0; left--)
            {
                var recorded = new LocalDate(year.FirstYear + dice.Between(0, 1), dice.Of(1, 6, 12), 10);
                var value = dice.Of(75m, 74.9m, 75.1m, 60m, 50m, dice.Between(0, 1000) / 10m);
                records.Add(Observation.Create("m", area, year, dice.Of(Kinds), recorded, details => _ = dice.Between(0, 5) switch
                {
                    0 => details.WithParts(dice.Between(0, 40), 40),
                    1 => details.WithValue(value).WithParts(value * 10, 1000),
                    2 => details.WithValue(value).WithParts(dice.Between(0, 1000), 1000),
                    _ => details.WithValue(value),
                }));
            }
        }

        return records;
    }

    // The headline, and the ratio of parts that do not round to it.
    private static IEnumerable<Rational> Values(Observation record)
    {
        Rational? ratio = record.Numerator is { } above ? Rational.From(above) * Rational.From(100) / Rational.From(record.Denominator!.Value) : null;
        if (record.Value is not { } headline)
        {
            return [ratio!.Value];
        }

        var half = Rational.PowerOfTen(-headline.Scale) * Rational.Of(1, 2);
        return ratio is { } made && (made - Rational.From(headline)).Abs() > half ? [Rational.From(headline), made] : [Rational.From(headline)];
    }
}
