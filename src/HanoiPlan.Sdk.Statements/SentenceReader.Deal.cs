using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Statements;

/// <content>"lần lượt", "tương ứng", "respectively": several numbers are dealt out to as many names or years.</content>
internal sealed partial class SentenceReader
{
    private const int MostDeals = 8;

    private int _deals;

    // True when the segment deals out its numbers; it is then read, or refused where names and numbers do not match.
    private bool Deal(int start, int end, List<int> quantities)
    {
        var place = -1;
        for (var i = start; i < end && place < 0; i++)
        {
            place = _terms[i].Kind == TermKind.Respectively ? i : -1;
        }

        if (place < 0)
        {
            return false;
        }

        if (++_deals > MostDeals)
        {
            // More of them than any sentence has: what they deal out is not followed further.
            Refuse(start, place, Undealt(place));
            return true;
        }

        var first = quantities.FindIndex(quantity => quantity > place && !IsYear(quantity));
        var isAfter = first < 0;
        first = isAfter ? quantities.FindIndex(quantity => !IsYear(quantity)) : first;
        if (first < 0)
        {
            return false;
        }

        var last = first;
        while (last + 1 < quantities.Count && IsDealtNext(quantities[last], quantities[last + 1]))
        {
            last++;
        }

        var left = BeforeModifiers(isAfter ? quantities[first] : place, start);
        var began = start;
        for (var i = first - 1; i >= 0 && began == start; i--)
        {
            began = quantities[i] < left && !IsYear(quantities[i]) ? NextComma(quantities[i], left) : began;
        }

        if (began > start)
        {
            ReadSegment(start, began - 1, false, 0);
        }

        var dealt = quantities[first..(last + 1)];
        var stop = last + 1 < quantities.Count ? NextComma(quantities[last], end) - 1 : end;
        var nameStart = SkipLeadsOfDeal(began, left);
        var years = Years(nameStart, left);
        years = years.Count == dealt.Count ? years : Years(began, left);
        var names = years.Count == dealt.Count ? [] : Names(nameStart, left, dealt.Count);
        if (dealt.Count < 2 || (years.Count != dealt.Count && names.Count != dealt.Count))
        {
            Refuse(began, place, Undealt(place));
            return true;
        }

        PlaceDealt(began, left, stop, dealt, years.Count == dealt.Count ? years : [], names);
        if (stop < end)
        {
            ReadSegment(stop + 1, end, false, 0);
        }

        return true;
    }

    private void PlaceDealt(int start, int left, int stop, List<int> dealt, List<Term> years, List<string> names)
    {
        var lastUnit = _terms[dealt[^1]].Quantity!;
        var tail = _clauses.ReadDealt(start, left, dealt, dealt.Count - 1, stop);
        for (var i = 0; i < dealt.Count; i++)
        {
            var clause = i == dealt.Count - 1 ? tail : _clauses.ReadDealt(start, left, dealt, i, dealt[i] + 1);
            var quantity = clause.Quantity!;
            if (quantity.Refusal is not null)
            {
                Refuse(start, dealt[i], quantity);
                continue;
            }

            if (!quantity.HasUnit)
            {
                (quantity.Unit, quantity.Multiplier, quantity.Per) = (lastUnit.Unit, lastUnit.Multiplier, lastUnit.Per);
            }

            if (years.Count > 0)
            {
                (clause.From, clause.To, clause.Day) = (0, years[i].Kind == TermKind.Due ? years[i].Last : (int)years[i].Quantity!.Lower, years[i].Day);
                clause.Name = NameWithoutYears(SkipLeadsOfDeal(start, left), left);
            }
            else
            {
                clause.Name = names[i];
                (clause.From, clause.To, clause.Day) = clause.HasTime ? (clause.From, clause.To, clause.Day) : (tail.From, tail.To, tail.Day);
            }

            Last = Place(new StatementAssembler(_scope).Assemble(clause), i == 0 ? start : dealt[i - 1] + 1, i == dealt.Count - 1 ? stop : dealt[i] + 1, 0);
        }
    }

    private bool IsYear(int quantity) => _terms[quantity].Quantity is { HasUnit: false, IsRange: false, Lower: >= 1900 and <= 2100 };

    private bool IsDealtNext(int quantity, int next)
    {
        for (var i = quantity + 1; i < next; i++)
        {
            if (_terms[i].Kind is not (TermKind.Comma or TermKind.And or TermKind.Reach or TermKind.Equals or TermKind.MakesUp or TermKind.Link or TermKind.AtLeast or TermKind.MoreThan
                or TermKind.AtMost or TermKind.LessThan or TermKind.About or TermKind.From or TermKind.OrMore or TermKind.OrLess or TermKind.Semicolon or TermKind.Mark))
            {
                return false;
            }
        }

        return true;
    }

    private int BeforeModifiers(int quantity, int start)
    {
        while (quantity - 1 > start && _terms[quantity - 1].Kind is TermKind.Reach or TermKind.Equals or TermKind.MakesUp or TermKind.Colon or TermKind.AtLeast or TermKind.MoreThan
            or TermKind.AtMost or TermKind.LessThan or TermKind.About or TermKind.From or TermKind.Link)
        {
            quantity--;
        }

        return quantity;
    }

