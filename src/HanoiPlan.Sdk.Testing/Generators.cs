using FsCheck;
using FsCheck.Fluent;
using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Rules;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Testing.Making;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Testing;

/// <summary>
/// Made-up cases for FsCheck, with far more than their share of values at, just before and just after a boundary. Each knows
/// how to make a failing case smaller. Safe for several threads.
/// </summary>
public static partial class Generators
{
    /// <summary>Seeds of the cases; the same seed makes the same case on any machine.</summary>
    public static Gen<ulong> Seeds { get; } = Gen.Choose(0, int.MaxValue).Select(seed => 1_000_000UL + (ulong)seed);

    /// <summary>Periods of every kind, of the years 2019 to 2026, with first and last days, months and quarters over-sampled.</summary>
    public static Arbitrary<TimePeriod> Periods() => Arb.From(Seeds.Select(seed => PeriodMaker.Make(new SplitMix64(seed))), PeriodMaker.Shrink);

    /// <summary>Measures of every preference, of 0 to 4 decimal places, stock or flow, with and without natural limits.</summary>
    public static Arbitrary<Measure> Measures() => Seeds.Select(seed => JudgementCaseMaker.Make(seed).Target.Measure).ToArbitrary();

    /// <summary>Ranges of every kind that a plan may ask of a measure; those of a measure not in per cent are never "all".</summary>
    /// <param name="measure">The measure, whose scale and limits the numbers keep to.</param>
    public static Arbitrary<TargetRange> Ranges(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return Arb.From(
            Seeds.Select(seed => new RangeMaker(measure, new SplitMix64(seed)).Absolute()),
            range => RangeMaker.Shrink(range).Where(smaller => IsWithin(smaller, measure)));
    }

    /// <summary>Ranges measured against a baseline: by so many per cent, times, or points.</summary>
    /// <param name="measure">The measure, whose scale the numbers keep to.</param>
    public static Arbitrary<TargetRange> RelativeRanges(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return Arb.From(Seeds.Select(seed => new RangeMaker(measure, new SplitMix64(seed)).Relative()), RangeMaker.Shrink);
    }

    /// <summary>Targets of every basis, one or two versions each, on measures of their own.</summary>
    public static Arbitrary<Target> Targets() => TargetsOf(seed => JudgementCaseMaker.Make(seed));

    /// <summary>Targets of one basis.</summary>
    public static Arbitrary<Target> Targets(Basis basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        return TargetsOf(seed => JudgementCaseMaker.Make(seed, basis));
    }

    /// <summary>Targets of every basis with observations at and beside what they ask, and moments at and beside their dates.</summary>
    public static Arbitrary<JudgementCase> JudgementCases() => Cases(JudgementCaseMaker.Make);

    /// <summary>Targets of one basis with observations and moments.</summary>
    public static Arbitrary<JudgementCase> JudgementCases(Basis basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        return Cases(seed => JudgementCaseMaker.Make(seed, basis));
    }

    /// <summary>Observations and moments for a target of somebody's own plan.</summary>
    /// <exception cref="KeyNotFoundException">The plan has no such target.</exception>
    public static Arbitrary<JudgementCase> JudgementCases(Plan plan, string targetId)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var target = plan.Target(targetId);
        return Arb.From(
            Seeds.Select(seed => JudgementCaseMaker.Make(seed, plan, target)),
            made => JudgementCaseShrinker.Shrink(made).Where(smaller => ReferenceEquals(smaller.Plan, plan)));
    }

    /// <summary>Whole plans with nothing wrong with them, of one to five indicators.</summary>
    public static Arbitrary<Plan> Plans() => Arb.From(Seeds.Select(PlanMaker.Make), PlanShrinker.Shrink);

    /// <summary>Plans with exactly one flaw.</summary>
    public static Arbitrary<FlawedPlan> FlawedPlans() => Flawed(PlanFlaw.All);

    /// <summary>Plans with exactly this flaw.</summary>
    public static Arbitrary<FlawedPlan> FlawedPlans(PlanFlaw flaw)
    {
        ArgumentNullException.ThrowIfNull(flaw);
        return Flawed([flaw]);
    }

    /// <summary>
    /// Observations for the targets of a plan: final, preliminary and estimated figures, forecasts and plans, revisions, disagreements,
    /// gaps, shorter periods, parts, and in every third set some that are refused.
    /// </summary>
    public static Arbitrary<ObservationSet> ObservationSets(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return Arb.From(
            Seeds.Select(seed => ObservationSet.Create(plan.Measures, ObservationMaker.Make(plan, seed))),
            set => ListShrinker.Shrink<Observation>([.. set.Accepted, .. set.Refused]).Select(fewer => ObservationSet.Create(plan.Measures, fewer)));
    }

    /// <summary>Observations for a plan with exactly one flaw among them.</summary>
    public static Arbitrary<FlawedObservations> FlawedObservations() => Flawed(ObservationFlaw.All);

    /// <summary>Observations for a plan with exactly this flaw among them.</summary>
    public static Arbitrary<FlawedObservations> FlawedObservations(ObservationFlaw flaw)
    {
        ArgumentNullException.ThrowIfNull(flaw);
        return Flawed([flaw]);
    }

    /// <summary>Geographies of one to six levels and up to sixty units, levels left out as they come.</summary>
    public static Arbitrary<Geography> Geographies() => Arb.From(Seeds.Select(GeographyMaker.Make), GeographyMaker.Shrink);

    /// <summary>What rules look at: whole plans with nothing wrong with them, with tangled observations.</summary>
    public static Arbitrary<RuleInput> RuleInputs() => Seeds.Select(seed =>
    {
        var plan = PlanMaker.Make(seed);
        return RuleInput.Of(plan).With(ObservationSet.Create(plan.Measures, ObservationMaker.Make(plan, seed)));
    }).ToArbitrary();

    /// <summary>Days of the years 2019 to 2026, with the ends of months, halves and years over-sampled.</summary>
    public static Arbitrary<LocalDate> Days() => Arb.From(Seeds.Select(seed => PeriodMaker.Day(new SplitMix64(seed))), PeriodMaker.Shrink);

    private static Arbitrary<JudgementCase> Cases(Func<ulong, JudgementCase> make) => Arb.From(Seeds.Select(make), JudgementCaseShrinker.Shrink);

    private static Arbitrary<Target> TargetsOf(Func<ulong, JudgementCase> make) => Seeds.Select(seed => make(seed).Target).ToArbitrary();

    private static Arbitrary<FlawedPlan> Flawed(IReadOnlyList<PlanFlaw> flaws) =>
        Arb.From(Seeds.Select(seed => FlawMaker.Plan(flaws, seed)), FlawMaker.Shrink);

    private static Arbitrary<FlawedObservations> Flawed(IReadOnlyList<ObservationFlaw> flaws) =>
        Arb.From(Seeds.Select(seed => FlawMaker.Observations(flaws, seed)), FlawMaker.Shrink);

    private static bool IsWithin(TargetRange range, Measure measure) => new[] { range.Lower, range.Upper }.OfType<Bound>().All(bound =>
        !(bound.Value < measure.LowerLimit) && !(bound.Value > measure.UpperLimit)
        && (bound.IsInclusive || (bound.Value != measure.LowerLimit && bound.Value != measure.UpperLimit)));
}
