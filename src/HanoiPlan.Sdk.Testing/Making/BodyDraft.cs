using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Responsibilities;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Testing.Making;

/// <summary>A body with its duties, open to change.</summary>
internal sealed record BodyDraft(int Number, string Id, LocalisedText Name, SourceReference Source, LocalisedText? Note, IReadOnlyList<Duty> Duties)
{
    public static BodyDraft Of(Body body) => new(body.Number, body.Id, body.Name, body.Source, body.Note, body.Duties);

    public void Write(PlanBuilder plan) => plan.Body(Number, Id, Name, Source, body =>
    {
        foreach (var duty in Duties)
        {
            _ = duty.Deadline is { } deadline
                ? body.Duty(duty.Id, duty.Summary, duty.Source, deadline)
                : body.Duty(duty.Id, duty.Summary, duty.Source);
        }

        if (Note is { } note)
        {
            body.Note(note);
        }
    });
}
