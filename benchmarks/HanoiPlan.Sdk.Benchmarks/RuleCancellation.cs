using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using HanoiPlan.Sdk.Rules;

namespace HanoiPlan.Sdk.Benchmarks;

/// <summary>How long 1,000 rules on 10,600 areas go on after they are asked to stop, in the middle of the checks.</summary>
[SimpleJob(RunStrategy.Monitoring, warmupCount: 2, iterationCount: 40, invocationCount: 1)]
public class RuleCancellation : IDisposable
{
    private readonly RangeRecord[] _records = RangeRecord.Make(10_600);
    private RuleSet _rules = null!;
    private CancellationTokenSource _stop = new();
    private Task<bool> _run = null!;

    [Params(true, false)]
    public bool AreRangeRules { get; set; }

    [Params(1, 2)]
    public int Threads { get; set; }

    [GlobalSetup]
    public void Setup() => _rules = AreRangeRules ? RecordRules.Ranges(1_000) : RecordRules.Written(1_000);

    [IterationSetup]
    public void Start()
    {
        _stop.Dispose();
        _stop = new CancellationTokenSource();
        using var begun = new ManualResetEventSlim();
        var options = RuleOptions.Default.WithDegree(Threads);
        _run = Task.Factory.StartNew(
            () =>
            {
                begun.Set();
                try
                {
                    // Over and over, so that the range rules, which need some milliseconds, are met at work too.
                    while (true)
                    {
                        _rules.Evaluate(RuleInput.Empty.With(RangeRecord.Kind, _records), options, _stop.Token);
                    }
                }
                catch (OperationCanceledException)
                {
                    return true;
                }
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
        begun.Wait();
        Thread.Sleep(37);
    }

    [Benchmark]
    public bool Stop()
    {
        _stop.Cancel();
        return _run.GetAwaiter().GetResult();
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _stop.Dispose();
        GC.SuppressFinalize(this);
    }
}
