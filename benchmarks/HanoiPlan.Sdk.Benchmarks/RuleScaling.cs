using BenchmarkDotNet.Attributes;
using HanoiPlan.Sdk.Rules;

namespace HanoiPlan.Sdk.Benchmarks;

/// <summary>Rules times areas: twice the rules or twice the areas take twice the time; the findings of one and of two threads are the same.</summary>
[MemoryDiagnoser]
public class RuleScaling
{
    private RuleSet _rules = null!;
    private RuleInput _input = null!;

    [Params(500, 1_000)]
    public int Rules { get; set; }

    [Params(5_300, 10_600)]
    public int Areas { get; set; }

    [Params(1, 2)]
    public int Threads { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _rules = RecordRules.Ranges(Rules);
        _input = RuleInput.Empty.With(RangeRecord.Kind, RangeRecord.Make(Areas));
        var alone = _rules.Evaluate(_input).Findings.Select(finding => finding.ToString());
        if (!alone.SequenceEqual(_rules.Evaluate(_input, RuleOptions.Default.WithDegree(Threads)).Findings.Select(finding => finding.ToString()), StringComparer.Ordinal))
        {
            throw new InvalidOperationException("The findings depend on the number of threads.");
        }
    }

    [Benchmark]
    public int Evaluate() => _rules.Evaluate(_input, RuleOptions.Default.WithDegree(Threads)).Findings.Count;
}
