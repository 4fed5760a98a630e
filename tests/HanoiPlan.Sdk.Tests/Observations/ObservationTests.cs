using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Tests.Observations;

public sealed class ObservationTests
{
    private static readonly AreaCode Hanoi = AreaCode.Parse("01", null);
    private static readonly LocalDate Date = new(2021, 12, 31);

    [Fact]
    public void Of_Value_IsInTheMeasuresOwnUnit()
    {
        var observation = Observation.Of("grdp", Hanoi, TimePeriod.Year(2021), ObservationKind.Estimate, Date, 2.920m);

        Assert.Equal(3, observation.Value!.Value.Scale);
        Assert.Null(observation.Unit);
        Assert.Null(observation.Numerator);
        Assert.Equal("grdp 01 2021 estimate 2021-12-31", observation.ToString());
    }

    [Fact]
    public void Create_Details_AreKept()
    {
        var observation = Observation.Create("grdp", Hanoi, TimePeriod.Year(2021), ObservationKind.Final, Date, details =>
            details.WithValue(80.6m, Unit.Percent).WithParts(1812, 2272).From("nguồn").Noting("Ha\u0300"));

        Assert.Same(Unit.Percent, observation.Unit);
        Assert.Equal(1812, observation.Numerator);
        Assert.Equal(2272, observation.Denominator);
        Assert.Equal("nguồn", observation.Source);
        Assert.Equal("Hà", observation.Note);
    }

    [Fact]
    public void Create_WhatCannotBe_IsRefused()
    {
        static Observation Make(string code, TimePeriod period, Action<ObservationBuilder> details) =>
            Observation.Create(code, Hanoi, period, ObservationKind.Final, Date, details);
        var year = TimePeriod.Year(2021);

        Assert.Throws<ArgumentException>(() => Make("m", year, _ => { }));
        Assert.Throws<ArgumentException>(() => Make("m", TimePeriod.None, details => details.WithValue(1)));
        Assert.Throws<ArgumentException>(() => Make(" ", year, details => details.WithValue(1)));
        Assert.Throws<ArgumentException>(() => Make("m", year, details => details.WithParts(1, 0)));
        Assert.Throws<ArgumentException>(() => Make("m", year, details => details.WithValue(1).WithParts(1, -1)));
        Assert.Throws<ArgumentException>(() => Make("m", year, details => details.WithValue(1).From(" ")));
        Assert.Throws<ArgumentException>(() => Make("m", year, details => details.WithValue(1).Noting("")));
    }

    [Fact]
    public void Kinds_OnlyThreeAreResults_InOrderOfStanding()
    {
        Assert.Equal(["final", "preliminary", "estimate", "forecast", "plan", "rejected"], ObservationKind.All.Select(kind => kind.Name));
        Assert.Equal(["final", "preliminary", "estimate"], ObservationKind.All.Where(kind => kind.IsResult).Select(kind => kind.Name));
    }

    [Fact]
    public void PlaceOf_Field_IsItsColumnOrTheRow()
    {
        var origin = new ObservationOrigin("a.csv", 7, new Dictionary<string, int> { ["value"] = 5 });

        Assert.Equal("a.csv(7,5) value", origin.PlaceOf("value").ToString());
        Assert.Equal("a.csv(7)", origin.PlaceOf(null).ToString());
        Assert.Equal(0, origin.PlaceOf("colour").Column);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ObservationOrigin(null, 0, new Dictionary<string, int>()));
    }
}
