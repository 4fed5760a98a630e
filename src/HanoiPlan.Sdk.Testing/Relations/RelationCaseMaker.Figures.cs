using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Testing.Relations;

/// <summary>The figures of a case and its moments.</summary>
internal sealed partial class RelationCaseMaker
{
    private LocalDate ValidAt()
    {
        var year = _dice.OneIn(12) ? _target.First - 1 : _dice.Between(_target.First, _target.Last);
        var due = _target.DueDate;
        year = _target.Basis == Basis.Milestone ? _target.Last : year;
        return _dice.Of(
            due, due, due.PlusDays(-1), due.PlusDays(1), due.PlusDays(150),
            new LocalDate(year, 12, 31), new LocalDate(year, 12, 31), new LocalDate(year, 12, 31), new LocalDate(year, 12, 31), new LocalDate(year, 12, 31), new LocalDate(year, 12, 30),
            new LocalDate(year, 7, 15), new LocalDate(year, 6, 30), new LocalDate(year, 9, 30), new LocalDate(year, 1, 1), new LocalDate(year, 3, 31));
    }

    private RelationCase Moments(RelationCase made)
    {
        if (_dice.OneIn(5))
        {
            made = made with { KnownAt = made.ValidAt.PlusDays(_dice.Of(-400, -30, -1, 0, 1, 20, 90)) };
        }

        if (_dice.OneIn(8))
        {
            made = made with { RulesAt = made.ValidAt.PlusDays(_dice.Of(-900, -200, -1, 1, 300)) };
        }

        return _dice.OneIn(6) ? made with { StaleAfter = _dice.Of(6, 12, 18, 60) } : made;
    }

    private IEnumerable<FigureSpec> Figures()
    {
        var codes = _measure.Parts == 0 ? [OneTargetPlan.MeasureCode]
            : _dice.OneIn(3) ? [.. _measure.PartCodes, OneTargetPlan.MeasureCode]
            : _measure.PartCodes.ToArray();
        return codes.SelectMany(code => _target.Basis == Basis.Milestone ? Reports(code) : Figures(code)).Select(Settled);
    }

    // Without limits far away a figure that is recorded twice stays within them.
    private FigureSpec Settled(FigureSpec figure) => figure.Value is { } value ? figure with { Value = Rounded(value) } : figure;

    private IEnumerable<FigureSpec> Figures(string code)
    {
        var missing = _dice.Of(0, 0, 5, 3, 2);
        var baselineYear = Math.Min(_target.StartYear, _target.First - 1);
        var straight = _dice.OneIn(3);
        for (var year = baselineYear - _dice.Of(0, 0, 1); year <= _target.Last; year++)
        {
            if (missing > 0 && _dice.OneIn(missing))
            {
                continue;
            }

            var value = year < _target.First ? (_dice.OneIn(4) ? Figure() : _baseline) : straight ? OnTheWay(year) : Figure();
            var period = Period(year);
            foreach (var record in Records(code, period, value))
            {
                yield return record;
            }

            if (_dice.OneIn(4))
            {
                foreach (var record in Records(code, _dice.OneIn(3) ? TimePeriod.Year(year) : Period(year), _dice.OneIn(2) ? value : Figure()))
                {
                    yield return record;
                }
            }
        }

        if (_dice.OneIn(_target.Basis == Basis.Total || _target.Basis == Basis.AverageGrowth ? 4 : 30))
        {
            foreach (var record in Records(code, TimePeriod.Years(_target.First, _target.Last), Whole()))
            {
                yield return record;
            }
        }
    }

    private TimePeriod Period(int year)
    {
        if (!_dice.OneIn(_measure.IsStock ? 2 : 5))
        {
            return TimePeriod.Year(year);
        }

        return _dice.Between(0, _isDense ? 12 : 9) switch
        {
            0 or 1 => TimePeriod.Month(year, 12),
            2 => _isDense || _target.Path != PathKind.ConstantGrowth ? TimePeriod.Day(new LocalDate(year, _dice.Between(1, 12), _dice.Between(1, 28))) : TimePeriod.Day(new LocalDate(year, 12, 31)),
            3 => TimePeriod.Half(year, 1),
            4 => TimePeriod.Half(year, 2),
            5 => TimePeriod.NineMonths(year),
            6 => TimePeriod.Quarter(year, _dice.Between(1, 4)),
            7 => TimePeriod.Day(new LocalDate(year, 12, 31)),
            8 => TimePeriod.Month(year, _dice.Between(1, 12)),
            9 => _target.Path == PathKind.ConstantGrowth && !_isDense ? TimePeriod.Year(year) : TimePeriod.Day(new LocalDate(year, 1, 1)),
            _ => TimePeriod.Day(new LocalDate(year, _dice.Between(1, 12), _dice.Between(1, 28))),
        };
    }

