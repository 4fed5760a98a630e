using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Responsibilities;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation.Fulfilment;

/// <summary>The parts of a plan that somebody can answer for, by identifier.</summary>
internal sealed class PlanParts
{
    private readonly Dictionary<string, (LocalisedText Name, SourceReference? Source)> _parts = new(StringComparer.Ordinal);

    public PlanParts(Plan plan)
    {
        Milestones = [.. plan.Milestones, .. plan.Routes.SelectMany(route => route.Steps)];
        Duties = plan.Bodies.SelectMany(body => body.Duties).ToDictionary(duty => duty.Id, StringComparer.Ordinal);
        Reports = plan.Reports.ToDictionary(report => report.Id, StringComparer.Ordinal);
        Reviews = plan.Reviews.ToDictionary(review => review.Id, StringComparer.Ordinal);
        Add(plan.Nodes.Select(node => (node.Id, node.Title, (SourceReference?)node.Source)));
        Add(plan.Indicators.Select(indicator => (indicator.Reference.Id, indicator.Name, (SourceReference?)indicator.Source)));
        Add(plan.Targets.Concat(plan.Goals.Select(goal => goal.Target).OfType<Targets.Target>())
            .Select(target => (target.Id, target.Name, (SourceReference?)target.Original.Source)));
        Add(Duties.Values.Select(duty => (duty.Id, duty.Summary, (SourceReference?)duty.Source)));
        Add(Milestones.Select(milestone => (milestone.Id, milestone.Title, (SourceReference?)milestone.Source)));
        Add(plan.Routes.Select(route => (route.Id, route.Title, (SourceReference?)route.Source)));
        Add(plan.Reports.Select(report => (report.Id, report.Content, (SourceReference?)report.Source)));
        Add(plan.Reviews.Select(review => (review.Id, review.Content, review.Source)));
        Add(plan.Instruments.Select(instrument => (instrument.Id, instrument.Title, (SourceReference?)instrument.Source)));
    }

    public IReadOnlyList<Milestone> Milestones { get; }

    public Dictionary<string, Duty> Duties { get; }

    public Dictionary<string, PeriodicReport> Reports { get; }

    public Dictionary<string, Review> Reviews { get; }

    public bool Has(string id) => _parts.ContainsKey(id);

    public LocalisedText NameOf(string id) => _parts[id].Name;

    public SourceReference? SourceOf(string id) => _parts[id].Source;

    private void Add(IEnumerable<(string Id, LocalisedText Name, SourceReference? Source)> parts)
    {
        foreach (var part in parts)
        {
            _parts.TryAdd(part.Id, (part.Name, part.Source));
        }
    }
}
