using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>
/// How a unit's figure and weight are read from columns, by the way that the measure is put together: what
/// <see cref="UnitReader"/> reads of observations. Immutable.
/// </summary>
internal sealed class UnitFigures
{
    // Of products below this more can be added up than there are units, within 128 bits.
    private static readonly Int128 MostProduct = Int128.One << 96;

    private readonly MeasureColumns _columns;
    private readonly ColumnShape _shape;
    private readonly Aggregation _aggregation;
    private readonly MeasureColumns? _weights;
    private readonly int _weightPeriod;
    private readonly long _weightFactor;
    private readonly long _numeratorFactor;
    private readonly long _denominatorFactor;
    private readonly long _one;
    private readonly long _full;

    private UnitFigures(BatchMeasure measure, MeasureColumns? weights, int weightPeriod)
    {
        _columns = measure.Columns;
        _shape = measure.Shape;
        _aggregation = measure.Measure.Aggregation;
        _weights = weights;
        _weightPeriod = weightPeriod;
        var of = measure.Measure;
        var hasParts = _columns.HasParts && (_aggregation == Aggregation.RatioOfSums || _aggregation == Aggregation.ShareOfUnits);
        var partShift = hasParts ? _columns.NumeratorScale.Places + of.Unit.PowerOfTen - of.Scale.Places : 0;
        var places = Math.Max(0, weights?.Measure.Scale.Places ?? 0);
        places = hasParts ? Math.Max(places, Math.Max(_columns.DenominatorScale.Places, partShift)) : places;
        var isShare = _aggregation == Aggregation.ShareOfUnits;
        IsBeyond = places > Scale.MaxPlaces
            || !TryPower(places - (weights?.Measure.Scale.Places ?? places), out _weightFactor)
            | !TryPower(hasParts ? places - partShift : 0, out _numeratorFactor)
            | !TryPower(hasParts ? places - _columns.DenominatorScale.Places : 0, out _denominatorFactor)
            | !TryPower(isShare ? of.Scale.Places - of.Unit.PowerOfTen : 0, out _full)
            | !TryPower(places, out _one);
        WeightScale = new Scale(Math.Min(places, Scale.MaxPlaces));
        Least = isShare ? 0 : LimitOf(of.LowerLimit);
        Most = isShare ? _full : LimitOf(of.UpperLimit);
    }

    /// <summary>True when the numbers of every cell need more than whole steps of 128 bits; the objects answer.</summary>
    public bool IsBeyond { get; private set; }

    /// <summary>What weights are counted in.</summary>
    public Scale WeightScale { get; }

    /// <summary>The least that a missing unit can be, in steps; null without limit.</summary>
    public Int128? Least { get; }

    /// <summary>The greatest that a missing unit can be, in steps; null without limit.</summary>
    public Int128? Most { get; }

    /// <summary>True when values are added up and nothing is weighed.</summary>
    public bool IsPlain => _aggregation == Aggregation.NotDefined || (_aggregation == Aggregation.Sum && _weights is null && !_columns.HasParts);

    /// <summary>The place of the measure that weights are read of; −1 when there is none.</summary>
    public int WeightIndex { get; private init; } = -1;

    /// <summary>True when the weights of every period are those of one.</summary>
    public bool HasWeightPeriod => _weights is not null && _weightPeriod >= 0;

    /// <summary>The period that the weights of all periods are taken from; below zero for each one's own.</summary>
    public int WeightPeriod => _weightPeriod;

