using static HanoiPlan.Sdk.Testing.Laws;

namespace HanoiPlan.Sdk.Tests.Laws;

/// <summary>Relations between the engine's answers, each on 10,000 cases of every basis, preference, sign, limit, path and mix of periods.</summary>
public sealed class RelationLaws
{
    private static readonly int Cases = Effort.Of(10_000);

    [Fact]
    public void MirrorImage_IsJudgedAlike_10000Cases() => MirrorImageIsJudgedAlike().Check(Cases);

    [Fact]
    public void FinalAnswer_SurvivesEveryCompletion_10000Cases() => FinalAnswerSurvivesEveryCompletion().Check(Cases);

    [Fact]
    public void Flip_FedBack_HasItsStatus_10000Cases() => FlipFedBackHasItsStatus().Check(Cases);

    [Fact]
    public void RequiredPace_JustAttains_10000Cases() => RequiredPaceJustAttains().Check(Cases);

    [Fact]
    public void SteadyWay_IsNeverAtRisk_10000Cases() => SteadyWayIsNeverAtRisk().Check(Cases);

    [Fact]
    public void Dispute_IsJudgedUnderEachSide_10000Cases() => DisputeIsJudgedUnderEachSide().Check(Cases);

    [Fact]
    public void Notation_ChangesNothing_10000Cases() => NotationChangesNothing().Check(Cases);

    [Fact]
    public void NumbersOfASentence_StandAsTheVerdictSays_10000Cases() => NumbersStandAsTheVerdictSays().Check(Cases);

    [Fact]
    public void LaterKnowledge_ChangesNoEarlierAnswer_10000Cases() => LaterKnowledgeChangesNoEarlierAnswer().Check(Cases);

    [Fact]
    public void NextDay_ChangesOnlyWhatItEnds_10000Cases() => NextDayChangesOnlyWhatItEnds().Check(Cases);

    [Fact]
    public void BetterFigure_IsNeverWorse_10000Cases() => BetterFigureIsNeverWorse().Check(Cases);

    [Fact]
    public void UnknownPart_DecidesNothing_10000Cases() => UnknownPartDecidesNothing().Check(Cases);

    [Fact]
    public void Work_IsBounded_10000Cases() => WorkIsBounded().Check(Cases);

    [Fact]
    public void Columns_AnswerAsTheEngine_10000Cases() => ColumnsAnswerAsTheEngine().Check(Cases);
}
