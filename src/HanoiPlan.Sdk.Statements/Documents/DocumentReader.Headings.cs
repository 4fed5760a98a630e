namespace HanoiPlan.Sdk.Statements;

/// <content>Tells headings from text, also those that stand at the start of a paragraph.</content>
internal sealed partial class DocumentReader
{
    private const int LongestHeading = 180;
    private const int LongestLead = 100;

    /// <summary>Opens the heading that a paragraph is or begins with; returns where its text begins, its length when it is a heading alone.</summary>
    private int HeadingOf(Paragraph paragraph)
    {
        var words = paragraph.Words;
        var lead = LeadEnd(paragraph);
        if (lead > 0 && lead < paragraph.Text.Length)
        {
            var rest = lead + 1;
            while (rest < paragraph.Text.Length && paragraph.Text[rest] is ' ' or ':' or '*')
            {
                rest++;
            }

            if (rest < paragraph.Text.Length)
            {
                Open(paragraph, paragraph.Text.AsSpan(paragraph.Mark.Length, lead - paragraph.Mark.Length).Trim(), LeadStyle(paragraph, lead));
                return rest;
            }
        }

        if (IsHeading(paragraph, words))
        {
            Open(paragraph, words, StyleOf(paragraph, words));
            return paragraph.Text.Length;
        }

        _headings.MeetItem(paragraph.Mark);
        if (paragraph.Mark.Kind is not (ItemMarkKind.None or ItemMarkKind.Bullet))
        {
            _item = paragraph.Mark.Text;
        }

        return 0;
    }

    // "Về kinh tế: (1) …", "**Mục tiêu:** đến năm …", "1. Mục tiêu: …": words up to a colon that head what follows on the same line.
    private static int LeadEnd(Paragraph paragraph)
    {
        var text = paragraph.Text.AsSpan();
        var start = paragraph.Mark.Length;
        var colon = text[start..Math.Min(text.Length, start + LongestLead)].IndexOf(':');
        if (colon <= 0)
        {
            return 0;
        }

        colon += start;
        var lead = text[start..colon].Trim();
        if (lead.Length < 3 || lead.ContainsAny("%;.") || (lead.IndexOf(", ", StringComparison.Ordinal) >= 0 && lead.Length > 60))
        {
            return 0;
        }

        var isBold = paragraph.BoldEnd == colon || paragraph.BoldEnd == colon + 1;
        return (lead.StartsWith("Về ", StringComparison.OrdinalIgnoreCase) && FollowedByItem(text[(colon + 1)..]))
            || (isBold && Cues.SubjectOf(lead) != HeadingSubject.Unknown)
            || (paragraph.Mark.Kind is not (ItemMarkKind.None or ItemMarkKind.Bullet) && lead.Length < 60 && IsSubjectAlone(lead))
            ? colon
            : 0;
    }

    private static bool FollowedByItem(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return text.Length > 0 && (text[0] == '(' || WordFold.IsCapital(text[0]) || text.StartsWith("tỷ lệ", StringComparison.OrdinalIgnoreCase) || char.IsAsciiDigit(text[0]));
    }

    // "Mục tiêu", "Mục tiêu cụ thể", "Chỉ tiêu đến năm 2025", but not "Chỉ tiêu sử dụng đất lúa".
    private static bool IsSubjectAlone(ReadOnlySpan<char> lead) =>
        Cues.SubjectOf(lead) == HeadingSubject.Targets && lead.Length < 40 && (lead.StartsWith("Mục tiêu", StringComparison.OrdinalIgnoreCase)
            || lead.StartsWith("Chỉ tiêu", StringComparison.OrdinalIgnoreCase) || lead.StartsWith("Các chỉ tiêu", StringComparison.OrdinalIgnoreCase));

    private static HeadingStyle LeadStyle(Paragraph paragraph, int lead) =>
        paragraph.Mark.Kind is not (ItemMarkKind.None or ItemMarkKind.Bullet) ? paragraph.Mark.Style
        : paragraph.Text.AsSpan(paragraph.Mark.Length, lead - paragraph.Mark.Length).TrimStart().StartsWith("Về ", StringComparison.OrdinalIgnoreCase) ? HeadingStyle.Topic
        : HeadingStyle.Colon;

