using System.Globalization;
using BenchmarkDotNet.Attributes;
using FluentValidation;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Rules;
using RulesEngine.Models;

namespace HanoiPlan.Sdk.Benchmarks;

/// <summary>
/// A thousand range rules on a thousand records: by the SDK's range rules and by rules written in C#, with findings sorted and with their
/// subjects, worded in two languages when they are read; by FluentValidation; by Microsoft.RulesEngine. What each finds is checked
/// equal before anything is timed.
/// </summary>
[MemoryDiagnoser]
public class RuleThroughput
{
    private const int Count = 1_000;

    private static readonly string Workflow = "ranges";

    private readonly RangeRecord[] _records = RangeRecord.Make(Count);
    private RuleSet _rules = null!;
    private RuleSet _written = null!;
    private RangeValidator _validator = null!;
    private global::RulesEngine.RulesEngine _engine = null!;

    [GlobalSetup]
    public void Setup()
    {
        _rules = RecordRules.Ranges(Count);
        _written = RecordRules.Written(Count);
        _validator = new RangeValidator();
        _engine = new global::RulesEngine.RulesEngine([new Workflow { WorkflowName = Workflow, Rules = [.. Enumerable.Range(0, Count).Select(RuleOf)] }]);
        var ours = Find(_rules).Select(finding => (finding.Subject, finding.Code)).ToHashSet();
        var written = Find(_written).Select(finding => (finding.Subject, finding.Code)).ToHashSet();
        var fluent = _records.SelectMany(record => _validator.Validate(record).Errors.Select(error => (record.Id, error.ErrorCode))).ToHashSet();
        var engine = _records.SelectMany(record => Run(record).Where(result => !result.IsSuccess).Select(result => (record.Id, result.Rule.RuleName))).ToHashSet();
        if (ours.Count == 0 || !ours.SetEquals(written) || !ours.SetEquals(fluent) || !ours.SetEquals(engine))
        {
            throw new InvalidOperationException($"{ours.Count} findings by range rules, {written.Count} by written ones, {fluent.Count} by FluentValidation, {engine.Count} by RulesEngine, and not the same.");
        }

        Console.WriteLine($"// {Count} rules on {Count} records; {ours.Count} findings, the same by each");
    }

    [Benchmark(Baseline = true)]
    public int SdkRangeRules() => Find(_rules).Count;

    [Benchmark]
    public int SdkRangeRulesRead() => Read(Find(_rules));

    [Benchmark]
    public int SdkWrittenRules() => Find(_written).Count;

    [Benchmark]
    public int FluentValidation()
    {
        var found = 0;
        foreach (var record in _records)
        {
            found += _validator.Validate(record).Errors.Count;
        }

        return found;
    }

    [Benchmark]
    public int MicrosoftRulesEngine()
    {
        var found = 0;
        foreach (var record in _records)
        {
            found += Run(record).Count(result => !result.IsSuccess);
        }

        return found;
    }

    // A new input each time, so that every record is read anew.
    private IReadOnlyList<Finding> Find(RuleSet rules) => rules.Evaluate(RuleInput.Empty.With(RangeRecord.Kind, _records)).Findings;

    private static int Read(IReadOnlyList<Finding> findings) => findings.Sum(finding => finding.Message.Vietnamese.Length + finding.Message.English.Length);

    private static global::RulesEngine.Models.Rule RuleOf(int number)
    {
        var (field, lower, upper) = RangeRecord.RangeOf(number);
        return new global::RulesEngine.Models.Rule
        {
            RuleName = RecordRules.CodeOf(number),
            RuleExpressionType = RuleExpressionType.LambdaExpression,
            Expression = string.Create(CultureInfo.InvariantCulture, $"input1.V{field} >= {lower}m && input1.V{field} <= {upper}m"),
        };
    }

    private List<RuleResultTree> Run(RangeRecord record) => _engine.ExecuteAllRulesAsync(Workflow, record).AsTask().GetAwaiter().GetResult();

    private sealed class RangeValidator : AbstractValidator<RangeRecord>
    {
        public RangeValidator()
        {
            for (var number = 0; number < Count; number++)
            {
                var (field, lower, upper) = RangeRecord.RangeOf(number);
                var rule = field switch
                {
                    0 => RuleFor(record => record.V0),
                    1 => RuleFor(record => record.V1),
                    2 => RuleFor(record => record.V2),
                    3 => RuleFor(record => record.V3),
                    _ => RuleFor(record => record.V4),
                };
                rule.InclusiveBetween(lower, upper).WithErrorCode(RecordRules.CodeOf(number));
            }
        }
    }
}
