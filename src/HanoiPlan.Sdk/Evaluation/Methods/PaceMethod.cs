using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation.Methods;

/// <summary>
/// The SDK's own rule: the share of the way done, p = (v − b)/(e − b), over the share of the time gone at the year of v.
/// The measure of progress is p and the score is the pace r = p/τ. On a threshold the better class is taken.
/// </summary>
public sealed class PaceMethod : AssessmentMethod
{
    private static readonly LocalisedText Exceeded = AssessmentStatus.Exceeded.Label;
    private static readonly LocalisedText Met = AssessmentStatus.Met.Label;
    private static readonly LocalisedText NotMet = AssessmentStatus.NotMet.Label;
    private static readonly LocalisedText OnTrack = AssessmentStatus.OnTrack.Label;
    private static readonly LocalisedText AtRisk = AssessmentStatus.AtRisk.Label;
    private static readonly LocalisedText OffTrack = AssessmentStatus.OffTrack.Label;
    private static readonly LocalisedText Reversing = LocalisedText.Of("đang đi ngược", "reversing");
    private static readonly LocalisedText Kept = LocalisedText.Of("được giữ", "kept");
    private static readonly LocalisedText NotKept = LocalisedText.Of("không giữ được", "not kept");
    private static readonly LocalisedText Overshot = LocalisedText.Of("vượt ra phía bên kia", "overshot");

    /// <summary>The method with its usual thresholds.</summary>
    public PaceMethod()
        : this(new PaceThresholds())
    {
    }

    /// <summary>The method with other thresholds.</summary>
    /// <exception cref="ArgumentException">The thresholds are not in the order 0 &lt; at risk ≤ on track.</exception>
    public PaceMethod(PaceThresholds thresholds)
    {
        ArgumentNullException.ThrowIfNull(thresholds);
        if (thresholds.AtRisk <= 0 || thresholds.AtRisk > thresholds.OnTrack)
        {
            throw new ArgumentException($"The thresholds must rise from above 0: at risk {thresholds.AtRisk}, on track {thresholds.OnTrack}.", nameof(thresholds));
        }

        Thresholds = thresholds;
        Parameters = [new MethodParameter("on-track", thresholds.OnTrack), new MethodParameter("at-risk", thresholds.AtRisk)];
    }

    /// <summary>What the method judges by.</summary>
    public PaceThresholds Thresholds { get; }

    /// <inheritdoc />
    public override string Name => "pace";

    /// <inheritdoc />
    public override string Version => "1";

    /// <inheritdoc />
    public override SourceReference Source => MethodDocuments.Pace;

    /// <inheritdoc />
    public override LocalisedText Question { get; } = LocalisedText.Of(
        "Phần quãng đường đã đi có tương xứng với phần thời gian đã qua không?",
        "Is the share of the way done in keeping with the share of the time gone?");

    /// <inheritdoc />
    public override IReadOnlyList<MethodParameter> Parameters { get; }

    /// <inheritdoc />
    public override MethodResult Assess(MethodSeries series)
    {
        ArgumentNullException.ThrowIfNull(series);
        if (series.Target is not { } target)
        {
            return Refusal.NoTarget;
        }

        if (series.Preference is not { } preference)
        {
            return Refusal.NoPreference;
        }

        if (target.Year is not { } due)
        {
            return Refusal.NoTargetYear;
        }

        if (series.Latest is not { } latest)
        {
            return Refusal.NoValues;
        }

        var range = new PaceRange(target, preference, series.Limit);
        return latest.Year >= due ? AssessEnded(series, range, due, latest) : AssessRunning(series, range, due, latest);
    }

    private static MethodResult AssessEnded(MethodSeries series, PaceRange range, int due, MethodPoint latest)
    {
        var value = series.ValueAt(due) ?? latest.Value;
        var year = series.ValueAt(due) is null ? latest.Year : due;
        var (status, named) = range.IsExceededBy(value) ? (AssessmentStatus.Exceeded, Exceeded)
            : range.IsAttainedBy(value) ? (AssessmentStatus.Met, Met)
            : (AssessmentStatus.NotMet, NotMet);
        decimal? progress = series.BaselineYear is { } from && from < due && series.ValueAt(from) is { } baseline
            && !range.IsAttainedBy(baseline) && !range.IsOvershotBy(value, baseline)
            ? ScoreDigits.Of(Progress(value, baseline, range), null, status == AssessmentStatus.NotMet ? 1m : null)
            : null;
        var shown = Figure.Whole(value);
        return MethodResult.Of(progress, null, named, null, status, LocalisedText.Of(
            $"Đã hết hạn {due}: giá trị năm {year} là {shown.Vi}.", $"The target year {due} is over: the value of {year} is {shown.En}."));
    }

