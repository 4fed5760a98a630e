using System.Collections.Frozen;

namespace HanoiPlan.Sdk.Rules.ObservationRules;

/// <summary>When a change from one year to the next is implausible. Immutable; nothing is estimated beyond what is said here.</summary>
public sealed class JumpThresholds
{
    private readonly FrozenDictionary<string, decimal> _limits;

    private JumpThresholds(decimal mostDeviations, int leastChanges, FrozenDictionary<string, decimal> limits)
    {
        MostDeviations = mostDeviations;
        LeastChanges = leastChanges;
        _limits = limits;
    }

    /// <summary>More than 8 median deviations away from the median change, of at least 4 changes.</summary>
    public static JumpThresholds Default { get; } = new(8, 4, FrozenDictionary<string, decimal>.Empty);

    /// <summary>A change is implausible when it lies more than this many median absolute deviations from the median change of its series.</summary>
    public decimal MostDeviations { get; }

    /// <summary>A series with fewer changes than this is not judged by its own median.</summary>
    public int LeastChanges { get; }

    /// <summary>The most that a year may change a measure, in its unit, up or down; where declared it counts instead of the median.</summary>
    public IReadOnlyDictionary<string, decimal> Limits => _limits;

    /// <summary>Others for the median.</summary>
    /// <param name="mostDeviations">Above zero.</param>
    /// <param name="leastChanges">At least 3: of fewer a median says nothing.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its limits.</exception>
    public JumpThresholds WithMedian(decimal mostDeviations, int leastChanges)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(mostDeviations);
        ArgumentOutOfRangeException.ThrowIfLessThan(leastChanges, 3);
        return new JumpThresholds(mostDeviations, leastChanges, _limits);
    }

    /// <summary>With the most that one year may change a measure.</summary>
    /// <param name="measureCode">The code of the measure.</param>
    /// <param name="perYear">In the measure's unit, above zero.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="perYear"/> is not above zero.</exception>
    public JumpThresholds WithLimit(string measureCode, decimal perYear)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(measureCode);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(perYear);
        var limits = new Dictionary<string, decimal>(_limits, StringComparer.Ordinal) { [measureCode] = perYear };
        return new JumpThresholds(MostDeviations, LeastChanges, limits.ToFrozenDictionary(StringComparer.Ordinal));
    }
}
