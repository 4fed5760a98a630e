using BenchmarkDotNet.Attributes;
using HanoiPlan.Sdk.Benchmarks.Areas;

namespace HanoiPlan.Sdk.Benchmarks;

/// <summary>
/// One figure changed in a live evaluation of 30 districts, 40 measures and 60 months, in unpredictable order, with subscribers to areas and the whole; beside it
/// all districts judged again. Times and bytes are for one change.
/// </summary>
[MemoryDiagnoser]
public class LiveChange
{
    private LiveChanges _changes = null!;
    private SdkBatch _batch = null!;

    [GlobalSetup]
    public void Setup()
    {
        var areas = AreaCase.Make(30);
        _batch = new SdkBatch(areas);
        _changes = new LiveChanges(areas, _batch);
        Console.WriteLine($"// {LiveChanges.Count:N0} changes alter {_changes.Make():N0} statuses");
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = LiveChanges.Count)]
    public long OneChange() => _changes.Make();

    [Benchmark]
    public void AllJudgedAgain() => _batch.Judge(1);
}
