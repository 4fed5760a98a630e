using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Statements;

/// <summary>Decides what target the words of a clause make, and what a careful reader could doubt about it.</summary>
internal sealed partial class StatementAssembler(Scope scope)
{
    private const int LongestName = 200;

    private readonly TargetStatementBuilder _parts = new();
    private bool _isGrowth;
    private bool _isTermEnd;

    public TargetStatementBuilder Assemble(Clause clause)
    {
        var quantity = clause.Quantity!;
        _parts.Within = scope.Within;
        NameReading.Settle(clause, quantity, _parts);
        NoteOddities(clause, quantity);
        SettleTime(clause);
        SettleRange(clause, quantity);
        SettleBasis(clause, quantity);
        _parts.Unit = quantity.ToUnit();
        if ((_parts.Unit is null || quantity is { Unit.Family: UnitFamily.Count, Per: null }) && NameReading.UnitInName(_parts.Name) is { } unit)
        {
            _parts.Unit = _parts.Unit is null ? unit : StatementUnit.Of(_parts.Unit.Symbol, _parts.Unit.Multiplier, unit.Per);
        }

        if (clause.IsRank)
        {
            _parts.Unit = null;
        }
        else if (_parts.Unit is null && _parts.Kind != StatementKind.None)
        {
            Doubt(Doubts.UnitUnstated);
        }

        SettleWording(clause);
        return _parts;
    }

    /// <summary>A target without a number: none left, done by a date, or maintained.</summary>
    public TargetStatementBuilder AssembleWithoutNumber(Clause clause, StatementKind kind)
    {
        _parts.Within = scope.Within;
        _parts.Name = clause.Name;
        _parts.Kind = kind;
        SettleTime(clause);
        if (kind == StatementKind.None)
        {
            _parts.Lower = _parts.Upper = new Bound(0, true);
            _parts.Preference = Preference.LowerIsBetter;
            _parts.Basis = clause.IsYearly || (scope.IsYearly && !clause.HasTime) ? Basis.EveryYear : _parts.To is null && !_isTermEnd ? null : Basis.EndOfTerm;
        }
        else
        {
            _parts.Basis = kind == StatementKind.Milestone ? Basis.Milestone : Basis.Maintain;
        }

        if (kind == StatementKind.Maintain)
        {
            Doubt(Doubts.NoNumber);
        }

        SettleWording(clause);
        return _parts;
    }

    private void Doubt(StatementDoubt doubt)
    {
        if (!_parts.Doubts.Contains(doubt))
        {
            _parts.Doubts.Add(doubt);
        }
    }

    private void NoteOddities(Clause clause, Quantity quantity)
    {
        var oddity = quantity.Oddity;
        Note((oddity & NumberOddity.DecimalPoint) != 0, Doubts.DecimalPoint);
        Note((oddity & NumberOddity.DecimalComma) != 0, Doubts.DecimalComma);
        Note((oddity & NumberOddity.ThousandsComma) != 0, Doubts.ThousandsComma);
        Note((oddity & NumberOddity.LetterForDigit) != 0, Doubts.LetterForDigit);
        Note(clause.HasOtherNumber || clause.HasBackground, Doubts.OtherNumber);
        Note(quantity.OfTotal > 0, Doubts.PartOfTotal);
        Note(clause.IsPast || scope.IsReport, Doubts.MaybeResult);
        Note(scope.IsTimeShared && !clause.HasTime, Doubts.SharedTime);
        Note(
            quantity.Unit?.Family == UnitFamily.Count && !clause.IsIntroduced && clause.Comparator == 0 && NameReading.IsTask(_parts.Name), Doubts.TaskNamed);
        Note(clause.SharesPredicate, Doubts.SharedWords);
        Note(clause.BaselineIsSpan, Doubts.BaselineIsSpan);
        Note(_parts.Name.Length > LongestName, Doubts.LongName);
        Note(_parts.Name.StartsWith("quý ", StringComparison.OrdinalIgnoreCase) || _parts.Name.StartsWith("tháng ", StringComparison.OrdinalIgnoreCase), Doubts.PartOfYear);
        Note(NameReading.IsReduction(_parts.Name), Doubts.ReductionNamed);
        Note((oddity & NumberOddity.UnclearSign) != 0, Doubts.UnclearSign);
        Note((oddity & NumberOddity.InWords) != 0, Doubts.NumberInWords);
        Note(clause.IsUnclear, Doubts.UnreadWords);
    }

