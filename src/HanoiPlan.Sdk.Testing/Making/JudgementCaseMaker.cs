using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;
using NodaTime;

namespace HanoiPlan.Sdk.Testing.Making;

/// <summary>Makes cases from a seed, with far more than their share of values and days at, just before and just after a boundary.</summary>
internal sealed partial class JudgementCaseMaker
{
    private readonly ulong _seed;
    private readonly SplitMix64 _dice;
    private readonly List<decimal> _marks = [];
    private Measure _measure = OneTargetPlan.Measure(Preference.HigherIsBetter, 2, Unit.Percent, m => m.Stock());
    private decimal _step = 0.01m;
    private int _first;
    private int _last;
    private int _baselineYear;
    private LocalDate _due;
    private decimal _baseline = 30;
    private AreaCode _area = OneTargetPlan.Area;
    private string _code = OneTargetPlan.MeasureCode;
    private bool _isGiven;

    private JudgementCaseMaker(ulong seed) => (_seed, _dice) = (seed, new SplitMix64(seed));

    public static JudgementCase Make(ulong seed) => new JudgementCaseMaker(seed).Make();

    public static JudgementCase Make(ulong seed, Basis basis) => new JudgementCaseMaker(seed).Make(basis);

    /// <summary>Observations and moments for a target of somebody's own plan.</summary>
    public static JudgementCase Make(ulong seed, Plan plan, Target target) => new JudgementCaseMaker(seed).MakeFor(plan, target);

    private JudgementCase MakeFor(Plan plan, Target target)
    {
        var version = target.Versions[_dice.Between(0, target.Versions.Count - 1)];
        _isGiven = true;
        _area = plan.Area;
        _measure = target.Measure;
        _step = _measure.Scale.FromSteps(1);
        SpeakOf(version);
        _baseline = Clamp(_measure.Scale.FromSteps(_dice.Between(20, 80)));
        foreach (var bound in new[] { version.Range.Lower, version.Range.Upper }.OfType<Bound>())
        {
            _marks.Add(Math.Floor(Resolve(version.Range.Relation, bound.Value) / _step) * _step);
        }

        AddPaceMarks(version);
        var observations = new List<Observation>();
        foreach (var code in _measure.PartCodes.DefaultIfEmpty(_measure.Code))
        {
            _code = code;
            observations.AddRange(Observations(version.Basis));
        }

        return new JudgementCase(_seed, plan, target, observations, Moment(version), Options());
    }

    private void SpeakOf(TargetVersion version) =>
        (_first, _last, _baselineYear, _due) = (version.Span.FirstYear, version.Span.LastYear, version.BaselineYear, version.DueDate);

    private JudgementCase Make() => Make(_dice.Of(
        Basis.EndOfTerm, Basis.EndOfTerm, Basis.EndOfTerm, Basis.EndOfTerm, Basis.EveryYear, Basis.Maintain, Basis.AverageGrowth, Basis.Total, Basis.Milestone));

    private JudgementCase Make(Basis basis)
    {
        _first = 2021;
        _last = _first + _dice.Between(basis == Basis.EndOfTerm ? 0 : 1, 4);
        _measure = MeasureFor(basis);
        _step = _measure.Scale.FromSteps(1);
        var plan = PlanFor(basis);
        var target = plan.Targets[0];
        SpeakOf(target.Original);
        AddPaceMarks(target.Original);
        return new JudgementCase(_seed, plan, target, [.. Observations(basis)], Moment(target.Original), Options());
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
            return OneTargetPlan.Measure(Preference.HigherIsBetter, 0, Unit.Done, m => Kept(m.Stock().Within(0, 1)));
        }

        var limits = _dice.Between(0, 2);
        var stock = basis != Basis.AverageGrowth && basis != Basis.Total && _dice.Between(0, 2) > 0;
        var preference = basis == Basis.AverageGrowth || basis == Basis.Total
            ? Preference.HigherIsBetter
            : _dice.Of(Preference.HigherIsBetter, Preference.LowerIsBetter, Preference.InsideIsBetter);
        var unit = basis == Basis.AverageGrowth ? Unit.PercentPerYear : basis == Basis.Total ? Unit.TrillionVnd : Unit.Percent;
        return OneTargetPlan.Measure(preference, _dice.Between(0, 4), unit, m =>
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
        });
    }

    private Plan PlanFor(Basis basis)
    {
        var restated = _dice.OneIn(5) ? new LocalDate(_dice.Between(_first, _last), _dice.Between(1, 12), 15) : (LocalDate?)null;
        var due = basis == Basis.EndOfTerm && _measure.Nature == SeriesNature.Stock && _dice.OneIn(4) ? new LocalDate(_last, 6, 30) : (LocalDate?)null;
        var relation = basis == Basis.EndOfTerm && _dice.OneIn(6)
            ? _dice.Of(RangeRelation.PercentChange, RangeRelation.TimesBaseline, RangeRelation.PointsChange)
            : RangeRelation.Absolute;
        return OneTargetPlan.Create(_first, _last, t =>
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
        RangeRelation.PointsChange => _baseline + number,
        _ => number,
    };

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
