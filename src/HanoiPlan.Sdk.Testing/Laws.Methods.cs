using FsCheck;
using FsCheck.Fluent;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Methods;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Testing.Making;

namespace HanoiPlan.Sdk.Testing;

/// <summary>What must hold of a published way of judging a series.</summary>
public static partial class Laws
{
    /// <summary>Of two series that differ in their last value, the one with the better value never gets a worse status.</summary>
    /// <remarks>Answers of which one is a refusal, or leaves the status open, are not compared.</remarks>
    public static Law BetterNeverRanksWorse(AssessmentMethod method)
    {
        ArgumentNullException.ThrowIfNull(method);
        return Law.Of(
            LocalisedText.Of($"{method}: giá trị tốt hơn không bao giờ xếp thấp hơn.", $"{method}: a better value never ranks worse."),
            RivalSeries(),
            rivals =>
            {
                var (worse, better) = (method.Assess(rivals.Worse), method.Assess(rivals.Better));
                return !worse.IsAvailable || !better.IsAvailable
                    || worse.Status == AssessmentStatus.Undetermined || better.Status == AssessmentStatus.Undetermined
                    || better.Status.Rank <= worse.Status.Rank;
            });
    }

    /// <summary>Of two series that differ in their last value, the one with the better value never gets a lower score; a missing score is not compared.</summary>
    public static Law BetterNeverScoresLess(AssessmentMethod method)
    {
        ArgumentNullException.ThrowIfNull(method);
        return Law.Of(
            LocalisedText.Of($"{method}: giá trị tốt hơn không bao giờ được điểm thấp hơn.", $"{method}: a better value never scores less."),
            RivalSeries(),
            rivals => method.Assess(rivals.Worse).Score is not { } low || method.Assess(rivals.Better).Score is not { } high || low <= high);
    }

    /// <summary>Whatever a series lacks or holds, the method answers or refuses with a reason, and never throws.</summary>
    public static Law AnswersOrRefuses(AssessmentMethod method)
    {
        ArgumentNullException.ThrowIfNull(method);
        return Law.Of(
            LocalisedText.Of($"{method}: trả lời hoặc từ chối kèm lý do.", $"{method}: answers, or refuses with a reason."),
            Arb.From(Generators.Seeds.Select(SeriesMaker.Make), SeriesMaker.Shrink),
            made => method.Assess(made.ToSeries()) is { } result && (!result.IsAvailable || result.Score is not null || result.Class is not null));
    }

    /// <summary>The order in which a series was given its values, and the number of threads, change nothing.</summary>
    public static Law OrderAndThreadsChangeNothing(AssessmentMethod method)
    {
        ArgumentNullException.ThrowIfNull(method);
        return Law.Of(
            LocalisedText.Of($"{method}: thứ tự và số luồng không làm thay đổi kết quả.", $"{method}: order and threads change nothing."),
            WithSeed(Arb.From(Generators.Seeds.Select(SeriesMaker.Make), SeriesMaker.Shrink)),
            made =>
            {
                var alone = Text(method.Assess(made.Case.ToSeries()));
                var shuffled = made.Case with { Points = Shuffled(made.Case.Points, made.Seed) };
                return Together(2, _ => Text(method.Assess(shuffled.ToSeries()))).All(answer => answer == alone);
            });
    }

    private static Arbitrary<RivalSeries> RivalSeries() => Generators.Seeds.Select(SeriesMaker.Rivals).ToArbitrary();

    private static string Text(MethodResult result) => $"{result} {result.MeasureOfProgress} {result.Score} {result.Trend} {result.Reason.English} {result.Reason.Vietnamese}";
}
