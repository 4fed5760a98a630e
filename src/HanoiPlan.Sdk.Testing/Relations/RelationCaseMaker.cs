using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Targets;
using NodaTime;

namespace HanoiPlan.Sdk.Testing.Relations;

/// <summary>Makes cases of every basis, preference, sign, limit, range, path, period and standing from a seed.</summary>
internal sealed partial class RelationCaseMaker
{
    private readonly ulong _seed;
    private readonly SplitMix64 _dice;
    private readonly bool _isDense;
    private readonly List<decimal> _marks = [];
    private MeasureSpec _measure = null!;
    private TargetSpec _target = null!;
    private decimal _baseline;
    private (decimal OnTrack, decimal AtRisk) _thresholds = (0.95m, 0.60m);

    private bool _isOfParts;

    private RelationCaseMaker(ulong seed, ulong attempt, bool isDense) =>
        (_seed, _dice, _isDense) = (seed, attempt == 0 ? new SplitMix64(seed) : new SplitMix64(seed).Child(attempt), isDense);

    /// <summary>Makes a case that builds; the same seed makes the same case on any machine.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="isDense">True for paths of constant growth with days and thresholds of many decimals, which cost most.</param>
    public static RelationCase Make(ulong seed, bool isDense) => Make(
        seed, isDense, Basis.EndOfTerm, Basis.EndOfTerm, Basis.EndOfTerm, Basis.EveryYear, Basis.EveryYear, Basis.Maintain, Basis.Maintain,
        Basis.AverageGrowth, Basis.AverageGrowth, Basis.Total, Basis.Total, Basis.Total, Basis.Milestone);

    /// <summary>Makes a case whose measure is judged by the weakest of its parts.</summary>
    public static RelationCase MakeOfParts(ulong seed) => Make(seed, isDense: false, isOfParts: true, [Basis.EndOfTerm, Basis.Maintain, Basis.EveryYear, Basis.Maintain, Basis.Total, Basis.AverageGrowth]);

    /// <summary>Makes a case of one of these bases.</summary>
    public static RelationCase Make(ulong seed, bool isDense, params Basis[] bases) => Make(seed, isDense, isOfParts: false, bases);

    private static RelationCase Make(ulong seed, bool isDense, bool isOfParts, Basis[] bases)
    {
        for (ulong attempt = 0; ; attempt++)
        {
            var maker = new RelationCaseMaker(seed, attempt, isDense) { _isOfParts = isOfParts };
            var made = maker.Make(bases);
            if ((HasSomethingToJudge(made) || maker._dice.OneIn(6)) && made.IsLegal)
            {
                return made;
            }
        }
    }

    // Most cases have a figure of the span, in a year that has ended where years are judged.
    private static bool HasSomethingToJudge(RelationCase made) => made.Seen.Any(figure => figure.Period.End.Year >= made.Wanted.First)
        && (made.Wanted.Basis == Basis.EndOfTerm || made.Wanted.Basis == Basis.Milestone || made.ValidAt >= new LocalDate(made.Wanted.First, 12, 31));

    private RelationCase Make(Basis[] bases)
    {
        var basis = _dice.Of(bases);
        var first = 2021;
        var last = first + _dice.Between(basis == Basis.EndOfTerm || basis == Basis.Milestone ? 0 : 1, 4);
        _thresholds = _isDense
            ? _dice.Of((0.952381m, 0.6m), (0.95m, 0.60m), (0.999999m, 0.333333m), (0.987654321m, 0.123456789m))
            : _dice.Of((0.95m, 0.60m), (0.95m, 0.60m), (0.95m, 0.60m), (1m, 0.5m), (0.9m, 0.75m));
        _measure = MeasureFor(basis);
        var range = RangeFor(basis);
        _target = new TargetSpec(basis, range, first, last) { BaselineYear = range.Relation != RangeRelation.Absolute ? first - 1 : null };
        _target = Dated(_target);
        _measure = _measure with { Least = LowerLimit(), Most = UpperLimit() };
        AddMarks();
        _target = OnPath(_target);
        if (_dice.OneIn(7))
        {
            var later = basis == Basis.Milestone ? range : RangeFor(basis) with { Relation = RangeRelation.Absolute };
            _target = _target with { Restated = (new LocalDate(_dice.Between(first, last), _dice.Between(1, 12), _dice.Of(1, 15, 28)), later) };
        }

        var made = new RelationCase(_seed, _measure, _target, [.. Figures()], ValidAt());
        return Moments(made with { OnTrackFrom = _thresholds.OnTrack, AtRiskFrom = _thresholds.AtRisk });
    }