    /// <exception cref="ArgumentException">The columns lack the weights.</exception>
    public static UnitFigures Of(BatchMeasure measure, ObservationColumns columns, RollUpOptions options)
    {
        var period = -1;
        if (options.WeightPeriod != Time.TimePeriod.None && !columns.TryIndexOf(options.WeightPeriod, out period))
        {
            throw new ArgumentException($"The weights are to be those of {options.WeightPeriod}, which the columns do not hold.", nameof(options));
        }

        if ((options.WeightMeasureCode ?? measure.Measure.WeightMeasureCode) is not { } code)
        {
            return new UnitFigures(measure, null, -1);
        }

        return columns.TryIndexOf(code, out var index)
            ? new UnitFigures(measure, columns.ColumnsOf(index), options.WeightPeriod == Time.TimePeriod.None ? -1 : period) { WeightIndex = index }
            : throw new ArgumentException($"The columns hold no measure \"{code}\", which weights \"{measure.Measure.Code}\".", nameof(options));
    }

    /// <summary>Adds one unit of the columns.</summary>
    public void Add(int area, int period, ref UnitTotals to)
    {
        var place = _shape.PlaceOf(area, period);
        var steps = _columns.Values[place];
        var hasWeight = TryWeight(_weightPeriod < 0 || _weights is null ? place : _shape.PlaceOf(area, _weightPeriod), ref to, out var weight);
        long below = 0;
        var hasParts = _columns.HasParts && (below = _columns.Denominators![place]) != ObservationColumns.Missing;
        if (hasParts && _aggregation != Aggregation.Sum && _aggregation != Aggregation.WeightedMean)
        {
            AddParts(_columns.Numerators![place], below, hasWeight, weight, ref to);
        }
        else if (steps == ObservationColumns.Missing)
        {
            // A ratio of which only the parts are known lies between the steps.
            to.IsBeyond |= hasParts;
            AddMissing(hasWeight, weight, ref to);
        }
        else if (_aggregation == Aggregation.ShareOfUnits)
        {
            if (steps == 0 || steps == _full)
            {
                to.AddKnown(Math.BigMul(steps, _one), _one);
            }
            else
            {
                AddMissing(hasWeight, weight, ref to);
            }
        }
        else if (_aggregation == Aggregation.Sum)
        {
            to.AddKnown(steps, hasWeight ? weight : 0);
            to.Uncovered += hasWeight ? 0 : 1;
        }
        else if (hasWeight)
        {
            AddProduct(steps, weight, weight, ref to);
        }
        else
        {
            to.AddWithoutWeight(steps);
        }
    }

    /// <summary>Adds a unit that the columns do not hold, or of which nothing is known.</summary>
    public static void AddAbsent(int count, ref UnitTotals to)
    {
        to.Unknown += count;
        to.Uncovered += count;
    }

    /// <summary>Answers for units that were added up.</summary>
    /// <returns>False when the numbers do not fit a cell.</returns>
    /// <exception cref="OverflowException">The numbers need more than 128 bits.</exception>
    public bool TryAnswer(in UnitTotals totals, ref RollUpCell cell, int units, RollUpRow? row)
    {
        // Units that attain or do not count one each, also where nothing is known of them; where figures count several,
        // nothing tells how many a missing one has.
        var isCounted = _aggregation == Aggregation.ShareOfUnits && totals.Several == 0;
        var unknown = isCounted ? 0 : totals.Unknown;
        var missingWeight = isCounted ? totals.MissingWeight + ((Int128)totals.Unknown * _one) : totals.MissingWeight;
        if (totals.Weight > long.MaxValue || missingWeight > long.MaxValue)
        {
            return false;
        }

        var sum = _aggregation == Aggregation.Sum
            ? RollUpSum<Int128>.OfSum(totals.Sum, units - totals.Known, Least, Most)
            : RollUpSum<Int128>.OfMean(totals.Sum, totals.Weight, missingWeight, Least, Most);
        if (_aggregation != Aggregation.Sum && unknown + totals.WithoutWeight > 0)
        {
            sum = sum.PulledTo(Pull(totals.Least, totals.WithoutWeight, unknown, Least, Int128.Min), Pull(totals.Most, totals.WithoutWeight, unknown, Most, Int128.Max));
        }

        var isUnweighed = _aggregation == Aggregation.Sum ? _weights is not null && totals.Uncovered > 0 : unknown + totals.WithoutWeight > 0;
        (cell.Sum, cell.KnownWeight, cell.UnknownWeight) = (totals.Sum, (long)totals.Weight, (long)missingWeight);
        cell.Marks = isUnweighed ? RollUpCell.OfUnknownWeight : (byte)0;
        var outcome = units > 0 && !sum.IsDefined ? RollUpOutcome.WithoutWeight
            : totals.Known + totals.WithoutWeight == 0 ? RollUpOutcome.NoData
            : !sum.HasLow || !sum.HasHigh ? RollUpOutcome.Unbounded
            : sum.IsSingle ? RollUpOutcome.Exact
            : RollUpOutcome.Bounded;
        cell.OutcomeValue = (byte)outcome.Value;
        cell.Rank = row is null ? (byte)0
            : outcome == RollUpOutcome.WithoutWeight || outcome == RollUpOutcome.NoData ? StatusWord.NoData
            : row.Judge(sum);
        return true;
    }

