using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Observations;

/// <summary>Reads how each unit may stand, by the way that the measure is put together.</summary>
internal sealed class UnitReader
{
    private readonly ObservationSet _observations;
    private readonly Measure _measure;
    private readonly TimePeriod _period;
    private readonly RollUpOptions _options;
    private readonly Measure? _weights;
    private readonly Rational _full;
    private readonly List<Finding> _findings = [];

    public UnitReader(ObservationSet observations, Measure measure, TimePeriod period, RollUpOptions options)
    {
        _observations = observations;
        _measure = measure;
        _period = period;
        _options = options;
        _weights = WeightMeasure();
        _full = Rational.PowerOfTen(-measure.Unit.PowerOfTen);
    }

    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>The measure that weights are read of; null where none is named.</summary>
    public Measure? Weights => _weights;

    public IReadOnlyList<UnitSides> Read(IEnumerable<(Area Area, Rational Fraction)> units)
    {
        var read = units.Select(unit => Read(unit.Area, unit.Fraction)).ToArray();

        // Units that attain or do not count one each, also where nothing is known of them; where figures already count
        // several, nothing tells how many a missing one has.
        if (_measure.Aggregation == Aggregation.ShareOfUnits
            && read.All(unit => !IsCounted(unit.Unit) || unit.Unit.Sides.All(side => side.Weight == Rational.One)))
        {
            return [.. read.Select(unit => IsCounted(unit.Unit) || unit.Weights.Length > 0 ? unit.Unit : Absent(unit.Unit.Area, unit.Unit.Fraction, unit.Unit.Status, [Rational.One], unit.Used))];
        }

        return [.. read.Select(unit => unit.Unit)];
    }

    private (UnitSides Unit, Rational[] Weights, Observation[] Used) Read(Area area, Rational fraction)
    {
        var figures = ResultChoice.For(_observations.FiguresOf(_measure, area, _period), _period, _options.KnownAt);
        var weighing = WeightFigures(area);
        var weights = weighing.Select(figure => figure.Value).Distinct().ToArray();
        Observation[] used = [.. figures.Concat(weighing).Select(figure => figure.Observation)];
        var sides = figures.SelectMany(figure => SidesOf(figure, weights)).Distinct().ToArray();
        if (sides.Length == 0)
        {
            return (Absent(area, fraction, figures.Count == 0 ? RollUpUnitStatus.Missing : RollUpUnitStatus.Unusable, weights, used), weights, used);
        }

        var status = sides.Any(side => side.Weight is null) ? RollUpUnitStatus.WithoutWeight
            : sides.Length > 1 ? RollUpUnitStatus.Disputed
            : RollUpUnitStatus.Known;
        var weight = _measure.Aggregation == Aggregation.Sum ? Single(weights) : Single(sides.Select(side => side.Weight).Distinct().ToArray());
        return (new UnitSides(area, fraction, status, sides, weight, used), weights, used);
    }

    private UnitSides Absent(Area area, Rational fraction, RollUpUnitStatus status, Rational[] weights, Observation[] used)
    {
        var isShare = _measure.Aggregation == Aggregation.ShareOfUnits;
        Rational? least = isShare ? Rational.Zero : _measure.LowerLimit is { } lower ? Rational.From(lower) : null;
        Rational? most = isShare ? _full : _measure.UpperLimit is { } upper ? Rational.From(upper) : null;
        RollUpSide[] sides = _measure.Aggregation == Aggregation.Sum ? [new RollUpSide(least, most, Rational.One)]
            : weights.Length == 0 ? [new RollUpSide(least, most, null)]
            : [.. weights.Select(weight => new RollUpSide(least, most, weight))];
        return new UnitSides(area, fraction, status, sides, Single(weights), used);
    }

