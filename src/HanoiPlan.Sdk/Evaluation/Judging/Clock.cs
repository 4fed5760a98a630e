using HanoiPlan.Sdk.Quantities;
using NodaTime;

namespace HanoiPlan.Sdk.Evaluation.Judging;

/// <summary>Counts time in months, exactly: a date within a month counts its share of the days.</summary>
internal static class Clock
{
    public static Rational MonthsBetween(LocalDate earlier, LocalDate later) => Months(later) - Months(earlier);

    public static bool IsOlderThan(LocalDate date, LocalDate moment, int months) =>
        MonthsBetween(date, moment) > Rational.From(months);

    private static Rational Months(LocalDate date)
    {
        var days = CalendarSystem.Iso.GetDaysInMonth(date.Year, date.Month);
        return Rational.Of((((date.Year * 12L) + date.Month - 1) * days) + date.Day, days);
    }
}
