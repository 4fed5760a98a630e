using HanoiPlan.Sdk.Observations;

namespace HanoiPlan.Sdk.Testing.MadeData;

/// <summary>What is made of one measure in one area and period, before it becomes an observation or stands in a column.</summary>
internal readonly record struct MadeCell(
    bool IsMissing, long Steps, long Numerator, long Denominator, ObservationKind Kind, long RevisedFrom, long DisputedBy, MadeErrorKind? Error, int Roll)
{
    public bool IsRevised => RevisedFrom != long.MinValue;

    public bool IsDisputed => DisputedBy != long.MinValue || Error == MadeErrorKind.NotRebuilt;

    public bool HasParts => Denominator > 0;
}
