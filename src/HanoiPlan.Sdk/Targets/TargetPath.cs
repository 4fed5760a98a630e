using System.Collections.Frozen;

namespace HanoiPlan.Sdk.Targets;

/// <summary>The expected way from the baseline to the target, by which pace is judged. Immutable.</summary>
public sealed class TargetPath
{
    private TargetPath(PathKind kind, FrozenDictionary<int, decimal> steps, decimal? rate)
    {
        Kind = kind;
        Steps = steps;
        Rate = rate;
    }

    /// <summary>By the same amount each year; for a total, the same amount in each year.</summary>
    public static TargetPath StraightLine { get; } = new(PathKind.StraightLine, FrozenDictionary<int, decimal>.Empty, null);

    /// <summary>By the same rate each year, the one that leads from the baseline, which must be above zero, to the target.</summary>
    public static TargetPath ConstantGrowth { get; } = new(PathKind.ConstantGrowth, FrozenDictionary<int, decimal>.Empty, null);

    /// <summary>The kind of path.</summary>
    public PathKind Kind { get; }

    /// <summary>The stated values by year; empty for the other kinds.</summary>
    public IReadOnlyDictionary<int, decimal> Steps { get; }

    /// <summary>The yearly rate in per cent; null when it follows from the baseline and the target.</summary>
    public decimal? Rate { get; }

    /// <summary>By a stated rate each year, such as that of a companion target; for a total, each year's part grows by it.</summary>
    /// <param name="percentPerYear">The rate, above −100.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate is −100 or less.</exception>
    public static TargetPath GrowingAt(decimal percentPerYear)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(percentPerYear, -100);
        return new TargetPath(PathKind.ConstantGrowth, FrozenDictionary<int, decimal>.Empty, percentPerYear);
    }

    /// <summary>Through stated values, such as those of yearly plans.</summary>
    /// <param name="valuesByYear">The value expected at the end of each year, in the measure's unit.</param>
    /// <exception cref="ArgumentException">No value is given, or a year stands twice.</exception>
    public static TargetPath ThroughSteps(IEnumerable<KeyValuePair<int, decimal>> valuesByYear)
    {
        ArgumentNullException.ThrowIfNull(valuesByYear);
        var steps = new Dictionary<int, decimal>();
        foreach (var (year, value) in valuesByYear)
        {
            if (!steps.TryAdd(year, value))
            {
                throw new ArgumentException($"The year {year} stands twice in the path.", nameof(valuesByYear));
            }
        }

        return steps.Count > 0
            ? new TargetPath(PathKind.Steps, steps.ToFrozenDictionary(), null)
            : throw new ArgumentException("A path through steps needs at least one yearly value.", nameof(valuesByYear));
    }

    /// <summary>The kind of path.</summary>
    public override string ToString() => Kind.ToString();
}