    private void Note(bool when, StatementDoubt doubt)
    {
        if (when)
        {
            Doubt(doubt);
        }
    }

    private void SettleTime(Clause clause)
    {
        Note(clause.IsPartOfYear, Doubts.PartOfYear);
        Note(clause.IsBeforeYear, Doubts.BeforeYear);
        var (from, to) = clause.HasTime ? (clause.From, clause.To) : (scope.From, scope.To);
        if (clause.From == 0 && clause.To > 0 && scope.From > 0 && scope.To == clause.To)
        {
            from = scope.From;
        }

        if (from > to && to > 0)
        {
            Doubt(Doubts.SpanConflict);
            from = 0;
        }

        var isTermEnd = clause.IsTermEnd || (!clause.HasTime && scope.IsTermEnd);
        if (isTermEnd && to == 0)
        {
            // The years of the term, where a heading or the caller states them.
            (from, to) = (0, scope.From > 0 ? scope.To : scope.TermEnd);
        }

        _isTermEnd = isTermEnd;
        _parts.DueDate = to == 0 ? null : clause.HasTime ? clause.Day : scope.Day;
        if (_parts.DueDate is { } day)
        {
            (from, _parts.DueDate) = (0, day.Year == to ? day : null);
        }

        _parts.From = from == 0 ? null : from;
        _parts.To = to == 0 ? null : to;
        _parts.BaselineYear = clause.BaselineYear == 0 ? null : clause.BaselineYear;
    }

    private void SettleWording(Clause clause)
    {
        _parts.Standing = clause.Expects ? WordingStanding.Expect
            : clause.Strives ? WordingStanding.Strive
            : scope.Standing ?? (clause.Reaches ? WordingStanding.Reach : null);
        foreach (var qualifier in clause.Qualifiers.Where(qualifier => qualifier.Length > 0))
        {
            _parts.Qualifiers.Add(qualifier);
        }

        if (clause.Basically && _parts.Kind != StatementKind.Milestone)
        {
            Doubt(Doubts.Basically);
        }

        if (clause.Basically)
        {
            _parts.Qualifiers.Insert(0, "cơ bản");
        }

        if (clause.Quantity is not null)
        {
            _parts.Preference = PreferenceOf(clause);
        }
    }

    // Only where the wording decides; a burden that "đạt" a number, or lies between two, is left open.
    private Preference? PreferenceOf(Clause clause)
    {
        if (scope.IsStructure)
        {
            return Preference.InsideIsBetter;
        }

        if (clause.Forbids && _parts.Lower is not null && _parts.Upper is null)
        {
            return Preference.HigherIsBetter;
        }

        var isOpenBelow = _parts.Lower is null && _parts.Upper is not null;
        var isOpenAbove = _parts.Lower is not null && _parts.Upper is null;
        if (clause.Decreases || clause.DownTo || isOpenBelow || (clause.Comparator is TermKind.LessThan && !clause.Forbids))
        {
            return Preference.LowerIsBetter;
        }

        if (_parts.Kind == StatementKind.About && !clause.Reaches && !clause.Increases && !clause.ToLevel)
        {
            return null;
        }

        if (clause.Increases || clause.ToLevel || clause.IsMultiple || isOpenAbove)
        {
            return Preference.HigherIsBetter;
        }

        return (clause.Reaches || (_parts.Kind == StatementKind.Between && !clause.HasEquals)) && !NameReading.IsBurden(_parts.Name) ? Preference.HigherIsBetter : null;
    }
}
