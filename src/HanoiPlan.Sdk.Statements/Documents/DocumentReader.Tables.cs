using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Statements;

/// <content>Reads tables: one target for each filled cell of a column that states targets.</content>
internal sealed partial class DocumentReader
{
    private static readonly LocalisedText HeaderMessage = LocalisedText.Of("Dòng tiêu đề của bảng.", "The header row of a table.");

    private void ReadTable(ref int at)
    {
        var rows = new List<TableRow>();
        var first = at;
        var isFramed = _text.Composed[_lines[at].Start] == '|';
        while (at < _lines.Count && _lines[at].Kind == LineKind.Table)
        {
            rows.Add(TableRow.Read(_text.Composed, _lines[at], at, isFramed));
            at++;
        }

        var columns = TableColumns.Read(rows, _issued);
        for (var i = 0; i < columns.HeaderRows; i++)
        {
            var start = _text.Original(_lines[first + i].Start);
            _leftOut.Add(new LeftOutText(
                LeftOutReason.TableHeader, first + i + 1, start, _text.Original(_lines[first + i].End) - start,
                Excerpt(_text.Composed.AsSpan(_lines[first + i].Start, _lines[first + i].Length)), HeaderMessage));
        }

        string? group = null;
        string? larger = null;
        for (var i = columns.HeaderRows; i < rows.Count; i++)
        {
            if (_closes)
            {
                LeaveOutRow(rows[i], LeftOutReason.Closing, LocalisedText.Of("Phần nơi nhận và chữ ký.", "The part with recipients and signature."));
            }
            else if (columns.HeaderRows == 0)
            {
                ReadRowAsText(rows[i]);
            }
            else
            {
                ReadRow(rows[i], columns, ref group, ref larger);
            }
        }
    }

    private void ReadRow(TableRow row, TableColumns columns, ref string? group, ref string? larger)
    {
        var name = row.Clean(columns.Name);
        var mark = ItemMark.Read(name);
        var words = name.AsSpan(mark.Length).Trim().TrimEnd(": ").ToString();
        var number = columns.Number >= 0 ? row.Clean(columns.Number) : mark.Kind is ItemMarkKind.None or ItemMarkKind.Bullet ? string.Empty : mark.Text;
        var values = columns.Values.Where(column => row.IsFilled(column.Index)).ToList();
        if (row.IsRule || (words.Length == 0 && values.Count == 0))
        {
            LeaveOutRow(row, LeftOutReason.NoTarget, LocalisedText.Of("Dòng kẻ hoặc dòng trống của bảng.", "A rule or an empty row of a table."));
            return;
        }

        var isPart = mark.Kind == ItemMarkKind.Bullet || words.StartsWith("trong đó", StringComparison.OrdinalIgnoreCase);
        if (values.Count == 0)
        {
            group = isPart ? group : words;
            larger = isPart ? larger : words;
            LeaveOutRow(row, LeftOutReason.NoTarget, LocalisedText.Of("Dòng của bảng không có số.", "A row of a table without a number."));
            return;
        }

        larger = isPart ? larger : words;
        var unit = columns.Unit >= 0 ? row.Clean(columns.Unit) : string.Empty;
        foreach (var column in values)
        {
            ReadCell(row, column, words, unit, number.Length == 0 ? null : number, isPart ? larger : group);
        }
    }

    private void ReadCell(TableRow row, TableColumn column, string name, string unit, string? item, string? within)
    {
        var cell = row.Clean(column.Index);
        if (column.IsResult)
        {
            LeaveOutCell(row, column.Index, LeftOutReason.Result, LocalisedText.Of($"Cột “{column.Title}” là kết quả.", $"The column “{column.Title}” reports results."));
            return;
        }

        var statement = $"{name}: {cell}{(NeedsUnit(cell, unit) ? $" {Multiplied(unit)}" : string.Empty)}";
        var scope = column.To is null ? ScopeOf(_headings.Top?.From, _headings.Top?.To) : ScopeOf(column.From, column.To);
        var reading = StatementReader.Read(statement, _language, scope);
        if (reading.Targets.Count == 0)
        {
            var expected = reading.Errors[0];
            LeaveOutCell(row, column.Index, LeftOutReason.Unreadable, LocalisedText.Of($"{expected.Message.Vietnamese} Cần {expected.Expected.Vietnamese}.", $"{expected.Message.English} Expected {expected.Expected.English}."));
            return;
        }

        var (from, to) = row.Cells[column.Index];
        var start = _text.Original(from);
        var length = _text.Original(to) - start;
        foreach (var target in reading.Targets)
        {
            _targets.Add(new DocumentTarget(
                Rebase.To(target, start, length, within, null), _headings.Top, item ?? _item, row.Line + 1, _given.Substring(start, length), statement));
        }
    }

    private static bool NeedsUnit(string cell, string unit) =>
        unit.Length > 0 && !cell.Contains('%', StringComparison.Ordinal) && !cell.EndsWith(unit, StringComparison.OrdinalIgnoreCase) && !LastWordIsLetters(cell);

    // "đạt chuẩn", "30 trở lên" hold words already, but of those only a unit of their own stands in the way.
    private static bool LastWordIsLetters(string cell) =>
        WordFold.IsLetter(cell[^1]) && !cell.EndsWith("lên", StringComparison.OrdinalIgnoreCase) && !cell.EndsWith("xuống", StringComparison.OrdinalIgnoreCase);

    // "1.000 tấn" heads a column of thousands.
    private static string Multiplied(string unit) =>
        unit.StartsWith("1.000 ", StringComparison.Ordinal) || unit.StartsWith("1000 ", StringComparison.Ordinal) ? $"nghìn {unit[unit.IndexOf(' ', StringComparison.Ordinal)..].Trim()}" : unit;

    private void ReadRowAsText(TableRow row)
    {
        var line = _lines[row.Line];
        var clean = new CleanText();
        clean.AddLine(_text.Composed, line.Start, line.End);
        var before = _targets.Count;
        var paragraph = new Paragraph(clean, row.Line, line.Start, line.End, 0);
        if (row.IsRule)
        {
            LeaveOutRow(row, LeftOutReason.NoTarget, LocalisedText.Of("Dòng kẻ của bảng.", "A rule of a table."));
            return;
        }

        ReadContent(paragraph, 0);
        for (var i = before; i < _targets.Count; i++)
        {
            var target = _targets[i];
            _targets[i] = new DocumentTarget(
                Rebase.To(target.Statement, target.Statement.Start, target.Statement.Length, null, DocumentDoubts.TableWithoutHeader),
                target.Heading, target.Item, target.Line, target.Text, target.Joined);
        }
    }

    private void LeaveOutRow(TableRow row, LeftOutReason reason, LocalisedText message)
    {
        var line = _lines[row.Line];
        var start = _text.Original(line.Start);
        _leftOut.Add(new LeftOutText(reason, row.Line + 1, start, _text.Original(line.End) - start, Excerpt(_text.Composed.AsSpan(line.Start, line.Length)), message));
    }

    private void LeaveOutCell(TableRow row, int index, LeftOutReason reason, LocalisedText message)
    {
        var (from, to) = row.Cells[index];
        var start = _text.Original(from);
        _leftOut.Add(new LeftOutText(reason, row.Line + 1, start, _text.Original(to) - start, Excerpt(row.Clean(index)), message));
    }
}
