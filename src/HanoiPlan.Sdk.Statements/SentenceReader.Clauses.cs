using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Statements;

/// <content>One clause of a sentence: its target, its name where it has none, and what is nested in it.</content>
internal sealed partial class SentenceReader
{
    private Scope ReadClause(int start, int end, List<int> quantities, int first, int last, Scope scope, int depth)
    {
        var (main, movedFrom) = last - first > 1 && _splitter.IsMovement(quantities[last - 2], quantities[last - 1])
            ? (quantities[last - 1], quantities[last - 2])
            : (last - first > 1 ? MainOf(start, quantities, first, last) : quantities[first], -1);
        for (var i = first; i < last; i++)
        {
            if (_terms[quantities[i]].Quantity is { Refusal: not null } refused)
            {
                Refuse(start, quantities[i], refused);
                return scope;
            }
        }

        var clause = _clauses.Read(start, end, main, movedFrom);
        clause.HasOtherNumber = last - first > (movedFrom >= 0 ? 2 : 1);
        if (clause.Header is { } header)
        {
            scope = Under(scope, header);
            _scope = scope;
        }

        InheritName(clause);
        if (clause.Name.Length == 0 && clause.Tail.Length == 0 && Last is null && scope.Within is { } within)
        {
            clause.Name = within;
        }

        // "100% trường học, 80% trạm y tế có internet": what the first ones do may stand with the last.
        clause.SharesPredicate = clause.Name.Length == 0 && last < quantities.Count && clause.Tail.Length is > 0 and < ShortTail
            && clause.Quantity!.IsShare && _splitter.IsDirect(end + 1, quantities[last]);
        for (var i = last; i < quantities.Count && clause.Quantity is { Per: null, Unit.Family: UnitFamily.Count } && clause.Name.Length + clause.Tail.Length == 0; i++)
        {
            clause.SharesPredicate |= _terms[quantities[i]].Quantity!.Per is { Vietnamese: not "năm" };
        }

        clause.SharesPredicate |= !clause.HasTime && !scope.HasTime && !clause.IsYearly && last < quantities.Count && EndsWithTime(quantities[^1]);
        var parts = new StatementAssembler(scope).Assemble(clause);
        if (clause.Quantity!.Refusal is not null)
        {
            Refuse(start, main, clause.Quantity);
            return scope;
        }

        if (clause.LooseDash >= 0)
        {
            Refuse(start, clause.LooseDash, LooseDash(clause.LooseDash, main));
            return scope;
        }

        if (clause.NegatesChange >= 0)
        {
            // "không giảm dưới 95%": a change denied is no change to reach.
            Refuse(start, clause.NegatesChange, Unread(_terms[clause.NegatesChange].Start, _terms[clause.NegatesChange].End));
            return scope;
        }

        if (!quantitiesAreWorded(clause, parts))
        {
            Refuse(start, main, Unworded(_terms[main].Quantity!));
            return scope;
        }

        var unread = _audit.Check(clause, main, parts);
        if (unread.End > 0 && IsBare(clause, parts))
        {
            // Nothing else says how the number is meant: without the word it would be read as that number exactly.
            Refuse(start, main, Unread(unread.Start, unread.End));
            return scope;
        }


        var target = Place(parts, clause.Start, end, depth);
        Last = target;
        ReadNested(clause, target, depth);
        Last = target;
        return WithSharedTime(clause, main, scope);

        // A number with no unit, no noun and no word that makes it a target is not taken for one.
        static bool quantitiesAreWorded(Clause clause, TargetStatementBuilder parts) =>
            parts.Unit is not null || clause.IsIntroduced || clause.Comparator != 0 || clause.IsApproximate || clause.IsRank
            || clause.OrMore || clause.OrLess || clause.ToLevel || clause.Increases || clause.Decreases || (clause.Quantity!.IsRange && clause.Name.Length > 0)
            || clause.Keeps;
    }

    // "Vốn đăng ký giai đoạn 2026 - 2030 đạt 5 tỷ USD, vốn thực hiện đạt 3 tỷ USD": a time before the number holds behind the comma too.
    private Scope WithSharedTime(Clause clause, int main, Scope scope)
    {
        if (scope.HasTime && !scope.IsTimeShared)
        {
            return scope;
        }

        for (var i = clause.NameFrom; i < main; i++)
        {
            if (_terms[i].Kind is TermKind.Due or TermKind.Span)
            {
                return scope.WithTimeOf(clause) with { IsTimeShared = true };
            }
        }

        return scope;
    }

    // "Nâng cấp 250 km đường, xây mới 15 cầu trong 5 năm": the time at the end may be that of the first one too.
    private bool EndsWithTime(int quantity)
    {
        for (var i = quantity + 1; i < _terms.Count && _terms[i].Kind is not (TermKind.Stop or TermKind.Semicolon or TermKind.NewLine or TermKind.OfWhich or TermKind.Comma or TermKind.Open); i++)
        {
            if (_terms[i].Kind is TermKind.Due or TermKind.Span or TermKind.Duration or TermKind.Total or TermKind.TermEnd)
            {
                return true;
            }
        }

        return false;
    }

    // A number alone in brackets is of the measure before them: "50% (8 xã)".
    private bool _isAlone;

    private static bool IsBare(Clause clause, TargetStatementBuilder parts) =>
        !clause.IsIntroduced && clause.Comparator == 0 && !clause.OrMore && !clause.OrLess && !clause.ToLevel && !clause.Increases && !clause.Decreases && !clause.IsApproximate
        && (parts.Kind == StatementKind.Exactly || parts.Kind == StatementKind.Between || parts.Kind == StatementKind.Whole);

