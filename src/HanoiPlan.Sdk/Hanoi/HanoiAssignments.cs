using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Responsibilities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Hanoi;

/// <summary>Who heads the steering committee of each programme, by office, and its standing agency. None of it is in the programme's own text.</summary>
internal static class HanoiAssignments
{
    private const string Looked = "Báo chí 2021 - 2025";

    private const string Background = "Hiểu biết chung về cơ quan quản lý lĩnh vực";

    private static Office Secretary => new("city-party-secretary", Text("Bí thư Thành ủy", "Secretary of the City Party Committee"));

    private static Office StandingDeputySecretary =>
        new("city-party-standing-deputy-secretary", Text("Phó Bí thư Thường trực Thành ủy", "Standing Deputy Secretary of the City Party Committee"));

    private static Office CommitteeChairman =>
        new("city-peoples-committee-chairman", Text("Chủ tịch UBND Thành phố", "Chairman of the City People's Committee"));

    private static Office DeputySecretaryCommitteeChairman => new(
        "city-party-deputy-secretary-committee-chairman",
        Text("Phó Bí thư Thành ủy, Chủ tịch UBND Thành phố", "Deputy Secretary of the City Party Committee and Chairman of the City People's Committee"));

    private static Office CouncilChairman => new(
        "city-party-deputy-secretary-council-chairman",
        Text("Phó Bí thư Thành ủy, Chủ tịch HĐND Thành phố", "Deputy Secretary of the City Party Committee and Chairman of the City People's Council"));

    private static Office FrontChair => new("city-fatherland-front-chair", Text("Chủ tịch Ủy ban MTTQ Thành phố", "Chair of the City Fatherland Front"));

    private static Office CommitteeViceChair =>
        new("city-peoples-committee-vice-chair", Text("Phó Chủ tịch UBND Thành phố", "Vice-Chair of the City People's Committee"));

    public static PlanBuilder AddAssignments(this PlanBuilder plan)
    {
        Unknown(plan, 1);
        Agency(plan, 1, HanoiAgencies.OrganisationCommission);
        Head(plan, 2, CommitteeChairman, "nguoihanoi.vn 6520; nhandan.vn 640210");
        plan.Assign(Supporting(2, HanoiAgencies.PlanningAndInvestment).EndingWithin(HanoiAgencies.Merged))
            .Assign(Supporting(2, HanoiAgencies.Finance).StartingWithin(HanoiAgencies.Merged));
        Unknown(plan, 3);
        Agency(plan, 3, HanoiAgencies.Construction);

        // The head changed in December 2024; the day is not in the facts.
        var changed = TimePeriod.Month(2024, 12);
        plan.Assign(Heading(4, StandingDeputySecretary, "en.vietnamplus.vn 854964; vccinews.vn 60369").EndingWithin(changed))
            .Assign(Heading(4, DeputySecretaryCommitteeChairman, "https://beta.kinhtedothi.vn/hanoi-at-the-forefront-of-new-rural-development.643840.html").StartingWithin(changed));
        Agency(plan, 4, HanoiAgencies.Agriculture);
        Agency(plan, 4, HanoiAgencies.NewRuralOffice);
        Unknown(plan, 5);
        Agency(plan, 5, HanoiAgencies.NaturalResources);
        Agency(plan, 5, HanoiAgencies.PlanningAndArchitecture);
        Unknown(plan, 6);
        Agency(plan, 6, HanoiAgencies.Culture);
        Head(plan, 7, StandingDeputySecretary, "baomoi.net.vn c51882672");
        plan.Assign(Assignment.ToCollective(
            Id(7), Role.Coordinate, HanoiAgencies.Science.Id, HanoiAgencies.Science.Name, Standing.Reported, EvidenceGrade.Seen, "baomoi.net.vn c51882672"));
        Head(plan, 8, CouncilChairman, "en.vietnamplus.vn 283336");
        plan.Assign(Assignment.ToOffice(Id(8), Role.Coordinate, FrontChair, Standing.Reported, EvidenceGrade.Seen, "en.vietnamplus.vn 283336"))
            .Assign(Assignment.ToOffice(Id(8), Role.Coordinate, CommitteeViceChair, Standing.Reported, EvidenceGrade.Seen, "en.vietnamplus.vn 283336"));
        Agency(plan, 8, HanoiAgencies.Labour);
        Unknown(plan, 9);
        Agency(plan, 9, HanoiAgencies.CapitalCommand);
        Agency(plan, 9, HanoiAgencies.Police);
        Head(plan, 10, Secretary, "https://vjs.vietnam.vn/en/thuc-hien-chuong-trinh-so-10-ctr-tu-nhiem-ky-2020-2025");
        Agency(plan, 10, HanoiAgencies.InternalAffairsCommission);
        return plan;
    }

    private static void Head(PlanBuilder plan, int programme, Office office, string source) => plan.Assign(Heading(programme, office, source));

    private static Assignment Heading(int programme, Office office, string source) =>
        Assignment.ToOffice(Id(programme), Role.Lead, office, Standing.Reported, EvidenceGrade.Seen, source);

    private static void Unknown(PlanBuilder plan, int programme) => plan.Assign(Assignment.NotFound(Id(programme), Role.Lead, Looked));

    private static void Agency(PlanBuilder plan, int programme, Agency agency) => plan.Assign(Supporting(programme, agency));

    private static Assignment Supporting(int programme, Agency agency) => Assignment.ToCollective(
        Id(programme), Role.Coordinate, agency.Id, agency.Name, Standing.Ours, EvidenceGrade.Unverified, Background);

    private static string Id(int programme) => NodeReference.Programme(programme).Id;

    private static LocalisedText Text(string vietnamese, string english) => LocalisedText.Of(vietnamese, english);
}