    private IEnumerable<RollUpSide> SidesOf(Figure figure, Rational[] weights)
    {
        if (_measure.Aggregation == Aggregation.Sum)
        {
            return ValuesOf(figure, preferParts: false).Select(value => RollUpSide.Exactly(value, Rational.One));
        }

        if (_measure.Aggregation == Aggregation.WeightedMean || figure.Ratio is null)
        {
            return _measure.Aggregation == Aggregation.ShareOfUnits ? OneUnit(figure)
                : ValuesOf(figure, preferParts: false).SelectMany(value => weights.Length == 0
                    ? [RollUpSide.Exactly(value, null)]
                    : weights.Select(weight => RollUpSide.Exactly(value, weight)));
        }

        var observation = figure.Observation;
        return _measure.Aggregation == Aggregation.ShareOfUnits && !CountsUnits(observation.Numerator!.Value, observation.Denominator!.Value)
            ? NoCount(figure, "numerator")
            : ValuesOf(figure, preferParts: true).Select(value => RollUpSide.Exactly(value, Rational.From(observation.Denominator!.Value)));
    }

    // A headline may be rounded, so where parts are added up their ratio counts; a headline that they do not make is another side.
    private static IEnumerable<Rational> ValuesOf(Figure figure, bool preferParts) => figure switch
    {
        { Rebuilds: false } => [figure.Value, figure.Ratio!.Value],
        { Ratio: { } ratio } when preferParts => [ratio],
        _ => [figure.Value],
    };

    private RollUpSide[] OneUnit(Figure figure) => figure.Value == Rational.Zero || figure.Value == _full
        ? [RollUpSide.Exactly(figure.Value, Rational.One)]
        : NoCount(figure, "value");

    private static bool CountsUnits(decimal attained, decimal all) =>
        attained >= 0 && attained <= all && decimal.IsInteger(attained) && decimal.IsInteger(all);

    private RollUpSide[] NoCount(Figure figure, string field)
    {
        Report(RollUpFindings.NotACountOfUnits, figure.Observation, field, LocalisedText.Of(
            $"{QuantityText.Number(figure.Value, _measure, Language.Vietnamese)} không phải là kết quả đạt hoặc không đạt của một đơn vị, cũng không kèm số đơn vị đạt trên tổng số.",
            $"{QuantityText.Number(figure.Value, _measure, Language.English)} says neither that the unit attains nor that it does not, and comes without whole numbers of units."));
        return [];
    }

    private IReadOnlyList<Figure> WeightFigures(Area area)
    {
        if (_weights is null)
        {
            return [];
        }

        var period = _options.WeightPeriod == TimePeriod.None ? _period : _options.WeightPeriod;
        var figures = ResultChoice.For(_observations.FiguresOf(_weights, area, period), period, _options.KnownAt);
        foreach (var figure in figures.Where(figure => figure.Value.Sign < 0))
        {
            Report(RollUpFindings.NegativeWeight, figure.Observation, "value", LocalisedText.Of(
                $"Quyền số {QuantityText.Number(figure.Value, _weights, Language.Vietnamese)} nhỏ hơn 0 nên không dùng.",
                $"The weight {QuantityText.Number(figure.Value, _weights, Language.English)} is below zero and is not used."));
        }

        return figures.Any(figure => figure.Value.Sign < 0) ? [] : figures;
    }

    private Measure? WeightMeasure()
    {
        if ((_options.WeightMeasureCode ?? _measure.WeightMeasureCode) is not { } code)
        {
            return null;
        }

        return _observations.Measures.TryGet(code, out var weights)
            ? weights
            : throw new ArgumentException($"The observations were checked against a catalogue without the weights \"{code}\" of measure \"{_measure.Code}\".");
    }

    private void Report(string code, Observation observation, string field, LocalisedText message) =>
        _findings.Add(new Finding(code, Severity.Warning, observation.ToString(), message, observation.Origin?.PlaceOf(field)));

    private static bool IsCounted(UnitSides unit) => unit.Status == RollUpUnitStatus.Known || unit.Status == RollUpUnitStatus.Disputed;

    private static Rational? Single(Rational[] weights) => weights.Length == 1 ? weights[0] : null;

    private static Rational? Single(Rational?[] weights) => weights.Length == 1 ? weights[0] : null;
}
