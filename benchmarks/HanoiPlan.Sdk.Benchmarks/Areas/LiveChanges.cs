using HanoiPlan.Sdk.Evaluation.Batch;

namespace HanoiPlan.Sdk.Benchmarks.Areas;

/// <summary>100,000 changes of single figures, each to the value of another month of the same series, in unpredictable order.</summary>
public sealed class LiveChanges
{
    public const int Count = 100_000;

    private readonly LiveEvaluation _live;
    private readonly (int Area, int Measure, int Month, decimal Value)[] _changes = new (int, int, int, decimal)[Count];
    private long _altered;

    public LiveChanges(AreaCase areas, SdkBatch batch)
    {
        var dice = new Dice(5);
        for (var i = 0; i < Count; i++)
        {
            var (area, measure, month) = (dice.Next(areas.AreaCount), dice.Next(AreaPlan.MeasureCount), dice.Next(AreaPlan.MonthCount));
            long steps;
            do
            {
                steps = areas.Values[areas.At(measure, dice.Next(AreaPlan.MonthCount), area)];
            }
            while (steps == AreaCase.Missing);

            _changes[i] = (area, measure, month, AreaCase.Decimal(measure, steps));
        }

        _live = LiveEvaluation.Begin(batch.Batch);
        _live.StatusChanged += (_, _) => _altered++;
        _live.RollUpChanged += (_, change) => _altered += change.Before.Status == change.Now.Status ? 0 : 1;
        Check();
    }

    /// <summary>Makes every change; gives how many statuses were altered, of areas and of what they make together.</summary>
    public long Make()
    {
        _altered = 0;
        foreach (var (area, measure, month, value) in _changes)
        {
            _live.Change(area, measure, month, value);
        }

        return _altered;
    }

    // A sample: the engine with its trace, and the roll-up of objects, answer what the live evaluation holds.
    private void Check()
    {
        Make();
        for (var i = 0; i < Count; i += 500)
        {
            var (area, measure, month, _) = _changes[i];
            var (held, engine) = (_live.StatusOf(measure, area, month), _live.Assess(measure, area, month).Status);
            if (held != engine)
            {
                throw new InvalidOperationException($"{held} is held for {AreaPlan.Targets[measure].Measure} in area {area}, month {month}, and {engine} is right.");
            }

            var cell = _live.RollUps[(int)_live.RollUp!.PlaceOf(measure, 0, month)];
            var whole = _live.RollUp.Of(measure, 0, month);
            if (cell.Outcome != whole.Outcome || _live.RollUp.OfKnownUnits(measure, cell) != whole.OfKnownUnits)
            {
                throw new InvalidOperationException($"{cell} is held for the whole in month {month}, and {whole} is right.");
            }
        }
    }
}
