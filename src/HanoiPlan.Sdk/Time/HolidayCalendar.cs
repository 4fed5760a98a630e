using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;

namespace HanoiPlan.Sdk.Time;

/// <summary>
/// Which days are worked, from a first to a last day that the calendar vouches for. Outside them it refuses to answer: holidays
/// by the moon and exchanged working days are declared year by year, and a guess would give a wrong due date. Immutable and
/// safe to share; made by <see cref="HolidayCalendarBuilder"/>.
/// </summary>
public sealed class HolidayCalendar
{
    private const int MostDays = 1000;

    private readonly FrozenDictionary<LocalDate, Holiday> _holidays;
    private readonly FrozenSet<LocalDate> _worked;

    internal HolidayCalendar(string id, LocalDate from, LocalDate to, IReadOnlyList<Holiday> holidays, IReadOnlyList<LocalDate> worked)
    {
        Id = id;
        From = from;
        To = to;
        Holidays = holidays;
        WorkedWeekendDays = worked;
        _holidays = holidays.ToFrozenDictionary(holiday => holiday.Date);
        _worked = worked.ToFrozenSet();
    }

    /// <summary>
    /// Offices of the state and of the Party in Vietnam, from 1 January 2021 to 31 March 2026: Saturdays and Sundays, the fixed
    /// holidays, Tết, the Hùng Kings' day, National Day with the day beside it, and exchanged days as they were announced. Each
    /// holiday names its source. Later days of 2026 are left out until a host states them.
    /// </summary>
    public static HolidayCalendar Vietnam => VietnamHolidays.Calendar;

    /// <summary>Saturdays and Sundays alone, for every year that a period can lie in.</summary>
    public static HolidayCalendar WeekendsOnly { get; } = new HolidayCalendarBuilder(
        "weekends", new LocalDate(TimePeriod.MinYear, 1, 1), new LocalDate(TimePeriod.MaxYear, 12, 31)).Build();

    /// <summary>A stable identifier, named in results.</summary>
    public string Id { get; }

    /// <summary>The first day that the calendar vouches for, included.</summary>
    public LocalDate From { get; }

    /// <summary>The last day that the calendar vouches for, included.</summary>
    public LocalDate To { get; }

    /// <summary>The days off beside Saturdays and Sundays (or falling on one), in order.</summary>
    public IReadOnlyList<Holiday> Holidays { get; }

    /// <summary>The Saturdays and Sundays that are worked in exchange for another day, in order.</summary>
    public IReadOnlyList<LocalDate> WorkedWeekendDays { get; }

    /// <summary>Whether the calendar vouches for a day.</summary>
    public bool Covers(LocalDate date) => From <= date && date <= To;

    /// <summary>Whether a day is worked.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not cover <paramref name="date"/>.</exception>
    public bool IsWorkingDay(LocalDate date) => Covers(date)
        ? Works(date)
        : throw new ArgumentOutOfRangeException(nameof(date), date, Refusal());

    /// <summary>Looks up the holiday on a day.</summary>
    public bool TryGetHoliday(LocalDate date, [NotNullWhen(true)] out Holiday? holiday) => _holidays.TryGetValue(date, out holiday);

    /// <summary>The working day that is the <paramref name="count"/>th after a day; that day itself does not count.</summary>
    /// <param name="date">The day after which counting begins.</param>
    /// <param name="count">How many working days, from 1 to 1,000.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is out of range, or counting leaves the days covered.</exception>
    public LocalDate AddWorkingDays(LocalDate date, int count) => TryAddWorkingDays(date, count, out var due)
        ? due
        : throw new ArgumentOutOfRangeException(nameof(date), date, Refusal());

    /// <summary>The same as <see cref="AddWorkingDays"/>, but false where counting leaves the days that the calendar covers.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is out of range.</exception>
    public bool TryAddWorkingDays(LocalDate date, int count, out LocalDate due)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, MostDays);
        due = date;
        while (count > 0)
        {
            if (due >= To)
            {
                return false;
            }

            due = due.PlusDays(1);
            if (due < From)
            {
                return false;
            }

            count -= Works(due) ? 1 : 0;
        }

        return true;
    }

    /// <summary>The identifier and the days covered.</summary>
    public override string ToString() => $"{Id} {Iso(From)}/{Iso(To)}";

    internal string Refusal() => $"The holiday calendar \"{Id}\" covers {Iso(From)} to {Iso(To)}; holidays outside are not known to it. Supply a calendar that covers them.";

    private static string Iso(LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private bool Works(LocalDate date) =>
        _worked.Contains(date) || (date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !_holidays.ContainsKey(date));
}
