using System.Globalization;
using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Batch;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Tests.Evaluation;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Tests.Columns;

/// <summary>
/// A made-up target with figures of many areas and periods, far more than their share of them at, just below and just above
/// a cut point of their own row.
/// </summary>
internal sealed class ColumnCase
{
    private readonly Dice _dice;
    private readonly Measure _measure;
    private readonly Basis _basis;
    private readonly int _first = 2021;
    private readonly int _last;
    private readonly decimal _magnitude;
    private readonly bool _grows;
    private readonly bool _isWeakest;
    private readonly bool _hasParts;
    private readonly TimePeriod _givenPeriod;
    private int _sign = 1;
    private readonly decimal?[] _given;

    private ColumnCase(ulong seed, Basis basis)
    {
        Seed = seed;
        _dice = new Dice(seed);
        _basis = basis;
        _last = _first + _dice.Between(1, 4);
        _magnitude = _dice.Of(1m, 1m, 1m, 1_000_000m, 1_000_000_000_000m);
        _grows = _basis == Basis.EndOfTerm && _dice.OneIn(8);
        _isWeakest = _basis != Basis.Milestone && !_grows && _dice.OneIn(12);
        _hasParts = _basis != Basis.Milestone && !_grows && !_isWeakest && _magnitude == 1 && _dice.OneIn(6);
        _measure = MakeMeasure();
        Plan = MakePlan();
        Compiled = CompiledPlan.Compile(Plan)["T"];
        Options = _dice.OneIn(3) ? EvaluationOptions.Default.WithPaceThresholds(_grows ? 0.9m : _dice.Of(1m, 0.9m, 0.9999999m, 0.987654321m), _grows ? 0.5m : _dice.Of(0.5m, 0.333m)) : EvaluationOptions.Default;
        Areas = [.. Enumerable.Range(1, _isWeakest || _hasParts ? _dice.Of(2, 2, 2, 33) : _dice.Of(1, 3, 32, 33, 40, 70)).Select(number => AreaCode.Of(number.ToString(CultureInfo.InvariantCulture)))];
        Periods = MakePeriods();
        _given = new decimal?[Areas.Count];
        _givenPeriod = TimePeriod.None;
        if (_basis == Basis.EndOfTerm && _dice.OneIn(2))
        {
            _givenPeriod = _measure.Nature == SeriesNature.Stock && !_grows && _dice.OneIn(3) ? TimePeriod.Day(new LocalDate(_first, 1, 1)) : TimePeriod.Year(_first - 1);
            if (Periods.Contains(_givenPeriod))
            {
                _givenPeriod = TimePeriod.None;
            }
        }

        Columns = Fill();
    }

    public ulong Seed { get; }

    public Plan Plan { get; }

    public CompiledTarget Compiled { get; }

    public EvaluationOptions Options { get; }

    public IReadOnlyList<AreaCode> Areas { get; }

    public IReadOnlyList<TimePeriod> Periods { get; }

    public ObservationColumns Columns { get; }

    public Baselines Baselines => _givenPeriod == TimePeriod.None ? Baselines.OfColumns : Baselines.OfColumns.With("m", _givenPeriod, _given);

    public static ColumnCase Make(ulong seed)
    {
        var basis = new Dice(seed ^ 77).Of(
            Basis.EndOfTerm, Basis.EndOfTerm, Basis.EndOfTerm, Basis.EndOfTerm, Basis.EndOfTerm, Basis.EveryYear, Basis.Maintain, Basis.Total, Basis.Milestone, Basis.AverageGrowth);
        return new ColumnCase(seed, basis);
    }

    public static ColumnCase Make(ulong seed, Basis basis) => new(seed, basis);

    public BatchEvaluation Batch() => BatchEvaluation.Compile([Compiled], Columns, Options, Baselines);

