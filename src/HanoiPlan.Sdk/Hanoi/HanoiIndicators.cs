using System.Globalization;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Sources;
using NodaTime;

namespace HanoiPlan.Sdk.Hanoi;

internal static partial class HanoiIndicators
{
    public const string Economy = "economy";

    public const string Society = "culture_society";

    public const string Territory = "planning_urban_rural_environment";

    public const string Party = "party_building";

    public static PlanBuilder AddFields(this PlanBuilder plan) => plan
        .Field(Economy, Text("Kinh tế", "Economy"), HanoiSources.In("II.2", "Về kinh tế"))
        .Field(Society, Text("Văn hóa - xã hội", "Culture and society"), HanoiSources.In("II.2", "Về văn hóa - xã hội"))
        .Field(
            Territory,
            Text("Quy hoạch, đô thị, nông thôn và môi trường", "Planning, urban and rural development, environment"),
            HanoiSources.In("II.2", "Về quy hoạch, đô thị, nông thôn và môi trường"))
        .Field(Party, Text("Xây dựng Đảng", "Party building"), HanoiSources.In("II.2", "Về xây dựng Đảng"));

    public static PlanBuilder AddSociety(this PlanBuilder plan) => plan
        .Indicator(
            7, "cultural_titles", Text("Danh hiệu văn hóa (tổ dân phố; thôn, làng; gia đình)", "Cultural titles (residential groups; villages; families)"), Society, Item(7),
            i => i
                .Target("T07.1", "cultural_residential_groups", t => Point(t, 75, "75%", 7))
                .Target("T07.2", "cultural_villages", t => Point(t, 65, "65%", 7))
                .Target("T07.3", "cultural_families", t => Range(t, 86, 88, "86 - 88%", 7)))
        .Indicator(
            8, "schools_national_standard", Text("Tỷ lệ trường công lập đạt chuẩn quốc gia", "Public schools meeting the national standard"), Society, Item(8),
            i => i.Target("T08.1", "schools_national_standard", t => Range(t, 80, 85, "80 - 85%", 8)))
        .Indicator(
            9, "health_capacity", Text("Giường bệnh, bác sỹ/vạn dân; xã, phường đạt chuẩn quốc gia về y tế", "Hospital beds, doctors per 10,000 people; communes meeting the health standard"), Society, Item(9),
            i => i
                .Target("T09.1", "hospital_beds_per_10k", t => Range(t, 30, 35, "30 - 35", 9))
                .Target("T09.2", "doctors_per_10k", t => Point(t, 15, "15", 9))
                .Target("T09.3", "communes_health_standard", t => t.Whole().Maintain().Stated("Duy trì 100%").Cites(Item(9)).Read(HanoiReadings.MaintainedEachYear)))
        .Indicator(
            10, "trained_labour", Text("Lao động qua đào tạo; có bằng cấp, chứng chỉ", "Trained labour; labour with degrees or certificates"), Society, Item(10),
            i => i
                .Target("T10.1", "trained_labour_share", t => Range(t, 75, 80, "75 - 80%", 10).Read(HanoiReadings.EmployedIsTheBase))
                .Target("T10.2", "certified_labour_share", t => Range(t, 55, 60, "55 - 60%", 10).Read(HanoiReadings.EmployedIsTheBase)))
        .Indicator(
            11, "urban_unemployment", Text("Tỷ lệ thất nghiệp thành thị", "Urban unemployment rate"), Society, Item(11),
            i => i.Target("T11.1", "urban_unemployment_rate", t => t.LessThan(3).EndOfTerm().Stated("dưới 3%").Cites(Item(11)).Read(HanoiReadings.StrictInequality)))
        .Indicator(
            12, "poverty", Text("Không còn hộ nghèo và hộ tái nghèo theo tiêu chuẩn của Thành phố", "No poor households and none fallen back into poverty under the City's standard"), Society, Item(12),
            i => i
                .Target("T12.1", "poor_households", t => t.None().EndOfTerm().Stated("Không còn hộ nghèo").Cites(Item(12)).Read(HanoiReadings.PovertyStandardInForce))
                .Target("T12.2", "re_poor_households", t => t.None().EndOfTerm().Stated("Không còn … hộ tái nghèo").Cites(Item(12)).Read(HanoiReadings.PovertyStandardInForce)));

