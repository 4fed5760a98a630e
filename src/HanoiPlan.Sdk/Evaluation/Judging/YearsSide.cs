using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Evaluation.Judging;

/// <summary>What the known years make together when one of the values that each may have had is taken for it.</summary>
/// <param name="Low">The least that they make; null when it has no limit.</param>
/// <param name="High">The most that they make; null when it has no limit.</param>
/// <param name="Observations">The figures taken.</param>
internal sealed record YearsSide(Rational? Low, Rational? High, IReadOnlyList<Observation> Observations);
