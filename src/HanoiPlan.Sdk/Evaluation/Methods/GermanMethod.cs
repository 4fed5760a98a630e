using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation.Methods;

/// <summary>
/// The weather symbols of the German sustainability strategy: the mean of the last five changes, carried on to the target
/// year. The measure of progress is the projected miss as a share of the present gap; there is no score.
/// </summary>
public sealed class GermanMethod : AssessmentMethod
{
    /// <summary>The method as published.</summary>
    public GermanMethod()
        : this(new GermanThresholds())
    {
    }

    /// <summary>The method with other thresholds.</summary>
    /// <exception cref="ArgumentException">The shares do not rise from 0, there is no change to average, or fewer than two points are asked for.</exception>
    public GermanMethod(GermanThresholds thresholds)
    {
        ArgumentNullException.ThrowIfNull(thresholds);
        if (thresholds.Sun < 0 || thresholds.PartlyCloudy < thresholds.Sun || thresholds.Changes < 1 || thresholds.LeastPoints < 2)
        {
            throw new ArgumentException(
                $"Sun {thresholds.Sun} and partly cloudy {thresholds.PartlyCloudy} must rise from 0, changes {thresholds.Changes} be at least 1, points {thresholds.LeastPoints} at least 2.",
                nameof(thresholds));
        }

        Thresholds = thresholds;
        Parameters =
        [
            new MethodParameter("sun", thresholds.Sun), new MethodParameter("partly-cloudy", thresholds.PartlyCloudy),
            new MethodParameter("changes", thresholds.Changes), new MethodParameter("least-points", thresholds.LeastPoints),
        ];
    }

    /// <summary>What the method judges by.</summary>
    public GermanThresholds Thresholds { get; }

    /// <inheritdoc />
    public override string Name => "german";

    /// <inheritdoc />
    public override string Version => "2021";

    /// <inheritdoc />
    public override SourceReference Source => MethodDocuments.German;

    /// <inheritdoc />
    public override LocalisedText Question { get; } = LocalisedText.Of(
        "Nếu cứ tiếp tục như năm lần thay đổi gần nhất thì có tới đích không?",
        "Will the target be reached if the last five changes go on?");

    /// <inheritdoc />
    public override IReadOnlyList<MethodParameter> Parameters { get; }

    /// <inheritdoc />
    public override MethodResult Assess(MethodSeries series)
    {
        ArgumentNullException.ThrowIfNull(series);
        if (series.Preference is not { } preference)
        {
            return Refusal.NoPreference;
        }

        if (series.Latest is not { } latest)
        {
            return Refusal.NoValues;
        }

        return series.Targets.Count == 0
            ? AssessDirection(series, preference)
            : Due(series.Targets, latest.Year)
                .Select(target => AssessTarget(series, target, preference))
                .Aggregate(Worse);
    }

    /// <inheritdoc />
    public override MethodGroupResult AssessGroup(MethodGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        var named = group.Series.Select(member => member.Result.Class).Concat(group.Groups.Select(nested => nested.Class))
            .Where(own => own is not null)
            .ToArray();
        return named.Length == 0
            ? new MethodGroupResult(group, null, null, 0, LocalisedText.Of("Không thành viên nào có biểu tượng.", "No member has a symbol."))
            : new MethodGroupResult(group, null, named.MaxBy(GermanClasses.RankOf), named.Length, LocalisedText.Of(
                $"Biểu tượng xấu nhất của {named.Length} trên {group.Count} thành viên.", $"The worst symbol of {named.Length} of {group.Count} members."));
    }

    // The next year's targets; where all are over, those of the last year. Targets of every year are always due.
    private static IEnumerable<MethodTarget> Due(IReadOnlyList<MethodTarget> targets, int latest)
    {
        var next = targets.Where(target => target.Year > latest).Min(target => target.Year) ?? targets.Max(target => target.Year);
        return targets.Where(target => target.Year is null || target.Year == next);
    }

    private static MethodResult Worse(MethodResult left, MethodResult right) =>
        !left.IsAvailable ? left
        : !right.IsAvailable ? right
        : GermanClasses.RankOf(right.Class) > GermanClasses.RankOf(left.Class) ? right : left;

    private MethodResult? TooFew(int count) => count >= Thresholds.LeastPoints ? null : Refusal.NoData(
        $"Có {count} giá trị; cần ít nhất {Thresholds.LeastPoints}.", $"There are {count} values; at least {Thresholds.LeastPoints} are needed.");

    private Rational Slope(ReadOnlySpan<MethodPoint> points)
    {
        var changes = Math.Min(Thresholds.Changes, points.Length - 1);
        return (Rational.From(points[^1].Value) - Rational.From(points[^(changes + 1)].Value)) / Rational.From((long)changes);
    }

