using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Batch;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Tests.Laws;

namespace HanoiPlan.Sdk.Tests.Columns;

public sealed class BatchLaws
{
    private const int CellsOfACase = 40;

    public static TheoryData<string> Bases => [.. Basis.All.Select(basis => basis.Name)];

    [Theory]
    [MemberData(nameof(Bases))]
    public void Evaluate_MadeTarget_IsWhatTheEngineAnswersAtThePeriodsEnd(string basis) => Made.Holds(basis == "end-of-term" ? 250 : 40, Made.Seeds, seed =>
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
    public void Evaluate_AnyWidthOfVectors_SameBytes() => Made.Holds(100, Made.Seeds, seed =>
    {
        var made = ColumnCase.Make(seed, Basis.EndOfTerm);
        var batch = made.Batch();
        var widest = new byte[batch.StatusCount];
        var other = new byte[batch.StatusCount];
        batch.Evaluate(BatchOutput.None.WithStatuses(widest), CancellationToken.None);
        batch.WithVectorsOf(256).Evaluate(BatchOutput.None.WithStatuses(other), CancellationToken.None);
        var scalar = new byte[batch.StatusCount];
        batch.WithVectorsOf(0).Evaluate(BatchOutput.None.WithStatuses(scalar), CancellationToken.None);
        return widest.AsSpan().SequenceEqual(other) && widest.AsSpan().SequenceEqual(scalar);
    });

    [Fact]
    public void Evaluate_AnyNumberOfThreads_SameBytesAndCounts() => Made.Holds(100, Made.Seeds, seed =>
    {
        var made = ColumnCase.Make(seed);
        var batch = BatchEvaluation.Compile([made.Compiled, made.Compiled, made.Compiled], made.Columns, made.Options, made.Baselines);
        var (one, many) = (new byte[batch.StatusCount], new byte[batch.StatusCount]);
        var (countsOfOne, countsOfMany, countsAlone) = (new long[batch.CountLength], new long[batch.CountLength], new long[batch.CountLength]);
        batch.Evaluate(BatchOutput.None.WithStatuses(one).WithCounts(countsOfOne), CancellationToken.None);
        batch.Evaluate(BatchOutput.None.WithStatuses(many).WithCounts(countsOfMany), 1 + (int)(seed % 4), CancellationToken.None);
        batch.Evaluate(BatchOutput.None.WithCounts(countsAlone), CancellationToken.None);
        return one.AsSpan().SequenceEqual(many) && countsOfOne.AsSpan().SequenceEqual(countsOfMany) && countsOfOne.AsSpan().SequenceEqual(countsAlone)
            && AreCounted(batch, one, countsOfOne);
    });

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

    private static bool AreCounted(BatchEvaluation batch, byte[] statuses, long[] counts) =>
        Enumerable.Range(0, batch.Targets.Count).All(target => Enumerable.Range(0, batch.Columns.Periods.Count).All(period => AssessmentStatus.All.All(status =>
            counts[batch.CountPlaceOf(target, period, status)]
            == Enumerable.Range(0, batch.Columns.Areas.Count).Count(area => statuses[batch.PlaceOf(target, area, period)] == status.Rank))));
}
