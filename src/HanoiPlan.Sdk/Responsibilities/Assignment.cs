using HanoiPlan.Sdk.Sources;
using NodaTime;

namespace HanoiPlan.Sdk.Responsibilities;

/// <summary>
/// Who answers for a piece of work, in which role and by when: a collective, an individual named by office, or both; neither
/// when it was looked for and not found. Immutable.
/// </summary>
public sealed class Assignment
{
    private Assignment(
        string subjectId, Role role, LocalisedText? collective, Office? office, Standing standing, EvidenceGrade? grade, string source)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(subjectId);
        ArgumentNullException.ThrowIfNull(role);
        ArgumentNullException.ThrowIfNull(standing);
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        SubjectId = subjectId;
        Role = role;
        Collective = collective;
        Office = office;
        Standing = standing;
        Grade = grade;
        Source = source;
    }

    /// <summary>The identifier of what is answered for: a programme, a task, a duty.</summary>
    public string SubjectId { get; }

    /// <summary>In what way.</summary>
    public Role Role { get; }

    /// <summary>The collective that answers; null when none is named.</summary>
    public LocalisedText? Collective { get; }

    /// <summary>The individual who answers, by office; null when none is named.</summary>
    public Office? Office { get; }

    /// <summary>The last day for it, included; null when no date is named.</summary>
    public LocalDate? DueDate { get; private init; }

    /// <summary>The first day on which the assignment counts; null when it has counted from the start.</summary>
    public LocalDate? From { get; private init; }

    /// <summary>Who stands behind the statement.</summary>
    public Standing Standing { get; }

    /// <summary>How well it is evidenced; null when there is nothing to grade.</summary>
    public EvidenceGrade? Grade { get; }

    /// <summary>Where it was read, or where it was looked for.</summary>
    public string Source { get; }

    /// <summary>True when it was looked for and not found.</summary>
    public bool IsUnknown => Collective is null && Office is null;

    /// <summary>Charges a collective.</summary>
    public static Assignment ToCollective(
        string subjectId, Role role, LocalisedText collective, Standing standing, EvidenceGrade grade, string source)
    {
        ArgumentNullException.ThrowIfNull(collective);
        ArgumentNullException.ThrowIfNull(grade);
        return new Assignment(subjectId, role, collective, null, standing, grade, source);
    }

    /// <summary>Charges an individual, named by office.</summary>
    public static Assignment ToOffice(
        string subjectId, Role role, Office office, Standing standing, EvidenceGrade grade, string source)
    {
        ArgumentNullException.ThrowIfNull(office);
        ArgumentNullException.ThrowIfNull(grade);
        return new Assignment(subjectId, role, null, office, standing, grade, source);
    }

    /// <summary>Says that it was looked for in <paramref name="source"/> and not found.</summary>
    public static Assignment NotFound(string subjectId, Role role, string source) =>
        new(subjectId, role, null, null, Standing.NotFound, null, source);

    /// <summary>The same assignment with a last day, included.</summary>
    public Assignment DueOn(LocalDate date) => new(SubjectId, Role, Collective, Office, Standing, Grade, Source) { DueDate = date, From = From };

    /// <summary>The same assignment, counting from a day on.</summary>
    public Assignment StartingOn(LocalDate date) => new(SubjectId, Role, Collective, Office, Standing, Grade, Source) { DueDate = DueDate, From = date };

    /// <summary>Subject, role and the one charged.</summary>
    public override string ToString() => $"{SubjectId} {Role.Name}: {Office?.Title.English ?? Collective?.English ?? "not found"}";
}
