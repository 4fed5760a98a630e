using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Batch;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Tests.Evaluation;
using HanoiPlan.Sdk.Time;
using static HanoiPlan.Sdk.Tests.Areas.Territory;

namespace HanoiPlan.Sdk.Tests.Columns;

/// <summary>Two districts of two communes each: what they make is worked out by hand.</summary>
public sealed class RollUpColumnTests
{
    private static readonly Geography City = Of("01 central_city", "02 quan 01", "03 huyen 01", "0a phuong 02", "0b phuong 02", "0c xa 03", "0d xa 03");

    [Fact]
    public void Evaluate_Sum_AddsUpEveryLevelAndJudgesWhatIsCertain()
    {
        // 02: 30 + 40. 03: 50 + a commune anywhere from 0 to 100. 01: 120 + the same.
        var made = Made(Aggregation.Sum, "at least 70", "0a 30", "0b 40", "0c 50");
        Assert.Equal("exact Met 70 of 2", made["02"]);
        Assert.Equal("bounded Undetermined 50 of 1", made["03"]);
        Assert.Equal("bounded Met 120 of 3", made["01"]);
    }

    [Fact]
    public void Evaluate_RatioOfSums_WeighsByDenominators()
    {
        // 02: (1 + 8) / (4 + 10) = 64.29 %, though the mean of 25 and 80 is 52.5. 03: one unit of unknown size is missing.
        var made = Made(Aggregation.RatioOfSums, "at least 60", "0a 1/4", "0b 8/10", "0c 9/10");
        Assert.Equal("exact Met 450/7 of 2", made["02"]);
        Assert.Equal("bounded Undetermined 90 of 1", made["03"]);
        Assert.Equal("bounded Undetermined 75 of 3", made["01"]);
    }

    [Fact]
    public void Evaluate_WeightedMean_MissingUnitsWeighOnBothEnds()
    {
        // 02: (10·1 + 40·2) / 3 = 30. 03: 90·7 over 10, the missing 3 make 63 to 93. 01: (90 + 630) / 13 = 55.4 to (720 + 300) / 13 = 78.5.
        var made = Made(Aggregation.WeightedMean, "at least 55", "0a 10", "0b 40", "0c 90", "w:0a 1", "w:0b 2", "w:0c 7", "w:0d 3");
        Assert.Equal("exact NotMet 30 of 2", made["02"]);
        Assert.Equal("bounded Met 90 of 1", made["03"]);
        Assert.Equal("bounded Met 72 of 3", made["01"]);
        Assert.Equal((10L, 3L), (made.Cell("01").Weight, made.Cell("01").MissingWeight));
        Assert.Equal("exact NotMet 30 of 2", Made(Aggregation.WeightedMean, "more than 30", "0a 10", "0b 40", "w:0a 1", "w:0b 2")["02"]);
        Assert.Equal("exact Met 30 of 2", Made(Aggregation.WeightedMean, "at least 30", "0a 10", "0b 40", "w:0a 1", "w:0b 2")["02"]);
    }

    [Fact]
    public void Evaluate_WeightsUnknownOrZero_AreNotGuessed()
    {
        Assert.Equal("bounded Undetermined 10 of 1", Made(Aggregation.WeightedMean, "at least 30", "0a 10", "0b 40", "w:0a 1")["02"]);
        Assert.Null(Made(Aggregation.WeightedMean, "at least 30", "0a 10", "0b 40", "w:0a 1").Cell("02").MissingWeight);
        Assert.Equal("without_weight NoData - of 2", Made(Aggregation.WeightedMean, "at least 30", "0a 10", "0b 40", "w:0a 0", "w:0b 0")["02"]);
    }

