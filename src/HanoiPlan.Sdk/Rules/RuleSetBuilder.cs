namespace HanoiPlan.Sdk.Rules;

/// <summary>Gathers rules for a set. Not safe for several threads; a set that was built does not change when the builder goes on.</summary>
public sealed class RuleSetBuilder
{
    private readonly Dictionary<string, Rule> _rules = new(StringComparer.Ordinal);

    internal RuleSetBuilder()
    {
    }

    /// <summary>Adds the SDK's own rules with their default thresholds; those that are there already stay.</summary>
    public RuleSetBuilder AddBuiltIn()
    {
        foreach (var rule in BuiltInRules.All())
        {
            _rules.TryAdd(rule.Code, rule);
        }

        return this;
    }

    /// <summary>Adds a rule. Adding the same object again changes nothing.</summary>
    /// <exception cref="ArgumentException">Another rule has its code; <see cref="Replace"/> puts one in the place of another.</exception>
    public RuleSetBuilder Add(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return _rules.TryAdd(rule.Code, rule) || ReferenceEquals(_rules[rule.Code], rule)
            ? this
            : throw new ArgumentException($"A rule with the code {rule.Code} is there already; use Replace to put another in its place.", nameof(rule));
    }

    /// <summary>Adds rules.</summary>
    /// <exception cref="ArgumentException">Another rule has the code of one of them.</exception>
    public RuleSetBuilder Add(IEnumerable<Rule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        foreach (var rule in rules)
        {
            Add(rule);
        }

        return this;
    }

    /// <summary>Puts a rule in the place of the one with its code, such as the same rule with other thresholds.</summary>
    /// <exception cref="ArgumentException">No rule has its code.</exception>
    public RuleSetBuilder Replace(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (!_rules.ContainsKey(rule.Code))
        {
            throw new ArgumentException($"No rule with the code {rule.Code} is there to be replaced.", nameof(rule));
        }

        _rules[rule.Code] = rule;
        return this;
    }

    /// <summary>Leaves a rule out.</summary>
    /// <exception cref="ArgumentException">No rule has this code.</exception>
    public RuleSetBuilder Remove(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return _rules.Remove(code) ? this : throw new ArgumentException($"No rule with the code {code} is there to be left out.", nameof(code));
    }

    internal RuleSet Build() => new(_rules.Values);
}
