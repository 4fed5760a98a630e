using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Rules;

namespace HanoiPlan.Sdk.Testing;

/// <summary>
/// Tests a rule in one line, in any test framework: <c>rule.Passes(subject)</c>, <c>rule.Breaks(subject)</c>. What the rule needs
/// besides is given as an input. Safe for several threads.
/// </summary>
public static class RuleTest
{
    /// <summary>What a rule has to say about one thing.</summary>
    /// <inheritdoc cref="FindingsOn{TSubject}(Rule{TSubject}, TSubject, RuleInput)" />
    public static IReadOnlyList<Finding> FindingsOn<TSubject>(this Rule<TSubject> rule, TSubject subject)
        where TSubject : class => rule.FindingsOn(subject, RuleInput.Empty);

    /// <summary>What a rule has to say about one thing, with what else is at hand.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="subject">The thing; it need not be in <paramref name="others"/>.</param>
    /// <param name="others">What else is at hand, such as the plan; nothing is said of other things of the kind.</param>
    /// <returns>Its findings and, where it threw, the finding of that (<see cref="RuleFailure.Code"/>).</returns>
    /// <exception cref="RuleTestException">The rule needs something that is not at hand: it would say nothing, and prove nothing.</exception>
    public static IReadOnlyList<Finding> FindingsOn<TSubject>(this Rule<TSubject> rule, TSubject subject, RuleInput others)
        where TSubject : class
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(others);
        var kind = (SubjectKind<TSubject>)rule.Kind;
        var input = others.All(kind).Any(other => ReferenceEquals(other, subject)) ? others : others.With(kind, [subject]);
        var id = kind.Identify(subject);
        return [.. FindingsIn(rule, input).Where(finding => finding.Subject == id
            || (finding.Code == RuleFailure.Code && finding.Subjects.Any(pointed => pointed.Id == id)))];
    }

    /// <summary>What a rule has to say about everything of its kind.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="input">What is at hand.</param>
    /// <exception cref="RuleTestException">The rule needs something that is not at hand.</exception>
    public static IReadOnlyList<Finding> FindingsIn(this Rule rule, RuleInput input)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(input);
        var report = RuleSet.Of(rule).Evaluate(input);
        var missing = report.Outcomes[0].Missing;
        return missing.Count == 0
            ? [.. report.Findings.Where(finding => finding.Code == rule.Code || finding.Code == RuleFailure.Code)]
            : throw new RuleTestException($"{rule} was not run: give it {string.Join(" and ", missing.Select(kind => kind.Name))}.");
    }

    /// <summary>Asserts that a rule finds nothing wrong with a thing.</summary>
    /// <exception cref="RuleTestException">It does, or it throws; the message has the findings.</exception>
    public static void Passes<TSubject>(this Rule<TSubject> rule, TSubject subject)
        where TSubject : class => rule.Passes(subject, RuleInput.Empty);

    /// <summary>Asserts that a rule finds nothing wrong with a thing, with what else is at hand.</summary>
    /// <inheritdoc cref="Passes{TSubject}(Rule{TSubject}, TSubject)" />
    public static void Passes<TSubject>(this Rule<TSubject> rule, TSubject subject, RuleInput others)
        where TSubject : class
    {
        var findings = rule.FindingsOn(subject, others);
        if (findings.Count > 0)
        {
            throw new RuleTestException($"{rule} should have passed, and found:\n{Text(findings)}");
        }
    }

    /// <summary>Asserts that a rule finds exactly one thing wrong with a thing.</summary>
    /// <returns>The finding, to look at its message and what it points at.</returns>
    /// <exception cref="RuleTestException">It finds nothing, or more than one thing, or it throws.</exception>
    public static Finding Breaks<TSubject>(this Rule<TSubject> rule, TSubject subject)
        where TSubject : class => rule.Breaks(subject, RuleInput.Empty);

    /// <summary>Asserts that a rule finds exactly one thing wrong with a thing, with what else is at hand.</summary>
    /// <inheritdoc cref="Breaks{TSubject}(Rule{TSubject}, TSubject)" />
    public static Finding Breaks<TSubject>(this Rule<TSubject> rule, TSubject subject, RuleInput others)
        where TSubject : class
    {
        var findings = rule.FindingsOn(subject, others);
        return findings is [{ Code: not RuleFailure.Code } only]
            ? only
            : throw new RuleTestException(findings.Count == 0
                ? $"{rule} should have been broken, and found nothing."
                : $"{rule} should have found one thing, and found:\n{Text(findings)}");
    }

    private static string Text(IReadOnlyList<Finding> findings) => string.Join('\n', findings);
}
