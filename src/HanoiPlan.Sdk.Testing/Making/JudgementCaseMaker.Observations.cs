using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Testing.Making;

/// <summary>The observations of a case: gaps, shorter periods, revisions, disagreements, estimates, parts and what is no result.</summary>
internal sealed partial class JudgementCaseMaker
{
    private decimal Figure()
    {
        var near = _dice.Of(_marks.ToArray()) + (_dice.Between(-1, 1) * _step);
        return Clamp(_dice.Between(0, 3) > 0 ? near : Far());
    }

    // A value anywhere: from nought to a hundred in a target of ours, within the size of its numbers in any other.
    private decimal Far()
    {
        if (!_isGiven)
        {
            return OnScale(_dice.Between(0, 99));
        }

        var low = _measure.Scale.ToSteps(_marks.Min());
        var high = _measure.Scale.ToSteps(_marks.Max());
        var beside = Math.Max(10, Math.Max(Math.Abs(low), Math.Abs(high)) / 2);
        return _measure.Scale.FromSteps(_dice.Between(low - beside, high + beside));
    }

    private decimal Clamp(decimal value) =>
        value < _measure.LowerLimit ? _measure.LowerLimit.Value : value > _measure.UpperLimit ? _measure.UpperLimit.Value : value;

    private IEnumerable<Observation> Observations(Basis basis)
    {
        if (basis == Basis.Milestone)
        {
            foreach (var record in MilestoneReports())
            {
                yield return record;
            }

            yield break;
        }

        var missing = _dice.Of(0, 0, 5, 3);
        var tempo = basis == Basis.Total ? _last - _first + 1 : 1;
        for (var year = Math.Min(_baselineYear, _first - _dice.Between(1, 2)); year <= _last; year++)
        {
            if (missing > 0 && _dice.OneIn(missing))
            {
                continue;
            }

            var period = TimePeriod.Year(year);
            if (_dice.OneIn(4))
            {
                period = _dice.Of(TimePeriod.Quarter(year, 1), TimePeriod.Half(year, 1), TimePeriod.NineMonths(year), TimePeriod.Month(year, 2), TimePeriod.Month(year, 11));
            }

            var value = year < _first && _dice.Between(0, 2) > 0 ? _baseline : Share(Figure(), tempo);
            foreach (var record in Records(period, value, tempo))
            {
                yield return record;
            }

            if (period.Kind != PeriodKind.Year && _dice.OneIn(2))
            {
                foreach (var record in Records(TimePeriod.Year(year), Share(Figure(), tempo), tempo))
                {
                    yield return record;
                }
            }
        }

        if ((basis == Basis.Total || basis == Basis.AverageGrowth) && _dice.OneIn(4))
        {
            foreach (var record in Records(TimePeriod.Years(_first, _last), Figure(), 1))
            {
                yield return record;
            }
        }
    }

    private decimal Share(decimal value, int years) => years == 1 ? value : Math.Floor(value / years / _step) * _step + (_dice.Between(0, 1) * _step);

    private IEnumerable<Observation> Records(TimePeriod period, decimal value, int tempo)
    {
        var kind = _dice.Of(ObservationKind.Final, ObservationKind.Final, ObservationKind.Preliminary, ObservationKind.Estimate);
        var recorded = period.End.PlusDays(_dice.Of(0, 0, 1, 20, 200));
        yield return Record(period, kind, recorded, value);
        var other = Share(Figure(), tempo);
        switch (_dice.Between(1, 12))
        {
            case 1:
                yield return Record(period, kind, recorded.PlusDays(_dice.Of(1, 30, 400)), other);
                break;
            case 2:
                yield return Record(period, kind, recorded, _dice.OneIn(3) ? value + _step <= (_measure.UpperLimit ?? decimal.MaxValue) ? value + _step : value : other);
                break;
            case 3:
                yield return Record(period, _dice.Of(ObservationKind.All.ToArray()), recorded.PlusDays(_dice.Of(-20, 0, 30)), other);
                break;
            case 4:
                yield return Record(period, kind, recorded, value);
                break;
            case 5:
                yield return Record(period, _dice.Of(ObservationKind.Forecast, ObservationKind.Plan, ObservationKind.Rejected), recorded, other);
                break;
            default:
                break;
        }
    }

    private Observation Record(TimePeriod period, ObservationKind kind, LocalDate recorded, decimal value)
    {
        if (!_measure.Unit.Equals(Unit.Percent) || _dice.Between(0, 5) > 0)
        {
            return Observation.Of(_code, _area, period, kind, recorded, value);
        }

        var denominator = _dice.Of(7m, 12m, 1000m, 2272m);
        var numerator = Math.Round(value * denominator / 100, 1, MidpointRounding.ToZero);
        var places = _dice.Between(0, _measure.Scale.Places);
        var headline = Math.Round(numerator * 100 / denominator, places, MidpointRounding.AwayFromZero) + (_dice.OneIn(3) ? _dice.Of(-1, 1) * new decimal(1, 0, 0, false, (byte)places) : 0);
        return Observation.Create(_code, _area, period, kind, recorded, details =>
        {
            details.WithParts(numerator, denominator);
            if (_dice.OneIn(2))
            {
                details.WithValue(Clamp(headline));
            }
        });
    }

    private IEnumerable<Observation> MilestoneReports()
    {
        foreach (var day in new[] { _due.PlusDays(-400), _due.PlusDays(-1), _due, _due.PlusDays(1), _due.PlusDays(90) })
        {
            if (_dice.OneIn(3))
            {
                yield return Observation.Of(_code, _area, TimePeriod.Day(day), _dice.Of(ObservationKind.Final, ObservationKind.Estimate), day.PlusDays(_dice.Between(0, 3)), _dice.Between(0, 1));
            }
        }
    }
}
