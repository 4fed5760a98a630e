using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Benchmarks.Areas;

/// <summary>A target of the made plan as plain numbers, counted in the steps of its measure's scale.</summary>
public sealed record AreaTarget(Measure Measure, TargetRange Range)
{
    private long? LowerSteps { get; } = Range.Lower is { } lower ? Measure.Scale.ToSteps(lower.Value) : null;

    private long? UpperSteps { get; } = Range.Upper is { } upper ? Measure.Scale.ToSteps(upper.Value) : null;

    /// <summary>The lower bound, included or not; far below every value where there is none.</summary>
    public long Lower => LowerSteps ?? -AreaPlan.FarAway;

    /// <summary>The upper bound, included or not; far above every value where there is none.</summary>
    public long Upper => UpperSteps ?? AreaPlan.FarAway;

    public bool HasLower => LowerSteps is not null;

    public bool HasUpper => UpperSteps is not null;

    /// <summary>The least value in the range, included.</summary>
    public long Least => Range.Lower is { IsInclusive: false } ? Lower + 1 : Lower;

    /// <summary>The greatest value in the range, included.</summary>
    public long Most => Range.Upper is { IsInclusive: false } ? Upper - 1 : Upper;

    /// <summary>True when values above the range exceed it; in this plan none exceeds below.</summary>
    public bool IsExceededAbove => Range.Kind.CanBeExceeded && Measure.Preference == Preference.HigherIsBetter;

    public long StepsPerOne => Measure.Scale.StepsPerOne;
}
