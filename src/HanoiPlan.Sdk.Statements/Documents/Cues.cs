using System.Buffers;

namespace HanoiPlan.Sdk.Statements;

/// <summary>Looks for the words that tell a target from a result, a rule or plain text.</summary>
internal static class Cues
{
    private static readonly SearchValues<string> Results = Words(CueText.Results);
    private static readonly SearchValues<string> Reporting = Words(CueText.Reporting);
    private static readonly SearchValues<string> Forward = Words(CueText.Forward);
    private static readonly SearchValues<string> Projects = Words(CueText.Projects);
    private static readonly SearchValues<string> Norms = Words(CueText.Norms);
    private static readonly SearchValues<string> TargetHeadings = Words(CueText.TargetHeadings);
    private static readonly SearchValues<string> ResultHeadings = Words(CueText.ResultHeadings);
    private static readonly SearchValues<string> OtherHeadings = Words(CueText.OtherHeadings);
    private static readonly SearchValues<string> Unnumbered = Words(CueText.Unnumbered);
    private static readonly string[] Citations = Starts(CueText.Citations);
    private static readonly string[] InertAfterPresent = ["đại", "hành", "thực", "vật", "tượng", "trạng", "diện", "hữu"];
    private static readonly string[] Inert = Starts(CueText.InertAfterAlready);

    public static bool SaysUnnumbered(ReadOnlySpan<char> text) => Has(text, Unnumbered);

    public static bool SaysProject(ReadOnlySpan<char> text) => Has(text, Projects);

    public static bool SaysNorm(ReadOnlySpan<char> text) => Has(text, Norms);

    /// <summary>True for a word that reports mostly use; "hiện" does not count in "hiện đại" and the like.</summary>
    public static bool SaysReporting(ReadOnlySpan<char> text)
    {
        for (var from = 0; Next(text, Reporting, ref from, out var at, out var word);)
        {
            if (word is not "hiện" || !StartsWithAny(text[(at + word.Length)..].TrimStart(), InertAfterPresent))
            {
                return true;
            }
        }

        return false;
    }

    public static bool SaysForward(ReadOnlySpan<char> text) => Has(text, Forward);

    /// <summary>True for a word of reporting; "đã" does not count in "đã đề ra" and the like.</summary>
    public static bool SaysResult(ReadOnlySpan<char> text)
    {
        for (var from = 0; Next(text, Results, ref from, out var at, out var word);)
        {
            if (word is not ("đã" or "already") || !StartsWithAny(text[(at + word.Length)..].TrimStart(), Inert))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsCitation(ReadOnlySpan<char> text) =>
        text.Length > 2 && text[0] is 'c' or 'C' or 'x' or 'X' or 't' or 'T' or 's' or 'S' or 'p' or 'P' or 'h' or 'H' && text[1] is not ('ỷ' or 'ố' or 'ổ') && StartsWithAny(text, Citations);

    public static HeadingSubject SubjectOf(ReadOnlySpan<char> title) =>
        Has(title, ResultHeadings) ? HeadingSubject.Results
        : Has(title, TargetHeadings) ? HeadingSubject.Targets
        : Has(title, OtherHeadings) ? HeadingSubject.Other
        : HeadingSubject.Unknown;

    private static bool Has(ReadOnlySpan<char> text, SearchValues<string> words)
    {
        var from = 0;
        return Next(text, words, ref from, out _, out _);
    }

    // A hit counts only as whole words.
    private static bool Next(ReadOnlySpan<char> text, SearchValues<string> words, ref int from, out int at, out string word)
    {
        (at, word) = (-1, string.Empty);
        while (from < text.Length)
        {
            var hit = text[from..].IndexOfAny(words);
            if (hit < 0)
            {
                break;
            }

            at = from + hit;
            from = at + 1;
            if (at > 0 && WordFold.IsLetter(text[at - 1]))
            {
                continue;
            }

            if (LongestAt(text, at, words) is { } found)
            {
                word = found;
                return true;
            }
        }

        from = text.Length;
        return false;
    }

    private static string? LongestAt(ReadOnlySpan<char> text, int at, SearchValues<string> words)
    {
        // The words are few and short: the ends of the next words are tried, shortest first.
        var end = at;
        for (var count = 0; count < 6 && end < text.Length; count++)
        {
            while (end < text.Length && !WordFold.IsLetter(text[end]) && !char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            while (end < text.Length && (WordFold.IsLetter(text[end]) || char.IsAsciiDigit(text[end])))
            {
                end++;
            }

            var candidate = text[at..end].ToString().ToLowerInvariant();
            if (words.Contains(candidate))
            {
                return candidate;
            }
        }

        return null;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] starts)
    {
        foreach (var start in starts)
        {
            if (text.StartsWith(start, StringComparison.OrdinalIgnoreCase) && (text.Length == start.Length || !WordFold.IsLetter(text[start.Length])))
            {
                return true;
            }
        }

        return false;
    }

    private static SearchValues<string> Words(string phrases) => SearchValues.Create(Starts(phrases), StringComparison.OrdinalIgnoreCase);

    private static string[] Starts(string phrases) => phrases.Split(['|', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
