using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Batch;
using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Tests.Columns;

/// <summary>A live evaluation that two threads use at once says so.</summary>
public sealed class LiveThreadTests
{
    [Fact]
    public void Change_WhileAnotherThreadIsInAChange_ThrowsAndNamesItself()
    {
        var (live, period, value) = Changing();
        Exception? change = null;
        Exception? assess = null;
        live.StatusChanged += (_, _) =>
        {
            // The change has not returned: its thread is here.
            var other = new Thread(() =>
            {
                change = Record.Exception(() => live.Change(0, 0, period, value));
                assess = Record.Exception(() => live.Assess(0, 0, period));
            });
            other.Start();
            other.Join();
        };
        live.Change(0, 0, period, value);
        Assert.Contains("LiveEvaluation", Assert.IsType<InvalidOperationException>(change).Message, StringComparison.Ordinal);
        Assert.IsType<InvalidOperationException>(assess);
    }

    [Fact]
    public void Change_ByASubscriber_AndAfterAnException_IsFree()
    {
        var (live, period, value) = Changing();
        var before = live.StatusOf(0, 0, period);
        var heard = 0;
        live.StatusChanged += (_, _) =>
        {
            if (heard++ == 0)
            {
                live.Change(0, 0, period, null);
                live.Assess(0, 0, period);
                throw new InvalidDataException("a subscriber's own");
            }
        };
        Assert.Throws<InvalidDataException>(() => live.Change(0, 0, period, value));
        var free = new Thread(() => live.Change(0, 0, period, null));
        free.Start();
        free.Join();
        Assert.Equal(AssessmentStatus.NoData, live.StatusOf(0, 0, period));
        Assert.NotNull(before);
        Assert.Throws<ArgumentOutOfRangeException>(() => live.Change(0, 0, period, decimal.MaxValue));
        live.Change(0, 0, period, null);
    }

    // A cell of which the status is another with this value than without one.
    private static (LiveEvaluation Live, int Period, decimal Value) Changing()
    {
        for (var seed = 1UL; ; seed++)
        {
            var made = ColumnCase.Make(seed, Basis.EndOfTerm);
            for (var period = made.Periods.Count - 1; period > 0; period--)
            {
                var live = LiveEvaluation.Begin(made.Batch());
                if (made.Columns.ValueOf(0, 0, period) is { } value)
                {
                    live.Change(0, 0, period, null);
                    var without = live.StatusOf(0, 0, period);
                    live.Change(0, 0, period, value);
                    var with = live.StatusOf(0, 0, period);
                    live.Change(0, 0, period, null);
                    if (without == AssessmentStatus.NoData && with != without)
                    {
                        return (live, period, value);
                    }
                }
            }
        }
    }
}
