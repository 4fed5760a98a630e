using System.Collections.Frozen;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Statements;

/// <summary>Reads a whole number in words: "chín mươi", "một trăm linh năm", "ninety-five".</summary>
internal sealed class NumberWords(List<Token> tokens, Language language, string text)
{
    private const int MostWords = 8;

    private static readonly FrozenDictionary<string, int> Vietnamese = Numbers(
        "không=0 một=1 mốt=1 hai=2 ba=3 bốn=4 tư=4 năm=5 lăm=5 sáu=6 bảy=7 bẩy=7 tám=8 chín=9 mười=10 mươi=-10 trăm=-100 nghìn=-1000 ngàn=-1000 linh=0 lẻ=0");

    private static readonly FrozenDictionary<string, int> English = Numbers(
        "one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 "
        + "eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=-100 thousand=-1000");

    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _words =
        (language == Language.Vietnamese ? Vietnamese : English).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads the number at a word; false when there is none.</summary>
    public bool TryRead(int at, out decimal value, out int end)
    {
        var (total, part, i) = (0m, 0m, at);
        while (i < tokens.Count && i < at + MostWords)
        {
            if (language == Language.English && i > at && tokens[i].Kind == TokenKind.Dash && tokens[i].Glued && i + 1 < tokens.Count && tokens[i + 1].Glued)
            {
                i++;
                continue;
            }

            if (tokens[i].Kind != TokenKind.Word || !_words.TryGetValue(text.AsSpan(tokens[i].Start, tokens[i].End - tokens[i].Start), out var number))
            {
                break;
            }

            if (number == -1000)
            {
                (total, part) = (total + (Math.Max(part, 1) * 1000), 0);
            }
            else if (number < 0)
            {
                part = number == -10 ? part - (part % 10) + (part % 10 * 10) : Math.Max(part, 1) * -number;
            }
            else
            {
                part += number;
            }

            i++;
        }

        (value, end) = (total + part, i);
        return i > at;
    }

    private static FrozenDictionary<string, int> Numbers(string rows) => rows.Split(' ').Select(row => row.Split('='))
        .ToFrozenDictionary(parts => parts[0], parts => int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);
}
