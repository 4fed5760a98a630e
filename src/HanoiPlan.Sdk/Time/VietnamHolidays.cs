using HanoiPlan.Sdk.Sources;
using NodaTime;

namespace HanoiPlan.Sdk.Time;

/// <summary>
/// The holidays of state and Party offices as they were announced. A year stands here only when its announcements were read; the
/// tenth of the third lunar month is cited as a day of the common calendar and not computed.
/// </summary>
internal static class VietnamHolidays
{
    private const string Ministry2024 = "Thông báo 6150/TB-BLĐTBXH ngày 03/12/2024";

    // Read in the announcement itself, or in the report of it.
    private const string HungKings = "Bộ luật Lao động 45/2019/QH14, Điều 112; ngày dương lịch theo publicholidays.vn/hung-kings-commemoration-day";

    public static HolidayCalendar Calendar { get; } = Build();

    private static HolidayCalendar Build()
    {
        var calendar = new HolidayCalendarBuilder("vietnam", new LocalDate(2021, 1, 1), new LocalDate(2026, 3, 31)).FixedVietnameseHolidays();
        Tet(new LocalDate(2021, 2, 10), new LocalDate(2021, 2, 16), "Công văn 9895/VPCP-KGVX ngày 26/11/2020");
        Kings(new LocalDate(2021, 4, 21), "sggpnews.org.vn 89687");
        NationalDay(new LocalDate(2021, 9, 2), new LocalDate(2021, 9, 5), "Công văn 9895/VPCP-KGVX ngày 26/11/2020");
        Tet(new LocalDate(2022, 1, 31), new LocalDate(2022, 2, 4), "Công văn 245/VPCP-KGVX ngày 11/01/2022");
        Kings(new LocalDate(2022, 4, 10), HungKings);
        NationalDay(new LocalDate(2022, 9, 1), new LocalDate(2022, 9, 2), "Công văn 245/VPCP-KGVX ngày 11/01/2022");
        Tet(new LocalDate(2023, 1, 20), new LocalDate(2023, 1, 26), "Công văn 8056/VPCP-KGVX ngày 01/12/2022");
        Kings(new LocalDate(2023, 4, 29), HungKings);
        NationalDay(new LocalDate(2023, 9, 1), new LocalDate(2023, 9, 4), "Công văn 8056/VPCP-KGVX ngày 01/12/2022");
        Tet(new LocalDate(2024, 2, 8), new LocalDate(2024, 2, 14), "Công văn 8662/VPCP-KGVX ngày 03/11/2023");
        Kings(new LocalDate(2024, 4, 18), HungKings);
        calendar.Exchange(new LocalDate(2024, 4, 29), new LocalDate(2024, 5, 4), "Công văn 2450/VPCP-KGVX ngày 12/04/2024");
        NationalDay(new LocalDate(2024, 8, 31), new LocalDate(2024, 9, 3), "Công văn 8662/VPCP-KGVX ngày 03/11/2023");
        Tet(new LocalDate(2025, 1, 25), new LocalDate(2025, 2, 2), Ministry2024);
        Kings(new LocalDate(2025, 4, 7), "lawnet.vn 1102920");
        calendar.Exchange(new LocalDate(2025, 5, 2), new LocalDate(2025, 4, 26), Ministry2024);
        NationalDay(new LocalDate(2025, 8, 30), new LocalDate(2025, 9, 2), Ministry2024);
        calendar.Exchange(new LocalDate(2026, 1, 2), new LocalDate(2026, 1, 10), "vietnamnews.vn 1732658 (25/12/2025)");
        Tet(new LocalDate(2026, 2, 14), new LocalDate(2026, 2, 22), "vietnamnews.vn 1727514 (17/10/2025)");
        return calendar.Build();

        void Tet(LocalDate first, LocalDate last, string source) =>
            calendar.Holidays(first, last, LocalisedText.Of("Tết Âm lịch", "Lunar New Year"), source);

        void NationalDay(LocalDate first, LocalDate last, string source) =>
            calendar.Holidays(first, last, LocalisedText.Of("Quốc khánh", "National Day"), source);

        void Kings(LocalDate date, string source) =>
            calendar.CompensatedHoliday(date, LocalisedText.Of("Giỗ Tổ Hùng Vương", "Hùng Kings' Commemoration Day"), source);
    }
}
