using HanoiPlan.Sdk.Observations;

namespace HanoiPlan.Sdk.Evaluation.Judging;

/// <summary>Collects what an assessment rests on, each observation once.</summary>
internal sealed class UsedObservations
{
    private readonly List<Observation> _used = [];

    public static IReadOnlyList<Observation> Of(AssessmentDraft draft)
    {
        var used = new UsedObservations();
        used.Add(draft.Value);
        used.Add(draft.Baseline);
        used.Add(draft.LatestKnown);
        used.Add(draft.CrossCheck);
        foreach (var side in draft.Conflict)
        {
            used.Add(side.Value);
        }

        foreach (var year in draft.Years)
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
