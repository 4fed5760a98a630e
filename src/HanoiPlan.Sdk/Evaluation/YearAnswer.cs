using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Evaluation;

/// <summary>The answer for one year of an every-year or maintained target.</summary>
public sealed class YearAnswer
{
    internal YearAnswer(TimePeriod year, AssessedValue? value, IReadOnlyList<AssessmentStatus> statuses, IReadOnlyList<ConflictSide> sides)
    {
        Year = year;
        Value = value;
        Statuses = statuses;
        Sides = sides;
    }

    /// <summary>The year.</summary>
    public TimePeriod Year { get; }

    /// <summary>The value judged; null when the year has no result.</summary>
    public AssessedValue? Value { get; }

    /// <summary>The status of the year; several, best first, when it is not decided, none when it has no result.</summary>
    public IReadOnlyList<AssessmentStatus> Statuses { get; }

    /// <summary>The values of equal standing that disagree about the year; empty when sources agree.</summary>
    public IReadOnlyList<ConflictSide> Sides { get; }

    /// <summary>True when sources of equal standing disagree about the year.</summary>
    public bool IsConflict => Sides.Count > 1;

    /// <summary>True when the year is known to have attained.</summary>
    public bool IsAttained => Statuses is [.., var worst] && worst.IsAttained;

    /// <summary>True when the year is known to have missed.</summary>
    public bool IsMissed => Statuses is [var best, ..] && !best.IsAttained;
}
