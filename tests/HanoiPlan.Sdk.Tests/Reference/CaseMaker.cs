using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Tests.Evaluation;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Tests.Reference;

/// <summary>Makes cases from a seed, with far more than their share of values and days at, just before and just after a boundary.</summary>
internal sealed class CaseMaker
{
    private readonly ulong _seed;
    private readonly Dice _dice;
    private readonly List<decimal> _marks = [];
    private Measure _measure = Town.Higher();
    private decimal _step = 0.01m;
    private int _first;
    private int _last;
    private decimal _baseline = 30;

    private CaseMaker(ulong seed) => (_seed, _dice) = (seed, new Dice(seed));

    public static ReferenceCase Make(ulong seed) => new CaseMaker(seed).Make();

    public static ReferenceCase Make(ulong seed, Basis basis) => new CaseMaker(seed).Make(basis);

    private ReferenceCase Make() => Make(_dice.Of(
        Basis.EndOfTerm, Basis.EndOfTerm, Basis.EndOfTerm, Basis.EndOfTerm, Basis.EveryYear, Basis.Maintain, Basis.AverageGrowth, Basis.Total, Basis.Milestone));

    private ReferenceCase Make(Basis basis)
    {
        _first = 2021;
        _last = _first + _dice.Between(basis == Basis.EndOfTerm ? 0 : 1, 4);
        _measure = MeasureFor(basis);
        _step = _measure.Scale.FromSteps(1);
        var plan = PlanFor(basis);
        AddPaceMarks(plan.Targets[0].Original);
        return new ReferenceCase(_seed, plan, [.. Observations(basis)], Moment(plan.Targets[0].Original), Options());
    }

    private Measure MeasureFor(Basis basis)
    {
        var irreversible = _dice.OneIn(8);
        void Kept(MeasureBuilder m)
        {
            if (irreversible)
            {
                m.CannotBeLost();
            }
        }

        if (basis == Basis.Milestone)
        {
            return Town.Measure(Preference.HigherIsBetter, 0, m => Kept(m.Stock().Within(0, 1)), Unit.Done);
        }

        var limits = _dice.Between(0, 2);
        var stock = basis != Basis.AverageGrowth && basis != Basis.Total && _dice.Between(0, 2) > 0;
        var preference = basis == Basis.AverageGrowth || basis == Basis.Total
            ? Preference.HigherIsBetter
            : _dice.Of(Preference.HigherIsBetter, Preference.LowerIsBetter, Preference.InsideIsBetter);
        var unit = basis == Basis.AverageGrowth ? Unit.PercentPerYear : basis == Basis.Total ? Unit.TrillionVnd : Unit.Percent;
        return Town.Measure(preference, _dice.Between(0, 4), m =>
        {
            Kept(stock ? m.Stock() : m);
            if (limits == 1)
            {
                m.NotBelow(0);
            }
            else if (limits == 2)
            {
                m.Within(0, 100);
            }
        }, unit);
    }

    private Plan PlanFor(Basis basis)
    {
        var restated = _dice.OneIn(5) ? new LocalDate(_dice.Between(_first, _last), _dice.Between(1, 12), 15) : (LocalDate?)null;
        var due = basis == Basis.EndOfTerm && _measure.Nature == SeriesNature.Stock && _dice.OneIn(4) ? new LocalDate(_last, 6, 30) : (LocalDate?)null;
        var relation = basis == Basis.EndOfTerm && _dice.OneIn(6)
            ? _dice.Of(RangeRelation.PercentChange, RangeRelation.TimesBaseline, RangeRelation.PointsChange)
            : RangeRelation.Absolute;
        return Town.Plan(_first, _last, t =>
        {
            Ask(t, basis, relation);
            Speak(t, basis);
            if (due is { } day)
            {
                t.DueOn(day);
            }

            if (relation != RangeRelation.Absolute)
            {
                t.RelativeTo(relation).Baseline(_first - 1);
            }

            if (restated is { } from)
            {
                var later = new SourceDocument("later", LocalisedText.Of("Sau", "Later"), null, null, null);
                t.Restated(from, r => Ask(r.Stated("…").Cites(SourceReference.To(later)), basis, RangeRelation.Absolute));
            }
        }, _measure);
    }

    private static void Speak(TargetBuilder target, Basis basis) => _ = basis.Name switch
    {
        "every-year" => target.EveryYear(),
        "maintain" => target.Maintain(),
        "average-growth" => target.AverageGrowth(),
        "total" => target.Total(),
        "milestone" => target.Milestone(),
        _ => target.EndOfTerm(),
    };

