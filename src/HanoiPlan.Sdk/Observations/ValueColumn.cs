namespace HanoiPlan.Sdk.Observations;

/// <summary>
/// Whole numbers by tile of areas, period and area of the tile. The least number of the width stands for a missing value:
/// it lies outside <see cref="Least"/> to <see cref="Most"/>, which every written value is checked against.
/// </summary>
internal abstract class ValueColumn
{
    /// <summary>One less than 32 bits have, so that a cut point can lie above every value.</summary>
    public const long MostNarrow = int.MaxValue - 1;

    /// <summary>One less than 64 bits have, so that a cut point can lie above every value.</summary>
    public const long MostWide = long.MaxValue - 1;

    protected ValueColumn(long least, long most)
    {
        Least = least;
        Most = most;
    }

    /// <summary>The least value that can be written, included.</summary>
    public long Least { get; }

    /// <summary>The greatest value that can be written, included.</summary>
    public long Most { get; }

    public abstract ColumnWidth Width { get; }

    public abstract long Bytes { get; }

    /// <summary>A value; <see cref="ObservationColumns.Missing"/> where there is none.</summary>
    public abstract long this[int place] { get; }

    public bool Accepts(long value) => value >= Least && value <= Most;

    /// <summary>The greatest magnitude of its values; zero when it has none.</summary>
    public abstract long LargestMagnitude();

    /// <summary>Writes a value that is accepted, or <see cref="ObservationColumns.Missing"/>.</summary>
    public abstract void Write(int place, long value);

    /// <summary>Writes values where there are none, up to the first place that has one or does not accept its value.</summary>
    /// <returns>How many were written.</returns>
    public abstract int Fill(ColumnShape shape, ReadOnlySpan<int> areas, ReadOnlySpan<int> periods, ReadOnlySpan<long> values);

    public abstract ValueColumn Copy();

    /// <summary>A column of a width; wide where the narrow one cannot hold the limits.</summary>
    public static ValueColumn Of(ColumnWidth width, long least, long most, int places) => width == ColumnWidth.Narrow
        ? new ValueColumn<int>(Math.Max(least, -MostNarrow), Math.Min(most, MostNarrow), places)
        : new ValueColumn<long>(Math.Max(least, -MostWide), Math.Min(most, MostWide), places);
}
