using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Batch;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Tests.Laws;

namespace HanoiPlan.Sdk.Tests.Columns;

public sealed class LiveLaws
{
    public static TheoryData<string> Bases => [.. Basis.All.Select(basis => basis.Name)];

    [Theory]
    [MemberData(nameof(Bases))]
    public void Change_AnySequence_StateIsThatOfAFreshBatch(string basis) => Made.Holds(basis == "end-of-term" ? 80 : 12, Made.Seeds, seed =>
    {
        var made = ColumnCase.Make(seed, Basis.FromName(basis));
        var live = LiveEvaluation.Begin(made.Batch());
        var followed = live.Statuses.ToArray();
        var batch = made.Batch();
        live.StatusChanged += (_, change) =>
        {
            var place = batch.PlaceOf(change.Target, change.Area, change.Period);
            Assert.Equal(change.Before.Rank, followed[place]);
            Assert.NotEqual(change.Before, change.Now);
            followed[place] = (byte)change.Now.Rank;
        };
        var changes = new List<(int Area, int Period, decimal? Value)>();
        for (var i = 0; i < 12; i++)
        {
            var (area, period) = (made.Pick(made.Areas.Count), made.Pick(made.Periods.Count));
            var value = made.Pick(5) == 0 ? null : made.Columns.ValueOf(made.Pick(made.Areas.Count), 0, made.Pick(made.Periods.Count));
            changes.Add((area, period, value));
            live.Change(area, 0, period, value);
        }

        var fresh = BatchEvaluation.Compile([made.Compiled], made.ColumnsAfter(changes), made.Options, made.Baselines);
        var statuses = new byte[fresh.StatusCount];
        var counts = new long[fresh.CountLength];
        fresh.Evaluate(BatchOutput.None.WithStatuses(statuses).WithCounts(counts), CancellationToken.None);
        return live.Statuses.SequenceEqual(statuses) && live.Counts.SequenceEqual(counts) && followed.AsSpan().SequenceEqual(statuses);
    });

    [Fact]
    public void Change_ValueBeyondALimit_ThrowsAndChangesNothing()
    {
        var made = ColumnCase.Make(3, Basis.Milestone);
        var live = LiveEvaluation.Begin(made.Batch());
        var before = live.Statuses.ToArray();

        Assert.Throws<ArgumentOutOfRangeException>(() => live.Change(0, 0, 0, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => live.Change(0, 0, 0, 0.5m));
        Assert.Throws<ArgumentOutOfRangeException>(() => live.Change(made.Areas.Count, 0, 0, 1));
        Assert.Equal(before, live.Statuses.ToArray());
    }
}
