using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Evaluation.Tracing;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation;

/// <summary>The answers for every target of a plan in one area at one moment. Immutable.</summary>
public sealed class PlanAssessment
{
    private readonly Dictionary<string, Assessment> _byTarget;

    internal PlanAssessment(
        CompiledPlan compiled, AreaCode area, EvaluationMoment moment, EvaluationOptions options, Assessment[] assessments, IReadOnlyList<GoalAssessment> goals)
    {
        var outline = compiled.Outline;
        Goals = goals;
        Plan = compiled.Plan;
        Area = area;
        Moment = moment;
        Options = options;
        Assessments = assessments;
        _byTarget = assessments.ToDictionary(assessment => assessment.Target.Id, StringComparer.Ordinal);
        Indicators = Array.ConvertAll(outline.Indicators, part => new IndicatorAssessment(part.Indicator, AnswersFor(part.Indicator), DeclaredBy(part.Verdicts)));
        Declared = DeclaredBy(outline.Verdicts);
        Fields = Array.ConvertAll(outline.Fields, part => new GroupAssessment(part.Field.Id, part.Field.Name, part.Field.Source, IndicatorsAt(part.Indicators), [], []));
        Nodes = Array.ConvertAll(outline.Nodes, node => new GroupAssessment(
            node.Id, node.Title, node.Source, IndicatorsAt(node.Indicators), node.Links, DeclaredBy(node.Verdicts)));
        DeclaredDifferences = [.. Indicators.SelectMany(DifferencesOf)];
        Counts = new StatusCounts(assessments.Select(assessment => assessment.Status));
        IndicatorCounts = new StatusCounts(Indicators.Select(indicator => indicator.Status));
        Status = Composition.Of(Rule, [.. Indicators.Select(indicator => indicator.Status)]);
        Trace = new CompositionStep(
            Plan.Title, SourceReference.To(Plan.Document), Rule, Status, IndicatorCounts, [.. Indicators.Select(indicator => indicator.Trace)]);
    }

    /// <summary>The plan.</summary>
    public Plan Plan { get; }

    /// <summary>The area judged.</summary>
    public AreaCode Area { get; }

    /// <summary>The moments of the judgement.</summary>
    public EvaluationMoment Moment { get; }

    /// <summary>The thresholds used.</summary>
    public EvaluationOptions Options { get; }

    /// <summary>The answers for the targets, in the plan's order.</summary>
    public IReadOnlyList<Assessment> Assessments { get; }

    /// <summary>The answers for the indicators, in the plan's order.</summary>
    public IReadOnlyList<IndicatorAssessment> Indicators { get; }

    /// <summary>The answers for the goals and horizons, by year.</summary>
    public IReadOnlyList<GoalAssessment> Goals { get; }

    /// <summary>The answers for the fields, in the plan's order.</summary>
    public IReadOnlyList<GroupAssessment> Fields { get; }

    /// <summary>The answers for orientations, breakthroughs, tasks and programmes, in the plan's order.</summary>
    public IReadOnlyList<GroupAssessment> Nodes { get; }

    /// <summary>The declared verdicts that the computed answers do not bear out, in the plan's order.</summary>
    public IReadOnlyList<DeclaredDifference> DeclaredDifferences { get; }

    /// <summary>How many targets have each status.</summary>
    public StatusCounts Counts { get; }

    /// <summary>How many indicators have each status.</summary>
    public StatusCounts IndicatorCounts { get; }

    /// <summary>What had been declared of the plan as a whole by the moment of judgement; never mixed with the computed answers.</summary>
    public IReadOnlyList<DeclaredVerdict> Declared { get; }

    /// <summary>The rule that makes one answer of the plan: every indicator counts.</summary>
    public CompositionRule Rule { get; } = CompositionRule.Every;

    /// <summary>The answer for the plan as a whole by <see cref="Rule"/>; the counts say more.</summary>
    public AssessmentStatus Status { get; }

    /// <summary>How the answers of the indicators make the plan's own, each with its reasoning.</summary>
    public CompositionStep Trace { get; }

    /// <summary>The answer for a target.</summary>
    /// <exception cref="KeyNotFoundException">The plan has no such target.</exception>
    public Assessment this[string targetId]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(targetId);
            return _byTarget.TryGetValue(targetId, out var assessment)
                ? assessment
                : throw new KeyNotFoundException($"The plan \"{Plan.Id}\" has no target \"{targetId}\" among its {Assessments.Count}.");
        }
    }

    private Assessment[] AnswersFor(Indicator indicator)
    {
        var answers = new Assessment[indicator.Targets.Count];
        for (var i = 0; i < answers.Length; i++)
        {
            answers[i] = _byTarget[indicator.Targets[i].Id];
        }

        return answers;
    }

    private IndicatorAssessment[] IndicatorsAt(int[] places) => Array.ConvertAll(places, place => Indicators[place]);

    private IEnumerable<DeclaredDifference> DifferencesOf(IndicatorAssessment indicator) => indicator.Declared
        .Select(verdict => (Verdict: verdict, Computed: verdict.Subject.TargetId is { } id ? _byTarget[id].Status : indicator.Status))
        .Where(pair => !DeclaredDifference.Agrees(pair.Verdict.Outcome, pair.Computed))
        .Select(pair => new DeclaredDifference(indicator, pair.Verdict, pair.Computed));

    private DeclaredVerdict[] DeclaredBy(DeclaredVerdict[] verdicts) => Array.FindAll(verdicts, verdict =>
        verdict.Declared.End <= Moment.ValidAt && (Moment.KnownAt is not { } known || verdict.Declared.End <= known));
}
