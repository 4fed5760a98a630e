using System.Globalization;
using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Batch;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Tests.Evaluation;
using HanoiPlan.Sdk.Tests.Laws;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Tests.Columns;

public sealed class BatchLaws
{
    private const int CellsOfACase = 40;

    public static TheoryData<string> Bases => [.. Basis.All.Select(basis => basis.Name)];

    [Theory]
    [MemberData(nameof(Bases))]
    public void Evaluate_MadeTarget_IsWhatTheEngineAnswersAtThePeriodsEnd(string basis) => Made.Holds(basis == "end-of-term" ? 200 : 40, Made.Seeds, seed =>
    {
        var made = ColumnCase.Make(seed, Basis.FromName(basis));
        var batch = made.Batch();
        var statuses = new byte[batch.StatusCount];
        batch.Evaluate(BatchOutput.None.WithStatuses(statuses), CancellationToken.None);
        for (var i = 0; i < CellsOfACase; i++)
        {
            var (area, period) = (made.Pick(made.Areas.Count), made.Pick(made.Periods.Count));
            var expected = made.ByEngine(area, period).Status;
            var answer = statuses[batch.PlaceOf(0, area, period)];
            if (answer != expected.Rank)
            {
                throw new InvalidOperationException($"{answer} but {expected.Rank} {expected} by the engine: {made.Describe(area, period)}");
            }
        }

        return true;
    });

    [Fact]
    public void Evaluate_AnyWidthOfVectors_SameBytes() => Made.Holds(600, Made.Seeds, seed =>
    {
        var made = ColumnCase.Make(seed, Basis.EndOfTerm);
        var batch = made.Batch();
        var widest = new byte[batch.StatusCount];
        batch.Evaluate(BatchOutput.None.WithStatuses(widest), CancellationToken.None);
        var scalar = new byte[batch.StatusCount];
        batch.WithVectorsOf(0).Evaluate(BatchOutput.None.WithStatuses(scalar), CancellationToken.None);
        return widest.AsSpan().SequenceEqual(scalar);
    });

    // By hand: from nothing to 40,000,000,000,000 in sixty months the first asks for 0.6 / 60 of it, 400,000,000,000, and for 0.95 / 60,
    // 633,333,333,333 and a third. The values are small enough for fixed-point numbers of the column, the bound is not.
    [Theory]
    [InlineData(399_999_999_999, "OffTrack")]
    [InlineData(400_000_000_000, "AtRisk")]
    [InlineData(633_333_333_333, "AtRisk")]
    [InlineData(633_333_333_334, "OnTrack")]
    public void Evaluate_BoundFarBeyondTheValues_ExactToTheStep(long value, string expected)
    {
        var measure = Measure.Create("m", LocalisedText.Of("m", "m"), Unit.Persons, 0, Preference.HigherIsBetter, m => m.Stock());
        var plan = Town.Plan(t => t.AtLeast(40_000_000_000_000), measure);
        var builder = new ObservationColumnsBuilder(
            plan.Measures, [AreaCode.Of("1")], Enumerable.Range(0, 61).Select(month => TimePeriod.Month(2020 + ((month + 11) / 12), 1 + ((month + 11) % 12))));
        builder.SetSteps(0, 0, 0, 0);
        builder.SetSteps(0, 0, 1, value);
        var batch = BatchEvaluation.Compile(CompiledPlan.Compile(plan), builder.Build());
        var statuses = new byte[batch.StatusCount];
        batch.Evaluate(BatchOutput.None.WithStatuses(statuses), CancellationToken.None);
        Assert.Equal(expected, AssessmentStatus.All[statuses[batch.PlaceOf(0, 0, 1)] - 1].Name);
        Assert.Equal(expected, batch.Assess(0, 0, 1).Status.Name);
    }

    // Work that a single thread has done sooner stays with it, so each target is judged as often as makes threads worth while.
    [Theory]
    [InlineData("end-of-term", 60)]
    [InlineData("every-year", 60)]
    [InlineData("average-growth", 3)]
    public void Evaluate_AnyNumberOfThreads_SameBytesAndCounts(string basis, int copies) => Made.Holds(8, Made.Seeds, seed =>
    {
        var (compiled, columns) = ManyCells(seed, Basis.FromName(basis), copies == 3 ? 3 : 70);
        var batch = BatchEvaluation.Compile(Enumerable.Repeat(compiled, copies), columns, EvaluationOptions.Default, Baselines.OfColumns);
        var (one, many) = (new DistanceLaws.Outputs(batch), new DistanceLaws.Outputs(batch));
        batch.Evaluate(one.All, CancellationToken.None);
        batch.Evaluate(many.All, 2 + (int)(seed % 3), CancellationToken.None);
        return one.AreSameAs(many);
    });