    /// <summary>The same columns after changes of single cells.</summary>
    public ObservationColumns ColumnsAfter(IEnumerable<(int Area, int Period, decimal? Value)> changes)
    {
        var builder = new ObservationColumnsBuilder(Plan.Measures, Areas, Periods).Holding(0, Columns.WidthOf(0));
        if (_hasParts)
        {
            builder.WithParts(0);
        }

        foreach (var (measure, area, period) in from measure in Enumerable.Range(0, Plan.Measures.Count) from area in Enumerable.Range(0, Areas.Count) from period in Enumerable.Range(0, Periods.Count) select (measure, area, period))
        {
            if (Columns.TryGetParts(area, measure, period, out var numerator, out var denominator))
            {
                Assert.True(builder.TrySetParts(area, measure, period, null, numerator, denominator, out _));
            }
            else if (Columns.TryGetSteps(area, measure, period, out var steps))
            {
                builder.SetSteps(area, measure, period, steps);
            }
        }

        foreach (var (area, period, value) in changes)
        {
            builder.SetSteps(area, 0, period, value is { } known ? _measure.Scale.ToSteps(known) : ObservationColumns.Missing);
        }

        return builder.Build();
    }

    public int Pick(int count) => _dice.Between(0, count - 1);

    /// <summary>What the engine answers to the figures that a cell speaks of.</summary>
    public Assessment ByEngine(int area, int period)
    {
        var at = Periods[period].End;
        var version = Compiled.Target.VersionOn(at);
        var seen = new List<Observation>();
        if (_givenPeriod != TimePeriod.None && version is not null && CanStart(_givenPeriod, version) && _given[area] is { } given)
        {
            seen.Add(Of(area, _givenPeriod, given));
        }

        for (var earlier = 0; earlier <= period; earlier++)
        {
            var isBaseline = version is not null && _givenPeriod == TimePeriod.None && Periods[earlier] == Baseline(version);
            if (_basis != Basis.EndOfTerm || earlier == period || isBaseline)
            {
                See(seen, area, 0, earlier);
            }

            var isBaselineOfParts = version is not null && Periods[earlier] == Baseline(version);
            for (var part = 1; part < Plan.Measures.Count && (_basis != Basis.EndOfTerm || earlier == period || isBaselineOfParts); part++)
            {
                See(seen, area, part, earlier);
            }
        }

        return new EvaluationEngine(Options).Evaluate(Compiled.Target, ObservationSet.Create(Plan.Measures, seen), EvaluationMoment.At(at), Areas[area]);
    }

    /// <summary>The cell in words, enough to write the case down by hand.</summary>
    public string Describe(int area, int period)
    {
        var versions = Compiled.Target.Versions.Select(version =>
            $"from {version.InForceFrom:uuuu-MM-dd} {version.Range.Kind.Name} {version.Range} {version.Basis.Name} {version.Span} due {version.DueDate:uuuu-MM-dd} baseline {version.BaselineYear} {version.Path.Kind}");
        var series = from measure in Enumerable.Range(0, Plan.Measures.Count) from i in Enumerable.Range(0, period + 1) where Columns.ObservationOf(area, measure, i) is not null select $"{Columns.ObservationOf(area, measure, i)} {Columns.ObservationOf(area, measure, i)!.Value} {Columns.ObservationOf(area, measure, i)!.Numerator}/{Columns.ObservationOf(area, measure, i)!.Denominator}";
        return string.Create(CultureInfo.InvariantCulture, $"seed {Seed}: {_measure.Preference.Name}, {_measure.Nature}, places {_measure.Scale}, [{_measure.LowerLimit}, {_measure.UpperLimit}], {Columns.WidthOf(0)}, thresholds {Options.OnTrackFrom} {Options.AtRiskFrom}\n{string.Join('\n', versions)}\ngiven {_givenPeriod} {_given[area]}\narea {area} {string.Join(' ', series)}");
    }

    private void See(List<Observation> seen, int area, int measure, int period)
    {
        if (Columns.TryGetParts(area, measure, period, out var numerator, out var denominator))
        {
            seen.Add(Observation.Create(Plan.Measures[measure].Code, Areas[area], Periods[period], ObservationKind.Final, Periods[period].End, d => d.WithParts(numerator, denominator)));
        }
        else if (Columns.ValueOf(area, measure, period) is { } value)
        {
            seen.Add(Observation.Of(Plan.Measures[measure].Code, Areas[area], Periods[period], ObservationKind.Final, Periods[period].End, value));
        }
    }

    private Observation Of(int area, TimePeriod period, decimal value) =>
        Observation.Of("m", Areas[area], period, ObservationKind.Final, period.End, value);

