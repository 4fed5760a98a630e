using System.Globalization;
using System.Reflection;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Tests.Quantities;

public sealed class UnitTests
{
    private static readonly LocalisedText Name = LocalisedText.Of("trường", "schools");

    [Theory]
    [InlineData("quadrillion_vnd", "trillion_vnd", "2.48", "2480")]
    [InlineData("trillion_vnd", "quadrillion_vnd", "595", "0.595")]
    [InlineData("billion_vnd", "vnd", "1.5", "1500000000")]
    [InlineData("thousand_persons", "persons", "4098.87", "4098870")]
    [InlineData("persons", "thousand_persons", "7", "0.007")]
    [InlineData("billion_usd", "usd", "22.6", "22600000000")]
    [InlineData("percent", "per_thousand", "0.5", "5")]
    [InlineData("percent", "percent", "80.60", "80.60")]
    public void TryConvert_WithinAQuantity_IsExact(string from, string to, string value, string expected)
    {
        Assert.True(Coded(from).ConvertsTo(Coded(to)));
        Assert.True(Coded(from).TryConvert(Number(value), Coded(to), out var converted));
        Assert.Equal(Number(expected), converted);
    }

    [Theory]
    [InlineData("billion_usd", "trillion_vnd")]
    [InlineData("percent", "percentage_point")]
    [InlineData("percent", "percent_per_year")]
    [InlineData("persons", "persons_per_year")]
    [InlineData("persons", "households")]
    [InlineData("usd_per_person", "usd")]
    [InlineData("million_vnd_per_person", "million_vnd")]
    public void TryConvert_BetweenQuantities_IsRefused(string from, string to)
    {
        Assert.False(Coded(from).ConvertsTo(Coded(to)));
        Assert.False(Coded(from).TryConvert(5, Coded(to), out var converted));
        Assert.Equal(0, converted);
    }

    [Fact]
    public void TryConvert_WhatFitsNoDecimal_IsRefused()
    {
        Assert.False(Unit.QuadrillionVnd.TryConvert(decimal.MaxValue, Unit.Vnd, out var converted));
        Assert.Equal(0, converted);
        Assert.False(Unit.Vnd.TryConvert(0.0000000000000000000000000001m, Unit.QuadrillionVnd, out _));
    }

    [Fact]
    public void All_HasEveryUnitOfTheSdkOnce()
    {
        var members = typeof(Unit).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == typeof(Unit))
            .Select(property => (Unit)property.GetValue(null)!)
            .ToArray();

        Assert.Equal(members, Unit.All);
        Assert.Equal(members.Length, Unit.All.Select(unit => unit.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.DoesNotContain(null, Unit.All);
    }

    [Fact]
    public void Count_MakesAUnitThatConvertsOnlyToItself()
    {
        var schools = Unit.Count("schools", Name);

        Assert.True(schools.TryConvert(5, schools, out var same));
        Assert.Equal(5, same);
        Assert.False(schools.ConvertsTo(Unit.Count("communes", Name)));
        Assert.Equal(schools, Unit.Count("schools", LocalisedText.Of("khác", "other")));
        Assert.Equal("schools", schools.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("two words")]
    [InlineData("a,b")]
    [InlineData("số")]
    public void Create_CodeOfAnotherForm_IsRefused(string code) => Assert.Throws<ArgumentException>(() => Unit.Create(code, Name, Name, "q", 0));

    [Theory]
    [InlineData(-19)]
    [InlineData(19)]
    public void Create_PowerOutOfRange_IsRefused(int power) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Unit.Create("code", Name, Name, "q", power));

    [Fact]
    public void Create_EmptyQuantity_IsRefused() => Assert.Throws<ArgumentException>(() => Unit.Create("code", Name, Name, " ", 0));

    private static Unit Coded(string code) => Unit.All.Single(unit => unit.Code == code);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
