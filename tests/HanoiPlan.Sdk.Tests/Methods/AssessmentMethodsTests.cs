using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Methods;
using HanoiPlan.Sdk.Sources;
using static HanoiPlan.Sdk.Tests.Methods.MethodCases;

namespace HanoiPlan.Sdk.Tests.Methods;

public sealed class AssessmentMethodsTests
{
    [Fact]
    public void BuiltIn_Always_HoldsTheNamedMethodsWithSourceVersionAndThresholds()
    {
        Assert.Equal(
            ["pace", "open-sdg", "sdg-index", "german", "un-progress", "escap", "percent-of-plan"],
            AssessmentMethods.BuiltIn.All.Select(method => method.Name));
        Assert.All(AssessmentMethods.BuiltIn.All, method =>
        {
            Assert.NotEmpty(method.Version);
            Assert.NotEmpty(method.Parameters);
            Assert.NotEmpty(method.Source.Cite(Language.Vietnamese));
            Assert.EndsWith("?", method.Question.English, StringComparison.Ordinal);
            Assert.EndsWith("?", method.Question.Vietnamese, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void With_AHostsMethod_IsFoundAndLeavesTheOldSetAlone()
    {
        var own = new Thumb();
        var methods = AssessmentMethods.BuiltIn.With(own);
        Assert.Same(own, methods.Find("thumb"));
        Assert.Null(AssessmentMethods.BuiltIn.Find("thumb"));
        Assert.Throws<ArgumentException>(() => methods.With(new Thumb()));
    }

    [Fact]
    public void Replace_TheSameRuleWithOtherThresholds_TakesItsPlace()
    {
        var strict = new PaceMethod(new PaceThresholds { OnTrack = 1m });
        var methods = AssessmentMethods.BuiltIn.Replace(strict);
        Assert.Same(strict, methods.Find("pace"));
        Assert.Equal(7, methods.All.Count);
        Assert.Equal(AssessmentStatus.AtRisk, strict.Assess(Toward(Higher, 2020, 0m, 2025, 49m, 2030, 100m)).Status);
        Assert.Throws<ArgumentException>(() => AssessmentMethods.BuiltIn.Replace(new Thumb()));
    }

    [Fact]
    public void Constructors_ThresholdsOutOfOrder_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => new PaceMethod(new PaceThresholds { AtRisk = 0.99m }));
        Assert.Throws<ArgumentException>(() => new GermanMethod(new GermanThresholds { Sun = 0.3m }));
        Assert.Throws<ArgumentException>(() => new UnProgressMethod(new UnProgressThresholds { Two = 0.96m }));
        Assert.Throws<ArgumentException>(() => new OpenSdgMethod(new OpenSdgThresholds { LimitExponent = 0m }));
        Assert.Throws<ArgumentException>(() => new SdgIndexMethod(new SdgIndexThresholds { HorizonYear = 2015 }));
        Assert.Throws<ArgumentException>(() => new EscapMethod(new EscapThresholds { BaseYear = 0 }));
    }

    [Fact]
    public void Assess_AnyMethod_RefusesAnEmptySeriesWithAReason() => Assert.All(AssessmentMethods.BuiltIn.All, method =>
    {
        var result = method.Assess(new MethodSeriesBuilder("empty").Build());
        Assert.False(result.IsAvailable);
        Assert.Null(result.Score);
        Assert.NotEmpty(result.Reason.Vietnamese);
    });

    [Fact]
    public void Compare_MethodsThatDiffer_AreListedWithWhatEachAsked()
    {
        // Linear pace is ahead (0.593 of the way in 0.533 of the time); percent of plan does not apply; both SDG rules agree.
        var agreed = Toward(Lower, 2015, 14.5m, 2023, 10.2m, 2030, 7.25m);

        // 95.5975 → 97.4874 of 100: all three say at risk or class 2. A jump to 99.5 is achieved for the UN only.
        var near = Toward(Higher, 2015, 95m, 2023, 99.5m, 2030, 100m);
        var methods = new AssessmentMethod[] { new PaceMethod(), new OpenSdgMethod(), new UnProgressMethod(), new PercentOfPlanMethod() };
        var comparison = MethodComparison.Of([agreed, near], methods, TestContext.Current.CancellationToken);
        Assert.False(comparison.Series[0].Disagrees);
        Assert.Null(comparison.Series[0].Why);
        Assert.Equal(3, comparison.Series[0].Decided.Count);
        var differing = Assert.Single(comparison.Disagreements);
        Assert.Same(near, differing.Series);
        Assert.Equal(["OnTrack", "OnTrack", "Met", "Undetermined"], differing.Results.Select(pair => pair.Value.Status.Name));
        Assert.Contains("[un-progress]", differing.Why!.English, StringComparison.Ordinal);
        Assert.Contains("achieved", differing.Why.English, StringComparison.Ordinal);
        Assert.DoesNotContain("[percent-of-plan]", differing.Why.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_MetAndExceeded_IsNoDisagreement() => Assert.False(
        MethodComparison.Of([Toward(Higher, 2015, 1m, 2023, 5m, 2030, 4m)], [new PaceMethod(), new OpenSdgMethod()], TestContext.Current.CancellationToken).Series[0].Disagrees);

    [Fact]
    public void Compare_NoMethodOrOneTwice_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => MethodComparison.Of([], [], TestContext.Current.CancellationToken));
        Assert.Throws<ArgumentException>(() => MethodComparison.Of([], [new PaceMethod(), new PaceMethod()], TestContext.Current.CancellationToken));
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.Throws<OperationCanceledException>(
            () => MethodComparison.Of([Free(Higher, 2015, 1m, 2016, 2m)], [new PaceMethod()], cancelled.Token));
    }

    [Fact]
    public void Build_TwoValuesForAYear_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => Start(Higher, (2015, 1m), (2015, 1m)).Build());
        Assert.Throws<ArgumentOutOfRangeException>(() => MethodTarget.By(2030, 5m, 4m));
        Assert.Throws<ArgumentOutOfRangeException>(() => MethodTarget.By(0, 5m));
        Assert.Throws<ArgumentException>(() => MethodResult.Of(null, null, null, null, AssessmentStatus.Met, LocalisedText.Of("x", "x")));
    }

