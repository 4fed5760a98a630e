using System.Globalization;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Plans;

/// <summary>The rule by which the targets of an indicator make the indicator's answer. Immutable; equal when kind and number are.</summary>
public sealed class CompositionRule : IEquatable<CompositionRule>
{
    private CompositionRule(CompositionKind kind, int count, decimal share, LocalisedText label)
    {
        Kind = kind;
        Count = count;
        Share = share;
        Label = label;
    }

    /// <summary>Every target counts; the default.</summary>
    public static CompositionRule Every { get; } = new(CompositionKind.Every, 0, 0, LocalisedText.Of("mọi mức chỉ tiêu", "every target"));

    /// <summary>Any one target is enough.</summary>
    public static CompositionRule Any { get; } = new(CompositionKind.Any, 0, 0, LocalisedText.Of("ít nhất một mức chỉ tiêu", "any target"));

    /// <summary>The second-worst target decides.</summary>
    public static CompositionRule WorstTwo { get; } = new(CompositionKind.WorstTwo, 0, 0, LocalisedText.Of("hai mức chỉ tiêu kém nhất", "the worst two targets"));

    /// <summary>The kind of rule.</summary>
    public CompositionKind Kind { get; }

    /// <summary>How many targets are enough; 0 unless the kind is <see cref="CompositionKind.AtLeast"/>.</summary>
    public int Count { get; }

    /// <summary>Which share of the targets is enough, in per cent; 0 unless the kind is <see cref="CompositionKind.ShareMet"/>.</summary>
    public decimal Share { get; }

    /// <summary>The rule in words.</summary>
    public LocalisedText Label { get; }

    /// <summary><paramref name="count"/> targets are enough.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1.</exception>
    public static CompositionRule AtLeast(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var number = count.ToString(CultureInfo.InvariantCulture);
        return new CompositionRule(
            CompositionKind.AtLeast, count, 0, LocalisedText.Of($"ít nhất {number} mức chỉ tiêu", $"at least {number} targets"));
    }

    /// <summary>A share of the targets is enough.</summary>
    /// <param name="percent">The share in per cent, above 0 and at most 100.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="percent"/> is not above 0 and at most 100.</exception>
    public static CompositionRule ShareMet(decimal percent)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(percent);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(percent, 100m);
        return new CompositionRule(
            CompositionKind.ShareMet,
            0,
            percent,
            LocalisedText.Of(
                $"ít nhất {NumberFormat.Vietnamese.Format(percent)}% số mức chỉ tiêu",
                $"at least {NumberFormat.English.Format(percent)}% of the targets"));
    }

    /// <inheritdoc />
    public bool Equals(CompositionRule? other) => other is not null && Kind == other.Kind && Count == other.Count && Share == other.Share;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as CompositionRule);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Kind, Count, Share);

    /// <summary>The rule in English.</summary>
    public override string ToString() => Label.English;
}
