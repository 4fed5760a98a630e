using System.Globalization;
using System.Text;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Interchange;

/// <summary>Collects what is wrong with a file, worded in both languages. One report serves one reading.</summary>
internal sealed class FindingReport
{
    private const int ShownLength = 60;

    private readonly string? _file;
    private readonly List<Finding> _findings = [];

    public FindingReport(string? file)
        : this(file, int.MaxValue)
    {
    }

    public FindingReport(string? file, int capacity)
    {
        _file = file;
        Capacity = capacity;
    }

    /// <summary>How many findings are kept; further ones are only counted.</summary>
    public int Capacity { get; private set; }

    /// <summary>True when a further finding is only counted: then nobody need word it.</summary>
    public bool IsFull => _findings.Count >= Capacity;

    /// <summary>True when a finding, kept or not, is an error.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>How many findings there are, kept or not.</summary>
    public long Count { get; private set; }

    public int KeptCount => _findings.Count;

    public long LeftOutCount => Count - _findings.Count;

    /// <summary>The line of the row at hand, from 1.</summary>
    public long Line { get; set; } = 1;

    /// <summary>What the row at hand speaks of.</summary>
    public string Subject { get; set; } = string.Empty;

    public IReadOnlyList<Finding> Findings => Finding.Sort(_findings);

    /// <summary>The value in quotes, without control characters, cut short where it is long.</summary>
    public static string Show(ReadOnlySpan<char> value)
    {
        var shown = new StringBuilder("\"");
        foreach (var character in value[..Math.Min(value.Length, ShownLength)])
        {
            shown.Append(character switch
            {
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ when char.IsControl(character) || char.IsSurrogate(character) =>
                    string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
                _ => character.ToString(),
            });
        }

        return shown.Append(value.Length > ShownLength ? "…\"" : "\"").ToString();
    }

    public void EmptyFile() => File(
        FileFindingCodes.EmptyFile,
        $"Tệp không có dòng tiêu đề; dòng đầu phải là {ObservationCsv.Header}.",
        $"The file has no header; its first line must be {ObservationCsv.Header}.");

    public void NotUtf8(string encoding) => File(
        FileFindingCodes.NotUtf8,
        $"Tệp được ghi bằng {encoding}; hãy lưu lại bằng UTF-8.",
        $"The file is written in {encoding}; save it as UTF-8.");

    public void MissingColumn(string name) => Add(
        FileFindingCodes.MissingColumn,
        Severity.Error,
        0,
        name,
        $"Thiếu cột bắt buộc \"{name}\"; không dòng nào được đọc.",
        $"The required column \"{name}\" is missing; no rows were read.");

    public void UnknownColumn(int field, string name) => Add(
        FileFindingCodes.UnknownColumn,
        Severity.Warning,
        field + 1,
        name,
        $"Cột {Show(name)} không thuộc mẫu và bị bỏ qua; các cột của mẫu là {ObservationCsv.Header}.",
        $"The column {Show(name)} is not one of the form and was ignored; the columns of the form are {ObservationCsv.Header}.");

    public void DuplicateColumn(int field, string name, int first) => Add(
        FileFindingCodes.DuplicateColumn,
        Severity.Error,
        field + 1,
        name,
        $"Cột \"{name}\" đã có ở vị trí {first + 1}; không dòng nào được đọc.",
        $"The column \"{name}\" already stands at {first + 1}; no rows were read.");

    public void FieldCount(int found, int expected) => Row(
        FileFindingCodes.FieldCount,
        $"Dòng có {found} trường, tiêu đề có {expected}; dòng bị loại.",
        $"The row has {found} fields, the header {expected}; the row was left out.");

