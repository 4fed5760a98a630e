using System.Collections.Frozen;

namespace HanoiPlan.Sdk.Evaluation;

/// <summary>The thresholds of the pace method and what counts as too old. Immutable; recorded in every result.</summary>
public sealed class EvaluationOptions : IEquatable<EvaluationOptions>
{
    private readonly FrozenDictionary<string, decimal> _paceLimits;

    private EvaluationOptions(decimal onTrackFrom, decimal atRiskFrom, int staleAfterMonths, FrozenDictionary<string, decimal> paceLimits)
    {
        _paceLimits = paceLimits;
        OnTrackFrom = onTrackFrom;
        AtRiskFrom = atRiskFrom;
        StaleAfterMonths = staleAfterMonths;
    }

    /// <summary>On track from 0.95 of the expected pace, at risk from 0.60, stale after 24 months.</summary>
    public static EvaluationOptions Default { get; } = new(0.95m, 0.60m, 24, FrozenDictionary<string, decimal>.Empty);

    /// <summary>The least pace, included, that is on track; 1 is exactly the expected pace.</summary>
    public decimal OnTrackFrom { get; }

    /// <summary>The least pace, included, that is at risk; below it a target is off track.</summary>
    public decimal AtRiskFrom { get; }

    /// <summary>A target not yet due whose latest figure ended more than this many months before the judgement is stale.</summary>
    public int StaleAfterMonths { get; }

    /// <summary>The most that a year can bring, by measure: see <see cref="WithPaceLimit"/>; empty unless stated.</summary>
    public IReadOnlyDictionary<string, decimal> PaceLimits => _paceLimits;

    /// <summary>
    /// The same options with the most that one year can bring of a measure: a change in its unit, a growth in per cent, or
    /// an amount, as the basis of its targets asks. Assessments then say whether and how long the range can be reached.
    /// </summary>
    /// <param name="measureCode">The code of the measure.</param>
    /// <param name="perYear">The limit, above zero.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="perYear"/> is not above zero.</exception>
    public EvaluationOptions WithPaceLimit(string measureCode, decimal perYear)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(measureCode);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(perYear);
        var limits = new Dictionary<string, decimal>(_paceLimits, StringComparer.Ordinal) { [measureCode] = perYear };
        return new EvaluationOptions(OnTrackFrom, AtRiskFrom, StaleAfterMonths, limits.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The same options with other pace thresholds.</summary>
    /// <param name="onTrackFrom">The least pace that is on track, above <paramref name="atRiskFrom"/> and at most 1.</param>
    /// <param name="atRiskFrom">The least pace that is at risk, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A threshold is out of its limits.</exception>
    public EvaluationOptions WithPaceThresholds(decimal onTrackFrom, decimal atRiskFrom)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(onTrackFrom, 1);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(atRiskFrom);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(onTrackFrom, atRiskFrom);
        return new EvaluationOptions(onTrackFrom, atRiskFrom, StaleAfterMonths, _paceLimits);
    }

    /// <summary>The same options with another age at which a figure is too old, in months.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="months"/> is below 1 or above 1,200.</exception>
    public EvaluationOptions WithStaleAfterMonths(int months)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(months, 1200);
        return new EvaluationOptions(OnTrackFrom, AtRiskFrom, months, _paceLimits);
    }

    /// <inheritdoc />
    public bool Equals(EvaluationOptions? other) =>
        other is not null && OnTrackFrom == other.OnTrackFrom && AtRiskFrom == other.AtRiskFrom && StaleAfterMonths == other.StaleAfterMonths
        && _paceLimits.Count == other._paceLimits.Count
        && _paceLimits.All(limit => other._paceLimits.TryGetValue(limit.Key, out var theirs) && theirs == limit.Value);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as EvaluationOptions);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(OnTrackFrom, AtRiskFrom, StaleAfterMonths);
}
