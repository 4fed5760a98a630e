using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Observations;

namespace HanoiPlan.Sdk.Testing.MadeData;

/// <summary>Makes each cell from the seed and its place, in whole numbers alone. The order of the draws is part of the statement in docs/testing.md.</summary>
internal sealed class MadeCells
{
    private const long Not = long.MinValue;

    private readonly MadeDataOptions _options;
    private readonly MadeMeasure[] _measures;
    private readonly IReadOnlyList<long> _populations;
    private readonly long _totalPopulation;
    private readonly long[] _units;
    private readonly int _periods;
    private readonly int _years;
    private readonly ulong _pairs;
    private readonly int _hitYear;
    private readonly long _hit;

    public MadeCells(MadeDataSet data)
    {
        var root = new SplitMix64(data.Seed);
        _options = data.Options;
        _periods = data.Periods.Count;
        _years = data.Options.LastYear - data.Options.FirstYear + 1;
        _measures = [.. data.Measures.Select((measure, i) => MadeMeasure.Of(data.Plan, measure, root.Child(0).Child((ulong)i)))];
        _populations = data.Territory.Populations;
        _totalPopulation = data.Territory.TotalPopulation;
        _units = [.. data.Territory.Geography.Leaves.Select((leaf, i) => leaf.Type.Level.IsBelow(AreaLevel.District) ? 1 : 5 + (_populations[i] / 15_000))];
        _pairs = SplitMix64.ChildSeed(data.Seed, 2);
        var common = root.Child(3);
        _hitYear = common.Between(0, _years - 1);
        _hit = common.Between(5L, 15L);
    }

    public bool HasParts(int measure) => _measures[measure].HasParts;

    public MadeMeasure MeasureAt(int measure) => _measures[measure];

    /// <summary>What stands for a cell, whether it was published or not.</summary>
    public MadeCell Of(int measure, int area, int period)
    {
        var made = _measures[measure];
        var pair = SplitMix64.ChildSeed(SplitMix64.ChildSeed(_pairs, (ulong)measure), (ulong)area);

        // Of the pair, in this order.
        var pairState = pair;
        var offset = Draw(ref pairState, -40, 40);
        var reach = Draw(ref pairState, 800, 1_150);
        var isShocked = Draw(ref pairState, 0, 19) == 0;
        var shockAt = (int)Draw(ref pairState, 0, _periods - 1);
        var shock = Draw(ref pairState, 20, 80);
        var isSilent = Draw(ref pairState, 0, 99) == 0;

        // Of the cell, in this order.
        var state = SplitMix64.ChildSeed(pair, (ulong)period);
        var noise = Draw(ref state, -5, 5);
        var missing = Draw(ref state, 0, 999);
        var kindRoll = Draw(ref state, 0, 999);
        var revised = Draw(ref state, 0, 999);
        var revisedBy = Draw(ref state, 1, 9);
        var disputed = Draw(ref state, 0, 999);
        var disputedBy = Draw(ref state, 1, 9);
        var wrong = Draw(ref state, 0, 999);
        var wrongKind = (int)Draw(ref state, 0, 7);
        var roll = (int)Draw(ref state, 0, 9);

        var year = _options.IsMonthly ? period / 12 : period;
        var hit = year == _hitYear ? _hit : year == _hitYear + 1 ? _hit / 2 : 0;
        var value = Level(made, area, period, year, offset, reach, noise, hit, isShocked && period == shockAt ? shock : 0, shockAt);
        var (steps, numerator, denominator) = made.HasParts ? Parts(made, area, value) : (value, 0, 0);
        var kind = period == _periods - 1 && kindRoll < 300 ? ObservationKind.Estimate : kindRoll < 100 ? ObservationKind.Preliminary : ObservationKind.Final;
        if (isSilent || missing < _options.MissingPerThousand)
        {
            return new MadeCell(true, steps, numerator, denominator, kind, Not, Not, null, roll);
        }

        var error = wrong < _options.WrongPerThousand ? ErrorOf(made, kind, wrongKind) : null;
        var other = made.Form == MadeForm.Done ? Not : Beside(made, steps, disputedBy);
        var dispute = error is null && disputed < _options.DisputedPerThousand && other != Not ? other : Not;
        var before = made.Form == MadeForm.Done || kind == ObservationKind.Estimate || revised >= _options.RevisedPerThousand ? Not : Beside(made, steps, revisedBy);
        return new MadeCell(false, steps, numerator, denominator, kind, before, dispute, error, roll);
    }

