using BenchmarkDotNet.Attributes;
using HanoiPlan.Sdk.Benchmarks.Areas;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Batch;
using HanoiPlan.Sdk.Hanoi;
using HanoiPlan.Sdk.Plans;

namespace HanoiPlan.Sdk.Benchmarks;

/// <summary>What is done once before anything is judged: targets made into rows of cut points, and a batch made ready for columns.</summary>
[MemoryDiagnoser]
public class PlanCompilation
{
    private readonly Plan _hanoi = HanoiActionProgramme.Plan;
    private readonly Plan _made = AreaPlan.Plan;
    private SdkBatch _batch = null!;

    [GlobalSetup]
    public void Setup() => _batch = new SdkBatch(AreaCase.Make(579));

    [Benchmark(Baseline = true)]
    public CompiledPlan HanoisFortyOneTargets() => CompiledPlan.Compile(_hanoi);

    [Benchmark]
    public CompiledPlan FortyTargets() => CompiledPlan.Compile(_made);

    [Benchmark]
    public BatchEvaluation BatchOf579Areas() => _batch.Compile();
}
