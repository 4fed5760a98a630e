using HanoiPlan.Sdk.Observations;
using NodaTime;

namespace HanoiPlan.Sdk.Interchange;

/// <summary>
/// Standing and date of record of a result as one number: the greater one is judged, since a better standing goes before
/// a later date. 0 is no result.
/// </summary>
internal static class RecordRank
{
    // Days from 1 January of the year 1 to the end of 9999 need 22 bits.
    private const int DayBits = 22;

    public static int Of(ObservationKind kind, LocalDate recordedAt) => Of(kind, DayOf(recordedAt));

    public static int Of(ObservationKind kind, int day) => kind.IsResult ? ((4 - kind.Value) << DayBits) | day : 0;

    public static bool IsFinal(int rank) => rank >> DayBits == 3;

    public static int DayOf(LocalDate date) => date.ToDateOnly().DayNumber;

    public static ObservationKind KindOf(int rank) => ObservationKind.All[3 - (rank >> DayBits)];

    public static LocalDate RecordedAt(int rank) => LocalDate.FromDateOnly(DateOnly.FromDayNumber(rank & ((1 << DayBits) - 1)));
}
