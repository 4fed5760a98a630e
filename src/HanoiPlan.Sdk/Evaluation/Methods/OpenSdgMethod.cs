using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation.Methods;

/// <summary>
/// Open SDG 2.x, after Statistics Canada and Eurostat: the compound yearly growth since the base year against the growth
/// that the target requires, or against fixed rates where there is no target. Classes are decided by proof, scores follow
/// the published slopes. On a threshold the better class is taken.
/// </summary>
public sealed class OpenSdgMethod : AssessmentMethod
{
    private readonly Rational _exponent;

    /// <summary>The method as published.</summary>
    public OpenSdgMethod()
        : this(new OpenSdgThresholds())
    {
    }

    /// <summary>The method with another base year, replacement of zero or exponent.</summary>
    /// <exception cref="ArgumentException">A year is not from 1 to 9999, the replacement not above zero, or the exponent not above 0 and at most 10 with three decimals.</exception>
    public OpenSdgMethod(OpenSdgThresholds thresholds)
    {
        ArgumentNullException.ThrowIfNull(thresholds);
        var exponent = thresholds.LimitExponent;
        if (thresholds.BaseYear is < 1 or > 9999 || thresholds.TargetYear is < 1 or > 9999 || thresholds.ZeroReplacement <= 0
            || exponent is <= 0 or > 10 || decimal.Round(exponent, 3, MidpointRounding.ToZero) != exponent)
        {
            throw new ArgumentException(
                $"Base year {thresholds.BaseYear} and target year {thresholds.TargetYear} (1 to 9999), zero replacement {thresholds.ZeroReplacement} (above 0), exponent {exponent} (above 0, at most 10, three decimals).",
                nameof(thresholds));
        }

        Thresholds = thresholds;
        _exponent = Rational.From(exponent);
        Parameters =
        [
            new MethodParameter("substantial", 0.95m), new MethodParameter("moderate", 0.60m), new MethodParameter("limited", 0m),
            new MethodParameter("growth-substantial", 0.015m), new MethodParameter("growth-moderate", 0.005m), new MethodParameter("growth-limited", 0m),
            new MethodParameter("group-substantial", OpenSdgScore.High), new MethodParameter("group-moderate", 0m),
            new MethodParameter("group-limited", OpenSdgScore.Low), new MethodParameter("base-year", thresholds.BaseYear), new MethodParameter("target-year", thresholds.TargetYear),
            new MethodParameter("zero-replacement", thresholds.ZeroReplacement), new MethodParameter("limit-exponent", exponent),
        ];
    }

    /// <summary>What the method judges by.</summary>
    public OpenSdgThresholds Thresholds { get; }

    /// <inheritdoc />
    public override string Name => "open-sdg";

    /// <inheritdoc />
    public override string Version => "2.x";

    /// <inheritdoc />
    public override SourceReference Source => MethodDocuments.OpenSdg;

    /// <inheritdoc />
    public override LocalisedText Question { get; } = LocalisedText.Of(
        "Tốc độ tăng bình quân từ năm gốc có đủ so với tốc độ cần thiết không?",
        "Is the average growth since the base year enough, compared with the growth required?");

    /// <inheritdoc />
    public override IReadOnlyList<MethodParameter> Parameters { get; }

    /// <inheritdoc />
    public override MethodResult Assess(MethodSeries series)
    {
        ArgumentNullException.ThrowIfNull(series);
        if (series.Preference is not { } preference)
        {
            return NotAvailable(Refusal.NoPreference);
        }

        if (preference == Preference.InsideIsBetter)
        {
            return NotAvailable(Refusal.Inside);
        }

        if (series.Target is { IsInterval: true })
        {
            return NotAvailable(Refusal.Interval);
        }

        if (series.Latest is not { } latest)
        {
            return NotAvailable(Refusal.NoValues);
        }

        var from = series.BaselineYear ?? Thresholds.BaseYear;
        if (series.FirstFrom(from) is not { } first)
        {
            return NotAvailable(Refusal.NoData($"Không có giá trị nào từ năm {from} trở đi.", $"There is no value from {from} on."));
        }

        decimal? target = series.Target is { } stated ? OrReplacement(stated.Value) : null;
        if (target is { } goal && (preference == Preference.HigherIsBetter ? latest.Value >= goal : latest.Value <= goal))
        {
            return Achieved(series, first, latest, goal, preference);
        }

        return Growth(first, latest, preference, out var observed, out var direction, out var @base) is { } refusal ? refusal
            : target is { } open ? AssessTargeted(DueOf(series.Target!), observed!, direction, @base, open, first, latest)
            : AssessUntargeted(series.Limit, observed!, direction, first, latest);
    }

    /// <inheritdoc />
    public override MethodGroupResult AssessGroup(MethodGroup group) => OpenSdgGroup.Assess(group);

    private static MethodResult NotAvailable(MethodResult refusal) =>
        MethodResult.Refused(refusal.Status, refusal.Reason, OpenSdgClasses.NotAvailable);

    private MethodResult Achieved(MethodSeries series, MethodPoint first, MethodPoint latest, decimal target, Preference preference)
    {
        decimal? measure = null;
        if (Growth(first, latest, preference, out var observed, out var direction, out var @base) is null
            && Required(DueOf(series.Target!), @base, target, first) is { IsZero: false } required)
        {
            measure = Ratio(observed!, direction, required);
        }

        var shown = Figure.Whole(latest.Value);
        return MethodResult.Of(measure, OpenSdgScore.Most, OpenSdgClasses.TargetAchieved, null, AssessmentStatus.Met, LocalisedText.Of(
            $"Giá trị năm {latest.Year} ({shown.Vi}) đã đạt mức chỉ tiêu.", $"The value of {latest.Year} ({shown.En}) meets the target."));
    }

