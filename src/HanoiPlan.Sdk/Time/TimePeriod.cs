using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using HanoiPlan.Sdk.Sources;
using NodaTime;

namespace HanoiPlan.Sdk.Time;

/// <summary>
/// A calendar period that a figure speaks of: a day, month, quarter, half year, the first nine months, a year or a span
/// of years. Written "2021-07-15", "2021-07", "2021-Q3", "2021-H1", "2021-9M", "2021", "2021-2025"; the Vietnamese forms
/// ("Quý III/2021") are read too. Years run from <see cref="MinYear"/> to <see cref="MaxYear"/>. The default value is
/// <see cref="None"/>: legal, equal to itself, without dates, and refused wherever a period is asked for.
/// </summary>
public readonly struct TimePeriod : IEquatable<TimePeriod>, IComparable<TimePeriod>, ISpanParsable<TimePeriod>
{
    /// <summary>The first year that a period can lie in.</summary>
    public const int MinYear = 1900;

    /// <summary>The last year that a period can lie in.</summary>
    public const int MaxYear = 2199;

    private readonly short _year;
    private readonly short _lastYear;
    private readonly byte _kind;
    private readonly byte _index;
    private readonly byte _day;

    private TimePeriod(PeriodKind kind, int year, int lastYear, int index, int day)
    {
        _kind = (byte)kind;
        _year = (short)year;
        _lastYear = (short)lastYear;
        _index = (byte)index;
        _day = (byte)day;
    }

    /// <summary>No period, the default value.</summary>
    public static TimePeriod None => default;

    /// <summary>The kind of period.</summary>
    public PeriodKind Kind => (PeriodKind)_kind;

    /// <summary>The year, or the first year of a span.</summary>
    public int FirstYear => _year;

    /// <summary>The year, or the last year of a span.</summary>
    public int LastYear => _lastYear;

    /// <summary>The number of the half, quarter or month within its year, from 1; 0 for other kinds.</summary>
    public int Index => Kind == PeriodKind.Day ? 0 : _index;

    /// <summary>How many whole years a year or a span of years has; 0 for shorter periods.</summary>
    public int YearCount => Kind is PeriodKind.Year or PeriodKind.YearSpan ? _lastYear - _year + 1 : 0;

    /// <summary>The first day, included.</summary>
    /// <exception cref="InvalidOperationException">This is <see cref="None"/>.</exception>
    public LocalDate Start => Kind switch
    {
        PeriodKind.Day => new LocalDate(_year, _index, _day),
        PeriodKind.Month => new LocalDate(_year, _index, 1),
        PeriodKind.Quarter => new LocalDate(_year, (_index * 3) - 2, 1),
        PeriodKind.Half => new LocalDate(_year, (_index * 6) - 5, 1),
        PeriodKind.NineMonths or PeriodKind.Year or PeriodKind.YearSpan => new LocalDate(_year, 1, 1),
        _ => throw NoDates(),
    };

    /// <summary>The last day, included.</summary>
    /// <exception cref="InvalidOperationException">This is <see cref="None"/>.</exception>
    public LocalDate End => Kind switch
    {
        PeriodKind.Day => new LocalDate(_year, _index, _day),
        PeriodKind.Month => EndOfMonth(_index),
        PeriodKind.Quarter => EndOfMonth(_index * 3),
        PeriodKind.Half => EndOfMonth(_index * 6),
        PeriodKind.NineMonths => EndOfMonth(9),
        PeriodKind.Year or PeriodKind.YearSpan => new LocalDate(_lastYear, 12, 31),
        _ => throw NoDates(),
    };

    /// <summary>Compares two periods.</summary>
    public static bool operator ==(TimePeriod left, TimePeriod right) => left.Equals(right);

    /// <summary>Compares two periods.</summary>
    public static bool operator !=(TimePeriod left, TimePeriod right) => !left.Equals(right);

    /// <summary>Orders two periods as <see cref="CompareTo"/> does.</summary>
    public static bool operator <(TimePeriod left, TimePeriod right) => left.CompareTo(right) < 0;

    /// <summary>Orders two periods as <see cref="CompareTo"/> does.</summary>
    public static bool operator >(TimePeriod left, TimePeriod right) => left.CompareTo(right) > 0;

    /// <summary>Orders two periods as <see cref="CompareTo"/> does.</summary>
    public static bool operator <=(TimePeriod left, TimePeriod right) => left.CompareTo(right) <= 0;

    /// <summary>Orders two periods as <see cref="CompareTo"/> does.</summary>
    public static bool operator >=(TimePeriod left, TimePeriod right) => left.CompareTo(right) >= 0;

    /// <summary>A calendar year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside <see cref="MinYear"/> to <see cref="MaxYear"/>.</exception>
    public static TimePeriod Year(int year) => new(PeriodKind.Year, Checked(year), year, 0, 0);

    /// <summary>Whole years from <paramref name="first"/> to <paramref name="last"/>, both included; one year when they are equal.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A year is out of range or <paramref name="last"/> is before <paramref name="first"/>.</exception>
    public static TimePeriod Years(int first, int last)
    {
        Checked(first);
        Checked(last);
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        return first == last ? Year(first) : new TimePeriod(PeriodKind.YearSpan, first, last, 0, 0);
    }

    /// <summary>The first (1) or second (2) half of a year.</summary>
    public static TimePeriod Half(int year, int half) => new(PeriodKind.Half, Checked(year), year, Checked(half, 2, nameof(half)), 0);

    /// <summary>A quarter of a year, 1 to 4.</summary>
    public static TimePeriod Quarter(int year, int quarter) => new(PeriodKind.Quarter, Checked(year), year, Checked(quarter, 4, nameof(quarter)), 0);

    /// <summary>The first nine months of a year.</summary>
    public static TimePeriod NineMonths(int year) => new(PeriodKind.NineMonths, Checked(year), year, 0, 0);

    /// <summary>A month, 1 to 12.</summary>
    public static TimePeriod Month(int year, int month) => new(PeriodKind.Month, Checked(year), year, Checked(month, 12, nameof(month)), 0);

    /// <summary>A single day.</summary>
    /// <exception cref="ArgumentException"><paramref name="date"/> is <c>default(LocalDate)</c>.</exception>
    public static TimePeriod Day(LocalDate date)
    {
        GivenDay.ThrowIfDefault(date, nameof(date));
        return new TimePeriod(PeriodKind.Day, Checked(date.Year), date.Year, date.Month, date.Day);
    }

    /// <inheritdoc cref="IParsable{TSelf}.Parse" />
    /// <exception cref="FormatException"><paramref name="s"/> is not a period in any of the forms named on this type.</exception>
    public static TimePeriod Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="ISpanParsable{TSelf}.Parse" />
    /// <exception cref="FormatException"><paramref name="s"/> is not a period in any of the forms named on this type.</exception>
    public static TimePeriod Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TryParse(s, provider, out var period)
        ? period
        : throw new FormatException(
            $"\"{s}\" is not a period. Use 2021, 2021-H1, 2021-Q3, 2021-9M, 2021-07, 2021-07-15 or 2021-2025, with years from {MinYear} to {MaxYear}.");

    /// <inheritdoc cref="IParsable{TSelf}.TryParse" />
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TimePeriod result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="ISpanParsable{TSelf}.TryParse" />
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out TimePeriod result) =>
        TimePeriodText.TryParse(s, out result);

    /// <summary>The years of a year or a span of years, in order; empty for shorter periods.</summary>
    public IEnumerable<TimePeriod> EachYear()
    {
        for (var year = FirstYear; YearCount > 0 && year <= LastYear; year++)
        {
            yield return Year(year);
        }
    }

    /// <summary>True when <paramref name="other"/> lies wholly within this period.</summary>
    /// <exception cref="InvalidOperationException">Either is <see cref="None"/>.</exception>
    public bool Contains(TimePeriod other) => Start <= other.Start && other.End <= End;

    /// <summary>True when <paramref name="date"/> lies within this period, both ends included.</summary>
    /// <exception cref="InvalidOperationException">This is <see cref="None"/>.</exception>
    public bool Contains(LocalDate date) => Start <= date && date <= End;

    /// <summary>Orders by last day, then by first day (the longer period first); <see cref="None"/> comes before all.</summary>
    public int CompareTo(TimePeriod other)
    {
        if (Kind == PeriodKind.None || other.Kind == PeriodKind.None)
        {
            return (Kind == PeriodKind.None ? 0 : 1) - (other.Kind == PeriodKind.None ? 0 : 1);
        }

        var byEnd = End.CompareTo(other.End);
        var byStart = byEnd != 0 ? byEnd : Start.CompareTo(other.Start);
        return byStart != 0 ? byStart : Kind.CompareTo(other.Kind);
    }

    /// <inheritdoc />
    public bool Equals(TimePeriod other) =>
        _kind == other._kind && _year == other._year && _lastYear == other._lastYear && _index == other._index && _day == other._day;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is TimePeriod other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(_kind, _year, _lastYear, _index, _day);

    /// <summary>The ISO-like form, such as "2021-Q3"; read back by <see cref="Parse(string, IFormatProvider?)"/>. Empty for <see cref="None"/>.</summary>
    public override string ToString() => Kind switch
    {
        PeriodKind.Day => string.Create(CultureInfo.InvariantCulture, $"{_year:0000}-{_index:00}-{_day:00}"),
        PeriodKind.Month => string.Create(CultureInfo.InvariantCulture, $"{_year:0000}-{_index:00}"),
        PeriodKind.Quarter => string.Create(CultureInfo.InvariantCulture, $"{_year:0000}-Q{_index}"),
        PeriodKind.Half => string.Create(CultureInfo.InvariantCulture, $"{_year:0000}-H{_index}"),
        PeriodKind.NineMonths => string.Create(CultureInfo.InvariantCulture, $"{_year:0000}-9M"),
        PeriodKind.Year => string.Create(CultureInfo.InvariantCulture, $"{_year:0000}"),
        PeriodKind.YearSpan => string.Create(CultureInfo.InvariantCulture, $"{_year:0000}-{_lastYear:0000}"),
        _ => string.Empty,
    };

    /// <summary>The period in words, such as "Quý III/2021" or "Q3 2021".</summary>
    /// <exception cref="InvalidOperationException">This is <see cref="None"/>.</exception>
    public string ToText(Language language) => TimePeriodText.Write(this, language);

    private static int Checked(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, MinYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, MaxYear);
        return year;
    }

    private static int Checked(int index, int last, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(index, 1, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(index, last, name);
        return index;
    }

    private static InvalidOperationException NoDates() => new("TimePeriod.None has no dates; give a period such as TimePeriod.Year(2025).");

    private LocalDate EndOfMonth(int month) => new(_year, month, CalendarSystem.Iso.GetDaysInMonth(_year, month));
}
