using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Batch;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Tests.Areas;
using HanoiPlan.Sdk.Tests.Evaluation;
using HanoiPlan.Sdk.Time;
using static HanoiPlan.Sdk.Tests.Areas.Territory;

namespace HanoiPlan.Sdk.Tests.Columns;

/// <summary>
/// A made-up tree of any shape, columns that hold some of its units in any order, strangers and published figures of the whole among
/// them, and a target of any form.
/// </summary>
internal sealed class RollUpCase
{
    private readonly Dice _dice;
    private readonly Measure _measure;
    private readonly Measure _weights;
    private readonly bool _hasParts;
    private readonly int _gaps;
    private Func<ObservationColumnsBuilder> _empty = null!;

    public RollUpCase(ulong seed)
    {
        _dice = new Dice(seed);
        _gaps = _dice.Of(0, 0, 3, 8, 20);
        Geography = Tree(seed);
        _measure = MakeMeasure();
        _weights = Measure.Create("w", Name("w"), Unit.Persons, _dice.Of(0, 0, 2), Preference.HigherIsBetter, m => m.RollsUpBy(Aggregation.Sum));
        _hasParts = _measure.Aggregation == Aggregation.NotDefined ? _dice.OneIn(4) : _measure.Aggregation == Aggregation.Sum ? _dice.OneIn(6) : !_dice.OneIn(3);
        Periods = _measure.Nature == SeriesNature.Stock && _dice.OneIn(2)
            ? [.. Enumerable.Range(0, 5).Select(quarter => TimePeriod.Quarter(2021 + (quarter / 4), 1 + (quarter % 4)))]
            : [.. Enumerable.Range(2020, 4).Select(TimePeriod.Year)];
        var plan = Town.Plan(2021, 2023, Ask, _measure, _weights);
        Compiled = CompiledPlan.Compile(plan)["T"];
        Options = MakeOptions();
        Areas = [.. MakeAreas()];
        Columns = Fill(plan.Measures);
        Batch = BatchEvaluation.Compile([Compiled], Columns, EvaluationOptions.Default, Baselines.OfColumns).WithRollUp(Geography, Options);
        Set = ObservationSet.Create(plan.Measures, Enumerable.Range(0, Areas.Count).SelectMany(area => Columns.ObservationsOf(area).Accepted));
    }

    public Geography Geography { get; }

    public RollUpOptions Options { get; }

    public CompiledTarget Compiled { get; }

    public IReadOnlyList<AreaCode> Areas { get; }

    public IReadOnlyList<TimePeriod> Periods { get; }

    public ObservationColumns Columns { get; }

    public BatchEvaluation Batch { get; }

    public BatchRollUp RollUp => Batch.RollUp!;

    public ObservationSet Set { get; }

    public bool HasParts => _hasParts;

    public bool IsSum => _measure.Aggregation == Aggregation.Sum;

    public int Pick(int count) => _dice.Between(0, count - 1);

    public AreaRollUp ByObjects(int parent, int period) =>
        AreaRollUp.Of(Set, "m", Geography, RollUp.Parents[parent].Code, Periods[period], Options);

