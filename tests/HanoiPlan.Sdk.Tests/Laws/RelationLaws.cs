using static HanoiPlan.Sdk.Testing.Laws;

namespace HanoiPlan.Sdk.Tests.Laws;

/// <summary>Relations between the engine's answers, each on cases of every basis, preference, sign, limit, path and mix of periods.</summary>
public sealed class RelationLaws
{
    // The same cases at every run: a find of another seed is mended when it is found, not when it happens to stop a build.
    private const ulong Seed = 2026_12_01;

    // HANOIPLAN_RELATION_CASES asks for more, 10,000 for instance: that takes ten minutes.
    private static readonly int Cases = int.TryParse(Environment.GetEnvironmentVariable("HANOIPLAN_RELATION_CASES"), out var asked) && asked > 0
        ? asked
        : Effort.Of(1_000);

    [Fact]
    public void MirrorImage_IsJudgedAlike() => MirrorImageIsJudgedAlike().Check(Cases, Seed);

    [Fact]
    public void FinalAnswer_SurvivesEveryCompletion() => FinalAnswerSurvivesEveryCompletion().Check(Cases, Seed);

    [Fact]
    public void Flip_FedBack_HasItsStatus() => FlipFedBackHasItsStatus().Check(Cases, Seed);

    [Fact]
    public void RequiredPace_JustAttains() => RequiredPaceJustAttains().Check(Cases, Seed);

    [Fact]
    public void SteadyWay_IsNeverAtRisk() => SteadyWayIsNeverAtRisk().Check(Cases, Seed);

    [Fact]
    public void Dispute_IsJudgedUnderEachSide() => DisputeIsJudgedUnderEachSide().Check(Cases, Seed);

    [Fact]
    public void Notation_ChangesNothing() => NotationChangesNothing().Check(Cases, Seed);

    [Fact]
    public void NumbersOfASentence_StandAsTheVerdictSays() => NumbersStandAsTheVerdictSays().Check(Cases, Seed);

    [Fact]
    public void LaterKnowledge_ChangesNoEarlierAnswer() => LaterKnowledgeChangesNoEarlierAnswer().Check(Cases, Seed);

    [Fact]
    public void NextDay_ChangesOnlyWhatItEnds() => NextDayChangesOnlyWhatItEnds().Check(Cases, Seed);

    [Fact]
    public void BetterFigure_IsNeverWorse() => BetterFigureIsNeverWorse().Check(Cases, Seed);

    [Fact]
    public void UnknownPart_DecidesNothing() => UnknownPartDecidesNothing().Check(Cases, Seed);

    [Fact]
    public void Work_IsBounded() => WorkIsBounded().Check(Cases, Seed);

    [Fact]
    public void Columns_AnswerAsTheEngine() => ColumnsAnswerAsTheEngine().Check(Cases, Seed);
}