    private static long Draw(ref ulong state, long low, long high) => SplitMix64.Between(SplitMix64.Next(ref state), low, high);

    // So many steps above a value, or below it where that would pass the limit.
    private static long Beside(MadeMeasure made, long steps, long by) =>
        steps + by <= made.Most ? steps + by : steps - by >= made.Least ? steps - by : Not;

    private static MadeErrorKind? ErrorOf(MadeMeasure made, ObservationKind kind, int roll)
    {
        var error = MadeErrorKind.All[roll];
        var fits = error == MadeErrorKind.BeyondLimit ? made.Measure.LowerLimit is not null
            : error == MadeErrorKind.PartsBeyondLimit || error == MadeErrorKind.NotRebuilt ? made.HasParts
            : error != MadeErrorKind.RecordedBeforeItsEnd || kind == ObservationKind.Final;
        return fits ? error : MadeErrorKind.OverPrecise;
    }

    private long Level(MadeMeasure made, int area, int period, int year, long offset, long reach, long noise, long hit, long shock, int shockAt)
    {
        var people = _populations[area];
        var perOne = made.StepsPerOne;
        switch (made.Form)
        {
            case MadeForm.Done:
                return period >= shockAt + (shockAt / 4) ? perOne : 0;
            case MadeForm.Growing:
                var now = people * (made.Measure.Unit.Equals(Quantities.Unit.Persons) ? 1_000 : made.Rate) / 1_000 * (1_000 + (made.Growth * year)) / 1_000;
                return Math.Clamp((now * perOne) + (now * perOne * noise / 1_000), made.Least, made.Most);
            case MadeForm.Vanishing:
                // What is left falls from all of it to what the area's reach leaves.
                var all = people * made.Rate * perOne / 1_000;
                var done = Math.Min(1_000, (reach * (period + 1) / _periods) - (hit * 10) - shock);
                return Math.Clamp(all - (all * Math.Max(0, done) / 1_000), made.Least, made.Most) / perOne * perOne;
            default:
                var edge = made.Form == MadeForm.Count ? (long)((Int128)made.Edge * people / _totalPopulation) / (_options.IsMonthly ? 12 : 1) : made.Edge;
                var tenth = made.Form is MadeForm.Count or MadeForm.Level ? Math.Max(1, Math.Abs(edge) / 1_000) : Math.Max(1, perOne / 10);
                var way = made.Way * 10 * tenth;
                var gained = way * reach * (period + 1) / (1_000L * _periods);
                var behind = way - gained - (offset * tenth) + (way * hit / 100) + (shock * tenth) - (noise * tenth);
                return Math.Clamp(made.IsTowardsMore ? edge - behind : edge + behind, made.Least, made.Most);
        }
    }

    // The numerator nearest to the level, and the headline that it makes.
    private (long Steps, long Numerator, long Denominator) Parts(MadeMeasure made, int area, long level)
    {
        var whole = 100 * made.StepsPerOne;
        var denominator = made.Form == MadeForm.ShareOfUnits ? _units[area] : Math.Max(1, _populations[area] * made.DenominatorPer100K / 100_000);
        var numerator = Math.Clamp(((2 * level * denominator) + whole) / (2 * whole), 0, denominator);
        return (((2 * numerator * whole) + denominator) / (2 * denominator), numerator, denominator);
    }
}
