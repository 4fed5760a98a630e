using System.Globalization;
using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Testing.Relations;

/// <summary>The range of a case as plain data: kind, bounds and what they are relative to.</summary>
internal sealed record RangeSpec(RangeKind Kind, Bound? Lower, Bound? Upper, RangeRelation Relation)
{
    public static RangeSpec Point(RangeKind kind, decimal value) =>
        new(kind, new Bound(value, true), new Bound(value, true), RangeRelation.Absolute);

    public IEnumerable<decimal> Numbers => new[] { Lower, Upper }.OfType<Bound>().Select(bound => bound.Value).Distinct();

    /// <summary>The range on the other side of zero. "All" has no such twin but the number itself.</summary>
    public RangeSpec Mirrored() => new(
        Kind == RangeKind.AtLeast ? RangeKind.AtMost
        : Kind == RangeKind.AtMost ? RangeKind.AtLeast
        : Kind == RangeKind.MoreThan ? RangeKind.LessThan
        : Kind == RangeKind.LessThan ? RangeKind.MoreThan
        : Kind == RangeKind.Whole ? RangeKind.Exactly
        : Kind,
        Negated(Upper),
        Negated(Lower),
        Relation);

    /// <summary>Every number times a factor, as in another unit.</summary>
    public RangeSpec Times(decimal factor) => Relation is RangeRelation.PercentChange or RangeRelation.TimesBaseline
        ? this
        : this with { Kind = Kind == RangeKind.Whole ? RangeKind.Exactly : Kind, Lower = Times(Lower, factor), Upper = Times(Upper, factor) };

    public TargetRange ToRange()
    {
        var range = this switch
        {
            _ when Kind == RangeKind.None => TargetRange.None,
            _ when Kind == RangeKind.Whole => TargetRange.Whole,
            _ when Kind == RangeKind.Exactly => TargetRange.Exactly(Lower!.Value.Value),
            _ when Kind == RangeKind.About => TargetRange.About((Lower!.Value.Value + Upper!.Value.Value) / 2, (Upper.Value.Value - Lower.Value.Value) / 2),
            _ when Kind == RangeKind.AtLeast => TargetRange.AtLeast(Lower!.Value.Value),
            _ when Kind == RangeKind.MoreThan => TargetRange.MoreThan(Lower!.Value.Value),
            _ when Kind == RangeKind.AtMost => TargetRange.AtMost(Upper!.Value.Value),
            _ when Kind == RangeKind.LessThan => TargetRange.LessThan(Upper!.Value.Value),
            _ => TargetRange.Between(Lower!.Value, Upper!.Value),
        };
        return Relation == RangeRelation.Absolute ? range : range.RelativeToBaseline(Relation);
    }

    public override string ToString()
    {
        string Text(decimal? number) => number is { } value ? value.ToString(CultureInfo.InvariantCulture) : "∞";
        return $"{Kind.Name} {(Lower is { IsInclusive: true } ? "[" : "(")}{(Lower is null ? "-" : string.Empty)}{Text(Lower?.Value)}, {Text(Upper?.Value)}{(Upper is { IsInclusive: true } ? "]" : ")")}"
            + (Relation == RangeRelation.Absolute ? string.Empty : $" {Relation}");
    }

    private static Bound? Negated(Bound? bound) => bound is { } known ? new Bound(-known.Value, known.IsInclusive) : null;

    private static Bound? Times(Bound? bound, decimal factor) => bound is { } known ? new Bound(known.Value * factor, known.IsInclusive) : null;
}