    private static Int128? Pull(long own, int count, int unknown, Int128? limit, Func<Int128, Int128, Int128> farther) =>
        unknown == 0 ? own : limit is not { } bound ? null : count == 0 ? bound : farther(own, bound);

    private void AddParts(long above, long below, bool hasWeight, long weight, ref UnitTotals to)
    {
        if (_aggregation == Aggregation.ShareOfUnits && !CountsUnits(above, below))
        {
            AddMissing(hasWeight, weight, ref to);
            return;
        }

        var units = Math.BigMul(below, _denominatorFactor);
        var sum = Math.BigMul(above, _numeratorFactor);
        if (Int128.Abs(sum) > MostProduct || units > MostProduct)
        {
            to.IsBeyond = true;
            return;
        }

        to.Several += units == _one ? 0 : 1;
        to.AddKnown(sum, units);
    }

    private static void AddProduct(long steps, long factor, long weight, ref UnitTotals to)
    {
        var product = Math.BigMul(steps, factor);
        if (Int128.Abs(product) > MostProduct)
        {
            to.IsBeyond = true;
            return;
        }

        to.AddKnown(product, weight);
    }

    private static void AddMissing(bool hasWeight, long weight, ref UnitTotals to)
    {
        if (hasWeight)
        {
            to.MissingWeight += weight;
        }
        else
        {
            AddAbsent(1, ref to);
        }
    }

    private bool TryWeight(int place, ref UnitTotals to, out long weight)
    {
        weight = 0;
        if (_weights is null)
        {
            return false;
        }

        var steps = _weights.Values[place];
        if (steps == ObservationColumns.Missing)
        {
            to.IsBeyond |= _weights.HasParts && _weights.Denominators![place] != ObservationColumns.Missing;
            return false;
        }

        // A weight below zero is not used.
        if (steps < 0 || steps > long.MaxValue / _weightFactor)
        {
            to.IsBeyond |= steps > 0;
            return false;
        }

        weight = steps * _weightFactor;
        return true;
    }

    private bool CountsUnits(long above, long below)
    {
        var (one, all) = (_columns.NumeratorScale.StepsPerOne, _columns.DenominatorScale.StepsPerOne);
        return above >= 0 && above % one == 0 && below % all == 0 && above / one <= below / all;
    }

    private Int128? LimitOf(decimal? limit)
    {
        if (limit is not { } known)
        {
            return null;
        }

        var steps = Rational.From(known) * Rational.From(_columns.Measure.Scale.StepsPerOne);
        IsBeyond |= !steps.IsInteger;
        return (Int128)steps.Floor();
    }

    private static bool TryPower(int exponent, out long power)
    {
        var isWithin = exponent >= 0 && exponent < PowersOfTen.Count;
        power = isWithin ? PowersOfTen.Of(exponent) : 1;
        return isWithin;
    }
}
