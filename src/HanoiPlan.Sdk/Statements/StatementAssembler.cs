using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Statements;

/// <summary>Decides what target the words of a clause make, and what a careful reader could doubt about it.</summary>
internal sealed class StatementAssembler(Scope scope)
{
    private const int LongestName = 200;

    private readonly TargetStatementBuilder _parts = new();
    private bool _isGrowth;

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
            _parts.Basis = clause.IsYearly || (scope.IsYearly && !clause.HasTime) ? Basis.EveryYear : _parts.To is null ? null : Basis.EndOfTerm;
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
        Note(clause.IsPast, Doubts.MaybeResult);
        Note(clause.SharesPredicate, Doubts.SharedWords);
        Note(clause.BaselineIsSpan, Doubts.BaselineIsSpan);
        Note(_parts.Name.Length > LongestName, Doubts.LongName);
        Note(NameReading.IsReduction(_parts.Name), Doubts.ReductionNamed);
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

        _parts.From = from == 0 ? null : from;
        _parts.To = to == 0 ? null : to;
        _parts.BaselineYear = clause.BaselineYear == 0 ? null : clause.BaselineYear;
    }

    private void SettleRange(Clause clause, Quantity quantity)
    {
        SettleBounds(clause, quantity);
        if (SettleTimes(clause, quantity))
        {
            return;
        }

        var changes = (clause.Increases || clause.Decreases) && !clause.ToLevel && !clause.Keeps;
        if (changes && clause.LeadsWithChange && IsLevelAfterLead(clause, quantity))
        {
            changes = false;
        }
        else if (changes && !clause.LeadsWithChange && clause.Decreases && clause.Comparator is TermKind.LessThan or TermKind.AtMost && !quantity.IsPerYear && !clause.IsYearly)
        {
            Doubt(Doubts.ByOrTo);
            changes = false;
        }

        if (changes)
        {
            SettleChange(clause, quantity);
            return;
        }

        // "thấp hơn 5% so với năm 2020" compares and does not name a level.
        if (clause.HasBaseline && clause.Previous is null && quantity.Unit?.Family is UnitFamily.Share or UnitFamily.Points && clause.BaselineYear > 0)
        {
            Doubt(Doubts.ByOrTo);
        }

        if (clause.HasBaseline && clause.BaselineYear == 0)
        {
            Doubt(Doubts.ComparedWithOther);
        }

        SettleGrowth(clause, quantity);
        if (clause.Keeps)
        {
            _parts.Kind = StatementKind.Maintain;
        }

        if (quantity.IsShare && quantity.Unit == UnitLexicon.Percent && !_isGrowth && quantity.Upper > 100)
        {
            Doubt(Doubts.OverHundred);
        }
    }

    private void SettleBounds(Clause clause, Quantity quantity)
    {
        var (low, high) = (quantity.Lower, quantity.Upper);
        var comparator = clause.IsRank ? TermKind.AtMost : clause.Comparator;
        Note(clause.IsRank, Doubts.Rank);
        if (clause.Forbids)
        {
            comparator = comparator switch
            {
                TermKind.MoreThan => TermKind.AtMost,
                TermKind.LessThan => TermKind.AtLeast,
                _ => comparator,
            };
        }

        if (clause.OrMore || clause.OrLess)
        {
            var fits = clause.OrMore ? TermKind.AtLeast : TermKind.AtMost;
            Note(comparator != 0 && comparator != fits, Doubts.UnclearBound);
            comparator = fits;
        }
        else if (clause.HasFrom && !quantity.IsRange && comparator == 0 && clause.Previous is null)
        {
            Doubt(Doubts.FromWithoutEnd);
            comparator = TermKind.AtLeast;
        }

        Note(quantity.IsRange && comparator != 0, Doubts.ComparedRange);
        Note(quantity.IsRange && clause.IsApproximate, Doubts.ApproximateRange);
        var lower = new Bound(low, comparator != TermKind.MoreThan);
        var upper = new Bound(high, !quantity.UpperExcluded && comparator != TermKind.LessThan);
        var isAbout = clause.IsApproximate && !quantity.IsRange && comparator == 0;
        Note(clause.IsApproximate && !quantity.IsRange && comparator != 0, Doubts.UnclearBound);
        Note(isAbout, clause.IsNearly ? Doubts.Nearly : Doubts.Tolerance);
        _parts.Kind = comparator switch
        {
            TermKind.AtLeast => StatementKind.AtLeast,
            TermKind.MoreThan when quantity.IsRange => StatementKind.Between,
            TermKind.MoreThan => StatementKind.MoreThan,
            TermKind.AtMost => StatementKind.AtMost,
            TermKind.LessThan => StatementKind.LessThan,
            _ when isAbout => StatementKind.About,
            _ when quantity.IsRange && low != high => StatementKind.Between,
            _ when low == 100 && quantity.Unit == UnitLexicon.Percent && quantity.Per is null => StatementKind.Whole,
            _ => StatementKind.Exactly,
        };
        _parts.Lower = _parts.Kind == StatementKind.AtMost || _parts.Kind == StatementKind.LessThan ? null : lower;
        _parts.Upper = _parts.Kind == StatementKind.AtLeast || _parts.Kind == StatementKind.MoreThan ? null : upper;
    }

    // "gấp 1,5 lần", "tăng 1,5 lần", "bằng 1,2 lần".
    private bool SettleTimes(Clause clause, Quantity quantity)
    {
        if (quantity.Unit?.Family != UnitFamily.Times || quantity.Per is not null)
        {
            return false;
        }

        if (!clause.IsMultiple && !clause.Increases && !clause.Decreases && !clause.HasBaseline)
        {
            return false;
        }

        Note((clause.Increases || clause.Decreases) && !clause.IsMultiple, Doubts.TimesOrAdded);
        NoteBaseline(clause);
        _parts.Kind = StatementKind.Relative;
        _parts.Relation = RangeRelation.TimesBaseline;
        return true;
    }

    private bool IsLevelAfterLead(Clause clause, Quantity quantity)
    {
        if (clause.Reaches)
        {
            return true;
        }

        if (quantity.IsPerYear || clause.IsYearly || clause.IsAverage || clause.HasBaseline || clause.Name.Length == 0)
        {
            return false;
        }

        Doubt(Doubts.ByOrTo);
        return clause.HasColon || (clause.Decreases ? clause.Comparator is TermKind.LessThan or TermKind.AtMost : clause.Comparator is TermKind.MoreThan or TermKind.AtLeast);
    }

    private void SettleChange(Clause clause, Quantity quantity)
    {
        if (clause.Decreases)
        {
            (_parts.Lower, _parts.Upper) = (Negated(_parts.Upper), Negated(_parts.Lower));
            _parts.Kind = _parts.Kind == StatementKind.Whole ? StatementKind.Exactly : _parts.Kind;
        }

        var ofShare = quantity.IsShare && NameReading.IsShare(_parts.Name);
        var eachYear = clause.IsYearly && !clause.IsAverage;
        var averaged = quantity.IsPerYear || clause.IsAverage || clause.IsYearly;
        if (quantity.IsShare && !ofShare && (averaged || scope.IsGrowth) && !eachYear && !clause.HasBaseline)
        {
            _isGrowth = true;
            _parts.Kind = clause.Decreases ? Opposite(_parts.Kind) : _parts.Kind;
            return;
        }

        Note(ofShare, Doubts.PointsOrPercent);
        if (!averaged || clause.HasBaseline)
        {
            NoteBaseline(clause);
        }

        _parts.Kind = StatementKind.Relative;
        _parts.Relation = quantity.IsShare && !ofShare ? RangeRelation.PercentChange : RangeRelation.PointsChange;
    }

    private void NoteBaseline(Clause clause)
    {
        Note(!clause.HasBaseline, Doubts.BaselineUnstated);
        Note(clause.HasBaseline && clause.BaselineYear == 0, Doubts.ComparedWithOther);
    }

    // A measure that is itself a growth rate: "Tốc độ tăng trưởng GRDP bình quân …: 7,5 - 8,0%".
    private void SettleGrowth(Clause clause, Quantity quantity)
    {
        if (!quantity.IsShare || clause.ToLevel)
        {
            return;
        }

        var averaged = clause.IsAverage && !NameReading.IsShare(_parts.Name) && (quantity.IsPerYear || clause.IsYearly || clause.NamesGrowth);
        _isGrowth = clause.NamesGrowth || averaged || (scope.IsGrowth && !NameReading.IsShare(_parts.Name));
        if (_parts.Kind == StatementKind.Whole && _isGrowth)
        {
            _parts.Kind = StatementKind.Exactly;
        }
    }

    private void SettleBasis(Clause clause, Quantity quantity)
    {
        var isYearly = clause.IsYearly || (scope.IsYearly && !clause.HasTime);
        _parts.Basis = clause.Keeps ? Basis.Maintain
            : _isGrowth ? GrowthBasis(clause, quantity)
            : _parts.IsChangeOfShare(quantity) && clause.IsAverage ? Basis.AverageGrowth
            : isYearly ? Yearly(clause)
            : quantity.IsPerYear && !(quantity.Unit?.Family == UnitFamily.Money && NameReading.IsIntensive(_parts.Name)) ? PerYear(clause, quantity)
            : Amount(clause, quantity);
    }

    private Basis GrowthBasis(Clause clause, Quantity quantity)
    {
        if (clause.IsYearly && !clause.IsAverage)
        {
            return Basis.EveryYear;
        }

        var isAverage = clause.IsAverage || quantity.IsPerYear || clause.From > 0 || (scope.IsGrowth && !clause.NamesGrowth);
        if (isAverage)
        {
            return Basis.AverageGrowth;
        }

        if (scope.IsYearly && !clause.HasTime)
        {
            return Basis.EveryYear;
        }

        if (clause.To > 0 && clause.From == 0)
        {
            Doubt(Doubts.GrowthOfOneYear);
            return Basis.EndOfTerm;
        }

        Doubt(Doubts.AverageAssumed);
        return Basis.AverageGrowth;
    }

    private Basis Yearly(Clause clause)
    {
        Note(clause.IsAverage, Doubts.AverageOfYears);
        return Basis.EveryYear;
    }

    private Basis PerYear(Clause clause, Quantity quantity)
    {
        if (quantity.IsShare && (clause.IsAverage || clause.Increases || clause.Decreases))
        {
            return Basis.AverageGrowth;
        }

        Note(clause.IsAverage, Doubts.AverageOfYears);
        return clause.To > 0 && clause.From == 0 && !quantity.IsShare ? Basis.EndOfTerm : Basis.EveryYear;
    }

    private Basis? Amount(Clause clause, Quantity quantity)
    {
        var isExtensive = quantity.Unit is null or { Family: UnitFamily.Money or UnitFamily.Measure or UnitFamily.Count }
            && quantity.Per is null && !NameReading.IsIntensive(_parts.Name) && _parts.Relation == RangeRelation.Absolute;
        var hasSpan = _parts.From is not null;
        if (isExtensive && (clause.IsTotal || scope.IsTotal || (clause.HasDuration && !clause.IsAverage) || (hasSpan && clause.Quantity!.HasUnit)))
        {
            Note(clause.IsAverage && !_parts.Name.Contains("bình quân", StringComparison.Ordinal), Doubts.AverageOfYears);
            return Basis.Total;
        }

        if (hasSpan && _parts.Relation == RangeRelation.Absolute)
        {
            Doubt(Doubts.SpanWithoutBasis);
            return null;
        }

        if (_parts.To is null)
        {
            return null;
        }

        if (clause.To == 0 && isExtensive && quantity.Unit?.Family == UnitFamily.Money && NameReading.IsFlowOfCapital(_parts.Name))
        {
            Doubt(Doubts.TotalOrYear);
            return null;
        }

        return Basis.EndOfTerm;
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

        var isOpenBelow = _parts.Lower is null && _parts.Upper is not null;
        var isOpenAbove = _parts.Lower is not null && _parts.Upper is null;
        if (clause.Decreases || clause.DownTo || isOpenBelow || clause.Comparator is TermKind.LessThan)
        {
            return Preference.LowerIsBetter;
        }

        if (_parts.Kind == StatementKind.About && !clause.Reaches && !clause.Increases && !clause.ToLevel)
        {
            return null;
        }

        if (clause.Increases || clause.ToLevel || clause.IsMultiple || isOpenAbove || clause.Comparator is TermKind.MoreThan)
        {
            return Preference.HigherIsBetter;
        }

        return (clause.Reaches || _parts.Kind == StatementKind.Between) && !NameReading.IsBurden(_parts.Name) ? Preference.HigherIsBetter : null;
    }

    // "giảm ít nhất 5%/năm" is growth of at most −5 %.
    private static StatementKind Opposite(StatementKind kind) =>
        kind == StatementKind.AtLeast ? StatementKind.AtMost
        : kind == StatementKind.AtMost ? StatementKind.AtLeast
        : kind == StatementKind.MoreThan ? StatementKind.LessThan
        : kind == StatementKind.LessThan ? StatementKind.MoreThan
        : kind;

    private static Bound? Negated(Bound? bound) => bound is { } some ? new Bound(-some.Value, some.IsInclusive) : null;
}