    private MethodResult AssessDirection(MethodSeries series, Preference preference)
    {
        if (preference == Preference.InsideIsBetter)
        {
            return Refusal.NoTarget;
        }

        var points = series.PointsThrough(9999);
        if (TooFew(points.Length) is { } refusal)
        {
            return refusal;
        }

        var direction = preference == Preference.HigherIsBetter ? 1 : -1;
        var slope = Slope(points);
        var last = Rational.From(points[^1].Value) - Rational.From(points[^2].Value);
        var (named, status) = (direction * slope.Sign > 0, direction * last.Sign > 0) switch
        {
            (true, true) => (GermanClasses.Sun, AssessmentStatus.OnTrack),
            (true, false) => (GermanClasses.PartlyCloudy, AssessmentStatus.AtRisk),
            (false, true) => (GermanClasses.Cloudy, AssessmentStatus.OffTrack),
            _ => (GermanClasses.Storm, AssessmentStatus.OffTrack),
        };
        var (s, l) = (Figure.Of(slope), Figure.Of(last));
        return MethodResult.Of(null, null, named, null, status, LocalisedText.Of(
            $"Chỉ có chiều mong muốn: bình quân các thay đổi gần nhất {s.Vi}, thay đổi cuối {l.Vi}.",
            $"Direction only: the mean of the last changes is {s.En}, the last change {l.En}."));
    }

    private MethodResult AssessTarget(MethodSeries series, MethodTarget target, Preference preference)
    {
        var points = series.PointsThrough(target.Year ?? 9999);
        if (TooFew(points.Length) is { } refusal)
        {
            return refusal;
        }

        var reach = new GermanReach(target, preference);
        var slope = Slope(points);
        return target.Year is { } year
            ? AssessProjection(reach, slope, points[^1], year, series.Latest!.Value.Year)
            : AssessKept(reach, slope, points[^1]);
    }

    private static MethodResult AssessKept(GermanReach reach, Rational slope, MethodPoint latest)
    {
        var isMet = reach.Miss(Rational.From(latest.Value)).Sign == 0;
        var way = reach.WayOf(slope, Rational.From(latest.Value));
        var (named, status) = (isMet, way) switch
        {
            (true, >= 0) => (GermanClasses.Sun, AssessmentStatus.Met),
            (true, _) => (GermanClasses.PartlyCloudy, AssessmentStatus.AtRisk),
            (false, > 0) => (GermanClasses.Cloudy, AssessmentStatus.OffTrack),
            _ => (GermanClasses.Storm, AssessmentStatus.OffTrack),
        };
        var (x, s) = (Figure.Whole(latest.Value), Figure.Of(slope));
        return MethodResult.Of(null, null, named, null, status, LocalisedText.Of(
            $"Phải giữ hằng năm: năm {latest.Year} là {x.Vi}, " + (isMet ? "đạt" : "không đạt") + $"; bình quân các thay đổi gần nhất {s.Vi}.",
            $"To be kept every year: {x.En} in {latest.Year}, " + (isMet ? "met" : "missed") + $"; the mean of the last changes is {s.En}."));
    }

    private MethodResult AssessProjection(GermanReach reach, Rational slope, MethodPoint latest, int year, int lastYear)
    {
        var value = Rational.From(latest.Value);
        var gap = reach.Miss(value);
        var projected = value + (slope * Rational.From((long)year - latest.Year));
        var miss = reach.Miss(projected);
        var share = gap.Sign > 0 ? miss / gap : (Rational?)null;
        var named = Symbol(reach.WayOf(slope, value), miss, share);
        var status = gap.Sign == 0 && named == GermanClasses.Sun ? AssessmentStatus.Met
            : lastYear >= year ? (gap.Sign == 0 ? AssessmentStatus.Met : AssessmentStatus.NotMet)
            : named == GermanClasses.Sun ? AssessmentStatus.OnTrack
            : named == GermanClasses.PartlyCloudy ? AssessmentStatus.AtRisk
            : AssessmentStatus.OffTrack;
        var (x, p) = (Figure.Whole(latest.Value), Figure.Of(projected));
        return MethodResult.Of(share is { } part ? Held(part, named) : null, null, named, null, status, LocalisedText.Of(
            $"Năm {latest.Year} là {x.Vi}; kéo dài bình quân các thay đổi gần nhất thì năm {year} là {p.Vi}.",
            $"{x.En} in {latest.Year}; if the mean of the last changes goes on, {p.En} in {year}."));
    }

    private LocalisedText Symbol(int way, Rational miss, Rational? share) =>
        miss.Sign == 0 ? GermanClasses.Sun
        : way <= 0 || share is not { } part ? GermanClasses.Storm
        : part < Rational.From(Thresholds.Sun) ? GermanClasses.Sun
        : part <= Rational.From(Thresholds.PartlyCloudy) ? GermanClasses.PartlyCloudy
        : GermanClasses.Cloudy;

    private decimal? Held(Rational share, LocalisedText named)
    {
        var digits = ScoreDigits.Of(share, null, named == GermanClasses.Sun ? Thresholds.Sun : null);
        return named == GermanClasses.Cloudy && digits is { } written
            && SignificantDigits.Round(written, SignificantDigits.OfScore) <= Thresholds.PartlyCloudy
            ? Thresholds.PartlyCloudy + ScoreDigits.StepAt(Thresholds.PartlyCloudy)
            : digits;
    }
}
