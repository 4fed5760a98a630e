using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Responsibilities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Plans;

/// <summary>A whole plan as data: its term, what it wants, and who answers for it. Immutable and safe to share; made by <see cref="PlanBuilder"/>.</summary>
public sealed class Plan
{
    private readonly FrozenDictionary<string, Target> _targets;
    private readonly FrozenDictionary<int, Indicator> _indicators;
    private readonly FrozenDictionary<string, Indicator> _indicatorByTarget;
    private readonly FrozenDictionary<string, PlanNode> _nodes;

    internal Plan(PlanBuilder draft, PlanContent content)
    {
        Id = draft.Id;
        Title = draft.Title;
        Term = content.Term;
        TermLabel = content.TermLabel;
        Area = draft.AreaSet!;
        InForceFrom = draft.InForce!.Value;
        Document = draft.DocumentSet!;
        Motto = draft.MottoSet;
        Theme = draft.ThemeSet;
        Purposes = [.. draft.Purposes];
        Goals = content.Goals;
        Fields = [.. draft.Fields];
        Measures = content.Measures;
        Relations = [.. draft.Relations];
        Indicators = content.Indicators;
        Targets = [.. content.Indicators.SelectMany(indicator => indicator.Targets)];
        Orientations = [.. draft.Orientations];
        Breakthroughs = [.. draft.Breakthroughs];
        Tasks = [.. draft.Tasks];
        Programmes = [.. draft.Programmes];
        OpenDoor = draft.OpenDoorSet;
        Instruments = [.. draft.Instruments];
        Bodies = [.. draft.Bodies];
        Agencies = [.. draft.Agencies];
        Assignments = [.. draft.Assignments];
        Milestones = [.. draft.Milestones];
        Routes = [.. draft.Routes];
        Reports = [.. draft.Reports];
        Reviews = [.. draft.Reviews];
        Recipients = [.. draft.Recipients];
        Links = [.. draft.Links];
        DeclaredVerdicts = [.. draft.Verdicts];
        Readings = [.. draft.Readings];
        _targets = Targets.ToFrozenDictionary(target => target.Id, StringComparer.Ordinal);
        _indicators = Indicators.ToFrozenDictionary(indicator => indicator.Number);
        _indicatorByTarget = Indicators
            .SelectMany(indicator => indicator.Targets.Select(target => (target.Id, indicator)))
            .ToFrozenDictionary(pair => pair.Id, pair => pair.indicator, StringComparer.Ordinal);
        _nodes = Nodes.ToFrozenDictionary(node => node.Id, StringComparer.Ordinal);
    }

    /// <summary>The stable identifier.</summary>
    public string Id { get; }

    /// <summary>The title in both languages.</summary>
    public LocalisedText Title { get; }

    /// <summary>The years that the targets speak of, both ends included.</summary>
    public TimePeriod Term { get; }

    /// <summary>The term as the document writes it, such as "2020 - 2025"; it can begin before <see cref="Term"/>.</summary>
    public string TermLabel { get; }

    /// <summary>The territory that the plan is for.</summary>
    public AreaCode Area { get; }

    /// <summary>The first day on which the plan counts.</summary>
    public LocalDate InForceFrom { get; }

    /// <summary>The document that the plan is.</summary>
    public SourceDocument Document { get; }

    /// <summary>The motto; null when the plan has none.</summary>
    public CitedText? Motto { get; }

    /// <summary>The theme; null when the plan has none.</summary>
    public CitedText? Theme { get; }

    /// <summary>Purposes and requirements, in the plan's order.</summary>
    public IReadOnlyList<CitedText> Purposes { get; }

    /// <summary>What is wanted by the end of the term and by later horizons, by year.</summary>
    public IReadOnlyList<Goal> Goals { get; }

    /// <summary>The fields that indicators are grouped by.</summary>
    public IReadOnlyList<PlanField> Fields { get; }

    /// <summary>The measures of the targets, and those that only give context.</summary>
    public MeasureCatalogue Measures { get; }

    /// <summary>What measures have to do with each other, as declared.</summary>
    public IReadOnlyList<MeasureRelation> Relations { get; }

    /// <summary>The indicators, in the plan's order.</summary>
    public IReadOnlyList<Indicator> Indicators { get; }

    /// <summary>Every target of every indicator, in order; the targets of later horizons are in <see cref="Goals"/>.</summary>
    public IReadOnlyList<Target> Targets { get; }

    /// <summary>The major orientations.</summary>
    public IReadOnlyList<Orientation> Orientations { get; }

    /// <summary>The breakthroughs.</summary>
    public IReadOnlyList<Breakthrough> Breakthroughs { get; }

    /// <summary>The main tasks and solutions.</summary>
    public IReadOnlyList<PlanTask> Tasks { get; }

