using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Quantities;

namespace DistrictComparison;

/// <summary>The answers for one unit, in the order of the columns; null where the target is not asked of it.</summary>
internal sealed record UnitAnswers(Area Area, IReadOnlyList<Assessment?> Answers)
{
    /// <summary>How many targets are asked of it.</summary>
    public int Asked => Answers.Count(answer => answer is not null);

    /// <summary>How many of them can be judged: attained, by pace, or missed.</summary>
    public int Judged => Answers.Count(answer => answer is not null && answer.Status.Rank <= AssessmentStatus.NotMet.Rank);

    /// <summary>The targets missed, or not on track.</summary>
    public IReadOnlyList<Assessment> Behind =>
        [.. Answers.OfType<Assessment>().Where(answer => answer.Status == AssessmentStatus.NotMet || answer.Status == AssessmentStatus.OffTrack || answer.Status == AssessmentStatus.AtRisk)];

    /// <summary>The share of what can be judged that is behind; null when nothing can be judged.</summary>
    public Rational? BehindShare => Judged == 0 ? null : Rational.From(Behind.Count) / Rational.From(Judged);

    /// <summary>Those furthest behind first: by the share of what can be judged, then by its number, then by code.</summary>
    public static IEnumerable<UnitAnswers> FarthestBehind(IEnumerable<UnitAnswers> units) => units
        .Where(unit => unit.BehindShare is { Sign: > 0 })
        .OrderByDescending(unit => unit.BehindShare)
        .ThenByDescending(unit => unit.Behind.Count)
        .ThenBy(unit => unit.Area.Code);
}
