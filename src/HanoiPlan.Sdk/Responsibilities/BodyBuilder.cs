using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Responsibilities;

/// <summary>Sets what a plan says of a body while the plan is being built. Not safe for several threads.</summary>
public sealed class BodyBuilder
{
    private readonly string _bodyId;

    internal BodyBuilder(string bodyId) => _bodyId = bodyId;

    internal LocalisedText? Remark { get; private set; }

    internal List<Duty> Duties { get; } = [];

    /// <summary>Adds a duty without a deadline.</summary>
    public BodyBuilder Duty(string id, LocalisedText summary, SourceReference source)
    {
        Duties.Add(new Duty(id, _bodyId, summary, source, null));
        return this;
    }

    /// <summary>Adds a duty to be done by the last day of <paramref name="deadline"/>, that day included.</summary>
    public BodyBuilder Duty(string id, LocalisedText summary, SourceReference source, TimePeriod deadline)
    {
        Duties.Add(new Duty(id, _bodyId, summary, source, deadline));
        return this;
    }

    /// <summary>What a careful reader should know of the body.</summary>
    public BodyBuilder Note(LocalisedText note)
    {
        ArgumentNullException.ThrowIfNull(note);
        Remark = note;
        return this;
    }
}
