using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Testing.Relations;

/// <summary>Makes a case smaller: fewer figures, plainer records, rounder numbers, fewer details of measure, target and moments.</summary>
internal static class RelationCaseShrinker
{
    public static IEnumerable<RelationCase> Shrink(RelationCase made) => Candidates(made).Where(smaller => smaller.IsLegal);

    private static IEnumerable<RelationCase> Candidates(RelationCase made)
    {
        for (var i = 0; i < made.Figures.Count; i++)
        {
            var at = i;
            yield return made.With(made.Figures.Where((_, j) => j != at));
        }

        foreach (var plainer in Details(made).Concat(Targets(made)).Concat(Measures(made)))
        {
            yield return plainer;
        }

        for (var i = 0; i < made.Figures.Count; i++)
        {
            foreach (var record in Records(made, made.Figures[i]))
            {
                var at = i;
                yield return made.With(made.Figures.Select((figure, j) => j == at ? record : figure));
            }
        }
    }

    private static IEnumerable<RelationCase> Details(RelationCase made)
    {
        if (made.KnownAt is not null)
        {
            yield return made with { KnownAt = null };
        }

        if (made.RulesAt is not null)
        {
            yield return made with { RulesAt = null };
        }

        if (made.StaleAfter != 24)
        {
            yield return made with { StaleAfter = 24 };
        }

        if (made.OnTrackFrom != 0.95m || made.AtRiskFrom != 0.60m)
        {
            yield return made with { OnTrackFrom = 0.95m, AtRiskFrom = 0.60m };
        }

        var yearEnd = new LocalDate(made.ValidAt.Year, 12, 31);
        if (made.ValidAt != yearEnd)
        {
            yield return made with { ValidAt = yearEnd };
        }
    }

    private static IEnumerable<RelationCase> Targets(RelationCase made)
    {
        var target = made.Wanted;
        if (target.Restated is not null)
        {
            yield return made with { Wanted = target with { Restated = null } };
        }

        if (target.Due is not null)
        {
            yield return made with { Wanted = target with { Due = null } };
        }

        if (target.BaselineYear is { } baseline && (target.Range.Relation == RangeRelation.Absolute || baseline != target.First - 1))
        {
            yield return made with { Wanted = target with { BaselineYear = target.Range.Relation == RangeRelation.Absolute ? null : target.First - 1 } };
        }

        if (target.Path != PathKind.StraightLine)
        {
            yield return made with { Wanted = target with { Path = PathKind.StraightLine, Rate = null, Steps = [] } };
        }

        if (target.Last > target.First)
        {
            yield return made with
            {
                Wanted = target with { Last = target.Last - 1, Due = target.Due?.PlusYears(-1), Steps = [.. target.Steps.Where(step => step.Key < target.Last)] },
                ValidAt = made.ValidAt > target.DueDate.PlusYears(-1) ? made.ValidAt.PlusYears(-1) : made.ValidAt,
                Figures = [.. made.Figures.Where(figure => figure.Period.LastYear < target.Last || figure.Period.YearCount > 1).Select(figure =>
                    figure.Period.YearCount > 1 ? figure with { Period = TimePeriod.Years(figure.Period.FirstYear, Math.Max(figure.Period.FirstYear, figure.Period.LastYear - 1)) } : figure)],
            };
        }

        foreach (var number in target.Range.Numbers)
        {
            foreach (var rounder in Rounder(number))
            {
                yield return made with { Wanted = target with { Range = Changed(target.Range, number, rounder) } };
            }
        }
    }

    private static IEnumerable<RelationCase> Measures(RelationCase made)
    {
        var measure = made.Asked;
        if (measure.CannotBeLost)
        {
            yield return made with { Asked = measure with { CannotBeLost = false } };
        }

        if (measure.Least is not null)
        {
            yield return made with { Asked = measure with { Least = null } };
        }

        if (measure.Most is not null)
        {
            yield return made with { Asked = measure with { Most = null } };
        }

        if (measure.Parts > 0 && made.Figures.All(figure => figure.Code == OneTargetPlan.MeasureCode))
        {
            yield return made with { Asked = measure with { Parts = 0 } };
        }

        if (measure.Places > 0)
        {
            yield return made with { Asked = measure with { Places = measure.Places - 1 } };
            yield return made with
            {
                Asked = measure with { Places = measure.Places - 1 },
                Figures = [.. made.Figures.Select(figure => figure with { Value = figure.Value is { } value ? measure.Clamp(decimal.Round(value, measure.Places - 1)) : null })],
            };
        }
    }

    private static IEnumerable<FigureSpec> Records(RelationCase made, FigureSpec figure)
    {
        if (figure.Numerator is not null && figure.Value is not null)
        {
            yield return figure with { Numerator = null, Denominator = null };
        }
        else if (figure.Numerator is not null)
        {
            yield return figure with { Value = figure.Exact(made.Asked).Round(made.Asked.Places), Numerator = null, Denominator = null };
        }

        if (figure.Kind != ObservationKind.Final)
        {
            yield return figure with { Kind = ObservationKind.Final };
        }

        if (figure.Recorded != figure.Period.End)
        {
            yield return figure with { Recorded = figure.Period.End };
        }

        if (figure.Period.YearCount == 0)
        {
            yield return figure with { Period = TimePeriod.Year(figure.Period.FirstYear) };
        }

        if (figure.Value is { } number)
        {
            foreach (var rounder in Rounder(number))
            {
                yield return figure with { Value = rounder };
            }
        }
    }

    private static RangeSpec Changed(RangeSpec range, decimal number, decimal rounder) => range with
    {
        Lower = range.Lower is { } low && low.Value == number ? new Bound(rounder, low.IsInclusive) : range.Lower,
        Upper = range.Upper is { } high && high.Value == number ? new Bound(rounder, high.IsInclusive) : range.Upper,
    };

    // Nearer to zero each time, so that shrinking ends.
    private static IEnumerable<decimal> Rounder(decimal number) => new[]
    {
        0, decimal.Round(number / 10, 0, MidpointRounding.ToZero) * 10, decimal.Truncate(number), decimal.Round(number, 1, MidpointRounding.ToZero), decimal.Truncate(number / 2), number - Math.Sign(number),
    }.Where(rounder => Math.Abs(rounder) < Math.Abs(number) || (rounder == number && rounder.Scale < number.Scale)).Distinct();
}
