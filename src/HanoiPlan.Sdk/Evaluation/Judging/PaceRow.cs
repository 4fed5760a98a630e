using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Targets;
using NodaTime;

namespace HanoiPlan.Sdk.Evaluation.Judging;

/// <summary>The row of a value target that is not yet due: the range, and before it the thresholds of the expected path.</summary>
internal sealed class PaceRow
{
    private readonly Measure _measure;
    private readonly ResolvedRange _range;
    private readonly Rational _baseline;
    private readonly Rational _elapsed;
    private readonly TargetPath _path;
    private readonly int _year;
    private readonly EvaluationOptions _options;

    private PaceRow(Measure measure, ResolvedRange range, Rational baseline, Rational elapsed, TargetPath path, int year, EvaluationOptions options)
    {
        _measure = measure;
        _range = range;
        _baseline = baseline;
        _elapsed = elapsed;
        _path = path;
        _year = year;
        _options = options;
    }

    /// <summary>The row for a value not yet due: kept or lost where the baseline attains, else by the path.</summary>
    public static CutPointRow? For(
        ResolvedRange range, CutPointRow final, Measure measure, Rational baseline, Rational elapsed, TargetPath path, LocalDate at, EvaluationOptions options) =>
        final.Judge(baseline).IsAttained || EdgeFrom(baseline, range) == baseline
            ? Kept(final)
            : new PaceRow(measure, range, baseline, elapsed, path, at.Year, options) is { IsDefined: true } row ? row.Build() : null;

    /// <summary>The row without a way to measure: the baseline attains, or lies on an excluded bound. One is in the range or not.</summary>
    private static CutPointRow Kept(CutPointRow final) => new(final.Scale, [.. final.Cuts], [.. final.Bands.Select(Pending)]);

    /// <summary>The nearest edge of the range from the baseline.</summary>
    public static Rational EdgeFrom(Rational baseline, ResolvedRange range) => range.IsBelow(baseline) ? range.Lower!.Value : range.Upper!.Value;

    private bool RisesToRange => _range.IsBelow(_baseline);

    private Rational Edge => EdgeFrom(_baseline, _range);

    // Nothing grows from zero or less, and a path of steps may state none for the year.
    private bool IsDefined => _path.Kind switch
    {
        PathKind.Steps => _path.Steps.ContainsKey(_year),
        PathKind.ConstantGrowth => _baseline.Sign > 0 && Edge.Sign > 0,
        _ => true,
    };

    private CutPointRow Build()
    {
        var atRisk = PointAt(Rational.From(_options.AtRiskFrom));
        var onTrack = PointAt(Rational.From(_options.OnTrackFrom));
        if (RisesToRange)
        {
            var rising = new CutPointRowBuilder(_measure.Scale, AssessmentStatus.OffTrack)
                .From(atRisk, AssessmentStatus.AtRisk)
                .From(onTrack, AssessmentStatus.OnTrack)
                .From(_range.Lower!.Value, _range.LowerInclusive, AssessmentStatus.Met);
            if (_range.Upper is { } upper && !(_measure.UpperLimit is { } most && Rational.From(most) <= upper && _range.UpperInclusive))
            {
                rising.From(upper, !_range.UpperInclusive, Pending(_range.StatusAbove(_measure.Preference)));
            }

            return rising.Build();
        }

        var hasBelow = _range.Lower is { } least && !(_measure.LowerLimit is { } limit && Rational.From(limit) >= least && _range.LowerInclusive);
        var falling = new CutPointRowBuilder(_measure.Scale, hasBelow ? Pending(_range.StatusBelow(_measure.Preference)) : AssessmentStatus.Met);
        if (hasBelow)
        {
            falling.From(_range.Lower!.Value, _range.LowerInclusive, AssessmentStatus.Met);
        }

        return falling
            .From(_range.Upper!.Value, !_range.UpperInclusive, AssessmentStatus.OnTrack)
            .From(onTrack, AssessmentStatus.AtRisk)
            .From(atRisk, AssessmentStatus.OffTrack)
            .Build();
    }

    private CutPoint PointAt(Rational threshold) => _path.Kind switch
    {
        PathKind.Steps => TowardsStep(Rational.From(_path.Steps[_year]), threshold),
        PathKind.ConstantGrowth => Growing(threshold * _elapsed),
        _ => Towards(Edge, threshold * _elapsed),
    };

    // A threshold reached from above still belongs to the better side, so the cut lies just beyond it.
    private CutPoint Towards(Rational end, Rational share) =>
        CutPoint.At(_baseline + (share * (end - _baseline)), RisesToRange, _measure.Scale);

    // A step beyond the edge asks for no more than the range does; one that goes back from the baseline is itself what is asked.
    private CutPoint TowardsStep(Rational step, Rational share)
    {
        var isOnTheWay = RisesToRange ? step > _baseline : step < _baseline;
        var asked = isOnTheWay ? _baseline + (share * (step - _baseline)) : step;
        return CutPoint.At(RisesToRange ? Rational.Min(asked, Edge) : Rational.Max(asked, Edge), RisesToRange, _measure.Scale);
    }

    private CutPoint Growing(Rational share) =>
        CutPoint.At(new GrowthPoint(_baseline, Edge / _baseline, share), RisesToRange, _measure.Scale);

    private static AssessmentStatus Pending(AssessmentStatus final) =>
        final == AssessmentStatus.NotMet ? AssessmentStatus.OffTrack : final;
}