    private MeasureSpec MeasureFor(Basis basis)
    {
        if (basis == Basis.Milestone)
        {
            return new MeasureSpec(Preference.HigherIsBetter, Unit.Done, 0, !_dice.OneIn(4), 0, 1, _dice.OneIn(8), 0);
        }

        var preference = _isOfParts ? _dice.Of(Preference.HigherIsBetter, Preference.LowerIsBetter) : _dice.Of(Preference.HigherIsBetter, Preference.HigherIsBetter, Preference.LowerIsBetter, Preference.LowerIsBetter, Preference.InsideIsBetter);
        var unit = basis == Basis.AverageGrowth ? Unit.PercentPerYear
            : basis == Basis.Total ? _dice.Of(Unit.BillionUsd, Unit.Households)
            : _dice.Of(Unit.Percent, Unit.Percent, Unit.BillionUsd, Unit.PercentPerYear);
        var isStock = basis != Basis.AverageGrowth && basis != Basis.Total && _dice.Between(0, 2) > 0;
        var parts = preference != Preference.InsideIsBetter && (_isOfParts || _dice.OneIn(4)) ? 2 : 0;
        return new MeasureSpec(preference, unit, _dice.Of(0, 1, 1, 2, 4), isStock, null, null, _dice.OneIn(9), parts);
    }

    // Bounds around a centre below, at or above zero.
    private RangeSpec RangeFor(Basis basis)
    {
        if (basis == Basis.Milestone)
        {
            return RangeSpec.Point(RangeKind.Exactly, 1);
        }

        var relation = basis != Basis.AverageGrowth && _dice.OneIn(5)
            ? _dice.Of(RangeRelation.PercentChange, RangeRelation.TimesBaseline, RangeRelation.PointsChange)
            : RangeRelation.Absolute;
        var centre = relation == RangeRelation.TimesBaseline ? _dice.Between(5, 25) / 10m
            : relation == RangeRelation.PercentChange ? _dice.Of(-1, 1) * _dice.Between(0, 50)
            : OnScale(_dice.Of(-1, 0, 1, 1) * _dice.Between(0, basis == Basis.AverageGrowth ? 12 : 90));
        var width = relation is RangeRelation.TimesBaseline or RangeRelation.PercentChange ? _dice.Of(0.1m, 0.5m, 10m)
            : _dice.Between(1, 8) * (_dice.OneIn(2) ? _measure.Step : Math.Max(1, _measure.Step));
        var kind = _dice.Of([.. RangeKind.All]);
        Bound Near(decimal value) => new(value, !_dice.OneIn(3));
        return kind switch
        {
            _ when kind == RangeKind.None && relation == RangeRelation.Absolute => RangeSpec.Point(kind, 0),
            _ when kind == RangeKind.Whole && relation == RangeRelation.Absolute && _measure.Unit == Unit.Percent && basis != Basis.AverageGrowth => RangeSpec.Point(kind, 100),
            _ when kind == RangeKind.AtLeast => new RangeSpec(kind, new Bound(centre, true), null, relation),
            _ when kind == RangeKind.MoreThan => new RangeSpec(kind, new Bound(centre, false), null, relation),
            _ when kind == RangeKind.AtMost => new RangeSpec(kind, null, new Bound(centre, true), relation),
            _ when kind == RangeKind.LessThan => new RangeSpec(kind, null, new Bound(centre, false), relation),
            _ when kind == RangeKind.About => new RangeSpec(kind, new Bound(centre - width, true), new Bound(centre + width, true), relation),
            _ when kind == RangeKind.Between => new RangeSpec(kind, Near(centre), Near(centre + width), relation),
            _ => RangeSpec.Point(RangeKind.Exactly, centre) with { Relation = relation },
        };
    }

    private decimal OnScale(decimal units)
    {
        var parts = _measure.Places == 0 ? 1 : 10;
        return units + (_dice.Between(0, parts - 1) / (decimal)parts);
    }

