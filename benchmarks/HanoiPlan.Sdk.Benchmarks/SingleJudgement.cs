using BenchmarkDotNet.Attributes;

namespace HanoiPlan.Sdk.Benchmarks;

/// <summary>
/// One figure held against one target, with and without its reasoning, beside the same over <see cref="decimal"/> records
/// with LINQ and by Microsoft.RulesEngine. Times and bytes are for one figure.
/// </summary>
[MemoryDiagnoser]
public class SingleJudgement
{
    private JudgementCases _cases = null!;

    [GlobalSetup]
    public async Task Setup()
    {
        _cases = new JudgementCases();
        await _cases.CheckPeers().ConfigureAwait(false);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = JudgementCases.Count)]
    public long JudgeObservation()
    {
        var sum = 0L;
        for (var i = 0; i < JudgementCases.Count; i++)
        {
            sum += _cases.Targets[i].Judge(_cases.Observations[i]).Rank;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = JudgementCases.Count)]
    public long JudgeValue()
    {
        var sum = 0L;
        for (var i = 0; i < JudgementCases.Count; i++)
        {
            sum += _cases.Rows[i].Judge(_cases.Values[i]).Rank;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = JudgementCases.Count)]
    public long JudgeSteps()
    {
        var sum = 0L;
        for (var i = 0; i < JudgementCases.Count; i++)
        {
            sum += _cases.Rows[i].JudgeSteps(_cases.Steps[i]).Rank;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = JudgementCases.Count)]
    public long LinqOverDecimalRecords()
    {
        var sum = 0L;
        for (var i = 0; i < JudgementCases.Count; i++)
        {
            sum += _cases.PlainTargets[i].Judge(_cases.PlainObservations[i]).Length;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = JudgementCases.Count)]
    public async Task<long> MicrosoftRulesEngine()
    {
        var sum = 0L;
        for (var i = 0; i < JudgementCases.Count; i++)
        {
            sum += (await _cases.Rules.Judge(_cases.PlainTargets[i], _cases.PlainObservations[i]).ConfigureAwait(false)).Length;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = JudgementCases.Count)]
    public decimal ExplainObservation()
    {
        var sum = 0m;
        for (var i = 0; i < JudgementCases.Count; i++)
        {
            var step = _cases.Targets[i].Explain(_cases.Observations[i]);
            sum += step.Status.Rank + (int)step.Margin!.Side + step.Margin.Distance + step.Margin.Edge.Sign + step.Value.Observations.Count + step.Row.Cuts.Count;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = JudgementCases.Count)]
    public decimal ExplainWithLinqOverDecimalRecords()
    {
        var sum = 0m;
        for (var i = 0; i < JudgementCases.Count; i++)
        {
            var explained = _cases.PlainTargets[i].Explain(_cases.PlainObservations[i]);
            sum += explained.Status.Length + explained.Side + explained.Distance + decimal.Sign(explained.Edge!.Value) + explained.Version.Bands.Count + explained.Observation.Day;
        }

        return sum;
    }
}
