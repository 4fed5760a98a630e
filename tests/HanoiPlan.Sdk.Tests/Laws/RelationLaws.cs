using static HanoiPlan.Sdk.Testing.Laws;

namespace HanoiPlan.Sdk.Tests.Laws;

/// <summary>Relations between the engine's answers, each on 10,000 cases of every basis, preference, sign, limit, path and mix of periods.</summary>
public sealed class RelationLaws
{
    // The same cases at every run: a find of another seed is mended when it is found, not when it happens to stop a build.
    private const ulong Seed = 2026_12_01;

    private static readonly int Cases = Effort.Of(10_000);

    [Fact]
    public void MirrorImage_IsJudgedAlike_10000Cases() => MirrorImageIsJudgedAlike().Check(Cases, Seed);

    [Fact]
    public void FinalAnswer_SurvivesEveryCompletion_10000Cases() => FinalAnswerSurvivesEveryCompletion().Check(Cases, Seed);

    [Fact]
    public void Flip_FedBack_HasItsStatus_10000Cases() => FlipFedBackHasItsStatus().Check(Cases, Seed);

    [Fact]
    public void RequiredPace_JustAttains_10000Cases() => RequiredPaceJustAttains().Check(Cases, Seed);

    [Fact]
    public void SteadyWay_IsNeverAtRisk_10000Cases() => SteadyWayIsNeverAtRisk().Check(Cases, Seed);

    [Fact]
    public void Dispute_IsJudgedUnderEachSide_10000Cases() => DisputeIsJudgedUnderEachSide().Check(Cases, Seed);

    [Fact]
    public void Notation_ChangesNothing_10000Cases() => NotationChangesNothing().Check(Cases, Seed);

    [Fact]
    public void NumbersOfASentence_StandAsTheVerdictSays_10000Cases() => NumbersStandAsTheVerdictSays().Check(Cases, Seed);

    [Fact]
    public void LaterKnowledge_ChangesNoEarlierAnswer_10000Cases() => LaterKnowledgeChangesNoEarlierAnswer().Check(Cases, Seed);

    [Fact]
    public void NextDay_ChangesOnlyWhatItEnds_10000Cases() => NextDayChangesOnlyWhatItEnds().Check(Cases, Seed);

    [Fact]
    public void BetterFigure_IsNeverWorse_10000Cases() => BetterFigureIsNeverWorse().Check(Cases, Seed);

    [Fact]
    public void UnknownPart_DecidesNothing_10000Cases() => UnknownPartDecidesNothing().Check(Cases, Seed);

    [Fact]
    public void Work_IsBounded_10000Cases() => WorkIsBounded().Check(Cases, Seed);

    [Fact]
    public void Columns_AnswerAsTheEngine_10000Cases() => ColumnsAnswerAsTheEngine().Check(Cases, Seed);
}
