using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Evaluation.Judging;

/// <summary>
/// The bands on one side of a range before the due date, written as if the bound were a floor: from the lowest status upwards.
/// A ceiling is the same bands of the negated numbers, mirrored when the row is built, so both sides have one meaning.
/// </summary>
internal sealed class BoundRow
{
    private readonly List<(Rational Point, bool IsInclusive, AssessmentStatus Status)> _cuts = new(4);
    private readonly AssessmentStatus _lowest;

    private BoundRow(AssessmentStatus lowest) => _lowest = lowest;

    private AssessmentStatus Top => _cuts.Count > 0 ? _cuts[^1].Status : _lowest;

    /// <summary>The bands of a sum that must reach a floor, or stay above it.</summary>
    /// <param name="floor">The floor.</param>
    /// <param name="isInclusive">True when the floor itself is enough.</param>
    /// <param name="expected">The sum that the path expects by now.</param>
    /// <param name="mostToCome">The most that the periods left can add; null when that has no limit.</param>
    /// <param name="options">The pace thresholds.</param>
    public static BoundRow OfSum(Rational floor, bool isInclusive, Rational expected, Rational? mostToCome, EvaluationOptions options)
    {
        var onTrack = Leniently(expected, options.OnTrackFrom);
        var atRisk = Leniently(expected, options.AtRiskFrom);
        if (IsReachedFromBelow(floor, isInclusive))
        {
            // The path asks for no more than the floor does.
            return StartOf(mostToCome is { } rest ? Rational.Min(floor, floor - rest) : null, isInclusive, Rational.Min(atRisk, floor), Rational.Min(onTrack, floor))
                .From(floor, isInclusive, AssessmentStatus.Met);
        }

        // A sum starts above this floor: the floor is an allowance that the periods use up. A path that goes below it is followed.
        var least = Rational.Min(floor, expected);
        return StartOf(
            mostToCome is { } most ? Rational.Min(least, floor - most) : null,
            isInclusive,
            Rational.Max(atRisk, least),
            Rational.Max(onTrack, least),
            least == floor ? floor : null);
    }

    /// <summary>The bands of an average growth so far that must reach a floor. A share of a floor of zero or less has no meaning.</summary>
    public static BoundRow OfGrowthFloor(Rational floor, bool isInclusive, EvaluationOptions options)
    {
        var row = new BoundRow(AssessmentStatus.OffTrack);
        return floor.Sign > 0
            ? row.From(floor * Rational.From(options.AtRiskFrom), true, AssessmentStatus.AtRisk)
                .From(floor * Rational.From(options.OnTrackFrom), true, AssessmentStatus.OnTrack)
            : row.From(floor, isInclusive, AssessmentStatus.OnTrack);
    }

    /// <summary>The bands of an average growth so far that must stay below a ceiling, as if it were the floor of the negated numbers.</summary>
    public static BoundRow OfGrowthCeiling(Rational ceiling, bool isInclusive, EvaluationOptions options)
    {
        var row = new BoundRow(AssessmentStatus.OffTrack);
        return ceiling.Sign > 0
            ? row.From(-ceiling / Rational.From(options.AtRiskFrom), true, AssessmentStatus.AtRisk)
                .From(-ceiling / Rational.From(options.OnTrackFrom), true, AssessmentStatus.OnTrack)
            : row.From(-ceiling, isInclusive, AssessmentStatus.OnTrack);
    }

    /// <summary>The bands of an average growth so far above a ceiling that has a floor below it: too much is a risk, and no more is known of it.</summary>
    public static BoundRow OfGrowthAbove(Rational ceiling, bool isInclusive) =>
        new BoundRow(AssessmentStatus.AtRisk).From(-ceiling, isInclusive, AssessmentStatus.OnTrack);

    /// <summary>True when a sum, which starts at zero, still has to reach the floor.</summary>
    public static bool IsReachedFromBelow(Rational floor, bool isInclusive) => floor.Sign > 0 || (floor.Sign == 0 && !isInclusive);

    /// <summary>Adds a band above the others.</summary>
    public BoundRow From(Rational point, bool isInclusive, AssessmentStatus status)
    {
        _cuts.Add((point, isInclusive, status));
        return this;
    }

    public CutPointRow ToRow(Scale scale) => AddTo(new CutPointRowBuilder(scale, _lowest)).Build();

    /// <summary>The row of the negated numbers.</summary>
    public CutPointRow ToMirroredRow(Scale scale) => AddMirroredTo(new CutPointRowBuilder(scale, Top)).Build();

    /// <summary>The row of a floor, and above it of a ceiling whose bands are given for the negated numbers. Both have one status between them.</summary>
    public CutPointRow ToRowWithCeiling(BoundRow ceiling, Scale scale) =>
        ceiling.AddMirroredTo(AddTo(new CutPointRowBuilder(scale, _lowest))).Build();

    private CutPointRowBuilder AddTo(CutPointRowBuilder row)
    {
        foreach (var (point, isInclusive, status) in _cuts)
        {
            row.From(point, isInclusive, status);
        }

        return row;
    }

    private CutPointRowBuilder AddMirroredTo(CutPointRowBuilder row)
    {
        for (var i = _cuts.Count - 1; i >= 0; i--)
        {
            row.From(-_cuts[i].Point, !_cuts[i].IsInclusive, i > 0 ? _cuts[i - 1].Status : _lowest);
        }

        return row;
    }

    // From the sum that nothing can lead to the floor any more, where there is one, up to what is on track.
    private static BoundRow StartOf(Rational? lost, bool isInclusive, Rational atRisk, Rational onTrack, Rational? floor = null)
    {
        var row = new BoundRow(lost is null ? AssessmentStatus.OffTrack : AssessmentStatus.NotMet);
        if (lost is { } point)
        {
            row.From(point, isInclusive, AssessmentStatus.OffTrack);
        }

        Threshold(atRisk, AssessmentStatus.AtRisk);
        Threshold(onTrack, AssessmentStatus.OnTrack);
        return row;

        void Threshold(Rational threshold, AssessmentStatus status)
        {
            var at = lost is { } least ? Rational.Max(threshold, least) : threshold;
            row.From(at, isInclusive || (at != lost && at != floor), status);
        }
    }

    // A threshold is a share of what is expected; where less than nothing is expected, falling short is going further below.
    private static Rational Leniently(Rational expected, decimal threshold) =>
        expected.Sign > 0 ? expected * Rational.From(threshold) : expected / Rational.From(threshold);
}
