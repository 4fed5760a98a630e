using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Testing.Making;

/// <summary>Observations for the targets of a plan, tangled as published figures are, or with nothing to say about them.</summary>
internal static class ObservationMaker
{
    public static IReadOnlyList<Observation> Make(Plan plan, ulong seed)
    {
        var dice = new SplitMix64(seed);
        var made = new List<Observation>();
        foreach (var target in plan.Targets)
        {
            made.AddRange(JudgementCaseMaker.Make(dice.Next(), plan, target).Observations);
        }

        if (made.Count > 0 && dice.OneIn(3))
        {
            var sound = made.ToArray();
            for (var wrong = dice.Between(1, 3); wrong > 0; wrong--)
            {
                made.Insert(dice.Between(0, made.Count), Wrong(dice.Of(sound), plan, dice));
            }
        }

        return made;
    }

    /// <summary>One final figure for each measure of a target and each year of the term: nothing is found wrong with them.</summary>
    public static IReadOnlyList<Observation> Clean(Plan plan, SplitMix64 dice) =>
    [
        .. plan.Targets.Select(target => target.Measure).DistinctBy(measure => measure.Code)
            .SelectMany(measure => plan.Term.EachYear().Select(year => Observation.Of(
                measure.Code, plan.Area, year, ObservationKind.Final, year.End.PlusDays(30), Inside(measure, dice)))),
    ];

    /// <summary>A value on the scale and within the limits.</summary>
    public static decimal Inside(Measure measure, SplitMix64 dice) => measure.Unit.Equals(Unit.Done)
        ? dice.Between(0, 1)
        : measure.Scale.FromSteps(dice.Between(measure.Scale.StepsPerOne, 90 * measure.Scale.StepsPerOne));

    private static Observation Wrong(Observation like, Plan plan, SplitMix64 dice)
    {
        var measure = plan.Measures[like.MeasureCode];
        return dice.Between(0, 2) switch
        {
            0 => Observation.Of("unknown_measure", like.Area, like.Period, like.Kind, like.RecordedAt, 1),
            1 => Observation.Of(like.MeasureCode, like.Area, like.Period, like.Kind, like.RecordedAt, measure.Scale.FromSteps(1) / 10),
            _ when measure.UpperLimit is { } limit => Observation.Of(like.MeasureCode, like.Area, like.Period, like.Kind, like.RecordedAt, limit + 1),
            _ => Observation.Create(like.MeasureCode, like.Area, like.Period, like.Kind, like.RecordedAt, details => details.WithValue(1, Unit.SquareKilometres)),
        };
    }
}
