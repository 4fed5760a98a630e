using System.Globalization;

namespace HanoiPlan.Sdk.Findings;

/// <summary>Where in a file something was found. Lines and columns count from 1.</summary>
public sealed class Place
{
    /// <summary>Makes a place.</summary>
    /// <param name="file">The file's name; null when the text did not come from a file.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="column">The column (for a table: the field's number in its row), from 1; 0 for the whole line.</param>
    /// <param name="field">The field's name; null for the whole line.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="line"/> is below 1 or <paramref name="column"/> below 0.</exception>
    public Place(string? file, long line, int column, string? field)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(column);
        File = file;
        Line = line;
        Column = column;
        Field = field;
    }

    /// <summary>The file's name; null when the text did not come from a file.</summary>
    public string? File { get; }

    /// <summary>The line, from 1.</summary>
    public long Line { get; }

    /// <summary>The column, from 1; 0 for the whole line.</summary>
    public int Column { get; }

    /// <summary>The field's name; null for the whole line.</summary>
    public string? Field { get; }

    /// <summary>"file(line,column) field", leaving out what is unknown.</summary>
    public override string ToString()
    {
        var at = Column == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{File}({Line})")
            : string.Create(CultureInfo.InvariantCulture, $"{File}({Line},{Column})");
        return Field is null ? at : $"{at} {Field}";
    }
}
