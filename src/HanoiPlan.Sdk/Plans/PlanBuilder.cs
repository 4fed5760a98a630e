using System.Diagnostics.CodeAnalysis;
using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Sources;
using NodaTime;

namespace HanoiPlan.Sdk.Plans;

/// <summary>
/// Writes a plan down and builds it. The order of calls is the order of the plan's parts; parts may point at others that are
/// added later. Not safe for several threads; a built plan does not change when the builder goes on.
/// </summary>
public sealed partial class PlanBuilder
{
    /// <summary>Starts a plan.</summary>
    /// <param name="id">A stable identifier.</param>
    /// <param name="title">The title in both languages.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty.</exception>
    public PlanBuilder(string id, LocalisedText title)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(title);
        Id = id;
        Title = title;
    }

    internal string Id { get; }

    internal LocalisedText Title { get; }

    internal (int First, int Last)? TermYears { get; private set; }

    internal string? TermLabelSet { get; private set; }

    internal AreaCode? AreaSet { get; private set; }

    internal LocalDate? InForce { get; private set; }

    internal SourceDocument? DocumentSet { get; private set; }

    internal CitedText? MottoSet { get; private set; }

    internal CitedText? ThemeSet { get; private set; }

    internal List<CitedText> Purposes { get; } = [];

    internal List<GoalDraft> Goals { get; } = [];

    internal List<PlanField> Fields { get; } = [];

    internal List<Measure> MeasureList { get; } = [];

    internal List<IndicatorBuilder> Indicators { get; } = [];

    internal List<Reading> Readings { get; } = [];

    /// <summary>The years that targets speak of, both included; the document writes the term the same way.</summary>
    public PlanBuilder Term(int first, int last)
    {
        TermYears = (first, last);
        return this;
    }

    /// <summary>The years that targets speak of, both included, and the term as the document writes it.</summary>
    /// <exception cref="ArgumentException"><paramref name="label"/> is empty.</exception>
    public PlanBuilder Term(int first, int last, string label)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(label);
        TermLabelSet = label;
        return Term(first, last);
    }

    /// <summary>The territory that the plan is for.</summary>
    public PlanBuilder Area(AreaCode area)
    {
        ArgumentNullException.ThrowIfNull(area);
        AreaSet = area;
        return this;
    }

    /// <summary>The first day on which the plan counts.</summary>
    /// <exception cref="ArgumentException"><paramref name="date"/> is <c>default(LocalDate)</c>.</exception>
    public PlanBuilder InForceFrom(LocalDate date)
    {
        GivenDay.ThrowIfDefault(date, nameof(date));
        InForce = date;
        return this;
    }

    /// <summary>The document that the plan is.</summary>
    public PlanBuilder Document(SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        DocumentSet = document;
        return this;
    }

    /// <summary>The motto.</summary>
    public PlanBuilder Motto(LocalisedText text, SourceReference source)
    {
        MottoSet = new CitedText(text, source);
        return this;
    }

    /// <summary>The theme.</summary>
    public PlanBuilder Theme(LocalisedText text, SourceReference source)
    {
        ThemeSet = new CitedText(text, source);
        return this;
    }

    /// <summary>Adds a purpose or requirement.</summary>
    public PlanBuilder Purpose(LocalisedText text, SourceReference source)
    {
        Purposes.Add(new CitedText(text, source));
        return this;
    }

    /// <summary>Adds a goal without a number.</summary>
    public PlanBuilder Goal(int year, LocalisedText text, SourceReference source) => Goal(new GoalDraft(year, text, source, null, null));

    /// <summary>Adds a goal whose number is an indicator's target, said a second time and counted once.</summary>
    public PlanBuilder Goal(int year, LocalisedText text, SourceReference source, string targetId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(targetId);
        return Goal(new GoalDraft(year, text, source, targetId, null));
    }

    /// <summary>
    /// Adds a goal with a target of its own. Without other word its years run from the first of the plan's term to the goal's.
    /// </summary>
    public PlanBuilder Goal(int year, LocalisedText text, SourceReference source, string targetId, string measureCode, Action<TargetBuilder> details)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(targetId);
        ArgumentException.ThrowIfNullOrWhiteSpace(measureCode);
        ArgumentNullException.ThrowIfNull(details);
        var target = new TargetBuilder(targetId, measureCode, null);
        details(target);
        return Goal(new GoalDraft(year, text, source, null, target));
    }

    /// <summary>Adds a field that indicators are grouped by.</summary>
    public PlanBuilder Field(string id, LocalisedText name, SourceReference source)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(source);
        Fields.Add(new PlanField(id, name, source));
        return this;
    }

    /// <summary>Adds a measure, whether a target speaks of it or it only gives context.</summary>
    public PlanBuilder Measure(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        MeasureList.Add(measure);
        return this;
    }

    /// <summary>Adds measures.</summary>
    public PlanBuilder Measures(IEnumerable<Measure> measures)
    {
        ArgumentNullException.ThrowIfNull(measures);
        foreach (var measure in measures)
        {
            Measure(measure);
        }

        return this;
    }

    /// <summary>Adds an indicator.</summary>
    /// <param name="number">The number that the plan gives it, from 1.</param>
    /// <param name="id">A stable identifier, unique within the plan.</param>
    /// <param name="name">The name in both languages.</param>
    /// <param name="fieldId">The field it belongs to.</param>
    /// <param name="source">Where the plan states it.</param>
    /// <param name="details">Adds its targets.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is below 1.</exception>
    public PlanBuilder Indicator(
        int number, string id, LocalisedText name, string fieldId, SourceReference source, Action<IndicatorBuilder> details)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(fieldId);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(details);
        var indicator = new IndicatorBuilder(number, id, name, fieldId, source);
        details(indicator);
        Indicators.Add(indicator);
        return this;
    }

    /// <summary>How an open question about the plan as a whole was settled; can be said several times.</summary>
    public PlanBuilder Read(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        Readings.Add(reading);
        return this;
    }

    /// <summary>Builds the plan.</summary>
    /// <exception cref="InvalidPlanException">The plan breaks its own rules; the exception carries every problem.</exception>
    public Plan Build() => TryBuild(out var plan, out var findings) ? plan : throw new InvalidPlanException(findings);

    /// <summary>Builds the plan, or says everything that is wrong with it.</summary>
    /// <param name="plan">The plan; null when there are findings.</param>
    /// <param name="findings">Every problem, sorted; empty when the plan is built.</param>
    public bool TryBuild([NotNullWhen(true)] out Plan? plan, out IReadOnlyList<Finding> findings)
    {
        var log = new FindingLog();
        var content = PlanAssembly.Assemble(this, log);
        findings = log.Sorted();
        plan = findings.Count == 0 ? new Plan(this, content!) : null;
        return plan is not null;
    }

    private PlanBuilder Goal(GoalDraft goal)
    {
        ArgumentNullException.ThrowIfNull(goal.Text);
        ArgumentNullException.ThrowIfNull(goal.Source);
        Goals.Add(goal);
        return this;
    }
}
