using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Responsibilities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Hanoi;

/// <summary>
/// The standing agencies of the ten programmes and what became of them when the City's departments were merged. The press
/// reported the merger at the end of February 2025 and not the last day of each department; the quarter is kept, no day.
/// </summary>
internal static class HanoiAgencies
{
    private const string MergerSource = "https://thanhnien.vn/ha-noi-cong-bo-10-giam-doc-so-nganh-sau-sap-xep-bo-may-185250225155148982.htm";

    public static TimePeriod Merged => TimePeriod.Quarter(2025, 1);

    public static Agency OrganisationCommission { get; } = Of("organisation_commission", "Ban Tổ chức Thành ủy", "Organisation Commission of the City Party Committee");

    public static Agency Finance { get; } = New("finance_department", "Sở Tài chính (hợp nhất)", "Department of Finance (merged)");

    public static Agency AgricultureAndEnvironment { get; } =
        New("agriculture_environment_department", "Sở Nông nghiệp và Môi trường", "Department of Agriculture and Environment");

    public static Agency HomeAffairs { get; } = New("home_affairs_department", "Sở Nội vụ (hợp nhất)", "Department of Home Affairs (merged)");

    public static Agency PlanningAndInvestment { get; } =
        Ended("planning_investment_department", "Sở Kế hoạch và Đầu tư", "Department of Planning and Investment", Finance);

    public static Agency Construction { get; } = Of("construction_department", "Sở Xây dựng", "Department of Construction");

    public static Agency Agriculture { get; } = Ended(
        "agriculture_rural_department", "Sở Nông nghiệp và Phát triển nông thôn", "Department of Agriculture and Rural Development", AgricultureAndEnvironment);

    public static Agency NewRuralOffice { get; } =
        Of("new_rural_coordination_office", "Văn phòng Điều phối nông thôn mới", "Office for the coordination of new-style rural development");

    public static Agency NaturalResources { get; } = Ended(
        "natural_resources_department", "Sở Tài nguyên và Môi trường", "Department of Natural Resources and Environment", AgricultureAndEnvironment);

    public static Agency PlanningAndArchitecture { get; } = Of(
        "planning_architecture_department", "Sở Quy hoạch - Kiến trúc (về quy hoạch)", "Department of Planning and Architecture (for planning)");

    public static Agency Culture { get; } = Of("culture_department", "Sở Văn hóa và Thể thao", "Department of Culture and Sports");

    public static Agency Science { get; } = Of("science_department", "Sở Khoa học và Công nghệ", "Department of Science and Technology");

    public static Agency Labour { get; } = Ended(
        "labour_department", "Sở Lao động - Thương binh và Xã hội", "Department of Labour, Invalids and Social Affairs", HomeAffairs);

    public static Agency CapitalCommand { get; } = Of("capital_command", "Bộ Tư lệnh Thủ đô Hà Nội", "Hanoi Capital Command");

    public static Agency Police { get; } = Of("city_police", "Công an Thành phố", "City Police");

    public static Agency InternalAffairsCommission { get; } =
        Of("internal_affairs_commission", "Ban Nội chính Thành ủy", "Internal Affairs Commission of the City Party Committee");

    private static Evidence Merger => Evidence.Reported(EvidenceGrade.Seen, MergerSource);

    public static PlanBuilder AddAgencies(this PlanBuilder plan)
    {
        Agency[] agencies =
        [
            OrganisationCommission, PlanningAndInvestment, Finance, Construction, Agriculture, NewRuralOffice, NaturalResources, AgricultureAndEnvironment,
            PlanningAndArchitecture, Culture, Science, Labour, HomeAffairs, CapitalCommand, Police, InternalAffairsCommission,
        ];
        foreach (var agency in agencies)
        {
            plan.Agency(agency);
        }

        return plan;
    }

    private static Agency Of(string id, string vietnamese, string english) => new(id, LocalisedText.Of(vietnamese, english));

    private static Agency New(string id, string vietnamese, string english) =>
        new(id, LocalisedText.Of(vietnamese, english), Existence.From(UncertainDate.Within(Merged), Merger));

    private static Agency Ended(string id, string vietnamese, string english, Agency successor) => new(
        id, LocalisedText.Of(vietnamese, english), Existence.Until(UncertainDate.Within(Merged), Merger).SucceededBy(successor.Id, successor.Name));
}