    // The last period of the columns that ends in or before the baseline year.
    private TimePeriod Baseline(TargetVersion version) => Periods.LastOrDefault(period => CanStart(period, version));

    private bool CanStart(TimePeriod period, TargetVersion version) =>
        period.End <= new LocalDate(version.BaselineYear, 12, 31)
        || (period.Kind == PeriodKind.Day && _measure.Nature == SeriesNature.Stock && period.End == new LocalDate(version.BaselineYear + 1, 1, 1));

    private Measure MakeMeasure()
    {
        if (_basis == Basis.Milestone)
        {
            return Town.Measure(Preference.HigherIsBetter, 0, m => m.Stock().Within(0, 1), Unit.Done);
        }

        var limits = _dice.Between(0, 2);
        _sign = limits == 0 && _basis == Basis.EndOfTerm && !_grows && !_isWeakest && !_hasParts && _dice.OneIn(2) ? -1 : 1;
        var isFlow = _basis == Basis.Total || _basis == Basis.AverageGrowth || _dice.OneIn(4);
        var unit = _basis == Basis.AverageGrowth ? Unit.PercentPerYear : _basis == Basis.Total ? Unit.TrillionVnd : Unit.Percent;
        var preference = _isWeakest ? _dice.Of(Preference.HigherIsBetter, Preference.LowerIsBetter) : _dice.Of(Preference.HigherIsBetter, Preference.LowerIsBetter, Preference.InsideIsBetter);
        return Town.Measure(preference, _dice.Between(0, 4), m =>
        {
            var made = isFlow ? m : m.Stock();
            made = _isWeakest ? made.WeakestOf("a", "b") : made;
            _ = limits == 1 ? made.NotBelow(0) : limits == 2 ? made.Within(0, 100 * _magnitude) : made;
        }, unit);
    }

    private IEnumerable<Measure> MakeParts() => !_isWeakest ? [] : new[] { "a", "b" }.Select(code => Measure.Create(
        code, _measure.Name, _measure.Unit, _measure.Scale.Places, _measure.Preference, m =>
        {
            var made = _measure.Nature == SeriesNature.Stock ? m.Stock() : m;
            _ = _measure.UpperLimit is { } most ? made.Within(0, most) : _measure.LowerLimit is not null ? made.NotBelow(0) : made;
        }));

    private IReadOnlyList<TimePeriod> MakePeriods()
    {
        // The engine compares constant growth by powers as high as the share's denominator; those of years are small, those of months great.
        var kind = _measure.Nature == SeriesNature.Flow
            ? PeriodKind.Year
            : _grows ? Areas.Count > 3 ? PeriodKind.Year : _dice.Of(PeriodKind.Year, PeriodKind.Year, PeriodKind.Year, PeriodKind.Year, PeriodKind.Year, PeriodKind.Month, PeriodKind.Quarter)
            : _dice.Of(PeriodKind.Year, PeriodKind.Month, PeriodKind.Month, PeriodKind.Quarter, PeriodKind.Half, PeriodKind.NineMonths, PeriodKind.Day);
        var gaps = _dice.Of(0, 0, 6);
        var periods = new List<TimePeriod>();
        for (var year = _first - _dice.Between(0, 2); year <= _last + _dice.Between(0, 1); year++)
        {
            periods.AddRange(kind switch
            {
                PeriodKind.Year => [TimePeriod.Year(year)],
                PeriodKind.NineMonths => [TimePeriod.NineMonths(year)],
                PeriodKind.Half => [TimePeriod.Half(year, 1), TimePeriod.Half(year, 2)],
                PeriodKind.Quarter => Enumerable.Range(1, 4).Select(quarter => TimePeriod.Quarter(year, quarter)),
                PeriodKind.Month => Enumerable.Range(1, 12).Select(month => TimePeriod.Month(year, month)),
                _ => [TimePeriod.Day(new LocalDate(year, 1, 1)), TimePeriod.Day(new LocalDate(year, 2, 28)), TimePeriod.Day(new LocalDate(year, 7, 15)), TimePeriod.Day(new LocalDate(year, 12, 31))],
            });
        }

        return [.. periods.Where(_ => gaps == 0 || !_dice.OneIn(gaps)).DefaultIfEmpty(periods[0])];
    }