    private decimal Figure()
    {
        var years = _target.Basis == Basis.Total ? _target.Last - _target.First + 1 : 1;
        var near = _dice.Of(_marks.ToArray());
        var value = _dice.Between(0, 3) > 0 ? near + (_dice.Between(-1, 1) * _measure.Step) : near + OnScale(_dice.Between(-40, 40));
        return Rounded(value / (_dice.OneIn(4) ? 1 : years));
    }

    private decimal OnTheWay(int year)
    {
        var edge = Resolve(_target.Range.Numbers.First());
        var years = _target.Last - _target.First + 1;
        var even = _target.Basis == Basis.Total ? edge / years
            : _target.Basis == Basis.EndOfTerm ? _baseline + ((edge - _baseline) * (year - _target.First + 1) / years)
            : edge;
        return Rounded(even + (_dice.Between(-1, 1) * _measure.Step));
    }

    private decimal Whole() => Rounded(Resolve(_target.Range.Numbers.Last()) + (_dice.Between(-3, 3) * _measure.Step));

    private IEnumerable<FigureSpec> Records(string code, TimePeriod period, decimal value)
    {
        var kind = _dice.Of(ObservationKind.Final, ObservationKind.Final, ObservationKind.Preliminary, ObservationKind.Estimate);
        var recorded = period.End.PlusDays(_dice.Of(0, 0, 0, 1, 20, 200));
        var first = Record(code, period, kind, recorded, value);
        yield return first;
        var other = _dice.OneIn(2) ? Figure() : value + (_dice.Of(-1, 1) * _measure.Step);
        switch (_dice.Between(1, 14))
        {
            case 1:
                yield return Record(code, period, kind, recorded.PlusDays(_dice.Of(1, 30, 400)), other);
                break;
            case 2 or 3:
                yield return Record(code, period, kind, recorded, other) with { Source = "second" };
                break;
            case 4:
                yield return Record(code, period, _dice.Of([.. ObservationKind.All]), recorded.PlusDays(_dice.Of(-20, 0, 30)), other) with { Source = "second" };
                break;
            case 5:
                yield return first with { Source = "second" };
                break;
            default:
                break;
        }
    }

    private FigureSpec Record(string code, TimePeriod period, ObservationKind kind, LocalDate recorded, decimal value)
    {
        var figure = new FigureSpec(code, period, kind, recorded, Rounded(value));
        if (_measure.Unit != Unit.Percent || _dice.Between(0, 7) > 0)
        {
            return figure;
        }

        var denominator = _dice.Of(7m, 12m, 1000m, 2272m);
        var numerator = decimal.Round(figure.Value!.Value * denominator / 100, 1, MidpointRounding.ToZero);
        var headline = decimal.Round(numerator * 100 / denominator, _measure.Places, MidpointRounding.AwayFromZero) + (_dice.OneIn(3) ? _dice.Of(-1, 1) * _measure.Step : 0);
        return figure with { Numerator = numerator, Denominator = denominator, Value = _dice.OneIn(2) ? Rounded(headline) : null };
    }

    private IEnumerable<FigureSpec> Reports(string code)
    {
        var due = _target.DueDate;
        foreach (var period in new[]
        {
            TimePeriod.Day(due.PlusDays(-400)), TimePeriod.Year(due.Year - 1), TimePeriod.Day(due.PlusDays(-1)), TimePeriod.Day(due),
            TimePeriod.Half(due.Year, 1), TimePeriod.Year(due.Year), TimePeriod.Day(due.PlusDays(1)), TimePeriod.Day(due.PlusDays(90)),
        })
        {
            if (!_dice.OneIn(4))
            {
                continue;
            }

            var recorded = period.End.PlusDays(_dice.Of(0, 0, 1, 20, -20, -190));
            var kind = _dice.Of(ObservationKind.Final, ObservationKind.Final, ObservationKind.Estimate);
            var value = _dice.Between(0, 1);
            yield return new FigureSpec(code, period, kind, recorded, value);
            if (_dice.OneIn(6))
            {
                yield return new FigureSpec(code, period, kind, recorded, 1 - value) { Source = "second" };
            }
        }
    }
}
