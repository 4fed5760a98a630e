using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation.Methods;

/// <summary>
/// ESCAP's current status index: ten times the share of the way from the base to the target that is done. A measure that
/// is best inside a range, with a single value as its target, is a parity measure. All of it is exact.
/// </summary>
public sealed class EscapMethod : AssessmentMethod
{
    private static readonly Rational Ten = Rational.From(10L);

    /// <summary>The method as published.</summary>
    public EscapMethod()
        : this(new EscapThresholds())
    {
    }

    /// <summary>The method with another base year.</summary>
    /// <exception cref="ArgumentException">The base year is not from 1 to 9999.</exception>
    public EscapMethod(EscapThresholds thresholds)
    {
        ArgumentNullException.ThrowIfNull(thresholds);
        if (thresholds.BaseYear is < 1 or > 9999)
        {
            throw new ArgumentException($"The base year {thresholds.BaseYear} must lie from 1 to 9999.", nameof(thresholds));
        }

        Thresholds = thresholds;
        Parameters = [new MethodParameter("target-reached", 10m), new MethodParameter("base-year", thresholds.BaseYear)];
    }

    /// <summary>What the method judges by.</summary>
    public EscapThresholds Thresholds { get; }

    /// <inheritdoc />
    public override string Name => "escap";

    /// <inheritdoc />
    public override string Version => "2024";

    /// <inheritdoc />
    public override SourceReference Source => MethodDocuments.Escap;

    /// <inheritdoc />
    public override LocalisedText Question { get; } = LocalisedText.Of(
        "Đã đi được bao nhiêu phần của quãng đường tới đích?", "How much of the way to the target is done?");

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

        if (target.IsInterval)
        {
            return Refusal.Interval;
        }

        if (series.Latest is not { } latest)
        {
            return Refusal.NoValues;
        }

        if (series.FirstFrom(series.BaselineYear ?? Thresholds.BaseYear) is not { } first || first.Year >= latest.Year)
        {
            return Refusal.NoData("Chưa có giá trị gốc và một giá trị sau đó.", "There are not a base value and a later one.");
        }

        if (first.Value == target.Value)
        {
            return Refusal.NotQuantified(
                "Giá trị gốc bằng mức chỉ tiêu: không có quãng đường để đo.", "The base value equals the target: there is no way to take a share of.");
        }

        return Judge(target, preference, first, latest);
    }

    /// <inheritdoc />
    public override MethodGroupResult AssessGroup(MethodGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        var scores = group.Scores.ToArray();
        if (scores.Length == 0)
        {
            return new MethodGroupResult(group, null, null, 0, LocalisedText.Of("Không thành viên nào có điểm.", "No member has a score."));
        }

        var mean = scores.Aggregate(Rational.Zero, (sum, score) => sum + Rational.From(score)) / Rational.From((long)scores.Length);
        return new MethodGroupResult(group, ScoreDigits.Of(mean), ClassOf(mean), scores.Length, LocalisedText.Of(
            $"Bình quân giản đơn của {scores.Length} trên {group.Count} thành viên.", $"The simple mean of {scores.Length} of {group.Count} members."));
    }

    private static MethodResult Judge(MethodTarget target, Preference preference, MethodPoint first, MethodPoint latest)
    {
        var (goal, start, now) = (Rational.From(target.Value), Rational.From(first.Value), Rational.From(latest.Value));
        var way = (goal - start).Abs();
        var index = preference == Preference.InsideIsBetter ? Ten - (Ten * (goal - now).Abs() / way)
            : Ten * (preference == Preference.HigherIsBetter ? now - start : start - now) / way;
        var named = ClassOf(index);
        var wasMet = Meets(first.Value, target.Value, preference);
        var isMet = Meets(latest.Value, target.Value, preference);
        var status = isMet ? AssessmentStatus.Met
            : latest.Year >= target.Year ? AssessmentStatus.NotMet
            : wasMet || index.Sign < 0 ? AssessmentStatus.OffTrack
            : AssessmentStatus.Undetermined;
        var shown = Figure.Of(index);
        var score = Digits(index);
        return MethodResult.Of(score, score, named, null, status, LocalisedText.Of(
            $"Từ năm {first.Year} đến {latest.Year} đi được {shown.Vi} trên 10"
                + (wasMet ? "; giá trị gốc đã đạt mức chỉ tiêu nên chỉ số chỉ đo sự thay đổi."
                    : status == AssessmentStatus.Undetermined ? "; phương pháp không nói có kịp hay không (đúng tiến độ, có nguy cơ hoặc chậm)." : "."),
            $"{shown.En} of 10 done from {first.Year} to {latest.Year}"
                + (wasMet ? "; the base already met the target, so the index only measures movement."
                    : status == AssessmentStatus.Undetermined ? "; the method does not say whether that is fast enough (on track, at risk or off track)." : ".")));
    }

    private static bool Meets(decimal value, decimal target, Preference preference) =>
        preference == Preference.HigherIsBetter ? value >= target
        : preference == Preference.LowerIsBetter ? value <= target
        : value == target;

    private static LocalisedText ClassOf(Rational index) =>
        index >= Ten ? EscapClasses.TargetReached
        : index.Sign > 0 ? EscapClasses.Progress
        : index.Sign == 0 ? EscapClasses.NoChange
        : EscapClasses.Regression;

    private static decimal? Digits(Rational index) =>
        index >= Ten ? ScoreDigits.Of(index, 10m, null)
        : index.Sign > 0 ? ScoreDigits.Of(index, null, 10m)
        : ScoreDigits.Of(index);
}
