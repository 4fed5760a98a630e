using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Statements;

/// <summary>
/// Sentence = Segment {(";" | "trong đó") Segment}; Segment = Clause {("," | "và") Clause}.
/// Reads the targets of one sentence, with what the sentence says once for all of them.
/// </summary>
internal sealed partial class SentenceReader
{
    private const int DeepestBrackets = 3;
    private const int ShortTail = 16;
    private const int LongestTopic = 10;

    private readonly StatementText _text;
    private readonly List<Term> _terms;
    private readonly ClauseReader _clauses;
    private readonly ClauseSplitter _splitter;
    private readonly WordingAudit _audit;
    private readonly List<TargetStatement> _targets;
    private readonly List<StatementError> _errors;
    private Scope _scope;
    private bool _isList;
    private TargetStatement? _parent;

    public SentenceReader(StatementText text, List<Term> terms, Language language, List<TargetStatement> targets, List<StatementError> errors)
    {
        _text = text;
        _terms = terms;
        _clauses = new ClauseReader(text.Composed, terms);
        _splitter = new ClauseSplitter(terms);
        _audit = new WordingAudit(text.Composed, terms, language);
        _targets = targets;
        _errors = errors;
    }

    /// <summary>The last target read in the sentence: the one that a nested or nameless clause belongs to.</summary>
    public TargetStatement? Last { get; private set; }

    /// <summary>Reads the sentence and returns what its lead says for the sentences after it on the same line.</summary>
    public Scope Read(int start, int end, Scope scope)
    {
        if (IsLegalBasis(start, end))
        {
            return scope;
        }

        var lead = LeadOf(start, end, scope) with { IsReport = StartsWithAny(start, Reports) };
        _scope = lead;
        _isList = true;
        _deals = 0;
        _parent = null;
        Last = _terms[start].Kind == TermKind.OfWhich ? Last : null;
        var isChild = false;
        var at = start;
        while (at < end)
        {
            var stop = EndOfSegment(at, end);
            ReadSegment(at, stop, isChild, 0);
            if (stop < end && _terms[stop].Kind == TermKind.OfWhich)
            {
                isChild = true;
                _parent = Last;
            }
            else if (isChild && !IsPartOfParent(stop + 1, end))
            {
                isChild = false;
                _parent = null;
            }

            at = stop + 1;
        }

        return lead;
    }

    private void ReadSegment(int start, int end, bool isChild, int depth)
    {
        start = ReadLeadingNone(start, end);
        var quantities = QuantitiesOf(start, end);
        if (quantities.Count == 0)
        {
            if (start < end && !RefuseNamed(start, end))
            {
                ReadWithoutNumber(start, end);
            }

            return;
        }

        if (Deal(start, end, quantities))
        {
            return;
        }

        var scope = isChild ? ChildScope() : _scope;
        var clauseStart = start;
        var first = 0;
        bool? nameFirst = null;
        for (var i = 0; i < quantities.Count; i++)
        {
            var isLast = i == quantities.Count - 1;
            var split = -1;
            if (!isLast)
            {
                if (_splitter.IsMovement(quantities[i], quantities[i + 1]))
                {
                    continue;
                }

                nameFirst ??= _splitter.NamesBefore(clauseStart, quantities[first]);
                split = _splitter.SplitBetween(nameFirst.Value, quantities[i], quantities[i + 1]);
                if (split < 0)
                {
                    continue;
                }
            }

            var clauseEnd = isLast ? EndOfClause(quantities[i], end) : split;
            scope = ReadClause(clauseStart, clauseEnd, quantities, first, i + 1, scope, depth);
            if (clauseEnd < end && isLast)
            {
                ReadWithoutNumber(clauseEnd + 1, end);
            }

            first = i + 1;
            clauseStart = split + 1;
            nameFirst = null;
        }
    }

    // "Độ tuổi bình quân của cán bộ 40 tuổi": a number at the end that the grammar takes for a name's is not lost in silence.
    private bool RefuseNamed(int start, int end)
    {
        while (end > start && _terms[end - 1].Kind is TermKind.Stop or TermKind.Mark or TermKind.Comma)
        {
            end--;
        }

        var last = end - 1;
        if (last - start < 2 || _terms[last].Kind != TermKind.Code || _terms[last].Quantity is not { } named
            || _terms[last - 1].Kind is TermKind.Label or TermKind.LessThan or TermKind.MoreThan or TermKind.From or TermKind.Code)
        {
            return false;
        }

        for (var i = start; i < last; i++)
        {
            if (_terms[i].Kind is TermKind.NoneLeft or TermKind.Complete or TermKind.Keep or TermKind.Label)
            {
                return false;
            }
        }

        Refuse(start, last, Unworded(named));
        return true;
    }

