using FsCheck;
using FsCheck.Fluent;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Methods;
using HanoiPlan.Sdk.Measures;
using static HanoiPlan.Sdk.Testing.Laws;
using static HanoiPlan.Sdk.Tests.Methods.MethodCases;

namespace HanoiPlan.Sdk.Tests.Methods;

public sealed class MethodLawsTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(500);

    private static readonly Gen<Case> Cases =
        from isHigher in Gen.Elements(true, false)
        from start in Gen.Choose(-300, 2000)
        from way in Gen.Choose(1, 1500)
        from first in Gen.Choose(-500, 3000)
        from second in Gen.Choose(-500, 3000)
        from year in Gen.Choose(2016, 2029)
        select new Case(isHigher, start / 10m, (isHigher ? start + way : start - way) / 10m, first / 10m, second / 10m, year);

    public static TheoryData<string> All => [.. AssessmentMethods.BuiltIn.All.Select(method => method.Name)];

    public static TheoryData<string> Scoring => ["pace", "open-sdg", "un-progress", "escap", "percent-of-plan", "sdg-index"];

    [Theory]
    [MemberData(nameof(Scoring))]
    public void Assess_ABetterValue_NeverScoresLess(string name) => BetterNeverScoresLess(Named(name)).Check(Effort.Of(1_000));

    [Theory]
    [MemberData(nameof(Scoring))]
    public void Assess_ABetterValue_NeverRanksWorse(string name) => BetterNeverRanksWorse(Named(name)).Check(Effort.Of(1_000));

    [Theory]
    [MemberData(nameof(All))]
    public void Assess_AnySeries_AnswersOrRefuses(string name) => AnswersOrRefuses(Named(name)).Check(Effort.Of(500));

    [Theory]
    [MemberData(nameof(All))]
    public void Assess_OrderOfValuesAndThreads_ChangeNothing(string name) => OrderAndThreadsChangeNothing(Named(name)).Check(Effort.Of(200));

    [Theory]
    [InlineData("pace")]
    [InlineData("un-progress")]
    [InlineData("escap")]
    [InlineData("percent-of-plan")]
    [InlineData("open-sdg")]
    public void Assess_AllNumbersScaledAlike_GivesTheSame(string name) => Check.One(Many, Prop.ForAll(
        Cases.ToArbitrary(), Gen.Elements(0.001m, 7m, 1000m).ToArbitrary(), (one, factor) =>
        {
            // The two rules that speak of plain numbers: zero becomes a thousandth, and one point of 0 or 100.
            if (name == "open-sdg" && (one.Base == 0 || one.Target == 0 || one.First == 0)
                || name == "un-progress" && (one.Target is 0 or 100 || one.Target * factor is 0 or 100))
            {
                return true;
            }

            var method = AssessmentMethods.BuiltIn.Find(name)!;
            var plain = method.Assess(one.Series(one.First));
            var scaled = method.Assess(one.Times(factor).Series(one.First * factor));
            return plain.Class?.English == scaled.Class?.English && plain.Status == scaled.Status && Same(plain.Score, scaled.Score);
        }));

    [Fact]
    public void Assess_OpenSdg_ScoreAndClassAgree() => Check.One(Many, Prop.ForAll(Cases.ToArbitrary(), Gen.Elements(true, false).ToArbitrary(), (one, hasTarget) =>
    {
        var result = new OpenSdgMethod().Assess(hasTarget ? one.Series(one.First) : one.Free(one.First));
        if (!result.IsAvailable || result.Class!.Equals(OpenSdgClasses.TargetAchieved))
        {
            return result.IsAvailable ? result.Score == 5m : result.Score is null;
        }

        var score = SignificantDigits.Round(result.Score!.Value, 12);
        return result.Class.English == (score >= 2.5m ? "substantial progress" : score >= 0 ? "moderate progress" : score >= -2.5m ? "limited progress" : "deterioration")
            && score is >= -5m and <= 5m;
    }));

    [Fact]
    public void Assess_Pace_ScoreAndClassAgree() => Check.One(Many, Prop.ForAll(Cases.ToArbitrary(), one =>
    {
        var result = new PaceMethod().Assess(one.Series(one.First));
        var score = result.Score is { } digits ? SignificantDigits.Round(digits, 12) : (decimal?)null;
        return score is null || result.Status.Name switch
        {
            "Met" or "Exceeded" => result.MeasureOfProgress >= 1m,
            "OnTrack" => score >= 0.95m && result.MeasureOfProgress < 1m,
            "AtRisk" => score is >= 0.6m and < 0.95m,
            _ => score < 0.6m && (result.Trend is not null) == (score < 0),
        };
    }));

    [Fact]
    public void Assess_UnProgressAndEscap_ScoreAndClassAgree() => Check.One(Many, Prop.ForAll(Cases.ToArbitrary(), one =>
    {
        var un = new UnProgressMethod().Assess(one.Series(one.First));
        var escap = new EscapMethod().Assess(one.Series(one.First));
        return (un.Score is not { } r || un.Class!.English == (r >= 0.95m ? "3" : r >= 0.1m ? "2" : "1"))
            && escap.Class!.English == (escap.Score >= 10m ? "target reached" : escap.Score > 0 ? "progress" : escap.Score == 0 ? "no change" : "regression")
            && (escap.Score >= 10m) == (escap.Status == AssessmentStatus.Met);
    }));

    [Fact]
    public void Assess_OpenSdgClass_IsThatOfPowersWhereTheyDecide() => Check.One(Many, Prop.ForAll(
        Gen.Choose(1, 400).ToArbitrary(), Gen.Choose(1, 12).ToArbitrary(), (rise, years) =>
        {
            // Growth at least 1.5 % a year exactly when the factor is at least 1.015^years; no root is taken here.
            var factor = 1m + (rise / 1000m);
            var bound = Enumerable.Repeat(1.015m, years).Aggregate(1m, (product, own) => product * own);
            var result = new OpenSdgMethod().Assess(Free(Higher, 2015, 100m, 2015 + years, 100m * factor));
            return result.Class!.Equals(OpenSdgClasses.Substantial) == (factor >= bound);
        }));

    private static AssessmentMethod Named(string name) => AssessmentMethods.BuiltIn.Find(name)!;

    private static bool Same(decimal? left, decimal? right) =>
        left is null ? right is null
        : right is not null && SignificantDigits.Round(left.Value, 12) == SignificantDigits.Round(right.Value, 12);

    public sealed record Case(bool IsHigher, decimal Base, decimal Target, decimal First, decimal Second, int Year)
    {
        public MethodSeries Series(decimal value) => Builder(value).Toward(MethodTarget.By(2030, Target)).Build();

        public MethodSeries Free(decimal value) => Builder(value).Build();

        public Case Times(decimal factor) => this with { Base = Base * factor, Target = Target * factor };

        private MethodSeriesBuilder Builder(decimal value) =>
            Start(IsHigher ? Preference.HigherIsBetter : Preference.LowerIsBetter, (2015, Base), (Year, value)).From(2015)
                .WithScale(IsHigher ? -100m : 300m, IsHigher ? 300m : -100m).WithColours(IsHigher ? 200m : 0m, IsHigher ? 50m : 150m);
    }
}
