using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Sources;
using static HanoiPlan.Sdk.Tests.Areas.Territory;

namespace HanoiPlan.Sdk.Tests.Areas;

public sealed class GeographyProblemTests
{
    [Fact]
    public void Build_WithEveryProblem_TellsAllAtOnceSorted()
    {
        var builder = Builder("g", "2020-01-01", "2024-12-31",
            "01 central_city", "00 central_city", "02 quan 01", "02 huyen 01", "03 xa 09", "04 quan 05", "05 quan 04", "06 huyen 02", "07 xa 01 2021-01-01", "08 xa 01 2020-01-01 2024-12-30");
        Assert.False(builder.TryBuild(out var geography, out var findings));
        Assert.Null(geography);
        Assert.Equal(
            [
                "HP4002 02", "HP4003 g", "HP4004 03", "HP4005 04", "HP4006 04", "HP4006 05", "HP4006 06", "HP4007 07", "HP4007 08",
            ],
            findings.Select(finding => $"{finding.Code} {finding.Subject}"));
        Assert.Equal(findings.Count, Assert.Throws<InvalidGeographyException>(builder.Build).Findings.Count);
        Assert.All(findings, finding => Assert.NotEqual(finding.Message.Vietnamese, finding.Message.English));
    }

    [Fact]
    public void Build_WithoutUnitsOrWithDaysReversed_IsRefused()
    {
        Assert.Equal("HP4001", Assert.Single(Assert.Throws<InvalidGeographyException>(() => Builder("g", "2020-01-01", null).Build()).Findings).Code);
        var reversed = Builder("g", "2020-01-01", "2019-12-31", "01 central_city - 2019-01-01");
        Assert.Equal("HP4008", Assert.Single(Assert.Throws<InvalidGeographyException>(reversed.Build).Findings).Code);
    }

    [Fact]
    public void Build_WithoutRoot_SaysSoAndShowsTheCircle()
    {
        var findings = Assert.Throws<InvalidGeographyException>(() => Of("01 quan 02", "02 quan 03", "03 quan 01")).Findings;
        Assert.Contains(findings, finding => finding.Code == GeographyProblems.NotOneRoot && finding.Message.English.EndsWith("there are 0: -.", StringComparison.Ordinal));
        var circle = Assert.Single(findings, finding => finding.Code == GeographyProblems.Cycle);
        Assert.Equal("The units are part of each other in a circle: 01 → 02 → 03.", circle.Message.English);
    }

    [Fact]
    public void Build_UnitThatOutlastsTheGeography_IsFine() =>
        Assert.Equal(2, Builder("g", "2020-01-01", "2024-12-31", "01 central_city", "02 quan 01 2019-01-01 2025-12-31").Build().Areas.Count);

    [Fact]
    public void Build_UnitThatEndsInAnOpenGeography_IsRefused() => Assert.Equal(
        "HP4007", Assert.Single(Assert.Throws<InvalidGeographyException>(() => Of("01 central_city", "02 quan 01 2020-01-01 2099-12-31")).Findings).Code);

    [Theory]
    [InlineData("HP4012 05 → 11", "02 11 whole", "03 12 whole", "05 11 whole")]
    [InlineData("HP4012 02 → 13", "02 13 whole", "03 11 whole", "02 12 remainder")]
    [InlineData("HP4013 03 → 12", "02 11 whole", "03 12 remainder", "03 12 part_area_population")]
    [InlineData("HP4014 03", "02 11 part_area_population", "02 12 remainder")]
    [InlineData("HP4014 12", "02 11 whole", "03 11 whole")]
    [InlineData("HP4015 02", "02 11 whole", "02 12 remainder", "03 12 whole")]
    [InlineData("HP4015 02", "02 11 part_area_only", "03 12 whole")]
    public void Change_WithLinksThatDoNotFit_IsRefused(string expected, params string[] moves)
    {
        var old = Builder("old", "2020-01-01", "2024-12-31", "01 central_city", "02 quan 01", "03 quan 01").Build();
        var later = Builder("new", "2025-01-01", null, "01 central_city", "11 quan 01", "12 quan 01").Build();
        var builder = new GeographyChangeBuilder(old, later);
        foreach (var move in moves.Select(move => move.Split(' ')))
        {
            builder.Move(Code(move[0]), Code(move[1]), TransferKind.FromName(move[2]), Clause);
        }

        Assert.False(builder.TryBuild(out _, out var findings));
        Assert.Contains(expected, findings.Select(finding => $"{finding.Code} {finding.Subject}"));
    }

    [Fact]
    public void Change_BetweenGeographiesApart_IsRefused()
    {
        var city = AreaOf("01 central_city");
        var old = Builder("old", "2020-01-01", "2024-12-30").Add(city).Build();
        var later = Builder("new", "2025-01-01", null).Add(city).Build();
        Assert.False(new GeographyChangeBuilder(old, later).TryBuild(out _, out var findings));
        Assert.Equal("HP4011", Assert.Single(findings).Code);
        Assert.Throws<InvalidGeographyException>(new GeographyChangeBuilder(old, later).Build);
        Assert.Empty(GeographyHistory.Create([later, old]).Changes);
    }

    [Fact]
    public void History_WithOverlaps_TellsAllAtOnce()
    {
        var first = Builder("a", "2020-01-01", "2024-12-31", "01 central_city", "02 quan 01").Build();
        var second = Builder("b", "2024-12-31", null, "01 central_city", "02 quan 01 2024-01-01").Build();
        var findings = Assert.Throws<InvalidGeographyException>(() => GeographyHistory.Create([first, second])).Findings;
        Assert.Equal(["HP4002 01", "HP4002 02", "HP4010 b"], findings.Select(finding => $"{finding.Code} {finding.Subject}"));
        Assert.Equal("HP4001", Assert.Single(Assert.Throws<InvalidGeographyException>(() => GeographyHistory.Create([])).Findings).Code);
    }

    [Fact]
    public void History_WithAChangeOfOthers_IsRefused()
    {
        var city = AreaOf("01 central_city");
        Geography Made(string id, string from, string? to) => Builder(id, from, to).Add(city).Build();
        var (a, b, c) = (Made("a", "2020-01-01", "2020-12-31"), Made("b", "2021-01-01", "2021-12-31"), Made("c", "2022-01-01", null));
        var change = new GeographyChangeBuilder(a, b).Cites(SourceReference.To(Law)).Build();
        Assert.Equal("HP4011", Assert.Single(Assert.Throws<InvalidGeographyException>(() => GeographyHistory.Create([b, c], [change])).Findings).Code);
        var history = GeographyHistory.Create([c, a, b], [change]);
        Assert.Equal([change, history.ChangeBetween(b, c)], history.Changes);
        Assert.Same(Law, history.Changes[0].Source!.Document);
        Assert.False(history.Changes[1].HasLinks);
        Assert.Throws<ArgumentException>(() => history.ChangeBetween(a, c));
    }
}
