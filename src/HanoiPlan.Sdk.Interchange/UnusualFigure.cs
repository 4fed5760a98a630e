using HanoiPlan.Sdk.Observations;

namespace HanoiPlan.Sdk.Interchange;

/// <summary>A figure that was read the long way.</summary>
/// <param name="Observation">The figure as it was written.</param>
/// <param name="Headline">Its headline in the measure's unit; null when only the parts are known.</param>
/// <param name="IsRebuilt">False when the parts do not make the headline.</param>
internal sealed record UnusualFigure(Observation Observation, decimal? Headline, bool IsRebuilt)
{
    public bool HasParts => Observation.Numerator is not null;
}
