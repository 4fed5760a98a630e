using FsCheck;
using FsCheck.Fluent;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Testing.Making;
using NodaTime;

namespace HanoiPlan.Sdk.Testing;

/// <summary>What must hold of judging a target.</summary>
public static partial class Laws
{
    /// <summary>
    /// A better value never ranks worse in any target that asks for what its measure prefers; where inside is better, the nearer
    /// of two values on one side is the better.
    /// </summary>
    public static Law BetterNeverRanksWorse() => BetterNeverRanksWorse(RivalMaker.Make, made => made.Judge().Status);

    /// <summary>
    /// A better value never ranks worse in a target of a host's own. It is broken by a target that asks for the contrary of what
    /// its measure prefers, such as "at most" of a measure of which more is better.
    /// </summary>
    /// <param name="plan">The plan that holds the target.</param>
    /// <param name="targetId">The target.</param>
    public static Law BetterNeverRanksWorse(Plan plan, string targetId)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var target = plan.Target(targetId);
        return BetterNeverRanksWorse(seed => RivalMaker.Make(seed, plan, target), made => made.Judge().Status);
    }

    /// <summary>A better value never ranks worse by a host's own way of judging.</summary>
    public static Law BetterNeverRanksWorse(Func<JudgementCase, AssessmentStatus> judge)
    {
        ArgumentNullException.ThrowIfNull(judge);
        return BetterNeverRanksWorse(RivalMaker.Make, judge);
    }

    /// <summary>The order of the observations changes neither status nor reasons.</summary>
    public static Law OrderOfObservationsChangesNothing() => OrderOfObservationsChangesNothing(Generators.JudgementCases(), made => made.JudgeInFull());

    /// <summary>The order of the observations changes nothing.</summary>
    /// <param name="cases">Such as those of <see cref="Generators.JudgementCases(Plan, string)"/>.</param>
    /// <param name="judge">The answer, written out in full.</param>
    public static Law OrderOfObservationsChangesNothing(Arbitrary<JudgementCase> cases, Func<JudgementCase, string> judge)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(judge);
        return Law.Of(
            LocalisedText.Of("Thứ tự số liệu không làm thay đổi kết quả.", "The order of the observations changes nothing."),
            WithSeed(cases),
            made => judge(made.Case) == judge(made.Case.With(Shuffled(made.Case.Observations, made.Seed))));
    }

    /// <summary>A record of a later day never changes the answer for an earlier "known at".</summary>
    public static Law LaterRecordNeverChangesAnEarlierKnownAt() => LaterRecordNeverChangesAnEarlierKnownAt(Generators.JudgementCases(), made => made.JudgeInFull());

    /// <summary>A record of a later day never changes the answer for an earlier "known at".</summary>
    /// <param name="cases">Such as those of <see cref="Generators.JudgementCases(Plan, string)"/>.</param>
    /// <param name="judge">The answer, written out in full.</param>
    public static Law LaterRecordNeverChangesAnEarlierKnownAt(Arbitrary<JudgementCase> cases, Func<JudgementCase, string> judge)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(judge);
        return Law.Of(
            LocalisedText.Of(
                "Số liệu ghi nhận sau không làm thay đổi câu trả lời theo ngày biết trước đó.",
                "A later record never changes the answer for an earlier day of knowledge."),
            WithSeed(cases),
            made =>
            {
                var known = KnownDay(made.Case, new SplitMix64(made.Seed));
                var all = made.Case.With(made.Case.Moment.KnownOn(known));
                return judge(all) == judge(all.With(all.Observations.Where(observation => observation.RecordedAt <= known)));
            });
    }

    /// <summary>A target that is restated, and later restated as it was, is judged as if it had never been.</summary>
    public static Law RestateThenRevertRestores() => RestateThenRevertRestores(Generators.JudgementCases(Basis.EndOfTerm), made => AnswerText.Result(made.Judge()));

    /// <summary>A target that is restated, and later restated as it was, is judged as if it had never been.</summary>
    /// <param name="cases">Cases of value targets, such as those of <see cref="Generators.JudgementCases(Basis)"/>.</param>
    /// <param name="judge">The answer's numbers; the words differ, since they cite the last version.</param>
    public static Law RestateThenRevertRestores(Arbitrary<JudgementCase> cases, Func<JudgementCase, string> judge)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(judge);
        return Law.Of(
            LocalisedText.Of("Điều chỉnh rồi trả lại như cũ thì kết quả như cũ.", "To restate and then revert a target restores the answer."),
            WithSeed(cases),
            made =>
            {
                var plain = Restated(made.Case, new SplitMix64(made.Seed), false);
                var reverted = Restated(made.Case, new SplitMix64(made.Seed), true);
                return judge(plain) == judge(reverted);
            });
    }

    /// <summary>The years of a total add up to it exactly, and the sum alone decides.</summary>
    public static Law PartsAddUpToTheTotal() => Law.Of(
        LocalisedText.Of("Tổng các năm đúng bằng lũy kế.", "The parts add up to the whole."),
        WithSeed(Generators.JudgementCases(Basis.Total)),
        made =>
        {
            var years = RivalMaker.YearsAround(made.Case, new SplitMix64(made.Seed));
            var version = made.Case.Target.Original;
            var assessment = made.Case.With(years).With(EvaluationMoment.At(version.DueDate).UnderRulesOf(version.InForceFrom)).Judge();
            var sum = years.Aggregate(Rational.Zero, (total, one) => total + Rational.From(one.Value!.Value));
            return assessment.Value?.Exact == sum && assessment.Status == assessment.Row!.Judge(sum);
        });

    /// <summary>The statuses that an interval of values can have hold the status of every value in it.</summary>
    public static Law IntervalHoldsTheStatusOfEachOfItsValues() => Law.Of(
        LocalisedText.Of("Các trạng thái của một khoảng gồm trạng thái của mọi giá trị trong đó.", "The statuses of an interval hold that of each value in it."),
        WithSeed(Generators.JudgementCases()),
        made =>
        {
            if (made.Case.Judge().Row is not { } row)
            {
                return true;
            }

            var dice = new SplitMix64(made.Seed);
            var points = Enumerable.Range(0, 3).Select(_ => NearCut(row, dice)).Order().ToArray();
            var status = row.Judge(points[1]);
            return row.StatusesWithin(points[0], points[2]).Contains(status)
                && row.StatusesWithin(null, points[2]).Contains(status)
                && row.StatusesWithin(points[0], null).Contains(status)
                && row.StatusesWithin(null, null).Contains(status)
                && row.StatusesWithin(points[1], points[1]).SequenceEqual([status]);
        });

    /// <summary>What is said to flip an answer does, and the step before it does not.</summary>
    public static Law FlipsHaveTheStatusTheySay() => Law.Of(
        LocalisedText.Of("Giá trị được nói là làm đổi kết quả thì đổi, bước ngay trước thì không.", "A flip has the status that it says, and the step before it the old one."),
        WithSeed(Generators.JudgementCases()),
        made =>
        {
            if (made.Case.Judge().Row is not { } row)
            {
                return true;
            }

            var dice = new SplitMix64(made.Seed);
            var step = row.Scale.FromSteps(1);
            var value = row.Cuts.Count > 0 && !dice.OneIn(3)
                ? row.Scale.FromSteps(row.Cuts[dice.Between(0, row.Cuts.Count - 1)].Steps + dice.Between(-2, 2))
                : Math.Floor(dice.Between(-1_000, 12_000) / 100m / step) * step;
            var status = row.Judge(value);
            return row.FlipsAround(Rational.From(value)).All(flip =>
                flip.IsAbove == flip.Value > value
                && flip.Status != status
                && row.Judge(flip.Value) == flip.Status
                && row.Judge(flip.IsAbove ? flip.Value - step : flip.Value + step) == status);
        });

    private static Law BetterNeverRanksWorse(Func<ulong, Rivals> make, Func<JudgementCase, AssessmentStatus> judge) => Law.Of(
        LocalisedText.Of("Giá trị tốt hơn không bao giờ xếp thấp hơn.", "A better value never ranks worse."),
        Generators.Seeds.Select(make).ToArbitrary(),
        rivals => judge(rivals.Better).Rank <= judge(rivals.Worse).Rank);

    private static Rational NearCut(CutPointRow row, SplitMix64 dice) => row.Cuts.Count == 0 || dice.OneIn(3)
        ? Rational.Of(dice.Between(-1_000, 12_000), 100)
        : Rational.From(row.Scale.FromSteps(row.Cuts[dice.Between(0, row.Cuts.Count - 1)].Steps + dice.Between(-1, 1))) + Rational.Of(dice.Between(-1, 1), 1_000_003);

    // Any day of the term, or a day of a record, the day before it or the day after.
    private static LocalDate KnownDay(JudgementCase made, SplitMix64 dice) => made.Observations.Count == 0 || dice.OneIn(2)
        ? made.Target.Original.Span.Start.PlusDays(dice.Between(-200, 2_300))
        : made.Observations[dice.Between(0, made.Observations.Count - 1)].RecordedAt.PlusDays(dice.Between(-1, 1));

    private static JudgementCase Restated(JudgementCase made, SplitMix64 dice, bool isRestated)
    {
        var draft = PlanDraft.Of(made.Plan);
        var (indicator, target) = draft.Indicators.SelectMany(its => its.Targets.Select(one => (its, one))).First(pair => pair.one.Id == made.Target.Id);
        var first = target.Versions[0];
        var from = made.Target.Original.Span.Start.PlusDays(60);
        var asked = new RangeMaker(made.Target.Measure, dice).Absolute();
        var changed = first with { InForceFrom = from, Asks = one => one.Range(asked) };
        var back = first with { InForceFrom = from.PlusDays(dice.Between(5, 60)) };
        PlanShrinker.Replace(draft, indicator, target, target with { Versions = isRestated ? [first, changed, back] : [first] });
        return made.With(draft.ToBuilder().Build()).With(made.Moment.UnderRulesOf(made.Target.Original.Span.End.PlusDays(1_500)));
    }
}
