using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Evaluation;

/// <summary>A target's range in the measure's own values: relative numbers are applied to the baseline.</summary>
internal sealed class ResolvedRange
{
    private ResolvedRange(TargetRange range, Rational? lower, bool lowerInclusive, Rational? upper, bool upperInclusive)
    {
        Stated = range;
        Lower = lower;
        LowerInclusive = lowerInclusive;
        Upper = upper;
        UpperInclusive = upperInclusive;
    }

    public TargetRange Stated { get; }

    public Rational? Lower { get; }

    public bool LowerInclusive { get; }

    public Rational? Upper { get; }

    public bool UpperInclusive { get; }

    public static ResolvedRange Absolute(TargetRange range) => Of(range, static value => Rational.From(value));

    /// <summary>Applies relative numbers to a baseline; null when they have no meaning there (a share or a multiple of zero or less).</summary>
    public static ResolvedRange? Against(TargetRange range, Rational baseline) => range.Relation switch
    {
        RangeRelation.Absolute => Absolute(range),
        RangeRelation.PointsChange => Of(range, value => baseline + Rational.From(value)),
        _ when baseline.Sign <= 0 => null,
        RangeRelation.PercentChange => Of(range, value => baseline * (Rational.One + (Rational.From(value) / Rational.From(100)))),
        _ => Of(range, value => baseline * Rational.From(value)),
    };

    public bool Contains(Rational value) =>
        (Lower is not { } lower || value > lower || (value == lower && LowerInclusive))
        && (Upper is not { } upper || value < upper || (value == upper && UpperInclusive));

    /// <summary>True when the value lies beyond the range on its low side.</summary>
    public bool IsBelow(Rational value) => Lower is { } lower && (value < lower || (value == lower && !LowerInclusive));

    /// <summary>What a value below the range is called once the span has ended.</summary>
    public AssessmentStatus StatusBelow(Preference preference) =>
        preference == Preference.LowerIsBetter && Stated.Kind.CanBeExceeded ? AssessmentStatus.Exceeded : AssessmentStatus.NotMet;

    /// <summary>What a value above the range is called once the span has ended.</summary>
    public AssessmentStatus StatusAbove(Preference preference) =>
        preference == Preference.HigherIsBetter && Stated.Kind.CanBeExceeded ? AssessmentStatus.Exceeded : AssessmentStatus.NotMet;

    /// <summary>True when a value below the range misses: the lower bound is a floor.</summary>
    public bool BindsBelow(Preference preference) => Lower is not null && !StatusBelow(preference).IsAttained;

    /// <summary>True when a value above the range misses: the upper bound is a ceiling.</summary>
    public bool BindsAbove(Preference preference) => Upper is not null && !StatusAbove(preference).IsAttained;

    private static ResolvedRange Of(TargetRange range, Func<decimal, Rational> resolve) => new(
        range,
        range.Lower is { } lower ? resolve(lower.Value) : null,
        range.Lower is { IsInclusive: true },
        range.Upper is { } upper ? resolve(upper.Value) : null,
        range.Upper is { IsInclusive: true });
}
