using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Responsibilities;

/// <summary>
/// Who answers for a part of a plan, in which role, from when to when and by when: a collective or an individual named by
/// office; neither when it was looked for and not found. A part that a collective and an individual answer for has two. Immutable.
/// </summary>
public sealed class Assignment
{
    private readonly Charged _charged;

    private Assignment(string subjectId, Role role, Charged charged, Standing standing, EvidenceGrade? grade, string source)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(subjectId);
        ArgumentNullException.ThrowIfNull(role);
        ArgumentNullException.ThrowIfNull(standing);
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        SubjectId = subjectId;
        Role = role;
        _charged = charged;
        Standing = standing;
        Grade = grade;
        Source = source;
    }

    private Assignment(Assignment other)
        : this(other.SubjectId, other.Role, other._charged, other.Standing, other.Grade, other.Source)
    {
        DueDate = other.DueDate;
        From = other.From;
        To = other.To;
    }

    /// <summary>The identifier of what is answered for: a programme, task, indicator, target, duty, milestone, route, report, review or instrument.</summary>
    public string SubjectId { get; }

    /// <summary>In what way.</summary>
    public Role Role { get; }

    /// <summary>The collective that answers; null when none is named.</summary>
    public LocalisedText? Collective => _charged.Collective;

    /// <summary>The body or agency of the plan that the collective is; null when none is named or the plan does not hold it.</summary>
    public string? CollectiveId => _charged.CollectiveId;

    /// <summary>The individual who answers, by office; null when none is named.</summary>
    public Office? Office => _charged.Office;

    /// <summary>The last day for it, included; null when no date is named.</summary>
    public LocalDate? DueDate { get; private init; }

    /// <summary>The first day on which the assignment counts; null when it has counted from the start.</summary>
    public UncertainDate? From { get; private init; }

    /// <summary>The last day on which the assignment counts, included; null when no end is known.</summary>
    public UncertainDate? To { get; private init; }

    /// <summary>Who stands behind the statement.</summary>
    public Standing Standing { get; }

    /// <summary>How well it is evidenced; null when there is nothing to grade.</summary>
    public EvidenceGrade? Grade { get; }

    /// <summary>Where it was read, or where it was looked for.</summary>
    public string Source { get; }

    /// <summary>True when it was looked for and not found.</summary>
    public bool IsUnknown => Collective is null && Office is null;

    /// <summary>Charges a collective that the plan does not hold as a body or agency.</summary>
    public static Assignment ToCollective(
        string subjectId, Role role, LocalisedText collective, Standing standing, EvidenceGrade grade, string source)
    {
        ArgumentNullException.ThrowIfNull(collective);
        ArgumentNullException.ThrowIfNull(grade);
        return new Assignment(subjectId, role, new Charged(collective, null, null), standing, grade, source);
    }

    /// <summary>Charges a body or agency of the plan, by its identifier.</summary>
    public static Assignment ToCollective(
        string subjectId, Role role, string collectiveId, LocalisedText collective, Standing standing, EvidenceGrade grade, string source)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(collectiveId);
        ArgumentNullException.ThrowIfNull(collective);
        ArgumentNullException.ThrowIfNull(grade);
        return new Assignment(subjectId, role, new Charged(collective, collectiveId, null), standing, grade, source);
    }

    /// <summary>Charges an individual, named by office.</summary>
    public static Assignment ToOffice(
        string subjectId, Role role, Office office, Standing standing, EvidenceGrade grade, string source)
    {
        ArgumentNullException.ThrowIfNull(office);
        ArgumentNullException.ThrowIfNull(grade);
        return new Assignment(subjectId, role, new Charged(null, null, office), standing, grade, source);
    }

    /// <summary>Says that it was looked for in <paramref name="source"/> and not found.</summary>
    public static Assignment NotFound(string subjectId, Role role, string source) =>
        new(subjectId, role, new Charged(null, null, null), Standing.NotFound, null, source);

    /// <summary>The same assignment with a last day for the work, included.</summary>
    /// <exception cref="ArgumentException"><paramref name="date"/> is <c>default(LocalDate)</c>.</exception>
    public Assignment DueOn(LocalDate date) => new(this) { DueDate = GivenDay.Checked(date, nameof(date)) };

    /// <summary>The same assignment, counting from a day on.</summary>
    /// <exception cref="ArgumentException">It would certainly end before it starts.</exception>
    public Assignment StartingOn(LocalDate date) => Lasting(UncertainDate.On(date), To);

    /// <summary>The same assignment, counting from some day of a period on: "since December 2024".</summary>
    /// <exception cref="ArgumentException">It would certainly end before it starts, or the period has no dates.</exception>
    public Assignment StartingWithin(TimePeriod period) => Lasting(UncertainDate.Within(period), To);

    /// <summary>The same assignment, counting until a day, included.</summary>
    /// <exception cref="ArgumentException">It would certainly end before it starts.</exception>
    public Assignment EndingOn(LocalDate date) => Lasting(From, UncertainDate.On(date));

    /// <summary>The same assignment, counting until some day of a period.</summary>
    /// <exception cref="ArgumentException">It would certainly end before it starts, or the period has no dates.</exception>
    public Assignment EndingWithin(TimePeriod period) => Lasting(From, UncertainDate.Within(period));

    /// <summary>Whether the assignment counts on a day: true, false, or null where its dates do not tell.</summary>
    public bool? CountsOn(LocalDate date)
    {
        var begun = From is null ? true : From.HasComeBy(date);
        var over = To is null ? false : To.HasComeBy(date.PlusDays(-1));
        return begun == false || over == true ? false : begun is null || over is null ? null : true;
    }

    /// <summary>Subject, role and the one charged.</summary>
    public override string ToString() => $"{SubjectId} {Role.Name}: {Office?.Title.English ?? Collective?.English ?? "not found"}";

    private Assignment Lasting(UncertainDate? from, UncertainDate? to) => from is not null && to is not null && to.Latest < from.Earliest
        ? throw new ArgumentException($"The assignment of \"{SubjectId}\" would end ({to}) before it starts ({from}).")
        : new Assignment(this) { From = from, To = to };

    private sealed record Charged(LocalisedText? Collective, string? CollectiveId, Office? Office);
}
