using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Statements;

/// <content>What the range speaks of in time.</content>
internal sealed partial class StatementAssembler
{
    private void SettleBasis(Clause clause, Quantity quantity)
    {
        var isYearly = clause.IsYearly || (scope.IsYearly && !clause.HasTime);
        _parts.Basis = clause.Keeps || (clause.KeepsChange && !_isGrowth) ? Basis.Maintain
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
        if (quantity.Unit?.Family is UnitFamily.Share or UnitFamily.Points && (clause.IsAverage || clause.Increases || clause.Decreases))
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
        if (isExtensive && (clause.IsTotal || (scope.IsTotal && !(clause.To > 0 && clause.From == 0)) || (clause.HasDuration && !clause.IsAverage) || (hasSpan && clause.Quantity!.HasUnit)))
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
            return _isTermEnd ? Basis.EndOfTerm : null;
        }

        if (clause.To == 0 && isExtensive && quantity.Unit?.Family == UnitFamily.Money && NameReading.IsFlowOfCapital(_parts.Name))
        {
            Doubt(Doubts.TotalOrYear);
            return null;
        }

        return Basis.EndOfTerm;
    }
}
