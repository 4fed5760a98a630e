using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Evaluation.Judging;

/// <summary>Says whether and how long a range can be reached when the options limit what one year can bring.</summary>
internal static class ReachJudge
{
    /// <summary>For a value: the distance to the nearest edge against the limit in each year left.</summary>
    public static void Weigh(AssessmentDraft draft, ResolvedRange range, Rational value, LocalDate at)
    {
        if (LimitOf(draft) is { } limit && !range.Contains(value))
        {
            WeighDistance(draft, (PaceRow.EdgeFrom(value, range) - value).Abs(), limit, at);
        }
    }

    /// <summary>For average growth: the product with every year left at the limit against the edge.</summary>
    public static void WeighGrowth(AssessmentDraft draft, Rational edge, Rational product, LocalDate at)
    {
        if (LimitOf(draft) is { } limit)
        {
            WeighProduct(draft, GrowthAverage.FactorOf(edge).Power(draft.Version.Span.YearCount), product, limit, at);
        }
    }

    /// <summary>For a total: the sum so far with every year left at the limit against the lower edge.</summary>
    public static void WeighTotal(AssessmentDraft draft, Rational edge, Rational sum, LocalDate at)
    {
        if (LimitOf(draft) is { } limit && sum < edge)
        {
            WeighSum(draft, edge, sum, limit, at);
        }
    }

    private static void WeighDistance(AssessmentDraft draft, Rational distance, decimal limit, LocalDate at)
    {
        var monthsNeeded = distance / Rational.From(limit) * Rational.From(12);
        Weigh(draft, limit, at, day => Clock.MonthsBetween(day, draft.Version.DueDate) >= monthsNeeded);
    }

    private static void WeighProduct(AssessmentDraft draft, Rational needed, Rational product, decimal limit, LocalDate at)
    {
        var best = GrowthAverage.FactorOf(Rational.From(limit));
        Weigh(draft, limit, at, day => product * best.Power(draft.Version.Span.LastYear - day.Year) >= needed);
    }

    private static void WeighSum(AssessmentDraft draft, Rational edge, Rational sum, decimal limit, LocalDate at) =>
        Weigh(draft, limit, at, day => sum + (Rational.From(limit) * Rational.From(draft.Version.Span.LastYear - day.Year)) >= edge);

    private static decimal? LimitOf(AssessmentDraft draft) =>
        draft.Options.PaceLimits.TryGetValue(draft.Measure.Code, out var limit) ? limit : null;

    private static void Weigh(AssessmentDraft draft, decimal limit, LocalDate at, Func<LocalDate, bool> isReachableFrom)
    {
        if (!isReachableFrom(at))
        {
            draft.Weigh(new Reachability(limit, false, TimePeriod.Year(at.Year)));
            return;
        }

        var lost = TimePeriod.None;
        for (var year = at.Year; year < draft.Version.DueDate.Year; year++)
        {
            if (TimePeriod.Year(year).End > at && !isReachableFrom(TimePeriod.Year(year).End))
            {
                lost = TimePeriod.Year(year);
                break;
            }
        }

        draft.Weigh(new Reachability(limit, true, lost));
    }
}
