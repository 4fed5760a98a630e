using HanoiPlan.Sdk.Areas;

namespace HanoiPlan.Sdk.Observations;

/// <summary>What a series is of: a measure, and a unit or, where no geographies tell units apart, an area's code.</summary>
/// <param name="Measure">The code of the measure.</param>
/// <param name="Area">The code of the area; of a unit, that of its earliest record.</param>
/// <param name="Unit">The earliest record of the unit; null where the code alone is known.</param>
internal readonly record struct SeriesKey(string Measure, AreaCode Area, Area? Unit);
