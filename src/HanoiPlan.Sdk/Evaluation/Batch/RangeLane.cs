using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>A range in the steps of the measure's scale, for one lane.</summary>
internal readonly struct RangeLane
{
    private RangeLane(StepPoint? lower, bool lowerInclusive, StepPoint? upper, bool upperInclusive)
    {
        Lower = lower;
        Upper = upper;
        LowerCut = lower?.Cut(lowerInclusive) ?? StepPoint.Never;
        UpperCut = upper?.Cut(!upperInclusive) ?? StepPoint.Never;
    }

    public StepPoint? Lower { get; }

    public StepPoint? Upper { get; }

    /// <summary>The least value in the range; <see cref="StepPoint.Never"/> when it is unbounded below.</summary>
    public long LowerCut { get; }

    /// <summary>The least value beyond the range; <see cref="StepPoint.Never"/> when it is unbounded above.</summary>
    public long UpperCut { get; }

    /// <summary>How many of its cuts a value reaches.</summary>
    public int Reached(long steps) =>
        (Lower is not null && steps >= LowerCut ? 1 : 0) + (Upper is not null && steps >= UpperCut ? 1 : 0);

    public static RangeLane Of(RangeScale scale, TargetRange range, long baseline) => new(
        range.Lower is null ? null : scale.PointOf(scale.Lower, baseline),
        range.Lower is { IsInclusive: true },
        range.Upper is null ? null : scale.PointOf(scale.Upper, baseline),
        range.Upper is { IsInclusive: true });
}
