namespace HanoiPlan.Sdk.Evaluation;

/// <summary>The thresholds of the pace method and what counts as too old. Immutable; recorded in every result.</summary>
public sealed class EvaluationOptions : IEquatable<EvaluationOptions>
{
    private EvaluationOptions(decimal onTrackFrom, decimal atRiskFrom, int staleAfterMonths)
    {
        OnTrackFrom = onTrackFrom;
        AtRiskFrom = atRiskFrom;
        StaleAfterMonths = staleAfterMonths;
    }

    /// <summary>On track from 0.95 of the expected pace, at risk from 0.60, stale after 24 months.</summary>
    public static EvaluationOptions Default { get; } = new(0.95m, 0.60m, 24);

    /// <summary>The least pace, included, that is on track; 1 is exactly the expected pace.</summary>
    public decimal OnTrackFrom { get; }

    /// <summary>The least pace, included, that is at risk; below it a target is off track.</summary>
    public decimal AtRiskFrom { get; }

    /// <summary>A target not yet due whose latest figure ended more than this many months before the judgement is stale.</summary>
    public int StaleAfterMonths { get; }

    /// <summary>The same options with other pace thresholds.</summary>
    /// <param name="onTrackFrom">The least pace that is on track, above <paramref name="atRiskFrom"/> and at most 1.</param>
    /// <param name="atRiskFrom">The least pace that is at risk, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A threshold is out of its limits.</exception>
    public EvaluationOptions WithPaceThresholds(decimal onTrackFrom, decimal atRiskFrom)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(onTrackFrom, 1);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(atRiskFrom);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(onTrackFrom, atRiskFrom);
        return new EvaluationOptions(onTrackFrom, atRiskFrom, StaleAfterMonths);
    }

    /// <summary>The same options with another age at which a figure is too old, in months.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="months"/> is below 1 or above 1,200.</exception>
    public EvaluationOptions WithStaleAfterMonths(int months)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(months, 1200);
        return new EvaluationOptions(OnTrackFrom, AtRiskFrom, months);
    }

    /// <inheritdoc />
    public bool Equals(EvaluationOptions? other) =>
        other is not null && OnTrackFrom == other.OnTrackFrom && AtRiskFrom == other.AtRiskFrom && StaleAfterMonths == other.StaleAfterMonths;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as EvaluationOptions);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(OnTrackFrom, AtRiskFrom, StaleAfterMonths);
}
