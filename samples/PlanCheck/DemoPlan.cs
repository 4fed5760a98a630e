using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Responsibilities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace PlanCheck;

/// <summary>A ward's small plan that is sound enough to be built and has faults for the rules to find; each is marked.</summary>
internal static class DemoPlan
{
    private static readonly SourceDocument Document = new("demo", Text("Chương trình của phường", "Programme of the ward"), "01-CTr/ĐU", new LocalDate(2025, 12, 1), null);

    private static readonly Evidence Register = Evidence.Official("sổ theo dõi của phường");

    public static LocalDate AsOf { get; } = new(2026, 7, 31);

    public static Plan Plan { get; } = Build();

    public static IReadOnlyList<CompletionRecord> Records { get; } =
    [
        CompletionRecord.Done("D1", UncertainDate.On(new LocalDate(2026, 4, 3)), new LocalDate(2026, 4, 6), Register),

        // Fault HP3006: the last day was 30 June.
        CompletionRecord.NotDone("L1.1", new LocalDate(2026, 7, 15), new LocalDate(2026, 7, 16), Register),

        // Fault HP3101: there is no duty D9.
        CompletionRecord.Done("D9", UncertainDate.On(new LocalDate(2026, 5, 4)), new LocalDate(2026, 5, 5), Register),

        // Fault HP3008: the report on the first quarter was filed, that on the second was not.
        CompletionRecord.Filed("B1", TimePeriod.Quarter(2026, 1), UncertainDate.On(new LocalDate(2026, 3, 19)), new LocalDate(2026, 3, 19), Register),
    ];

    public static IReadOnlyList<Observation> Figures { get; } =
    [
        Observation.Of("water", AreaCode.Of("00004"), TimePeriod.Year(2025), ObservationKind.Final, new LocalDate(2026, 2, 1), 91.5m),

        // Fault in the data: no share is above 100 %.
        Observation.Of("water", AreaCode.Of("00004"), TimePeriod.Half(2026, 1), ObservationKind.Final, new LocalDate(2026, 7, 10), 915m),
    ];

    private static Plan Build() => new PlanBuilder("demo", Document.Title)
        .Document(Document)
        .Area(AreaCode.Of("00004"))
        .Term(2026, 2030)
        .InForceFrom(new LocalDate(2025, 12, 1))
        .Field("society", Text("Xã hội", "Society"), In("I"))
        .Measure(Measure.Create("water", Text("Hộ dùng nước sạch", "Households with clean water"), Unit.Percent, 1, Preference.HigherIsBetter, m => m.Stock().Within(0, 100)))
        .Indicator(1, "water", Text("Nước sạch", "Clean water"), "society", In("I"), i => i
            .Target("W1", "water", t => t.AtLeast(98).Baseline(2025).Stated("ít nhất 98%").Cites(In("I"))))
        .Programme(1, Text("Nước sạch đến mọi nhà", "Clean water for every home"), In("II"))

        // Fault HP1107, HP1108, HP1109: nobody is named for the second programme, and no date.
        .Programme(2, Text("Xanh - sạch - đẹp", "Green, clean, fair"), In("II"))
        .Link(new PlanLink(NodeReference.Indicator(1), NodeReference.Programme(1), true, Standing.Official, Text("mục II", "section II"), EvidenceGrade.Seen))
        .Body(1, "board", Text("Ban Thường vụ Đảng ủy phường", "Standing board of the ward's Party committee"), In("III"), b => b
            .Duty("D1", Text("Ban hành hai chương trình công tác", "Issue the two programmes"), In("III"), TimePeriod.Quarter(2026, 1), ["programme-1", "programme-2"]))
        .Agency(new Agency(
            "water_team", Text("Tổ nước sạch", "Clean water team"),
            Existence.Until(UncertainDate.On(new LocalDate(2026, 6, 30)), Register).SucceededBy("office", Text("Văn phòng", "Office"))))
        .Agency(new Agency("office", Text("Văn phòng", "Office")))

        // Fault HP3010: the team ended on 30 June and its work was not handed on.
        .Assign(Assignment.ToCollective("programme-1", Role.Coordinate, "water_team", Text("Tổ nước sạch", "Clean water team"), Standing.Official, EvidenceGrade.Seen, "01-QĐ/ĐU"))

        // Fault HP3002: two lead the first programme.
        .Assign(Lead("secretary", Text("Bí thư Đảng ủy phường", "Secretary of the ward's Party committee")))
        .Assign(Lead("chair", Text("Chủ tịch UBND phường", "Chair of the ward's People's Committee")))

        // Fault HP3011: the second step is due before the first. Fault HP3005: the third after the term.
        .Route(new Route(
            "L1", "programme-1", Text("Lộ trình cấp nước", "Route of the water supply"),
            [
                Step("L1.1", "Khảo sát", "Survey", TimePeriod.Half(2026, 1)),
                Step("L1.2", "Thiết kế", "Design", TimePeriod.Quarter(2026, 1)),
                Step("L1.3", "Đấu nối", "Connect", TimePeriod.Year(2031)),
            ],
            In("II")))
        .Report(new PeriodicReport(
            "B1", "office", "board", Text("Kết quả cấp nước", "Results of the water supply"),
            ReportingCalendar.Of(ReportingFrequency.Quarterly).ClosingOn(14).DueAfter(5, HolidayCalendar.WeekendsOnly), In("III")))

        // Fault HP3009: the review had to be held in the first half of 2026.
        .Review(Review.Asked("R1", ReviewKind.Preliminary, "programme-1", "board", Text("Sơ kết cấp nước", "Review of the water supply"), TimePeriod.Half(2026, 1), In("III")))
        .Build();

    private static Milestone Step(string id, string vietnamese, string english, TimePeriod deadline) => new(id, Text(vietnamese, english), "office", deadline, In("II"));

    private static Assignment Lead(string id, LocalisedText title) => Assignment.ToOffice(
        "programme-1", Role.Lead, new Office(id, title), Standing.Official, EvidenceGrade.Seen, "01-QĐ/ĐU").DueOn(new LocalDate(2030, 12, 31));

    private static SourceReference In(string section) => SourceReference.To(Document, section);

    private static LocalisedText Text(string vietnamese, string english) => LocalisedText.Of(vietnamese, english);
}
