namespace HanoiPlan.Sdk.Statements;

/// <summary>Lines that belong together: their words in one line, and where each letter stood in the composed text.</summary>
internal sealed class Paragraph
{
    private readonly int[] _origins;

    public Paragraph(CleanText text, int line, int start, int end, int hashes)
    {
        Text = text.Span.ToString();
        _origins = new int[text.Length];
        for (var i = 0; i < _origins.Length; i++)
        {
            _origins[i] = text.OriginOf(i);
        }

        BoldEnd = text.BoldEnd;
        IsBold = text.IsBold;
        Line = line;
        Start = start;
        End = end;
        Hashes = hashes;
        Mark = ItemMark.Read(Text);
    }

    public string Text { get; }

    public ItemMark Mark { get; }

    public int BoldEnd { get; }

    public bool IsBold { get; }

    /// <summary>The index of the first line, from 0.</summary>
    public int Line { get; }

    /// <summary>Where it begins in the composed text.</summary>
    public int Start { get; }

    /// <summary>Where it ends in the composed text.</summary>
    public int End { get; }

    public int Hashes { get; }

    /// <summary>The words after the mark.</summary>
    public ReadOnlySpan<char> Words => Text.AsSpan(Mark.Length).Trim();

    public int OriginOf(int at) => at < _origins.Length ? _origins[at] : End;

    public int OriginAfter(int at) => at == 0 ? Start : at <= _origins.Length ? _origins[at - 1] + 1 : End;
}
