namespace HanoiPlan.Samples.Comparison;

/// <summary>
/// Reads a CSV file a line at a time. A row is one line: a quote left open spoils only its own line. Fields are looked up by
/// the names in the header, in any order.
/// </summary>
internal sealed class CsvFile : IDisposable
{
    private readonly StreamReader _reader;
    private readonly string[] _names;
    private readonly int _required;
    private readonly List<Range> _fields = [];
    private readonly int[] _positions;
    private int _headerCount;
    private char[] _line = new char[256];
    private string _source = string.Empty;

    /// <param name="path">The file.</param>
    /// <param name="required">How many of the columns, from the first, must be there; the others count as empty when left out.</param>
    /// <param name="names">The columns.</param>
    public CsvFile(string path, int required, params string[] names)
    {
        _required = required;
        Path = path;
        _reader = new StreamReader(path, new FileStreamOptions { BufferSize = 1 << 16, Options = FileOptions.SequentialScan });
        _names = names;
        _positions = new int[names.Length];
    }

    public string Path { get; }

    public long Line { get; private set; }

    /// <summary>Reads the header; columns left out or not known are told of.</summary>
    /// <returns>What is wrong with it; empty when nothing.</returns>
    public string ReadHeader(TextWriter notes)
    {
        if (!NextLine())
        {
            return $"{Path} is empty; its first line must name the columns {string.Join(',', _names)}.";
        }

        if (!Split())
        {
            return $"{Path}({Line}): the header has an open quote.";
        }

        var found = new List<string>();
        for (var i = 0; i < _fields.Count; i++)
        {
            found.Add(FieldAt(i).Trim().ToString());
        }

        for (var i = 0; i < _names.Length; i++)
        {
            _positions[i] = found.IndexOf(_names[i]);
            if (_positions[i] < 0 && i >= _required)
            {
                notes.WriteLine($"{Path}({Line}): there is no column {_names[i]}; it counts as empty.");
            }
            else if (_positions[i] < 0)
            {
                return $"{Path}({Line}): the column {_names[i]} is missing; the columns are {string.Join(',', _names)}.";
            }
        }

        foreach (var unknown in found.Except(_names, StringComparer.Ordinal))
        {
            notes.WriteLine($"{Path}({Line}): the column {unknown} is not known and is not read.");
        }

        _headerCount = found.Count;
        return found.Distinct(StringComparer.Ordinal).Count() == found.Count ? string.Empty : $"{Path}({Line}): a column is named twice.";
    }

    /// <summary>Reads the next row that is not blank.</summary>
    /// <param name="problem">What is wrong with the row; null when nothing.</param>
    /// <returns>False at the end of the file.</returns>
    public bool ReadRow(out string? problem)
    {
        problem = null;
        do
        {
            if (!NextLine())
            {
                return false;
            }
        }
        while (_source.AsSpan().IsWhiteSpace());

        problem = !Split() ? "a quote is not closed or not at the ends of its field."
            : _fields.Count != _headerCount ? $"the row has {_fields.Count} fields, the header {_headerCount}."
            : null;
        return true;
    }

    /// <summary>A field of the row, by the place of its name in the constructor, without surrounding blanks.</summary>
    public ReadOnlySpan<char> this[int name] => _positions[name] < 0 ? [] : FieldAt(_positions[name]).Trim();

    public void Dispose() => _reader.Dispose();

    private ReadOnlySpan<char> FieldAt(int position) => _line.AsSpan(_fields[position]);

    private bool NextLine()
    {
        if (_reader.ReadLine() is not { } line)
        {
            return false;
        }

        _source = line;
        Line++;
        return true;
    }

    private bool Split()
    {
        _fields.Clear();
        if (_line.Length < _source.Length)
        {
            _line = new char[_source.Length * 2];
        }

        var length = 0;
        for (var at = 0; ; at++)
        {
            var start = length;
            if (at < _source.Length && _source[at] == '"')
            {
                for (at++; at < _source.Length && !IsClosing(at); at++)
                {
                    at += _source[at] == '"' ? 1 : 0;
                    _line[length++] = _source[at];
                }

                if (at++ >= _source.Length)
                {
                    return false;
                }

                if (at < _source.Length && _source[at] != ',')
                {
                    return false;
                }
            }
            else
            {
                for (; at < _source.Length && _source[at] != ','; at++)
                {
                    if (_source[at] == '"')
                    {
                        return false;
                    }

                    _line[length++] = _source[at];
                }
            }

            _fields.Add(start..length);
            if (at >= _source.Length)
            {
                return true;
            }
        }
    }

    // A quote that is not doubled.
    private bool IsClosing(int at) => _source[at] == '"' && (at + 1 >= _source.Length || _source[at + 1] != '"');
}
