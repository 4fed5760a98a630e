using BenchmarkDotNet.Attributes;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Hanoi;
using HanoiPlan.Sdk.Interchange;
using HanoiPlan.Sdk.Observations;
using NodaTime;

namespace HanoiPlan.Sdk.Benchmarks;

/// <summary>
/// Hanoi's plan judged on the published figures: by the SDK with values, margins, traces and compositions, at the end of the
/// term and in its middle; by LINQ over <see cref="decimal"/> records and by Microsoft.RulesEngine for bare statuses.
/// </summary>
[MemoryDiagnoser]
public class WholePlan
{
    private static readonly EvaluationMoment EndOfTerm = EvaluationMoment.At(new LocalDate(2025, 12, 31));
    private static readonly EvaluationMoment MiddleOfTerm = EvaluationMoment.At(new LocalDate(2023, 6, 30));

    private readonly EvaluationEngine _engine = new();
    private CompiledPlan _plan = null!;
    private ObservationSet _observations = null!;
    private PlainPlan _plain = null!;
    private RuleWorkflows _rules = null!;

    [GlobalSetup]
    public void Setup()
    {
        var plan = HanoiActionProgramme.Plan;
        var path = Path.Combine(AppContext.BaseDirectory, "data", "hanoi-2020-2025.csv");
        _plan = CompiledPlan.Compile(plan);
        _observations = ObservationSet.Create(plan.Measures, ObservationCsv.ReadFile(path, ObservationCsvOptions.Default.WithUnitsOf(plan.Measures)).Observations);
        _plain = new PlainPlan(plan, _observations);
        _rules = new RuleWorkflows(plan.Targets.Select(PlainTarget.Of));
        var ours = EvaluateAtTheEnd();
        foreach (var (linq, rules) in Linq().Zip(Rules()))
        {
            if (linq.Status != ours[linq.Id].Status.Name || linq != rules)
            {
                throw new InvalidOperationException($"{linq.Id} is {ours[linq.Id].Status}, but {linq.Status} by LINQ and {rules.Status} by rules.");
            }
        }

        Console.WriteLine($"// {_observations.Accepted.Count} observations; {plan.Targets.Count} targets, {_plain.Count} of them by the peers, with the same answers");
    }

    [Benchmark(Baseline = true)]
    public PlanAssessment EvaluateAtTheEnd() => _engine.Evaluate(_plan, _observations, EndOfTerm);

    [Benchmark]
    public PlanAssessment EvaluateInTheMiddle() => _engine.Evaluate(_plan, _observations, MiddleOfTerm);

    [Benchmark]
    public int LinqStatusesAtTheEnd() => Linq().Sum(answer => answer.Status.Length);

    [Benchmark]
    public int MicrosoftRulesEngineStatusesAtTheEnd() => Rules().Sum(answer => answer.Status.Length);

    private List<(string Id, string Status)> Linq() =>
        _plain.Evaluate(20251231, static (target, observation, value) => PlainTarget.StatusOf(target.VersionOn(observation.Day)!, value));

    private List<(string Id, string Status)> Rules() =>
        _plain.Evaluate(20251231, (target, observation, value) => _rules.Judge(target, observation with { Value = value }).AsTask().GetAwaiter().GetResult());
}
