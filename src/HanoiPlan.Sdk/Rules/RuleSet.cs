using System.Diagnostics.CodeAnalysis;
using HanoiPlan.Sdk.Rules.ObservationRules;

namespace HanoiPlan.Sdk.Rules;

/// <summary>
/// Rules that are run together, each code once, in order of their codes: in whatever order they were added, they are the same
/// set. Immutable and safe to share between threads.
/// </summary>
public sealed class RuleSet
{
    private readonly Rule[] _rules;
    private readonly Dictionary<string, Rule> _byCode;

    internal RuleSet(IEnumerable<Rule> rules)
    {
        _rules = [.. rules.OrderBy(rule => rule.Code, StringComparer.Ordinal)];
        _byCode = _rules.ToDictionary(rule => rule.Code, StringComparer.Ordinal);
    }

    /// <summary>The SDK's own rules with their default thresholds.</summary>
    public static RuleSet BuiltIn { get; } = Create(static builder => builder.AddBuiltIn());

    /// <summary>
    /// The SDK's rules that find slips in figures: area codes that name no unit, no figure of what is judged, misplaced decimal
    /// marks. For a host that shows answers and checks no plan; all of them are in <see cref="BuiltIn"/> too.
    /// </summary>
    public static RuleSet FigureSlips { get; } = Of(new UnknownAreaRule(), new MisplacedDecimalRule(), new NoFigureRule());

    /// <summary>The rules, by code.</summary>
    public IReadOnlyList<Rule> Rules => _rules;

    /// <summary>Makes a set.</summary>
    /// <param name="build">Adds the rules; a new set is empty until <see cref="RuleSetBuilder.AddBuiltIn"/> is called.</param>
    /// <exception cref="ArgumentException">Two rules have the same code.</exception>
    public static RuleSet Create(Action<RuleSetBuilder> build)
    {
        ArgumentNullException.ThrowIfNull(build);
        var builder = new RuleSetBuilder();
        build(builder);
        return builder.Build();
    }

    /// <summary>A set of these rules alone.</summary>
    /// <exception cref="ArgumentException">Two rules have the same code.</exception>
    public static RuleSet Of(params IEnumerable<Rule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return Create(builder => builder.Add(rules));
    }

    /// <summary>The rule with a code, compared ordinally.</summary>
    public bool TryGet(string code, [NotNullWhen(true)] out Rule? rule)
    {
        ArgumentNullException.ThrowIfNull(code);
        return _byCode.TryGetValue(code, out rule);
    }

    /// <summary>Runs every rule on everything of its kind, on the caller's thread, and sets nothing aside.</summary>
    /// <inheritdoc cref="Evaluate(RuleInput, RuleOptions, CancellationToken)" />
    public RuleReport Evaluate(RuleInput input) => Evaluate(input, RuleOptions.Default, CancellationToken.None);

    /// <summary>Runs every rule on everything of its kind.</summary>
    /// <inheritdoc cref="Evaluate(RuleInput, RuleOptions, CancellationToken)" />
    public RuleReport Evaluate(RuleInput input, RuleOptions options) => Evaluate(input, options, CancellationToken.None);

    /// <summary>
    /// Runs every rule on everything of its kind. All findings come at once; a rule that throws is a finding of its own
    /// (<see cref="RuleFailure.Code"/>) and spoils no other.
    /// </summary>
    /// <param name="input">What to look at.</param>
    /// <param name="options">On how many threads, and what is set aside.</param>
    /// <param name="cancellationToken">Looked at before each check; no report is made of a part.</param>
    /// <exception cref="ArgumentException">A thing in the input is null.</exception>
    /// <exception cref="OperationCanceledException">Cancellation was asked for.</exception>
    public RuleReport Evaluate(RuleInput input, RuleOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(options);
        cancellationToken.ThrowIfCancellationRequested();
        return new RuleRun(_rules, input, options, cancellationToken).Execute();
    }
}
