using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;

namespace HanoiPlan.Sdk.Testing.MadeData;

/// <summary>The whole territory's figures, from every unit's, published or not; one in ten is not what the units make.</summary>
internal sealed class MadeTotals(MadeDataSet data, MadeCells cells)
{
    public IEnumerable<Observation> Observations(CancellationToken cancellation)
    {
        var root = data.Territory.Geography.Root.Code;
        var dice = new SplitMix64(data.Seed).Child(4);
        for (var at = 0; at < data.Measures.Count; at++)
        {
            var measure = data.Measures[at];
            for (var period = 0; period < data.Periods.Count; period++)
            {
                cancellation.ThrowIfCancellationRequested();
                if (Total(at, period) is not { } total)
                {
                    continue;
                }

                var cell = dice.Child((ulong)at).Child((ulong)period);
                var isOff = cell.OneIn(10);
                var by = Math.Max(1, Math.Abs(total) / 100) * cell.Between(1, 5);
                var published = !isOff ? total : total - by >= cells.MeasureAt(at).Least ? total - by : total + by;
                yield return Observation.Of(
                    measure.Code, root, data.Periods[period], ObservationKind.Final, data.Periods[period].End.PlusDays(45), measure.Scale.FromSteps(published));
            }
        }
    }

    /// <summary>What all the units make, rounded half up to the measure's scale; null where nothing says how they do.</summary>
    private long? Total(int at, int period)
    {
        var made = cells.MeasureAt(at);
        var aggregation = made.Measure.Aggregation;
        var weight = made.Measure.WeightMeasureCode is { } code ? IndexOf(code) : -1;
        if (made.Form == MadeForm.Done || (aggregation == Aggregation.WeightedMean && weight < 0))
        {
            return null;
        }

        Int128 above = 0;
        Int128 below = 0;
        for (var area = 0; area < data.Areas.Count; area++)
        {
            var cell = cells.Of(at, area, period);
            if (made.HasParts)
            {
                above += cell.Numerator;
                below += cell.Denominator;
            }
            else if (aggregation == Aggregation.WeightedMean)
            {
                var weighs = cells.Of(weight, area, period).Steps;
                above += (Int128)cell.Steps * weighs;
                below += weighs;
            }
            else
            {
                above += cell.Steps;
            }
        }

        return aggregation == Aggregation.Sum ? (long)above
            : below == 0 ? null
            : made.HasParts ? Rounded(above * 100 * made.StepsPerOne, below)
            : Rounded(above, below);
    }

    private static long Rounded(Int128 above, Int128 below) => (long)(((2 * above) + below) / (2 * below));

    private int IndexOf(string code) => Enumerable.Range(0, data.Measures.Count).FirstOrDefault(i => data.Measures[i].Code == code, -1);
}
