using System.Globalization;
using HanoiPlan.Sdk.Sources;
using NodaTime;

namespace HanoiPlan.Sdk.Time;

/// <summary>
/// A day that is known only to lie within an interval, both ends included: "in 2025", "in December 2024", or exactly when both
/// ends are one day. Nothing is invented: what follows from it is told only where every day of the interval leads to it. Immutable.
/// </summary>
public sealed class UncertainDate : IEquatable<UncertainDate>
{
    private readonly TimePeriod _period;

    private UncertainDate(LocalDate earliest, LocalDate latest, TimePeriod period)
    {
        Earliest = earliest;
        Latest = latest;
        _period = period;
    }

    /// <summary>The first day that it can be, included.</summary>
    public LocalDate Earliest { get; }

    /// <summary>The last day that it can be, included.</summary>
    public LocalDate Latest { get; }

    /// <summary>True when it can be one day only.</summary>
    public bool IsExact => Earliest == Latest;

    /// <summary>A day that is known.</summary>
    /// <exception cref="ArgumentException"><paramref name="date"/> is <c>default(LocalDate)</c>.</exception>
    public static UncertainDate On(LocalDate date) => new(GivenDay.Checked(date, nameof(date)), date, TimePeriod.None);

    /// <summary>Some day of a period.</summary>
    /// <exception cref="ArgumentException"><paramref name="period"/> is <see cref="TimePeriod.None"/>.</exception>
    public static UncertainDate Within(TimePeriod period) => period == TimePeriod.None
        ? throw new ArgumentException("The period must have dates, such as TimePeriod.Year(2025).", nameof(period))
        : new UncertainDate(period.Start, period.End, period.Kind == PeriodKind.Day ? TimePeriod.None : period);

    /// <summary>Some day from <paramref name="earliest"/> to <paramref name="latest"/>, both included.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="latest"/> is before <paramref name="earliest"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="earliest"/> is <c>default(LocalDate)</c>.</exception>
    /// <exception cref="ArgumentException"><paramref name="latest"/> is <c>default(LocalDate)</c>.</exception>
    public static UncertainDate Between(LocalDate earliest, LocalDate latest)
    {
        GivenDay.ThrowIfDefault(earliest, nameof(earliest));
        GivenDay.ThrowIfDefault(latest, nameof(latest));
        ArgumentOutOfRangeException.ThrowIfLessThan(latest, earliest);
        return new UncertainDate(earliest, latest, TimePeriod.None);
    }

    /// <summary>Whether it has come on or before a day: true, false, or null where that cannot be told.</summary>
    public bool? HasComeBy(LocalDate date) => Latest <= date ? true : Earliest > date ? false : null;

    /// <summary>The day or the interval as part of a sentence: "ngày 17/03/2021", "năm 2025"; "2021-03-17", "2025".</summary>
    public string ToText(Language language) => (language, IsExact, _period.Kind) switch
    {
        (Language.Vietnamese, true, _) => $"ngày {Day(Earliest)}",
        (_, true, _) => Iso(Earliest),
        (Language.Vietnamese, _, PeriodKind.None) => $"trong khoảng {Day(Earliest)} - {Day(Latest)}",
        (_, _, PeriodKind.None) => $"between {Iso(Earliest)} and {Iso(Latest)}",
        (Language.Vietnamese, _, _) => LowerFirst(_period.ToText(language)),
        _ => _period.ToText(language),
    };

    /// <inheritdoc />
    public bool Equals(UncertainDate? other) => other is not null && Earliest == other.Earliest && Latest == other.Latest;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as UncertainDate);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Earliest, Latest);

    /// <summary>The day, or both ends as "2025-01-01/2025-12-31".</summary>
    public override string ToString() => IsExact ? Iso(Earliest) : $"{Iso(Earliest)}/{Iso(Latest)}";

    private static string Day(LocalDate date) => date.ToString("dd/MM/uuuu", CultureInfo.InvariantCulture);

    private static string Iso(LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private static string LowerFirst(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
