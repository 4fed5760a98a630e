using System.Globalization;
using HanoiPlan.Sdk.Sources;
using NodaTime;

namespace HanoiPlan.Sdk.Time;

/// <summary>Writes a holiday calendar down and builds it. Not safe for several threads.</summary>
public sealed class HolidayCalendarBuilder
{
    private const string LabourCode = "Bộ luật Lao động 45/2019/QH14, Điều 112";

    private const string Compensation = "Bộ luật Lao động 45/2019/QH14, Điều 111 khoản 3";

    private readonly string _id;
    private readonly LocalDate _from;
    private readonly LocalDate _to;
    private readonly SortedDictionary<LocalDate, Holiday> _holidays = [];
    private readonly SortedSet<LocalDate> _worked = [];
    private readonly SortedSet<LocalDate> _compensated = [];

    /// <summary>Starts a calendar in which every Saturday and Sunday is off.</summary>
    /// <param name="id">A stable identifier, named in results.</param>
    /// <param name="from">The first day that the calendar vouches for, included.</param>
    /// <param name="to">The last day that it vouches for, included.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="from"/> is <c>default(LocalDate)</c>.</exception>
    /// <exception cref="ArgumentException"><paramref name="to"/> is <c>default(LocalDate)</c>.</exception>
    public HolidayCalendarBuilder(string id, LocalDate from, LocalDate to)
    {
        GivenDay.ThrowIfDefault(from, nameof(from));
        GivenDay.ThrowIfDefault(to, nameof(to));
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        _id = id;
        _from = from;
        _to = to;
    }

    /// <summary>Adds a day off as it was declared; when it falls on a weekend nothing is given for it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside the calendar.</exception>
    public HolidayCalendarBuilder Holiday(LocalDate date, LocalisedText name, string source) => Holidays(date, date, name, source);

    /// <summary>Adds days off in a row as they were declared, both ends included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A day lies outside the calendar, or the last is before the first.</exception>
    public HolidayCalendarBuilder Holidays(LocalDate first, LocalDate last, LocalisedText name, string source)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        ThrowIfOutside(first, nameof(first));
        ThrowIfOutside(last, nameof(last));
        for (var date = first; date <= last; date = date.PlusDays(1))
        {
            _holidays[date] = new Holiday(date, name, source);
        }

        return this;
    }

    /// <summary>Adds a day off; when it falls on a weekend the next working day is off in its place.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside the calendar.</exception>
    public HolidayCalendarBuilder CompensatedHoliday(LocalDate date, LocalisedText name, string source)
    {
        Holiday(date, name, source);
        _compensated.Add(date);
        return this;
    }

    /// <summary>Adds a working day that is off, and the Saturday or Sunday that is worked for it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A day lies outside the calendar.</exception>
    /// <exception cref="ArgumentException"><paramref name="worked"/> is no Saturday or Sunday.</exception>
    public HolidayCalendarBuilder Exchange(LocalDate off, LocalDate worked, string source)
    {
        ThrowIfOutside(worked, nameof(worked));
        if (!IsWeekend(worked))
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"{worked:uuuu-MM-dd} is worked anyway; a Saturday or Sunday is exchanged."), nameof(worked));
        }

        _worked.Add(worked);
        return Holiday(off, LocalisedText.Of("Nghỉ hoán đổi", "Day off in exchange"), source);
    }

    /// <summary>
    /// Adds Vietnam's holidays of fixed date in every year covered: 1 January, 30 April and 1 May, each with the next working
    /// day when it falls on a weekend, and 2 September. The days around National Day, Tết and the Hùng Kings' day (the tenth of
    /// the third lunar month) are declared or computed for each year: add them with the other methods.
    /// </summary>
    public HolidayCalendarBuilder FixedVietnameseHolidays()
    {
        for (var year = _from.Year; year <= _to.Year; year++)
        {
            Add(new LocalDate(year, 1, 1), "Tết Dương lịch", "New Year's Day", compensated: true);
            Add(new LocalDate(year, 4, 30), "Ngày Chiến thắng", "Victory Day", compensated: true);
            Add(new LocalDate(year, 5, 1), "Ngày Quốc tế lao động", "International Labour Day", compensated: true);
            Add(new LocalDate(year, 9, 2), "Quốc khánh", "National Day", compensated: false);
        }

        return this;

        void Add(LocalDate date, string vietnamese, string english, bool compensated)
        {
            if (_from <= date && date <= _to)
            {
                var name = LocalisedText.Of(vietnamese, english);
                _ = compensated ? CompensatedHoliday(date, name, LabourCode) : Holiday(date, name, LabourCode);
            }
        }
    }

    /// <summary>Builds the calendar; the builder may go on.</summary>
    public HolidayCalendar Build()
    {
        var holidays = new SortedDictionary<LocalDate, Holiday>(_holidays);
        foreach (var date in _compensated.Where(IsWeekend))
        {
            var next = date;
            while (IsWeekend(next) || holidays.ContainsKey(next))
            {
                next = next.PlusDays(1);
            }

            if (next <= _to)
            {
                var name = holidays[date].Name;
                holidays[next] = new Holiday(next, LocalisedText.Of($"Nghỉ bù {name.Vietnamese}", $"Day off for {name.English}"), Compensation);
            }
        }

        return new HolidayCalendar(_id, _from, _to, [.. holidays.Values], [.. _worked]);
    }

    private static bool IsWeekend(LocalDate date) => date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;

    private void ThrowIfOutside(LocalDate date, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(date, _from, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(date, _to, name);
    }
}
