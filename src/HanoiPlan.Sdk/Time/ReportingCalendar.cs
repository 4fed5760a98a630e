using System.Globalization;
using HanoiPlan.Sdk.Sources;
using NodaTime;

namespace HanoiPlan.Sdk.Time;

/// <summary>
/// How often reports are made, which days each covers, and when it is due. Windows follow the calendar, or close on a day of
/// the month: closing on the 14th, a window runs from the 15th of the month before its first month to the 14th of its last. Immutable.
/// </summary>
public sealed class ReportingCalendar
{
    private readonly int? _closingDay;
    private readonly int? _workingDays;

    private ReportingCalendar(IReadOnlyList<ReportingFrequency> frequencies, int? closingDay, int? workingDays, HolidayCalendar? holidays)
    {
        Frequencies = frequencies;
        _closingDay = closingDay;
        _workingDays = workingDays;
        Holidays = holidays;
    }

    /// <summary>How often, each once, the most frequent first.</summary>
    public IReadOnlyList<ReportingFrequency> Frequencies { get; }

    /// <summary>The day of the month on which a window closes, included; null when windows follow the calendar.</summary>
    public int? ClosingDay => _closingDay;

    /// <summary>How many working days after its window a report is due; null when no due day is stated.</summary>
    public int? DueWorkingDays => _workingDays;

    /// <summary>Which days are worked; null when no due day is stated.</summary>
    public HolidayCalendar? Holidays { get; }

    /// <summary>Windows that are the calendar's own months, quarters, halves, nine months and years; no due day.</summary>
    /// <exception cref="ArgumentException">No frequency is given.</exception>
    public static ReportingCalendar Of(params ReportingFrequency[] frequencies)
    {
        ArgumentNullException.ThrowIfNull(frequencies);
        return frequencies.Length == 0
            ? throw new ArgumentException("A reporting calendar needs at least one frequency.", nameof(frequencies))
            : new ReportingCalendar([.. frequencies.Distinct().OrderBy(frequency => frequency.Value)], null, null, null);
    }