    [Fact]
    public void Evaluate_ShareOfUnits_CountsUnitsThatAttain()
    {
        // One of two; one or two of two; two or three of four. 45 is neither all nor nothing.
        var made = Made(Aggregation.ShareOfUnits, "at least 60", "0a 100", "0b 0", "0c 100");
        Assert.Equal("exact NotMet 50 of 2", made["02"]);
        Assert.Equal("bounded Undetermined 100 of 1", made["03"]);
        Assert.Equal("bounded Undetermined 200/3 of 3", made["01"]);
        Assert.Equal((1, 2), (made.Cell("02").AttainingCount, made.Cell("01").AttainingCount));
        Assert.Equal("bounded Undetermined 100 of 1", Made(Aggregation.ShareOfUnits, "at least 60", "0a 100", "0b 45")["02"]);
    }

    [Fact]
    public void Evaluate_NotDefined_SaysSoAndCountsTheUnits()
    {
        var made = Made(Aggregation.NotDefined, "at least 30", "0a 10", "0b 40");
        Assert.Equal("not_defined NoData - of 0", made["02"]);
        Assert.Equal(1, made.Cell("02").AttainingCount);
    }

    [Fact]
    public void Evaluate_NoUnitKnown_IsNoData() => Assert.Equal("no_data NoData - of 0", Made(Aggregation.Sum, "at least 30", "0a 10")["03"]);

    [Fact]
    public void Evaluate_PublishedFigureOfTheWhole_StandsBesideIt()
    {
        var made = Made(Aggregation.Sum, "at least 70", "0a 30", "0b 40", "02 75");
        Assert.Equal("exact Met 70 of 2", made["02"]);
        Assert.True(made.Batch.RollUp!.TryAssess(0, made.Place("02"), 0, out var assessment));
        Assert.Equal(AssessmentStatus.Met, assessment.PublishedStatus);
        Assert.Equal(Rational.From(5), assessment.RollUp.Published!.Difference);
    }

    [Fact]
    public void Evaluate_UnitsOutsideTheColumns_AreMissing()
    {
        var made = Made(Aggregation.Sum, "at least 70", ["0a", "0b"], "0a 30", "0b 40");
        Assert.Equal("bounded Undetermined 70 of 2", Made(Aggregation.Sum, "at least 100", ["0a", "0b"], "0a 30", "0b 40")["01"]);
        Assert.Equal("no_data NoData - of 0", made["03"]);
        Assert.Equal(4, made.Batch.RollUp!.UnitCountOf(made.Place("01")));
    }

    [Fact]
    public void Evaluate_SumBeyond64Bits_IsExact()
    {
        // Four times 90,000,000,000,000,000 with two decimals is 36 · 10¹⁸ steps; 64 bits end at 9.2 · 10¹⁸.
        var measure = Town.Measure(Preference.HigherIsBetter, 2, m => m.Stock().RollsUpBy(Aggregation.Sum), Unit.Persons);
        var made = new Judged(measure, "at least 70", ["0a", "0b", "0c", "0d"], ["0a 90000000000000000", "0b 90000000000000000", "0c 90000000000000000", "0d 90000000000000000"], RollUpOptions.Default);
        Assert.Equal("exact Met 360000000000000000 of 4", made["01"]);
        Assert.Equal((Int128)36 * 1_000_000_000_000_000_000, made.Cell("01").Numerator);
    }

    [Fact]
    public void Evaluate_BarePartsInASum_AreAnsweredByTheObjects()
    {
        // A third of 100: no whole number of steps.
        var made = Made(Aggregation.Sum, "at least 70", "0a 1/3", "0b 40");
        Assert.Equal("exact Met - of 2", made["02"]);
        Assert.False(made.Cell("02").HasTotals);
        Assert.Equal(Rational.Of(220, 3), made.Batch.RollUp!.Of(0, made.Place("02"), 0).Exact);
    }

