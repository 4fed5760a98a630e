using FsCheck.Fluent;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Testing.Relations;

namespace HanoiPlan.Sdk.Testing;

/// <summary>
/// Relations between answers, which need no second opinion on the meaning. Each is tried on <see cref="RelationCase"/>s of every basis,
/// preference, sign, limit, range, path, period and standing, and takes the judge that it is tried on.
/// </summary>
public static partial class Laws
{
    /// <summary>The engine's answers mirror; see <see cref="MirrorImageIsJudgedAlike(RelationJudge)"/>.</summary>
    public static Law MirrorImageIsJudgedAlike() => MirrorImageIsJudgedAlike(RelationAnswer.OfEngine);

    /// <summary>
    /// With every value, bound, limit, baseline and step negated and the preference reversed the status is the same, and margins,
    /// flips and requirements are mirrored. Average growth, shares and multiples of a baseline and paths of constant growth have no mirror
    /// image and are left out, as are milestones.
    /// </summary>
    public static Law MirrorImageIsJudgedAlike(RelationJudge judge) => Relation(
        "Đổi dấu mọi số và đảo chiều tốt thì kết quả đối xứng.", "The mirror image is judged alike.", judge, MirrorRelation.Broken);

    /// <summary>The engine's final answers survive; see <see cref="FinalAnswerSurvivesEveryCompletion(RelationJudge)"/>.</summary>
    public static Law FinalAnswerSurvivesEveryCompletion() => FinalAnswerSurvivesEveryCompletion(RelationAnswer.OfEngine);

    /// <summary>
    /// Not met before the due date, secured, or decided in spite of gaps: no figure that can still come within the natural limits changes
    /// it; and each status that is listed as possible is the status of some completion.
    /// </summary>
    public static Law FinalAnswerSurvivesEveryCompletion(RelationJudge judge) => Relation(
        "Kết quả cuối cùng giữ nguyên với mọi số liệu còn thiếu.", "A final answer survives every completion.", judge, CompletionRelation.Broken);

    /// <summary>The engine's flips hold; see <see cref="FlipFedBackHasItsStatus(RelationJudge)"/>.</summary>
    public static Law FlipFedBackHasItsStatus() => FlipFedBackHasItsStatus(RelationAnswer.OfEngine);

    /// <summary>The value of a flip, published for the figure that it names, leads to the flip's status; one step short of it does not.</summary>
    public static Law FlipFedBackHasItsStatus(RelationJudge judge) => Relation(
        "Giá trị được nói là làm đổi kết quả, khi công bố, cho đúng kết quả đó.", "A flip that is fed back has its status.", judge, CounterfactualRelation.Broken);

    /// <summary>The engine's requirements just attain; see <see cref="RequiredPaceJustAttains(RelationJudge)"/>.</summary>
    public static Law RequiredPaceJustAttains() => RequiredPaceJustAttains(RelationAnswer.OfEngine);

    /// <summary>Exactly what is required of the time left attains, and one step of the scale less does not.</summary>
    public static Law RequiredPaceJustAttains(RelationJudge judge) => Relation(
        "Đúng mức yêu cầu thì vừa đạt, kém một đơn vị thì không.", "The required pace just attains.", judge, AdviceRelation.Broken);

    /// <summary>The engine lets who is on the way be; see <see cref="SteadyWayIsNeverAtRisk(RelationJudge)"/>.</summary>
    public static Law SteadyWayIsNeverAtRisk() => SteadyWayIsNeverAtRisk(RelationAnswer.OfEngine);

    /// <summary>The straight or stated path from the baseline to an attained target is never at risk before the due date.</summary>
    public static Law SteadyWayIsNeverAtRisk(RelationJudge judge) => Relation(
        "Đi đúng lộ trình đến mức đạt thì không bao giờ có nguy cơ.", "The steady way is never at risk.", judge, SteadyRelation.Broken);

    /// <summary>The engine weighs disputes; see <see cref="DisputeIsJudgedUnderEachSide(RelationJudge)"/>.</summary>
    public static Law DisputeIsJudgedUnderEachSide() => DisputeIsJudgedUnderEachSide(RelationAnswer.OfEngine);

    /// <summary>What all sides of a dispute say is the answer, flagged; otherwise it is a conflict, and what the sides say is possible.</summary>
    public static Law DisputeIsJudgedUnderEachSide(RelationJudge judge) => Relation(
        "Số liệu tranh chấp được xét theo từng nguồn.", "A dispute is judged under each side.", judge, SidesRelation.Broken);

    /// <summary>The engine answers to the facts; see <see cref="NotationChangesNothing(RelationJudge)"/>.</summary>
    public static Law NotationChangesNothing() => NotationChangesNothing(RelationAnswer.OfEngine);

    /// <summary>
    /// A stock of 2023, of December or of the last day; thousands or millions; a headline or exact parts; years shifted; the area
    /// renamed; another order; an official total of the years: the same answer.
    /// </summary>
    public static Law NotationChangesNothing(RelationJudge judge) => Relation(
        "Cách ghi số liệu không làm thay đổi kết quả.", "Notation changes nothing.", judge, NotationRelation.Broken);

