using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Hanoi;
using HanoiPlan.Sdk.Interchange;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Tests.Interchange;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Tests.Allocation;

/// <summary>What a host pays in memory for the things that it repeats.</summary>
public sealed class AllocationTests
{
    private const int Calls = 10_000;

    private static readonly CompiledPlan Plan = CompiledPlan.Compile(HanoiActionProgramme.Plan);
    private static readonly CompiledTarget Target = Plan["T08.1"];
    private static readonly CutPointRow Row = Target.RowOn(new LocalDate(2025, 12, 31))!;

    [Fact]
    public void Judge_ObservationInTheUnitOfItsMeasure_AllocatesNothing()
    {
        var observation = Observation.Of(
            Target.Target.Measure.Code, HanoiActionProgramme.Plan.Area, TimePeriod.Year(2025), ObservationKind.Final, new LocalDate(2025, 12, 31), 80.6m);
        Assert.Equal(0, BytesOf(() => Target.Judge(observation)));
    }

    [Fact]
    public void Judge_ValueOnTheScale_AllocatesNothing() => Assert.Equal(0, BytesOf(() => Row.Judge(80.6m)));

    [Fact]
    public void JudgeSteps_AllocatesNothing() => Assert.Equal(0, BytesOf(() => Row.JudgeSteps(8060)));

    [Theory]
    [InlineData("2025-12-31")]
    [InlineData("2023-06-30")]
    public void Evaluate_PlanOf41TargetsWithTraces_StaysWithin110000Bytes(string day)
    {
        var measures = HanoiActionProgramme.Plan.Measures;
        var read = ObservationCsv.ReadFile(RepositoryFiles.HanoiData, ObservationCsvOptions.Default.WithUnitsOf(measures), TestContext.Current.CancellationToken);
        var observations = ObservationSet.Create(measures, read.Observations);
        var moment = EvaluationMoment.At(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value);
        var engine = new EvaluationEngine();
        engine.Evaluate(Plan, observations, moment);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var assessment = engine.Evaluate(Plan, observations, moment);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(41, assessment.Counts.Total);
        Assert.InRange(bytes, 1, 110_000);
    }

    private static long BytesOf(Func<AssessmentStatus> judge)
    {
        // The first call may count the steps of a row or compile; what is repeated is what counts.
        var expected = judge();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var same = 0;
        for (var i = 0; i < Calls; i++)
        {
            same += judge() == expected ? 1 : 0;
        }

        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(Calls, same);
        return bytes;
    }
}
