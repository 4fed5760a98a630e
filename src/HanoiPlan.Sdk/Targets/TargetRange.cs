using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Targets;

/// <summary>
/// The values that a target asks for: a lower and an upper bound, each present or absent, included or excluded. An absent
/// bound is unbounded, not unknown. Immutable; equal when kind, bounds and relation are.
/// </summary>
public sealed class TargetRange : IEquatable<TargetRange>
{
    private TargetRange(RangeKind kind, Bound? lower, Bound? upper, RangeRelation relation, decimal? centre)
    {
        Kind = kind;
        Lower = lower;
        Upper = upper;
        Relation = relation;
        Centre = centre;
    }

    /// <summary>None left: zero, included.</summary>
    public static TargetRange None { get; } = new(RangeKind.None, new Bound(0, true), new Bound(0, true), RangeRelation.Absolute, null);

    /// <summary>All of them: one hundred, included. For measures in per cent.</summary>
    public static TargetRange Whole { get; } = new(RangeKind.Whole, new Bound(100, true), new Bound(100, true), RangeRelation.Absolute, null);

    /// <summary>Done: one, of a measure that is one when done and zero when not.</summary>
    public static TargetRange Done { get; } = new(RangeKind.Exactly, new Bound(1, true), new Bound(1, true), RangeRelation.Absolute, null);

    /// <summary>How the statement words the range.</summary>
    public RangeKind Kind { get; }

    /// <summary>The lower bound; null when unbounded below.</summary>
    public Bound? Lower { get; }

    /// <summary>The upper bound; null when unbounded above.</summary>
    public Bound? Upper { get; }

    /// <summary>What the numbers are measured against.</summary>
    public RangeRelation Relation { get; }

    /// <summary>The number that "about" is said of; null for other kinds.</summary>
    public decimal? Centre { get; }

    /// <summary>True when the numbers are relative to a baseline.</summary>
    public bool IsRelative => Relation != RangeRelation.Absolute;

    /// <summary>From <paramref name="lower"/> to <paramref name="upper"/>, both included.</summary>
    /// <exception cref="ArgumentException">The bounds are reversed.</exception>
    public static TargetRange Between(decimal lower, decimal upper) => Between(new Bound(lower, true), new Bound(upper, true));

    /// <summary>Between two bounds.</summary>
    /// <exception cref="ArgumentException">The bounds are reversed, or equal with one of them excluded.</exception>
    public static TargetRange Between(Bound lower, Bound upper)
    {
        if (lower.Value > upper.Value || (lower.Value == upper.Value && !(lower.IsInclusive && upper.IsInclusive)))
        {
            throw new ArgumentException($"The lower bound {lower} must be below the upper bound {upper}.", nameof(lower));
        }

        return new TargetRange(RangeKind.Between, lower, upper, RangeRelation.Absolute, null);
    }

    /// <summary>One number, included; where a side is preferred, values beyond it on that side exceed.</summary>
    public static TargetRange Exactly(decimal value) =>
        new(RangeKind.Exactly, new Bound(value, true), new Bound(value, true), RangeRelation.Absolute, null);

    /// <summary><paramref name="value"/> or more.</summary>
    public static TargetRange AtLeast(decimal value) => new(RangeKind.AtLeast, new Bound(value, true), null, RangeRelation.Absolute, null);

    /// <summary>More than <paramref name="value"/>.</summary>
    public static TargetRange MoreThan(decimal value) => new(RangeKind.MoreThan, new Bound(value, false), null, RangeRelation.Absolute, null);

    /// <summary><paramref name="value"/> or less.</summary>
    public static TargetRange AtMost(decimal value) => new(RangeKind.AtMost, null, new Bound(value, true), RangeRelation.Absolute, null);

    /// <summary>Less than <paramref name="value"/>.</summary>
    public static TargetRange LessThan(decimal value) => new(RangeKind.LessThan, null, new Bound(value, false), RangeRelation.Absolute, null);

    /// <summary>About <paramref name="centre"/>, read as within <paramref name="tolerance"/> of it on either side, both ends included.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tolerance"/> is negative.</exception>
    public static TargetRange About(decimal centre, decimal tolerance)
    {
        // By value: what is left of a subtraction may be a nought with a minus sign.
        ArgumentOutOfRangeException.ThrowIfLessThan(tolerance, 0m);
        return new TargetRange(RangeKind.About, new Bound(centre - tolerance, true), new Bound(centre + tolerance, true), RangeRelation.Absolute, centre);
    }

    /// <summary>The same numbers, measured against a baseline.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="relation"/> is not a defined relation.</exception>
    public TargetRange RelativeToBaseline(RangeRelation relation)
    {
        if (!Enum.IsDefined(relation))
        {
            throw new ArgumentOutOfRangeException(nameof(relation), relation, "The relation is not defined.");
        }

        return new TargetRange(Kind, Lower, Upper, relation, Centre);
    }

    /// <summary>The range in words that say which ends belong to it and what exceeds it: "từ 7,5 đến 8%/năm, cao hơn là vượt".</summary>
    /// <param name="measure">The measure, whose unit and preference the words need.</param>
    /// <param name="language">The language.</param>
    public string ToText(Measure measure, Language language)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return RangeText.Write(this, measure, language);
    }

    /// <summary>The range in words that say which ends belong to it, and nothing of what exceeds it: "từ 7,5 đến 8%/năm".</summary>
    internal string ToBoundsText(Measure measure, Language language) => RangeText.WriteBounds(this, measure, language);

    /// <inheritdoc />
    public bool Equals(TargetRange? other) =>
        other is not null && Kind == other.Kind && Lower == other.Lower && Upper == other.Upper
        && Relation == other.Relation && Centre == other.Centre;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as TargetRange);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Kind, Lower, Upper, Relation, Centre);

    /// <summary>The range as an interval, such as "[7.5, 8]" or "(-∞, 3)", with the relation where there is one.</summary>
    public override string ToString()
    {
        var low = Lower is { } lower ? (lower.IsInclusive ? "[" : "(") + NumberFormat.Invariant.Format(lower.Value) : "(-∞";
        var high = Upper is { } upper ? NumberFormat.Invariant.Format(upper.Value) + (upper.IsInclusive ? "]" : ")") : "∞)";
        return IsRelative ? $"{low}, {high} {Relation}" : $"{low}, {high}";
    }
}
