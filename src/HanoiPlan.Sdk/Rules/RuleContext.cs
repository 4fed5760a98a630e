using System.Diagnostics.CodeAnalysis;
using HanoiPlan.Sdk.Findings;

namespace HanoiPlan.Sdk.Rules;

/// <summary>
/// What a rule reports through, and where it finds what else is at hand: the plan, the observations, the other things. Lives
/// for one check; not to be kept or shared between threads.
/// </summary>
public sealed class RuleContext
{
    private readonly RuleInput _input;
    private readonly Rule[] _rules;
    private readonly List<FindingDraft> _drafts = [];
    private readonly List<Finding> _passed = [];
    private Rule _rule = null!;
    private SubjectList _subjects = null!;

    internal RuleContext(RuleInput input, RuleFigures figures, Rule[] rules, CancellationToken cancellationToken)
    {
        _input = input;
        _rules = rules;
        Figures = figures;
        CancellationToken = cancellationToken;
    }

    /// <summary>Asks to stop; a check that may take longer than some milliseconds looks at it, and may throw because of it.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>The place of the thing looked at among its kind.</summary>
    internal int Index { get; set; }

    internal int Failures { get; private set; }

    /// <summary>The figures that range rules have read in this run.</summary>
    internal RuleFigures Figures { get; }

    /// <summary>The things of a kind at hand, in the order given; empty when there are none.</summary>
    public IReadOnlyList<TSubject> All<TSubject>(SubjectKind<TSubject> kind)
        where TSubject : class => _input.All(kind);

    /// <summary>The only thing of a kind at hand, such as the plan.</summary>
    /// <returns>False when there is none, or more than one.</returns>
    public bool TryGet<TSubject>(SubjectKind<TSubject> kind, [NotNullWhen(true)] out TSubject? subject)
        where TSubject : class => _input.TryGet(kind, out subject);

    /// <summary>The only thing of a kind at hand; for a kind that the rule's description says it needs.</summary>
    /// <exception cref="InvalidOperationException">There is none, or more than one.</exception>
    public TSubject The<TSubject>(SubjectKind<TSubject> kind)
        where TSubject : class
    {
        ArgumentNullException.ThrowIfNull(kind);
        return TryGet(kind, out var subject)
            ? subject
            : throw new InvalidOperationException($"Rule {_rule.Code} asks for the {kind.Name}, and there are {All(kind).Count}.");
    }

    /// <summary>Reports that the thing looked at breaks the rule.</summary>
    /// <param name="message">The wording.</param>
    /// <param name="arguments">Its values, as many as it has places.</param>
    /// <returns>The finding, to say what else it points at or rests on.</returns>
    /// <exception cref="ArgumentException">There are more or fewer values than places.</exception>
    public FindingDraft Report(RuleMessage message, params ReadOnlySpan<MessageArgument> arguments)
    {
        ArgumentNullException.ThrowIfNull(message);
        var draft = new FindingDraft(_rule, message.Fill(arguments), _subjects, Index);
        _drafts.Add(draft);
        return draft;
    }

    internal void Begin(Rule rule, SubjectList subjects)
    {
        _rule = rule;
        _subjects = subjects;
        Failures = 0;
    }

    /// <summary>True when a rule with this code runs in the same set, so that another need not say the same.</summary>
    internal bool IsRun(string code) => Array.Exists(_rules, rule => rule.Code == code);

    /// <summary>Hands on a finding that something else made.</summary>
    internal void Pass(Finding finding) => _passed.Add(finding);

    internal void ReportFailure(Exception thrown)
    {
        Failures++;
        _drafts.Add(RuleFailure.Draft(_rule, _subjects, Index, thrown));
    }

    /// <summary>What was reported since <see cref="Begin"/>.</summary>
    internal Finding[] End()
    {
        if (_drafts.Count == 0 && _passed.Count == 0)
        {
            return [];
        }

        var findings = new Finding[_passed.Count + _drafts.Count];
        _passed.CopyTo(findings);
        for (var i = 0; i < _drafts.Count; i++)
        {
            findings[_passed.Count + i] = _drafts[i].ToFinding();
        }

        _drafts.Clear();
        _passed.Clear();
        return findings;
    }
}