    private TargetSpec Dated(TargetSpec target)
    {
        var isValue = target.Basis == Basis.EndOfTerm || target.Basis == Basis.Milestone;
        if (isValue && _dice.OneIn(3))
        {
            target = target with { Due = new LocalDate(target.Last, _dice.Of(3, 6, 6, 9, 10), 30) };
        }

        return _dice.OneIn(6) ? target with { BaselineYear = target.First - _dice.Of(1, 2, 3) } : target;
    }

    private decimal? LowerLimit() => _measure.Unit == Unit.Done ? 0 : _dice.Between(0, 4) switch
    {
        0 or 1 => null,
        2 => LowestNumber is >= 0 || _target.Range.Relation != RangeRelation.Absolute ? 0 : LowestNumber - 10,
        3 => LowestNumber,
        _ => LowestNumber - (_dice.Between(1, 40) * Math.Max(1, _measure.Step)),
    };

    private decimal? UpperLimit() => _measure.Unit == Unit.Done ? 1 : _dice.Between(0, 4) switch
    {
        0 or 1 => null,
        2 => HighestNumber is <= 100 && _measure.Least is null or < 100 ? 100 : HighestNumber + 50,
        3 => Math.Max(HighestNumber, (_measure.Least ?? -1_000) + 1),
        _ => Math.Max(HighestNumber, _measure.Least ?? -1_000) + (_dice.Between(1, 40) * Math.Max(1, _measure.Step)),
    };

    private decimal LowestNumber => Absolute.Min();

    private decimal HighestNumber => Absolute.Max();

    private IEnumerable<decimal> Absolute => _target.Range.Relation == RangeRelation.Absolute ? _target.Range.Numbers : [-20m, 80m];

    private TargetSpec OnPath(TargetSpec target)
    {
        if (target.Basis == Basis.Total && _dice.OneIn(4))
        {
            return target with { Path = PathKind.ConstantGrowth, Rate = _dice.Of(10m, -5m, 2.5m, 0m) };
        }

        if (target.Basis == Basis.EndOfTerm && (_isDense || _dice.OneIn(6)))
        {
            return target with { Path = PathKind.ConstantGrowth };
        }

        if ((target.Basis != Basis.EndOfTerm && target.Basis != Basis.Total) || !_dice.OneIn(5))
        {
            return target;
        }

        var end = Resolve(target.Range.Numbers.First());
        var start = target.Basis == Basis.Total ? 0 : _baseline;
        var years = Enumerable.Range(target.First, target.Last - target.First + 1).Where(_ => !_dice.OneIn(9));
        var steps = years.Select(year => KeyValuePair.Create(year, Rounded(start + ((end - start) * (year - target.First + 1) / (target.Last - target.First + 1))))).ToArray();
        return steps.Length == 0 ? target : target with { Path = PathKind.Steps, Steps = steps };
    }

    private decimal Resolve(decimal number) => _target.Range.Relation switch
    {
        RangeRelation.PercentChange => _baseline * (1 + (number / 100)),
        RangeRelation.TimesBaseline => _baseline * number,
        RangeRelation.PointsChange => _baseline + number,
        _ => number,
    };

    private decimal Rounded(decimal value) => _measure.Clamp(decimal.Round(value, _measure.Places));

    // The bounds, the limits, the baseline and what the straight path expects at the thresholds.
    private void AddMarks()
    {
        var numbers = _target.Range.Numbers.ToArray();
        var isRelative = _target.Range.Relation != RangeRelation.Absolute;
        var from = isRelative ? _dice.Of(1, 1, 1, -1, 0) * _dice.Between(1, 60) : numbers[0] + (_dice.Of(-1, 1) * _dice.Between(0, 30));
        _baseline = Rounded(OnScale(from));
        _marks.AddRange(numbers.Select(number => Rounded(Resolve(number))));
        _marks.Add(_baseline);
        _marks.AddRange(new[] { _measure.Least, _measure.Most }.OfType<decimal>());
        var years = _target.Last - _target.First + 1;
        for (var year = 1; year < years; year++)
        {
            foreach (var share in new[] { _thresholds.OnTrack, _thresholds.AtRisk, 1 })
            {
                var edge = Resolve(numbers[0]);
                _marks.Add(Rounded(_target.Basis == Basis.AverageGrowth ? edge * share : _baseline + ((edge - _baseline) * share * year / years)));
            }
        }
    }
}
