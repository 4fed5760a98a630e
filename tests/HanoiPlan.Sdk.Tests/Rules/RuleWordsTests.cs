using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Hanoi;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Rules;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Tests.Rules;

/// <summary>Codes, messages and their values.</summary>
public sealed class RuleWordsTests
{
    [Theory]
    [InlineData("HP1101", "HP", true)]
    [InlineData("HN0001", "HN", false)]
    [InlineData("SOKHDTHN1234", "SOKHDTHN", false)]
    [InlineData("HPX1101", "HPX", false)]
    public void Code_OfItsForm_HasPrefix(string text, string prefix, bool ours)
    {
        var code = RuleCode.Of(text);
        Assert.Equal((text, prefix, ours), (code.ToString(), code.Prefix, code.IsOfTheSdk));
        Assert.Equal(code, RuleCode.Parse(text, null));
        Assert.True(RuleCode.Of("HP1100") < RuleCode.Of("HP1101"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("H0001")]
    [InlineData("HN001")]
    [InlineData("HN00011")]
    [InlineData("hn0001")]
    [InlineData("ĐN0001")]
    [InlineData("HN٠٠٠١")]
    [InlineData("SOKHDTHNO1234")]
    public void Code_OfAnotherForm_IsRefused(string text)
    {
        Assert.Throws<ArgumentException>(() => RuleCode.Of(text));
        Assert.Throws<FormatException>(() => RuleCode.Parse(text, null));
        Assert.False(RuleCode.TryParse(null, null, out _));
    }

    [Fact]
    public void Message_WritesValuesAsEachLanguageDoes()
    {
        var message = RuleMessage.Of("{0} {1} {2} {3} {4} {5} {6}", "{6}; {5}; {4}; {3}; {2}; {1}; {0}");
        var text = message.With(
            8_300.5m,
            new LocalDate(2025, 6, 30),
            TimePeriod.Quarter(2021, 3),
            LocalisedText.Of("vốn", "capital"),
            "T01.1",
            MessageArgument.Of(8.5m, HanoiActionProgramme.Measures.GrdpGrowthTotal),
            MessageArgument.Year(2025));
        Assert.Equal("8.300,5 30/06/2025 Quý III/2021 vốn T01.1 8,5%/năm 2025", text.Vietnamese);
        Assert.Equal("2025; 8.5%/year; T01.1; capital; Q3 2021; 2025-06-30; 8,300.5", text.English);
    }

    [Fact]
    public void Argument_ExactFraction_IsRoundedForTheEyeOnly()
    {
        var third = MessageArgument.Of(Rational.Of(10_000, 3), 2);
        Assert.Equal(("3.333,33", "3,333.33"), (third.Vietnamese, third.English));
        Assert.Equal("0.5", MessageArgument.Of(Rational.Of(1, 2), 3).English);
        Assert.Equal("33.33%/year", MessageArgument.Of(Rational.Of(100, 3), HanoiActionProgramme.Measures.GrdpGrowthTotal).English);
        Assert.Equal("a; b; …", MessageArgument.List(["a", "b", "c"], 2).English);
        Assert.Equal("a; b", MessageArgument.List(["a", "b"], 2).English);
    }

    [Theory]
    [InlineData("{0} {1}", "{0}")]
    [InlineData("{1}", "{1}")]
    [InlineData("{a}", "{0}")]
    [InlineData("{0", "{0}")]
    [InlineData("}0{", "}0{")]
    [InlineData(" ", "x")]
    public void Message_OfUnsoundPlaces_IsRefused(string vietnamese, string english) =>
        Assert.Throws<ArgumentException>(() => RuleMessage.Of(vietnamese, english));

    [Fact]
    public void Message_WithOtherThanItsValues_IsRefused()
    {
        var message = RuleMessage.Of("{0}", "{0}");
        Assert.Throws<ArgumentException>(() => message.With());
        Assert.Throws<ArgumentException>(() => message.With(1, 2));
        Assert.Throws<ArgumentException>(() => message.With([null!]));
        Assert.Equal(1, message.Places);
    }

    [Fact]
    public void Description_GathersItsPage()
    {
        var bare = RuleDescription.Of("HN0001", Severity.Error, "Sai", "Wrong");
        var full = bare.Finds("a", "b").Because("c", "d").BrokenBy("e", "f").MendedBy("g", "h").Needs(SubjectKinds.Plan);
        Assert.Null(bare.What);
        Assert.Equal(["b", "d", "f", "h"], new[] { full.What, full.Why, full.Example, full.Mending }.Select(text => text!.English));
        Assert.Equal([SubjectKinds.Plan], full.Needed);
        Assert.Equal("HN0001: Wrong", full.ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => RuleDescription.Of("HN0001", (Severity)9, "x", "y"));
    }
}
