using System.Collections.Frozen;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>
/// The figures that progress starts from in a batch: those of the columns, or figures given beside them. Immutable.
/// </summary>
public sealed class Baselines
{
    private readonly FrozenDictionary<string, (TimePeriod Period, decimal?[] Values)[]> _given;

    private Baselines(FrozenDictionary<string, (TimePeriod Period, decimal?[] Values)[]> given) => _given = given;

    /// <summary>
    /// Each area's figure of the columns for the last period that ends in or before the baseline year; an area without that
    /// figure has no baseline.
    /// </summary>
    public static Baselines OfColumns { get; } = new(FrozenDictionary<string, (TimePeriod, decimal?[])[]>.Empty);

    /// <summary>The same baselines with figures of a measure given for a period, in place of those of the columns.</summary>
    /// <param name="measureCode">The code of the measure.</param>
    /// <param name="period">The period of the figures, which the columns must not hold. A target takes the last given period
    /// that ends in or before its baseline year; for a stock also the first day after it.</param>
    /// <param name="values">A value in the measure's unit for each area, in the order of the columns; null where it is not known.</param>
    /// <exception cref="ArgumentException">The period is <see cref="TimePeriod.None"/> or given already.</exception>
    public Baselines With(string measureCode, TimePeriod period, IEnumerable<decimal?> values)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(measureCode);
        ArgumentNullException.ThrowIfNull(values);
        if (period == TimePeriod.None)
        {
            throw new ArgumentException("The period is TimePeriod.None; give a period such as TimePeriod.Year(2020).", nameof(period));
        }

        var before = _given.TryGetValue(measureCode, out var known) ? known : [];
        if (Array.Exists(before, given => given.Period == period))
        {
            throw new ArgumentException($"Baselines of \"{measureCode}\" for {period} are given already.", nameof(period));
        }

        var given = new Dictionary<string, (TimePeriod, decimal?[])[]>(_given, StringComparer.Ordinal)
        {
            [measureCode] = [.. before.Append((period, values.ToArray())).OrderBy(pair => pair.Item1)],
        };
        return new Baselines(given.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>What is given for a measure, by period; empty when its baselines are those of the columns.</summary>
    internal (TimePeriod Period, decimal?[] Values)[] Of(string measureCode) => _given.TryGetValue(measureCode, out var known) ? known : [];

    internal IEnumerable<string> MeasureCodes => _given.Keys;
}
