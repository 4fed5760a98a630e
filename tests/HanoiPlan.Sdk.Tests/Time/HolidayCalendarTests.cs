using System.Globalization;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;
using NodaTime;
using NodaTime.Text;

namespace HanoiPlan.Sdk.Tests.Time;

public sealed class HolidayCalendarTests
{
    private static LocalisedText Name => LocalisedText.Of("Nghỉ", "Day off");

    [Theory]
    [InlineData("2021-12-31", 1, "2022-01-04")] // 1 January is a Saturday: Monday is off for it.
    [InlineData("2022-04-29", 1, "2022-05-04")] // Saturday 30 April and Sunday 1 May: Monday and Tuesday.
    [InlineData("2022-12-31", 5, "2023-01-09")] // 2 January is off for Sunday; 3, 4, 5, 6, 9.
    [InlineData("2023-01-14", 5, "2023-01-27")] // 16, 17, 18, 19, then Tết from 20 to 26.
    [InlineData("2023-04-28", 1, "2023-05-04")] // The Hùng Kings' Saturday, 30 April and 1 May: 2 and 3 May are off too.
    [InlineData("2023-08-31", 1, "2023-09-05")]
    [InlineData("2024-04-26", 1, "2024-05-02")] // 29 April is exchanged.
    [InlineData("2024-05-03", 1, "2024-05-04")] // The Saturday worked for it.
    [InlineData("2024-08-30", 1, "2024-09-04")]
    [InlineData("2025-04-25", 2, "2025-04-28")] // Saturday 26 April is worked.
    [InlineData("2025-04-29", 1, "2025-05-05")]
    [InlineData("2025-08-29", 1, "2025-09-03")]
    [InlineData("2025-12-31", 2, "2026-01-06")] // 1 and 2 January off; 5, 6.
    [InlineData("2026-01-09", 1, "2026-01-10")]
    [InlineData("2021-09-14", 5, "2021-09-21")]
    public void AddWorkingDays_Vietnam_StepsOverWhatIsOff(string from, int count, string due) =>
        Assert.Equal(Date(due), HolidayCalendar.Vietnam.AddWorkingDays(Date(from), count));

    // Article 112 of the Labour Code grants eleven days; those that fall on a weekend are given on another day.
    [Theory]
    [InlineData(2021)]
    [InlineData(2022)]
    [InlineData(2023)]
    [InlineData(2024)]
    [InlineData(2025)]
    public void Vietnam_EachYear_HasTheElevenDaysOfTheLabourCode(int year)
    {
        var weekdays = HolidayCalendar.Vietnam.Holidays.Count(holiday => holiday.Date.Year == year && !IsWeekend(holiday.Date));
        Assert.Equal(11, weekdays - HolidayCalendar.Vietnam.WorkedWeekendDays.Count(day => day.Year == year));
    }

    // The lunisolar calendar of the base library agrees with Vietnam's in these years; months before and after a leap one move by one.
    [Fact]
    public void Vietnam_DaysByTheMoon_AreThoseOfTheLunisolarCalendar()
    {
        var moon = new ChineseLunisolarCalendar();
        for (var year = 2021; year <= 2026; year++)
        {
            var newYear = LocalDate.FromDateTime(moon.ToDateTime(year, 1, 1, 0, 0, 0, 0));
            Assert.True(HolidayCalendar.Vietnam.TryGetHoliday(newYear, out var tet), $"{newYear}");
            Assert.Equal("Tết Âm lịch", tet.Name.Vietnamese);
            var leap = moon.GetLeapMonth(year);
            var kings = LocalDate.FromDateTime(moon.ToDateTime(year, leap is > 0 and <= 3 ? 4 : 3, 10, 0, 0, 0, 0));
            Assert.Equal(year < 2026, HolidayCalendar.Vietnam.TryGetHoliday(kings, out var day) && day.Name.Vietnamese == "Giỗ Tổ Hùng Vương");
        }
    }

    [Fact]
    public void Vietnam_EveryHoliday_NamesItsSource() =>
        Assert.All(HolidayCalendar.Vietnam.Holidays, holiday => Assert.False(string.IsNullOrWhiteSpace(holiday.Source)));