    private static Rational Progress(decimal value, decimal baseline, PaceRange range)
    {
        var start = Rational.From(baseline);
        return (Rational.From(value) - start) / (Rational.From(range.EdgeFrom(baseline)) - start);
    }

    private static MethodResult JudgeKept(PaceRange range, MethodPoint latest)
    {
        var shown = Figure.Whole(latest.Value);
        if (!range.IsAttainedBy(latest.Value))
        {
            return MethodResult.Of(null, null, OffTrack, NotKept, AssessmentStatus.OffTrack, LocalisedText.Of(
                $"Năm gốc đã đạt mức chỉ tiêu nhưng đến năm {latest.Year} ({shown.Vi}) không còn giữ được.",
                $"The baseline already met the target, but the value of {latest.Year} ({shown.En}) no longer does."));
        }

        var isExceeded = range.IsExceededBy(latest.Value);
        return MethodResult.Of(
            null,
            null,
            isExceeded ? Exceeded : Met,
            Kept,
            isExceeded ? AssessmentStatus.Exceeded : AssessmentStatus.Met,
            LocalisedText.Of(
                $"Năm gốc đã đạt mức chỉ tiêu và năm {latest.Year} ({shown.Vi}) vẫn giữ được; không tính tiến độ.",
                $"The baseline already met the target and the value of {latest.Year} ({shown.En}) keeps it; no progress is computed."));
    }

    private MethodResult AssessRunning(MethodSeries series, PaceRange range, int due, MethodPoint latest)
    {
        if (series.BaselineYear is not { } from)
        {
            return Refusal.NoBaselineYear;
        }

        if (from >= due)
        {
            return Refusal.NotQuantified($"Năm gốc {from} không trước năm đích {due}.", $"The baseline year {from} is not before the target year {due}.");
        }

        if (series.ValueAt(from) is not { } baseline)
        {
            return Refusal.NoData(
                $"Thiếu giá trị năm gốc {from}; không coi là 0.", $"The value of the baseline year {from} is missing, and is not taken as zero.");
        }

        if (latest.Year <= from)
        {
            return Refusal.NoData($"Chưa có giá trị nào sau năm gốc {from}.", $"There is no value after the baseline year {from}.");
        }

        if (range.IsAttainedBy(baseline))
        {
            return JudgeKept(range, latest);
        }

        if (range.IsOvershotBy(latest.Value, baseline))
        {
            var shown = Figure.Whole(latest.Value);
            return MethodResult.Of(null, null, OffTrack, Overshot, AssessmentStatus.OffTrack, LocalisedText.Of(
                $"Giá trị năm {latest.Year} ({shown.Vi}) đã vượt ra phía bên kia của khoảng.",
                $"The value of {latest.Year} ({shown.En}) lies beyond the far side of the range."));
        }

        var progress = Progress(latest.Value, baseline, range);
        var pace = progress * Rational.Of(due - from, latest.Year - from);
        return Judge(range, latest, progress, pace, Rational.Of(latest.Year - from, due - from));
    }

    private MethodResult Judge(PaceRange range, MethodPoint latest, Rational progress, Rational pace, Rational elapsed)
    {
        var (status, from, below) =
            range.IsExceededBy(latest.Value) ? (AssessmentStatus.Exceeded, (decimal?)null, (decimal?)null)
            : range.IsAttainedBy(latest.Value) ? (AssessmentStatus.Met, null, null)
            : pace >= Rational.From(Thresholds.OnTrack) ? (AssessmentStatus.OnTrack, Thresholds.OnTrack, null)
            : pace >= Rational.From(Thresholds.AtRisk) ? (AssessmentStatus.AtRisk, Thresholds.AtRisk, Thresholds.OnTrack)
            : pace.Sign >= 0 ? (AssessmentStatus.OffTrack, 0m, Thresholds.AtRisk)
            : (AssessmentStatus.OffTrack, null, 0m);
        var p = Figure.Of(progress);
        var tau = Figure.Of(elapsed);
        var r = Figure.Of(pace);
        var secured = status.IsAttained;
        return MethodResult.Of(
            ScoreDigits.Of(progress, null, status.IsAttained ? null : 1m),
            ScoreDigits.Of(pace, from, below),
            status.Label,
            pace.Sign < 0 ? Reversing : null,
            status,
            LocalisedText.Of(
                $"Năm {latest.Year}: p = {p.Vi}, τ = {tau.Vi}, r = {r.Vi}" + (secured ? "; đã đạt trước hạn, chưa chắc chắn giữ được." : "."),
                $"{latest.Year}: p = {p.En}, τ = {tau.En}, r = {r.En}" + (secured ? "; attained before the target year, not yet secured." : ".")));
    }
}
