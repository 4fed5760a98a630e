using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Statements;

/// <content>The bounds, and whether they are levels or changes.</content>
internal sealed partial class StatementAssembler
{
    private const int MostPlaces = 12;

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
        Note(quantity.Lower < 0 && !_isGrowth && NameReading.IsShare(_parts.Name), Doubts.UnclearSign);
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
            // A rank of 20 or better is a smaller number.
            var fits = clause.OrMore && !clause.IsRank ? TermKind.AtLeast : TermKind.AtMost;
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
        var lower = new Bound(low, !quantity.LowerExcluded && comparator != TermKind.MoreThan);
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
            // "bằng 1,2 lần cả nước": of what is not followed.
            Doubt(Doubts.ComparedWithOther);
            return false;
        }

        Note((clause.Increases || clause.Decreases) && !clause.IsMultiple, Doubts.TimesOrAdded);
        NoteBaseline(clause);
        if (clause.Increases && !clause.IsMultiple && quantity.Upper < 1)
        {
            // "tăng 0,7 lần" can only be added to what was.
            (_parts.Lower, _parts.Upper) = (Added(_parts.Lower), Added(_parts.Upper));
        }

        if (clause.Decreases && !clause.IsMultiple)
        {
            // "giảm 2 lần" leaves a half: more times less is a smaller part.
            (_parts.Lower, _parts.Upper) = (PartOf(_parts.Upper, quantity), PartOf(_parts.Lower, quantity));
            _parts.Kind = Opposite(_parts.Kind);
        }

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
        Note(quantity.Lower < 0, Doubts.UnclearSign);
        if (quantity.Lower < 0 && clause.Decreases)
        {
            quantity.Expected = LocalisedText.Of("một số dương sau “giảm”", "a positive number after a decrease");
            quantity.Refusal = LocalisedText.Of("Giảm một số âm không rõ nghĩa.", "A decrease by a negative number is not clear.");
        }

        if (clause.Decreases)
        {
            (_parts.Lower, _parts.Upper) = (Negated(_parts.Upper), Negated(_parts.Lower));
            _parts.Kind = _parts.Kind == StatementKind.Whole ? StatementKind.Exactly : _parts.Kind;
        }

        var isHalf = quantity.Oddity == NumberOddity.InWords && quantity.NounEnd == 0 && quantity is { Lower: 50, Unit: var half } && half == UnitLexicon.Percent;
        var ofShare = quantity.IsShare && !isHalf && NameReading.IsShare(_parts.Name);
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
        var isRate = quantity.IsPerYear && quantity.Unit == UnitLexicon.Percent && NameReading.IsAmount(_parts.Name);
        averaged = (averaged && !NameReading.HasVerb(_parts.Name)) || (clause.IsAverage && NameReading.IsRateOfGrowth(_parts.Name));
        _isGrowth = clause.NamesGrowth || averaged || isRate || (scope.IsGrowth && !clause.MakesUp && !NameReading.IsShare(_parts.Name));
        Note(
            !_isGrowth && !clause.Keeps && quantity.Unit == UnitLexicon.Percent && !clause.HasEquals && !clause.HasBaseline && clause.Qualifiers.Count == 0
            && clause.Tail.Length == 0 && !scope.IsStructure && NameReading.IsAmount(_parts.Name),
            Doubts.LevelInPercent);
        if (_parts.Kind == StatementKind.Whole && _isGrowth)
        {
            _parts.Kind = StatementKind.Exactly;
        }
    }

    // "giảm ít nhất 5%/năm" is growth of at most −5 %.
    private static StatementKind Opposite(StatementKind kind) =>
        kind == StatementKind.AtLeast ? StatementKind.AtMost
        : kind == StatementKind.AtMost ? StatementKind.AtLeast
        : kind == StatementKind.MoreThan ? StatementKind.LessThan
        : kind == StatementKind.LessThan ? StatementKind.MoreThan
        : kind;

    private static Bound? PartOf(Bound? bound, Quantity quantity)
    {
        if (bound is not { } some)
        {
            return null;
        }

        var part = some.Value > 1 ? 1 / some.Value : 0;
        if (part * some.Value != 1 || some.Value * part != 1 || part.Scale > MostPlaces)
        {
            quantity.Expected = LocalisedText.Of("mức còn lại, hoặc phần trăm giảm", "the level left, or the fall in per cent");
            quantity.Refusal = LocalisedText.Of("Số lần giảm này không đổi được thành số thập phân đúng.", "A fall by so many times is no exact decimal number.");
            return bound;
        }

        return new Bound(part, some.IsInclusive);
    }

    private static Bound? Added(Bound? bound) => bound is { } some ? new Bound(some.Value + 1, some.IsInclusive) : null;

    private static Bound? Negated(Bound? bound) => bound is { } some ? new Bound(-some.Value, some.IsInclusive) : null;
}
