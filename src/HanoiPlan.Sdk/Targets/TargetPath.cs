using System.Collections.Frozen;

namespace HanoiPlan.Sdk.Targets;

/// <summary>The expected way from the baseline to the target, by which pace is judged. Immutable.</summary>
public sealed class TargetPath
{
    private TargetPath(PathKind kind, FrozenDictionary<int, decimal> steps)
    {
        Kind = kind;
        Steps = steps;
    }

    /// <summary>By the same amount each year; for a total, the same amount in each year.</summary>
    public static TargetPath StraightLine { get; } = new(PathKind.StraightLine, FrozenDictionary<int, decimal>.Empty);

    /// <summary>By the same rate each year; the baseline must be above zero.</summary>
    public static TargetPath ConstantGrowth { get; } = new(PathKind.ConstantGrowth, FrozenDictionary<int, decimal>.Empty);

    /// <summary>The kind of path.</summary>
    public PathKind Kind { get; }

    /// <summary>The stated values by year; empty for the other kinds.</summary>
    public IReadOnlyDictionary<int, decimal> Steps { get; }

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
            ? new TargetPath(PathKind.Steps, steps.ToFrozenDictionary())
            : throw new ArgumentException("A path through steps needs at least one yearly value.", nameof(valuesByYear));
    }

    /// <summary>The kind of path.</summary>
    public override string ToString() => Kind.ToString();
}
