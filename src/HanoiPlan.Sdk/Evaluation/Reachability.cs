using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Evaluation;

/// <summary>Whether a target can still be reached when no year can bring more than a stated limit.</summary>
public sealed class Reachability
{
    internal Reachability(decimal limitPerYear, bool isReachable, TimePeriod lostFrom)
    {
        LimitPerYear = limitPerYear;
        IsReachable = isReachable;
        LostFrom = lostFrom;
    }

    /// <summary>
    /// The limit, from the options: the largest change a year in the measure's unit, the largest growth of a year in per
    /// cent, or the largest amount of a year, as the target's basis asks.
    /// </summary>
    public decimal LimitPerYear { get; }

    /// <summary>True when the range can still be reached within the limit.</summary>
    public bool IsReachable { get; }

    /// <summary>
    /// The first year at whose end the range can no longer be reached when the measure stands still until then: the year
    /// of the judged figure when it is lost already; <see cref="TimePeriod.None"/> when it is only lost with the due date.
    /// </summary>
    public TimePeriod LostFrom { get; }
}