    public void Quoting(bool isUnclosed) => Row(
        FileFindingCodes.Quoting,
        isUnclosed
            ? "Dấu ngoặc kép mở ở dòng này không được đóng; từ đây đến hết tệp không được đọc."
            : "Dấu ngoặc kép đặt sai: trường có dấu \" phải nằm trọn trong ngoặc kép và mỗi dấu \" bên trong viết hai lần; dòng bị loại.",
        isUnclosed
            ? "The quote opened in this row is never closed; nothing from here to the end of the file was read."
            : "A quote is misplaced: a field with a quote must stand wholly in quotes, each inner quote written twice; the row was left out.");

    public void RowTooLong(long limit) => Row(
        FileFindingCodes.RowTooLong,
        $"Dòng dài hơn {limit} byte, có thể vì một dấu ngoặc kép không được đóng; từ đây đến hết tệp không được đọc.",
        $"The row is longer than {limit} bytes, perhaps because a quote is never closed; nothing from here to the end of the file was read.");

    public void EmptyRow() => Add(
        FileFindingCodes.EmptyRow,
        Severity.Warning,
        0,
        null,
        "Dòng không có nội dung trong trường nào và bị bỏ qua.",
        "No field of the row has any text; it was left out.");

    public void FieldTooLong(int field, string name, int length, int limit) => Field(
        FileFindingCodes.FieldTooLong,
        field,
        name,
        $"Trường dài {length} byte, giới hạn là {limit}.",
        $"The field has {length} bytes, the limit is {limit}.");

    public void InvalidUtf8(int field, string name) => Field(
        FileFindingCodes.InvalidUtf8,
        field,
        name,
        "Trường có byte không phải UTF-8; hãy lưu tệp bằng UTF-8.",
        "The field has bytes that are not UTF-8; save the file as UTF-8.");

    public void NulCharacter(int field, string name) => Field(
        FileFindingCodes.NulCharacter,
        field,
        name,
        "Trường có ký tự NUL.",
        "The field has a NUL character.");

    /// <summary>A field is wrong and its row is left out.</summary>
    public void Field(string code, int field, string name, string vietnamese, string english) =>
        Add(code, Severity.Error, field + 1, name, vietnamese, english);

    private void Row(string code, string vietnamese, string english) => Add(code, Severity.Error, 0, null, vietnamese, english);

    private void File(string code, string vietnamese, string english) => Add(code, Severity.Error, 0, null, vietnamese, english);

    /// <summary>Counts a finding for which there is no room.</summary>
    public void Skip(Severity severity)
    {
        Count++;
        HasErrors |= severity == Severity.Error;
    }

    public void Add(Finding finding)
    {
        Skip(finding.Severity);
        if (!IsFull)
        {
            _findings.Add(finding);
        }
    }

    /// <summary>Adds one of the findings that another report keeps.</summary>
    public void TakeKept(FindingReport other, int place) => Add(other._findings[place]);

    /// <summary>Counts the findings that another report only counted.</summary>
    public void CountLeftOut(FindingReport other)
    {
        Count += other.LeftOutCount;
        HasErrors |= other.HasErrors;
    }

    /// <summary>Takes over the findings of another report, in their order.</summary>
    public void Take(FindingReport other)
    {
        foreach (var finding in other._findings)
        {
            if (IsFull)
            {
                break;
            }

            _findings.Add(finding);
        }

        Count += other.Count;
        HasErrors |= other.HasErrors;
    }

    /// <summary>Begins again, with no more room than another report has left.</summary>
    public void Restart(int capacity)
    {
        _findings.Clear();
        (Count, HasErrors, Capacity) = (0, false, capacity);
    }

    /// <summary>What there is to say about a row that is well written.</summary>
    public void Row(string code, Severity severity, CsvHeader header, ObservationColumn? column, string vietnamese, string english) => Add(
        code,
        severity,
        column is { } named ? header.FieldOf(named) + 1 : 0,
        column is { } shown ? CsvHeader.Names[(int)shown] : null,
        vietnamese,
        english);

    private void Add(string code, Severity severity, int column, string? field, string vietnamese, string english) =>
        Add(new Finding(code, severity, Subject, LocalisedText.Of(vietnamese, english), new Place(_file, Line, column, field)));
}
