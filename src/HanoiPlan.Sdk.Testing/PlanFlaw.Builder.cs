using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Responsibilities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Testing.Making;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Testing;

/// <summary>What keeps a plan from being built.</summary>
public sealed partial class PlanFlaw
{
    private static PlanFlaw[] OfTheBuilder() =>
    [
        new(PlanProblems.Empty, "không có chỉ tiêu", "no indicator", (plan, _) =>
        {
            plan.Indicators.Clear();
            plan.Links.Clear();
            plan.Goals.RemoveAll(goal => goal.IndicatorTargetId is not null);
            return true;
        }),
        new(PlanProblems.HeaderMissing, "thiếu nhiệm kỳ", "no term", (plan, _) => Put(() => plan.Term = null)),
        new(PlanProblems.HeaderMissing, "thiếu địa bàn", "no area", (plan, _) => Put(() => plan.Area = null)),
        new(PlanProblems.HeaderMissing, "thiếu văn bản", "no document", (plan, _) => Put(() => plan.Document = null)),
        new(PlanProblems.HeaderMissing, "thiếu ngày có hiệu lực", "no date of force", (plan, _) => Put(() => plan.InForce = null)),
        new(PlanProblems.IdentifierTwice, "trùng thước đo", "a measure twice", (plan, dice) => Twice(plan.Measures, dice)),
        new(PlanProblems.IdentifierTwice, "trùng lĩnh vực", "a field twice", (plan, dice) => Twice(plan.Fields, dice)),
        new(PlanProblems.IdentifierTwice, "trùng mục", "a part twice", (plan, dice) => Twice(plan.Nodes, dice)),
        new(PlanProblems.IdentifierTwice, "trùng mốc", "a milestone twice", (plan, dice) => Twice(plan.Milestones, dice)),
        new(PlanProblems.IdentifierTwice, "trùng báo cáo", "a report twice", (plan, dice) => Twice(plan.Reports, dice)),
        new(PlanProblems.UnknownReference, "lĩnh vực không có", "an unknown field", (plan, dice) => Indicator(plan, dice, one => one with { FieldId = "nowhere" })),
        new(PlanProblems.UnknownReference, "thước đo không có", "an unknown measure", (plan, dice) => Target(plan, dice, _ => true, one => one with { MeasureCode = "nowhere" })),
        new(PlanProblems.UnknownReference, "liên kết không có đích", "a link to nothing", (plan, _) => Added(plan.Links, new PlanLink(
            NodeReference.Indicator(plan.Indicators[0].Number), NodeReference.Task(99), false, Standing.Ours, plan.Title, EvidenceGrade.Reading))),
        new(PlanProblems.UnknownReference, "phân công không có đích", "an assignment for nothing", (plan, _) => Added(
            plan.Assignments, Assignment.NotFound("nowhere", Role.Report, "made"))),
        new(PlanProblems.UnknownReference, "mốc của cơ quan không có", "a milestone of nobody", (plan, _) => Added(
            plan.Milestones, new Milestone("milestone-x", plan.Title, "nobody", TimePeriod.Year(plan.Term!.Value.First), Cited(plan)))),
        new(PlanProblems.BoundsReversed, "cận ngược", "bounds reversed", (plan, dice) => Version(plan, dice, (_, measure) => true, (one, measure) =>
            one with { Asks = IsDone(measure) ? target => target.Between(1, 0) : target => target.Between(15, 12) })),
        new(PlanProblems.BoundTooPrecise, "cận quá chi tiết", "a bound too precise", (plan, dice) => Version(plan, dice, (_, _) => true, (one, measure) =>
            one with { Asks = target => target.AtLeast((IsDone(measure) ? 0 : 15) + (measure.Scale.FromSteps(1) / 10)) })),
        new(PlanProblems.BoundOutsideLimits, "cận ngoài giới hạn", "a bound beyond the limits", (plan, dice) => Version(
            plan, dice, (_, measure) => measure.LowerLimit is not null, (one, measure) => one with { Asks = target => target.AtLeast(measure.LowerLimit!.Value - 1) })),
        new(PlanProblems.YearsReversed, "năm ngược", "years reversed", (plan, dice) => Version(plan, dice, (_, _) => true, (one, _) => one with { Years = (2025, 2021) })),
        new(PlanProblems.YearsReversed, "nhiệm kỳ ngược", "a term reversed", (plan, _) => Put(() => plan.Term = (2025, 2021))),
        new(PlanProblems.SpanOutsideTerm, "ngoài nhiệm kỳ", "outside the term", (plan, dice) => Version(plan, dice, (_, _) => true, (one, _) =>
            one with { Years = (plan.Term!.Value.First, plan.Term.Value.Last + 1), DueDate = null })),
        new(PlanProblems.DueOutsideSpan, "hạn ngoài giai đoạn", "due outside its years", (plan, dice) => Version(plan, dice, (_, _) => true, (one, _) =>
            one with { DueDate = new LocalDate(one.Years!.Value.Last + 1, 1, 1) })),
        new(PlanProblems.RangeMissing, "không nêu mức", "nothing asked", (plan, dice) => Version(plan, dice, (_, _) => true, (one, _) => one with { Asks = null })),
        new(PlanProblems.StatementMissing, "thiếu nguyên văn", "no statement", (plan, dice) => Version(plan, dice, (_, _) => true, (one, _) => one with { Statement = null })),
        new(PlanProblems.CitationMissing, "thiếu trích dẫn", "no citation", (plan, dice) => Version(plan, dice, (_, _) => true, (one, _) => one with { Source = null })),
        new(PlanProblems.UnitDoesNotFit, "đơn vị không phù hợp", "a unit that does not fit", (plan, dice) => Version(plan, dice, (_, measure) => !IsDone(measure), (one, _) =>
            one with { Basis = Basis.Milestone, Asks = target => target.AtLeast(15), Path = TargetPath.StraightLine })),
        new(PlanProblems.VersionsOverlap, "hai phiên bản cùng ngày", "two versions on a day", (plan, dice) => Target(plan, dice, _ => true, one =>
            one with { Versions = [.. one.Versions, one.Versions[0] with { InForceFrom = plan.InForce }] })),
        new(PlanProblems.VersionsOverlap, "phiên bản trước chương trình", "a version before the plan", (plan, dice) => Target(plan, dice, _ => true, one =>
            one with { Versions = [.. one.Versions, one.Versions[0] with { InForceFrom = plan.InForce!.Value.PlusDays(-1) }] })),
        new(PlanProblems.BaselineMissing, "năm gốc không trước năm cuối", "a baseline that is not before the end", (plan, dice) => Version(plan, dice, (_, _) => true, (one, _) =>
            one with { BaselineYear = one.Years!.Value.Last })),
        new(PlanProblems.TargetsMissing, "chỉ tiêu không có mức", "an indicator without a target", (plan, dice) =>
        {
            var indicator = dice.Of(plan.Indicators.ToArray());
            plan.Goals.RemoveAll(goal => indicator.Targets.Any(target => target.Id == goal.IndicatorTargetId));
            plan.Indicators[plan.Indicators.IndexOf(indicator)] = indicator with { Targets = [] };
            return true;
        }),
        new(PlanProblems.PartsDoNotFit, "thành phần không so được", "parts that cannot be compared", (plan, _) => AddedAll(plan.Measures,
        [
            Share("part_a", Preference.HigherIsBetter),
            Share("part_b", Preference.LowerIsBetter),
            Measure.Create("whole", LocalisedText.Of("Toàn bộ", "Whole"), Unit.Percent, 2, Preference.HigherIsBetter, m => m.WeakestOf("part_a", "part_b")),
        ])),
        new(PlanProblems.CompositionTooLarge, "quy tắc đòi quá nhiều", "a rule that asks for too many", (plan, dice) => Indicator(plan, dice, one =>
            one with { Rule = CompositionRule.AtLeast(one.Targets.Count + 1) })),
        new(PlanProblems.PathDoesNotFit, "lộ trình không phù hợp", "a path that does not fit", (plan, dice) => Version(plan, dice, (_, _) => true, (one, _) =>
            one with { Path = one.Basis == Basis.Total ? TargetPath.ConstantGrowth : TargetPath.GrowingAt(5) })),
        new(PlanProblems.DueBeforeSpanEnds, "hạn trước khi hết giai đoạn", "due before its years end", (plan, dice) => Version(
            plan, dice, (one, _) => one.Basis != Basis.EndOfTerm && one.Basis != Basis.Milestone, (one, _) =>
            one with { DueDate = new LocalDate(one.Years!.Value.Last, 6, 30) })),
        new(PlanProblems.RelationDoesNotFit, "mức so với gốc không phù hợp", "a relation that does not fit", (plan, dice) => Version(
            plan, dice, (one, _) => one.Basis == Basis.AverageGrowth || one.Basis == Basis.Milestone, (one, _) =>
            one with { Asks = target => target.Range(TargetRange.AtLeast(10).RelativeToBaseline(RangeRelation.PercentChange)) })),
    ];

