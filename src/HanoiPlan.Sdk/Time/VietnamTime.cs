using NodaTime;

namespace HanoiPlan.Sdk.Time;

/// <summary>
/// Where an instant becomes a day in Hanoi. The zone Asia/Ho_Chi_Minh has kept seven hours ahead of UTC, without summer time,
/// since 13 June 1975 (IANA time zone database); that rule is fixed here so that no database is loaded at first use.
/// </summary>
public static class VietnamTime
{
    /// <summary>The identifier of the zone in the IANA time zone database.</summary>
    public const string ZoneId = "Asia/Ho_Chi_Minh";

    /// <summary>Seven hours ahead of UTC.</summary>
    public static Offset Offset { get; } = Offset.FromHours(7);

    /// <summary>The first instant from which the rule holds: 13 June 1975 at midnight by the clock of that night, eight hours ahead of UTC.</summary>
    public static Instant Since { get; } = Instant.FromUtc(1975, 6, 12, 16, 0);

    /// <summary>The day on Hanoi's calendars at an instant.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="instant"/> lies before <see cref="Since"/>, when other rules held.</exception>
    public static LocalDate DayOf(Instant instant) => instant >= Since
        ? instant.WithOffset(Offset).Date
        : throw new ArgumentOutOfRangeException(
            nameof(instant), instant, $"Before {Since} the zone {ZoneId} followed other rules; give the day itself.");
}
