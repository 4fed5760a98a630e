using System.Collections.Frozen;

namespace HanoiPlan.Sdk.Statements;

/// <summary>Tells whether a word with Vietnamese letters can be a Vietnamese syllable; a slip such as "duới" cannot.</summary>
internal static class Syllable
{
    private const int LongestSyllable = 8;

    private static readonly string[] Onsets =
        ["ngh", "ng", "nh", "gh", "gi", "kh", "ph", "th", "tr", "ch", "qu", "b", "c", "d", "đ", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x"];

    private static readonly FrozenSet<string> Rimes = (
        "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu "
        + "i ich im in inh ip it iu ia iêc iêm iên iêng iêp iêt iêu o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm "
        + "oăn oăng oăt oe oen oeo oet ooc oong ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u uc ui um un ung up ut ua uâ uân uâng uât uây uê uêch uên "
        + "uênh uêt uêu uơ uôc uôi uôm uôn uông uôt uy uya uych uyn uynh uyt uyu uyên uyêt uyp ư ưc ưi ưm ưn ưng ưt ưu ưa ươc ươi ươm ươn ương ươp "
        + "ươt ươu y yêm yên yêng yêt yêu ăy uat uan uao uay uang uanh uăn uăng uăt uet ueo uit uinh").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> RimesBySpan = Rimes.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True when the word holds a Vietnamese letter and still is no Vietnamese syllable. Names in capitals are not judged.</summary>
    public static bool IsMisspelt(ReadOnlySpan<char> word)
    {
        var hasVietnamese = false;
        foreach (var c in word)
        {
            hasVietnamese |= WordFold.IsVietnamese(c);
        }

        if (!hasVietnamese || word.Length == 1 || WordFold.IsCapital(word[0]))
        {
            return false;
        }

        if (word.Length > LongestSyllable)
        {
            return true;
        }

        Span<char> key = stackalloc char[WordFold.MaxWord + 1];
        var length = WordFold.Fold(word, key);
        ReadOnlySpan<char> plain = key[..length];
        plain = plain is [.. var letters, >= '0' and <= '9'] ? letters : plain;
        return !IsSyllable(plain);
    }

    private static bool IsSyllable(ReadOnlySpan<char> plain)
    {
        if (RimesBySpan.Contains(plain))
        {
            return true;
        }

        foreach (var onset in Onsets)
        {
            if (!plain.StartsWith(onset, StringComparison.Ordinal))
            {
                continue;
            }

            var rime = plain[onset.Length..];
            if (onset is "gi" && (rime.IsEmpty || rime is "n" or "m" || (rime is ['ê', ..] && RimesBySpan.Contains(plain[1..]))))
            {
                return true;
            }

            if (RimesBySpan.Contains(rime))
            {
                return Fits(onset, rime[0]);
            }
        }

        return false;
    }

    private static bool Fits(string onset, char vowel)
    {
        var isFront = vowel is 'e' or 'ê' or 'i' or 'y';
        return onset switch
        {
            "k" or "gh" or "ngh" => isFront,
            "c" or "ng" => !isFront,
            _ => true,
        };
    }
}
