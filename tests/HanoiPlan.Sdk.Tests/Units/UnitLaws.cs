using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Batch;
using HanoiPlan.Sdk.Evaluation.Receipts;
using HanoiPlan.Sdk.Interchange;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Tests.Areas;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Tests.Units;

/// <summary>What holds of every territory whose codes are re-used.</summary>
public sealed class UnitLaws
{
    private static readonly LocalDate[] Days = [new(2021, 12, 31), new(2022, 12, 31), new(2023, 12, 31), new(2024, 6, 30), new(2025, 12, 31)];
    private static readonly TimePeriod[] Years = [.. Enumerable.Range(2020, 6).Select(TimePeriod.Year)];

    [Fact]
    public void Links_TellWhichUnitsGoOn_200Cases() => Seeds.Hold(200, seed =>
    {
        var made = ReusedCodes.Of(seed, seed + 1);
        return Enumerable.Range(0, made.Count).All(old => Enumerable.Range(0, made.Count).All(later =>
            made.History.AreOneUnit(made.Old[old], made.New[later]) == (old == later && made.IsKept(old))));
    });

    [Fact]
    public void OtherCodes_ChangeNoAnswer_200Cases() => Seeds.Hold(200, seed =>
    {
        var (one, other) = (ReusedCodes.Of(seed, seed + 1), ReusedCodes.Of(seed, seed + 2));
        return AnswersOf(one, one.Observations()).SequenceEqual(AnswersOf(other, other.Observations()));
    });

    [Fact]
    public void FiguresOfOtherUnits_ChangeNoAnswer_200Cases() => Seeds.Hold(200, seed =>
    {
        var made = ReusedCodes.Of(seed, seed + 1);
        var all = made.Observations().ToArray();
        return Enumerable.Range(0, made.Count).All(unit =>
        {
            // Of this unit alone; then with whatever else stands under its code.
            var own = all.Where(figure => IsOf(made, figure, unit)).ToArray();
            var straddling = made.Measure.Nature == SeriesNature.Flow && !made.IsKept(unit) ? [made.Figure(made.NewCodes[unit], TimePeriod.Year(2023), 7)] : Array.Empty<Observation>();
            return Receipts(made, [.. own], made.New[unit]).SequenceEqual(Receipts(made, [.. all, .. straddling], made.New[unit]));
        });
    });

    [Fact]
    public void WithoutReuse_GeographiesChangeNoAnswer_200Cases() => Seeds.Hold(200, seed =>
    {
        var made = ReusedCodes.WithoutReuse(seed);
        var (without, with) = (ObservationSet.Create(made.Plan.Measures, made.Observations()), ObservationSet.Create(made.Plan.Measures, made.Observations(), made.History));
        return made.OldCodes.Concat(made.NewCodes).Distinct(StringComparer.Ordinal).All(code => Days.All(day =>
            Results(made, without, day, AreaCode.Of(code)) == Results(made, with, day, AreaCode.Of(code))));
    });

    [Fact]
    public void Code_MeansTheUnitOfTheDay_200Cases() => Seeds.Hold(200, seed =>
    {
        var made = ReusedCodes.Of(seed, seed + 1);
        var set = ObservationSet.Create(made.Plan.Measures, made.Observations(), made.History);
        return made.Old.Concat(made.New).All(unit => Days.Where(unit.IsValidOn).All(day =>
            Results(made, set, day, unit.Code) == Hash(made, set, day, unit)));
    });

