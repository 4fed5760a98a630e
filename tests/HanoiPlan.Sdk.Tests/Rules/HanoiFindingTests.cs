using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Hanoi;
using HanoiPlan.Sdk.Interchange;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Rules;
using HanoiPlan.Sdk.Tests.Interchange;

namespace HanoiPlan.Sdk.Tests.Rules;

/// <summary>What the SDK's own rules say of Hanoi's programme and of its published figures.</summary>
public sealed class HanoiFindingTests
{
    [Fact]
    public void Plan_FindingsAreFewAndEachIsKnown()
    {
        var findings = RuleSet.BuiltIn.Evaluate(RuleInput.Of(HanoiActionProgramme.Plan)).Findings.Where(finding => finding.Code.StartsWith("HP1", StringComparison.Ordinal)).ToArray();

        // Nobody published who heads five of the ten steering committees; no programme's route was found; orientation 5 has no indicator.
        Assert.Equal(
            ["HP1108 programme-1", "HP1108 programme-3", "HP1108 programme-5", "HP1108 programme-6", "HP1108 programme-9"],
            findings.Where(finding => finding.Code == "HP1108").Select(finding => $"{finding.Code} {finding.Subject}"));
        Assert.Equal(Enumerable.Range(1, 10).Select(number => $"programme-{number}").Order(StringComparer.Ordinal), findings.Where(finding => finding.Code == "HP1109").Select(finding => finding.Subject));
        Assert.Equal("orientation-5", Assert.Single(findings, finding => finding.Code == "HP1110").Subject);
        Assert.Equal(16, findings.Length);
        Assert.DoesNotContain(findings, finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void Figures_FindingsAreFewAndEachIsKnown()
    {
        var plan = HanoiActionProgramme.Plan;
        var read = ObservationCsv.ReadFile(RepositoryFiles.HanoiData, ObservationCsvOptions.Default.WithUnitsOf(plan.Measures), TestContext.Current.CancellationToken);
        var input = RuleInput.Of(plan).With(ObservationSet.Create(plan.Measures, read.Observations)).With(SubjectKinds.Geographies, [HanoiGeographies.History]);
        var findings = RuleSet.BuiltIn.Evaluate(input).Findings.Where(finding => finding.Code.StartsWith("HP2", StringComparison.Ordinal)).ToArray();

        // Two sources of one day give 2.48 and 2.5; the schools' own parts make 79.75 and not 80.6.
        Assert.Equal("social_investment_total 01 2021-2025 estimate 2025-10-16", Assert.Single(findings, finding => finding.Code == "HP2057").Subject);
        Assert.Equal("schools_national_standard 01 2025 final 2025-12-31", Assert.Single(findings, finding => finding.Code == "HP2056").Subject);

        // The revaluation of GRDP, the new-rural criteria and mergers, and the poverty standard: each series that has figures on both sides.
        string[] crossed =
        [
            "communes_advanced_new_rural 2022-03-08", "communes_advanced_new_rural 2025-01-01", "communes_model_new_rural 2025-01-01", "communes_new_rural 2022-03-08",
            "districts_new_rural 2022-03-08", "grdp_current 2020-01-01", "grdp_growth_total 2020-01-01", "grdp_per_capita_usd 2020-01-01", "grdp_per_capita_vnd 2020-01-01",
            "poor_household_rate 2022-01-01", "poor_households 2022-01-01", "structure_agriculture 2020-01-01", "structure_industry_construction 2020-01-01",
            "structure_product_taxes 2020-01-01", "structure_services 2020-01-01",
        ];
        Assert.Equal(
            crossed,
            findings.Where(finding => finding.Code == "HP2105").Select(finding => $"{finding.Subject[..^3]} {finding.Message.English.Split("break on ")[1][..10]}").Order(StringComparer.Ordinal));
        Assert.Equal(crossed.Length + 2, findings.Length);
    }
}