    [Theory]
    [InlineData("2020-12-31")]
    [InlineData("2026-04-01")]
    [InlineData("2030-06-03")]
    public void IsWorkingDay_OutsideTheYearsKnown_IsRefusedNamingThem(string date)
    {
        Assert.False(HolidayCalendar.Vietnam.Covers(Date(date)));
        var problem = Assert.Throws<ArgumentOutOfRangeException>(() => HolidayCalendar.Vietnam.IsWorkingDay(Date(date)));
        Assert.Contains("2021-01-01 to 2026-03-31", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AddWorkingDays_AtTheEndsOfTheCalendar_CountsWithinAndRefusesBeyond()
    {
        var vietnam = HolidayCalendar.Vietnam;
        Assert.Equal(Date("2026-03-31"), vietnam.AddWorkingDays(Date("2026-03-30"), 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => vietnam.AddWorkingDays(Date("2026-03-31"), 1));
        Assert.False(vietnam.TryAddWorkingDays(Date("2026-03-30"), 2, out _));
        Assert.Equal(Date("2021-01-04"), vietnam.AddWorkingDays(Date("2020-12-31"), 1));
        Assert.False(vietnam.TryAddWorkingDays(Date("2020-12-30"), 1, out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => vietnam.AddWorkingDays(Date("2025-01-01"), 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => vietnam.AddWorkingDays(Date("2021-01-01"), 1001));
    }

    [Fact]
    public void Builder_OwnCalendar_KeepsCompensationAndExchange()
    {
        // 2027: 1 January is a Friday, 30 April a Friday, 1 May a Saturday, 2 September a Thursday.
        var calendar = new HolidayCalendarBuilder("host", Date("2027-01-01"), Date("2027-12-31"))
            .FixedVietnameseHolidays()
            .Exchange(Date("2027-09-03"), Date("2027-09-11"), "host")
            .Build();
        Assert.False(calendar.IsWorkingDay(Date("2027-05-03")));
        Assert.True(calendar.IsWorkingDay(Date("2027-05-04")));
        Assert.Equal(Date("2027-09-06"), calendar.AddWorkingDays(Date("2027-09-01"), 1));
        Assert.Equal(Date("2027-09-11"), calendar.AddWorkingDays(Date("2027-09-10"), 1));
        Assert.True(calendar.TryGetHoliday(Date("2027-05-03"), out var off));
        Assert.Equal("Day off for International Labour Day", off.Name.English);
        Assert.Equal("host 2027-01-01/2027-12-31", calendar.ToString());
    }

    [Fact]
    public void Builder_WrongDays_Throw()
    {
        var builder = new HolidayCalendarBuilder("host", Date("2027-01-01"), Date("2027-12-31"));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.Holiday(Date("2028-01-01"), Name, "host"));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.Holidays(Date("2027-02-02"), Date("2027-02-01"), Name, "host"));
        Assert.Throws<ArgumentException>(() => builder.Exchange(Date("2027-09-03"), Date("2027-09-10"), "host"));
        Assert.Throws<ArgumentException>(() => builder.Holiday(Date("2027-02-02"), Name, " "));
        Assert.Throws<ArgumentOutOfRangeException>(() => new HolidayCalendarBuilder("host", Date("2027-01-02"), Date("2027-01-01")));
    }

    [Fact]
    public void WeekendsOnly_EveryYear_KnowsNoHoliday()
    {
        Assert.Equal(Date("2100-01-04"), HolidayCalendar.WeekendsOnly.AddWorkingDays(Date("2100-01-01"), 1));
        Assert.True(HolidayCalendar.WeekendsOnly.IsWorkingDay(Date("2100-01-01")));
        Assert.Empty(HolidayCalendar.WeekendsOnly.Holidays);
    }

    [Fact]
    public void AddWorkingDays_FromEveryDay_LandsOnAWorkedDayAndCountsEachOnce()
    {
        var vietnam = HolidayCalendar.Vietnam;
        for (var day = vietnam.From; day < Date("2026-02-01"); day = day.PlusDays(1))
        {
            var due = vietnam.AddWorkingDays(day, 7);
            Assert.True(vietnam.IsWorkingDay(due));
            var counted = 0;
            for (var next = day.PlusDays(1); next <= due; next = next.PlusDays(1))
            {
                counted += vietnam.IsWorkingDay(next) ? 1 : 0;
            }

            Assert.Equal(7, counted);
        }
    }

    private static bool IsWeekend(LocalDate date) => date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
