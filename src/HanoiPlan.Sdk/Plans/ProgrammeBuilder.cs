using HanoiPlan.Sdk.Sources;
using NodaTime;

namespace HanoiPlan.Sdk.Plans;

/// <summary>Sets what is known of a programme while a plan is being built. Not safe for several threads.</summary>
public sealed class ProgrammeBuilder
{
    internal ProgrammeBuilder()
    {
    }

    internal string? OfficialCode { get; private set; }

    internal LocalDate? IssueDate { get; private set; }

    internal string? IssueSource { get; private set; }

    internal EvidenceGrade? IssueGrade { get; private set; }

    internal int? TargetCount { get; private set; }

    internal LocalisedText? Remark { get; private set; }

    /// <summary>The official code, such as "01-CTr/TU".</summary>
    public ProgrammeBuilder Code(string code)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        OfficialCode = code;
        return this;
    }

    /// <summary>The day of issue, where it was read and how well it is evidenced.</summary>
    /// <exception cref="ArgumentException"><paramref name="date"/> is <c>default(LocalDate)</c>.</exception>
    public ProgrammeBuilder Issued(LocalDate date, string source, EvidenceGrade grade)
    {
        GivenDay.ThrowIfDefault(date, nameof(date));
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        ArgumentNullException.ThrowIfNull(grade);
        (IssueDate, IssueSource, IssueGrade) = (date, source, grade);
        return this;
    }

    /// <summary>How many targets the programme sets of its own.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public ProgrammeBuilder OwnTargets(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        TargetCount = count;
        return this;
    }

    /// <summary>What a careful reader should know.</summary>
    public ProgrammeBuilder Note(LocalisedText note)
    {
        ArgumentNullException.ThrowIfNull(note);
        Remark = note;
        return this;
    }
}
