using System.Globalization;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Receipts;
using HanoiPlan.Sdk.Plans;
using static HanoiPlan.Sdk.Tests.Evaluation.Town;

namespace HanoiPlan.Sdk.Tests.Evaluation;

public sealed class ReceiptTests
{
    private static readonly Plan TownPlan = Plan(t => t.Between(80m, 85m), Higher());
    private static readonly EvaluationMoment At = EvaluationMoment.At(Date("2025-12-31"));

    [Fact]
    public void Receipt_OfTheSameInputs_IsTheSame_WhateverTheOrderOrCulture()
    {
        var first = Receipt("2020 final 70", "2025 final 79.5");
        var second = Receipt("2025 final 79.5", "2020 final 70");
        Assert.Equal(first, second);
        var culture = CultureInfo.CurrentCulture;
        try
        {
            foreach (var other in new[] { CultureInfo.InvariantCulture, Comma() })
            {
                CultureInfo.CurrentCulture = other;
                Assert.Equal(first.ToString(), Receipt("2020 final 70", "2025 final 79.5").ToString());
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Receipt_ParsedFromItsText_IsTheSame()
    {
        var receipt = Receipt("2025 final 79.5");
        Assert.Equal(receipt, EvaluationReceipt.Parse(receipt.ToString(), null));
        Assert.Equal(receipt, EvaluationReceipt.Parse(receipt.ToString().ReplaceLineEndings("\r\n"), null));
        var known = EvaluationReceipt.Of(new EvaluationEngine().Evaluate(TownPlan, Set(TownPlan, "2025 final 79.5"), At.KnownOn(Date("2026-03-01")).UnderRulesOf(Date("2024-01-01"))));
        Assert.Equal(known, EvaluationReceipt.Parse(known.ToString(), null));
        Assert.Equal(Date("2026-03-01"), EvaluationReceipt.Parse(known.ToString(), null).Moment.KnownAt);
    }

    [Theory]
    [InlineData("")]
    [InlineData("HanoiPlan.Sdk receipt 1")]
    [InlineData("HanoiPlan.Sdk receipt 1\nsdk: 0.1.0\nplan: p\narea: 01\nvalid: 2025-12-31\nknown: all\nrules: 2025-12-31\ninputs: XYZ\nresults: XYZ\n")]
    public void Parse_OfAnythingElse_IsRefused(string text)
    {
        Assert.False(EvaluationReceipt.TryParse(text, null, out _));
        Assert.Throws<FormatException>(() => EvaluationReceipt.Parse(text, null));
    }

    [Fact]
    public void Verify_SameInputs_Holds()
    {
        var check = new EvaluationEngine().Verify(Receipt("2025 final 79.5"), TownPlan, Set(TownPlan, "2025 final 79.5"));
        Assert.True(check.IsVerified);
    }

    [Fact]
    public void Verify_RevisedFigure_SaysThatInputsAndAnswersChanged()
    {
        var check = new EvaluationEngine().Verify(Receipt("2025 final 79.5"), TownPlan, Set(TownPlan, "2025 final 80.5"));
        Assert.False(check.InputsMatch);
        Assert.False(check.ResultsMatch);
        Assert.False(check.IsVerified);
    }

    [Fact]
    public void Verify_AnotherFigureWithTheSameAnswer_StillSeesTheInputsChange()
    {
        // The same value from another source: the answer is the same, what it rests on is not.
        var set = Sdk.Observations.ObservationSet.Create(TownPlan.Measures,
        [
            Sdk.Observations.Observation.Create("m", Area, Sdk.Time.TimePeriod.Year(2025), Sdk.Observations.ObservationKind.Final, Date("2025-12-31"), o => o.WithValue(79.5m).From("elsewhere")),
        ]);
        var check = new EvaluationEngine().Verify(Receipt("2025 final 79.5"), TownPlan, set);
        Assert.False(check.InputsMatch);
        Assert.True(check.ResultsMatch);
    }

    [Fact]
    public void Verify_UnusedFigureAdded_StillHolds() => Assert.True(
        new EvaluationEngine().Verify(Receipt("2025 final 79.5"), TownPlan, Set(TownPlan, "2025 final 79.5", "2025 plan 90")).IsVerified);

    [Fact]
    public void Verify_OtherThresholdsOrOtherBounds_DoNotHold()
    {
        var receipt = Receipt("2025 final 79.5");
        Assert.False(new EvaluationEngine(EvaluationOptions.Default.WithStaleAfterMonths(12)).Verify(receipt, TownPlan, Set(TownPlan, "2025 final 79.5")).InputsMatch);
        var other = Plan(t => t.Between(80m, 85.1m), Higher());
        Assert.False(new EvaluationEngine().Verify(receipt, other, Set(other, "2025 final 79.5")).InputsMatch);
    }

    private static EvaluationReceipt Receipt(params string[] rows) =>
        EvaluationReceipt.Of(new EvaluationEngine().Evaluate(TownPlan, Set(TownPlan, rows), At));

    // Vietnamese numbers, on machines that know the culture and on those that do not.
    private static CultureInfo Comma()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "−";
        return culture;
    }
}
