using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Statements;

/// <summary>A text with composed letters that remembers where each of them stood in the text as given.</summary>
internal sealed class StatementText
{
    private readonly int[]? _origins;
    private readonly int _originalLength;

    private StatementText(string composed, int[]? origins, int originalLength)
    {
        Composed = composed;
        _origins = origins;
        _originalLength = originalLength;
    }

    public string Composed { get; }

    public static StatementText From(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\u0300', '\u036F') < 0)
        {
            return new StatementText(text, null, text.Length);
        }

        var composed = new char[text.Length];
        var origins = new int[text.Length];
        var length = 0;
        for (var i = 0; i < text.Length;)
        {
            var end = i + 1;
            while (end < text.Length && text[end] is >= '\u0300' and <= '\u036F')
            {
                end++;
            }

            if (end == i + 1)
            {
                origins[length] = i;
                composed[length++] = text[i];
            }
            else
            {
                foreach (var letter in VietnameseText.Compose(text[i..end]))
                {
                    origins[length] = i;
                    composed[length++] = letter;
                }
            }

            i = end;
        }

        return new StatementText(new string(composed, 0, length), origins[..length], text.Length);
    }

    /// <summary>The place in the text as given of a place in the composed text; the end maps to the end.</summary>
    public int Original(int place) =>
        _origins is null ? place : place >= _origins.Length ? _originalLength : _origins[place];
}
