using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Responsibilities;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Testing.Making;

/// <summary>A body with its duties, open to change.</summary>
internal sealed record BodyDraft(int Number, string Id, LocalisedText Name, SourceReference Source, LocalisedText? Note, IReadOnlyList<Duty> Duties)
{
    public Existence? Existence { get; init; }

    public static BodyDraft Of(Body body) =>
        new(body.Number, body.Id, body.Name, body.Source, body.Note, body.Duties) { Existence = body.Existence };

    public void Write(PlanBuilder plan) => plan.Body(Number, Id, Name, Source, body =>
    {
        foreach (var duty in Duties)
        {
            body.Duty(duty.Id, duty.Summary, duty.Source, duty.Deadline, duty.SubjectIds);
        }

        if (Existence is { } existence)
        {
            body.Existing(existence);
        }

        if (Note is { } note)
        {
            body.Note(note);
        }
    });
}
