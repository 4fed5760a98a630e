using HanoiPlan.Sdk.Findings;

namespace HanoiPlan.Sdk.Rules;

/// <summary>
/// One run of rules on an input. The work is cut into pieces of one rule and a stretch of things; a thread takes the next piece,
/// and each piece keeps its findings in a place of its own, so that nothing depends on who did what when.
/// </summary>
internal sealed class RuleRun
{
    // Small enough to share out, large enough that taking a piece costs nothing beside it.
    private const int Stretch = 1024;

    private readonly Rule[] _rules;
    private readonly RuleInput _input;
    private readonly RuleOptions _options;
    private readonly CancellationToken _cancellation;
    private readonly SubjectList?[] _lists;
    private readonly SubjectKind[][] _missing;
    private readonly RuleFigures _figures = new();
    private readonly List<Piece> _pieces = [];
    private readonly int[] _failures;
    private int _next = -1;

    public RuleRun(Rule[] rules, RuleInput input, RuleOptions options, CancellationToken cancellation)
    {
        _rules = rules;
        _input = input;
        _options = options;
        _cancellation = cancellation;
        _lists = Array.ConvertAll(rules, rule => input.ListOf(rule.Kind));
        _missing = Array.ConvertAll(rules, rule => rule.Description.Needed.Count == 0
            ? []
            : rule.Description.Needed.Where(kind => (input.ListOf(kind)?.Count ?? 0) == 0).ToArray());
        _failures = new int[rules.Length];
    }

    public RuleReport Execute()
    {
        using var activity = RuleTelemetry.Start(_rules.Length);
        Cut();
        var found = new Finding[_pieces.Count][];
        var workers = Math.Min(_options.Degree, Math.Max(1, _pieces.Count));
        if (workers == 1)
        {
            Work(found);
        }
        else
        {
            Parallel.For(0, workers, new ParallelOptions { MaxDegreeOfParallelism = workers }, _ => Work(found));
        }

        _cancellation.ThrowIfCancellationRequested();
        var report = Report(found);
        RuleTelemetry.Record(activity, report);
        return report;
    }

    // Things first, so that all rules meet a stretch while it is near.
    private void Cut()
    {
        var longest = _lists.Length == 0 ? 0 : _lists.Max(list => list?.Count ?? 0);
        for (var from = 0; from < longest; from += Stretch)
        {
            for (var i = 0; i < _rules.Length; i++)
            {
                if (_missing[i].Length == 0 && _lists[i] is { } subjects && from < subjects.Count)
                {
                    _pieces.Add(new Piece(i, subjects, from, Math.Min(from + Stretch, subjects.Count)));
                }
            }
        }
    }

    private void Work(Finding[][] found)
    {
        var context = new RuleContext(_input, _figures, _rules, _cancellation);
        for (var i = Interlocked.Increment(ref _next); i < found.Length && !_cancellation.IsCancellationRequested; i = Interlocked.Increment(ref _next))
        {
            var piece = _pieces[i];
            context.Begin(_rules[piece.Rule], piece.Subjects);
            _rules[piece.Rule].CheckEach(piece.Subjects, piece.From, piece.To, context);
            found[i] = context.End();
            if (context.Failures > 0)
            {
                Interlocked.Add(ref _failures[piece.Rule], context.Failures);
            }
        }
    }

    private RuleReport Report(Finding[][] found)
    {
        var all = Together(found);
        var suppressed = new List<SuppressedFinding>();
        var used = new HashSet<Suppression>();
        IReadOnlyList<Finding> findings = _options.Suppressions.Count == 0 ? all : SetAside(all, suppressed, used);
        return new RuleReport(
            findings,
            suppressed,
            [.. _options.Suppressions.Where(suppression => !used.Contains(suppression))],
            [.. _rules.Select((rule, i) => new RuleOutcome(rule, _missing[i].Length > 0 ? 0 : _lists[i]?.Count ?? 0, _failures[i], _missing[i]))]);
    }

    private List<Finding> SetAside(Finding[] all, List<SuppressedFinding> suppressed, HashSet<Suppression> used)
    {
        var suppressions = _options.Suppressions.ToDictionary(suppression => (suppression.Code, suppression.Subject));
        var findings = new List<Finding>(all.Length);
        foreach (var finding in all)
        {
            if (suppressions.TryGetValue((finding.Code, finding.Subject), out var suppression))
            {
                used.Add(suppression);
                suppressed.Add(new SuppressedFinding(finding, suppression));
            }
            else
            {
                findings.Add(finding);
            }
        }

        return findings;
    }

    // Rule by rule, and sorted within a rule: where nothing has a place in a file that is the order of all findings already.
    private Finding[] Together(Finding[][] found)
    {
        var starts = new int[_rules.Length + 1];
        for (var i = 0; i < found.Length; i++)
        {
            starts[_pieces[i].Rule + 1] += found[i].Length;
        }

        for (var rule = 0; rule < _rules.Length; rule++)
        {
            starts[rule + 1] += starts[rule];
        }

        var kept = Kept();
        var all = new Finding[starts[^1] + kept.Length];
        int[] next = [.. starts];
        for (var i = 0; i < found.Length; i++)
        {
            found[i].CopyTo(all, next[_pieces[i].Rule]);
            next[_pieces[i].Rule] += found[i].Length;
        }

        kept.CopyTo(all, starts[^1]);
        for (var rule = 0; rule < _rules.Length; rule++)
        {
            Sort(all.AsSpan(starts[rule], starts[rule + 1] - starts[rule]));
        }

        Sort(all);
        return all;
    }

    private Finding[] Kept()
    {
        if (_input.Kept.IsEmpty)
        {
            return [];
        }

        var codes = _rules.Select(rule => rule.Code).ToHashSet(StringComparer.Ordinal);
        return [.. _input.Kept.Where(finding => !codes.Contains(finding.Code))];
    }

    private void Sort(Span<Finding> findings)
    {
        var sorted = 1;
        while (sorted < findings.Length && Compare(findings[sorted - 1], findings[sorted]) <= 0)
        {
            sorted++;
        }

        if (sorted >= findings.Length)
        {
            return;
        }

        try
        {
            findings.Sort(Compare);
        }
        catch (InvalidOperationException) when (_cancellation.IsCancellationRequested)
        {
            // Sorting wraps what its comparison throws.
            _cancellation.ThrowIfCancellationRequested();
        }

        int Compare(Finding left, Finding right)
        {
            _cancellation.ThrowIfCancellationRequested();
            return FindingOrder.Instance.Compare(left, right);
        }
    }

    private readonly record struct Piece(int Rule, SubjectList Subjects, int From, int To);
}