    private MethodResult? Growth(
        MethodPoint first, MethodPoint latest, Preference preference, out GrowthRate? observed, out int direction, out decimal @base)
    {
        observed = null;
        @base = OrReplacement(first.Value);
        direction = (preference == Preference.HigherIsBetter ? 1 : -1) * (first.Value < 0 ? -1 : 1);
        if (latest.Year - first.Year < 1)
        {
            return NotAvailable(Refusal.NoData(
                $"Từ năm {first.Year} chưa có giá trị thứ hai cách ít nhất một năm.", $"There is no second value at least a year after {first.Year}."));
        }

        if (@base * Math.Sign(latest.Value) < 0)
        {
            return NotAvailable(Refusal.NotQuantified(
                "Giá trị gốc và giá trị mới nhất trái dấu.", "The base value and the latest value have opposite signs."));
        }

        observed = new GrowthRate(Rational.From(latest.Value) / Rational.From(@base), latest.Year - first.Year);
        return null;
    }

    private int DueOf(MethodTarget stated) => stated.Year ?? Thresholds.TargetYear;

    private static GrowthRate? Required(int due, decimal @base, decimal target, MethodPoint first)
    {
        var years = due - first.Year;
        return years >= 1 && @base * Math.Sign(target) > 0
            ? new GrowthRate(Rational.From(target) / Rational.From(@base), years)
            : null;
    }

    private static MethodResult AssessTargeted(
        int due, GrowthRate observed, int direction, decimal @base, decimal target, MethodPoint first, MethodPoint latest)
    {
        if (Required(due, @base, target, first) is not { } required)
        {
            return NotAvailable(due - first.Year < 1
                ? Refusal.NotQuantified($"Năm đích {due} không sau năm gốc {first.Year}.", $"The target year {due} is not after the base year {first.Year}.")
                : Refusal.NotQuantified("Giá trị gốc và mức chỉ tiêu trái dấu.", "The base value and the target have opposite signs."));
        }

        if (required.IsZero)
        {
            return NotAvailable(Refusal.NotQuantified(
                "Giá trị gốc bằng mức chỉ tiêu nên tốc độ cần thiết bằng 0.", "The base value equals the target, so the required growth is zero."));
        }

        var sign = direction * observed.Sign;
        var named = sign < 0 ? OpenSdgClasses.Deterioration
            : RealNumber.AtLeast(observed, OpenSdgScore.Substantial, required) ? OpenSdgClasses.Substantial
            : RealNumber.AtLeast(observed, OpenSdgScore.Moderate, required) ? OpenSdgClasses.Moderate
            : OpenSdgClasses.Limited;
        var ratio = RealNumber.Quotient(observed, required) * Rational.From((long)sign);
        var r = Figure.Of(ratio);
        return MethodResult.Of(ScoreDigits.Of(ratio), OpenSdgScore.OfRatio(ratio, named), named, null, OpenSdgScore.StatusOf(named), LocalisedText.Of(
            $"Tăng trưởng {first.Year}–{latest.Year} bằng {r.Vi} lần mức cần để đạt chỉ tiêu năm {due}.",
            $"The growth of {first.Year}–{latest.Year} is {r.En} of that required for {due}."));
    }

    private MethodResult AssessUntargeted(decimal? limit, GrowthRate observed, int direction, MethodPoint first, MethodPoint latest)
    {
        var sign = direction * observed.Sign;
        var growth = observed.Approximate() * Rational.From((long)sign);
        var coefficient = Coefficient(limit, first.Value);
        var p = Figure.Of(growth);
        LocalisedText named;
        decimal score;
        if (sign < 0)
        {
            named = OpenSdgClasses.Deterioration;
            score = OpenSdgScore.OfGrowth(growth, named);
        }
        else if (coefficient.IsZero)
        {
            named = OpenSdgClasses.Substantial;
            score = OpenSdgScore.Most;
        }
        else
        {
            named = RealNumber.AtLeast(observed, OpenSdgScore.GrowthSubstantial, coefficient) ? OpenSdgClasses.Substantial
                : RealNumber.AtLeast(observed, OpenSdgScore.GrowthModerate, coefficient) ? OpenSdgClasses.Moderate
                : OpenSdgClasses.Limited;
            score = OpenSdgScore.OfGrowth(RealNumber.Quotient(observed, coefficient), named);
        }

        var c = Figure.Of(coefficient.Approximate());
        return MethodResult.Of(ScoreDigits.Of(growth), score, named, null, OpenSdgScore.StatusOf(named), LocalisedText.Of(
            $"Tăng trưởng theo chiều mong muốn {first.Year}–{latest.Year} là {p.Vi} mỗi năm" + (limit is null ? "." : $"; hệ số gần giới hạn C = {c.Vi}."),
            $"The growth of {first.Year}–{latest.Year} in the preferred direction is {p.En} a year" + (limit is null ? "." : $"; the coefficient near the limit is C = {c.En}.")));
    }

    private static decimal? Ratio(GrowthRate observed, int direction, GrowthRate required) =>
        ScoreDigits.Of(RealNumber.Quotient(observed, required) * Rational.From((long)direction * observed.Sign));

    private RealNumber Coefficient(decimal? limit, decimal baseValue)
    {
        if (limit is not { } stated)
        {
            return ExactNumber.One;
        }

        var size = Rational.From(Math.Abs(baseValue));
        var reach = Rational.From(Math.Abs(stated));
        return size >= reach + reach ? ExactNumber.One
            : new LimitCoefficient(size <= reach ? size / reach : (reach + reach - size) / reach, _exponent);
    }

    private decimal OrReplacement(decimal value) => value == 0 ? Thresholds.ZeroReplacement : value;
}
