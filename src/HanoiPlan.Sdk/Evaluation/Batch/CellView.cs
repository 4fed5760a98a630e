using HanoiPlan.Sdk.Evaluation.Judging;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>
/// A cell as the engine sees it: the observations that it speaks of, and the moment of its period's end. This is the meaning
/// of a cell's status; the fast ways must answer the same.
/// </summary>
internal sealed class CellView(
    CompiledTarget compiled, BatchMeasure measure, BatchMeasure[] parts, ObservationColumns columns, EvaluationOptions options, long partsPerStep)
{
    public Assessment Assess(int area, int period) => TargetJudge.Judge(
        compiled,
        ObservationSet.Create(columns.Measures, Observations(area, period)),
        columns.Areas[area],
        EvaluationMoment.At(columns.Periods[period].End),
        options);

    /// <summary>Writes what the engine answers, with what else is asked for.</summary>
    public void Judge(int area, int period, in TileOutput output)
    {
        var place = (period * LaneRun<int>.Lanes) + (area % LaneRun<int>.Lanes);
        var answer = Assess(area, period);
        output.Statuses[place] = (byte)answer.Status.Rank;
        if (output.HasDistances)
        {
            CellDistances.Write(answer, partsPerStep, place, in output);
        }
    }

    private List<Observation> Observations(int area, int period)
    {
        var observations = new List<Observation>();
        var version = compiled.Target.VersionOn(columns.Periods[period].End);
        foreach (var each in parts.Prepend(measure))
        {
            if (version is null || version.Basis == Basis.EndOfTerm)
            {
                AddOwn(observations, each, version, area, period);
            }
            else
            {
                AddThrough(observations, each, area, period);
            }
        }

        return observations;
    }

    private void AddOwn(List<Observation> to, BatchMeasure each, TargetVersion? version, int area, int period)
    {
        var baselines = version is null ? null : each.BaselineFor(version.BaselineYear);
        if (baselines is not null && baselines.ColumnPeriod != period)
        {
            Add(to, baselines.ColumnPeriod >= 0 ? columns.ObservationOf(area, each.Index, baselines.ColumnPeriod) : Given(each.Measure, baselines, area));
        }

        Add(to, columns.ObservationOf(area, each.Index, period));
    }

    private void AddThrough(List<Observation> to, BatchMeasure each, int area, int period)
    {
        foreach (var given in each.Given)
        {
            Add(to, Given(each.Measure, given, area));
        }

        for (var earlier = 0; earlier <= period; earlier++)
        {
            Add(to, columns.ObservationOf(area, each.Index, earlier));
        }
    }

    private Observation? Given(Measure of, BaselineSeries baselines, int area) => baselines[area] is var steps && steps == ObservationColumns.Missing
        ? null
        : Observation.Of(of.Code, columns.Areas[area], baselines.Period, ObservationKind.Final, baselines.Period.End, of.Scale.FromSteps(steps));

    private static void Add(List<Observation> to, Observation? observation)
    {
        if (observation is not null)
        {
            to.Add(observation);
        }
    }
}
