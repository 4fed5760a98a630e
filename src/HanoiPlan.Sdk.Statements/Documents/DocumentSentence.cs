namespace HanoiPlan.Sdk.Statements;

/// <summary>The sentence of a paragraph that a place lies in, and what its words say; each word is looked up once for all its statements. Not thread-safe.</summary>
internal sealed class DocumentSentence
{
    private readonly string _text;
    private readonly int _issued;
    private bool? _isForward;
    private bool? _isResult;
    private bool? _isReporting;
    private bool? _isNorm;
    private bool? _isProject;
    private bool? _isPast;

    public DocumentSentence(string text, int start, int issued)
    {
        _text = text;
        _issued = issued;
        (Start, End) = (start, EndOf(text, start));
    }

    public int Start { get; private set; }

    public int End { get; private set; }

    /// <summary>A word says that the level is to be reached, and no year before the document speaks against it.</summary>
    public bool IsForward => _isForward ??= !IsPast && (Cues.SaysForward(Words) || YearReader.SaysBy(Words));

    /// <summary>A word of reporting.</summary>
    public bool IsResult => _isResult ??= Cues.SaysResult(Words);

    /// <summary>A word that is common in reports and possible in targets.</summary>
    public bool IsReporting => _isReporting ??= Cues.SaysReporting(Words);

    /// <summary>A word of amounts and limits that a rule sets.</summary>
    public bool IsNorm => _isNorm ??= Cues.SaysNorm(Words);

    /// <summary>A word of projects and works, whose sizes and costs are no targets.</summary>
    public bool IsProject => _isProject ??= Cues.SaysProject(Words);

    /// <summary>All years of the sentence lie before the document.</summary>
    public bool IsPast => _isPast ??= _issued > 0 && YearReader.Range(Words).Latest is > 0 and var latest && latest < _issued;

    private ReadOnlySpan<char> Words => _text.AsSpan(Start, End - Start);

    public void MoveTo(int at)
    {
        while (at >= End && End < _text.Length)
        {
            (Start, End) = (End, EndOf(_text, End));
            _isForward = _isResult = _isReporting = _isNorm = _isProject = _isPast = null;
        }
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