    /// <summary>The same calendar with windows that close on a day of the month; the next begins on the day after it.</summary>
    /// <param name="day">The closing day, included, from 1 to 27, so that every month has it and the day after it.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is out of range.</exception>
    public ReportingCalendar ClosingOn(int day)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(day, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, 27);
        return new ReportingCalendar(Frequencies, day, _workingDays, Holidays);
    }

    /// <summary>The same calendar with reports due a number of working days after the window's last day, by <see cref="HolidayCalendar.Vietnam"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="workingDays"/> is below 1 or above 366.</exception>
    public ReportingCalendar DueAfter(int workingDays) => DueAfter(workingDays, HolidayCalendar.Vietnam);

    /// <summary>The same calendar with reports due a number of working days after the window's last day.</summary>
    /// <param name="workingDays">How many, from 1 to 366; the last of them is still in time.</param>
    /// <param name="holidays">Which days are worked.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="workingDays"/> is out of range.</exception>
    public ReportingCalendar DueAfter(int workingDays, HolidayCalendar holidays)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(workingDays, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(workingDays, 366);
        ArgumentNullException.ThrowIfNull(holidays);
        return new ReportingCalendar(Frequencies, _closingDay, workingDays, holidays);
    }

    /// <summary>Whether the calendar asks for a report on a period.</summary>
    public bool Asks(TimePeriod period) => Frequencies.Any(frequency => frequency.Asks(period));

    /// <summary>The window of a period's report.</summary>
    /// <exception cref="ArgumentException">The calendar asks for no report on <paramref name="period"/>.</exception>
    public ReportingWindow WindowOf(TimePeriod period)
    {
        if (!Asks(period))
        {
            throw new ArgumentException(
                $"\"{period}\" is not reported for; this calendar is {string.Join(", ", Frequencies.Select(frequency => frequency.Name))}.", nameof(period));
        }

        var (first, last) = _closingDay is { } day
            ? (At(period.Start.PlusMonths(-1), day).PlusDays(1), At(period.End, day))
            : (period.Start, period.End);
        if (_workingDays is not { } count || Holidays is null)
        {
            return new ReportingWindow(period, first, last, null, LocalisedText.Of("Không nêu thời hạn gửi báo cáo.", "No due day is stated."));
        }

        return Holidays.TryAddWorkingDays(last, count, out var due)
            ? new ReportingWindow(period, first, last, due, null)
            : new ReportingWindow(period, first, last, null, NotCovered(Holidays));
    }

    /// <summary>The windows whose last day lies from <paramref name="from"/> to <paramref name="to"/>, both included, by last day and then by period.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
    public IReadOnlyList<ReportingWindow> WindowsEnding(LocalDate from, LocalDate to)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        var first = Math.Clamp(from.Year, TimePeriod.MinYear, TimePeriod.MaxYear);
        var last = Math.Clamp(to.Year, TimePeriod.MinYear, TimePeriod.MaxYear);
        return
        [
            .. Enumerable.Range(first, last - first + 1)
                .SelectMany(year => Frequencies.SelectMany(frequency => frequency.PeriodsOf(year)))
                .Distinct()
                .Select(WindowOf)
                .Where(window => from <= window.Last && window.Last <= to)
                .OrderBy(window => window.Last)
                .ThenByDescending(window => window.First),
        ];
    }

    /// <summary>The window that covers a day, for one of the calendar's frequencies; null when none does, as after September for nine months.</summary>
    /// <exception cref="ArgumentException">The calendar does not have the frequency.</exception>
    public ReportingWindow? WindowCovering(LocalDate day, ReportingFrequency frequency)
    {
        ArgumentNullException.ThrowIfNull(frequency);
        if (!Frequencies.Contains(frequency))
        {
            throw new ArgumentException($"The calendar is not {frequency.Name}.", nameof(frequency));
        }

        return Enumerable.Range(day.Year, 2)
            .Where(year => year is >= TimePeriod.MinYear and <= TimePeriod.MaxYear)
            .SelectMany(frequency.PeriodsOf)
            .Select(WindowOf)
            .FirstOrDefault(window => window.First <= day && day <= window.Last);
    }

    /// <summary>Frequencies, closing and due days in words.</summary>
    public string ToText(Language language)
    {
        var often = string.Join(", ", Frequencies.Select(frequency => frequency.Label.In(language)));
        var vietnamese = language == Language.Vietnamese;
        var closing = _closingDay is not { } day ? string.Empty : vietnamese
            ? string.Create(CultureInfo.InvariantCulture, $", chốt số liệu ngày {day}")
            : string.Create(CultureInfo.InvariantCulture, $", closing on day {day} of the month");
        var due = _workingDays is not { } count ? string.Empty : vietnamese
            ? string.Create(CultureInfo.InvariantCulture, $", gửi trong {count} ngày làm việc")
            : string.Create(CultureInfo.InvariantCulture, $", due within {count} working days");
        return often + closing + due;
    }

    /// <summary>The calendar in English.</summary>
    public override string ToString() => ToText(Language.English);

    private static LocalDate At(LocalDate month, int day) => new(month.Year, month.Month, day);

    private static LocalisedText NotCovered(HolidayCalendar holidays) => LocalisedText.Of(
        string.Create(CultureInfo.InvariantCulture, $"Lịch nghỉ \"{holidays.Id}\" chỉ có từ {holidays.From:dd/MM/uuuu} đến {holidays.To:dd/MM/uuuu}, không tính được hạn gửi."),
        string.Create(CultureInfo.InvariantCulture, $"The holiday calendar \"{holidays.Id}\" covers {holidays.From:uuuu-MM-dd} to {holidays.To:uuuu-MM-dd}; the due day cannot be told."));
}
