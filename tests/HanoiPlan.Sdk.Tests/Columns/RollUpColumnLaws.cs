using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Batch;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Tests.Laws;

namespace HanoiPlan.Sdk.Tests.Columns;

/// <summary>Columns rolled up are what objects rolled up one by one are.</summary>
public sealed class RollUpColumnLaws
{
    [Fact]
    public void Evaluate_MadeTree_IsWhatTheObjectsMakeAndJudge() => Made.Holds(500, Made.Seeds, seed =>
    {
        var made = new RollUpCase(seed);
        var (cells, statuses) = Judge(made.Batch, 1);
        for (var parent = 0; parent < made.RollUp.Parents.Count; parent++)
        {
            for (var period = 0; period < made.Periods.Count; period++)
            {
                var cell = cells[made.RollUp.PlaceOf(0, parent, period)];
                var rollUp = made.ByObjects(parent, period);
                if (Difference(made, cell, rollUp) is { } difference || Attaining(made, statuses, rollUp, period) != cell.AttainingCount)
                {
                    throw new InvalidOperationException($"{Difference(made, cell, rollUp) ?? "attaining"} differs in {cell}: {made.Describe(parent, period)}");
                }
            }
        }

        return true;
    });

    [Fact]
    public void Evaluate_AnyVectorsAndThreads_SameCells() => Made.Holds(80, Made.Seeds, seed =>
    {
        var made = new RollUpCase(seed);
        var twice = BatchEvaluation.Compile([made.Compiled, made.Compiled, made.Compiled], made.Columns, EvaluationOptions.Default, Baselines.OfColumns)
            .WithRollUp(made.Geography, made.Options);
        var one = Judge(twice, 1).Cells;
        return one.AsSpan().SequenceEqual(Judge(twice, 1 + (int)(seed % 4)).Cells)
            && one.AsSpan().SequenceEqual(Judge(twice.WithVectorsOf(0), 2).Cells)
            && one.AsSpan()[^(one.Length / 3)..].SequenceEqual(Judge(made.Batch, 1).Cells);
    });

    [Fact]
    public void Of_AnyCell_IsTheRollUpOfAllFigures() => Made.Holds(60, Made.Seeds, seed =>
    {
        var made = new RollUpCase(seed);
        if (made.RollUp.Parents.Count == 0)
        {
            return true;
        }

        var (parent, period) = (made.Pick(made.RollUp.Parents.Count), made.Pick(made.Periods.Count));
        var own = made.RollUp.Of(0, parent, period);
        var all = made.ByObjects(parent, period);
        return own.ToString() == all.ToString() && string.Join(' ', own.Units) == string.Join(' ', all.Units)
            && made.RollUp.TryAssess(0, parent, period, out var assessment) == (made.StatusByObjects(all) is not null)
            && assessment?.Status == made.StatusByObjects(all);
    });

    [Fact]
    public void Cases_OfTheseLaws_ReachEveryOutcomeAndStatus()
    {
        var told = new HashSet<string>();
        for (var seed = 1UL; seed <= 250; seed++)
        {
            foreach (var cell in Judge(new RollUpCase(seed).Batch, 1).Cells)
            {
                told.Add(cell.Outcome.Name);
                told.Add(cell.Status?.Name ?? "unjudged");
                told.Add(cell.HasTotals ? "totals" : "by objects");
                told.Add(cell.MissingWeight is null ? "unknown weight" : "weights");
            }
        }

        string[] expected =
        [
            "exact", "bounded", "unbounded", "no_data", "not_defined", "outside_validity", "without_weight",
            "Met", "Exceeded", "NotMet", "Undetermined", "NoData", "unjudged", "totals", "by objects", "unknown weight", "weights",
        ];
        Assert.Empty(expected.Except(told));
    }

    private static string? Difference(RollUpCase made, RollUpCell cell, AreaRollUp rollUp)
    {
        var coverage = rollUp.Coverage;
        var scale = Rational.From(made.RollUp.WeightScaleOf(0).StepsPerOne);
        return cell.Outcome != rollUp.Outcome ? "outcome"
            : cell.Status != made.StatusByObjects(rollUp) ? "status"
            : cell.KnownCount != coverage.CoveredCount ? "known"
            : !cell.HasTotals ? null
            : made.RollUp.OfKnownUnits(0, cell) != rollUp.OfKnownUnits ? "value"
            : rollUp.Denominator is { } weight && Rational.From(cell.Weight) / scale != weight ? "denominator"
            : rollUp.Exact is { } exact && rollUp.MissingUnits.Count == 0 && coverage.IsComplete && made.RollUp.OfKnownUnits(0, cell) != exact ? "exact"
            : coverage.TotalWeight is { } total && (Rational.From(cell.Weight) / scale != coverage.CoveredWeight || Rational.From(cell.MissingWeight!.Value) / scale != total - coverage.CoveredWeight) ? "weights"
            : coverage.UnitCount > 0 && coverage.TotalWeight is null && !made.IsSum && cell.MissingWeight is not null ? "missing weight"
            : null;
    }

    private static int Attaining(RollUpCase made, byte[] statuses, AreaRollUp rollUp, int period)
    {
        var units = made.Options.Level is { } level ? made.Geography.DownTo(level) : made.Geography;
        return units.LeavesOf(rollUp.AreaCode)
            .Where(unit => made.Options.UnitTypes.Count == 0 || made.Options.UnitTypes.Contains(unit.Type))
            .Count(unit => made.Columns.TryIndexOf(unit.Code, out var area)
                && AssessmentStatus.All[statuses[made.Batch.PlaceOf(0, area, period)] - 1] is var status
                && (status == AssessmentStatus.Met || status == AssessmentStatus.Exceeded));
    }

    private static (RollUpCell[] Cells, byte[] Statuses) Judge(BatchEvaluation batch, int threads)
    {
        var cells = new RollUpCell[batch.RollUp!.CellCount];
        var statuses = new byte[batch.StatusCount];
        var output = BatchOutput.None.WithRollUps(cells);
        batch.Evaluate(output.WithStatuses(statuses), threads, CancellationToken.None);
        // What the memory held before does not show.
        var first = cells.ToArray();
        batch.Evaluate(output, threads, CancellationToken.None);
        return first.AsSpan().SequenceEqual(cells) ? (cells, statuses) : throw new InvalidOperationException("A second evaluation into the same memory differs.");
    }
}
