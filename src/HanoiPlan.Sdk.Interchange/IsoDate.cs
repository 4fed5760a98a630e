using System.Globalization;
using NodaTime;

namespace HanoiPlan.Sdk.Interchange;

/// <summary>Reads and writes a date as yyyy-MM-dd and nothing else.</summary>
internal static class IsoDate
{
    public static bool TryParse(ReadOnlySpan<char> text, out LocalDate date)
    {
        date = default;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-'
            || !TryNumber(text[..4], 9999, out var year)
            || !TryNumber(text[5..7], 12, out var month)
            || !TryNumber(text[8..], CalendarSystem.Iso.GetDaysInMonth(year, month), out var day))
        {
            return false;
        }

        // 0001-01-01 is what programs write for a date that was never set.
        date = new LocalDate(year, month, day);
        return date != default;
    }

    public static string Write(LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private static bool TryNumber(ReadOnlySpan<char> text, int most, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= 1 && number <= most;
}
