using NodaTime;

namespace HanoiPlan.Sdk.Sources;

/// <summary>
/// Refuses <c>default(LocalDate)</c> where a caller gives a day: it is a field that was never set, and as 0001-01-01 it would
/// be taken for a day before everything.
/// </summary>
internal static class GivenDay
{
    public static void ThrowIfDefault(LocalDate day, string parameter)
    {
        if (day == default)
        {
            throw new ArgumentException("The day is default(LocalDate), 0001-01-01; give a day such as 2025-12-31.", parameter);
        }
    }

    public static void ThrowIfDefault(LocalDate? day, string parameter)
    {
        if (day is { } given)
        {
            ThrowIfDefault(given, parameter);
        }
    }

    public static LocalDate Checked(LocalDate day, string parameter)
    {
        ThrowIfDefault(day, parameter);
        return day;
    }
}
