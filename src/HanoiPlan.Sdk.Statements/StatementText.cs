using System.Buffers;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Statements;

/// <summary>
/// A text as it is read: letters composed, characters without width left out, HTML entities written out. It remembers where
/// each character stood in the text as given.
/// </summary>
internal sealed class StatementText
{
    private const int LongestEntity = 10;

    // U+01A3 stands for ư in texts taken from some PDF fonts.
    private static readonly SearchValues<char> Special = SearchValues.Create("&\u00AD\u200B\u200C\u200D\u2060\uFEFF\u01A2\u01A3");

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
        if (text.AsSpan().IndexOfAnyInRange('\u0300', '\u036F') < 0 && text.AsSpan().IndexOfAny(Special) < 0)
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

            if (end > i + 1)
            {
                foreach (var letter in VietnameseText.Compose(text[i..end]))
                {
                    origins[length] = i;
                    composed[length++] = letter;
                }
            }
            else if (CharacterAt(text, i, out end) is { } character)
            {
                origins[length] = i;
                composed[length++] = character;
            }

            i = end;
        }

        return new StatementText(new string(composed, 0, length), origins[..length], text.Length);
    }

    /// <summary>The place in the text as given of a place in the composed text; the end maps to the end.</summary>
    public int Original(int place) =>
        _origins is null ? place : place >= _origins.Length ? _originalLength : _origins[place];

    private static char? CharacterAt(string text, int at, out int end)
    {
        end = at + 1;
        switch (text[at])
        {
            case '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF':
                return null;
            case '\u01A3':
                return 'ư';
            case '\u01A2':
                return 'Ư';
            case '&':
                var semicolon = text.AsSpan(at, Math.Min(LongestEntity, text.Length - at)).IndexOf(';');
                if (semicolon < 0 || EntityOf(text.AsSpan(at + 1, semicolon - 1)) is not { } written)
                {
                    return '&';
                }

                end = at + semicolon + 1;
                return written;
            default:
                return text[at];
        }
    }

    private static char? EntityOf(ReadOnlySpan<char> name) => name switch
    {
        "lt" or "#60" or "#x3c" or "#x3C" => '<',
        "gt" or "#62" or "#x3e" or "#x3E" => '>',
        "le" or "leq" or "#8804" or "#x2264" => '≤',
        "ge" or "geq" or "#8805" or "#x2265" => '≥',
        "amp" or "#38" => '&',
        "nbsp" or "#160" or "#xa0" or "#xA0" => '\u00A0',
        "ndash" or "#8211" => '–',
        "mdash" or "#8212" => '—',
        "minus" or "#8722" => '\u2212',
        "quot" or "#34" => '"',
        "apos" or "#39" => '\'',
        "asymp" or "#8776" => '≈',
        "percnt" or "#37" => '%',
        "permil" or "#8240" => '‰',
        _ => null,
    };
}
