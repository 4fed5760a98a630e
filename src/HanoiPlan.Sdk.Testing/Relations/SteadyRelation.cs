using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Testing.Relations;

/// <summary>
/// Who follows the target's own path from the baseline to a value that attains is never at risk before the due date: the straight line, the
/// stated steps, even amounts, amounts that grow at the stated rate, the same growth each year.
/// </summary>
internal static class SteadyRelation
{
    public static string? Broken(RelationCase made, RelationJudge judge)
    {
        if (made.Wanted.Basis == Basis.Milestone || (made.Wanted.Path == PathKind.ConstantGrowth && made.Wanted.Basis == Basis.EndOfTerm))
        {
            return null;
        }

        var plain = made with { KnownAt = null, RulesAt = made.InForceFrom, Wanted = made.Wanted with { Restated = null }, Figures = [] };
        var dice = new SplitMix64(made.Seed ^ 0x57EAD);
        if (Way(plain, dice) is not { IsLegal: true } way)
        {
            return null;
        }

        foreach (var day in way.Figures.Select(figure => figure.Period.End).Where(day => day.Year >= made.Wanted.First && day < made.Wanted.DueDate))
        {
            var answer = judge(way with { ValidAt = day });
            if (answer.Statuses.Any(status => status == AssessmentStatus.AtRisk || status == AssessmentStatus.OffTrack || status == AssessmentStatus.NotMet))
            {
                return $"{made.Wanted.Basis.Name}, at risk at {day}: {answer}{way with { ValidAt = day }}";
            }
        }

        var end = judge(way with { ValidAt = made.Wanted.DueDate });
        return end.Status.IsAttained ? null : $"{made.Wanted.Basis.Name}, not attained at the end: {end}{way with { ValidAt = made.Wanted.DueDate }}";
    }

    private static RelationCase? Way(RelationCase made, SplitMix64 dice) => made.Wanted.Basis.Name switch
    {
        "end-of-term" => made.Wanted.Path == PathKind.Steps ? Steps(made, dice) : Line(made, dice),
        "total" => Amounts(made, dice),
        _ => Same(made, dice),
    };

    // From the baseline to an end in the range, each figure rounded towards the end.
    private static RelationCase? Line(RelationCase made, SplitMix64 dice)
    {
        var start = Start(made, dice);
        if ((made.Wanted.Due is not null && !made.Asked.IsStock) || End(made, dice, start) is not { } end)
        {
            return null;
        }

        var from = new LocalDate(made.Wanted.StartYear, 12, 31);
        var figures = new List<FigureSpec> { Figure(TimePeriod.Year(made.Wanted.StartYear), start) };
        var due = made.Wanted.DueDate;
        for (var year = made.Wanted.First; year <= due.Year; year++)
        {
            var ends = made.Asked.IsStock ? new[] { dice.Of(3, 6, 9), 12 } : [12];
            foreach (var month in ends.Where(month => new LocalDate(year, month, 1).With(DateAdjusters.EndOfMonth) <= due))
            {
                var share = Months(from, new LocalDate(year, month, 1).With(DateAdjusters.EndOfMonth)) / Months(from, due);
                var value = Towards(made.Asked, Rational.From(start) + (Rational.From(end - start) * share), end > start);
                figures.Add(Figure(month == 12 ? TimePeriod.Year(year) : TimePeriod.Month(year, month), value));
            }
        }

        return made.With(figures.Append(Figure(due == new LocalDate(due.Year, 12, 31) ? TimePeriod.Year(due.Year) : TimePeriod.Day(due), end)).DistinctBy(figure => figure.Period));
    }

    private static RelationCase? Steps(RelationCase made, SplitMix64 dice)
    {
        var start = Start(made, dice);
        if (made.Wanted.Due is not null || made.Wanted.Steps.Count != made.Wanted.Last - made.Wanted.First + 1 || End(made, dice, start) is not { } end)
        {
            return null;
        }

        var years = made.Wanted.Last - made.Wanted.First + 1;
        var steps = made.Wanted.Steps.Select((step, i) => KeyValuePair.Create(step.Key, Towards(made.Asked, start + ((end - start) * (i + 1) / years), end > start))).ToArray();
        return (made with { Wanted = made.Wanted with { Steps = steps } })
            .With(steps.Select(step => Figure(TimePeriod.Year(step.Key), step.Value)).Prepend(Figure(TimePeriod.Year(made.Wanted.StartYear), start)));
    }

