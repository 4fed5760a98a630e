using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Tests.Reference;

/// <summary>A target's range in the measure's own values, and what is said of a value against it.</summary>
internal sealed class ReferenceRange(TargetRange stated, Preference preference, Func<decimal, Fraction> resolve)
{
    public Fraction? Lower { get; } = stated.Lower is { } lower ? resolve(lower.Value) : null;

    public Fraction? Upper { get; } = stated.Upper is { } upper ? resolve(upper.Value) : null;

    public Preference Preference { get; } = preference;

    // "Exceeded beyond the bound on the preferred side, when the statement has one: the far bound of a between, the point
    // of a single-value statement, not of an open one."
    private bool IsOpen { get; } =
        stated.Kind == RangeKind.AtLeast || stated.Kind == RangeKind.MoreThan || stated.Kind == RangeKind.AtMost || stated.Kind == RangeKind.LessThan;

    public bool IsBelow(Fraction value) =>
        Lower is { } lower && (stated.Lower!.Value.IsInclusive ? value < lower : value <= lower);

    public bool IsAbove(Fraction value) =>
        Upper is { } upper && (stated.Upper!.Value.IsInclusive ? value > upper : value >= upper);

    public AssessmentStatus Attainment(Fraction value) => Attainment(IsBelow(value), IsAbove(value));

    public AssessmentStatus Attainment(bool isBelow, bool isAbove)
    {
        if (!isBelow && !isAbove)
        {
            return AssessmentStatus.Met;
        }

        var isPreferredSide = isAbove ? Preference == Preference.HigherIsBetter : Preference == Preference.LowerIsBetter;
        return isPreferredSide && !IsOpen ? AssessmentStatus.Exceeded : AssessmentStatus.NotMet;
    }

    /// <summary>What compounded growth comes to: the product of yearly factors against (1 + c)ⁿ, never a root.</summary>
    public AssessmentStatus AttainmentOfGrowth(Fraction product, int years)
    {
        var isBelow = Lower is { } lower && (stated.Lower!.Value.IsInclusive ? product < Compounded(lower, years) : product <= Compounded(lower, years));
        var isAbove = Upper is { } upper && (stated.Upper!.Value.IsInclusive ? product > Compounded(upper, years) : product >= Compounded(upper, years));
        return Attainment(isBelow, isAbove);
    }

    public static Fraction Compounded(Fraction percent, int years) => Fraction.Power(1 + (percent / 100), years);

    /// <summary>The statuses that some value between two ends can have; an absent end is unbounded.</summary>
    public IEnumerable<AssessmentStatus> PossibleWithin(Fraction? least, Fraction? most) => PossibleWithin(least, most, [], Attainment);

    /// <summary>The same for any answer that changes only at the bounds and at the given marks.</summary>
    public IEnumerable<AssessmentStatus> PossibleWithin(Fraction? least, Fraction? most, Fraction[] marks, Func<Fraction, AssessmentStatus> answer)
    {
        // One value in each region of the axis is enough: every mark, a point between each two, and one beyond the outermost.
        var points = new[] { least, most, Lower, Upper }.OfType<Fraction>().Concat(marks).ToList();
        points.Sort((a, b) => a < b ? -1 : a > b ? 1 : 0);
        points = [points[0] - 1, points[^1] + 1, .. points, .. points.Zip(points.Skip(1), (a, b) => (a + b) / 2)];
        return points
            .Where(point => (least is not { } low || point >= low) && (most is not { } high || point <= high))
            .Select(answer)
            .Distinct();
    }
}