    /// <summary>The working programmes.</summary>
    public IReadOnlyList<Programme> Programmes { get; }

    /// <summary>The clause that leaves the door open for later instruments; null when there is none.</summary>
    public CitedText? OpenDoor { get; }

    /// <summary>The later instruments known.</summary>
    public IReadOnlyList<Instrument> Instruments { get; }

    /// <summary>The bodies charged with carrying the plan out.</summary>
    public IReadOnlyList<Body> Bodies { get; }

    /// <summary>The agencies charged with something though the plan's own list of bodies does not name them.</summary>
    public IReadOnlyList<Agency> Agencies { get; }

    /// <summary>Who answers for what, as far as it is known.</summary>
    public IReadOnlyList<Assignment> Assignments { get; }

    /// <summary>The dated pieces of work; the steps of <see cref="Routes"/> are not among them.</summary>
    public IReadOnlyList<Milestone> Milestones { get; }

    /// <summary>The routes of parts of the plan, each with its milestones in order.</summary>
    public IReadOnlyList<Route> Routes { get; }

    /// <summary>The reports owed again and again.</summary>
    public IReadOnlyList<PeriodicReport> Reports { get; }

    /// <summary>The reviews asked for or held.</summary>
    public IReadOnlyList<Review> Reviews { get; }

    /// <summary>Whom the plan is sent to.</summary>
    public IReadOnlyList<Recipient> Recipients { get; }

    /// <summary>Which part serves which.</summary>
    public IReadOnlyList<PlanLink> Links { get; }

    /// <summary>What authorities declared of the results.</summary>
    public IReadOnlyList<DeclaredVerdict> DeclaredVerdicts { get; }

    /// <summary>How open questions about the plan as a whole were settled.</summary>
    public IReadOnlyList<Reading> Readings { get; }

    /// <summary>Orientations, breakthroughs, tasks and programmes, in that order.</summary>
    public IEnumerable<PlanNode> Nodes => [.. Orientations, .. Breakthroughs, .. Tasks, .. Programmes];

    /// <summary>The target with an identifier.</summary>
    /// <exception cref="KeyNotFoundException">No indicator has such a target.</exception>
    public Target Target(string id) => TryGetTarget(id, out var target)
        ? target
        : throw new KeyNotFoundException($"Plan \"{Id}\" has no target \"{id}\" among its {Targets.Count}.");

    /// <summary>Looks up a target of the indicators by its identifier.</summary>
    public bool TryGetTarget(string id, [NotNullWhen(true)] out Target? target)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _targets.TryGetValue(id, out target);
    }

    /// <summary>The indicator with a number.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Indicator Indicator(int number) => TryGetIndicator(number, out var indicator)
        ? indicator
        : throw new KeyNotFoundException($"Plan \"{Id}\" has no indicator ({number}) among its {Indicators.Count}.");

    /// <summary>Looks up an indicator by its number.</summary>
    public bool TryGetIndicator(int number, [NotNullWhen(true)] out Indicator? indicator) => _indicators.TryGetValue(number, out indicator);

    /// <summary>The indicator that holds a target.</summary>
    /// <exception cref="ArgumentException">The target is no indicator's: it belongs to another plan or to a goal alone.</exception>
    public Indicator IndicatorOf(Target target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return _targets.TryGetValue(target.Id, out var own) && ReferenceEquals(own, target)
            ? _indicatorByTarget[target.Id]
            : throw new ArgumentException($"Target \"{target.Id}\" is not held by an indicator of plan \"{Id}\".", nameof(target));
    }

    /// <summary>Looks up an orientation, breakthrough, task or programme; indicators are looked up by number.</summary>
    public bool TryGetNode(NodeReference reference, [NotNullWhen(true)] out PlanNode? node)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return _nodes.TryGetValue(reference.Id, out node);
    }

    /// <summary>The links that lead to a part: what serves it.</summary>
    public IEnumerable<PlanLink> LinksTo(NodeReference reference) => Links.Where(link => link.To.Equals(reference));

    /// <summary>The links that lead from a part: what it serves.</summary>
    public IEnumerable<PlanLink> LinksFrom(NodeReference reference) => Links.Where(link => link.From.Equals(reference));

    /// <summary>What was declared of a subject, in the order given.</summary>
    public IEnumerable<DeclaredVerdict> VerdictsOn(VerdictSubject subject) => DeclaredVerdicts.Where(verdict => verdict.Subject.Equals(subject));

    /// <summary>The assignments for a part, by its identifier.</summary>
    public IEnumerable<Assignment> AssignmentsFor(string subjectId) =>
        Assignments.Where(assignment => string.Equals(assignment.SubjectId, subjectId, StringComparison.Ordinal));

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;
}
