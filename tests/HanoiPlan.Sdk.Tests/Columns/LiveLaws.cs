using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Batch;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Tests.Evaluation;
using HanoiPlan.Sdk.Tests.Laws;
using HanoiPlan.Sdk.Time;
using static HanoiPlan.Sdk.Tests.Areas.Territory;

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
    public void Change_ToTheGreatestNumbersOfAColumn_StateIsThatOfAFreshBatch()
    {
        // Cuts move by months with parts of a whole after the point: what is shifted for that must not run out of bits.
        var measure = Measure.Create("m", Name("m"), Unit.Persons, 0, Preference.HigherIsBetter, m => m.Stock());
        var target = CompiledPlan.Compile(Town.Plan(t => t.AtLeast(1_000).Baseline(2020), measure))["T"];
        var months = Enumerable.Range(0, 61).Select(month => TimePeriod.Month(2020 + ((month + 11) / 12), 1 + ((month + 11) % 12))).ToArray();
        ObservationColumns Columns(params long[] ofJune)
        {
            var builder = new ObservationColumnsBuilder(new MeasureCatalogue([measure]), Enumerable.Range(1, 3).Select(area => Code($"a{area}")), months).Holding(0, ColumnWidth.Wide);
            for (var area = 0; area < 3; area++)
            {
                builder.SetSteps(area, 0, 0, 100);
                builder.SetSteps(area, 0, 30, ofJune[area]);
            }

            return builder.Build();
        }

        const long most = long.MaxValue - 1;
        var live = LiveEvaluation.Begin(BatchEvaluation.Compile([target], Columns(1, 1, 1), EvaluationOptions.Default, Baselines.OfColumns));
        live.Change(0, 0, 30, most);
        live.Change(1, 0, 30, -most);
        live.Change(2, 0, 30, 1L << 50);

        var fresh = BatchEvaluation.Compile([target], Columns(most, -most, 1L << 50), EvaluationOptions.Default, Baselines.OfColumns);
        var statuses = new byte[fresh.StatusCount];
        fresh.Evaluate(BatchOutput.None.WithStatuses(statuses), CancellationToken.None);
        Assert.Equal(["Met", "OffTrack", "Met"], Enumerable.Range(0, 3).Select(area => live.StatusOf(0, area, 30).Name));
        Assert.True(live.Statuses.SequenceEqual(statuses));
    }

    [Fact]
    public void Change_AnySequence_RollUpsAreThoseOfAFreshBatch() => Made.Holds(150, Made.Seeds, seed =>
    {
        var made = new RollUpCase(seed);
        if (made.Areas.Count == 0)
        {
            return true;
        }

        var live = LiveEvaluation.Begin(made.Batch);
        var followed = live.RollUps.ToArray();
        var changes = new List<(int Area, int Measure, int Period, decimal? Value)>();
        live.RollUpChanged += (_, change) =>
        {
            var place = live.RollUp!.PlaceOf(change.Target, change.Parent, change.Period);
            Assert.Equal(change.Before, followed[place]);
            Assert.NotEqual(change.Before, change.Now);
            Assert.Equal(live.RollUps[(int)place], change.Now);
            Assert.Equal((changes[^1].Area, changes[^1].Period), (change.CauseArea, change.CausePeriod));
            followed[place] = change.Now;
        };
        for (var i = 0; i < 12; i++)
        {
            var measure = made.Pick(4) == 0 ? 1 : 0;
            changes.Add((made.Pick(made.Areas.Count), measure, made.Pick(made.Periods.Count), made.Value(measure)));
            live.Change(changes[^1].Area, changes[^1].Measure, changes[^1].Period, changes[^1].Value);
        }

        var fresh = made.BatchAfter(changes);
        var cells = new RollUpCell[fresh.RollUp!.CellCount];
        var statuses = new byte[fresh.StatusCount];
        fresh.Evaluate(BatchOutput.None.WithRollUps(cells).WithStatuses(statuses), CancellationToken.None);
        return live.RollUps.SequenceEqual(cells) && followed.AsSpan().SequenceEqual(cells) && live.Statuses.SequenceEqual(statuses);
    });

    [Fact]
    public void Change_WithoutSubscribers_AllocatesNothing()
    {
        RollUpCase made;
        var seed = 1UL;
        do
        {
            made = new RollUpCase(seed++);
        }
        while (!made.IsSum || made.RollUp.Parents.Count < 3 || made.HasParts || made.Compiled.Target.Original.Basis != Basis.EndOfTerm || LiveEvaluation.Begin(made.Batch).RollUps.ToArray().Any(cell => !cell.HasTotals));

        var live = LiveEvaluation.Begin(made.Batch);
        void ChangeEverything(decimal value)
        {
            for (var area = 0; area < made.Areas.Count; area++)
            {
                live.Change(area, 0, 1, value);
            }
        }

        ChangeEverything(5);
        ChangeEverything(60);
        var before = GC.GetAllocatedBytesForCurrentThread();
        ChangeEverything(5);
        ChangeEverything(60);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Change_BySubscriber_IsFollowedToo()
    {
        var made = ColumnCase.Make(3, Basis.Milestone);
        var live = LiveEvaluation.Begin(made.Batch());
        const int area = 0;
        var last = Enumerable.Range(0, made.Periods.Count).First(period =>
        {
            live.Change(area, 0, period, 0);
            var undone = live.Statuses.ToArray();
            live.Change(area, 0, period, 1);
            return !live.Statuses.SequenceEqual(undone);
        });
        var isAnswered = false;
        live.StatusChanged += (_, _) =>
        {
            if (!isAnswered)
            {
                isAnswered = true;
                live.Change(area, 0, last, 1);
            }
        };
        var before = live.Statuses.ToArray();
        live.Change(area, 0, last, 0);
        Assert.True(isAnswered);
        Assert.Equal(before, live.Statuses.ToArray());
    }

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