    [Fact]
    public void WithRollUp_LevelAndTypes_ChooseTheUnits()
    {
        var measure = Percentage(Aggregation.Sum);
        string[] rows = ["0a 30", "0b 40", "02 75", "03 20"];
        Assert.Equal("exact Met 95 of 2", new Judged(measure, "at least 70", [], rows, RollUpOptions.Default.AtLevel(AreaLevel.District))["01"]);
        Assert.Equal("exact Met 70 of 2", new Judged(measure, "at least 70", [], rows, RollUpOptions.Default.OfTypes(AreaType.Ward))["01"]);
        Assert.False(new Judged(measure, "at least 70", [], rows, RollUpOptions.Default.AtLevel(AreaLevel.District)).Batch.RollUp!.TryIndexOf(Code("02"), out _));
    }

    [Fact]
    public void WithRollUp_WhatColumnsCannotGive_IsRefused()
    {
        var batch = Made(Aggregation.Sum, "at least 70", "0a 30").Batch;
        Assert.Throws<ArgumentException>(() => batch.WithRollUp(City, RollUpOptions.Default.KnownOn(Day("2022-01-01"))));
        Assert.Throws<ArgumentException>(() => batch.WithRollUp(City, RollUpOptions.Default.WeightedBy("unknown")));
        Assert.Throws<ArgumentException>(() => batch.WithRollUp(City, RollUpOptions.Default.WeightedBy("w").WeightsOf(TimePeriod.Year(2019))));
        var without = BatchEvaluation.Compile(batch.Targets, batch.Columns, batch.Options, batch.Baselines);
        Assert.Throws<ArgumentException>(() => without.Evaluate(BatchOutput.None.WithRollUps(new RollUpCell[9]), CancellationToken.None));
        Assert.Throws<ArgumentException>(() => batch.Evaluate(BatchOutput.None.WithRollUps(new RollUpCell[batch.RollUp!.CellCount - 1]), CancellationToken.None));
        Assert.Throws<ArgumentOutOfRangeException>(() => batch.RollUp!.PlaceOf(0, 3, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => batch.RollUp!.PlaceOf(1, 0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => batch.RollUp!.PlaceOf(0, 0, 1));
    }

    [Fact]
    public void Evaluate_UnitsNotYetValid_IsOutsideValidity()
    {
        var later = Builder("g", "2022-01-01", null, "01 central_city", "0a phuong 01").Build();
        var batch = Made(Aggregation.Sum, "at least 70", "0a 30").Batch.WithRollUp(later);
        var cells = new RollUpCell[batch.RollUp!.CellCount];
        batch.Evaluate(BatchOutput.None.WithRollUps(cells), CancellationToken.None);
        Assert.Equal(RollUpOutcome.OutsideValidity, cells[0].Outcome);
        Assert.Equal(AssessmentStatus.NoData, cells[0].Status);
        Assert.Equal(RollUpOutcome.NoData, default(RollUpCell).Outcome);
        Assert.Null(default(RollUpCell).Status);
    }

    [Fact]
    public void Evaluate_RollUpCancelled_Throws()
    {
        var batch = Made(Aggregation.Sum, "at least 70", "0a 30").Batch;
        var output = BatchOutput.None.WithRollUps(new RollUpCell[batch.RollUp!.CellCount]);
        Assert.Throws<OperationCanceledException>(() => batch.Evaluate(output, new CancellationToken(true)));
        Assert.Throws<OperationCanceledException>(() => batch.Evaluate(output, 2, new CancellationToken(true)));
    }

    [Theory]
    [InlineData("Sum", ColumnWidth.Narrow)]
    [InlineData("Sum", ColumnWidth.Wide)]
    [InlineData("RatioOfSums", ColumnWidth.Wide)]
    [InlineData("WeightedMean", ColumnWidth.Narrow)]
    [InlineData("ShareOfUnits", ColumnWidth.Narrow)]
    public void Evaluate_RollUpOnOneThread_AllocatesNothing(string rule, ColumnWidth width)
    {
        string[] rows = ["0a 0", "0b 100", "0d 0", "w:0a 3", "w:0b 4", "w:0c 5"];
        var batch = new Judged(Percentage(Aggregation.FromName(rule)), "at least 70", [], rows, RollUpOptions.Default, width).Batch;
        var output = BatchOutput.None.WithStatuses(new byte[batch.StatusCount]).WithRollUps(new RollUpCell[batch.RollUp!.CellCount]);
        batch.Evaluate(output, CancellationToken.None);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            batch.Evaluate(output, CancellationToken.None);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static Measure Percentage(Aggregation rule) => Town.Measure(Preference.HigherIsBetter, 2, m =>
    {
        _ = rule == Aggregation.WeightedMean ? m.RollsUpByMeanWeightedBy("w") : m.RollsUpBy(rule);
        m.Stock().Within(0, 100);
    });

    private static Judged Made(Aggregation rule, string asks, params string[] rows) => Made(rule, asks, [], rows);

    private static Judged Made(Aggregation rule, string asks, string[] areas, params string[] rows) =>
        new(Percentage(rule), asks, areas, rows, RollUpOptions.Default);

    /// <summary>Columns of one year, judged and rolled up; every area has a column unless some are named.</summary>
    private sealed class Judged
    {
        private readonly RollUpCell[] _cells;

        public Judged(Measure measure, string asks, string[] areas, string[] rows, RollUpOptions options, ColumnWidth width = ColumnWidth.Wide)
        {
            var weights = Measure.Create("w", Name("w"), Unit.Persons, 0, Preference.HigherIsBetter, m => m.RollsUpBy(Aggregation.Sum));
            var bound = decimal.Parse(asks[^2..], System.Globalization.CultureInfo.InvariantCulture);
            bound = asks.EndsWith("100", StringComparison.Ordinal) ? 100 : bound;
            var plan = Town.Plan(2021, 2025, t => _ = asks.StartsWith("at least", StringComparison.Ordinal) ? t.AtLeast(bound) : t.MoreThan(bound), measure, weights);
            var codes = areas.Length > 0 ? areas.Select(Code).ToArray() : [.. City.Areas.Select(area => area.Code)];
            var builder = new ObservationColumnsBuilder(plan.Measures, codes, [TimePeriod.Year(2021)]).Holding(0, width);
            if (rows.Any(row => row.Contains('/', StringComparison.Ordinal)))
            {
                builder.WithParts(0);
            }

            foreach (var row in rows)
            {
                var words = row.Replace("w:", string.Empty, StringComparison.Ordinal).Split(' ');
                var numbers = words[1].Split('/').Select(word => decimal.Parse(word, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
                var area = Array.IndexOf(codes, Code(words[0]));
                if (numbers.Length > 1)
                {
                    Assert.True(builder.TrySetParts(area, 0, 0, null, numbers[0], numbers[1], out _));
                }
                else
                {
                    builder.Set(area, row.StartsWith("w:", StringComparison.Ordinal) ? 1 : 0, 0, numbers[0]);
                }
            }

            Batch = BatchEvaluation.Compile(CompiledPlan.Compile(plan), builder.Build()).WithRollUp(City, options);
            _cells = new RollUpCell[Batch.RollUp!.CellCount];
            Batch.Evaluate(BatchOutput.None.WithRollUps(_cells), CancellationToken.None);
        }

        public BatchEvaluation Batch { get; }

        public string this[string area] => Cell(area) is var cell
            ? $"{cell.Outcome.Name} {cell.Status!.Name} {Batch.RollUp!.OfKnownUnits(0, cell)?.ToString() ?? "-"} of {cell.KnownCount}"
            : string.Empty;

        public RollUpCell Cell(string area) => _cells[Batch.RollUp!.PlaceOf(0, Place(area), 0)];

        public int Place(string area) => Batch.RollUp!.TryIndexOf(Code(area), out var place) ? place : -1;
    }
}