    private static Measure Share(string code, Preference preference) =>
        Measure.Create(code, LocalisedText.Of("Thành phần", "Part"), Unit.Percent, 2, preference, m => m.Within(0, 100));

    private static bool IsDone(Measure measure) => measure.Unit.Equals(Unit.Done);

    private static SourceReference Cited(PlanDraft plan) => SourceReference.To(plan.Document!);

    private static bool Put(Action change)
    {
        change();
        return true;
    }

    private static bool Twice<T>(List<T> parts, SplitMix64 dice)
    {
        if (parts.Count == 0)
        {
            return false;
        }

        parts.Add(parts[dice.Between(0, parts.Count - 1)]);
        return true;
    }

    private static bool Added<T>(List<T> parts, T part) => AddedAll(parts, [part]);

    private static bool AddedAll<T>(List<T> parts, T[] more)
    {
        parts.AddRange(more);
        return true;
    }

    private static bool Indicator(PlanDraft plan, SplitMix64 dice, Func<IndicatorDraft, IndicatorDraft> change)
    {
        var at = dice.Between(0, plan.Indicators.Count - 1);
        plan.Indicators[at] = change(plan.Indicators[at]);
        return true;
    }

    private static bool Version(PlanDraft plan, SplitMix64 dice, Func<VersionDraft, Measure, bool> fits, Func<VersionDraft, Measure, VersionDraft> change)
    {
        Measure MeasureOf(TargetDraft target) => plan.Measures.Find(measure => measure.Code == target.MeasureCode)!;
        return Target(plan, dice, one => fits(one.Versions[0], MeasureOf(one)), one => one.With(version => change(version, MeasureOf(one))));
    }

    private static bool Target(PlanDraft plan, SplitMix64 dice, Func<TargetDraft, bool> fits, Func<TargetDraft, TargetDraft> change)
    {
        var places = plan.Indicators.SelectMany(indicator => indicator.Targets.Where(fits).Select(target => (indicator, target))).ToArray();
        if (places.Length == 0)
        {
            return false;
        }

        var (its, old) = dice.Of(places);
        PlanShrinker.Replace(plan, its, old, change(old));
        return true;
    }
}
