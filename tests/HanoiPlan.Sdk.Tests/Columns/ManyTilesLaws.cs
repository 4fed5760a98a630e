using System.Globalization;
using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Batch;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Tests.Evaluation;
using HanoiPlan.Sdk.Tests.Laws;
using HanoiPlan.Sdk.Time;
using static HanoiPlan.Sdk.Tests.Areas.Territory;

namespace HanoiPlan.Sdk.Tests.Columns;

/// <summary>What is counted and added up over many areas together is what their cells make one by one.</summary>
public sealed class ManyTilesLaws
{
    private const int Years = 6;

    private static readonly Measure Measure = Measure.Create("m", Name("m"), Unit.Persons, 0, Preference.HigherIsBetter, m => m.Stock().RollsUpBy(Aggregation.Sum));

    [Fact]
    public void Evaluate_ManyAreas_CountsAndSumsAreThoseOfTheCells() => Made.Holds(120, Made.Seeds, seed =>
    {
        var dice = new Dice(seed);
        var areas = dice.Of(dice.Between(1, 64), dice.Between(65, 320), dice.Between(321, 900));
        var parents = ParentsOf(dice, areas);
        var columns = Fill(dice, areas);
        var batch = BatchEvaluation.Compile(
                [CompiledPlan.Compile(Town.Plan(t => t.AtLeast(dice.Of(500, 400_000_000)), Measure))["T"]], columns, EvaluationOptions.Default, Baselines.OfColumns)
            .WithRollUp(Tree(parents));
        return Holds(batch, parents) && Holds(batch.WithVectorsOf(0), parents);
    });

    // Whole tiles of one parent, several in a tile, none for some, and parents that follow each other or alternate.
    private static int[] ParentsOf(Dice dice, int areas)
    {
        var count = dice.Between(1, 5);
        var length = dice.Of(1, 7, 32, 64, 300, 900);
        var shift = dice.Of(0, 0, 5);
        return [.. Enumerable.Range(0, areas).Select(area => dice.OneIn(400) ? -1 : (area + shift) / length % count)];
    }

    // One province of which the columns hold nothing.
    private static Geography Tree(int[] parents) => new GeographyBuilder("g", Name("g"), Day("2020-01-01"))
        .Add(AreaOf("c country"))
        .Add(AreaOf("p9 province c"))
        .Add(AreaOf("b xa p9"))
        .Add(parents.Where(parent => parent >= 0).Distinct().Select(parent => AreaOf($"p{parent} province c")))
        .Add(Enumerable.Range(0, parents.Length).Where(area => parents[area] >= 0).Select(area => AreaOf($"a{area} xa p{parents[area]}")))
        .Build();

    // So great that all tiles, some, one, or not even one add up within the bits of a value; all of one sign, so that they do add up.
    private static ObservationColumns Fill(Dice dice, int areas)
    {
        var width = dice.Of(ColumnWidth.Narrow, ColumnWidth.Wide);
        var full = width == ColumnWidth.Narrow ? int.MaxValue : long.MaxValue;
        var most = dice.Of(1_000, full / 256, (full / 256) + 1, full / 90, full / 32, (full / 32) + 1, full - 1);
        var sign = dice.Of(1, 1, -1);
        var gaps = dice.Of(2, 20, 1_000);
        var builder = new ObservationColumnsBuilder(
            new MeasureCatalogue([Measure]), Enumerable.Range(0, areas).Select(area => AreaCode.Of(string.Create(CultureInfo.InvariantCulture, $"a{area}"))), Enumerable.Range(2020, Years).Select(TimePeriod.Year));
        builder.Holding(0, width);
        for (var area = 0; area < areas; area++)
        {
            for (var year = 0; year < Years; year++)
            {
                if (!dice.OneIn(gaps))
                {
                    builder.SetSteps(area, 0, year, sign * (most - dice.Between(0, 999)));
                }
            }
        }

        return builder.Build();
    }

    private static bool Holds(BatchEvaluation batch, int[] parents)
    {
        var (statuses, counts, cells) = (new byte[batch.StatusCount], new long[batch.CountLength], new RollUpCell[batch.RollUp!.CellCount]);
        var output = BatchOutput.None.WithStatuses(statuses).WithCounts(counts).WithRollUps(cells);
        batch.Evaluate(output, CancellationToken.None);

        // What the memory held before does not show.
        Array.Fill(cells, cells[0]);
        batch.Evaluate(output, CancellationToken.None);
        for (var year = 0; year < Years; year++)
        {
            foreach (var status in AssessmentStatus.All)
            {
                var counted = Enumerable.Range(0, parents.Length).Count(area => statuses[batch.PlaceOf(0, area, year)] == status.Rank);
                if (counts[batch.CountPlaceOf(0, year, status)] != counted)
                {
                    throw new InvalidOperationException($"{counts[batch.CountPlaceOf(0, year, status)]} areas are {status} in {2020 + year}, but {counted} one by one.");
                }
            }

            for (var parent = 0; parent < batch.RollUp.Parents.Count; parent++)
            {
                var code = batch.RollUp.Parents[parent].Code.Value;
                CheckCell(batch, cells[batch.RollUp.PlaceOf(0, parent, year)], statuses, year, [.. Enumerable.Range(0, parents.Length).Where(area => parents[area] >= 0 && (code == "c" || code == $"p{parents[area]}"))]);
            }
        }

        return true;
    }

    private static void CheckCell(BatchEvaluation batch, RollUpCell cell, byte[] statuses, int year, int[] units)
    {
        Int128 sum = 0;
        var (known, attaining) = (0, 0);
        foreach (var area in units)
        {
            attaining += statuses[batch.PlaceOf(0, area, year)] is 1 or 2 ? 1 : 0;
            if (batch.Columns.TryGetSteps(area, 0, year, out var steps))
            {
                sum += steps;
                known++;
            }
        }

        if ((cell.Numerator, cell.KnownCount, cell.AttainingCount) != (sum, known, attaining))
        {
            throw new InvalidOperationException($"{cell} of {units.Length} units in {2020 + year}, but {sum} of {known}, {attaining} attaining, one by one.");
        }
    }
}
