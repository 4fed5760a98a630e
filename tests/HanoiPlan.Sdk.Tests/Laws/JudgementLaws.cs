using FsCheck.Fluent;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Tests.Evaluation;
using HanoiPlan.Sdk.Tests.Reference;
using NodaTime;
using static HanoiPlan.Sdk.Tests.Laws.Made;

namespace HanoiPlan.Sdk.Tests.Laws;

/// <summary>What holds of every judgement of one target; each law is tried on 10,000 made-up cases.</summary>
public sealed class JudgementLaws
{
    private const int Cases = 10_000;

    [Fact]
    public void BetterValue_NeverRanksWorse_10000Cases() => Holds(
        Cases,
        from a in Gen.Choose(0, 10_000)
        from b in Gen.Choose(0, 10_000)
        from edge in Gen.Choose(2_000, 8_000)
        from width in Gen.Choose(0, 300)
        from kind in Gen.Choose(1, 5)
        from baseline in Gen.Choose(0, 10_000)
        from isHigher in Gen.Elements(true, false)
        from isNear in Gen.Elements(true, false)
        from isDue in Gen.Elements(true, false)
        select (a: isNear ? edge + (a % 40) - 20 : a, b: isNear ? edge + (b % 40) - 20 : b, edge, width, kind, baseline, isHigher, isDue),
        c =>
        {
            AssessmentStatus Status(int value) => Town.Assess(
                c.isHigher ? Town.Higher() : Town.Lower(),
                t => Ask(t, c.kind, c.edge / 100m, (c.edge + c.width) / 100m, c.isHigher),
                c.isDue ? "2025-12-31" : "2023-06-30",
                $"2020 final {Text(c.baseline)}",
                $"{(c.isDue ? 2025 : 2022)} final {Text(value)}").Status;
            var (worse, better) = c.isHigher ? (Math.Min(c.a, c.b), Math.Max(c.a, c.b)) : (Math.Max(c.a, c.b), Math.Min(c.a, c.b));
            return Status(better).Rank <= Status(worse).Rank;
        });

    [Fact]
    public void InsideIsBetter_CloserOnTheSameSide_NeverRanksWorse_10000Cases() => Holds(
        Cases,
        from a in Gen.Choose(1, 3_000)
        from b in Gen.Choose(1, 3_000)
        from edge in Gen.Choose(3_000, 6_000)
        from width in Gen.Choose(0, 300)
        from baseline in Gen.Choose(0, 10_000)
        from isBelow in Gen.Elements(true, false)
        from isDue in Gen.Elements(true, false)
        select (near: Math.Min(a, b), far: Math.Max(a, b), edge, width, baseline, isBelow, isDue),
        c =>
        {
            AssessmentStatus Status(int distance) => Town.Assess(
                Town.Inside(),
                t => t.Between(c.edge / 100m, (c.edge + c.width) / 100m),
                c.isDue ? "2025-12-31" : "2023-06-30",
                $"2020 final {Text(c.baseline)}",
                $"{(c.isDue ? 2025 : 2022)} final {Text(c.isBelow ? c.edge - distance : c.edge + c.width + distance)}").Status;
            return Status(c.near).Rank <= Status(c.far).Rank && Status(0).Rank <= Status(c.near).Rank;
        });

    [Fact]
    public void OrderOfObservations_ChangesNothing_10000Cases() => Holds(
        Cases,
        from seed in Seeds
        from order in Gen.Choose(0, int.MaxValue)
        select (seed, order),
        c =>
        {
            var made = CaseMaker.Make(c.seed);
            var dice = new Dice((ulong)c.order);
            var shuffled = made with { Observations = [.. made.Observations.OrderBy(_ => dice.Between(0, 1 << 30))] };
            return Whole(made.Judged()) == Whole(shuffled.Judged());
        });

    [Fact]
    public void LaterRecord_NeverChangesAnEarlierKnownAt_10000Cases() => Holds(
        Cases,
        from seed in Seeds
        from day in Gen.Choose(0, 2_500)
        select (seed, day),
        c =>
        {
            var known = new LocalDate(2020, 6, 30).PlusDays(c.day);
            var made = CaseMaker.Make(c.seed);
            var all = made with { Moment = made.Moment.KnownOn(known) };
            var then = all with { Observations = [.. all.Observations.Where(observation => observation.RecordedAt <= known)] };
            return Whole(all.Judged()) == Whole(then.Judged());
        });