    [Fact]
    public void Evaluate_MadeTarget_CountsAreThoseOfTheStatuses() => Made.Holds(40, Made.Seeds, seed =>
    {
        var made = ColumnCase.Make(seed);
        var batch = BatchEvaluation.Compile([made.Compiled, made.Compiled], made.Columns, made.Options, made.Baselines);
        var (statuses, counts) = (new byte[batch.StatusCount], new long[batch.CountLength]);
        batch.Evaluate(BatchOutput.None.WithStatuses(statuses).WithCounts(counts), CancellationToken.None);
        return AreCounted(batch, statuses, counts);
    });

    [Fact]
    public void Evaluate_CancelledWhileThreadsWork_ThrowsAndLeavesNobodyAtWork()
    {
        // Each cell of growth is handed to the engine, so that the token is cancelled long before the end.
        var (compiled, columns) = ManyCells(1, Basis.AverageGrowth, 40);
        var batch = BatchEvaluation.Compile(Enumerable.Repeat(compiled, 500), columns, EvaluationOptions.Default, Baselines.OfColumns);
        var statuses = new byte[batch.StatusCount];
        using var source = new CancellationTokenSource();

        // A thread of its own: a timer would wait for threads of the pool, and they are at work.
        var other = new Thread(() =>
        {
            Thread.Sleep(20);
            source.Cancel();
        });
        other.Start();
        Assert.Throws<OperationCanceledException>(() => batch.Evaluate(BatchOutput.None.WithStatuses(statuses), 3, source.Token));
        other.Join();

        var after = statuses.ToArray();
        Thread.Sleep(20);
        Assert.Equal(after, statuses);
    }

    [Fact]
    public void Evaluate_Cancelled_Throws()
    {
        var made = ColumnCase.Make(5, Basis.EndOfTerm);
        var batch = made.Batch();
        var statuses = new byte[batch.StatusCount];

        Assert.Throws<OperationCanceledException>(() => batch.Evaluate(BatchOutput.None.WithStatuses(statuses), new CancellationToken(true)));
        Assert.Throws<OperationCanceledException>(() => batch.Evaluate(BatchOutput.None.WithStatuses(statuses), 2, new CancellationToken(true)));
    }

    [Fact]
    public void Evaluate_MemoryTooShort_Throws()
    {
        var batch = ColumnCase.Make(5, Basis.EndOfTerm).Batch();

        Assert.Throws<ArgumentException>(() => batch.Evaluate(BatchOutput.None.WithStatuses(new byte[batch.StatusCount - 1]), CancellationToken.None));
        Assert.Throws<ArgumentException>(() => batch.Evaluate(BatchOutput.None.WithCounts(new long[batch.CountLength - 1]), CancellationToken.None));
    }

    private static (CompiledTarget Target, ObservationColumns Columns) ManyCells(ulong seed, Basis basis, int areas)
    {
        var dice = new Dice(seed);
        var isGrowth = basis == Basis.AverageGrowth;
        var plan = Town.Plan(t => _ = isGrowth ? t.AtLeast(7).AverageGrowth() : basis == Basis.EveryYear ? t.AtLeast(75).EveryYear() : t.AtLeast(75), isGrowth ? Town.Growth() : Town.Higher());
        var builder = new ObservationColumnsBuilder(
            plan.Measures,
            Enumerable.Range(100, areas).Select(area => AreaCode.Of(area.ToString(CultureInfo.InvariantCulture))),
            isGrowth ? Enumerable.Range(2020, 6).Select(TimePeriod.Year) : Enumerable.Range(0, 61).Select(month => TimePeriod.Month(2020 + ((month + 11) / 12), 1 + ((month + 11) % 12))));
        for (var area = 0; area < areas; area++)
        {
            for (var period = 0; period < builder.Periods.Count; period++)
            {
                builder.SetSteps(area, 0, period, dice.OneIn(9) ? ObservationColumns.Missing : dice.Between(isGrowth ? 400 : 6500, isGrowth ? 900 : 8000));
            }
        }

        return (CompiledPlan.Compile(plan)["T"], builder.Build());
    }

    private static bool AreCounted(BatchEvaluation batch, byte[] statuses, long[] counts) =>
        Enumerable.Range(0, batch.Targets.Count).All(target => Enumerable.Range(0, batch.Columns.Periods.Count).All(period => AssessmentStatus.All.All(status =>
            counts[batch.CountPlaceOf(target, period, status)]
            == Enumerable.Range(0, batch.Columns.Areas.Count).Count(area => statuses[batch.PlaceOf(target, area, period)] == status.Rank))));
}
