namespace HanoiPlan.Sdk.Statements;

/// <summary>
/// Folds a word to a key that is the same for capital and small letters and for the old and the new place of the tone
/// mark (hoà, hòa): the letters without their tones, then the tone as a digit.
/// </summary>
internal static class WordFold
{
    public const int MaxWord = 24;

    private const string Rows =
        "aàáãảạ ăằắẵẳặ âầấẫẩậ eèéẽẻẹ êềếễểệ iìíĩỉị oòóõỏọ ôồốỗổộ ơờớỡởợ uùúũủụ ưừứữửự yỳýỹỷỵ";

    private const string Capitals =
        "AÀÁÃẢẠ ĂẰẮẴẲẶ ÂẦẤẪẨẬ EÈÉẼẺẸ ÊỀẾỄỂỆ IÌÍĨỈỊ OÒÓÕỎỌ ÔỒỐỖỔỘ ƠỜỚỠỞỢ UÙÚŨỦỤ ƯỪỨỮỬỰ YỲÝỸỶỴ";

    private static readonly char[] Letters = new char[0x1F00];
    private static readonly byte[] Tones = new byte[0x1F00];

    static WordFold()
    {
        for (var c = 'A'; c <= 'Z'; c++)
        {
            Letters[c] = (char)(c + 32);
            Letters[c + 32] = (char)(c + 32);
        }

        for (var c = '0'; c <= '9'; c++)
        {
            Letters[c] = c;
        }

        Letters['đ'] = 'đ';
        Letters['Đ'] = 'đ';
        Letters['²'] = '2';
        Letters['³'] = '3';
        for (var i = 0; i < Rows.Length; i++)
        {
            if (Rows[i] != ' ')
            {
                var plain = Rows[i - (i % 7)];
                Letters[Rows[i]] = plain;
                Letters[Capitals[i]] = plain;
                Tones[Rows[i]] = (byte)(i % 7);
                Tones[Capitals[i]] = (byte)(i % 7);
            }
        }
    }

    public static bool IsLetter(char c) =>
        c < Letters.Length && Letters[c] != '\0' ? !char.IsAsciiDigit(c) : char.IsLetter(c);

    public static bool IsVietnamese(char c) => c is > '\u007F' and < '\u1F00' && Letters[c] != '\0' && c is not ('²' or '³');

    public static bool IsCapital(char c) => c is >= 'A' and <= 'Z' or 'Đ' || (c > '\u007F' && char.IsUpper(c));

    /// <summary>Writes the key; returns its length, or 0 when the word is longer than any word of the lexicon.</summary>
    public static int Fold(ReadOnlySpan<char> word, Span<char> key)
    {
        if (word.Length > MaxWord)
        {
            return 0;
        }

        var tone = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            var letter = c < Letters.Length ? Letters[c] : '\0';
            key[i] = letter == '\0' ? c : letter;
            if (c < Tones.Length && Tones[c] != 0)
            {
                tone = Tones[c];
            }
        }

        if (tone == 0)
        {
            return word.Length;
        }

        key[word.Length] = (char)('0' + tone);
        return word.Length + 1;
    }
}
