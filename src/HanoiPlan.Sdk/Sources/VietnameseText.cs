using System.Text;

namespace HanoiPlan.Sdk.Sources;

/// <summary>
/// Composes Vietnamese letters (Unicode normalisation form C for the Vietnamese repertoire) without the
/// operating system's tables, so that the same text gives the same characters on a machine that lacks them.
/// </summary>
public static class VietnameseText
{
    // Tones in the order none, grave, acute, tilde, hook above, dot below; one row for each plain or modified vowel.
    private const string Rows =
        "aàáãảạ ăằắẵẳặ âầấẫẩậ eèéẽẻẹ êềếễểệ iìíĩỉị oòóõỏọ ôồốỗổộ ơờớỡởợ uùúũủụ ưừứữửự yỳýỹỷỵ " +
        "AÀÁÃẢẠ ĂẰẮẴẲẶ ÂẦẤẪẨẬ EÈÉẼẺẸ ÊỀẾỄỂỆ IÌÍĨỈỊ OÒÓÕỎỌ ÔỒỐỖỔỘ ƠỜỚỠỞỢ UÙÚŨỦỤ ƯỪỨỮỬỰ YỲÝỸỶỴ";

    private const string ToneMarks = "\u0300\u0301\u0303\u0309\u0323";
    private const char Circumflex = '\u0302';
    private const char Breve = '\u0306';
    private const char Horn = '\u031B';
    private const int DotBelow = 5;

    /// <summary>
    /// Returns <paramref name="text"/> with every Vietnamese letter written as one character. Letters outside the
    /// Vietnamese repertoire are left as they are. Text without combining marks is returned unchanged.
    /// </summary>
    /// <param name="text">The text; composed, decomposed or mixed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Compose(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var first = text.AsSpan().IndexOfAnyInRange('\u0300', '\u036F');
        if (first < 0)
        {
            return text;
        }

        var composed = new StringBuilder(text.Length);
        composed.Append(text, 0, first);
        for (var i = first; i < text.Length; i++)
        {
            var mark = text[i] switch
            {
                '\u0340' => '\u0300',
                '\u0341' => '\u0301',
                var other => other,
            };
            if (mark is < '\u0300' or > '\u036F' || composed.Length == 0 || !TryCompose(composed[^1], mark, out var letter))
            {
                composed.Append(mark);
                continue;
            }

            composed[^1] = letter;
        }

        return composed.ToString();
    }

    /// <summary>
    /// Returns <paramref name="text"/> with plain letters for Vietnamese ones, as names are written in English: "Ba Dinh" for
    /// "Ba Đình". Other characters are left as they are.
    /// </summary>
    /// <param name="text">The text; composed, decomposed or mixed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string WithoutMarks(string text)
    {
        var composed = Compose(text);
        return string.Create(composed.Length, composed, static (plain, letters) =>
        {
            for (var i = 0; i < plain.Length; i++)
            {
                plain[i] = WithoutMarks(letters[i]);
            }
        });
    }

    private static char WithoutMarks(char letter)
    {
        var at = letter is ' ' ? -1 : Rows.IndexOf(letter, StringComparison.Ordinal);
        return (at < 0 ? letter : Rows[at - (at % 7)]) switch
        {
            'ă' or 'â' => 'a',
            'ê' => 'e',
            'ô' or 'ơ' => 'o',
            'ư' => 'u',
            'Ă' or 'Â' => 'A',
            'Ê' => 'E',
            'Ô' or 'Ơ' => 'O',
            'Ư' => 'U',
            'đ' => 'd',
            'Đ' => 'D',
            var plain => plain,
        };
    }

    private static bool TryCompose(char letter, char mark, out char composed)
    {
        composed = letter;
        var at = Rows.IndexOf(letter, StringComparison.Ordinal);
        if (at < 0 || letter == ' ')
        {
            return false;
        }

        var tone = at % 7;
        var vowel = Rows[at - tone];
        var added = ToneMarks.IndexOf(mark, StringComparison.Ordinal) + 1;
        if (added > 0)
        {
            if (tone != 0)
            {
                return false;
            }

            composed = Rows[at + added];
            return true;
        }

        char? modified = (vowel, mark) switch
        {
            ('a', Circumflex) => 'â',
            ('A', Circumflex) => 'Â',
            ('a', Breve) => 'ă',
            ('A', Breve) => 'Ă',
            ('e', Circumflex) => 'ê',
            ('E', Circumflex) => 'Ê',
            ('o', Circumflex) => 'ô',
            ('O', Circumflex) => 'Ô',
            ('o', Horn) => 'ơ',
            ('O', Horn) => 'Ơ',
            ('u', Horn) => 'ư',
            ('U', Horn) => 'Ư',
            _ => null,
        };
        // A circumflex or breve after a tone above the letter is another text to Unicode; after the dot below it is not.
        if (modified is not { } plain || (tone is not (0 or DotBelow) && mark != Horn))
        {
            return false;
        }

        composed = Rows[Rows.IndexOf(plain, StringComparison.Ordinal) + tone];
        return true;
    }
}
