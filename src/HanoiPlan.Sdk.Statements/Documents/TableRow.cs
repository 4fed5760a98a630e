namespace HanoiPlan.Sdk.Statements;

/// <summary>One row of a table: its cells as places in the composed text.</summary>
internal sealed class TableRow
{
    private readonly string _text;

    private TableRow(string text, int line, List<(int From, int To)> cells) => (_text, Line, Cells) = (text, line, cells);

    /// <summary>The index of the line, from 0.</summary>
    public int Line { get; }

    public List<(int From, int To)> Cells { get; }

    /// <summary>True for a line of hyphens that parts the header of a table from its rows.</summary>
    public bool IsRule
    {
        get
        {
            foreach (var (from, to) in Cells)
            {
                if (_text.AsSpan(from, to - from).ContainsAnyExcept("-:=+ "))
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <param name="text">The composed text.</param>
    /// <param name="line">The line.</param>
    /// <param name="index">Its index.</param>
    /// <param name="isFramed">The rows of the table begin and end with bars; without, a bar at the start follows an empty cell.</param>
    public static TableRow Read(string text, TextLine line, int index, bool isFramed)
    {
        var span = text.AsSpan(line.Start, line.Length);
        var separator = span.Count('|') >= 2 ? '|' : '\t';
        var cells = new List<(int, int)>();
        var start = line.Start;
        var end = line.End;
        if (separator == '|' && isFramed)
        {
            start += text[start] == '|' ? 1 : 0;
            end -= end > start && text[end - 1] == '|' ? 1 : 0;
        }

        for (var at = start; at <= end;)
        {
            var length = text.AsSpan(at, end - at).IndexOf(separator);
            var stop = length < 0 ? end : at + length;
            cells.Add(Trimmed(text, at, stop));
            at = stop + 1;
        }

        return new TableRow(text, index, cells);
    }

    /// <summary>The words of a cell without marks of formatting; empty for a cell that the row does not have.</summary>
    public string Clean(int column)
    {
        if (column < 0 || column >= Cells.Count)
        {
            return string.Empty;
        }

        var clean = new CleanText();
        clean.AddLine(_text, Cells[column].From, Cells[column].To);
        return clean.Span.Trim().ToString();
    }

    /// <summary>True when a cell holds a number; a dash or dots hold its place.</summary>
    public bool IsFilled(int column) =>
        column < Cells.Count && Clean(column).AsSpan() is { Length: > 0 } cell && cell.ContainsAnyInRange('0', '9');

    private static (int From, int To) Trimmed(string text, int from, int to)
    {
        while (from < to && text[from] is ' ' or '\t' or '\u00A0')
        {
            from++;
        }

        while (to > from && text[to - 1] is ' ' or '\t' or '\u00A0')
        {
            to--;
        }

        return (from, to);
    }
}
