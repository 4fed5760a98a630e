using System.Collections.Frozen;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Statements;

/// <summary>
/// Looks once more at what stands between the beginning of a name and its number, and directly after the number: each word must
/// have a role. A word, sign or letter that could change what the number means raises a doubt.
/// </summary>
internal sealed class WordingAudit(string text, List<Term> terms, Language language)
{
    private const int FewestUnaccented = 2;
    private const int NearWords = 2;
    private const int FarNegation = 5;

    private (int Start, int End) _culprit;

    // Words that bound, deny or change a number, where the grammar has not read them as such.
    private static readonly FrozenSet<string> Suspects = (
        "quá hơn kém bé sụt tụt leo vọt nhích co bớt hụt teo kịch chạm đụng áng suýt xấp trừ đừng chớ chẳng chả không chưa kiềm khống lùi xoay ngưỡng vẫn còn chừng miễn "
        + "rớt giật phình nới siết giảm tăng thêm lên xuống vượt dưới khoảng gấp thiểu ít nhiều bằng vòng mốc ở tại với như "
        + DegreeWords.Text).Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] SuspectPairs =
    [
        "co lại", "kịch trần", "chạm trần", "mức trần", "mức sàn", "trần là", "sàn là", "thu hẹp", "cận trên", "cận dưới", "tầm khoảng", "độ chừng", "loanh quanh", "xê dịch",
        "dao động", "tròn trèm", "già nửa", "non nửa", "ngoại trừ", "bớt đi", "giới hạn", "khống chế", "kiềm chế", "cao nhất", "thấp nhất", "tối đa", "lớn nhất", "nhỏ nhất", "đổ lại",
        "chênh lệch", "rút xuống", "hạ bớt", "đội lên", "tương đương", "xấp xỉ", "mức thấp", "mức cao", "giữ nguyên", "không đổi", "ngang bằng", "tăng giảm", "tầm", "trên đà", "dưới trần", "trên sàn", "sát trần", "sát sàn", "đứng dưới", "đứng trên", "cầm chừng",
        "khó lòng", "thiếu điều", "xê xích", "lửng lơ", "lơ lửng", "mon men", "mấp mé", "lấp ló", "ì ạch", "bấp bênh", "lăm le", "đâu đó", "coi như", "là cùng", "bất quá", "ít ra", "họa may", "thấp xa", "cao xa", "cho phép", "cho phép vượt",
    ];

    // In brackets or behind the number, these bound it.
    private static readonly string[] BoundNotes =
    [
        "tối thiểu", "tối đa", "ít nhất", "nhiều nhất", "hoặc ", "trở lên", "trở xuống", "là tối", "là ít", "là nhiều", "là cao", "là thấp", "không quá", "chưa quá", "mức trần", "mức sàn", "trần", "sàn",
        "at least", "at most", "or ", "minimum", "maximum", "as a minimum", "at the most",
    ];

    // The same words as the end of a plain name.
    private static readonly string[] Harmless = ["bảo hiểm", "thiểu số", "giá giảm", "đi lên", "vươn lên", "trở lên", "hàng không", "miễn phí", "giảm phát", "gia tăng", "có bằng", "văn bằng", "khai khoáng", "ban giám", "phụ cấp thêm", "nộp thêm",
        "kiểm soát", "rà soát", "giám sát", "khảo sát", "cảnh sát", "chứng chỉ", "tín chỉ", "địa chỉ", "đình chỉ", "người già", "dân số già", "cây già", "vùng xa", "từ xa", "đầy đủ", "nộp đủ", "đóng đủ",
        "xung quanh", "chung quanh", "chữa khỏi", "điều trị khỏi"];

    private static readonly FrozenSet<string> EnglishSuspects = (
        "not never no than below above under over up down minus fewer lower higher smaller greater larger beyond within cap capped ceiling floor except barely hardly "
        + "exceed exceeds exceeding limit limited nor neither without short decline declines drop drops fall rise shrink shrinks halve halves double").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SuspectsBySpan = Suspects.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> EnglishBySpan = EnglishSuspects.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Raises what the clause leaves open; <paramref name="main"/> is the place of its quantity.</summary>
    /// <returns>The first place that raised a doubt; an end of 0 for none.</returns>
    public (int Start, int End) Check(Clause clause, int main, TargetStatementBuilder parts)
    {
        _culprit = default;
        CheckNear(clause, parts);
        CheckAfter(clause, parts);
        CheckSigns(clause.NameFrom, main, parts);
        CheckLetters(clause, main, parts);
        return _culprit;
    }

    /// <summary>The letters of a clause without a number.</summary>
    public void CheckLetters(Clause clause, int end, TargetStatementBuilder parts)
    {
        var last = Math.Min(Math.Max(end, clause.End), terms.Count);
        if (clause.NameFrom >= last)
        {
            return;
        }

        var span = text.AsSpan(terms[clause.NameFrom].Start, terms[last - 1].End - terms[clause.NameFrom].Start);
        var (isGarbled, hasVietnamese, plain) = (false, false, 0);
        var from = terms[clause.NameFrom].Start;
        var (garbledStart, garbledEnd) = (0, 0);
        for (var i = 0; i < span.Length;)
        {
            if (!WordFold.IsLetter(span[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < span.Length && WordFold.IsLetter(span[i]))
            {
                hasVietnamese |= WordFold.IsVietnamese(span[i]);
                isGarbled |= span[i] > '\u007F' && !WordFold.IsVietnamese(span[i]) && span[i] is not ('²' or '³' or 'µ');
                i++;
            }

            plain += i - start > 1 && char.IsAsciiLetterLower(span[i - 1]) ? 1 : 0;
            isGarbled |= language == Language.Vietnamese && (Syllable.IsMisspelt(span[start..i]) || IsStray(span, start, i));
            (garbledStart, garbledEnd) = isGarbled && garbledEnd == 0 ? (from + start, from + i) : (garbledStart, garbledEnd);
        }

        Note(isGarbled, Doubts.GarbledText, garbledStart, garbledEnd, parts);
        Note(!isGarbled && !hasVietnamese && plain >= FewestUnaccented && language == Language.Vietnamese, Doubts.Unaccented, from, from + span.Length, parts);
    }

    // "d ưới": a letter that its word has lost.
    private static bool IsStray(ReadOnlySpan<char> span, int start, int end) =>
        end - start <= 3 && start > 0 && span[start - 1] == ' ' && end + 1 < span.Length && span[end] == ' ' && char.IsAsciiLetterLower(span[start])
        && WordFold.IsLetter(span[end + 1]) && span[start..end] is "b" or "c" or "d" or "g" or "h" or "k" or "l" or "n" or "p" or "q" or "r" or "s" or "t" or "v" or "x"
            or "th" or "tr" or "ch" or "nh" or "ng" or "ngh" or "kh" or "ph" or "gh";

    // The last words of the name, where nothing else introduces the number or where the word itself turns it round.
    private void CheckNear(Clause clause, TargetStatementBuilder parts)
    {
        var seen = 0;
        for (var i = clause.NameTo - 1; i >= clause.NameFrom && seen < NearWords; i--)
        {
            var term = terms[i];
            if (term.Kind is TermKind.Due or TermKind.Span or TermKind.Comma or TermKind.Yearly or TermKind.PerYear or TermKind.UnitNote or TermKind.Close or TermKind.Code or TermKind.Colon)
            {
                break;
            }

            seen++;
            var word = text.AsSpan(term.Start, term.End - term.Start);
            var isComparison = term.Kind is TermKind.MoreThan or TermKind.LessThan && word is not ("trên" or "dưới" or "Trên" or "Dưới");
            isComparison |= term.Kind is TermKind.AtLeast or TermKind.AtMost or TermKind.About or TermKind.OrLess or TermKind.OrMore or TermKind.Not
                && !(term.Kind is TermKind.OrMore or TermKind.OrLess && clause.IsIntroduced && NameReading.IsGrade(clause.Name));
            isComparison |= term.Kind is TermKind.Increase or TermKind.Decrease or TermKind.DownTo or TermKind.Multiple && i > clause.NameFrom && !clause.NamesGrowth;
            isComparison |= seen == 1 && term.Kind == TermKind.UpTo;
            if (isComparison || (term.Kind == TermKind.Word && seen == 1 && IsSuspect(term, word)))
            {
                Note(true, Doubts.UnreadWords, term.Start, term.End, parts);
                return;
            }
        }

        // A comparison within the name that bounds nothing there: "thấp hơn cả nước 3%", "vượt dự toán 10%".
        for (var i = clause.NameFrom + 1; i + 1 < clause.NameTo; i++)
        {
            var word = text.AsSpan(terms[i].Start, terms[i].End - terms[i].Start);
            var bounds = terms[i].Kind is TermKind.AtLeast or TermKind.AtMost || (terms[i].Kind == TermKind.Equals && word is "bằng") || (terms[i].Kind is TermKind.MoreThan or TermKind.LessThan && (word.Contains(' ') || word is "vượt" or "hơn"));
            if (bounds && terms[i + 1].Kind is not (TermKind.Code or TermKind.Quantity or TermKind.Label))
            {
                Note(true, Doubts.UnreadWords, terms[i].Start, terms[i].End, parts);
            }
        }

        // "không cho phép vượt 3%": the negation stands further back.
        for (var i = Math.Max(clause.NameFrom, clause.NameTo - FarNegation); i + 1 < clause.NameTo; i++)
        {
            if (terms[i].Kind == TermKind.Not && text.AsSpan(terms[i + 1].Start, terms[i + 1].End - terms[i + 1].Start) is "cho" or "để" or "nên" or "thể" or "phép" or "bao")
            {
                Note(true, Doubts.UnreadWords, terms[i].Start, terms[i].End, parts);
            }
        }

        // A change named further back and not read as one.
        for (var i = clause.NameFrom + 1; i < clause.NameTo && !clause.Increases && !clause.Decreases && !clause.NamesGrowth && !clause.ToLevel && !clause.IsIntroduced; i++)
        {
            Note(terms[i].Kind is TermKind.Increase or TermKind.Decrease, Doubts.UnreadWords, terms[i].Start, terms[i].End, parts);
        }
    }

    private bool IsSuspect(in Term term, ReadOnlySpan<char> word)
    {
        if (language == Language.English)
        {
            return EnglishBySpan.Contains(word);
        }

        var blank = word.LastIndexOf(' ');
        var before = text.AsSpan(0, term.End);
        if (!SuspectsBySpan.Contains(word[(blank + 1)..]) && !EndsWithAny(before, SuspectPairs) && !IsToneless(word) && !IsRepeated(before))
        {
            return false;
        }

        return !EndsWithAny(before, Harmless);
    }

    // "rề rề", "ngang ngang": a syllable said twice qualifies and names nothing.
    private static bool IsRepeated(ReadOnlySpan<char> words)
    {
        var blank = words.LastIndexOf(' ');
        var last = words[(blank + 1)..];
        return blank > 0 && last.Length > 1 && words[..blank].EndsWith(last, StringComparison.OrdinalIgnoreCase)
            && (blank == last.Length || words[blank - last.Length - 1] == ' ');
    }

    // "dươi" for "dưới": a word of comparison with a wrong tone or letter.
    private static bool IsToneless(ReadOnlySpan<char> word)
    {
        Span<char> key = stackalloc char[WordFold.MaxWord + 1];
        var length = WordFold.Fold(word, key);
        ReadOnlySpan<char> plain = key[..length];
        plain = plain is [.. var letters, >= '0' and <= '9'] ? letters : plain;
        return plain is "dươi" or "duoi" or "dưoi" or "duơi" or "đươi" or "đuoi" or "trên" or "tren" or "giam" or "giăm" or "giâm" or "vươt" or "vuot" or "khong" or "khoang";
    }

    private static bool StartsWithAny(string words, string[] starts)
    {
        foreach (var start in starts)
        {
            if (words.StartsWith(start, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWithAny(ReadOnlySpan<char> words, string[] ends)
    {
        foreach (var end in ends)
        {
            if (words.EndsWith(end, StringComparison.OrdinalIgnoreCase) && (words.Length == end.Length || words[words.Length - end.Length - 1] == ' '))
            {
                return true;
            }
        }

        return false;
    }

    // "95% đổ lại": what stands directly after the number and bounds it.
    private void CheckAfter(Clause clause, TargetStatementBuilder parts)
    {
        foreach (var qualifier in clause.Qualifiers)
        {
            Note(StartsWithAny(qualifier, BoundNotes), Doubts.UnreadWords, clause.Quantity!.Start, clause.Quantity.End, parts);
        }

        var at = clause.TailFrom;
        while (at > 0 && at < clause.End && terms[at].Kind is TermKind.Yearly or TermKind.PerYear or TermKind.Comma)
        {
            at++;
        }

        if (at > clause.TailFrom && at < clause.End && terms[at].Kind is TermKind.Increase or TermKind.Decrease or TermKind.DownTo or TermKind.UpTo)
        {
            Note(true, Doubts.UnreadWords, terms[at].Start, terms[at].End, parts);
        }

        at = clause.TailFrom;
        if (at <= 0 || at >= clause.End)
        {
            return;
        }

        var term = terms[at];
        var word = text.AsSpan(term.Start, term.End - term.Start);
        var isBound = term.Kind is TermKind.MoreThan or TermKind.LessThan && at + 1 < clause.End && terms[at + 1].Kind is TermKind.Word or TermKind.Comma && word is not ("trên" or "dưới");
        isBound |= term.Kind is TermKind.AtMost or TermKind.AtLeast or TermKind.Not or TermKind.About or TermKind.DownTo or TermKind.Equals;
        isBound |= term.Kind == TermKind.Word && word is "đổ" or "là" or "hoặc" or "trở" or "hay" or "or" or "và" or "nữa" or "±" or "không";
        isBound |= term.Kind == TermKind.Word && language == Language.English && word is "up" or "down" or "plus" or "minus" or "upward";
        Note(term.Start == clause.Quantity!.End && (term.Kind == TermKind.Word || text[term.Start] == '%'), Doubts.UnreadSign, term.Start, term.End, parts);
        Note(isBound, Doubts.UnreadWords, term.Start, term.End, parts);
        Note(term.Kind == TermKind.Mark && text[term.Start] is '±' or '+' or '?' or '^', Doubts.UnreadSign, term.Start, term.End, parts);
    }

    private void CheckSigns(int from, int main, TargetStatementBuilder parts)
    {
        for (var i = from; i < main; i++)
        {
            if (terms[i].Kind != TermKind.Mark)
            {
                continue;
            }

            var c = text[terms[i].Start];
            Note(
                c is not ('"' or '“' or '”' or '\'' or '‘' or '’' or '&' or '.' or '/' or '°' or '№' or '@' or '…' or '(' or ')' or '[' or ']' or '{' or '}' or '\\' or '\uFFFC' or '%' or '!' or '+'
                    or '•' or '·' or '●' or '▪' or '◦')
                || (c is '%' or '!' or '+' && i == main - 1),
                Doubts.UnreadSign,
                terms[i].Start,
                terms[i].End,
                parts);
        }
    }

    private void Note(bool when, StatementDoubt doubt, int start, int end, TargetStatementBuilder parts)
    {
        if (when && _culprit.End == 0)
        {
            _culprit = (start, end);
        }

        if (when && !parts.Doubts.Contains(doubt))
        {
            parts.Doubts.Add(doubt);
        }
    }
}
