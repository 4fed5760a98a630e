using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Testing;
using HanoiPlan.Sdk.Testing.Relations;
using static HanoiPlan.Sdk.Testing.Laws;

namespace HanoiPlan.Sdk.Tests.Laws;

/// <summary>Each relation notices a judge that is wrong in one way, and its cases hold what they say they hold.</summary>
public sealed class RelationLawTests
{
    private const int Cases = 2_000;

    [Fact]
    public void MirrorImage_DistanceOfPositiveValuesOneTooMuch_Noticed() => Notices(MirrorImageIsJudgedAlike, answer =>
        answer.Low?.Sign > 0 ? answer with { Distance = answer.Distance + 1 } : answer);

    [Fact]
    public void FinalAnswer_OffTrackSaidToBeFinal_Noticed() => Notices(FinalAnswerSurvivesEveryCompletion, answer =>
        answer.Status == AssessmentStatus.OffTrack ? answer with { Status = AssessmentStatus.NotMet } : answer);

    [Fact]
    public void FinalAnswer_StatusLeftOut_Noticed() => Notices(FinalAnswerSurvivesEveryCompletion, answer =>
        answer is { PossibleStatuses.Count: > 1, Missing.Count: > 0 } ? answer with { PossibleStatuses = [answer.PossibleStatuses[0]] } : answer);

    [Fact]
    public void Flip_StatusOfAnother_Noticed() => Notices(FlipFedBackHasItsStatus, answer =>
        answer with { Flips = [.. answer.Flips.Select(flip => flip with { Status = AssessmentStatus.Stale })] });

    [Fact]
    public void RequiredPace_OneHundredLess_Noticed() => Notices(RequiredPaceJustAttains, answer => answer with { ToLower = answer.ToLower - 100, ToUpper = answer.ToUpper + 100 });

    [Fact]
    public void SteadyWay_OnTrackSaidToBeAtRisk_Noticed() => Notices(SteadyWayIsNeverAtRisk, answer =>
        answer.Status == AssessmentStatus.OnTrack ? answer with { Status = AssessmentStatus.AtRisk } : answer);

    [Fact]
    public void Dispute_FirstSideBelieved_Noticed() => Notices(DisputeIsJudgedUnderEachSide, answer =>
        answer.Status == AssessmentStatus.Conflict ? answer with { Status = answer.PossibleStatuses[0], PossibleStatuses = [] } : answer);

    [Fact]
    public void Notation_FirstRecordBelieved_Noticed() => Assert.Throws<LawBrokenException>(() => NotationChangesNothing(made =>
        RelationAnswer.OfEngine(made) with { Pace = made.Observations.Accepted is [{ Value: { } first }, ..] ? Rational.From(first) : null }).Check(Cases));

    [Fact]
    public void Words_BelowSaidToBeAbove_Noticed() => Notices(NumbersStandAsTheVerdictSays, answer => answer with
    {
        English = [.. answer.English.Select(sentence => sentence.Replace(" below ", " above ", StringComparison.Ordinal))],
    });

    [Fact]
    public void LaterKnowledge_AllRecordsSeen_Noticed() => Assert.Throws<LawBrokenException>(() => LaterKnowledgeChangesNoEarlierAnswer(made =>
        RelationAnswer.Of(new EvaluationEngine(made.Options).Evaluate(
            made.Target, made.Observations, EvaluationMoment.At(made.Moment.ValidAt).UnderRulesOf(made.Moment.RulesAt), made.Plan.Area))).Check(Cases));

    [Fact]
    public void NextDay_SecuredOnEvenDays_Noticed() => Assert.Throws<LawBrokenException>(() => NextDayChangesOnlyWhatItEnds(made =>
        RelationAnswer.OfEngine(made) with { IsSecured = made.Moment.ValidAt.Day % 2 == 0 }).Check(Cases));

    [Fact]
    public void BetterFigure_PositiveValuesNotMet_Noticed() => Notices(BetterFigureIsNeverWorse, answer =>
        answer is { Low.Sign: > 0, IsDue: true } ? answer with { Status = AssessmentStatus.NotMet } : answer);

    [Fact]
    public void UnknownPart_OpenSaidToBeMet_Noticed() => Notices(UnknownPartDecidesNothing, answer =>
        answer.Status == AssessmentStatus.Undetermined ? answer with { Status = AssessmentStatus.Met, PossibleStatuses = [] } : answer);

    [Fact]
    public void Work_ArrayOf32Megabytes_Noticed() => Assert.Throws<LawBrokenException>(() => WorkIsBounded(made =>
        RelationAnswer.OfEngine(made) with { Pace = Rational.From(new byte[32 * 1024 * 1024].Length) }).Check(10));

    [Fact]
    public void Cases_1000Seeds_HoldEveryBasisPreferenceSignLimitAndNature()
    {
        var seen = Enumerable.Range(0, 1_000).Select(seed => RelationCase.Make((ulong)seed)).SelectMany(Traits).ToHashSet(StringComparer.Ordinal);
        var wanted =
            from basis in HanoiPlan.Sdk.Targets.Basis.All
            where basis != HanoiPlan.Sdk.Targets.Basis.Milestone
            from preference in HanoiPlan.Sdk.Measures.Preference.All
            from sign in new[] { "negative", "positive" }
            select $"{basis.Name} {preference.Name} {sign}";
        Assert.Empty(wanted.Concat(["no limits", "lower limit", "both limits", "stock", "flow", "dispute", "parts", "restated", "known on a day", "day", "month", "half", "span"]).Except(seen));
    }

    private static void Notices(Func<RelationJudge, Law> law, Func<RelationAnswer, RelationAnswer> wrong) =>
        Assert.Throws<LawBrokenException>(() => law(made => wrong(RelationAnswer.OfEngine(made))).Check(Cases));

    private static IEnumerable<string> Traits(RelationCase made)
    {
        var (measure, version) = (made.Target.Measure, made.Target.Original);
        foreach (var bound in new[] { version.Range.Lower, version.Range.Upper })
        {
            yield return $"{version.Basis.Name} {measure.Preference.Name} {(bound?.Value < 0 ? "negative" : "positive")}";
        }

        yield return measure.UpperLimit is not null ? "both limits" : measure.LowerLimit is not null ? "lower limit" : "no limits";
        yield return measure.Nature == HanoiPlan.Sdk.Measures.SeriesNature.Stock ? "stock" : "flow";
        yield return measure.PartCodes.Count > 0 ? "parts" : "whole";
        yield return made.Target.Versions.Count > 1 ? "restated" : "stated once";
        yield return made.Moment.KnownAt is null ? "all known" : "known on a day";
        yield return made.Observations.Findings.Count > 0 ? "dispute" : "no dispute";
        foreach (var observation in made.Observations.Accepted)
        {
            yield return observation.Period.Kind switch
            {
                HanoiPlan.Sdk.Time.PeriodKind.Day => "day",
                HanoiPlan.Sdk.Time.PeriodKind.Month => "month",
                HanoiPlan.Sdk.Time.PeriodKind.Half => "half",
                HanoiPlan.Sdk.Time.PeriodKind.YearSpan => "span",
                _ => "other",
            };
        }
    }
}
