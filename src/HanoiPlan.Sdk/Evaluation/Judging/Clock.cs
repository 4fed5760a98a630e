using HanoiPlan.Sdk.Quantities;
using NodaTime;

namespace HanoiPlan.Sdk.Evaluation.Judging;

/// <summary>Counts time in months, exactly: a date within a month counts its share of the days.</summary>
internal static class Clock
{
    public static Rational MonthsBetween(LocalDate earlier, LocalDate later)
    {
        var (from, daysOfFrom) = Months(earlier);
        var (to, daysOfTo) = Months(later);
        return Rational.Of((to * daysOfFrom) - (from * daysOfTo), daysOfFrom * daysOfTo);
    }

    public static bool IsOlderThan(LocalDate date, LocalDate moment, int months) =>
        MonthsBetween(date, moment) > Rational.From(months);

    // The months from the year zero to the end of a day, as a fraction whose denominator is the number of days in its month.
    private static (long Days, long DaysInMonth) Months(LocalDate date)
    {
        long days = CalendarSystem.Iso.GetDaysInMonth(date.Year, date.Month);
        return ((((date.Year * 12L) + date.Month - 1) * days) + date.Day, days);
    }
}
