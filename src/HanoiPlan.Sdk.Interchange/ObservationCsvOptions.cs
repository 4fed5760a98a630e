using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Interchange;

/// <summary>How observations are read from CSV and written to it. Immutable; change it with a <c>with</c> expression.</summary>
public sealed record ObservationCsvOptions
{
    /// <summary>Numbers as 7.5, the delimiter found from the header, and the SDK's own units.</summary>
    public static ObservationCsvOptions Default { get; } = new();

    /// <summary>How numbers are written: <see cref="NumberFormat.Invariant"/> unless declared. Never guessed from the file.</summary>
    public NumberFormat Dialect
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    }

    = NumberFormat.Invariant;

    /// <summary>
    /// The character between fields, ',' or ';'. When null, reading takes the one that stands more often in the header
    /// line, and writing takes ';' where the dialect has a comma before decimals and ',' otherwise.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Another character was given.</exception>
    public char? Delimiter
    {
        get;
        init
        {
            if (value is not (null or ',' or ';'))
            {
                throw new ArgumentOutOfRangeException(nameof(value), value, "The delimiter must be ',' or ';', or null.");
            }

            field = value;
        }
    }

    /// <summary>The units that the unit column may name: <see cref="Unit.All"/> unless given.</summary>
    /// <exception cref="ArgumentException">Two units that differ have the same code.</exception>
    public IReadOnlyList<Unit> Units
    {
        get;
        init => field = Distinct(value);
    }

    = Unit.All;

    /// <summary>The file's name in findings and origins; null for none. Reading by path gives the path's own where this is null.</summary>
    public string? FileName { get; init; }

    /// <summary>The most UTF-8 bytes that one field can have, from 64 to 16,777,216; 32,768 unless given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The limit lies outside these.</exception>
    public int MaxFieldLength
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 64);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 16_777_216);
            field = value;
        }
    }

    = 32_768;

    /// <summary>The same options, with the units of a catalogue's measures known besides those already known.</summary>
    /// <exception cref="ArgumentException">A measure's unit has the code of a known unit but is another one.</exception>
    public ObservationCsvOptions WithUnitsOf(MeasureCatalogue measures)
    {
        ArgumentNullException.ThrowIfNull(measures);
        return this with { Units = [.. Units, .. measures.Select(measure => measure.Unit)] };
    }

    private static Unit[] Distinct(IReadOnlyList<Unit> units)
    {
        ArgumentNullException.ThrowIfNull(units);
        var byCode = new Dictionary<string, Unit>(StringComparer.Ordinal);
        foreach (var unit in units)
        {
            if (!byCode.TryAdd(unit.Code, unit) && !Same(byCode[unit.Code], unit))
            {
                throw new ArgumentException($"Two different units have the code \"{unit.Code}\".", nameof(units));
            }
        }

        return [.. byCode.Values];
    }

    private static bool Same(Unit one, Unit other) => one.Quantity == other.Quantity && one.PowerOfTen == other.PowerOfTen;
}
