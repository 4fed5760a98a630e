using BenchmarkDotNet.Attributes;
using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Batch;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Benchmarks;

/// <summary>
/// 40 targets over 60 months in many areas, 5 % of the figures missing, judged at once: statuses alone, with their counts, on
/// two threads, with 256 bits, value by value; making ready; and one figure changed in a live evaluation.
/// </summary>
[MemoryDiagnoser]
public class BatchJudgement
{
    private const int Months = 60;
    private const int Targets = 40;

    private BatchEvaluation _batch = null!;
    private BatchOutput _statuses = null!;
    private BatchOutput _withCounts = null!;
    private LiveEvaluation _live = null!;
    private ulong _dice = 42;

    [Params(30, 579, 10_600)]
    public int Areas { get; set; }

    [Params(ColumnWidth.Narrow, ColumnWidth.Wide)]
    public ColumnWidth Width { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var name = LocalisedText.Of("Thử", "Made");
        var measures = Enumerable.Range(0, Targets).Select(i => Measure.Create(
            $"m{i}", name, Unit.Percent, 2, i % 4 == 3 ? Preference.LowerIsBetter : Preference.HigherIsBetter, m => m.Stock().Within(0, 100))).ToArray();
        var document = new SourceDocument("doc", name, null, null, null);
        var source = SourceReference.To(document, "1");
        var builder = new PlanBuilder("made", name).Term(2021, 2025).Area(AreaCode.Of("M")).InForceFrom(new LocalDate(2020, 12, 1))
            .Document(document).Field("f", name, source).Measures(measures);
        for (var i = 0; i < Targets; i++)
        {
            var number = i;
            builder.Indicator(i + 1, $"i{i}", name, "f", source, indicator => indicator.Target($"T{number}", $"m{number}", target =>
            {
                var stated = target.Stated("…").Cites(source);
                _ = (number % 4) switch
                {
                    0 => stated.AtLeast(75),
                    1 => stated.Between(60, 70),
                    2 => stated.MoreThan(80),
                    _ => stated.LessThan(3),
                };
            }));
        }

        var plan = builder.Build();
        var columns = Columns(plan);
        _batch = BatchEvaluation.Compile(CompiledPlan.Compile(plan), columns);
        _statuses = BatchOutput.None.WithStatuses(new byte[_batch.StatusCount]);
        _withCounts = _statuses.WithCounts(new long[_batch.CountLength]);
        _live = LiveEvaluation.Begin(_batch);
        Console.WriteLine($"// {(long)Areas * Targets * Months} cells, {columns.Bytes} bytes of columns");
    }

    [Benchmark(Baseline = true)]
    public void Statuses() => _batch.Evaluate(_statuses, CancellationToken.None);

    [Benchmark]
    public void StatusesAndCounts() => _batch.Evaluate(_withCounts, CancellationToken.None);

    [Benchmark]
    public void StatusesAndCountsOnTwoThreads() => _batch.Evaluate(_withCounts, 2, CancellationToken.None);

    [Benchmark]
    public void StatusesWith256Bits() => _batch.WithVectorsOf(256).Evaluate(_statuses, CancellationToken.None);

    [Benchmark]
    public void StatusesValueByValue() => _batch.WithVectorsOf(0).Evaluate(_statuses, CancellationToken.None);

    [Benchmark]
    public BatchEvaluation Compile() => BatchEvaluation.Compile(_batch.Targets, _batch.Columns, _batch.Options, _batch.Baselines);

    [Benchmark]
    public void OneLiveChange() => _live.Change(Next(Areas), Next(Targets), 1 + Next(Months), Next(10_001) / 100m);

    private ObservationColumns Columns(Plan plan)
    {
        var periods = Enumerable.Range(-1, Months + 1).Select(month => month < 0 ? TimePeriod.Month(2020, 12) : TimePeriod.Month(2021 + (month / 12), 1 + (month % 12)));
        var areas = Enumerable.Range(1, Areas).Select(area => AreaCode.Of(area.ToString("00000", System.Globalization.CultureInfo.InvariantCulture)));
        var builder = new ObservationColumnsBuilder(plan.Measures, areas, periods);
        for (var measure = 0; measure < Targets; measure++)
        {
            builder.Holding(measure, Width);
            for (var area = 0; area < Areas; area++)
            {
                var start = measure % 4 == 3 ? 600 + Next(400) : 3000 + Next(2500);
                for (var period = 0; period <= Months; period++)
                {
                    if (period == 0 || Next(20) > 0)
                    {
                        var way = measure % 4 == 3 ? -8 * period : 70 * period;
                        builder.SetSteps(area, measure, period, Math.Clamp(start + (way * Next(200) / 100), 0, 10_000));
                    }
                }
            }
        }

        return builder.Build();
    }

    // SplitMix64: the same figures on every machine.
    private int Next(int count)
    {
        _dice += 0x9E3779B97F4A7C15;
        var mixed = (_dice ^ (_dice >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (int)((mixed ^ (mixed >> 31)) % (ulong)count);
    }
}
