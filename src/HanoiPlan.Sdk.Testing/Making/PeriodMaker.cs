using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Testing.Making;

/// <summary>Periods and days, with the ends of years, halves, quarters and months over-sampled.</summary>
internal static class PeriodMaker
{
    private const int FirstYear = 2019;
    private const int LastYear = 2026;

    public static TimePeriod Make(SplitMix64 dice)
    {
        var year = dice.Between(FirstYear, LastYear);
        return dice.Between(0, 6) switch
        {
            0 => TimePeriod.Years(year, dice.Between(year, LastYear)),
            1 => TimePeriod.Half(year, dice.Between(1, 2)),
            2 => TimePeriod.Quarter(year, dice.Between(1, 4)),
            3 => TimePeriod.NineMonths(year),
            4 => TimePeriod.Month(year, dice.Of(1, 12, dice.Between(1, 12))),
            5 => TimePeriod.Day(Day(dice)),
            _ => TimePeriod.Year(year),
        };
    }

    public static LocalDate Day(SplitMix64 dice)
    {
        var year = dice.Between(FirstYear, LastYear);
        return dice.Between(0, 5) switch
        {
            0 => new LocalDate(year, 1, 1),
            1 => new LocalDate(year, 12, 31),
            2 => dice.Of(new LocalDate(year, 6, 30), new LocalDate(year, 7, 1), new LocalDate(year, 2, 28), new LocalDate(year, 3, 1)),
            3 => new LocalDate(year, dice.Between(1, 12), 1).PlusDays(-1),
            _ => new LocalDate(year, 1, 1).PlusDays(dice.Between(0, 364)),
        };
    }

    public static IEnumerable<TimePeriod> Shrink(TimePeriod period)
    {
        if (period.Kind != PeriodKind.Year)
        {
            yield return TimePeriod.Year(period.FirstYear);
        }
        else if (period.FirstYear > FirstYear)
        {
            yield return TimePeriod.Year(FirstYear);
        }
    }

    public static IEnumerable<LocalDate> Shrink(LocalDate day)
    {
        var first = new LocalDate(day.Year, 1, 1);
        if (day != first)
        {
            yield return first;
        }
        else if (day.Year > FirstYear)
        {
            yield return new LocalDate(FirstYear, 1, 1);
        }
    }
}
