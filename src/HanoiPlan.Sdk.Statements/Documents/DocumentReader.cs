using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Statements;

/// <summary>Reads a document paragraph by paragraph: headings, tables, targets, and what is left out. Not thread-safe.</summary>
internal sealed partial class DocumentReader
{
    private const int LongestExcerpt = 160;
    private const int LinesOfHead = 80;

    private readonly string _given;
    private readonly StatementText _text;
    private readonly Language _language;
    private readonly List<TextLine> _lines;
    private readonly HeadingStack _headings = new();
    private readonly List<DocumentTarget> _targets = [];
    private readonly List<(DocumentTarget Target, int End)> _unsure = [];
    private readonly List<LeftOutText> _leftOut = [];
    private readonly int _issued;
    private bool _closes;
    private bool _sawSection;
    private bool _sawTargets;
    private string? _item;

    public DocumentReader(string given, Language language)
    {
        _given = given;
        _text = StatementText.From(given);
        _language = language;
        _lines = LineReader.Read(_text.Composed);
        _issued = IssueYear();
    }

    public TargetDocument Read()
    {
        var paragraphs = new ParagraphReader(_text.Composed, _lines);
        for (var at = 0; at < _lines.Count;)
        {
            switch (_lines[at].Kind)
            {
                case LineKind.Text:
                    Read(paragraphs.Read(ref at));
                    break;
                case LineKind.Table:
                    ReadTable(ref at);
                    break;
                case LineKind.PageNumber:
                    LeaveOutLine(at++, LeftOutReason.PageNumber, "Số trang.", "A page number.");
                    break;
                case LineKind.RunningHead:
                    LeaveOutLine(at++, LeftOutReason.RunningHead, "Dòng lặp lại ở các trang.", "A line that is repeated from page to page.");
                    break;
                default:
                    at++;
                    break;
            }
        }

        LeaveOutSkipped();
        SettleUnsure();
        return new TargetDocument(
            _given,
            _language,
            _headings.Roots,
            [.. _targets.OrderBy(target => target.Statement.Start)],
            [.. _leftOut.OrderBy(passage => passage.Start)]);
    }

    private void Read(Paragraph paragraph)
    {
        var words = paragraph.Words;
        if (words.Length == 0 || !HasLetterOrDigit(words))
        {
            LeaveOut(paragraph, 0, paragraph.Text.Length, LeftOutReason.NoTarget, "Không có chữ.", "No words.");
            return;
        }

        if (_closes || IsClosing(words))
        {
            _closes = true;
            LeaveOut(paragraph, 0, paragraph.Text.Length, LeftOutReason.Closing, "Phần nơi nhận và chữ ký.", "The part with recipients and signature.");
            return;
        }

        if (paragraph.Mark.Kind is ItemMarkKind.None or ItemMarkKind.Bullet && Cues.IsCitation(words))
        {
            LeaveOut(paragraph, 0, paragraph.Text.Length, LeftOutReason.Citation, "Dẫn căn cứ pháp lý.", "Cites the legal grounds.");
            return;
        }

        var body = HeadingOf(paragraph);
        if (body < paragraph.Text.Length)
        {
            ReadContent(paragraph, body);
        }
    }

    // Recipients are a list at the end; "T/M" and "TM." sign for a body.
    private bool IsClosing(ReadOnlySpan<char> words) =>
        words.StartsWith("Nơi nhận", StringComparison.OrdinalIgnoreCase)
        || (_sawSection && (words.StartsWith("T/M ", StringComparison.Ordinal) || words.StartsWith("TM. ", StringComparison.Ordinal) || words.StartsWith("KT. ", StringComparison.Ordinal)));

    private static bool HasLetterOrDigit(ReadOnlySpan<char> words)
    {
        foreach (var letter in words)
        {
            if (char.IsLetterOrDigit(letter))
            {
                return true;
            }
        }

        return false;
    }

