using System.Globalization;
using System.Text;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Tests.Reference;

/// <summary>One made-up target with its observations and the moments it is judged at.</summary>
internal sealed record ReferenceCase(ulong Seed, Plan Plan, IReadOnlyList<Observation> Observations, EvaluationMoment Moment, EvaluationOptions Options)
{
    public Target Target => Plan.Targets[0];

    public Assessment Judged() => new EvaluationEngine(Options).Evaluate(Target, Set(), Moment, Plan.Area);

    public ReferenceAnswer Expected() => ReferenceEvaluator.Judge(Target, Set().Accepted, Plan.Area, Moment, Options);

    public ObservationSet Set() => ObservationSet.Create(Plan.Measures, Observations);

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
            text.AppendLine(CultureInfo.InvariantCulture, $"  {o.Period} {o.Kind.Name} value {o.Value} parts {o.Numerator}/{o.Denominator} recorded {o.RecordedAt:uuuu-MM-dd}");
        }

        return text.AppendLine(CultureInfo.InvariantCulture, $"  {Moment}; thresholds {Options.OnTrackFrom}, {Options.AtRiskFrom}, stale after {Options.StaleAfterMonths}").ToString();
    }
}