    [Theory]
    [InlineData("123456.7890126", "123456.789013")]
    [InlineData("0.00012345678901249", "0.000123456789012")]
    [InlineData("-2.5000000000005", "-2.5")]
    [InlineData("999999999999.5", "1000000000000")]
    [InlineData("0", "0")]
    [InlineData("1.10", "1.1")]
    public void Round_TwelveDigits_HasNoTrailingNoise(string value, string expected) => Assert.Equal(
        expected,
        SignificantDigits.Round(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), 12).ToString(System.Globalization.CultureInfo.InvariantCulture));

    private sealed class Thumb : AssessmentMethod
    {
        public override string Name => "thumb";

        public override string Version => "1";

        public override SourceReference Source { get; } =
            SourceReference.To(new SourceDocument("thumb", LocalisedText.Of("Quy tắc riêng", "A rule of our own"), null, null, null));

        public override LocalisedText Question { get; } = LocalisedText.Of("Có tăng không?", "Did it rise?");

        public override IReadOnlyList<MethodParameter> Parameters { get; } = [new MethodParameter("rise", 0m)];

        public override MethodResult Assess(MethodSeries series) =>
            series.Points is [var first, .., var last] && last.Value > first.Value
                ? MethodResult.Of(null, 1m, LocalisedText.Of("tăng", "up"), null, AssessmentStatus.OnTrack, LocalisedText.Of("Có tăng.", "It rose."))
                : MethodResult.Refused(AssessmentStatus.NoData, LocalisedText.Of("Không rõ.", "Unclear."));
    }
}
