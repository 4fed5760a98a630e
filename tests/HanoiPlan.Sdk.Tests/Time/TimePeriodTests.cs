using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Tests.Time;

public sealed class TimePeriodTests
{
    private static Gen<TimePeriod> Any { get; } =
        from year in Gen.Choose(TimePeriod.MinYear, TimePeriod.MaxYear)
        from last in Gen.Choose(TimePeriod.MinYear, TimePeriod.MaxYear)
        from month in Gen.Choose(1, 12)
        from day in Gen.Choose(1, 28)
        from kind in Gen.Choose(0, 6)
        select kind switch
        {
            0 => TimePeriod.Year(year),
            1 => TimePeriod.Years(Math.Min(year, last), Math.Max(year, last)),
            2 => TimePeriod.Half(year, (month + 5) / 6),
            3 => TimePeriod.Quarter(year, (month + 2) / 3),
            4 => TimePeriod.NineMonths(year),
            5 => TimePeriod.Month(year, month),
            _ => TimePeriod.Day(new LocalDate(year, month, day)),
        };

    [Theory]
    [InlineData("2021", PeriodKind.Year, "2021-01-01", "2021-12-31", "Năm 2021", "2021")]
    [InlineData("2021-2025", PeriodKind.YearSpan, "2021-01-01", "2025-12-31", "Giai đoạn 2021 - 2025", "2021–2025")]
    [InlineData("2021-H1", PeriodKind.Half, "2021-01-01", "2021-06-30", "6 tháng đầu năm 2021", "first half of 2021")]
    [InlineData("2021-H2", PeriodKind.Half, "2021-07-01", "2021-12-31", "6 tháng cuối năm 2021", "second half of 2021")]
    [InlineData("2021-Q1", PeriodKind.Quarter, "2021-01-01", "2021-03-31", "Quý I/2021", "Q1 2021")]
    [InlineData("2021-Q2", PeriodKind.Quarter, "2021-04-01", "2021-06-30", "Quý II/2021", "Q2 2021")]
    [InlineData("2021-Q3", PeriodKind.Quarter, "2021-07-01", "2021-09-30", "Quý III/2021", "Q3 2021")]
    [InlineData("2021-Q4", PeriodKind.Quarter, "2021-10-01", "2021-12-31", "Quý IV/2021", "Q4 2021")]
    [InlineData("2021-9M", PeriodKind.NineMonths, "2021-01-01", "2021-09-30", "9 tháng đầu năm 2021", "first nine months of 2021")]
    [InlineData("2021-07", PeriodKind.Month, "2021-07-01", "2021-07-31", "Tháng 7/2021", "July 2021")]
    [InlineData("2021-02", PeriodKind.Month, "2021-02-01", "2021-02-28", "Tháng 2/2021", "February 2021")]
    [InlineData("2024-02", PeriodKind.Month, "2024-02-01", "2024-02-29", "Tháng 2/2024", "February 2024")]
    [InlineData("2024-02-29", PeriodKind.Day, "2024-02-29", "2024-02-29", "Ngày 29/2/2024", "29 February 2024")]
    [InlineData("1900", PeriodKind.Year, "1900-01-01", "1900-12-31", "Năm 1900", "1900")]
    [InlineData("2199-12-31", PeriodKind.Day, "2199-12-31", "2199-12-31", "Ngày 31/12/2199", "31 December 2199")]
    public void Parse_EachForm_GivesKindBoundsAndBothWordings(
        string text, PeriodKind kind, string start, string end, string vietnamese, string english)
    {
        var period = TimePeriod.Parse(text, null);

        Assert.Equal(kind, period.Kind);
        Assert.Equal(start, period.Start.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(end, period.End.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(text, period.ToString());
        Assert.Equal(vietnamese, period.ToText(Language.Vietnamese));
        Assert.Equal(english, period.ToText(Language.English));
        Assert.Equal(period, TimePeriod.Parse(vietnamese, null));
        Assert.Equal(period, TimePeriod.Parse(vietnamese.ToUpperInvariant(), null));
    }

    [Theory]
    [InlineData("Quý 3/2021", "2021-Q3")]
    [InlineData("quý III năm 2021", "2021-Q3")]
    [InlineData("Quý IV 2021", "2021-Q4")]
    [InlineData("9 tháng năm 2021", "2021-9M")]
    [InlineData("Giai đoạn 2021–2025", "2021-2025")]
    [InlineData("giai đoạn 2021-2025", "2021-2025")]
    [InlineData("15/7/2021", "2021-07-15")]
    [InlineData("ngày 15/07/2021", "2021-07-15")]
    [InlineData("tháng 07/2021", "2021-07")]
    [InlineData(" 2021 ", "2021")]
    [InlineData("Qu\u0079\u0301 III/2021", "2021-Q3")]
    public void Parse_OtherVietnameseForms_AreRead(string text, string expected) => Assert.Equal(expected, TimePeriod.Parse(text, null).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("21")]
    [InlineData("2021-13")]
    [InlineData("2021-00")]
    [InlineData("2021-0")]
    [InlineData("2021-Q5")]
    [InlineData("2021-Q0")]
    [InlineData("2021-q1")]
    [InlineData("2021-H3")]
    [InlineData("2021-6M")]
    [InlineData("2021-02-29")]
    [InlineData("2021-04-31")]
    [InlineData("2021-1-1")]
    [InlineData("2021-2021")]
    [InlineData("2025-2021")]
    [InlineData("1899")]
    [InlineData("2200")]
    [InlineData("2021-2200")]
    [InlineData("2021/2025")]
    [InlineData("Quý V/2021")]
    [InlineData("Quý /2021")]
    [InlineData("Tháng 13/2021")]
    [InlineData("Tháng /2021")]
    [InlineData("Giai đoạn 2025 - 2021")]
    [InlineData("31/2/2021")]
    [InlineData("năm")]
    [InlineData("2021 năm")]
    [InlineData("6 tháng đầu năm 2021 và cả phần còn lại của năm")]
    public void Parse_AnythingElse_IsRefused(string text)
    {
        Assert.False(TimePeriod.TryParse(text, null, out var period));
        Assert.Equal(TimePeriod.None, period);
        Assert.Throws<FormatException>(() => TimePeriod.Parse(text, null));
    }

    [Fact]
    public void Parse_OfBothForms_IsIdentity() => Prop.ForAll(Any.ToArbitrary(), period =>
        TimePeriod.Parse(period.ToString(), null) == period
        && TimePeriod.Parse(period.ToText(Language.Vietnamese), null) == period
        && TimePeriod.Parse(period.ToString(), null).GetHashCode() == period.GetHashCode()).QuickCheckThrowOnFailure();

    [Fact]
    public void TryParse_AnyText_NeverThrows() => Prop.ForAll(
        Gen.ArrayOf(Gen.Elements("2021", "1", "9", "-", "/", "Q", "H1", "M", "quý", "tháng", "năm", "ngày", "giai đoạn", " ", "III", "–", "đầu", "\u0301"))
            .Select(pieces => string.Concat(pieces)).ToArbitrary(),
        text => !TimePeriod.TryParse(text, null, out var period) || TimePeriod.Parse(period.ToString(), null) == period).QuickCheckThrowOnFailure();

    [Fact]
    public void CompareTo_Periods_IsATotalOrderByEndThenStart() => Prop.ForAll(Any.ToArbitrary(), Any.ToArbitrary(), (left, right) =>
    {
        var expected = left.End != right.End ? left.End.CompareTo(right.End) : left.Start.CompareTo(right.Start);
        return Math.Sign(left.CompareTo(right)) == Math.Sign(expected)
            && Math.Sign(right.CompareTo(left)) == -Math.Sign(expected)
            && (left == right) == (left.CompareTo(right) == 0)
            && (left < right) == (expected < 0) && (left >= right) == (expected >= 0);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void CompareTo_SameEnd_PutsTheLongerFirst()
    {
        string[] ordered = ["2021-2025", "2025", "2025-H2", "2025-Q4", "2025-12", "2025-12-31", "2026-Q1"];
        var periods = ordered.Reverse().Select(text => TimePeriod.Parse(text, null)).Order().Select(period => period.ToString());

        Assert.Equal(ordered, periods);
        Assert.True(TimePeriod.None < TimePeriod.Year(TimePeriod.MinYear));
        Assert.Equal(0, TimePeriod.None.CompareTo(default));
    }

    [Fact]
    public void None_HasNoDatesAndIsTheDefault()
    {
        TimePeriod none = default;

        Assert.Equal(TimePeriod.None, none);
        Assert.Equal(PeriodKind.None, none.Kind);
        Assert.Equal(string.Empty, none.ToString());
        Assert.Equal(0, none.YearCount);
        Assert.Empty(none.EachYear());
        Assert.Throws<InvalidOperationException>(() => none.Start);
        Assert.Throws<InvalidOperationException>(() => none.End);
        Assert.Throws<InvalidOperationException>(() => none.ToText(Language.English));
        Assert.Throws<InvalidOperationException>(() => none.Contains(TimePeriod.Year(2021)));
    }

    [Fact]
    public void EachYear_OfASpan_IsItsYears()
    {
        Assert.Equal([2021, 2022, 2023, 2024, 2025], TimePeriod.Years(2021, 2025).EachYear().Select(year => year.FirstYear));
        Assert.Equal([TimePeriod.Year(2021)], TimePeriod.Year(2021).EachYear());
        Assert.Empty(TimePeriod.Quarter(2021, 1).EachYear());
        Assert.Equal(5, TimePeriod.Years(2021, 2025).YearCount);
        Assert.Equal(PeriodKind.Year, TimePeriod.Years(2021, 2021).Kind);
    }

    [Theory]
    [InlineData("2021-2025", "2021", true)]
    [InlineData("2021-2025", "2026-Q1", false)]
    [InlineData("2021", "2021", true)]
    [InlineData("2021-H1", "2021-9M", false)]
    [InlineData("2021-9M", "2021-H1", true)]
    [InlineData("2021-Q1", "2021-03-31", true)]
    [InlineData("2021-Q1", "2021-04-01", false)]
    [InlineData("2021-Q2", "2021-03-31", false)]
    public void Contains_Period_IncludesBothEnds(string outer, string inner, bool expected)
    {
        var (whole, part) = (TimePeriod.Parse(outer, null), TimePeriod.Parse(inner, null));

        Assert.Equal(expected, whole.Contains(part));
        Assert.Equal(expected, whole.Contains(part.Start) && whole.Contains(part.End));
    }

    [Fact]
    public void Factories_OutOfRange_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => TimePeriod.Year(1899));
        Assert.Throws<ArgumentOutOfRangeException>(() => TimePeriod.Year(2200));
        Assert.Throws<ArgumentOutOfRangeException>(() => TimePeriod.Years(2025, 2021));
        Assert.Throws<ArgumentOutOfRangeException>(() => TimePeriod.Half(2021, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => TimePeriod.Half(2021, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => TimePeriod.Quarter(2021, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => TimePeriod.Month(2021, 13));
        Assert.Throws<ArgumentOutOfRangeException>(() => TimePeriod.Day(new LocalDate(2200, 1, 1)));
    }
}