    public static PlanBuilder AddTerritory(this PlanBuilder plan) => plan
        .Indicator(
            13, "new_rural", Text("Nông thôn mới", "New-style rural development"), Territory, Item(13),
            i => i
                .Target("T13.1", "districts_new_rural", t => All(t, "100%", 13).DueOn(new LocalDate(2025, 6, 30))
                    .Read(HanoiReadings.SeventeenDistricts).Read(HanoiReadings.LastDayOfDistricts))
                .Target("T13.2", "communes_advanced_new_rural", t => Point(t, 40, "40%", 13)
                    .Read(HanoiReadings.ModelIsAlsoAdvanced).Read(HanoiReadings.CommunesToTheEndOf2025))
                .Target("T13.3", "communes_model_new_rural", t => Point(t, 20, "20%", 13)
                    .Read(HanoiReadings.ModelIsAlsoAdvanced).Read(HanoiReadings.CommunesToTheEndOf2025))
                .Target("T13.4", "city_new_rural_completed", t => t
                    .Done().Milestone().Stated("Hoàn thành mục tiêu xây dựng nông thôn mới cấp Thành phố").Cites(Item(13))))
        .Indicator(
            14, "urbanisation_planning", Text("Tỷ lệ đô thị hóa; phủ kín quy hoạch chung, quy hoạch phân khu", "Urbanisation rate; planning coverage"), Territory, Item(14),
            i => i
                .Target("T14.1", "urbanisation_rate", t => Range(t, 60, 62, "60 - 62%", 14).Read(HanoiReadings.UrbanByLegalStatus))
                .Target("T14.2", "planning_coverage", t => All(t, "100%", 14).Read(HanoiReadings.PlanningByArea)))
        .Indicator(
            15, "clean_water", Text("Hộ dân thành thị và nông thôn được cung cấp nước sạch", "Urban and rural households supplied with clean water"), Territory, Item(15),
            i => i.Target("T15.1", "clean_water_households", t => All(t, "100%", 15).Read(HanoiReadings.UrbanAndRuralEach)))
        .Indicator(
            16, "waste_wastewater", Text("Chất thải và nước thải được xử lý đạt tiêu chuẩn về môi trường", "Waste and wastewater treated to environmental standard"), Territory, Item(16),
            i => i
                .Target("T16.1", "solid_waste_treated", t => All(t, "100%", 16).Read(HanoiReadings.CollectedAndTreated))
                .Target("T16.2", "hazardous_waste_treated", t => All(t, "100%", 16))
                .Target("T16.3", "medical_waste_treated", t => All(t, "100%", 16))
                .Target("T16.4", "industrial_clusters_wastewater_station", t => All(t, "100%", 16).Read(HanoiReadings.ClustersPooled))
                .Target("T16.5", "urban_wastewater_treated", t => Range(t, 50, 55, "50 - 55%", 16).Read(HanoiReadings.TreatedVolume)))
        .Indicator(
            17, "public_transport_share", Text("Tỷ lệ vận tải hành khách công cộng", "Public passenger transport share"), Territory, Item(17),
            i => i.Target("T17.1", "public_transport_share", t => Range(t, 30, 35, "30 - 35%", 17).Read(HanoiReadings.ShareOfTravelDemand)));

    public static PlanBuilder AddParty(this PlanBuilder plan) => plan
        .Indicator(
            18, "new_party_members", Text("Số lượng đảng viên mới được kết nạp hằng năm", "New Party members admitted each year"), Party, Item(18),
            i => i.Target("T18.1", "new_party_members", t => t
                .Between(9_000, 10_000).EveryYear().Stated("hằng năm: 9.000 - 10.000 đảng viên").Cites(Item(18))
                .Read(HanoiReadings.EachYearNotTheAverage)))
        .Indicator(
            19, "members_good_performance", Text("Tỷ lệ đảng viên hoàn thành tốt nhiệm vụ hằng năm", "Party members completing their tasks well each year"), Party, Item(19),
            i => i.Target("T19.1", "members_good_performance", t => GoodPerformance(t, 19)))
        .Indicator(
            20, "organisations_good_performance", Text("Tỷ lệ tổ chức đảng hoàn thành tốt nhiệm vụ hằng năm", "Party organisations completing their tasks well each year"), Party, Item(20),
            i => i.Target("T20.1", "organisations_good_performance", t => GoodPerformance(t, 20)));

    private static TargetBuilder Range(TargetBuilder target, decimal lower, decimal upper, string statement, int item) => target
        .Between(lower, upper).EndOfTerm().Stated(statement).Cites(Item(item)).Read(HanoiReadings.AboveRangeExceeds);

    private static TargetBuilder Point(TargetBuilder target, decimal value, string statement, int item) => target
        .Exactly(value).EndOfTerm().Stated(statement).Cites(Item(item)).Read(HanoiReadings.PointIsAtLeast);

    private static TargetBuilder All(TargetBuilder target, string statement, int item) => target
        .Whole().EndOfTerm().Stated(statement).Cites(Item(item));

    private static TargetBuilder GoodPerformance(TargetBuilder target, int item) => target
        .MoreThan(75).EveryYear().Stated("hằng năm: Trên 75%").Cites(Item(item))
        .Read(HanoiReadings.StrictInequality).Read(HanoiReadings.ExcellentIncluded);

    private static SourceReference Item(int number) => HanoiSources.In("II.2", string.Create(CultureInfo.InvariantCulture, $"({number})"));

    private static LocalisedText Text(string vietnamese, string english) => LocalisedText.Of(vietnamese, english);
}