    /// <summary>What the objects say; null where they refuse to judge a figure of one period.</summary>
    public AssessmentStatus? StatusByObjects(AreaRollUp rollUp)
    {
        try
        {
            return RollUpAssessment.Of(Compiled, rollUp).Status;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    public string Describe(int parent, int period) =>
        $"{_measure.Aggregation.Name} [{_measure.LowerLimit}, {_measure.UpperLimit}] {Compiled.Target.Original.Range} {RollUp.Parents[parent]} {Periods[period]} {Options.WeightMeasureCode} {Options.WeightPeriod}: {ByObjects(parent, period)} {string.Join("; ", ByObjects(parent, period).Units)}";

    /// <summary>A value that a measure can have, for a change.</summary>
    public decimal? Value(int measure) => _dice.OneIn(5) ? null
        : measure == 0 ? Clamp(_measure.Scale.FromSteps(Steps()))
        : _dice.Of(0m, _dice.Between(1, 900));

    /// <summary>The same batch over the columns after changes of single cells.</summary>
    public BatchEvaluation BatchAfter(IEnumerable<(int Area, int Measure, int Period, decimal? Value)> changes)
    {
        var last = changes.GroupBy(change => (change.Area, change.Measure, change.Period)).ToDictionary(group => group.Key, group => group.Last().Value);
        var builder = _empty();
        for (var area = 0; area < Areas.Count; area++)
        {
            for (var measure = 0; measure < 2; measure++)
            {
                for (var period = 0; period < Periods.Count; period++)
                {
                    var isChanged = last.TryGetValue((area, measure, period), out var value);
                    if (!isChanged && Columns.TryGetParts(area, measure, period, out var above, out var below))
                    {
                        Assert.True(builder.TrySetParts(area, measure, period, null, above, below, out _));
                    }
                    else if ((isChanged ? value : Columns.ValueOf(area, measure, period)) is { } known)
                    {
                        builder.Set(area, measure, period, known);
                    }
                }
            }
        }

        return BatchEvaluation.Compile([Compiled], builder.Build(), EvaluationOptions.Default, Baselines.OfColumns).WithRollUp(Geography, Options);
    }

    private decimal Clamp(decimal value) => value < _measure.LowerLimit ? _measure.LowerLimit.Value : value;

    private static Geography Tree(ulong seed)
    {
        var dice = new Dice(seed ^ 99);
        var builder = new GeographyBuilder("t", Name("t"), Day(dice.Of("2020-01-01", "2020-01-01", "2021-02-01"))).Add(MadeTree.Units(seed));
        return (dice.OneIn(4) ? builder.Until(Day("2022-06-30")) : builder).Build();
    }

    private Measure MakeMeasure()
    {
        var rule = _dice.Of(Aggregation.Sum, Aggregation.Sum, Aggregation.RatioOfSums, Aggregation.WeightedMean, Aggregation.ShareOfUnits, Aggregation.ShareOfUnits, Aggregation.NotDefined);
        return Measure.Create("m", Name("m"), rule == Aggregation.Sum ? _dice.Of(Unit.Persons, Unit.Percent) : Unit.Percent, _dice.Between(0, 3), _dice.Of(Preference.HigherIsBetter, Preference.LowerIsBetter), m =>
        {
            m = _dice.OneIn(3) ? m : m.Stock();
            m = rule == Aggregation.WeightedMean ? m.RollsUpByMeanWeightedBy("w") : m.RollsUpBy(rule);
            _ = _dice.Between(0, 7) switch
            {
                < 2 => m,
                < 4 => m.NotBelow(0),
                4 => m.Within(-20, 120.00005m),
                _ => m.Within(0, 100),
            };
        });
    }

    private void Ask(TargetBuilder target)
    {
        var isYearly = Periods[0].Kind == PeriodKind.Year;
        _ = _dice.Between(0, 9) switch
        {
            < 4 when _measure.Unit == Unit.Persons && isYearly && _measure.Nature == SeriesNature.Flow => target.Total(),
            4 when isYearly => target.EveryYear(),
            _ => target.EndOfTerm(),
        };
        Range(target);
        if (_dice.OneIn(4))
        {
            target.Restated(Day("2022-03-01"), again => Range(again.Stated("…").Cites(Clause)));
        }
    }

    private void Range(TargetBuilder target)
    {
        var times = IsSum && _measure.UpperLimit is null ? 6 : 1;
        var low = (_dice.Between(5, 90) * times) + _dice.Of(0m, _measure.Scale.FromSteps(1));
        _ = _dice.Between(0, 4) switch
        {
            0 => target.AtLeast(low),
            1 => target.MoreThan(low),
            2 => target.AtMost(low),
            3 => target.LessThan(low),
            _ => target.Between(low, low + _dice.Between(1, 9)),
        };
    }

    private RollUpOptions MakeOptions()
    {
        var options = RollUpOptions.Default;
        options = _dice.OneIn(3) ? options.WeightedBy("w") : options;
        options = _dice.OneIn(4) ? options.WeightsOf(Periods[Pick(Periods.Count)]) : options;
        options = _dice.OneIn(4) ? options.AtLevel(Geography.Levels[Pick(Geography.Levels.Count)]) : options;
        return _dice.OneIn(5) ? options.OfTypes(AreaType.Commune, AreaType.RuralDistrict) : options;
    }

    // Units of every level, at any place among strangers, so that a parent's lie in several tiles.
    private IEnumerable<AreaCode> MakeAreas()
    {
        var strangers = _dice.Of(0, 0, 40, 100);
        var codes = Geography.Areas.Select(area => area.Code).Where(_ => !_dice.OneIn(8)).Concat(Enumerable.Range(0, strangers).Select(i => Code($"zz{i}")));
        return _dice.OneIn(2) ? codes : codes.OrderBy(_ => _dice.Between(0, 1_000)).ToArray();
    }

    private ObservationColumns Fill(MeasureCatalogue measures)
    {
        const int own = 0;
        const int weights = 1;
        var (width, numerators, denominators) = (_dice.Of(ColumnWidth.Narrow, ColumnWidth.Wide), _dice.Of(0, 0, 2), _dice.Of(0, 0, 1));
        _empty = () =>
        {
            var empty = new ObservationColumnsBuilder(measures, Areas, Periods).Holding(own, width);
            return _hasParts ? empty.WithParts(own, numerators, denominators, ColumnWidth.Wide) : empty;
        };
        var builder = _empty();
        for (var area = 0; area < Areas.Count; area++)
        {
            for (var period = 0; period < Periods.Count; period++)
            {
                if (!IsGap())
                {
                    Fill(builder, area, own, period);
                }

                if (!IsGap())
                {
                    builder.SetSteps(area, weights, period, _dice.OneIn(9) ? _dice.Of(-1, 0) : _dice.Between(0, _dice.Of(3, 5_000)));
                }
            }
        }

        return builder.Build();
    }

    private bool IsGap() => _gaps > 0 && _dice.OneIn(_gaps);

    private void Fill(ObservationColumnsBuilder builder, int area, int own, int period)
    {
        if (_hasParts && !_dice.OneIn(_measure.Aggregation == Aggregation.Sum ? 2 : 4))
        {
            var below = _dice.Of(1, _dice.Between(1, 3), _dice.Between(1, 900));
            var above = _dice.Between(0, below) + (_dice.OneIn(12) ? 0.5m : 0m);
            builder.TrySetParts(area, own, period, null, above, below, out _);
            return;
        }

        builder.TrySetSteps(area, own, period, Steps(), out _);
    }

    private long Steps()
    {
        var one = _measure.Scale.StepsPerOne;
        var isShare = _measure.Aggregation == Aggregation.ShareOfUnits;
        var value = isShare && !_dice.OneIn(12) ? _dice.Of(0, 100) * one
            : _dice.OneIn(6) ? 40 * one
            : _dice.Between(0, (int)(100 * one));
        return !isShare && _measure.LowerLimit is null && _dice.OneIn(20) ? -value : value;
    }
}
