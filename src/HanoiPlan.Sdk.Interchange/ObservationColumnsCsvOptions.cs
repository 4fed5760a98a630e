using NodaTime;

namespace HanoiPlan.Sdk.Interchange;

/// <summary>How observations are read from CSV into columns. Immutable; change it with a <c>with</c> expression.</summary>
public sealed record ObservationColumnsCsvOptions
{
    /// <summary>The form of <see cref="ObservationCsvOptions.Default"/>, every record seen, one thread, and a thousand findings.</summary>
    public static ObservationColumnsCsvOptions Default { get; } = new();

    /// <summary>The form of the file: dialect, delimiter, units, the name for findings and the longest field.</summary>
    public ObservationCsvOptions Csv
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    }

    = ObservationCsvOptions.Default;

    /// <summary>The last day whose records are seen, included; null for all records. Later ones are read and set aside.</summary>
    /// <exception cref="ArgumentException">The day is <c>default(LocalDate)</c>.</exception>
    public LocalDate? KnownAt
    {
        get;
        init => field = value == default(LocalDate)
            ? throw new ArgumentException("The day is default(LocalDate), 0001-01-01; give a day such as 2025-12-31, or null for all records.", nameof(value))
            : value;
    }

    /// <summary>
    /// The most findings that are kept, from 0 on; 1,000 unless given. Further ones are counted, and the same cells are
    /// read whatever the limit is.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The limit is below 0.</exception>
    public int MaxFindings
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    = 1000;

    /// <summary>How many threads read, from 1 to 64; 1 unless given. Any number of threads gives the same columns and findings.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number lies outside these.</exception>
    public int Threads
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 64);
            field = value;
        }
    }

    = 1;

    /// <summary>
    /// Told how far reading has come, every few megabytes and at the end, by one thread at a time; null for nobody. What it
    /// throws ends the reading.
    /// </summary>
    public IProgress<ObservationColumnsProgress>? Progress { get; init; }
}
