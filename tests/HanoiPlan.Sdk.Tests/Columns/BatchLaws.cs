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
    public void Evaluate_MadeTarget_IsWhatTheEngineAnswersAtThePeriodsEnd(string basis) => Made.Holds(basis == "end-of-term" ? 800 : 200, Made.Seeds, seed =>
    {
        var made = ColumnCase.Make(seed, Basis.FromName(basis));
        var batch = made.Batch();
        var statuses = new byte[batch.StatusCount];
        batch.Evaluate(statuses, CancellationToken.None);
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
    public void Evaluate_AnyWidthOfVectors_SameBytes() => Made.Holds(400, Made.Seeds, seed =>
    {
        var made = ColumnCase.Make(seed, Basis.EndOfTerm);
        var batch = made.Batch();
        var widest = new byte[batch.StatusCount];
        var other = new byte[batch.StatusCount];
        batch.Evaluate(widest, CancellationToken.None);
        batch.WithVectorsOf(256).Evaluate(other, CancellationToken.None);
        var scalar = new byte[batch.StatusCount];
        batch.WithVectorsOf(0).Evaluate(scalar, CancellationToken.None);
        return widest.AsSpan().SequenceEqual(other) && widest.AsSpan().SequenceEqual(scalar);
    });
}
