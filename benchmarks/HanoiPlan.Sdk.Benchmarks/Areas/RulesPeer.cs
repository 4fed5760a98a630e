using RulesEngine.Models;

namespace HanoiPlan.Sdk.Benchmarks.Areas;

/// <summary>What a rule of the engine looks at: one value with its target and the way from its baseline.</summary>
public sealed record RuleInput(decimal Value, AreaRule Rule, decimal Baseline, decimal Edge, int Elapsed)
{
    public bool IsAttained => Rule.Attains(Value);

    public bool IsAbove => Rule.IsAbove(Value);

    public bool IsKept => Rule.Attains(Baseline) || Edge == Baseline || Rule.IsBelow(Baseline) != Rule.IsBelow(Value);

    /// <summary>How far the value has come towards the edge, times the months of the whole way.</summary>
    public decimal Gone => (Value - Baseline) * AreaPlan.MonthCount * Math.Sign(Edge - Baseline);

    public decimal Way => Math.Abs(Edge - Baseline) * Elapsed;
}

/// <summary>Microsoft.RulesEngine with seven rules that exclude each other, over a part of the values.</summary>
public sealed class RulesPeer
{
    private const string Workflow = "pace";

    private readonly global::RulesEngine.RulesEngine _engine = new([new Workflow { WorkflowName = Workflow, Rules = [.. Rules()] }]);
    private readonly RuleInput[] _inputs;
    private readonly int[] _cells;

    public RulesPeer(AreaCase areas, int count)
    {
        var dice = new Dice(7);
        var rules = AreaPlan.Targets.Select(AreaRule.Of).ToArray();
        _inputs = new RuleInput[count];
        _cells = new int[count];
        for (var i = 0; i < count; i++)
        {
            int measure, month, area;
            do
            {
                (measure, month, area) = (dice.Next(AreaPlan.MeasureCount), dice.Next(AreaPlan.MonthCount), dice.Next(areas.AreaCount));
            }
            while (areas.Values[areas.At(measure, month, area)] == AreaCase.Missing);

            _cells[i] = areas.At(measure, month, area);
            var (rule, baseline) = (rules[measure], AreaCase.Decimal(measure, areas.Baselines[areas.BaselineAt(measure, area)]));
            var edge = rule.IsBelow(baseline) ? rule.Lower!.Value : rule.Upper ?? baseline;
            _inputs[i] = new RuleInput(AreaCase.Decimal(measure, areas.Values[_cells[i]]), rule, baseline, edge, month + 1);
        }
    }

    public int Count => _inputs.Length;

    public async Task<long> Judge()
    {
        var sum = 0L;
        foreach (var input in _inputs)
        {
            sum += await StatusOf(input).ConfigureAwait(false);
        }

        return sum;
    }

    public async Task CheckAgainst(AreaAnswer answer)
    {
        for (var i = 0; i < _inputs.Length; i++)
        {
            var status = await StatusOf(_inputs[i]).ConfigureAwait(false);
            if (status != answer.Statuses[_cells[i]])
            {
                throw new InvalidOperationException($"RulesEngine answers {status} for {_inputs[i]}, and not {answer.Statuses[_cells[i]]}.");
            }
        }
    }

    private async ValueTask<byte> StatusOf(RuleInput input)
    {
        var results = await _engine.ExecuteAllRulesAsync(Workflow, input).ConfigureAwait(false);
        foreach (var result in results)
        {
            if (result.IsSuccess)
            {
                return (byte)(result.Rule.SuccessEvent[0] - '0');
            }
        }

        throw new InvalidOperationException($"No rule holds for {input}.");
    }

    private static IEnumerable<Rule> Rules()
    {
        const string Pending = "!input1.IsAttained && input1.Elapsed < 60";
        yield return Rule(AreaAnswer.Exceeded, "input1.IsAttained && input1.IsAbove");
        yield return Rule(AreaAnswer.Met, "input1.IsAttained && !input1.IsAbove");
        yield return Rule(AreaAnswer.NotMet, "!input1.IsAttained && input1.Elapsed == 60");
        yield return Rule(AreaAnswer.OffTrack, Pending + " && input1.IsKept");
        yield return Rule(AreaAnswer.OnTrack, Pending + " && !input1.IsKept && input1.Gone >= 0.95m * input1.Way");
        yield return Rule(AreaAnswer.AtRisk, Pending + " && !input1.IsKept && input1.Gone >= 0.60m * input1.Way && input1.Gone < 0.95m * input1.Way");
        yield return Rule(AreaAnswer.OffTrack, Pending + " && !input1.IsKept && input1.Gone < 0.60m * input1.Way");
    }

    private static int _number;

    private static Rule Rule(byte status, string expression) => new()
    {
        RuleName = $"rule {Interlocked.Increment(ref _number)}",
        RuleExpressionType = RuleExpressionType.LambdaExpression,
        Expression = expression,
        SuccessEvent = status.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };
}