    /// <summary>The engine's sentences hold; see <see cref="NumbersStandAsTheVerdictSays(RelationJudge)"/>.</summary>
    public static Law NumbersStandAsTheVerdictSays() => NumbersStandAsTheVerdictSays(RelationAnswer.OfEngine);

    /// <summary>In every sentence, in both languages, the numbers stand to each other as the verdict says.</summary>
    public static Law NumbersStandAsTheVerdictSays(RelationJudge judge) => Relation(
        "Các con số trong câu đúng như kết luận.", "The numbers of a sentence stand as the verdict says.", judge, WordsRelation.Broken);

    /// <summary>The engine keeps to the day of knowledge; see <see cref="LaterKnowledgeChangesNoEarlierAnswer(RelationJudge)"/>.</summary>
    public static Law LaterKnowledgeChangesNoEarlierAnswer() => LaterKnowledgeChangesNoEarlierAnswer(RelationAnswer.OfEngine);

    /// <summary>Records of a later day change nothing of the answer for an earlier day of knowledge.</summary>
    public static Law LaterKnowledgeChangesNoEarlierAnswer(RelationJudge judge) => Relation(
        "Số liệu biết sau không làm thay đổi câu trả lời trước đó.", "Later knowledge changes no earlier answer.", judge, TimeRelation.LaterRecordsBroken);

    /// <summary>The engine's answers wait for days that end something; see <see cref="NextDayChangesOnlyWhatItEnds(RelationJudge)"/>.</summary>
    public static Law NextDayChangesOnlyWhatItEnds() => NextDayChangesOnlyWhatItEnds(RelationAnswer.OfEngine);

    /// <summary>The same data a day later changes only what that day ends or begins.</summary>
    public static Law NextDayChangesOnlyWhatItEnds(RelationJudge judge) => Relation(
        "Một ngày trôi qua chỉ làm thay đổi những gì kết thúc hôm đó.", "The next day changes only what it ends.", judge, TimeRelation.NextDayBroken);

    /// <summary>The engine never punishes a better figure; see <see cref="BetterFigureIsNeverWorse(RelationJudge)"/>.</summary>
    public static Law BetterFigureIsNeverWorse() => BetterFigureIsNeverWorse(RelationAnswer.OfEngine);

    /// <summary>A better figure of the span never makes the answer worse.</summary>
    public static Law BetterFigureIsNeverWorse(RelationJudge judge) => Relation(
        "Số liệu tốt hơn không bao giờ làm kết quả xấu đi.", "A better figure is never worse.", judge, BetterRelation.Broken);

    /// <summary>The engine does not decide by one half; see <see cref="UnknownPartDecidesNothing(RelationJudge)"/>.</summary>
    public static Law UnknownPartDecidesNothing() => UnknownPartDecidesNothing(RelationAnswer.OfEngine);

    /// <summary>A measure of several parts is decided, while a part is unknown, only where nothing that the part can be changes it.</summary>
    public static Law UnknownPartDecidesNothing(RelationJudge judge) => Relation(
        "Phần chưa biết không thể quyết định kết quả.", "An unknown part decides nothing.", judge, UnknownPartRelation.Broken, RelationCaseMaker.MakeOfParts);

    /// <summary>The engine's work is bounded; see <see cref="WorkIsBounded(RelationJudge)"/>.</summary>
    public static Law WorkIsBounded() => WorkIsBounded(RelationAnswer.OfEngine);

    /// <summary>
    /// Every legal case is answered in bounded memory, whatever its days, fractions and thresholds. A case that breaks the law is
    /// not made smaller, since each smaller one might never end; an answer that does not come keeps its thread until the process ends.
    /// </summary>
    public static Law WorkIsBounded(RelationJudge judge)
    {
        ArgumentNullException.ThrowIfNull(judge);
        return Law.Of(
            LocalisedText.Of("Công việc đánh giá luôn có giới hạn.", "The work of an answer is bounded."),
            Generators.Seeds.Select(seed => RelationCaseMaker.Make(seed, isDense: true)).ToArbitrary(),
            made => Holds(CostRelation.Broken(made, judge)));
    }

    /// <summary>Columns of the years or months of any case, judged at once, by single values and live, answer as the engine.</summary>
    public static Law ColumnsAnswerAsTheEngine() => Law.Of(
        LocalisedText.Of("Đánh giá theo cột giống hệt đánh giá từng số liệu.", "Columns answer as the engine."),
        RelationCase.Cases(),
        made => Holds(ColumnsRelation.Broken(made)));

    private static Law Relation(string vietnamese, string english, RelationJudge judge, Func<RelationCase, RelationJudge, string?> broken) =>
        Relation(vietnamese, english, judge, broken, RelationCase.Make);

    private static Law Relation(
        string vietnamese, string english, RelationJudge judge, Func<RelationCase, RelationJudge, string?> broken, Func<ulong, RelationCase> make)
    {
        ArgumentNullException.ThrowIfNull(judge);
        return Law.Of(
            LocalisedText.Of(vietnamese, english),
            Arb.From(Generators.Seeds.Select(make), RelationCaseShrinker.Shrink),
            made => Holds(broken(made, judge)));
    }

    // What is broken is said with the counter-example.
    private static bool Holds(string? broken) => broken is null ? true : throw new InvalidOperationException(broken);
}
