using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Hanoi;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Time;

namespace DistrictComparison;

/// <summary>What the units make of one measure in its latest period, beside what the city published for the same period.</summary>
internal sealed record RollUpLine(Target Target, AreaRollUp RollUp, RollUpAssessment? Answer)
{
    public static IEnumerable<RollUpLine> Of(CompiledPlan plan, ComparisonData data, CancellationToken cancellation)
    {
        foreach (var target in plan.Plan.Targets.Where(target => target.Measure.Aggregation != Aggregation.NotDefined))
        {
            foreach (var code in target.Measure.PartCodes.DefaultIfEmpty(target.Measure.Code))
            {
                cancellation.ThrowIfCancellationRequested();
                if (Latest(data, code) is { } period)
                {
                    var rollUp = AreaRollUp.Of(data.Observations, code, data.Geography, data.Geography.Root.Code, period, Options(data, code));
                    yield return new RollUpLine(target, rollUp, code == target.Measure.Code ? Judged(plan, target, rollUp) : null);
                }
            }
        }
    }

    // The latest period that has a result of any unit and lies within the days on which the units exist.
    private static TimePeriod? Latest(ComparisonData data, string code)
    {
        TimePeriod? latest = null;
        foreach (var unit in data.Units)
        {
            foreach (var one in data.Of(code, unit))
            {
                if (one.Kind.IsResult && one.Period.End <= data.AsOf && data.Geography.IsValidOn(one.Period.End) && (latest is not { } found || one.Period > found))
                {
                    latest = one.Period;
                }
            }
        }

        return latest;
    }

    // The level is that of the units compared; where the census alone has their people, it weights them.
    private static RollUpOptions Options(ComparisonData data, string code)
    {
        var options = RollUpOptions.Default.AtLevel(data.Units[0].Type.Level);
        return data.Observations.Measures[code].Aggregation == Aggregation.WeightedMean && data.Geography == HanoiGeographies.Districts
            ? options.WeightsOf(TimePeriod.Day(new NodaTime.LocalDate(2019, 4, 1)))
            : options;
    }

    private static RollUpAssessment? Judged(CompiledPlan plan, Target target, AreaRollUp rollUp) =>
        plan[target.Id].RowOn(rollUp.Period.End) is not null && target.VersionOn(rollUp.Period.End)?.Basis == Basis.EndOfTerm
            ? RollUpAssessment.Of(plan[target.Id], rollUp)
            : null;
}
