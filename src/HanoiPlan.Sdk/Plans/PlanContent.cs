using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Plans;

/// <summary>What the checks made of a draft: the parts of a plan that had to be resolved.</summary>
internal sealed record PlanContent(
    TimePeriod Term, string TermLabel, MeasureCatalogue Measures, IReadOnlyList<Indicator> Indicators, IReadOnlyList<Goal> Goals);
