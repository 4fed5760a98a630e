using HanoiPlan.Sdk.Responsibilities;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Plans;

public sealed partial class PlanBuilder
{
    internal List<Orientation> Orientations { get; } = [];

    internal List<Breakthrough> Breakthroughs { get; } = [];

    internal List<PlanTask> Tasks { get; } = [];

    internal List<Programme> Programmes { get; } = [];

    internal CitedText? OpenDoorSet { get; private set; }

    internal List<Instrument> Instruments { get; } = [];

    internal List<Body> Bodies { get; } = [];

    internal List<Assignment> Assignments { get; } = [];

    internal List<Agency> Agencies { get; } = [];

    internal List<Milestone> Milestones { get; } = [];

    internal List<Route> Routes { get; } = [];

    internal List<PeriodicReport> Reports { get; } = [];

    internal List<Review> Reviews { get; } = [];

    internal List<Recipient> Recipients { get; } = [];

    internal List<PlanLink> Links { get; } = [];

    internal List<DeclaredVerdict> Verdicts { get; } = [];

    /// <summary>Adds a major orientation: a short title and what the passage says.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public PlanBuilder Orientation(int number, LocalisedText title, LocalisedText summary, SourceReference source) =>
        Add(Orientations, new Orientation(number, Checked(title), Checked(summary), Checked(source)));

    /// <summary>Adds a breakthrough: a short title and what the passage says.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public PlanBuilder Breakthrough(int number, LocalisedText title, LocalisedText summary, SourceReference source) =>
        Add(Breakthroughs, new Breakthrough(number, Checked(title), Checked(summary), Checked(source)));

    /// <summary>Adds a main task or solution that the plan only names.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public PlanBuilder Task(int number, LocalisedText title, SourceReference source) => Task(number, title, title, source);

    /// <summary>Adds a main task or solution, and what the passage says.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public PlanBuilder Task(int number, LocalisedText title, LocalisedText summary, SourceReference source) =>
        Add(Tasks, new PlanTask(number, Checked(title), Checked(summary), Checked(source)));

    /// <summary>Adds a working programme that the plan only names.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public PlanBuilder Programme(int number, LocalisedText title, SourceReference source) => Programme(number, title, source, static _ => { });

    /// <summary>Adds a working programme, and what is known of it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public PlanBuilder Programme(int number, LocalisedText title, SourceReference source, Action<ProgrammeBuilder> details)
    {
        ArgumentNullException.ThrowIfNull(details);
        var builder = new ProgrammeBuilder();
        details(builder);
        return Add(Programmes, new Programme(number, Checked(title), Checked(source), builder));
    }

    /// <summary>The clause that leaves the door open for later instruments.</summary>
    public PlanBuilder OpenDoor(LocalisedText text, SourceReference source)
    {
        OpenDoorSet = new CitedText(text, source);
        return this;
    }

    /// <summary>Adds a later instrument.</summary>
    public PlanBuilder Instrument(Instrument instrument) => Add(Instruments, Checked(instrument));

    /// <summary>Adds a body that is charged with carrying the plan out.</summary>
    /// <param name="number">The number under which the plan lists it, from 1.</param>
    /// <param name="id">A stable identifier, unique within the plan.</param>
    /// <param name="name">The name in both languages.</param>
    /// <param name="source">Where the plan names it.</param>
    /// <param name="details">Adds its duties.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is below 1.</exception>
    public PlanBuilder Body(int number, string id, LocalisedText name, SourceReference source, Action<BodyBuilder> details)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(details);
        var builder = new BodyBuilder(id);
        details(builder);
        return Add(Bodies, new Body(number, id, Checked(name), Checked(source), builder));
    }

    /// <summary>Adds an agency that is charged with something though the plan's own list of bodies does not name it.</summary>
    public PlanBuilder Agency(Agency agency) => Add(Agencies, Checked(agency));

    /// <summary>Says who answers for a part of the plan; the part is named by its identifier, such as "programme-2" or a duty's.</summary>
    public PlanBuilder Assign(Assignment assignment) => Add(Assignments, Checked(assignment));

    /// <summary>Adds a dated piece of work.</summary>
    public PlanBuilder Milestone(Milestone milestone) => Add(Milestones, Checked(milestone));

    /// <summary>Adds the route of a part of the plan: its milestones in order.</summary>
    public PlanBuilder Route(Route route) => Add(Routes, Checked(route));

    /// <summary>Adds a report owed again and again.</summary>
    public PlanBuilder Report(PeriodicReport report) => Add(Reports, Checked(report));

    /// <summary>Adds a review, asked for or held.</summary>
    public PlanBuilder Review(Review review) => Add(Reviews, Checked(review));

    /// <summary>Adds a recipient.</summary>
    public PlanBuilder Recipient(Recipient recipient) => Add(Recipients, Checked(recipient));

    /// <summary>Adds a link.</summary>
    public PlanBuilder Link(PlanLink link) => Add(Links, Checked(link));

    /// <summary>Adds what an authority declared.</summary>
    public PlanBuilder Verdict(DeclaredVerdict verdict) => Add(Verdicts, Checked(verdict));

    private static T Checked<T>(T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        return value;
    }

    private PlanBuilder Add<T>(List<T> list, T item)
    {
        list.Add(item);
        return this;
    }
}
