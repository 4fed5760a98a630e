using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Responsibilities;
using HanoiPlan.Sdk.Sources;
using NodaTime;

namespace HanoiPlan.Sdk.Testing.Making;

/// <summary>
/// A plan taken apart, open to change: what a plan's builder can only add can be left out or put in twice here. Not safe for
/// several threads.
/// </summary>
internal sealed class PlanDraft
{
    public string Id { get; set; } = "plan";

    public LocalisedText Title { get; set; } = LocalisedText.Of("Chương trình", "Plan");

    public (int First, int Last)? Term { get; set; }

    public string? TermLabel { get; set; }

    public AreaCode? Area { get; set; }

    public LocalDate? InForce { get; set; }

    public SourceDocument? Document { get; set; }

    public CitedText? Motto { get; set; }

    public CitedText? Theme { get; set; }

    public CitedText? OpenDoor { get; set; }

    public List<CitedText> Purposes { get; } = [];

    public List<GoalDraft> Goals { get; } = [];

    public List<(string Id, LocalisedText Name, SourceReference Source)> Fields { get; } = [];

    public List<Measure> Measures { get; } = [];

    public List<MeasureRelation> Relations { get; } = [];

    public List<IndicatorDraft> Indicators { get; } = [];

    public List<NodeDraft> Nodes { get; } = [];

    public List<Instrument> Instruments { get; } = [];

    public List<BodyDraft> Bodies { get; } = [];

    public List<Agency> Agencies { get; } = [];

    public List<Route> Routes { get; } = [];

    public List<Assignment> Assignments { get; } = [];

    public List<Milestone> Milestones { get; } = [];

    public List<PeriodicReport> Reports { get; } = [];

    public List<Review> Reviews { get; } = [];

    public List<Recipient> Recipients { get; } = [];

    public List<PlanLink> Links { get; } = [];

    public List<DeclaredVerdict> Verdicts { get; } = [];

    public List<Reading> Readings { get; } = [];

    public static PlanDraft Of(Plan plan)
    {
        var draft = new PlanDraft
        {
            Id = plan.Id,
            Title = plan.Title,
            Term = (plan.Term.FirstYear, plan.Term.LastYear),
            TermLabel = plan.TermLabel,
            Area = plan.Area,
            InForce = plan.InForceFrom,
            Document = plan.Document,
            Motto = plan.Motto,
            Theme = plan.Theme,
            OpenDoor = plan.OpenDoor,
        };
        draft.Purposes.AddRange(plan.Purposes);
        draft.Goals.AddRange(plan.Goals.Select(GoalDraft.Of));
        draft.Fields.AddRange(plan.Fields.Select(field => (field.Id, field.Name, field.Source)));
        draft.Measures.AddRange(plan.Measures);
        draft.Relations.AddRange(plan.Relations);
        draft.Indicators.AddRange(plan.Indicators.Select(IndicatorDraft.Of));
        draft.Nodes.AddRange(plan.Nodes.Select(NodeDraft.Of));
        draft.Instruments.AddRange(plan.Instruments);
        draft.Bodies.AddRange(plan.Bodies.Select(BodyDraft.Of));
        draft.Agencies.AddRange(plan.Agencies);
        draft.Routes.AddRange(plan.Routes);
        draft.Assignments.AddRange(plan.Assignments);
        draft.Milestones.AddRange(plan.Milestones);
        draft.Reports.AddRange(plan.Reports);
        draft.Reviews.AddRange(plan.Reviews);
        draft.Recipients.AddRange(plan.Recipients);
        draft.Links.AddRange(plan.Links);
        draft.Verdicts.AddRange(plan.DeclaredVerdicts);
        draft.Readings.AddRange(plan.Readings);
        return draft;
    }

    public PlanDraft Copy()
    {
        var copy = new PlanDraft
        {
            Id = Id,
            Title = Title,
            Term = Term,
            TermLabel = TermLabel,
            Area = Area,
            InForce = InForce,
            Document = Document,
            Motto = Motto,
            Theme = Theme,
            OpenDoor = OpenDoor,
        };
        copy.Purposes.AddRange(Purposes);
        copy.Goals.AddRange(Goals);
        copy.Fields.AddRange(Fields);
        copy.Measures.AddRange(Measures);
        copy.Relations.AddRange(Relations);
        copy.Indicators.AddRange(Indicators);
        copy.Nodes.AddRange(Nodes);
        copy.Instruments.AddRange(Instruments);
        copy.Bodies.AddRange(Bodies);
        copy.Agencies.AddRange(Agencies);
        copy.Routes.AddRange(Routes);
        copy.Assignments.AddRange(Assignments);
        copy.Milestones.AddRange(Milestones);
        copy.Reports.AddRange(Reports);
        copy.Reviews.AddRange(Reviews);
        copy.Recipients.AddRange(Recipients);
        copy.Links.AddRange(Links);
        copy.Verdicts.AddRange(Verdicts);
        copy.Readings.AddRange(Readings);
        return copy;
    }

    /// <summary>The draft as a plan's builder, which says what is wrong with it.</summary>
    public PlanBuilder ToBuilder()
    {
        var plan = new PlanBuilder(Id, Title);
        WriteHeader(plan);
        Each(Purposes, purpose => plan.Purpose(purpose.Text, purpose.Source));
        Each(Goals, goal => goal.Write(plan));
        Each(Fields, field => plan.Field(field.Id, field.Name, field.Source));
        plan.Measures(Measures);
        Each(Relations, relation => plan.Relate(relation));
        Each(Indicators, indicator => indicator.Write(plan));
        Each(Nodes, node => node.Write(plan));
        Each(Instruments, instrument => plan.Instrument(instrument));
        Each(Bodies, body => body.Write(plan));
        Each(Agencies, agency => plan.Agency(agency));
        Each(Routes, route => plan.Route(route));
        Each(Assignments, assignment => plan.Assign(assignment));
        Each(Milestones, milestone => plan.Milestone(milestone));
        Each(Reports, report => plan.Report(report));
        Each(Reviews, review => plan.Review(review));
        Each(Recipients, recipient => plan.Recipient(recipient));
        Each(Links, link => plan.Link(link));
        Each(Verdicts, verdict => plan.Verdict(verdict));
        Each(Readings, reading => plan.Read(reading));
        return plan;
    }

    private void WriteHeader(PlanBuilder plan)
    {
        if (Term is { } term)
        {
            _ = TermLabel is { } label ? plan.Term(term.First, term.Last, label) : plan.Term(term.First, term.Last);
        }

        if (Area is { } area)
        {
            plan.Area(area);
        }

        if (InForce is { } day)
        {
            plan.InForceFrom(day);
        }

        if (Document is { } document)
        {
            plan.Document(document);
        }

        if (Motto is { } motto)
        {
            plan.Motto(motto.Text, motto.Source);
        }

        if (Theme is { } theme)
        {
            plan.Theme(theme.Text, theme.Source);
        }

        if (OpenDoor is { } door)
        {
            plan.OpenDoor(door.Text, door.Source);
        }
    }

    private static void Each<T>(List<T> parts, Action<T> write) => parts.ForEach(write);
}