    // "Không còn xã dưới 15 tiêu chí, tỷ lệ …": the number only says which ones, up to where another clause begins.
    private int ReadLeadingNone(int start, int end)
    {
        while (WithoutNumberReader.BeginsWithNone(_terms, start, end, _text.Composed))
        {
            var stop = start + 1;
            while (stop < end && !(_terms[stop].Kind == TermKind.Comma && (_splitter.StartsClause(stop + 1, end) || BeginsWithShare(stop + 1, end))))
            {
                stop++;
            }

            ReadWithoutNumber(start, stop);
            start = Math.Min(stop + 1, end);
        }

        return start;
    }

    // "không còn hộ nghèo, 97% người dân …": a share begins a clause of its own.
    private bool BeginsWithShare(int at, int end)
    {
        while (at < end && _terms[at].Kind is TermKind.MoreThan or TermKind.LessThan or TermKind.AtLeast or TermKind.AtMost or TermKind.About or TermKind.Link)
        {
            at++;
        }

        return at < end && _terms[at].Quantity is { IsShare: true };
    }

    // "… đạt 85% trở lên, không có tổ chức …": a clause that needs no number begins after the last quantity.
    private int EndOfClause(int quantity, int end)
    {
        var depth = 0;
        for (var i = quantity + 1; i + 1 < end; i++)
        {
            var kind = _terms[i].Kind;
            depth += kind == TermKind.Open ? 1 : kind == TermKind.Close ? -1 : 0;
            if (depth == 0 && kind is TermKind.Comma or TermKind.And && _terms[i + 1].Kind == TermKind.NoneLeft)
            {
                return i;
            }
        }

        return end;
    }

    private List<int> QuantitiesOf(int start, int end)
    {
        var quantities = new List<int>();
        var depth = 0;
        for (var i = start; i < end; i++)
        {
            var kind = _terms[i].Kind;
            depth += kind == TermKind.Open ? 1 : kind == TermKind.Close ? -1 : 0;
            if (kind == TermKind.Quantity && depth == 0)
            {
                quantities.Add(i);
            }
        }

        return quantities;
    }

    private void ReadWithoutNumber(int start, int end)
    {
        var place = WithoutNumberReader.MissingNumber(_terms, start, end, _text.Composed);
        if (place >= 0)
        {
            var quantity = new Quantity
            {
                Start = _terms[place].Start,
                End = _terms[place].End,
                Expected = LocalisedText.Of("một số", "a number"),
                Refusal = LocalisedText.Of("Thiếu số trước đơn vị.", "The number before the unit is missing."),
            };
            Refuse(start, place, quantity);
            return;
        }

        var found = WithoutNumberReader.Read(_clauses, _terms, start, end, _scope, _isList, _text.Composed);
        if (found.Count == 0)
        {
            _isList &= start == end || WithoutNumberReader.IsEmpty(_terms, start, end);
            return;
        }

        foreach (var (parts, from, to) in found)
        {
            Last = Place(parts, from, to, 0);
        }
    }

    private TargetStatement Place(TargetStatementBuilder parts, int start, int end, int depth)
    {
        while (start < end && _terms[start].Kind is TermKind.Comma or TermKind.Item or TermKind.And or TermKind.Colon or TermKind.Semicolon or TermKind.Stop or TermKind.NewLine)
        {
            start++;
        }

        while (end - 1 > start && _terms[end - 1].Kind is TermKind.Comma or TermKind.And or TermKind.Stop or TermKind.Semicolon or TermKind.NewLine or TermKind.Item)
        {
            end--;
        }

        parts.Start = _text.Original(_terms[start].Start);
        parts.Length = _text.Original(_terms[end - 1].End) - parts.Start;
        var target = parts.Build();
        _targets.Add(target);
        return target;
    }

    private void Refuse(int start, int at, Quantity quantity)
    {
        var understood = new NameWriter(_text.Composed);
        if (at > start)
        {
            understood.Add(_terms[start].Start, _terms[at - 1].End);
        }

        var from = _text.Original(quantity.Start);
        _errors.Add(new StatementError(from, Math.Max(1, _text.Original(quantity.End) - from), quantity.Expected!, quantity.Refusal!, understood.Take()));
    }

    private static Quantity Unworded(Quantity quantity)
    {
        quantity.Expected = LocalisedText.Of("đơn vị sau số, hoặc “đạt”, “:” trước số", "a unit after the number, or “đạt” or “:” before it");
        quantity.Refusal = LocalisedText.Of("Số không có đơn vị và không được nêu là mức cần đạt.", "The number has no unit and is not worded as something to reach.");
        return quantity;
    }
}
