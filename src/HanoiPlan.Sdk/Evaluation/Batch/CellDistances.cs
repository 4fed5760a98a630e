using HanoiPlan.Sdk.Evaluation.Judging;
using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>The distances of a cell that the engine has judged, in parts of a step where they are whole numbers of them.</summary>
internal static class CellDistances
{
    public static void Write(Assessment cell, long parts, int place, in TileOutput output)
    {
        output.LeaveOut(place, 1);
        var perOne = Rational.From(cell.Target.Measure.Scale.StepsPerOne) * Rational.From(parts);
        if (output.HasMargins && cell is { Margin: { } margin, Value: { } value })
        {
            output.WriteMargin(place, value.Exact is { } exact ? Whole((exact - margin.Edge).Abs() * perOne) : BatchOutput.NotWhole, margin.Side);
        }

        if (output.HasProgress && cell is { Pace: not null, Version: { } version, Value.Exact: { } reached, Baseline.Exact: { } start })
        {
            var range = ResolvedRange.Against(version.Range, start)!;
            var way = PaceRow.EdgeFrom(start, range) - start;
            var (covered, whole) = (Whole((way.Sign < 0 ? start - reached : reached - start) * perOne), Whole(way.Abs() * perOne));
            var fits = covered != BatchOutput.NotWhole && whole != BatchOutput.NotWhole;
            output.WriteProgress(place, fits ? covered : BatchOutput.NotWhole, fits ? whole : 0);
        }
    }

    private static long Whole(Rational parts) =>
        parts.IsInteger && parts.Abs() < Rational.From(BatchOutput.NotWhole) ? (long)parts.Numerator : BatchOutput.NotWhole;
}
