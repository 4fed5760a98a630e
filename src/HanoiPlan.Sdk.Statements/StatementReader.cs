using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Statements;

/// <summary>
/// Text = {Heading | {ItemMark} Sentence}. Walks a text sentence by sentence and carries down what headings and leads say once.
/// </summary>
internal static class StatementReader
{
    private const int LongestHeading = 40;

    public static StatementReading Read(string original, Language language, int termEnd = 0) =>
        Read(original, language, new Scope { TermEnd = termEnd });

    /// <summary>Reads a text that stands under a heading: <paramref name="document"/> is what the heading says once.</summary>
    public static StatementReading Read(string original, Language language, Scope document)
    {
        var text = StatementText.From(original);
        var lexicon = Lexicon.For(language);
        var tokens = Tokenizer.Read(text.Composed, language, lexicon);
        var terms = TermReader.Read(text.Composed, tokens, lexicon);
        var targets = new List<TargetStatement>();
        var errors = new List<StatementError>();
        var sentences = new SentenceReader(text, terms, language, targets, errors);
        var open = new Stack<int>();
        var line = document;
        for (var at = 0; at < terms.Count;)
        {
            var kind = terms[at].Kind;
            if (kind is TermKind.NewLine or TermKind.Stop)
            {
                line = kind == TermKind.NewLine ? document : line;
                at++;
                continue;
            }

            if (kind == TermKind.Item)
            {
                line = document;
            }

            var end = EndOfSentence(terms, at);
            Brackets.Balance(terms, at, end, open);
            var (hasQuantity, hasTime) = Survey(terms, at, end);
            if (!hasQuantity && hasTime && IsHeading(terms, at, end, text.Composed))
            {
                document = TimeOf(terms, at, end, document);
                line = document;
            }
            else
            {
                line = sentences.Read(at, end, line);
            }

            at = end;
        }

        if (targets.Count == 0 && errors.Count == 0)
        {
            errors.Add(Nothing(original, text, terms));
        }

        return new StatementReading(language, targets, errors);
    }

    public static TargetStatement One(StatementReading reading)
    {
        if (reading.Errors.Count > 0)
        {
            throw new FormatException($"The statement cannot be read {reading.Errors[0]}");
        }

        return reading.Targets.Count == 1
            ? reading.Targets[0]
            : throw new FormatException($"One target was expected and {reading.Targets.Count} were found; the second is at {reading.Targets[1].Start}. Read all of them with ReadAll.");
    }

    public static bool TryOne(StatementReading reading, out TargetStatement? statement)
    {
        statement = reading.Errors.Count == 0 && reading.Targets.Count == 1 ? reading.Targets[0] : null;
        return statement is not null;
    }

    private static int EndOfSentence(List<Term> terms, int at)
    {
        var end = at + 1;
        while (end < terms.Count && terms[end].Kind is not (TermKind.NewLine or TermKind.Stop)
            && !(terms[end].Kind == TermKind.Item && terms[end - 1].Kind != TermKind.Item))
        {
            end++;
        }

        return end;
    }

    private static (bool HasQuantity, bool HasTime) Survey(List<Term> terms, int start, int end)
    {
        var (quantity, time) = (false, false);
        for (var i = start; i < end; i++)
        {
            quantity |= terms[i].Kind == TermKind.Quantity;
            time |= terms[i].Kind is TermKind.Due or TermKind.Span or TermKind.Yearly or TermKind.TermEnd;
        }

        return (quantity, time);
    }

    // A heading states a time and no target: it ends with a colon, or is short, numbered or alone on its line, and ends without a stop.
    private static bool IsHeading(List<Term> terms, int start, int end, string text)
    {
        if (terms[end - 1].Kind == TermKind.Colon)
        {
            return true;
        }

        for (var i = start; i < end; i++)
        {
            if (terms[i].Kind is TermKind.Complete or TermKind.NoneLeft or TermKind.Keep)
            {
                return false;
            }
        }

        if (WithoutNumberReader.NamesState(terms, start, end, text))
        {
            return false;
        }

        var endsLine = end >= terms.Count || terms[end].Kind is TermKind.NewLine or TermKind.Item;
        return endsLine && end - start <= LongestHeading && text[terms[end - 1].End - 1] is not ';';
    }

    private static Scope TimeOf(List<Term> terms, int start, int end, Scope scope)
    {
        var heading = new Clause();
        for (var i = start; i < end; i++)
        {
            if (terms[i].Kind is TermKind.Due or TermKind.Span or TermKind.Yearly or TermKind.Strive or TermKind.Expect or TermKind.TermEnd)
            {
                heading.Take(terms[i]);
            }
        }

        return scope with
        {
            From = heading.HasTime ? heading.From : scope.From,
            To = heading.HasTime ? heading.To : scope.To,
            Day = heading.HasTime ? heading.Day : scope.Day,
            IsTermEnd = heading.HasTime ? heading.IsTermEnd : scope.IsTermEnd,
            IsYearly = heading.IsYearly,
            Standing = heading.Expects ? WordingStanding.Expect : heading.Strives ? WordingStanding.Strive : null,
        };
    }

    private static StatementError Nothing(string original, StatementText text, List<Term> terms)
    {
        var understood = new NameWriter(text.Composed);
        if (terms.Count > 0)
        {
            understood.Add(terms[0].Start, terms[^1].End);
        }

        var start = terms.Count > 0 ? text.Original(terms[0].Start) : 0;
        var words = understood.Take();
        return new StatementError(
            start,
            original.Length - start,
            LocalisedText.Of("một số có đơn vị, hoặc “hoàn thành”, “không còn”, “duy trì” ở đầu", "a number with its unit, or “hoàn thành”, “không còn” or “duy trì” at the start"),
            LocalisedText.Of("Không thấy chỉ tiêu nào.", "No target is found."),
            words.Length > 120 ? words[..120] : words);
    }
}
