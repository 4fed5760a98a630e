using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation.Methods;

/// <summary>
/// The UN progress chart: the value that the observed compound growth leads to at the target year, as a share of the way
/// from the base to the target. Measure of progress and score are that share, or the yearly growth where there is no
/// target; an achieved series has no score. On a threshold the better class is taken.
/// </summary>
public sealed class UnProgressMethod : AssessmentMethod
{
    /// <summary>The method as published.</summary>
    public UnProgressMethod()
        : this(new UnProgressThresholds())
    {
    }

    /// <summary>The method with other thresholds.</summary>
    /// <exception cref="ArgumentException">The thresholds do not fall from class 3 to 2, are not above 0, nearness is not from 0 to 100, or a year is out of 1 to 9999.</exception>
    public UnProgressMethod(UnProgressThresholds thresholds)
    {
        ArgumentNullException.ThrowIfNull(thresholds);
        if (thresholds.Two <= 0 || thresholds.Three < thresholds.Two || thresholds.GrowthTwo <= 0 || thresholds.GrowthThree < thresholds.GrowthTwo
            || thresholds.Near is < 0 or > 100 || thresholds.BaseYear is < 1 or > 9999 || thresholds.TargetYear is < 1 or > 9999)
        {
            throw new ArgumentException($"The thresholds cannot be judged by: {thresholds}.", nameof(thresholds));
        }

        Thresholds = thresholds;
        Parameters =
        [
            new MethodParameter("three", thresholds.Three), new MethodParameter("two", thresholds.Two),
            new MethodParameter("growth-three", thresholds.GrowthThree), new MethodParameter("growth-two", thresholds.GrowthTwo),
            new MethodParameter("near", thresholds.Near), new MethodParameter("base-year", thresholds.BaseYear),
            new MethodParameter("target-year", thresholds.TargetYear),
        ];
    }

    /// <summary>What the method judges by.</summary>
    public UnProgressThresholds Thresholds { get; }

    /// <inheritdoc />
    public override string Name => "un-progress";

    /// <inheritdoc />
    public override string Version => "2022";

    /// <inheritdoc />
    public override SourceReference Source => MethodDocuments.UnProgress;

    /// <inheritdoc />
    public override LocalisedText Question { get; } = LocalisedText.Of(
        "Nếu giữ tốc độ tăng bình quân thì đến năm đích sẽ đi được bao nhiêu phần quãng đường?",
        "At the observed growth, what share of the way will be done by the target year?");

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

        if (preference == Preference.InsideIsBetter)
        {
            return Refusal.Inside;
        }

        if (series.Target is { IsInterval: true })
        {
            return Refusal.Interval;
        }

        if (series.Latest is not { } latest)
        {
            return Refusal.NoValues;
        }

        var direction = preference == Preference.HigherIsBetter ? 1 : -1;
        if (series.Target is { } target && (IsMet(latest.Value, target.Value, direction) || IsNear(latest.Value, target.Value)))
        {
            return Achieved(series, target, latest);
        }

        if (BaseOf(series, latest) is not { } first)
        {
            return Refusal.NoData("Không có giá trị gốc trước giá trị mới nhất.", "There is no base value before the latest value.");
        }

        if (first.Value == 0)
        {
            return Refusal.NotQuantified("Giá trị gốc bằng 0 nên không có tốc độ tăng.", "The base value is zero, so there is no rate of growth.");
        }

        if (first.Value < 0 ? latest.Value > 0 : latest.Value < 0)
        {
            return Refusal.NotQuantified("Giá trị gốc và giá trị mới nhất trái dấu.", "The base value and the latest value have opposite signs.");
        }