    private Plan MakePlan()
    {
        var relation = _basis == Basis.EndOfTerm && _dice.OneIn(5)
            ? _dice.Of(RangeRelation.PercentChange, RangeRelation.TimesBaseline, RangeRelation.PointsChange)
            : RangeRelation.Absolute;
        var path = _basis == Basis.EndOfTerm ? (_grows ? 2 : _dice.Of(0, 0, 0, 0, 1)) : _basis == Basis.Total ? _dice.Of(0, 1, 3) : 0;
        var baselineYear = Math.Min(_last - 1, _dice.OneIn(8) ? _first + _dice.Between(-2, 1) : _first - 1);
        return Town.Plan(_first, _last, t =>
        {
            Ask(t, relation);
            Speak(t);
            if ((_basis == Basis.EndOfTerm || _basis == Basis.Milestone) && _dice.OneIn(4))
            {
                t.DueOn(_dice.Of(new LocalDate(_last, 6, 30), new LocalDate(_last, _grows ? 6 : 2, _grows ? 30 : 28), new LocalDate(_first, 12, 31), new LocalDate(_last, _grows ? 6 : 7, _grows ? 30 : 15)));
            }

            if (relation != RangeRelation.Absolute || baselineYear != _first - 1)
            {
                t.Baseline(baselineYear);
            }

            if (relation != RangeRelation.Absolute)
            {
                t.RelativeTo(relation);
            }

            _ = path switch
            {
                1 => t.Along(TargetPath.ThroughSteps(Enumerable.Range(_first, _last - _first + 1).Where(_ => !_dice.OneIn(5)).Append(_last).Distinct().Select(year => KeyValuePair.Create(year, Number(20, 70))))),
                2 => t.Along(TargetPath.ConstantGrowth),
                3 => t.Along(TargetPath.GrowingAt(_dice.Of(5m, -3m, 12.5m))),
                _ => t,
            };
            if (_dice.OneIn(4))
            {
                var later = new SourceDocument("later", LocalisedText.Of("Sau", "Later"), null, null, null);
                t.Restated(new LocalDate(_dice.Between(_first, _last), _dice.Between(1, 12), _dice.Of(1, 15)), r => Ask(r.Stated("…").Cites(SourceReference.To(later)), RangeRelation.Absolute));
            }
        }, [_measure, .. MakeParts()]);
    }

    private void Speak(TargetBuilder target) => _ = _basis.Name switch
    {
        "every-year" => target.EveryYear(),
        "maintain" => target.Maintain(),
        "average-growth" => target.AverageGrowth(),
        "total" => target.Total(),
        "milestone" => target.Milestone(),
        _ => target.EndOfTerm(),
    };

    private void Ask(TargetBuilder target, RangeRelation relation)
    {
        if (_basis == Basis.Milestone)
        {
            target.Done();
            return;
        }

        var low = relation switch
        {
            RangeRelation.TimesBaseline => _dice.Between(5, 25) / 10m,
            RangeRelation.PercentChange => _dice.Of(-1, 1) * (_dice.Between(1, 50) + _dice.Of(0m, 0.5m)),
            RangeRelation.PointsChange => _dice.Of(-1, 1) * Number(1, 20),
            _ => _basis == Basis.AverageGrowth ? _dice.Between(2, 15) : Number(20, 70),
        };
        var step = _measure.Scale.FromSteps(1);
        var high = relation == RangeRelation.Absolute ? low + (_dice.OneIn(2) ? step * _dice.Between(1, 3) : _dice.Between(1, 8) * (_basis == Basis.AverageGrowth ? 1 : _magnitude)) : low + _dice.Between(1, 10);
        var pace = _basis == Basis.Total || _basis == Basis.AverageGrowth ? 4 : 7;
        _ = _dice.Between(1, pace) switch
        {
            1 => target.Between(new Bound(low, !_dice.OneIn(3)), new Bound(high, !_dice.OneIn(3))),
            2 => target.Exactly(low),
            3 => target.AtLeast(low),
            4 => target.MoreThan(low),
            5 => target.AtMost(low),
            6 => target.LessThan(low),
            _ => target.About(low, relation == RangeRelation.Absolute ? Math.Min(high - low, Math.Abs(low)) : high - low),
        };
    }