    private int NextComma(int from, int end)
    {
        var at = from + 1;
        while (at < end && _terms[at].Kind is not (TermKind.Comma or TermKind.And))
        {
            at++;
        }

        return Math.Min(at + 1, end);
    }

    private int SkipLeadsOfDeal(int at, int end)
    {
        while (at + 1 < end && _terms[at].Kind is TermKind.Item or TermKind.Comma or TermKind.And or TermKind.Lead or TermKind.Strive or TermKind.Expect or TermKind.Yearly or TermKind.Link
            || (at + 1 < end && _terms[at].Kind is TermKind.Due or TermKind.Span && _terms[at + 1].Kind is TermKind.Comma))
        {
            at++;
        }

        return at;
    }

    private List<Term> Years(int start, int end)
    {
        var years = new List<Term>();
        for (var i = start; i < end; i++)
        {
            if (IsDue(i))
            {
                years.Add(_terms[i]);
            }
        }

        return years;
    }

    private bool IsDue(int at) => _terms[at].Kind == TermKind.Due || (_terms[at].Kind == TermKind.Quantity && IsYear(at));

    private string NameWithoutYears(int start, int end)
    {
        var name = new NameWriter(_text.Composed);
        for (var i = start; i < end; i++)
        {
            var joins = _terms[i].Kind is TermKind.And or TermKind.Comma && ((i > start && IsDue(i - 1)) || (i + 1 < end && IsDue(i + 1)));
            if (!IsDue(i) && !joins)
            {
                name.Add(_terms[i].Start, _terms[i].End);
            }
        }

        var words = name.Take();
        foreach (var loose in (string[])[" các năm", " trong các năm", " năm", " các", " trong các", " vào các", " tới", " đến các"])
        {
            words = words.EndsWith(loose, StringComparison.Ordinal) ? words[..^loose.Length] : words;
        }

        return words;
    }

    // "Tỷ lệ A, B": the second name begins with what the first one begins with.
    private List<string> Names(int start, int end, int count)
    {
        var names = new List<string>();
        var owns = new List<bool>();
        var name = new NameWriter(_text.Composed);
        for (var i = start; i < end; i++)
        {
            if (i == start || _terms[i - 1].Kind is TermKind.Comma or TermKind.And)
            {
                owns.Add(_terms[i].Kind is TermKind.StrongStart or TermKind.Growth);
            }

            if (_terms[i].Kind is TermKind.Comma or TermKind.And)
            {
                names.Add(name.Take());
            }
            else if (_terms[i].Kind is not (TermKind.Reach or TermKind.Equals or TermKind.MakesUp or TermKind.Due or TermKind.Span))
            {
                name.Add(_terms[i].Start, _terms[i].End);
            }
        }

        names.Add(name.Take());
        names.RemoveAll(one => one.Length == 0);
        if (names.Count != count || owns.Count != count)
        {
            return [];
        }

        var head = _terms[start].Kind == TermKind.StrongStart ? _text.Composed[_terms[start].Start.._terms[start].End] : string.Empty;
        for (var i = 1; i < names.Count; i++)
        {
            names[i] = head.Length == 0 || owns[i] || names[i].StartsWith(head, StringComparison.OrdinalIgnoreCase) ? names[i] : WithHead(names[0], names[i], head);
        }

        if (head.Length > 0 && !owns[^1] && PredicateOf(names[^1], head) is { Length: > 0 } predicate)
        {
            // "Tỷ lệ xã, thôn có internet": what the last one has, the first ones have too.
            for (var i = 0; i < names.Count - 1; i++)
            {
                names[i] = PredicateOf(names[i], head).Length > 0 ? names[i] : names[i] + predicate;
            }
        }

        return names;
    }

    private static string PredicateOf(string name, string head)
    {
        var found = -1;
        foreach (var verb in (string[])[" có ", " được ", " đạt ", " sử dụng ", " dùng ", " tham gia ", " hoàn thành "])
        {
            var at = name.IndexOf(verb, Math.Min(head.Length + 1, name.Length), StringComparison.Ordinal);
            found = at >= 0 && (found < 0 || at < found) ? at : found;
        }

        return found < 0 ? string.Empty : name[found..];
    }

    private static string WithHead(string first, string other, string head)
    {
        var word = other.Split(' ')[0];
        var at = first.IndexOf(" " + word + " ", head.Length - 1, StringComparison.OrdinalIgnoreCase);
        if (at >= 0)
        {
            return first[..(at + 1)] + other;
        }

        // Without a common word, as many words as the second name has are taken for what differs.
        var words = first.Split(' ');
        var kept = Math.Max(head.Split(' ').Length, words.Length - other.Split(' ').Length);
        return string.Join(' ', words[..kept]) + " " + other;
    }

    private Quantity Undealt(int place) => new()
    {
        Start = _terms[place].Start,
        End = _terms[place].End,
        Expected = LocalisedText.Of("số các số bằng số các tên hoặc các năm", "as many numbers as names or years"),
        Refusal = LocalisedText.Of("Không rõ số nào thuộc về tên hoặc năm nào.", "It is not clear which number belongs to which name or year."),
    };
}
