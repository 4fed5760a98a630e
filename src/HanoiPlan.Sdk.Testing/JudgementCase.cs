using System.Globalization;
using System.Text;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Testing.Making;

namespace HanoiPlan.Sdk.Testing;

/// <summary>One target with made-up observations and the moments it is judged at. Immutable.</summary>
public sealed class JudgementCase
{
    /// <summary>Makes a case.</summary>
    /// <param name="seed">The seed that it was made from; any number for a case written by hand.</param>
    /// <param name="plan">The plan that holds the target.</param>
    /// <param name="target">The target, one of the plan's.</param>
    /// <param name="observations">The observations, in any order.</param>
    /// <param name="moment">The moments of the judgement.</param>
    /// <param name="options">The thresholds of the judgement.</param>
    public JudgementCase(
        ulong seed, Plan plan, Target target, IReadOnlyList<Observation> observations, EvaluationMoment moment, EvaluationOptions options)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(observations);
        ArgumentNullException.ThrowIfNull(moment);
        ArgumentNullException.ThrowIfNull(options);
        (Seed, Plan, Target, Observations, Moment, Options) = (seed, plan, target, observations, moment, options);
    }

    /// <summary>Makes a target of some basis with observations and moments; the same seed makes the same case on any machine.</summary>
    public static JudgementCase Make(ulong seed) => JudgementCaseMaker.Make(seed);

    /// <summary>Makes a target of one basis with observations and moments.</summary>
    public static JudgementCase Make(ulong seed, Basis basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        return JudgementCaseMaker.Make(seed, basis);
    }

    /// <summary>Makes observations and moments for a target of somebody's own plan.</summary>
    /// <exception cref="KeyNotFoundException">The plan has no such target.</exception>
    public static JudgementCase Make(ulong seed, Plan plan, string targetId)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return JudgementCaseMaker.Make(seed, plan, plan.Target(targetId));
    }

    /// <summary>The seed that it was made from.</summary>
    public ulong Seed { get; }

    /// <summary>The plan that holds the target.</summary>
    public Plan Plan { get; }

    /// <summary>The target to judge.</summary>
    public Target Target { get; }

    /// <summary>The observations, in the order given.</summary>
    public IReadOnlyList<Observation> Observations { get; }

    /// <summary>The moments of the judgement.</summary>
    public EvaluationMoment Moment { get; }

    /// <summary>The thresholds of the judgement.</summary>
    public EvaluationOptions Options { get; }

    /// <summary>The observations as a set checked against the plan's measures.</summary>
    public ObservationSet ToSet() => ObservationSet.Create(Plan.Measures, Observations);

    /// <summary>The engine's answer, for the plan's own area.</summary>
    public Assessment Judge() => new EvaluationEngine(Options).Evaluate(Target, ToSet(), Moment, Plan.Area);

    /// <summary>
    /// The engine's answer written out in full: its numbers, and every sentence of the trace in both languages with its citation.
    /// Two answers are the same when these texts are.
    /// </summary>
    public string JudgeInFull() => AnswerText.Whole(Judge());

    /// <summary>The same case with other observations.</summary>
    public JudgementCase With(IEnumerable<Observation> observations) => new(Seed, Plan, Target, [.. observations], Moment, Options);

    /// <summary>The same case at other moments.</summary>
    public JudgementCase With(EvaluationMoment moment) => new(Seed, Plan, Target, Observations, moment, Options);

    /// <summary>The same case under other thresholds.</summary>
    public JudgementCase With(EvaluationOptions options) => new(Seed, Plan, Target, Observations, Moment, options);

    /// <summary>The same observations for the target of the same identifier in another plan.</summary>
    /// <exception cref="KeyNotFoundException">The plan has no such target.</exception>
    public JudgementCase With(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new JudgementCase(Seed, plan, plan.Target(Target.Id), Observations, Moment, Options);
    }

    /// <summary>The case in words, enough to write it down again by hand.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        var measure = Target.Measure;
        text.AppendLine(CultureInfo.InvariantCulture, $"seed {Seed}: {measure.Preference.Name}, {measure.Nature}, {measure.Unit}, places {measure.Scale}, limits [{measure.LowerLimit}, {measure.UpperLimit}]{(measure.IsIrreversible ? ", irreversible" : string.Empty)}");
        foreach (var version in Target.Versions)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  from {version.InForceFrom:uuuu-MM-dd}: {version.Range.Kind.Name} {version.Range} {version.Basis.Name} over {version.Span}, due {version.DueDate:uuuu-MM-dd}, baseline {version.BaselineYear}");
        }

        foreach (var o in Observations)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  {o.MeasureCode} {o.Period} {o.Kind.Name} value {o.Value} parts {o.Numerator}/{o.Denominator} recorded {o.RecordedAt:uuuu-MM-dd}");
        }

        return text.Append(CultureInfo.InvariantCulture, $"  {Moment}; thresholds {Options.OnTrackFrom}, {Options.AtRiskFrom}, stale after {Options.StaleAfterMonths}").ToString();
    }
}
