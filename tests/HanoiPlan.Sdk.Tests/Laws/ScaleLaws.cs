using FsCheck.Fluent;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Testing;
using HanoiPlan.Sdk.Tests.Evaluation;
using static HanoiPlan.Sdk.Tests.Laws.Made;

namespace HanoiPlan.Sdk.Tests.Laws;

public sealed class ScaleLaws
{
    [Fact]
    public void TenfoldValuesWithOneDecimalFewer_ChangeNothing_10000Cases() => Holds(
        10_000,
        from basis in Gen.Elements(Basis.EndOfTerm, Basis.EveryYear, Basis.Maintain, Basis.Total)
        from seed in Seeds
        select (basis, seed),
        c =>
        {
            var made = JudgementCase.Make(c.seed, c.basis);
            var places = made.Target.Measure.Scale.Places;
            if (places == 0 || made.Target.Versions.Any(version => version.Range.IsRelative))
            {
                return true;
            }

            var plain = Judged(made, 1, places);
            var tenfold = Judged(made, 10, places - 1);
            return plain.Status == tenfold.Status
                && plain.PossibleStatuses.SequenceEqual(tenfold.PossibleStatuses)
                && plain.Pace?.Pace == tenfold.Pace?.Pace
                && plain.Margin?.Distance * 10 == tenfold.Margin?.Distance
                && plain.Flips.Select(flip => (flip.Value * 10, flip.Status)).SequenceEqual(tenfold.Flips.Select(flip => (flip.Value, flip.Status)));
        });

    private static Assessment Judged(JudgementCase made, int factor, int places)
    {
        var first = made.Target.Original;
        var plan = Town.Plan(first.Span.FirstYear, first.Span.LastYear, t =>
        {
            Ask(t, first.Range, factor).DueOn(first.DueDate).Baseline(first.BaselineYear);
            _ = first.Basis.Name switch { "every-year" => t.EveryYear(), "maintain" => t.Maintain(), "total" => t.Total(), _ => t };
            foreach (var later in made.Target.Versions.Skip(1))
            {
                t.Restated(later.InForceFrom, r => Ask(r.Stated("…").Cites(later.Source), later.Range, factor));
            }
        }, Measured(made.Target.Measure, factor, places));

        // Figures without parts: a ratio of parts has no unit to be ten times as large in.
        var observations = made.Observations
            .Where(observation => observation is { Value: not null, Numerator: null })
            .Select(observation => Observation.Of("m", Town.Area, observation.Period, observation.Kind, observation.RecordedAt, observation.Value!.Value * factor));
        return made.With(plan).With(observations).Judge();
    }

    private static Measure Measured(Measure measure, int factor, int places) => Town.Measure(
        measure.Preference,
        places,
        m =>
        {
            if (measure.Nature == SeriesNature.Stock)
            {
                m.Stock();
            }

            if (measure is { LowerLimit: { } least, UpperLimit: { } most })
            {
                m.Within(least * factor, most * factor);
            }
            else if (measure.LowerLimit is { } low)
            {
                m.NotBelow(low * factor);
            }
        },
        Unit.TrillionVnd);

    private static TargetBuilder Ask(TargetBuilder target, TargetRange range, int factor)
    {
        var low = range.Lower is { } lower ? new Bound(lower.Value * factor, lower.IsInclusive) : default;
        var high = range.Upper is { } upper ? new Bound(upper.Value * factor, upper.IsInclusive) : default;
        return range.Kind.Name switch
        {
            "between" => target.Between(low, high),
            "exactly" => target.Exactly(low.Value),
            "at-least" => target.AtLeast(low.Value),
            "more-than" => target.MoreThan(low.Value),
            "at-most" => target.AtMost(high.Value),
            "less-than" => target.LessThan(high.Value),
            _ => target.About((low.Value + high.Value) / 2, (high.Value - low.Value) / 2),
        };
    }
}
