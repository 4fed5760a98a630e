using FsCheck;
using FsCheck.Fluent;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;
using NodaTime;
using NodaTime.Text;

namespace HanoiPlan.Sdk.Tests.Time;

public sealed class ReportingCalendarTests
{
    private static ReportingCalendar Every { get; } = ReportingCalendar.Of([.. ReportingFrequency.All]);

    [Theory]
    [InlineData("2021-03", "2021-03-01", "2021-03-31", "2021-02-15", "2021-03-14")]
    [InlineData("2021-01", "2021-01-01", "2021-01-31", "2020-12-15", "2021-01-14")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29", "2024-01-15", "2024-02-14")]
    [InlineData("2021-Q3", "2021-07-01", "2021-09-30", "2021-06-15", "2021-09-14")]
    [InlineData("2021-H1", "2021-01-01", "2021-06-30", "2020-12-15", "2021-06-14")]
    [InlineData("2021-H2", "2021-07-01", "2021-12-31", "2021-06-15", "2021-12-14")]
    [InlineData("2021-9M", "2021-01-01", "2021-09-30", "2020-12-15", "2021-09-14")]
    [InlineData("2021", "2021-01-01", "2021-12-31", "2020-12-15", "2021-12-14")]
    public void WindowOf_EveryKind_RunsByTheCalendarOrFromTheFifteenthToTheFourteenth(
        string text, string first, string last, string closingFirst, string closingLast)
    {
        var period = TimePeriod.Parse(text, null);
        var window = Every.WindowOf(period);
        Assert.Equal((period, Date(first), Date(last)), (window.Period, window.First, window.Last));
        var closing = Every.ClosingOn(14).WindowOf(period);
        Assert.Equal((Date(closingFirst), Date(closingLast)), (closing.First, closing.Last));
        Assert.Null(closing.Due);
        Assert.Equal("No due day is stated.", closing.WhyNoDue!.English);
    }

    [Theory]
    [InlineData("2021-Q3", 5, "2021-10-07", "2021-09-21")] // Thursday 30 September; Tuesday 14 September.
    [InlineData("2022", 5, "2023-01-09", "2022-12-21")]
    [InlineData("2023-01", 5, "2023-02-07", "2023-01-27")]
    [InlineData("2025", 3, "2026-01-07", "2025-12-17")]
    public void DueAfter_WorkingDays_CountsFromTheWindowsLastDay(string text, int days, string calendar, string closing)
    {
        var period = TimePeriod.Parse(text, null);
        Assert.Equal(Date(calendar), Every.DueAfter(days).WindowOf(period).Due);
        var window = Every.ClosingOn(14).DueAfter(days).WindowOf(period);
        Assert.Equal(Date(closing), window.Due);
        Assert.Null(window.WhyNoDue);
    }

    [Fact]
    public void DueAfter_BeyondTheHolidaysKnown_GivesNoDayAndSaysWhy()
    {
        var window = Every.DueAfter(5).WindowOf(TimePeriod.Quarter(2026, 1));
        Assert.Null(window.Due);
        Assert.Contains("31/03/2026", window.WhyNoDue!.Vietnamese, StringComparison.Ordinal);
        Assert.Contains("2026-03-31", window.WhyNoDue.English, StringComparison.Ordinal);

        // With a calendar of the host's it is known: Tuesday 31 March 2026, then 1, 2, 3, 6, 7 April.
        Assert.Equal(new LocalDate(2026, 4, 7), Every.DueAfter(5, HolidayCalendar.WeekendsOnly).WindowOf(TimePeriod.Quarter(2026, 1)).Due);
    }

    [Fact]
    public void WindowsEnding_TheVietnameseRegime_AreSixAndNineMonthsAndTheYear()
    {
        var regime = ReportingCalendar.Of(ReportingFrequency.Yearly, ReportingFrequency.FirstHalf, ReportingFrequency.NineMonthly).ClosingOn(14);
        var windows = regime.WindowsEnding(new LocalDate(2021, 6, 14), new LocalDate(2022, 6, 13));
        Assert.Equal(["2021-H1", "2021-9M", "2021"], windows.Select(window => window.Period.ToString()));
        Assert.Equal(4, regime.WindowsEnding(new LocalDate(2021, 6, 14), new LocalDate(2022, 6, 14)).Count);
        Assert.Equal("6 tháng đầu năm, 9 tháng đầu năm, hằng năm, chốt số liệu ngày 14", regime.ToText(Language.Vietnamese));
        Assert.False(regime.Asks(TimePeriod.Half(2021, 2)));
    }

    [Fact]
    public void WindowCovering_DayAroundTheClosing_IsTheOneItBelongsTo()
    {
        var monthly = ReportingCalendar.Of(ReportingFrequency.Monthly).ClosingOn(14);
        Assert.Equal(TimePeriod.Month(2021, 12), monthly.WindowCovering(new LocalDate(2021, 12, 14), ReportingFrequency.Monthly)!.Period);
        Assert.Equal(TimePeriod.Month(2022, 1), monthly.WindowCovering(new LocalDate(2021, 12, 15), ReportingFrequency.Monthly)!.Period);
        var nine = ReportingCalendar.Of(ReportingFrequency.NineMonthly);
        Assert.Equal(TimePeriod.NineMonths(2021), nine.WindowCovering(new LocalDate(2021, 9, 30), ReportingFrequency.NineMonthly)!.Period);
        Assert.Null(nine.WindowCovering(new LocalDate(2021, 10, 1), ReportingFrequency.NineMonthly));
        Assert.Throws<ArgumentException>(() => nine.WindowCovering(new LocalDate(2021, 10, 1), ReportingFrequency.Monthly));
    }

    [Fact]
    public void WrongArguments_Throw()
    {
        Assert.Throws<ArgumentException>(() => ReportingCalendar.Of());
        Assert.Throws<ArgumentOutOfRangeException>(() => Every.ClosingOn(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Every.ClosingOn(28));
        Assert.Throws<ArgumentOutOfRangeException>(() => Every.DueAfter(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Every.WindowsEnding(new LocalDate(2021, 1, 2), new LocalDate(2021, 1, 1)));
        Assert.Contains("quarterly", Assert.Throws<ArgumentException>(() =>
            ReportingCalendar.Of(ReportingFrequency.Quarterly).WindowOf(TimePeriod.Year(2021))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WindowsEnding_AnyClosingDay_MeetWithoutGapOrOverlap() =>
        Prop.ForAll(
            (from day in Gen.Choose(0, 27)
             from year in Gen.Choose(1901, 2198)
             from frequency in Gen.Elements(ReportingFrequency.Monthly, ReportingFrequency.Quarterly, ReportingFrequency.HalfYearly, ReportingFrequency.Yearly)
             select (day, year, frequency)).ToArbitrary(),
            drawn =>
            {
                var (day, year, frequency) = drawn;
                var calendar = ReportingCalendar.Of(frequency);
                calendar = day == 0 ? calendar : calendar.ClosingOn(day);
                var windows = calendar.WindowsEnding(new LocalDate(year, 1, 1), new LocalDate(year + 1, 12, 31));
                return windows.Count == 2 * frequency.PeriodsOf(year).Count
                    && windows.Zip(windows.Skip(1)).All(pair => pair.First.Last.PlusDays(1) == pair.Second.First);
            }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(2025, 6, 30, 16, 59, "2025-06-30")]
    [InlineData(2025, 6, 30, 17, 0, "2025-07-01")]
    [InlineData(2025, 12, 31, 23, 59, "2026-01-01")]
    public void DayOf_Instant_IsTheDayInHanoi(int year, int month, int day, int hour, int minute, string local) =>
        Assert.Equal(Date(local), VietnamTime.DayOf(Instant.FromUtc(year, month, day, hour, minute)));

    [Fact]
    public void DayOf_FromTheFirstInstant_AgreesWithTheTimeZoneDatabase()
    {
        var zone = DateTimeZoneProviders.Tzdb[VietnamTime.ZoneId];
        for (var instant = VietnamTime.Since; instant < Instant.FromUtc(2100, 1, 1, 0, 0); instant += Duration.FromHours((24 * 31) + 1))
        {
            Assert.Equal(instant.InZone(zone).Date, VietnamTime.DayOf(instant));
        }

        Assert.NotEqual(VietnamTime.Offset, zone.GetUtcOffset(VietnamTime.Since - Duration.FromSeconds(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => VietnamTime.DayOf(VietnamTime.Since - Duration.FromTicks(1)));
    }

    [Fact]
    public void UncertainDate_Interval_TellsOnlyWhatEveryDayTells()
    {
        var december = UncertainDate.Within(TimePeriod.Month(2024, 12));
        Assert.False(december.HasComeBy(new LocalDate(2024, 11, 30)));
        Assert.Null(december.HasComeBy(new LocalDate(2024, 12, 1)));
        Assert.Null(december.HasComeBy(new LocalDate(2024, 12, 30)));
        Assert.True(december.HasComeBy(new LocalDate(2024, 12, 31)));
        Assert.False(december.IsExact);
        Assert.Equal(("tháng 12/2024", "December 2024"), (december.ToText(Language.Vietnamese), december.ToText(Language.English)));
        var day = UncertainDate.On(new LocalDate(2021, 3, 17));
        Assert.True(day.IsExact);
        Assert.Equal(("ngày 17/03/2021", "2021-03-17"), (day.ToText(Language.Vietnamese), day.ToText(Language.English)));
        Assert.Equal(day, UncertainDate.Within(TimePeriod.Day(new LocalDate(2021, 3, 17))));
        Assert.Equal(december, UncertainDate.Between(new LocalDate(2024, 12, 1), new LocalDate(2024, 12, 31)));
        Assert.Equal("2024-12-01/2024-12-31", december.ToString());
        Assert.Throws<ArgumentException>(() => UncertainDate.Within(TimePeriod.None));
        Assert.Throws<ArgumentOutOfRangeException>(() => UncertainDate.Between(new LocalDate(2024, 12, 2), new LocalDate(2024, 12, 1)));
    }

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
