using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Hanoi;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Rules;
using HanoiPlan.Sdk.Tests.Plans;
using NodaTime;
using static HanoiPlan.Sdk.Tests.Rules.RuleFigures;

namespace HanoiPlan.Sdk.Tests.Rules;

/// <summary>Codes that name nobody, and data without a figure of what is judged.</summary>
public sealed class AreaSlipTests
{
    private static readonly Plan Plan = PlanSketch.Valid().Area(City).Builds();

    [Fact]
    public void LostZero_IsOneFindingWithCountLineAndNearestCode()
    {
        var columns = new Dictionary<string, int> { ["area"] = 1 };
        var figures = new[] { 7L, 3, 5 }.Select((line, i) => Observation.Create(
            "money", AreaCode.Of("1"), Year(2021 + i), ObservationKind.Final, new LocalDate(2026, 3, 1), o => o.WithValue(10).ReadFrom(new ObservationOrigin("f.csv", line, columns))));
        var finding = Assert.Single(Slips(figures, withGeographies: true), one => one.Code == "HP2107");
        Assert.Equal((Severity.Error, "1", "f.csv(3,1) area"), (finding.Severity, finding.Subject, finding.Place!.ToString()));
        Assert.Equal("3 figures have the area code \"1\", which names no unit; the first is on line 3. Is it \"01\"?", finding.Message.English);
        Assert.Equal("3 số liệu mang mã địa bàn \"1\" không chỉ đơn vị nào, số liệu đầu tiên ở dòng 3. Có phải là \"01\"?", finding.Message.Vietnamese);
    }

    // Of 004 and 00004 the district is nearer; 0l and O1 have a letter that looks like a digit.
    [Theory]
    [InlineData("1", "01")]
    [InlineData("4", "004")]
    [InlineData("0l", "01")]
    [InlineData("O1", "01")]
    [InlineData("X9999999", null)]
    public void Unknown_Code_NamesTheNearest(string code, string? nearest)
    {
        var finding = Assert.Single(Slips([Of(code)], withGeographies: true), one => one.Code == "HP2107");
        Assert.StartsWith($"1 figure has the area code \"{code}\", which names no unit.", finding.Message.English, StringComparison.Ordinal);
        Assert.Equal(nearest is not null, finding.Message.English.EndsWith($"Is it \"{nearest}\"?", StringComparison.Ordinal));
        Assert.Null(finding.Place);
    }

    [Fact]
    public void WithoutGeographies_OnlyTheCodeJudgedWithoutItsZeros_IsUnknown()
    {
        Assert.Equal(["HP2107"], Slips([Of("01"), Of("1")], withGeographies: false).Select(finding => finding.Code));
        Assert.Empty(Slips([Of("01"), Of("X9"), Of("79")], withGeographies: false));
        Assert.Empty(RuleSet.FigureSlips.Evaluate(RuleInput.Empty.With(ObservationSet.Create(Plan.Measures, [Of("1")]))).Findings);
    }

    [Fact]
    public void NoFigureOfTheAreaJudged_IsSaid_WithWhatThereIsInstead()
    {
        var finding = Assert.Single(Slips([Of("X9")], withGeographies: false));
        Assert.Equal(("HP2109", Severity.Warning), (finding.Code, finding.Severity));
        Assert.Equal("No figure is of the area judged (\"01\"); there are figures of \"X9\" alone.", finding.Message.English);
        Assert.Equal("No figure is of the area judged (\"01\"); there are no usable figures at all.", Assert.Single(Slips([], withGeographies: true)).Message.English);
    }

    [Fact]
    public void AreasThatTheHostNames_AreThoseJudged()
    {
        // A district's figure is a figure of the plan's territory, and none of the city itself.
        Assert.Empty(Slips([Of("001")], withGeographies: true));
        Assert.Equal(["HP2109"], Slips([Of("001")], withGeographies: true, "01").Select(finding => finding.Code));
        var several = Assert.Single(Slips([Of("01")], withGeographies: true, "004", "001", "002", "003"));
        Assert.Contains("(\"001\"; \"002\"; \"003\"; …)", several.Message.English, StringComparison.Ordinal);
        Assert.Empty(Slips([Of("002")], withGeographies: true, "001", "002"));

        // Whoever judges districts has lost one zero of the city's code rather than two of the district's.
        Assert.EndsWith("Is it \"01\"?", Slips([Of("1")], withGeographies: true, "001", "002").First(one => one.Code == "HP2107").Message.English, StringComparison.Ordinal);
    }

    private static IReadOnlyList<Finding> Slips(IEnumerable<Observation> figures, bool withGeographies, params string[] judged)
    {
        var input = RuleInput.Of(Plan).With(ObservationSet.Create(Plan.Measures, figures)).With(SubjectKinds.JudgedArea, judged.Select(AreaCode.Of));
        return RuleSet.FigureSlips.Evaluate(withGeographies ? input.With(SubjectKinds.Geographies, [HanoiGeographies.History]) : input).Findings;
    }

    private static Observation Of(string area) =>
        Observation.Of("money", AreaCode.Of(area), Year(2021), ObservationKind.Final, new LocalDate(2026, 3, 1), 10);
}
