using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Statements;

/// <summary>The words of one language that carry meaning in a target statement.</summary>
internal sealed class Lexicon
{
    private readonly PhraseTrie _phrases;
    private readonly PhraseTrie _units;
    private readonly PhraseTrie _multipliers;
    private readonly PhraseTrie _denominators;

    private Lexicon(Language language, string phrases)
    {
        Language = language;
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        _phrases = PhraseTrie.Of(words, ReadPhrases(phrases));
        _units = PhraseTrie.Of(words, UnitLexicon.Spellings.Select(unit => (unit.Spelling, unit.Unit + 1)));
        _multipliers = PhraseTrie.Of(words, UnitLexicon.MultiplierWords);
        _denominators = PhraseTrie.Of(words, UnitLexicon.DenominatorSpellings.Select(per => (per.Spelling, per.Denominator + 1)));
        _phrases.Freeze();
    }

    public static Lexicon Vietnamese { get; } = new(Language.Vietnamese, LexiconText.Vietnamese);

    public static Lexicon English { get; } = new(Language.English, LexiconText.English);

    public Language Language { get; }

    public static Lexicon For(Language language) => language == Language.Vietnamese ? Vietnamese : English;

    /// <summary>Tells the language: a Vietnamese letter settles it; without one, two English words of targets do.</summary>
    public static Language Tell(ReadOnlySpan<char> text)
    {
        var english = 0;
        for (var i = 0; i < text.Length;)
        {
            if (!WordFold.IsLetter(text[i]))
            {
                i++;
                continue;
            }

            var end = i;
            while (end < text.Length && WordFold.IsLetter(text[end]))
            {
                if (WordFold.IsVietnamese(text[end]))
                {
                    return Language.Vietnamese;
                }

                end++;
            }

            english += IsEnglish(text[i..end]) ? 1 : 0;
            i = end;
        }

        return english > 0 ? Language.English : Language.Vietnamese;
    }

    public int WordOf(ReadOnlySpan<char> word) => _phrases.WordOf(word);

    public TermKind PhraseAt(List<Token> tokens, int at, out int end) => (TermKind)_phrases.Match(tokens, at, out end);

    public UnitEntry? UnitAt(List<Token> tokens, int at, out int end)
    {
        var unit = _units.Match(tokens, at, out end);
        return unit == 0 ? null : UnitLexicon.Units[unit - 1];
    }

    public UnitMultiplier? MultiplierAt(List<Token> tokens, int at, out int end)
    {
        var power = _multipliers.Match(tokens, at, out end);
        return power == 0 ? null : UnitLexicon.MultiplierOf(power);
    }

    public LocalisedText? DenominatorAt(List<Token> tokens, int at, out int end)
    {
        var per = _denominators.Match(tokens, at, out end);
        return per == 0 ? null : UnitLexicon.Denominators[per - 1];
    }

    private static bool IsEnglish(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[12];
        if (word.Length is < 2 or > 12)
        {
            return false;
        }

        var length = word.ToLowerInvariant(lower);
        return lower[..length] is "at" or "least" or "most" or "under" or "below" or "above" or "by" or "per" or "of" or "the"
            or "and" or "rate" or "share" or "about" or "with" or "less" or "more" or "growth" or "year" or "percent" or "cent"
            or "average" or "between" or "from" or "million" or "billion" or "trillion" or "in" or "all" or "number" or "every"
            or "maintain" or "complete" or "exports" or "households" or "persons" or "people" or "up" or "annual" or "annually"
            or "or" or "higher" or "lower" or "exceeds" or "exceed" or "reaches" or "reach" or "coverage" or "half" or "communes" or "is" or "are" or "have" or "use"
            or "unemployment" or "poverty" or "income" or "emissions" or "investment" or "forest" or "cover" or "maintained";
    }

    private static IEnumerable<(string Phrase, int Value)> ReadPhrases(string rows)
    {
        foreach (var line in rows.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var kind = Enum.Parse<TermKind>(line[..colon].Trim());
            foreach (var phrase in line[(colon + 1)..].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                yield return (phrase, (int)kind);
            }
        }
    }
}
