using HanoiPlan.Sdk.Observations;

namespace HanoiPlan.Sdk.Evaluation.Judging;

/// <summary>Collects what an assessment rests on, each observation once.</summary>
internal sealed class UsedObservations
{
    private readonly List<Observation> _used = [];

    public static IReadOnlyList<Observation> Of(Assessment assessment)
    {
        var used = new UsedObservations();
        used.Add(assessment.Value);
        used.Add(assessment.Baseline);
        used.Add(assessment.LatestKnown);
        used.Add(assessment.CrossCheck);
        foreach (var side in assessment.Conflict)
        {
            used.Add(side.Value);
        }

        foreach (var year in assessment.Years)
        {
            used.Add(year.Value);
        }

        return used._used;
    }

    private void Add(AssessedValue? value)
    {
        for (var i = 0; i < value?.Observations.Count; i++)
        {
            if (!_used.Contains(value.Observations[i]))
            {
                _used.Add(value.Observations[i]);
            }
        }
    }
}
