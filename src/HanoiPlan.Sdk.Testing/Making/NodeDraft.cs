using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Testing.Making;

/// <summary>An orientation, breakthrough, task or programme, open to change.</summary>
internal sealed record NodeDraft(NodeReference Reference, LocalisedText Title, LocalisedText Summary, SourceReference Source, Action<ProgrammeBuilder>? Details)
{
    public static NodeDraft Of(PlanNode node) =>
        new(node.Reference, node.Title, node.Summary, node.Source, node is Programme programme ? details => Write(programme, details) : null);

    public void Write(PlanBuilder plan)
    {
        var number = Reference.Number;
        _ = Reference.Kind.Name switch
        {
            "orientation" => plan.Orientation(number, Title, Summary, Source),
            "breakthrough" => plan.Breakthrough(number, Title, Summary, Source),
            "task" => plan.Task(number, Title, Summary, Source),
            _ => plan.Programme(number, Title, Source, Details ?? (static _ => { })),
        };
    }

    private static void Write(Programme programme, ProgrammeBuilder details)
    {
        if (programme.Code is { } code)
        {
            details.Code(code);
        }

        if (programme.Issued is { } day)
        {
            details.Issued(day, programme.IssuedSource!, programme.IssuedGrade!);
        }

        if (programme.OwnTargetCount is { } count)
        {
            details.OwnTargets(count);
        }

        if (programme.Note is { } note)
        {
            details.Note(note);
        }
    }
}