    private decimal Number(int low, int high)
    {
        var parts = (int)Math.Min(10, _measure.Scale.StepsPerOne);
        return _sign * ((_dice.Between(low, high) * _magnitude) + (_dice.Between(0, parts - 1) / (decimal)parts));
    }

    private ObservationColumns Fill()
    {
        var builder = new ObservationColumnsBuilder(Plan.Measures, Areas, Periods);
        var isNarrow = _magnitude == 1 && _dice.OneIn(2);
        builder.Holding(0, isNarrow ? ColumnWidth.Narrow : ColumnWidth.Wide);
        if (_hasParts)
        {
            builder.WithParts(0);
        }

        FillParts(builder);
        var missing = _dice.Of(0, 4, 20);
        for (var area = 0; area < Areas.Count; area++)
        {
            Rational? baseline = null;
            var from = Baseline(Compiled.Target.Original);
            if (_givenPeriod != TimePeriod.None && !_dice.OneIn(6))
            {
                from = _givenPeriod;
                _given[area] = Clamp(Number(0, 99));
                baseline = Rational.From(_given[area]!.Value);
            }

            for (var period = 0; period < Periods.Count; period++)
            {
                if (missing == 0 || !_dice.OneIn(missing))
                {
                    var steps = _measure.Scale.ToSteps(Clamp(Number(_basis == Basis.Total ? 0 : -10, _basis == Basis.Total ? 30 : 99)));
                    steps = _dice.Between(0, 3) > 0 ? Near(Periods[period], baseline, from) ?? steps : steps;
                    if (_hasParts && _dice.OneIn(3) && TrySetParts(builder, area, period, steps))
                    {
                        continue;
                    }

                    if ((!_isWeakest || _dice.OneIn(4)) && builder.TrySetSteps(area, 0, period, steps, out _) && Periods[period] == from)
                    {
                        baseline = Rational.From(_measure.Scale.FromSteps(steps));
                    }
                }
            }
        }

        return builder.Build();
    }

    // About the ratio that the value is: just at it, or a little beside it.
    private bool TrySetParts(ObservationColumnsBuilder builder, int area, int period, long steps)
    {
        var denominator = _dice.Of(3, 40, 1000, 7919);
        var numerator = decimal.Floor(_measure.Scale.FromSteps(steps) * denominator / 100) + _dice.Between(-1, 1);
        return builder.TrySetParts(area, 0, period, null, numerator, denominator, out _);
    }

    private void FillParts(ObservationColumnsBuilder builder)
    {
        for (var part = 1; part < Plan.Measures.Count; part++)
        {
            for (var area = 0; area < Areas.Count; area++)
            {
                for (var period = 0; period < Periods.Count; period++)
                {
                    if (!_dice.OneIn(5))
                    {
                        var near = _dice.OneIn(2) ? Near(Periods[period], null, TimePeriod.None) : null;
                        builder.TrySetSteps(area, part, period, near ?? _measure.Scale.ToSteps(Clamp(Number(0, 90))), out _);
                    }
                }
            }
        }
    }

    private long? Near(TimePeriod period, Rational? baseline, TimePeriod from)
    {
        if (Compiled.Target.VersionOn(period.End) is not { } version)
        {
            return null;
        }

        var isPending = _basis == Basis.EndOfTerm && baseline is not null && from.End < period.End && period.End < version.DueDate && _dice.Between(0, 3) > 0;
        var row = isPending ? Compiled.RowFor(version, period, baseline!.Value, from.End, Options) : Compiled.RowOn(period.End);
        if (row is not { Cuts.Count: > 0 })
        {
            return null;
        }

        // A multiple of a great baseline can lie beyond the 64 bits of a scale: no value is near it.
        var cut = row.Cuts[_dice.Between(0, row.Cuts.Count - 1)];
        var isBeyond = cut.Value is { } point && point.Abs() * Rational.From(_measure.Scale.StepsPerOne) > Rational.From(long.MaxValue - 2);
        return isBeyond ? null : cut.Steps + _dice.Between(-1, 1);
    }

    private decimal Clamp(decimal value) =>
        value < _measure.LowerLimit ? _measure.LowerLimit.Value : value > _measure.UpperLimit ? _measure.UpperLimit.Value : value;
}
