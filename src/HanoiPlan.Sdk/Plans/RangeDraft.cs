using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Plans;

/// <summary>A range as it was written down, before it is known whether its numbers make sense.</summary>
internal sealed record RangeDraft(RangeKind Kind, Bound? Lower, Bound? Upper, decimal? Centre)
{
    public static RangeDraft Of(TargetRange range) => new(range.Kind, range.Lower, range.Upper, range.Centre);

    public bool IsReversed => Lower is { } lower && Upper is { } upper
        && (lower.Value > upper.Value || (lower.Value == upper.Value && !(lower.IsInclusive && upper.IsInclusive)));

    /// <summary>The range; only for a draft that is not reversed.</summary>
    public TargetRange ToRange(RangeRelation relation)
    {
        var range = ToAbsolute();
        return relation == RangeRelation.Absolute ? range : range.RelativeToBaseline(relation);
    }

    private TargetRange ToAbsolute()
    {
        if (Kind == RangeKind.Between)
        {
            return TargetRange.Between(Lower!.Value, Upper!.Value);
        }

        if (Kind == RangeKind.About)
        {
            return TargetRange.About(Centre!.Value, Upper!.Value.Value - Centre.Value);
        }

        if (Kind == RangeKind.None)
        {
            return TargetRange.None;
        }

        if (Kind == RangeKind.Whole)
        {
            return TargetRange.Whole;
        }

        if (Kind == RangeKind.AtLeast)
        {
            return TargetRange.AtLeast(Lower!.Value.Value);
        }

        if (Kind == RangeKind.MoreThan)
        {
            return TargetRange.MoreThan(Lower!.Value.Value);
        }

        if (Kind == RangeKind.AtMost)
        {
            return TargetRange.AtMost(Upper!.Value.Value);
        }

        return Kind == RangeKind.LessThan ? TargetRange.LessThan(Upper!.Value.Value) : TargetRange.Exactly(Lower!.Value.Value);
    }
}
