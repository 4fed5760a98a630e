using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Receipts;
using static HanoiPlan.Sdk.Tests.Evaluation.Town;

namespace HanoiPlan.Sdk.Tests.Evaluation;

/// <summary>A receipt is nine lines of one form, and nothing else is read as one.</summary>
public sealed class ReceiptFormTests
{
    private const string Inputs = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    private const string Results = "fedcba9876543210fedcba9876543210fedcba9876543210fedcba9876543210";
    private const string Text =
        "HanoiPlan.Sdk receipt 1\nsdk: 0.1.0\nplan: town\narea: T1\nvalid: 2025-12-31\nknown: 2026-02-03\nrules: 2024-05-06\ninputs: " + Inputs + "\nresults: " + Results + "\n";

    [Fact]
    public void Parse_TakesEachFieldFromItsLine()
    {
        var receipt = EvaluationReceipt.Parse(Text, null);
        Assert.Equal(("0.1.0", "town", "T1", Inputs, Results), (receipt.SdkVersion, receipt.PlanId, receipt.Area.Value, receipt.InputsHash, receipt.ResultsHash));
        Assert.Equal(EvaluationMoment.At(Date("2025-12-31")).KnownOn(Date("2026-02-03")).UnderRulesOf(Date("2024-05-06")), receipt.Moment);
        Assert.Equal(Text, receipt.ToString());
        Assert.Null(EvaluationReceipt.Parse(Text.Replace("known: 2026-02-03", "known: all", StringComparison.Ordinal), null).Moment.KnownAt);
        Assert.Equal(receipt, EvaluationReceipt.Parse(Text.TrimEnd('\n'), null));
        Assert.Equal(receipt, EvaluationReceipt.Parse(Text.Replace("\n", "\r\n", StringComparison.Ordinal) + "\r\n", null));
    }

    [Theory]
    [InlineData("HanoiPlan.Sdk receipt 1", "HanoiPlan.Sdk receipt 2")]
    [InlineData("sdk: 0.1.0", "SDK: 0.1.0")]
    [InlineData("sdk: 0.1.0", "sdk: ")]
    [InlineData("sdk: 0.1.0", "sdk 00.1.0")]
    [InlineData("plan: town", "plan: ")]
    [InlineData("plan: town", "name: town")]
    [InlineData("plan: town\n", "")]
    [InlineData("plan: town\n", "plan: town\nplan: town\n")]
    [InlineData("area: T1", "area: ")]
    [InlineData("area: T1", "area: not an area")]
    [InlineData("area: T1", "zone: T1")]
    [InlineData("valid: 2025-12-31", "valid: 2025-12-32")]
    [InlineData("valid: 2025-12-31", "valid: 31/12/2025")]
    [InlineData("valid: 2025-12-31", "value: 2025-12-31")]
    [InlineData("known: 2026-02-03", "known: ")]
    [InlineData("known: 2026-02-03", "known: none")]
    [InlineData("known: 2026-02-03", "known: 2026-02-30")]
    [InlineData("known: 2026-02-03", "knows: 2026-02-03")]
    [InlineData("rules: 2024-05-06", "rules: 2024-5-6")]
    [InlineData("rules: 2024-05-06", "ruled: 2024-05-06")]
    [InlineData("inputs: 0123", "inputs: 012")]
    [InlineData("inputs: 0123", "inputs: 00123")]
    [InlineData("inputs: 0123", "inputs: 012G")]
    [InlineData("inputs: 0123456789abcdef", "inputs: 0123456789ABCDEF")]
    [InlineData("inputs: 0123", "output: 0123")]
    [InlineData("results: fedc", "results: fed")]
    [InlineData("results: fedc", "results: ffedc")]
    [InlineData("results: fedc", "results: fed-")]
    [InlineData("results: fedc", "answers: fedc")]
    public void Parse_OfOneLineThatIsWrong_IsRefused(string right, string wrong)
    {
        var text = Text.Replace(right, wrong, StringComparison.Ordinal);
        Assert.NotEqual(Text, text);
        Assert.False(EvaluationReceipt.TryParse(text, null, out var none));
        Assert.Null(none);
        Assert.Throws<FormatException>(() => EvaluationReceipt.Parse(text, null));
    }

    [Fact]
    public void Parse_OfNothing_IsRefused()
    {
        Assert.False(EvaluationReceipt.TryParse(null, null, out _));
        Assert.False(EvaluationReceipt.TryParse("inputs", null, out _));
        Assert.False(EvaluationReceipt.TryParse("1\n2\n3\n4\n5\n6\n7\n8\n9\n", null, out _));
        Assert.Throws<ArgumentNullException>("s", () => EvaluationReceipt.Parse(null!, null));
        Assert.Throws<ArgumentNullException>("assessment", () => EvaluationReceipt.Of(null!));
    }

    [Theory]
    [InlineData("0.1.0", "0.1.1")]
    [InlineData("town", "city")]
    [InlineData("T1", "T2")]
    [InlineData("2025-12-31", "2025-12-30")]
    [InlineData("2026-02-03", "2026-02-04")]
    [InlineData("2024-05-06", "2024-05-07")]
    [InlineData("inputs: 0", "inputs: 1")]
    [InlineData("results: f", "results: 0")]
    public void Equals_IsOfEveryField(string here, string there)
    {
        var receipt = EvaluationReceipt.Parse(Text, null);
        var other = EvaluationReceipt.Parse(Text.Replace(here, there, StringComparison.Ordinal), null);
        Assert.False(receipt.Equals(other));
        Assert.False(receipt.Equals((object)other));
        Assert.True(receipt.Equals((object)EvaluationReceipt.Parse(Text, null)));
        Assert.Equal(receipt.GetHashCode(), EvaluationReceipt.Parse(Text, null).GetHashCode());
    }

    [Fact]
    public void Equals_ToNothingOrToAText_IsFalse()
    {
        var receipt = EvaluationReceipt.Parse(Text, null);
        Assert.False(receipt.Equals(null));
        Assert.False(receipt.Equals((object)Text));
    }

    [Theory]
    [InlineData("plan: town", "plan: city")]
    [InlineData("area: T1", "area: T2")]
    public void Verify_OfAnotherPlanOrArea_DoesNotHold(string here, string there)
    {
        var plan = Plan(t => t.AtLeast(80m), Higher());
        var engine = new EvaluationEngine();
        var receipt = EvaluationReceipt.Of(engine.Evaluate(plan, Set(plan), EvaluationMoment.At(Date("2025-12-31"))));
        Assert.True(engine.Verify(receipt, plan, Set(plan)).IsVerified);
        var renamed = EvaluationReceipt.Parse(receipt.ToString().Replace(here, there, StringComparison.Ordinal), null);
        Assert.False(engine.Verify(renamed, plan, Set(plan)).IsVerified);
    }

    [Fact]
    public void Verify_WithoutReceiptOrPlan_IsRefusedByName()
    {
        var plan = Plan(t => t.AtLeast(80m), Higher());
        Assert.Throws<ArgumentNullException>("receipt", () => new EvaluationEngine().Verify(null!, plan, Set(plan)));
        Assert.Throws<ArgumentNullException>("plan", () => new EvaluationEngine().Verify(EvaluationReceipt.Parse(Text, null), null!, Set(plan)));
    }
}