    [Fact]
    public void Batch_IsTheEngine_WithGeographies_200Cases() => Seeds.Hold(200, seed =>
    {
        var made = ReusedCodes.Of(seed, seed + 1);
        var set = ObservationSet.Create(made.Plan.Measures, made.Observations(), made.History);
        var columns = ObservationColumns.OfUnits(set, made.Plan.Measures, made.New, Years, null);
        var batch = BatchEvaluation.Compile(CompiledPlan.Compile(made.Plan), columns);
        var statuses = new byte[batch.StatusCount];
        batch.Evaluate(BatchOutput.None.WithStatuses(statuses), CancellationToken.None);
        var target = made.Plan.Targets[0];
        return made.New.Select((unit, row) => (unit, row)).All(each => Years.Select((year, period) => (year, period)).All(when =>
        {
            // A cell of a target for the end of the span is judged by its own figure alone.
            if (target.Original.Basis == Sdk.Targets.Basis.EndOfTerm && !columns.TryGetSteps(each.row, 0, when.period, out _))
            {
                return true;
            }

            var answer = new EvaluationEngine().Evaluate(target, set, EvaluationMoment.At(when.year.End), each.unit);
            return statuses[batch.PlaceOf(0, each.row, when.period)] == answer.Status.Rank && batch.Assess(0, each.row, when.period).Status == answer.Status;
        }));
    });

    [Fact]
    public void Csv_FillsTheCellsOfTheSet_100Cases() => Seeds.Hold(100, seed =>
    {
        var made = ReusedCodes.Of(seed, seed + 1);
        Observation[] figures = [.. made.Observations(), .. made.OldCodes.Select(code => made.Figure(code, TimePeriod.Year(2023), 7))];
        figures = [.. figures.DistinctBy(figure => (figure.Area, figure.Period))];
        var set = ObservationSet.Create(made.Plan.Measures, figures, made.History);
        var text = new StringWriter();
        ObservationCsv.Write(text, figures);
        var builder = ObservationColumnsBuilder.ForUnits(made.Plan.Measures, made.New, Years, made.History);
        var read = ObservationColumnsCsv.Read(new StringReader(text.ToString()), builder, ObservationColumnsCsvOptions.Default with { Threads = 2 });
        var columns = ObservationColumns.OfUnits(set, made.Plan.Measures, made.New, Years, null);
        var leftOut = figures.Count(figure => !made.New.Any(unit => set.Of(figure.MeasureCode, unit).Contains(figure)));
        return Cells(read.Columns).SequenceEqual(Cells(columns)) && read.Findings.Count(finding => finding.Code == FileFindingCodes.OtherUnit) == leftOut;
    });

    private static IEnumerable<long> Cells(ObservationColumns columns)
    {
        for (var area = 0; area < columns.Areas.Count; area++)
        {
            for (var period = 0; period < columns.Periods.Count; period++)
            {
                yield return columns.TryGetSteps(area, 0, period, out var steps) ? steps : -1;
            }
        }
    }

    // Worked out from the structure, not from the history: a place of a side, or both where the unit goes on.
    private static bool IsOf(ReusedCodes made, Observation figure, int unit)
    {
        var isOld = (made.Measure.Nature == SeriesNature.Stock ? figure.Period.End : figure.Period.Start) < new LocalDate(2023, 7, 1);
        return isOld ? made.IsKept(unit) && figure.Area.Value == made.OldCodes[unit] : figure.Area.Value == made.NewCodes[unit];
    }

    private static IEnumerable<string> AnswersOf(ReusedCodes made, IEnumerable<Observation> figures)
    {
        var set = ObservationSet.Create(made.Plan.Measures, figures, made.History);
        return from unit in made.Old.Concat(made.New) from day in Days select Hash(made, set, day, unit);
    }

    private static IEnumerable<string> Receipts(ReusedCodes made, Observation[] figures, Area unit)
    {
        var set = ObservationSet.Create(made.Plan.Measures, figures, made.History);
        return Days.Select(day => EvaluationReceipt.Of(new EvaluationEngine().Evaluate(CompiledPlan.Compile(made.Plan), set, EvaluationMoment.At(day), unit)).ToString());
    }

    private static string Results(ReusedCodes made, ObservationSet set, LocalDate day, AreaCode code) =>
        EvaluationReceipt.Of(new EvaluationEngine().Evaluate(CompiledPlan.Compile(made.Plan), set, EvaluationMoment.At(day), code)).ResultsHash;

    private static string Hash(ReusedCodes made, ObservationSet set, LocalDate day, Area unit) =>
        EvaluationReceipt.Of(new EvaluationEngine().Evaluate(CompiledPlan.Compile(made.Plan), set, EvaluationMoment.At(day), unit)).ResultsHash;
}
