using BenchmarkDotNet.Attributes;
using HanoiPlan.Sdk.Benchmarks.Areas;

namespace HanoiPlan.Sdk.Benchmarks;

/// <summary>
/// 40 measures over 60 months in a plan's districts, its communes, and a country's: with roll-up, without, statuses alone, on one and two threads;
/// careful loops over <see cref="decimal"/> and the sum over the same values beside them. Times are for all cells.
/// </summary>
[MemoryDiagnoser]
public class BatchJudgement
{
    private SdkBatch _batch = null!;
    private DecimalLoops _loops = null!;
    private PlainSum _sum = null!;
    private AreaAnswer _answer = null!;

    [Params(30, 579, 10_600)]
    public int Areas { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var areas = AreaCase.Make(Areas);
        _batch = new SdkBatch(areas);
        _loops = new DecimalLoops(areas);
        _sum = new PlainSum(areas);
        _answer = new AreaAnswer(areas.CellCount);
        _loops.Judge(_answer);
        _batch.Check(_answer, 1);
        _batch.Check(_answer, 2);
        Console.WriteLine($"// {areas.PresentCount:N0} values, all with the same answers");
    }

    [Benchmark(Baseline = true)]
    public void StatusesCountsAndWhole() => _batch.JudgeWhole(1);

    [Benchmark]
    public void StatusesCountsAndEveryLevel() => _batch.Judge(1);

    [Benchmark]
    public void StatusesCountsAndEveryLevelByTwoThreads() => _batch.Judge(2);

    [Benchmark]
    public void StatusesAndCounts() => _batch.JudgeStatusesAndCounts(1);

    [Benchmark]
    public void StatusesAlone() => _batch.JudgeStatuses(1);

    [Benchmark]
    public void DecimalLoops() => _loops.Judge(_answer);

    [Benchmark]
    public long SumOf64BitValues() => _sum.Wide();

    [Benchmark]
    public int SumOf32BitValues() => _sum.Narrow();
}
