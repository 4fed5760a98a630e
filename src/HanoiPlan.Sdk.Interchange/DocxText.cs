using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Statements;

namespace HanoiPlan.Sdk.Interchange;

/// <summary>Writes the body of a DOCX file as text: a paragraph a line, a row of a table a line of cells between bars. Not thread-safe.</summary>
internal sealed class DocxText
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const int LongestExcerpt = 160;

    private readonly DocxNumbering _numbering;
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _paragraph = new();
    private readonly StringBuilder _deleted = new();
    private readonly List<string> _cells = [];
    private readonly List<LeftOutText> _leftOut = [];
    private string? _style;
    private int? _number;
    private int? _level;
    private int _line = 1;
    private int _tables;
    private int _cellSpan = 1;
    private bool _cellGoesOn;
    private int _removals;
    private bool _isInProperties;

    public DocxText(DocxNumbering numbering) => _numbering = numbering;

    public string Text => _text.ToString();

    public IReadOnlyList<LeftOutText> Deleted => _leftOut;

    public void Read(MainDocumentPart main)
    {
        using var reader = OpenXmlReader.Create(main);
        var skipDepth = -1;
        while (reader.Read())
        {
            if (skipDepth >= 0)
            {
                // The second form of the same drawing, for old programs.
                skipDepth = reader.IsEndElement && reader.Depth <= skipDepth ? -1 : skipDepth;
                continue;
            }

            if (reader.IsStartElement && reader.LocalName == "Fallback" && !reader.NamespaceUri.StartsWith(Word, StringComparison.Ordinal))
            {
                skipDepth = reader.IsEndElement ? -1 : reader.Depth;
                continue;
            }

            if (reader.NamespaceUri is not (Word or Strict))
            {
                continue;
            }

            if (reader.IsStartElement)
            {
                Start(reader);
            }

            if (reader.IsEndElement)
            {
                End(reader.LocalName);
            }
        }
    }

    private void Start(OpenXmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "p":
                BeginParagraph();
                break;
            case "pPr":
                _isInProperties = true;
                break;
            case "pStyle" when _isInProperties:
                _style = Value(reader);
                break;
            case "numId" when _isInProperties:
                _number = Whole(reader);
                break;
            case "ilvl" when _isInProperties:
                _level = Whole(reader);
                break;
            case "t":
                (_removals > 0 ? _deleted : _paragraph).Append(reader.GetText());
                break;
            case "delText":
                _deleted.Append(reader.GetText());
                break;
            case "tab" when !_isInProperties:
                _paragraph.Append(' ');
                break;
            case "br" or "cr":
                _paragraph.Append(_tables > 0 ? ' ' : '\n');
                break;
            case "noBreakHyphen":
                _paragraph.Append('-');
                break;
            case "del" or "moveFrom" when !_isInProperties:
                _removals++;
                break;
            case "tbl":
                _tables++;
                break;
            case "tr" when _tables == 1:
                _cells.Clear();
                break;
            case "tc" when _tables == 1:
                (_cellSpan, _cellGoesOn) = (1, false);
                _paragraph.Clear();
                break;
            case "gridSpan" when _tables == 1:
                _cellSpan = Math.Clamp(Whole(reader) ?? 1, 1, 64);
                break;
            case "vMerge" when _tables == 1:
                _cellGoesOn = Value(reader) is not "restart";
                break;
            default:
                break;
        }
    }

    private void End(string name)
    {
        switch (name)
        {
            case "p":
                EndParagraph();
                break;
            case "pPr":
                _isInProperties = false;
                break;
            case "del" or "moveFrom" when _removals > 0 && !_isInProperties:
                _removals--;
                EndRemoval();
                break;
            case "tc" when _tables == 1:
                EndCell();
                break;
            case "tr" when _tables == 1:
                EndRow();
                break;
            case "tbl" when _tables > 0:
                _tables--;
                if (_tables == 0)
                {
                    Append("\n");
                }

                break;
            default:
                break;
        }
    }

    private void BeginParagraph()
    {
        // A text box within a paragraph: what stands before it is a paragraph of its own.
        if (_tables == 0 && _paragraph.Length > 0)
        {
            EndParagraph();
        }

        (_style, _number, _level) = (null, null, null);
    }

    private void EndParagraph()
    {
        if (_tables > 0)
        {
            // The paragraphs of a cell are told apart by a blank.
            var mark = _paragraph.Length == 0 || _paragraph[^1] == ' ' ? string.Empty : " ";
            _paragraph.Append(mark);
            return;
        }

        var words = _paragraph.ToString().Replace('|', '¦').Trim();
        _paragraph.Clear();
        if (words.Length == 0)
        {
            return;
        }

        var mark0 = _numbering.NextMark(_number, _level, _style);
        var heading = _numbering.HeadingLevel(_style);
        Append($"{(heading > 0 ? $"{new string('#', heading)} " : string.Empty)}{(mark0.Length > 0 ? $"{mark0} " : string.Empty)}{words}\n\n");
        (_style, _number, _level) = (null, null, null);
    }

    private void EndCell()
    {
        _cells.Add(_cellGoesOn ? string.Empty : _paragraph.ToString().Replace('|', '¦').Replace('\n', ' ').Trim());
        for (var i = 1; i < _cellSpan; i++)
        {
            _cells.Add(string.Empty);
        }

        _paragraph.Clear();
    }

    private void EndRow()
    {
        if (_cells.Exists(cell => cell.Length > 0))
        {
            Append($"| {string.Join(" | ", _cells)} |\n");
        }

        _cells.Clear();
    }

    private void EndRemoval()
    {
        if (_removals > 0 || _deleted.Length == 0)
        {
            return;
        }

        var words = _deleted.ToString().Trim();
        _deleted.Clear();
        if (words.Length == 0)
        {
            return;
        }

        if (words.Length > LongestExcerpt)
        {
            words = string.Concat(words.AsSpan(0, char.IsHighSurrogate(words[LongestExcerpt - 1]) ? LongestExcerpt - 1 : LongestExcerpt), "…");
        }

        _leftOut.Add(new LeftOutText(
            LeftOutReason.Deleted, _line, _text.Length, 0, words,
            LocalisedText.Of("Đoạn bị xóa trong bản theo dõi thay đổi, không được đọc.", "A tracked change deletes this passage; it is not read.")));
    }

    private void Append(string text)
    {
        _text.Append(text);
        _line += text.AsSpan().Count('\n');
    }

    private static string? Value(OpenXmlReader reader)
    {
        foreach (var attribute in reader.Attributes)
        {
            if (attribute.LocalName == "val")
            {
                return attribute.Value;
            }
        }

        return null;
    }

    private static int? Whole(OpenXmlReader reader) =>
        int.TryParse(Value(reader), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;
}
