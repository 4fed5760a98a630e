using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Observations;

/// <summary>What a roll-up rests on beside the figures. Immutable; each method gives a changed copy.</summary>
public sealed class RollUpOptions
{
    private RollUpOptions(LocalDate? knownAt, AreaLevel? level, IReadOnlyList<AreaType> unitTypes, string? weightMeasureCode, TimePeriod weightPeriod)
    {
        KnownAt = knownAt;
        Level = level;
        UnitTypes = unitTypes;
        WeightMeasureCode = weightMeasureCode;
        WeightPeriod = weightPeriod;
    }

    /// <summary>Every record there is, the units without parts, the weights that the measure names, of the same period.</summary>
    public static RollUpOptions Default { get; } = new(null, null, [], null, TimePeriod.None);

    /// <summary>Records made on or before this day count; null for every record there is.</summary>
    public LocalDate? KnownAt { get; }

    /// <summary>The level whose figures are rolled up; null for the units without parts.</summary>
    public AreaLevel? Level { get; }

    /// <summary>Only units of these types count; empty for every type.</summary>
    public IReadOnlyList<AreaType> UnitTypes { get; }

    /// <summary>The measure whose figures weight the units; null for the one that the measure itself names.</summary>
    public string? WeightMeasureCode { get; }

    /// <summary>The period that the weights are taken from; <see cref="TimePeriod.None"/> for the period rolled up.</summary>
    public TimePeriod WeightPeriod { get; }

    /// <summary>Only records made on or before a day count.</summary>
    /// <exception cref="ArgumentException"><paramref name="knownAt"/> is <c>default(LocalDate)</c>.</exception>
    public RollUpOptions KnownOn(LocalDate knownAt) => new(GivenDay.Checked(knownAt, nameof(knownAt)), Level, UnitTypes, WeightMeasureCode, WeightPeriod);

    /// <summary>Figures of the units at a level are rolled up, whatever is below.</summary>
    public RollUpOptions AtLevel(AreaLevel level)
    {
        ArgumentNullException.ThrowIfNull(level);
        return new RollUpOptions(KnownAt, level, UnitTypes, WeightMeasureCode, WeightPeriod);
    }

    /// <summary>Only units of these types count, such as communes without wards.</summary>
    public RollUpOptions OfTypes(params AreaType[] types)
    {
        ArgumentNullException.ThrowIfNull(types);
        return new RollUpOptions(KnownAt, Level, [.. types], WeightMeasureCode, WeightPeriod);
    }

    /// <summary>
    /// Weights come from this measure. For a weighted mean it takes the place of the measure's own; for a ratio of sums and a
    /// share of units it stands for denominators that are missing; for a sum it only tells how much of it is covered.
    /// </summary>
    public RollUpOptions WeightedBy(string measureCode)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(measureCode);
        return new RollUpOptions(KnownAt, Level, UnitTypes, measureCode, WeightPeriod);
    }

    /// <summary>Weights are those of another period, such as the last census.</summary>
    public RollUpOptions WeightsOf(TimePeriod period) => new(KnownAt, Level, UnitTypes, WeightMeasureCode, period);
}
