namespace HanoiPlan.Sdk.Statements;

/// <summary>A column of numbers: what it is headed, the years it speaks of, and whether it reports results.</summary>
internal sealed record TableColumn(int Index, string Title, int? From, int? To, bool IsResult);

/// <summary>What the columns of a table hold, told from its header rows.</summary>
internal sealed class TableColumns
{
    private const int MostHeaderRows = 3;

    private static readonly string[] NumberWords = ["stt", "tt", "số tt", "no", "no.", "#"];
    private static readonly string[] UnitWords = ["đơn vị", "đvt", "đơn vị tính", "unit", "đv tính", "đv"];
    private static readonly string[] NameWords = ["chỉ tiêu", "tên chỉ tiêu", "nội dung", "mục tiêu", "danh mục", "indicator", "target", "name", "các chỉ tiêu", "lĩnh vực", "chỉ tiêu chủ yếu", "các chỉ tiêu chủ yếu", "tên"];
    private static readonly string[] NoteWords = ["ghi chú", "cơ quan", "đơn vị chủ trì", "đơn vị thực hiện", "chủ trì", "phối hợp", "thời gian", "note", "remark", "nguồn", "so sánh", "căn cứ", "trách nhiệm"];
    private static readonly string[] ResultWords = ["thực hiện", "ước", "kết quả", "hiện trạng", "th ", "uth", "actual", "baseline", "result", "đạt được", "năm gốc"];

    private TableColumns(int headerRows, int number, int name, int unit, List<TableColumn> values) =>
        (HeaderRows, Number, Name, Unit, Values) = (headerRows, number, name, unit, values);

    /// <summary>How many rows head the table; zero for a table without a header.</summary>
    public int HeaderRows { get; }

    /// <summary>The column with the numbers of the rows; −1 for none.</summary>
    public int Number { get; }

    public int Name { get; }

    /// <summary>The column with the units; −1 for none.</summary>
    public int Unit { get; }

    public List<TableColumn> Values { get; }

    public static TableColumns Read(List<TableRow> rows, int issued)
    {
        var headerRows = 0;
        var titles = new List<string>();
        while (headerRows < rows.Count && headerRows < MostHeaderRows && (rows[headerRows].IsRule ? headerRows > 0 : IsHeader(rows[headerRows], headerRows > 0)))
        {
            Merge(titles, rows[headerRows++]);
        }

        var none = new TableColumns(0, -1, 0, -1, []);
        if (headerRows == 0 || titles.Count < 2)
        {
            return none;
        }

        var (number, name, unit) = (-1, -1, -1);
        for (var i = 0; i < titles.Count; i++)
        {
            var title = titles[i].ToLowerInvariant();
            number = number < 0 && NumberWords.Contains(title) ? i : number;
            unit = unit < 0 && StartsWithAny(title, UnitWords) && !StartsWithAny(title, NoteWords) ? i : unit;
            name = name < 0 && StartsWithAny(title, NameWords) && YearReader.ColumnTime(title).To is null ? i : name;
        }

        for (var i = 0; i < titles.Count && name < 0; i++)
        {
            name = i != number && i != unit ? i : name;
        }

        var values = new List<TableColumn>();
        for (var i = 0; i < titles.Count; i++)
        {
            if (i != number && i != name && i != unit && titles[i].Length > 0 && !StartsWithAny(titles[i].ToLowerInvariant(), NoteWords))
            {
                var (from, to) = YearReader.ColumnTime(titles[i]);
                values.Add(new TableColumn(i, titles[i], from, to, IsResult(titles[i], to, issued)));
            }
        }

        return values.Count == 0 || name < 0 ? none : new TableColumns(headerRows, number, name, unit, values);
    }

    private static bool IsResult(string title, int? to, int issued) =>
        (to is { } year && issued > 0 && year < issued) || StartsWithAny(title.ToLowerInvariant(), ResultWords);

    // A second header row has no name of its own and says years.
    private static bool IsHeader(TableRow row, bool isSecond)
    {
        var (words, years, filled) = (0, 0, 0);
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var title = row.Clean(i).ToLowerInvariant();
            filled += title.Length > 0 ? 1 : 0;
            words += NumberWords.Contains(title) || StartsWithAny(title, UnitWords) || (i < 2 && StartsWithAny(title, NameWords) && title.Length < 40) ? 1 : 0;
            years += title.Length < 40 && YearReader.ColumnTime(title).To is not null && !title.Contains('%', StringComparison.Ordinal) ? 1 : 0;
        }

        return isSecond ? years > 0 && row.Clean(0).Length == 0 : words > 1 || (words > 0 && filled > 1) || (years > 0 && years >= filled - 2);
    }

    // The second row says its words under those of the first; a cell over several columns stands in the first of them.
    private static void Merge(List<string> titles, TableRow row)
    {
        if (row.IsRule)
        {
            return;
        }

        var over = string.Empty;
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var title = row.Clean(i);
            if (i >= titles.Count)
            {
                titles.Add(title);
                continue;
            }

            over = titles[i].Length > 0 ? titles[i] : over;
            titles[i] = title.Length == 0 ? titles[i] : titles[i].Length == 0 ? $"{over} {title}".Trim() : $"{titles[i]} {title}";
        }
    }

    private static bool StartsWithAny(string title, string[] words) => Array.Exists(words, word => title.StartsWith(word, StringComparison.Ordinal));
}
