using HanoiPlan.Sdk.Findings;

namespace HanoiPlan.Sdk.Observations;

/// <summary>The row of a file that an observation was read from, so that findings can point at it.</summary>
public sealed class ObservationOrigin
{
    private readonly IReadOnlyDictionary<string, int> _columns;

    /// <summary>Makes an origin.</summary>
    /// <param name="file">The file's name; null when the text did not come from a file.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="columns">The number of each named field in a row, from 1; may be shared by all rows.</param>
    public ObservationOrigin(string? file, long line, IReadOnlyDictionary<string, int> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        File = file;
        Line = line;
        _columns = columns;
    }

    /// <summary>The file's name; null when the text did not come from a file.</summary>
    public string? File { get; }

    /// <summary>The line, from 1.</summary>
    public long Line { get; }

    /// <summary>The place of a field of this row; of the whole row for a null or unknown field.</summary>
    public Place PlaceOf(string? field) =>
        new(File, Line, field is not null && _columns.TryGetValue(field, out var column) ? column : 0, field);
}
