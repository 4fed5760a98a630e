using System.Globalization;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Plans;

/// <summary>
/// What an authority said of its own result. Kept beside the computed answer and never mixed with it. Immutable.
/// </summary>
public sealed class DeclaredVerdict
{
    private DeclaredVerdict(
        VerdictSubject subject, DeclaredOutcome outcome, int? count, int? outOf,
        LocalisedText authority, TimePeriod declared, string source, EvidenceGrade grade, LocalisedText? note)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(outcome);
        ArgumentNullException.ThrowIfNull(authority);
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        ArgumentNullException.ThrowIfNull(grade);
        if (declared == TimePeriod.None)
        {
            throw new ArgumentException($"The verdict on \"{subject}\" needs the day or period in which it was declared.", nameof(declared));
        }

        Subject = subject;
        Outcome = outcome;
        Count = count;
        OutOf = outOf;
        Authority = authority;
        Declared = declared;
        Source = source;
        Grade = grade;
        Note = note;
    }

    /// <summary>What it speaks of.</summary>
    public VerdictSubject Subject { get; }

    /// <summary>What was declared.</summary>
    public DeclaredOutcome Outcome { get; }

    /// <summary>How many, for an outcome that counts; else null.</summary>
    public int? Count { get; }

    /// <summary>Out of how many, for an outcome that counts; else null.</summary>
    public int? OutOf { get; }

    /// <summary>Who declared it.</summary>
    public LocalisedText Authority { get; }

    /// <summary>The day, month or year in which it was declared.</summary>
    public TimePeriod Declared { get; }

    /// <summary>Where it was read.</summary>
    public string Source { get; }

    /// <summary>How well it is evidenced; <see cref="EvidenceGrade.Computed"/> when it only follows from other declarations.</summary>
    public EvidenceGrade Grade { get; }

    /// <summary>What a careful reader should know; null for nothing.</summary>
    public LocalisedText? Note { get; }

    /// <summary>A verdict in one word.</summary>
    /// <exception cref="ArgumentException">The outcome counts, the source is empty or the period is none.</exception>
    public static DeclaredVerdict Of(
        VerdictSubject subject, DeclaredOutcome outcome, LocalisedText authority, TimePeriod declared, string source, EvidenceGrade grade, LocalisedText? note)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return Counts(outcome)
            ? throw new ArgumentException($"The outcome \"{outcome.Name}\" needs its numbers: use {nameof(Counted)}.", nameof(outcome))
            : new DeclaredVerdict(subject, outcome, null, null, authority, declared, source, grade, note);
    }

    /// <summary>A verdict that counts, such as 16 of 20.</summary>
    /// <exception cref="ArgumentException">The outcome does not count, the source is empty or the period is none.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative or above <paramref name="outOf"/>.</exception>
    public static DeclaredVerdict Counted(
        VerdictSubject subject, DeclaredOutcome outcome, int count, int outOf, LocalisedText authority, TimePeriod declared, string source, EvidenceGrade grade, LocalisedText? note)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, outOf);
        return Counts(outcome)
            ? new DeclaredVerdict(subject, outcome, count, outOf, authority, declared, source, grade, note)
            : throw new ArgumentException($"The outcome \"{outcome.Name}\" takes no numbers: use {nameof(Of)}.", nameof(outcome));
    }

    /// <summary>Subject, outcome and numbers.</summary>
    public override string ToString() => Count is null
        ? $"{Subject} {Outcome.Name}"
        : string.Create(CultureInfo.InvariantCulture, $"{Subject} {Outcome.Name} {Count}/{OutOf}");

    private static bool Counts(DeclaredOutcome outcome) =>
        outcome == DeclaredOutcome.MetCount || outcome == DeclaredOutcome.ExpectedCount || outcome == DeclaredOutcome.DifficultCount;
}
