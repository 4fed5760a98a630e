using HanoiPlan.Sdk.Areas;

namespace HanoiPlan.Sdk.Observations;

/// <summary>A figure under a unit's code that is not the unit's.</summary>
/// <param name="Unit">The record of the unit that it is of; null where it is of no one unit.</param>
/// <param name="Observation">The figure.</param>
internal readonly record struct OtherFigure(Area? Unit, Observation Observation);