        return series.Target is { } open ? AssessTargeted(open, direction, first, latest) : AssessUntargeted(direction, first, latest);
    }

    private static bool IsMet(decimal value, decimal target, int direction) => direction > 0 ? value >= target : value <= target;

    private bool IsNear(decimal value, decimal target) => target is 0 or 100 && value >= target - Thresholds.Near && value <= target + Thresholds.Near;

    private MethodPoint? BaseOf(MethodSeries series, MethodPoint latest) =>
        series.FirstFrom(series.BaselineYear ?? Thresholds.BaseYear) is not { } first ? null
        : first.Year < latest.Year ? first
        : series.LastBefore(latest.Year);

    private MethodResult Achieved(MethodSeries series, MethodTarget target, MethodPoint latest)
    {
        var measure = BaseOf(series, latest) is { } first && first.Value != 0 && first.Value * Math.Sign(latest.Value) >= 0
            ? Projection(target, first, latest)
            : null;
        var shown = Figure.Whole(latest.Value);
        return MethodResult.Of(measure is { } share ? ScoreDigits.Of(share.Value) : null, null, UnProgressClasses.Achieved, null, AssessmentStatus.Met, LocalisedText.Of(
            $"Giá trị năm {latest.Year} ({shown.Vi}) đạt mức chỉ tiêu hoặc chỉ còn cách mức 0 hay 100 không quá {Figure.Whole(Thresholds.Near).Vi}.",
            $"The value of {latest.Year} ({shown.En}) meets the target, or is within {Figure.Whole(Thresholds.Near).En} of one of 0 or 100."));
    }

    private UnProjection? Projection(MethodTarget target, MethodPoint first, MethodPoint latest)
    {
        var due = target.Year ?? Thresholds.TargetYear;
        return due > first.Year && target.Value != first.Value
            ? new UnProjection(Rational.From(first.Value), Rational.From(latest.Value), Rational.From(target.Value), latest.Year - first.Year, due - first.Year)
            : null;
    }

    private MethodResult AssessTargeted(MethodTarget target, int direction, MethodPoint first, MethodPoint latest)
    {
        var due = target.Year ?? Thresholds.TargetYear;
        if (IsMet(first.Value, target.Value, direction))
        {
            return Refusal.NotQuantified(
                $"Giá trị gốc năm {first.Year} đã đạt mức chỉ tiêu mà giá trị mới nhất thì không: không có quãng đường để đo.",
                $"The base value of {first.Year} already met the target and the latest does not: there is no way to take a share of.");
        }

        if (Projection(target, first, latest) is not { } projection)
        {
            return Refusal.NotQuantified($"Năm đích {due} không sau năm gốc {first.Year}.", $"The target year {due} is not after the base year {first.Year}.");
        }

        var level = projection.IsAtLeast(Rational.From(Thresholds.Three)) ? 3 : projection.IsAtLeast(Rational.From(Thresholds.Two)) ? 2 : 1;
        var share = projection.Value;
        var r = Figure.Of(share);
        return Graded(share, level, Thresholds.Three, Thresholds.Two, latest.Year >= due, LocalisedText.Of(
            $"Với tốc độ {first.Year}–{latest.Year}, đến năm {due} đi được {r.Vi} quãng đường tới mức chỉ tiêu.",
            $"At the growth of {first.Year}–{latest.Year}, {r.En} of the way to the target will be done in {due}."));
    }

    private MethodResult AssessUntargeted(int direction, MethodPoint first, MethodPoint latest)
    {
        if (first.Value < 0)
        {
            return Refusal.NotQuantified(
                "Giá trị gốc âm: chiều của tốc độ tăng không được định nghĩa.", "The base value is negative: the direction of growth is not defined.");
        }

        var growth = new GrowthRate(Rational.From(latest.Value) / Rational.From(first.Value), latest.Year - first.Year);
        var sign = direction * growth.Sign;
        var level = sign <= 0 ? 1
            : RealNumber.AtLeast(growth, Rational.From(Thresholds.GrowthThree), ExactNumber.One) ? 3
            : RealNumber.AtLeast(growth, Rational.From(Thresholds.GrowthTwo), ExactNumber.One) ? 2
            : 1;
        var value = growth.Approximate() * Rational.From((long)sign);
        var g = Figure.Of(value);
        return Graded(value, level, Thresholds.GrowthThree, Thresholds.GrowthTwo, false, LocalisedText.Of(
            $"Tăng trưởng theo chiều mong muốn {first.Year}–{latest.Year} là {g.Vi} mỗi năm.",
            $"The growth of {first.Year}–{latest.Year} in the preferred direction is {g.En} a year."));
    }

    private static MethodResult Graded(Rational value, int level, decimal three, decimal two, bool isOver, LocalisedText reason)
    {
        var (named, status, digits) = level switch
        {
            3 => (UnProgressClasses.Three, AssessmentStatus.OnTrack, ScoreDigits.Of(value, three, null)),
            2 => (UnProgressClasses.Two, AssessmentStatus.AtRisk, ScoreDigits.Of(value, two, three)),
            _ => (UnProgressClasses.One, AssessmentStatus.OffTrack, ScoreDigits.Of(value, null, two)),
        };
        return MethodResult.Of(digits, digits, named, null, isOver ? AssessmentStatus.NotMet : status, reason);
    }
}
