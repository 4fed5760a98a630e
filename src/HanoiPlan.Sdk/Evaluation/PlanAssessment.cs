using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Evaluation.Tracing;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation;

/// <summary>The answers for every target of a plan in one area at one moment. Immutable.</summary>
public sealed class PlanAssessment
{
    private readonly CompiledPlan _compiled;
    private CompositionStep? _trace;

    internal PlanAssessment(
        CompiledPlan compiled, AreaCode area, JudgedUnit? unit, EvaluationMoment moment, EvaluationOptions options, Assessment[] assessments,
        IReadOnlyList<GoalAssessment> goals)
    {
        var outline = compiled.Outline;
        _compiled = compiled;
        Goals = goals;
        Plan = compiled.Plan;
        Area = area;
        JudgedUnit = unit;
        Moment = moment;
        Options = options;
        Assessments = assessments;
        var indicators = Array.ConvertAll(outline.Indicators, part => new IndicatorAssessment(part.Indicator, At(part.Targets, assessments), DeclaredBy(part.Verdicts)));
        Indicators = indicators;
        Declared = DeclaredBy(outline.Verdicts);
        Fields = Array.ConvertAll(outline.Fields, part => new GroupAssessment(part.Field.Id, part.Field.Name, part.Field.Source, At(part.Indicators, indicators), [], []));
        Nodes = Array.ConvertAll(outline.Nodes, node => new GroupAssessment(
            node.Id, node.Title, node.Source, At(node.Indicators, indicators), node.Links, DeclaredBy(node.Verdicts)));
        DeclaredDifferences = DifferencesOf(indicators);
        Counts = new StatusCounts(Array.ConvertAll(assessments, static assessment => assessment.Status));
        var statuses = Array.ConvertAll(indicators, static indicator => indicator.Status);
        IndicatorCounts = new StatusCounts(statuses);
        Status = Composition.Of(Rule, statuses);
    }

    /// <summary>The plan.</summary>
    public Plan Plan { get; }

    /// <summary>The area judged.</summary>
    public AreaCode Area { get; }

    /// <summary>The unit judged: what the code means on the day of judgement, or the one asked for. Null where the code alone says whose figures count.</summary>
    public Area? Unit => JudgedUnit?.Unit;

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
    // Put together when first asked for, alike by every thread.
    public CompositionStep Trace => _trace ??= new CompositionStep(
        Plan.Title, SourceReference.To(Plan.Document), Rule, Status, IndicatorCounts, [.. Indicators.Select(indicator => indicator.Trace)]);

    /// <summary>The answer for a target.</summary>
    /// <exception cref="KeyNotFoundException">The plan has no such target.</exception>
    public Assessment this[string targetId]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(targetId);
            return Assessments[_compiled.PlaceOf(targetId)];
        }
    }

    internal JudgedUnit? JudgedUnit { get; }

    private static T[] At<T>(int[] places, T[] all)
    {
        var chosen = new T[places.Length];
        for (var i = 0; i < chosen.Length; i++)
        {
            chosen[i] = all[places[i]];
        }

        return chosen;
    }

    private List<DeclaredDifference> DifferencesOf(IndicatorAssessment[] indicators)
    {
        var differences = new List<DeclaredDifference>();
        foreach (var indicator in indicators)
        {
            for (var i = 0; i < indicator.Declared.Count; i++)
            {
                var verdict = indicator.Declared[i];
                var computed = verdict.Subject.TargetId is { } id ? this[id].Status : indicator.Status;
                if (!DeclaredDifference.Agrees(verdict.Outcome, computed))
                {
                    differences.Add(new DeclaredDifference(indicator, verdict, computed));
                }
            }
        }

        return differences;
    }

    private DeclaredVerdict[] DeclaredBy(DeclaredVerdict[] verdicts) =>
        verdicts.Length == 0 ? verdicts : Array.FindAll(verdicts, WasDeclared);

    private bool WasDeclared(DeclaredVerdict verdict) =>
        verdict.Declared.End <= Moment.ValidAt && (Moment.KnownAt is not { } known || verdict.Declared.End <= known);
}