    private static HeadingStyle StyleOf(Paragraph paragraph, ReadOnlySpan<char> words) =>
        paragraph.Mark.Kind != ItemMarkKind.None ? paragraph.Mark.Style
        : paragraph.Hashes > 0 ? HeadingStyle.Hash
        : IsUpper(words) ? HeadingStyle.Upper
        : words.StartsWith("Về ", StringComparison.OrdinalIgnoreCase) ? HeadingStyle.Topic
        : words[^1] == ':' ? HeadingStyle.Colon
        : HeadingStyle.Bold;

    private bool IsHeading(Paragraph paragraph, ReadOnlySpan<char> words)
    {
        if (words.Length > LongestHeading || words.Contains('%'))
        {
            return false;
        }

        if (paragraph.Hashes > 0)
        {
            return true;
        }

        var last = words[^1];
        var endsOpen = last is not ('.' or ';' or ',' or '!' or '?');
        switch (paragraph.Mark.Kind)
        {
            case ItemMarkKind.Word or ItemMarkKind.Roman or ItemMarkKind.Capital:
                return endsOpen || words.Length < LongestLead || paragraph.IsBold ? !HoldsTarget(words) : false;
            case ItemMarkKind.Number or ItemMarkKind.Decimal or ItemMarkKind.Letter:
                return (endsOpen || paragraph.IsBold) && !HoldsTarget(words) && !BeginsUnnumbered(words);
            case ItemMarkKind.Paren or ItemMarkKind.Bullet:
                return last == ':' && words.Length <= LongestLead && !HoldsTarget(words);
            default:
                return IsHeadingWithoutMark(paragraph, words, last);
        }
    }

    private bool IsHeadingWithoutMark(Paragraph paragraph, ReadOnlySpan<char> words, char last)
    {
        if (last == ':')
        {
            return words.Length <= LongestLead && !HoldsTarget(words)
                && (words.StartsWith("Về ", StringComparison.OrdinalIgnoreCase) || Cues.SubjectOf(words) != HeadingSubject.Unknown
                    || YearReader.TimeOf(words).To is not null || paragraph.IsBold || IsUpper(words) || words.Length <= 40);
        }

        return last is not ('.' or ';' or ',') && words.Length >= 4 && (IsUpper(words) || (paragraph.IsBold && words.Length <= LongestLead)) && !HoldsTarget(words);
    }

    // A number with a unit makes it an item: "1. Xây dựng 100 trường học".
    private bool HoldsTarget(ReadOnlySpan<char> words) =>
        words.ContainsAnyInRange('0', '9')
        && StatementReader.Read(words.ToString(), _language).Targets.Any(target => target.Lower is not null || target.Upper is not null);

    private bool BeginsUnnumbered(ReadOnlySpan<char> words) =>
        (_headings.Top?.Subject == HeadingSubject.Targets) && Cues.SaysUnnumbered(words) && words.Length > 30;

    private static bool IsUpper(ReadOnlySpan<char> words)
    {
        var letters = 0;
        foreach (var letter in words)
        {
            if (char.IsLower(letter))
            {
                return false;
            }

            letters += char.IsUpper(letter) ? 1 : 0;
        }

        return letters >= 4;
    }

    private void Open(Paragraph paragraph, ReadOnlySpan<char> words, HeadingStyle style)
    {
        var title = words.TrimEnd(": ").TrimEnd().ToString();
        var (from, to) = YearReader.TimeOf(title);
        var subject = Cues.SubjectOf(title);
        _headings.Open(
            parent => new DocumentHeading(parent, paragraph.Mark, title, style, subject)
            {
                Line = paragraph.Line + 1,
                Start = _text.Original(paragraph.Start),
                From = from ?? (to is null ? parent?.From : null),
                To = to ?? parent?.To,
            },
            style,
            style == HeadingStyle.Hash ? (char)('0' + paragraph.Hashes) : paragraph.Mark.Bullet);
        _sawTargets |= _headings.Top!.Subject == HeadingSubject.Targets;
        _sawSection |= _headings.Top.IsSection || style == HeadingStyle.Hash || _headings.Top.Subject == HeadingSubject.Targets
            || title.StartsWith("QUYẾT NGHỊ", StringComparison.Ordinal) || title.StartsWith("QUYẾT ĐỊNH", StringComparison.Ordinal);
        if (style < HeadingStyle.Topic)
        {
            _item = null;
        }

        if (style is HeadingStyle.Paren or HeadingStyle.Letter)
        {
            _item = paragraph.Mark.Text;
        }
    }
}