    // The year of the document, so that earlier years are told from those of targets: of its date, or of the term in its title.
    private int IssueYear()
    {
        var span = 0;
        for (var i = 0; i < _lines.Count && i < LinesOfHead; i++)
        {
            var line = _text.Composed.AsSpan(_lines[i].Start, Math.Min(_lines[i].Length, 400));
            if (line.Contains("ngày", StringComparison.OrdinalIgnoreCase) && !Cues.IsCitation(line.TrimStart("*_")) && line.Length < 90 && YearReader.IssueYear(line) is var year and > 0)
            {
                return year;
            }

            if (span == 0 && !Cues.IsCitation(line.TrimStart("*_")) && line.Length < 200 && YearReader.SpanStart(line) is var first and > 0)
            {
                span = first;
            }
        }

        return span;
    }

    private void LeaveOutLine(int line, LeftOutReason reason, string vietnamese, string english)
    {
        var start = _text.Original(_lines[line].Start);
        _leftOut.Add(new LeftOutText(
            reason, line + 1, start, _text.Original(_lines[line].End) - start, Excerpt(_text.Composed.AsSpan(_lines[line].Start, _lines[line].Length)), LocalisedText.Of(vietnamese, english)));
        _lines[line] = _lines[line] with { Kind = LineKind.Blank };
    }

    // Page numbers and running heads within a paragraph that goes on over the page.
    private void LeaveOutSkipped()
    {
        for (var i = 0; i < _lines.Count; i++)
        {
            if (_lines[i].Kind == LineKind.PageNumber)
            {
                LeaveOutLine(i, LeftOutReason.PageNumber, "Số trang.", "A page number.");
            }
            else if (_lines[i].Kind == LineKind.RunningHead)
            {
                LeaveOutLine(i, LeftOutReason.RunningHead, "Dòng lặp lại ở các trang.", "A line that is repeated from page to page.");
            }
        }
    }

    private void LeaveOut(Paragraph paragraph, int from, int to, LeftOutReason reason, string vietnamese, string english)
    {
        if (!_sawSection && reason == LeftOutReason.NoTarget)
        {
            (reason, vietnamese, english) = (LeftOutReason.Preamble, "Phần mở đầu, trước mục đầu tiên.", "The head of the document, before its first section.");
        }

        var start = _text.Original(paragraph.OriginOf(from));
        var end = _text.Original(to >= paragraph.Text.Length ? paragraph.End : paragraph.OriginAfter(to));
        _leftOut.Add(new LeftOutText(reason, LineOf(paragraph, from), start, Math.Max(0, end - start), Excerpt(paragraph.Text.AsSpan(from, to - from)), LocalisedText.Of(vietnamese, english)));
    }

    private int LineOf(Paragraph paragraph, int at)
    {
        var origin = paragraph.OriginOf(at);
        var (first, last) = (paragraph.Line, _lines.Count - 1);
        while (first < last)
        {
            var middle = (first + last + 1) / 2;
            (first, last) = _lines[middle].Start <= origin ? (middle, last) : (first, middle - 1);
        }

        return first + 1;
    }

    private static string Excerpt(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.Length <= LongestExcerpt)
        {
            return text.ToString();
        }

        var end = LongestExcerpt;
        if (char.IsHighSurrogate(text[end - 1]))
        {
            end--;
        }

        return string.Concat(text[..end], "…");
    }

    private void SettleUnsure()
    {
        foreach (var (target, _) in _unsure)
        {
            if (!_sawTargets)
            {
                _targets.Add(target);
                continue;
            }

            var statement = target.Statement;
            _leftOut.Add(new LeftOutText(
                LeftOutReason.NoCue, target.Line, statement.Start, statement.Length, Excerpt(target.Joined),
                LocalisedText.Of("Số nằm ngoài các mục nêu mục tiêu, chỉ tiêu và câu không nói là mức cần đạt.", "The number stands outside the sections that state targets, and its sentence does not make it one.")));
        }

        if (_sawSection)
        {
            return;
        }

        // Without any section there is no head to leave out.
        for (var i = 0; i < _leftOut.Count; i++)
        {
            if (_leftOut[i].Reason == LeftOutReason.Preamble)
            {
                var passage = _leftOut[i];
                _leftOut[i] = new LeftOutText(LeftOutReason.NoTarget, passage.Line, passage.Start, passage.Length, passage.Text, NoTargetMessage);
            }
        }
    }

    private static readonly LocalisedText NoTargetMessage = LocalisedText.Of("Không nêu số, mức hay việc phải hoàn thành.", "States no number, level or thing to be completed.");
}
