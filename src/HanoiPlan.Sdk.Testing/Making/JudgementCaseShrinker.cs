using HanoiPlan.Sdk.Evaluation;

namespace HanoiPlan.Sdk.Testing.Making;

/// <summary>The same case with fewer observations, one version of the target, plainer moments and plainer thresholds.</summary>
internal static class JudgementCaseShrinker
{
    public static IEnumerable<JudgementCase> Shrink(JudgementCase made)
    {
        foreach (var fewer in ListShrinker.Shrink(made.Observations))
        {
            yield return made.With(fewer);
        }

        var plain = EvaluationMoment.At(made.Moment.ValidAt);
        if (!plain.Equals(made.Moment))
        {
            yield return made.With(plain);
        }

        if (!made.Options.Equals(EvaluationOptions.Default))
        {
            yield return made.With(EvaluationOptions.Default);
        }

        foreach (var smaller in PlanShrinker.Shrink(made.Plan).Where(plan => plan.TryGetTarget(made.Target.Id, out _)))
        {
            yield return made.With(smaller);
        }

        for (var i = 0; i < made.Observations.Count; i++)
        {
            foreach (var simpler in ObservationShrinker.Shrink(made.Observations[i]))
            {
                yield return made.With([.. made.Observations.Take(i), simpler, .. made.Observations.Skip(i + 1)]);
            }
        }
    }
}
