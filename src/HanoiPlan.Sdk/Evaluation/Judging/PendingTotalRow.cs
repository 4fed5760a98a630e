using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Evaluation.Judging;

/// <summary>The row of a sum before its span ends: what the path expects by now of each bound that binds, then the range itself.</summary>
internal static class PendingTotalRow
{
    /// <summary>The row after a number of years; null where the path states nothing for the last of them.</summary>
    public static CutPointRow? For(Measure measure, TargetVersion version, EvaluationOptions options, ResolvedRange range, int ended)
    {
        if (version.Path.Kind == PathKind.Steps && !version.Path.Steps.ContainsKey(version.Span.FirstYear + ended - 1))
        {
            return null;
        }

        var left = Rational.From(version.Span.YearCount - ended);
        var floor = range.BindsBelow(measure.Preference)
            ? new Bound(range.Lower!.Value, range.LowerInclusive, Expected(version, range.Lower.Value, ended), ToCome(measure.UpperLimit, left), options)
            : null;
        var ceiling = range.BindsAbove(measure.Preference)
            ? new Bound(-range.Upper!.Value, range.UpperInclusive, -Expected(version, range.Upper.Value, ended), -ToCome(measure.LowerLimit, left), options)
            : null;
        return (floor, ceiling) switch
        {
            ({ } one, null) => Alone(one, range.Upper, range.UpperInclusive).ToRow(measure.Scale),
            (null, { } one) => Alone(one, -range.Lower, range.LowerInclusive).ToMirroredRow(measure.Scale),
            ({ IsReachedFromBelow: true } low, { } high) => Between(low, high).ToRow(measure.Scale),
            ({ } low, { IsReachedFromBelow: true } high) => Between(high, low).ToMirroredRow(measure.Scale),
            ({ } low, { } high) => low.Row().ToRowWithCeiling(high.Row(), measure.Scale),
            _ => throw new InvalidOperationException($"Neither bound of {range.Stated} binds a measure where {measure.Preference}."),
        };

        // Beyond the far bound a sum that has arrived exceeds.
        BoundRow Alone(Bound near, Rational? far, bool farInclusive)
        {
            var row = near.Row();
            return near.IsReachedFromBelow && far is { } end ? row.From(end, !farInclusive, AssessmentStatus.Exceeded) : row;
        }

        // Beyond the far bound a sum misses: for good where what is to come cannot bring it back.
        BoundRow Between(Bound near, Bound far)
        {
            var row = near.Row().From(-far.Value, !far.IsInclusive, AssessmentStatus.OffTrack);
            return far.MostToCome is { } most
                ? row.From(-Rational.Min(far.Value, far.Value - most), !far.IsInclusive, AssessmentStatus.NotMet)
                : row;
        }
    }

    private static Rational? ToCome(decimal? limit, Rational years) => limit is { } each ? Rational.From(each) * years : null;

    private static Rational Expected(TargetVersion version, Rational edge, int ended)
    {
        switch (version.Path)
        {
            case { Kind: PathKind.ConstantGrowth, Rate: { } rate } when rate != 0:
                var factor = GrowthAverage.FactorOf(Rational.From(rate));
                return edge * (factor.Power(ended) - Rational.One) / (factor.Power(version.Span.YearCount) - Rational.One);
            case { Kind: PathKind.Steps } path:
                return Rational.From(path.Steps[version.Span.FirstYear + ended - 1]);
            default:
                return edge * Rational.Of(ended, version.Span.YearCount);
        }
    }

    private sealed class Bound(Rational value, bool isInclusive, Rational expected, Rational? mostToCome, EvaluationOptions options)
    {
        public Rational Value => value;

        public bool IsInclusive => isInclusive;

        public Rational? MostToCome => mostToCome;

        public bool IsReachedFromBelow => BoundRow.IsReachedFromBelow(value, isInclusive);

        public BoundRow Row() => BoundRow.OfSum(value, isInclusive, expected, mostToCome, options);
    }
}