    [Fact]
    public void RestateThenRevert_Restores_10000Cases() => Holds(
        Cases,
        from seed in Seeds
        from low in Gen.Choose(10, 90)
        from days in Gen.Choose(5, 60)
        select (seed, low, days),
        c =>
        {
            var made = CaseMaker.Make(c.seed, Basis.EndOfTerm);
            var first = made.Target.Original;
            Plan With(bool isRestated) => Town.Plan(first.Span.FirstYear, first.Span.LastYear, t =>
            {
                t.Range(first.Range).DueOn(first.DueDate).Baseline(first.BaselineYear);
                if (isRestated)
                {
                    var later = SourceReference.To(new SourceDocument("later", LocalisedText.Of("Sau", "Later"), null, null, null));
                    var from = first.Span.Start.PlusDays(60);
                    t.Restated(from, r => r.AtLeast(c.low).Stated("…").Cites(later));
                    t.Restated(from.PlusDays(c.days), r => r.Range(first.Range).Stated("…").Cites(later));
                }
            }, made.Target.Measure);
            var moment = made.Moment.UnderRulesOf(new LocalDate(2030, 1, 1));
            var plain = (made with { Plan = With(false), Moment = moment }).Judged();
            var reverted = (made with { Plan = With(true), Moment = moment }).Judged();
            return reverted.Version!.InForceFrom > plain.Version!.InForceFrom && Result(plain) == Result(reverted);
        });

    [Fact]
    public void SumOfTheYears_IsTheTotal_10000Cases() => Holds(
        Cases,
        from parts in Gen.Choose(-100_000, 100_000).ArrayOf(5)
        from beside in Gen.Choose(-2, 2)
        select (parts, beside),
        c =>
        {
            var sum = c.parts.Sum();
            var assessment = Town.Assess(
                Town.Measure(Preference.HigherIsBetter, 2, null, Unit.TrillionVnd),
                t => t.AtLeast((sum + c.beside) / 100m).Total(),
                "2025-12-31",
                [.. c.parts.Select((part, i) => $"{2021 + i} final {Text(part)}")]);
            return assessment.Value!.Exact == Rational.Of(sum, 100)
                && assessment.Status == (c.beside <= 0 ? AssessmentStatus.Met : AssessmentStatus.NotMet);
        });

    [Fact]
    public void StatusesOfAnInterval_HoldTheStatusOfEachPointInIt_10000Cases() => Holds(
        Cases,
        from seed in Seeds
        from ends in Gen.Choose(-1_000, 12_000).ArrayOf(3)
        select (seed, ends),
        c =>
        {
            if (CaseMaker.Make(c.seed).Judged().Row is not { } row)
            {
                return true;
            }

            var points = c.ends.Order().Select(end => Rational.Of(end, 100)).ToArray();
            var status = row.Judge(points[1]);
            return row.StatusesWithin(points[0], points[2]).Contains(status)
                && row.StatusesWithin(null, points[2]).Contains(status)
                && row.StatusesWithin(points[0], null).Contains(status)
                && row.StatusesWithin(null, null).Contains(status)
                && row.StatusesWithin(points[1], points[1]).SequenceEqual([status]);
        });

    [Fact]
    public void Flips_HaveTheStatusTheySay_AndTheStepBeforeHasTheOldOne_10000Cases() => Holds(
        Cases,
        from seed in Seeds
        from value in Gen.Choose(-1_000, 12_000)
        from isMark in Gen.Elements(true, true, false)
        from mark in Gen.Choose(0, 100)
        from beside in Gen.Choose(-2, 2)
        select (seed, value, isMark, mark, beside),
        c =>
        {
            if (CaseMaker.Make(c.seed).Judged().Row is not { } row)
            {
                return true;
            }

            var step = row.Scale.FromSteps(1);
            var value = c.isMark && row.Cuts.Count > 0
                ? row.Scale.FromSteps(row.Cuts[c.mark % row.Cuts.Count].Steps + c.beside)
                : Math.Floor(c.value / 100m / step) * step;
            var status = row.Judge(value);
            return row.FlipsAround(Rational.From(value)).All(flip =>
                flip.IsAbove == flip.Value > value
                && flip.Status != status
                && row.Judge(flip.Value) == flip.Status
                && row.Judge(flip.IsAbove ? flip.Value - step : flip.Value + step) == status);
        });

    private static void Ask(TargetBuilder target, int kind, decimal low, decimal high, bool isHigher) => _ = kind switch
    {
        1 => target.Between(low, high),
        2 => target.Exactly(low),
        3 => isHigher ? target.AtLeast(low) : target.AtMost(low),
        4 => isHigher ? target.MoreThan(low) : target.LessThan(low),
        _ => target.About(low, high - low),
    };

    private static string Text(int hundredths) => (hundredths / 100m).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