    private void Ask(TargetBuilder target, Basis basis, RangeRelation relation)
    {
        if (basis == Basis.Milestone)
        {
            target.Done();
            return;
        }

        // Away from the natural limits, so that every kind of bound is lawful; a total asks for a few years' worth.
        var low = relation switch
        {
            RangeRelation.TimesBaseline => _dice.Between(5, 25) / 10m,
            RangeRelation.PercentChange => _dice.Of(-1, 1) * _dice.Between(1, 50),
            RangeRelation.PointsChange => OnScale(_dice.Of(-1, 1) * _dice.Between(1, 20)),
            _ => OnScale(_dice.Between(basis == Basis.AverageGrowth ? 2 : 20, basis == Basis.AverageGrowth ? 15 : 70)),
        };
        var high = relation == RangeRelation.Absolute ? low + (_dice.Between(1, 8) * (_dice.OneIn(2) ? _step : 1)) : low + _dice.Between(1, 10);
        if (relation == RangeRelation.Absolute)
        {
            _marks.Add(low);
            _marks.Add(high);
        }

        // What is asked of a sum or of growth must be asked from below for the pace to be defined.
        var kinds = basis == Basis.Total || basis == Basis.AverageGrowth ? 4 : 7;
        _ = _dice.Between(1, kinds) switch
        {
            1 => target.Between(new Bound(low, !_dice.OneIn(3)), new Bound(high, !_dice.OneIn(3))),
            2 => target.Exactly(low),
            3 => target.AtLeast(low),
            4 => target.MoreThan(low),
            5 => target.AtMost(low),
            6 => target.LessThan(low),
            _ => target.About(low, high - low),
        };
        if (relation == RangeRelation.Absolute)
        {
            _marks.Add(low - (high - low));
        }
    }

    private decimal OnScale(decimal units)
    {
        var parts = (int)Math.Min(10, _measure.Scale.StepsPerOne);
        return units + (_dice.Between(0, parts - 1) / (decimal)parts);
    }

    /// <summary>The values of the straight path's thresholds from a round baseline, rounded down to the scale.</summary>
    private void AddPaceMarks(TargetVersion version)
    {
        if ((version.Range.Lower ?? version.Range.Upper)?.Value is not { } edge || version.Basis == Basis.Milestone)
        {
            return;
        }

        if (version.Range.IsRelative)
        {
            foreach (var number in new[] { version.Range.Lower?.Value, version.Range.Upper?.Value }.OfType<decimal>())
            {
                _marks.Add(Math.Floor(Resolve(version.Range.Relation, number) / _step) * _step);
            }

            return;
        }

        _baseline = Clamp(edge - (_dice.Of(-1, 1, 1) * _dice.Between(1, 20)));
        foreach (var share in new[] { 0.95m, 0.60m })
        {
            for (var year = 1; year <= _last - _first; year++)
            {
                var expected = version.Basis == Basis.EndOfTerm
                    ? _baseline + ((edge - _baseline) * share * year / (_last - _first + 1))
                    : edge * share;
                _marks.Add(Math.Floor(expected / _step) * _step);
            }
        }
    }

    private decimal Resolve(RangeRelation relation, decimal number) => relation switch
    {
        RangeRelation.PercentChange => _baseline * (1 + (number / 100)),
        RangeRelation.TimesBaseline => _baseline * number,
        _ => _baseline + number,
    };

    private decimal Figure()
    {
        var near = _dice.Of(_marks.ToArray()) + (_dice.Between(-1, 1) * _step);
        return Clamp(_dice.Between(0, 3) > 0 ? near : OnScale(_dice.Between(0, 99)));
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
        for (var year = _first - _dice.Between(1, 2); year <= _last; year++)
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
            return Observation.Of("m", Town.Area, period, kind, recorded, value);
        }

        var denominator = _dice.Of(7m, 12m, 1000m, 2272m);
        var numerator = Math.Round(value * denominator / 100, 1, MidpointRounding.ToZero);
        var places = _dice.Between(0, _measure.Scale.Places);
        var headline = Math.Round(numerator * 100 / denominator, places, MidpointRounding.AwayFromZero) + (_dice.OneIn(3) ? _dice.Of(-1, 1) * new decimal(1, 0, 0, false, (byte)places) : 0);
        return Observation.Create("m", Town.Area, period, kind, recorded, details =>
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
        var due = new LocalDate(_last, 12, 31);
        foreach (var day in new[] { due.PlusDays(-400), due.PlusDays(-1), due, due.PlusDays(1), due.PlusDays(90) })
        {
            if (_dice.OneIn(3))
            {
                yield return Observation.Of("m", Town.Area, TimePeriod.Day(day), _dice.Of(ObservationKind.Final, ObservationKind.Estimate), day.PlusDays(_dice.Between(0, 3)), _dice.Between(0, 1));
            }
        }
    }

    private EvaluationMoment Moment(TargetVersion version)
    {
        var year = _dice.Between(_first - 1, _last);
        var day = _dice.Of(
            version.DueDate, version.DueDate, version.DueDate.PlusDays(-1), version.DueDate.PlusDays(1), version.DueDate.PlusDays(150),
            new LocalDate(year, 12, 31), new LocalDate(year, 12, 30), new LocalDate(year, 7, 15), new LocalDate(year, 6, 30), new LocalDate(year, 1, 1));
        var moment = EvaluationMoment.At(day);
        if (_dice.OneIn(4))
        {
            moment = moment.KnownOn(day.PlusDays(_dice.Of(-400, -30, -1, 0, 1, 20)));
        }

        return _dice.OneIn(6) ? moment.UnderRulesOf(day.PlusDays(_dice.Of(-900, -200, -1, 1, 300))) : moment;
    }

    private EvaluationOptions Options() => _dice.Of(0, 0, 0, 1, 2) switch
    {
        1 => EvaluationOptions.Default.WithStaleAfterMonths(_dice.Of(6, 12, 18)),
        2 => EvaluationOptions.Default.WithPaceThresholds(_dice.Of(1m, 0.9m), _dice.Of(0.5m, 0.333m)),
        _ => EvaluationOptions.Default,
    };
}
