namespace HanoiPlan.Sdk.Statements;

/// <content>Reads the statements of a paragraph and tells which of them are targets.</content>
internal sealed partial class DocumentReader
{
    private const string NothingFound = "No target is found.";

    private void ReadContent(Paragraph paragraph, int start)
    {
        var body = paragraph.Text.AsSpan(start);
        if (!MayHoldTarget(body))
        {
            LeaveOut(paragraph, start, paragraph.Text.Length, LeftOutReason.NoTarget, NoTargetMessage.Vietnamese, NoTargetMessage.English);
            return;
        }

        var reading = StatementReader.Read(start == 0 ? paragraph.Text : body.ToString(), _language, ScopeOf(_headings.Top?.From, _headings.Top?.To));
        var shift = start;
        var isHandled = false;
        var sentence = new DocumentSentence(paragraph.Text, start, _issued);
        var items = start;
        foreach (var target in reading.Targets)
        {
            var at = target.Start + shift;
            if (at < start || target.Length == 0)
            {
                continue;
            }

            isHandled = true;
            sentence.MoveTo(at);
            MeetItems(paragraph.Text, at, ref items);
            Take(paragraph, target, at, sentence);
        }

        sentence = new DocumentSentence(paragraph.Text, start, _issued);
        foreach (var error in reading.Errors)
        {
            isHandled |= TakeError(paragraph, error, error.Start + shift, sentence);
        }

        if (!isHandled)
        {
            LeaveOut(paragraph, start, paragraph.Text.Length, LeftOutReason.NoTarget, NoTargetMessage.Vietnamese, NoTargetMessage.English);
        }
    }

    private static bool MayHoldTarget(ReadOnlySpan<char> body) => body.ContainsAnyInRange('0', '9') || Cues.SaysUnnumbered(body);

    private static Scope ScopeOf(int? from, int? to) => new() { From = from ?? 0, To = to ?? 0 };

    private void Take(Paragraph paragraph, TargetStatement target, int at, DocumentSentence sentence)
    {
        var end = Math.Min(paragraph.Text.Length, at + target.Length);
        var verdict = TargetTest.Judge(
            target, sentence, paragraph.Text.AsSpan(at, end - at), _headings.Top?.Subject ?? HeadingSubject.Unknown, paragraph.Mark.Kind != ItemMarkKind.None, _issued);
        if (verdict.Reason is { } reason)
        {
            LeaveOut(paragraph, at, end, reason, verdict.Message!.Vietnamese, verdict.Message.English);
            return;
        }

        var made = Make(paragraph, target, at, end, verdict.Doubt);
        if (verdict.IsUnsure)
        {
            _unsure.Add((made, end));
        }
        else
        {
            _targets.Add(made);
        }
    }

    private DocumentTarget Make(Paragraph paragraph, TargetStatement target, int at, int end, StatementDoubt? doubt)
    {
        var start = _text.Original(paragraph.OriginOf(at));
        var length = Math.Max(0, _text.Original(paragraph.OriginAfter(end)) - start);
        return new DocumentTarget(
            Rebase.To(target, start, length, null, doubt),
            _headings.Top,
            _item,
            LineOf(paragraph, at),
            _given.Substring(start, length),
            paragraph.Text[at..end].Trim());
    }

    // "(4)" within a line begins an item; each place is looked at once.
    private void MeetItems(string text, int at, ref int from)
    {
        while (from <= at && text.AsSpan(from, at - from + 1).IndexOf('(') is var open and >= 0)
        {
            from += open;
            if (ItemMark.Read(text.AsSpan(from)) is { Kind: ItemMarkKind.Paren } mark && char.IsAsciiDigit(mark.Text[1]) && (from == 0 || text[from - 1] is ' ' or '.' or ';' or ':'))
            {
                _item = mark.Text;
            }

            from++;
        }

        from = Math.Max(from, at + 1);
    }

    private bool TakeError(Paragraph paragraph, StatementError error, int at, DocumentSentence sentence)
    {
        if (error.Message.English == NothingFound || at < sentence.Start)
        {
            return false;
        }

        sentence.MoveTo(at);
        var end = Math.Min(paragraph.Text.Length, at + Math.Max(1, error.Length));
        var isTarget = _headings.Top?.Subject == HeadingSubject.Targets || (sentence.IsForward && !sentence.IsResult);
        if (isTarget)
        {
            LeaveOut(
                paragraph, at, end, LeftOutReason.Unreadable,
                $"{error.Message.Vietnamese} Cần {error.Expected.Vietnamese}.", $"{error.Message.English} Expected {error.Expected.English}.");
        }

        return isTarget;
    }
}