    // Amounts whose sums lie on the path to a total in the range.
    private static RelationCase? Amounts(RelationCase made, SplitMix64 dice)
    {
        var start = Start(made, dice);
        if (End(made, dice, start) is not { } end)
        {
            return null;
        }

        var years = made.Wanted.Last - made.Wanted.First + 1;
        var figures = new List<FigureSpec> { Figure(TimePeriod.Year(made.Wanted.StartYear), start) };
        var rate = Rational.One + (Rational.From(made.Wanted.Rate ?? 0) / Rational.From(100));
        var whole = Enumerable.Range(0, years).Aggregate(Rational.Zero, (sum, year) => sum + rate.Power(year));
        var before = 0m;
        for (var year = 1; year <= years; year++)
        {
            var share = Enumerable.Range(0, year).Aggregate(Rational.Zero, (sum, one) => sum + rate.Power(one)) / whole;
            if (!(Rational.From(end) * share * Rational.PowerOfTen(made.Asked.Places)).IsInteger)
            {
                // Rounded to the scale the amounts are not even any more, and an allowance can be used up faster than the path.
                return null;
            }

            var sum = Towards(made.Asked, Rational.From(end) * share, end > 0);
            figures.Add(Figure(TimePeriod.Year(made.Wanted.First + year - 1), sum - before));
            before = sum;
        }

        var wanted = made.Wanted.Path != PathKind.Steps ? made.Wanted : made.Wanted with
        {
            Steps = [.. Enumerable.Range(0, years).Select(i => KeyValuePair.Create(made.Wanted.First + i, figures.Skip(1).Take(i + 1).Sum(figure => figure.Value!.Value)))],
        };
        return (made with { Wanted = wanted }).With(figures);
    }

    private static RelationCase? Same(RelationCase made, SplitMix64 dice)
    {
        var start = Start(made, dice);
        return End(made, dice, start) is { } end
            ? made.With(Enumerable.Range(made.Wanted.First, made.Wanted.Last - made.Wanted.First + 1)
                .Select(year => Figure(TimePeriod.Year(year), end)).Prepend(Figure(TimePeriod.Year(made.Wanted.StartYear), start)))
            : null;
    }

    private static decimal Start(RelationCase made, SplitMix64 dice)
    {
        var near = made.Wanted.Range.Relation == RangeRelation.Absolute ? made.Wanted.Range.Numbers.First() : 40;
        return made.Asked.Clamp(decimal.Round(near + (dice.Of(-1, 1) * dice.Between(0, 60)), made.Asked.Places));
    }

    // A value that attains: an edge, a step from it, or somewhere within.
    private static decimal? End(RelationCase made, SplitMix64 dice, decimal start)
    {
        if (RelationRecords.BoundsOf(made, new RelationAnswer { Status = AssessmentStatus.Met, Baseline = Rational.From(start) }) is not { } bounds
            || (made.Wanted.Range.Relation is RangeRelation.PercentChange or RangeRelation.TimesBaseline && start <= 0))
        {
            return null;
        }

        var edges = new[] { bounds.Lower, bounds.Upper }.OfType<Rational>().ToArray();
        var step = made.Asked.Step;
        var choices = edges.SelectMany(edge => new[] { Towards(made.Asked, edge, true), Towards(made.Asked, edge, false) })
            .SelectMany(value => new[] { value, value + step, value - step, value + 10, value - 10 })
            .Where(value => bounds.Contains(Rational.From(value)) && (made.Wanted.Basis == Basis.Total || made.Asked.Allows(value))).ToArray();
        return choices.Length == 0 ? null : dice.Of(choices);
    }

    // A day within the last month counts its share of the month.
    private static Rational Months(LocalDate from, LocalDate to) => Rational.From(((to.Year - from.Year) * 12) + to.Month - 13)
        + Rational.Of(to.Day, CalendarSystem.Iso.GetDaysInMonth(to.Year, to.Month));

    private static FigureSpec Figure(TimePeriod period, decimal value) => new(OneTargetPlan.MeasureCode, period, ObservationKind.Final, period.End, value);

    private static decimal Towards(MeasureSpec measure, decimal value, bool isUp) => Towards(measure, Rational.From(value), isUp);

    private static decimal Towards(MeasureSpec measure, Rational value, bool isUp)
    {
        var steps = value * Rational.PowerOfTen(measure.Places);
        return (decimal)(isUp ? steps.Ceiling() : steps.Floor()) * measure.Step;
    }
}
