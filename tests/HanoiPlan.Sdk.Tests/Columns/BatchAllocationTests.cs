using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Batch;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Tests.Evaluation;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Tests.Columns;

/// <summary>What a batch pays in memory for every call.</summary>
public sealed class BatchAllocationTests
{
    [Theory]
    [InlineData(ColumnWidth.Narrow)]
    [InlineData(ColumnWidth.Wide)]
    public void Evaluate_OneThread_AllocatesNothing(ColumnWidth width)
    {
        var plan = Town.Plan(t => t.AtLeast(75), Town.Higher());
        var builder = new ObservationColumnsBuilder(
            plan.Measures,
            Enumerable.Range(100, 70).Select(area => AreaCode.Of(area.ToString(System.Globalization.CultureInfo.InvariantCulture))),
            Enumerable.Range(0, 61).Select(month => TimePeriod.Month(2020 + ((month + 11) / 12), 1 + ((month + 11) % 12)))).Holding(0, width);
        for (var area = 0; area < 70; area++)
        {
            for (var period = 0; period < 61; period++)
            {
                builder.SetSteps(area, 0, period, 4000 + (area * period));
            }
        }

        var batch = BatchEvaluation.Compile(CompiledPlan.Compile(plan), builder.Build());
        var statuses = new byte[batch.StatusCount];
        var output = BatchOutput.None.WithStatuses(statuses).WithCounts(new long[batch.CountLength])
            .WithMargins(new long[batch.StatusCount], new byte[batch.StatusCount])
            .WithProgress(new long[batch.StatusCount], new long[batch.StatusCount]);
        batch.Evaluate(output, CancellationToken.None);
        // What a call allocates shows every time; what the runtime does once meanwhile, such as for a collection, does not.
        Assert.Equal(0, Enumerable.Range(0, 3).Min(_ => AllocatedByHundredCalls(batch, output)));

        // 4000 + 69 · 60 = 81.40 % in December 2025, and 40.00 % stays behind.
        Assert.Equal(AssessmentStatus.Met.Rank, statuses[batch.PlaceOf(0, 69, 60)]);
        Assert.Equal(AssessmentStatus.NotMet.Rank, statuses[batch.PlaceOf(0, 0, 60)]);
    }

    private static long AllocatedByHundredCalls(BatchEvaluation batch, BatchOutput output)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            batch.Evaluate(output, CancellationToken.None);
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
