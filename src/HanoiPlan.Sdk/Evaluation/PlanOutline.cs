using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Evaluation;

/// <summary>Which indicators make up the parts of a plan and what was declared of each: looked up once, for every assessment.</summary>
internal sealed class PlanOutline
{
    public PlanOutline(Plan plan, Func<Target, int> placeOf)
    {
        Indicators =
        [
            .. plan.Indicators.Select(indicator => (
                indicator,
                (int[])[.. indicator.Targets.Select(placeOf)],
                (DeclaredVerdict[])
                [
                    .. plan.VerdictsOn(VerdictSubject.Indicator(indicator.Number)),
                    .. indicator.Targets.SelectMany(target => plan.VerdictsOn(VerdictSubject.Target(target.Id))),
                ])),
        ];
        Fields = [.. plan.Fields.Select(field => (field, PlacesOf(plan, indicator => ReferenceEquals(indicator.Field, field))))];
        Nodes = [.. plan.Nodes.Select(node => new Node(plan, node))];
        Verdicts = [.. plan.VerdictsOn(VerdictSubject.WholePlan)];
    }

    /// <summary>Each indicator with the places of its targets in the plan's order, and what was declared of it and then of its targets.</summary>
    public (Indicator Indicator, int[] Targets, DeclaredVerdict[] Verdicts)[] Indicators { get; }

    /// <summary>Each field with the places of its indicators in the plan's order.</summary>
    public (PlanField Field, int[] Indicators)[] Fields { get; }

    public Node[] Nodes { get; }

    /// <summary>What was declared of the plan as a whole.</summary>
    public DeclaredVerdict[] Verdicts { get; }

    private static int[] PlacesOf(Plan plan, Func<Indicator, bool> belongs) =>
        [.. Enumerable.Range(0, plan.Indicators.Count).Where(place => belongs(plan.Indicators[place]))];

    /// <summary>An orientation, breakthrough, task or programme with the links from indicators to it.</summary>
    public sealed class Node
    {
        public Node(Plan plan, PlanNode node)
        {
            Id = node.Id;
            Title = node.Title;
            Source = node.Source;
            Links = [.. plan.LinksTo(node.Reference).Where(link => link.From.Kind == NodeKind.Indicator)];
            Indicators = PlacesOf(plan, indicator => Links.Any(link => link.From.Equals(indicator.Reference)));
            Verdicts = node is Programme programme ? [.. plan.VerdictsOn(VerdictSubject.Programme(programme.Number))] : [];
        }

        public string Id { get; }

        public LocalisedText Title { get; }

        public SourceReference Source { get; }

        public IReadOnlyList<PlanLink> Links { get; }

        /// <summary>The places of the linked indicators in the plan's order.</summary>
        public int[] Indicators { get; }

        public DeclaredVerdict[] Verdicts { get; }
    }
}
