using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation.Methods;

/// <summary>
/// A hundred times the actual value over the plan's, with the plan's version named. Only for measures where higher is
/// better; for others the figure misleads and is refused. Exact; 100 itself is fulfilled.
/// </summary>
public sealed class PercentOfPlanMethod : AssessmentMethod
{
    private static readonly Rational Hundred = Rational.From(100L);

    /// <inheritdoc />
    public override string Name => "percent-of-plan";

    /// <inheritdoc />
    public override string Version => "1";

    /// <inheritdoc />
    public override SourceReference Source => MethodDocuments.PercentOfPlan;

    /// <inheritdoc />
    public override LocalisedText Question { get; } = LocalisedText.Of(
        "Thực hiện được bao nhiêu phần trăm kế hoạch?", "What percentage of the plan is done?");

    /// <inheritdoc />
    public override IReadOnlyList<MethodParameter> Parameters { get; } = [new MethodParameter("fulfilled", 100m)];

    /// <inheritdoc />
    public override MethodResult Assess(MethodSeries series)
    {
        ArgumentNullException.ThrowIfNull(series);
        if (series.Target is not { } plan)
        {
            return Refusal.NoTarget;
        }

        if (series.Preference is not { } preference)
        {
            return Refusal.NoPreference;
        }

        if (preference != Preference.HigherIsBetter)
        {
            return Refusal.NotQuantified(
                "Chỉ định nghĩa cho thước đo càng cao càng tốt.", "Defined only for a measure of which higher is better.");
        }

        if (plan.IsInterval)
        {
            return Refusal.Interval;
        }

        if (plan.Value <= 0)
        {
            return Refusal.NotQuantified("Kế hoạch phải lớn hơn 0.", "The plan must be above zero.");
        }

        if (series.Latest is not { } latest)
        {
            return Refusal.NoValues;
        }

        var actual = plan.Year is { } year && latest.Year > year && series.ValueAt(year) is { } own ? new MethodPoint(year, own) : latest;
        return Judge(series.PlanVersion, plan, actual);
    }

    private static MethodResult Judge(string? version, MethodTarget plan, MethodPoint actual)
    {
        var percent = Hundred * Rational.From(actual.Value) / Rational.From(plan.Value);
        var order = percent.CompareTo(Hundred);
        var (named, status, score) = order switch
        {
            > 0 => (PercentOfPlanClasses.Exceeded, AssessmentStatus.Exceeded, Above(ScoreDigits.Of(percent))),
            0 => (PercentOfPlanClasses.Fulfilled, AssessmentStatus.Met, 100m),
            _ => (
                PercentOfPlanClasses.NotFulfilled,
                plan.Year is { } due && actual.Year < due ? AssessmentStatus.Undetermined : AssessmentStatus.NotMet,
                ScoreDigits.Of(percent, null, 100m)),
        };
        var (a, p, s) = (Figure.Whole(actual.Value), Figure.Whole(plan.Value), Figure.Of(percent));
        var (vi, en) = (
            version is null ? "kế hoạch đã cho" : $"kế hoạch \"{version}\"",
            version is null ? "the plan given" : $"the plan \"{version}\"");
        return MethodResult.Of(score, score, named, null, status, LocalisedText.Of(
            $"{a.Vi} năm {actual.Year} bằng {s.Vi} % của {vi} ({p.Vi}" + (plan.Year is { } dueVi ? $", năm {dueVi})." : ")."),
            $"{a.En} in {actual.Year} is {s.En} % of {en} ({p.En}" + (plan.Year is { } dueEn ? $", for {dueEn})." : ").")));
    }

    // Written with 12 digits the figure must still lie above 100.
    private static decimal? Above(decimal? score) =>
        score is { } digits && SignificantDigits.Round(digits, SignificantDigits.OfScore) <= 100m ? 100m + ScoreDigits.StepAt(100m) : score;
}