    private static Quantity Unread(int start, int end) => new()
    {
        Start = start,
        End = end,
        Expected = LocalisedText.Of("“đạt”, “:”, “trên”, “dưới”, “không quá” hoặc từ khác mà ngữ pháp đọc được trước số", "“đạt”, “:”, “trên”, “dưới”, “không quá” or another word the grammar reads before the number"),
        Refusal = LocalisedText.Of("Từ hoặc ký hiệu này có thể đổi nghĩa của số và không đọc được.", "This word or sign can change what the number means and is not read."),
    };

    private Quantity LooseDash(int dash, int main) => new()
    {
        Start = _terms[dash].Start,
        End = _terms[main].End,
        Expected = LocalisedText.Of("dấu trừ viết liền với số, hoặc “:” trước số", "a minus written directly before the number, or “:” before it"),
        Refusal = LocalisedText.Of("Không rõ dấu trước số là dấu trừ hay dấu nối.", "The mark before the number can be a minus or a dash."),
    };

    // "Thu hút ít nhất 10 dự án có vốn trên 50 triệu USD": what is done is counted by the first number.
    private int MainOf(int start, List<int> quantities, int first, int last)
    {
        if (_splitter.AfterColon(quantities, first, last) is var introduced && introduced >= 0)
        {
            return introduced;
        }

        var named = new NameWriter(_text.Composed);
        for (var i = start; i < quantities[first]; i++)
        {
            if (_terms[i].Kind is TermKind.Word or TermKind.StrongStart or TermKind.Label)
            {
                named.Add(_terms[i].Start, _terms[i].End);
            }
        }

        return NameReading.HasVerb(named.Take()) ? quantities[first] : _splitter.Main(start, quantities, first, last);
    }

    private static Scope Under(Scope scope, Scope header) => scope with
    {
        From = header.HasTime ? header.From : scope.From,
        To = header.HasTime ? header.To : scope.To,
        Day = header.HasTime ? header.Day : scope.Day,
        IsTermEnd = header.HasTime ? header.IsTermEnd : scope.IsTermEnd,
        IsYearly = header.IsYearly || scope.IsYearly,
        IsGrowth = header.IsGrowth || scope.IsGrowth,
        IsTotal = header.IsTotal || scope.IsTotal,
        IsStructure = header.IsStructure,
        Standing = header.Standing ?? scope.Standing,
        Within = header.Within ?? scope.Within,
    };

    // "… đạt 45% vào năm 2025 và 50% vào năm 2030", "… 9% (phấn đấu 10%)".
    private void InheritName(Clause clause)
    {
        clause.NameBefore = Last?.Name ?? string.Empty;
        if (Last is null || clause.Tail.Length > 0 || (clause.Name.Length > 0 && !clause.NamesOnlyGrowth))
        {
            return;
        }

        // "100.000 lao động, bình quân 20.000 lao động/năm" is of the same; "30 giường bệnh; 12 bác sĩ" is not.
        if (clause.Noun.Length > 0 && !_isAlone && !(clause.IsAverage && clause.Quantity!.Unit?.Symbol.Vietnamese == Last.Unit?.Symbol?.Vietnamese))
        {
            return;
        }

        clause.Name = Last.Name;
        clause.Noun = string.Empty;
        clause.Quantity!.NounEnd = clause.Quantity.NounStart;
        if (Last.Basis == Targets.Basis.AverageGrowth && !NameReading.NamesGrowth(Last.Name) && clause.Quantity!.IsShare && !clause.HasEquals && !clause.Decreases && clause.HasTime)
        {
            // "tăng bình quân đến năm 2025 đạt 6%, đến năm 2030 đạt 7%": both numbers are growth.
            clause.NamesGrowth = clause.IsAverage = true;
            clause.Increases |= Last.Preference == Measures.Preference.HigherIsBetter;
        }

        if (NameReading.NamesGrowth(Last.Name) && !clause.Increases && !clause.Decreases)
        {
            clause.NamesGrowth = true;
            clause.IsAverage |= Last.Basis == Targets.Basis.AverageGrowth && (clause.From > 0 || !clause.HasTime);
        }

        if (!clause.HasTime)
        {
            (clause.From, clause.To, clause.Day) = (Last.From ?? 0, Last.To ?? 0, Last.DueDate);
            clause.IsTermEnd = Last.To is null && Last.Basis == Targets.Basis.EndOfTerm;
        }

        var quantity = clause.Quantity!;
        if (!quantity.HasUnit && Last.Unit is { } unit)
        {
            quantity.Unit = unit.Symbol is { } symbol ? UnitLexicon.Find(symbol.Vietnamese) ?? new UnitEntry(symbol, UnitFamily.Count) : null;
            quantity.Multiplier = unit.Multiplier;
            quantity.Per = unit.Per;
        }
    }

    private void ReadNested(Clause clause, TargetStatement target, int depth)
    {
        if (depth >= DeepestBrackets)
        {
            return;
        }

        var outer = _parent;
        foreach (var (from, to) in clause.Nested)
        {
            Last = _parent = target;
            _isAlone = to - from == 1;
            var start = _terms[from].Kind == TermKind.OfWhich ? from + 1 : from;
            var at = start;
            while (at < to)
            {
                var stop = EndOfSegment(at, to);
                ReadSegment(at, stop, isChild: true, depth + 1);
                at = stop + 1;
            }
        }

        _isAlone = false;
        _parent = outer;
    }
}
