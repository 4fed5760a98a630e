namespace HanoiPlan.Sdk.Statements;

/// <summary>The sentence of a paragraph that a place lies in, and what its words say; looked up once for all its statements. Not thread-safe.</summary>
internal sealed class DocumentSentence
{
    private readonly string _text;
    private readonly int _issued;
    private bool _isRead;
    private bool _isForward;
    private bool _isResult;
    private bool _isReporting;
    private bool _isNorm;
    private bool _isProject;
    private bool _isPast;

    public DocumentSentence(string text, int start, int issued)
    {
        _text = text;
        _issued = issued;
        (Start, End) = (start, EndOf(text, start));
    }

    public int Start { get; private set; }

    public int End { get; private set; }

    /// <summary>A word says that the level is to be reached, and no year before the document speaks against it.</summary>
    public bool IsForward => Read()._isForward;

    /// <summary>A word of reporting.</summary>
    public bool IsResult => Read()._isResult;

    /// <summary>A word that is common in reports and possible in targets.</summary>
    public bool IsReporting => Read()._isReporting;

    /// <summary>A word of amounts and limits that a rule sets.</summary>
    public bool IsNorm => Read()._isNorm;

    /// <summary>A word of projects and works, whose sizes and costs are no targets.</summary>
    public bool IsProject => Read()._isProject;

    /// <summary>All years of the sentence lie before the document.</summary>
    public bool IsPast => Read()._isPast;

    public void MoveTo(int at)
    {
        while (at >= End && End < _text.Length)
        {
            (Start, End) = (End, EndOf(_text, End));
            _isRead = false;
        }
    }

    private DocumentSentence Read()
    {
        if (_isRead)
        {
            return this;
        }

        _isRead = true;
        var words = _text.AsSpan(Start, End - Start);
        var (_, latest) = YearReader.Range(words);
        _isPast = _issued > 0 && latest > 0 && latest < _issued;
        _isForward = !_isPast && (Cues.SaysForward(words) || YearReader.SaysBy(words));
        _isResult = Cues.SaysResult(words);
        _isReporting = Cues.SaysReporting(words);
        _isNorm = Cues.SaysNorm(words);
        _isProject = Cues.SaysProject(words);
        return this;
    }

    // A stop before a blank and a capital letter; a stop within a number or an abbreviation is none.
    private static int EndOf(string text, int at)
    {
        for (var i = at; i + 2 < text.Length; i++)
        {
            if (text[i] is '.' or '!' or '?' && text[i + 1] == ' ' && i - at > 3 && (WordFold.IsCapital(text[i + 2]) || text[i + 2] is '(' or '-' or '“'))
            {
                return i + 1;
            }
        }

        return text.Length;
    }
}
