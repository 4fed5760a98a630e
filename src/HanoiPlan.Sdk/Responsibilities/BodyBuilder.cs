using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Responsibilities;

/// <summary>Sets what a plan says of a body while the plan is being built. Not safe for several threads.</summary>
public sealed class BodyBuilder
{
    private readonly string _bodyId;

    internal BodyBuilder(string bodyId) => _bodyId = bodyId;

    internal LocalisedText? Remark { get; private set; }

    internal Existence Life { get; private set; } = Existence.Unstated;

    internal List<Duty> Duties { get; } = [];

    /// <summary>Adds a duty without a deadline, for the plan as a whole.</summary>
    public BodyBuilder Duty(string id, LocalisedText summary, SourceReference source) => Add(new Duty(id, _bodyId, summary, source, null));

    /// <summary>Adds a duty to be done by the last day of <paramref name="deadline"/>, that day included.</summary>
    public BodyBuilder Duty(string id, LocalisedText summary, SourceReference source, TimePeriod deadline) =>
        Add(new Duty(id, _bodyId, summary, source, deadline));

    /// <summary>Adds a duty for named parts of the plan, with a deadline or (null) without.</summary>
    public BodyBuilder Duty(string id, LocalisedText summary, SourceReference source, TimePeriod? deadline, IEnumerable<string> subjectIds) =>
        Add(new Duty(id, _bodyId, summary, source, deadline, subjectIds));

    /// <summary>From when to when the body exists, and who succeeds it.</summary>
    public BodyBuilder Existing(Existence existence)
    {
        ArgumentNullException.ThrowIfNull(existence);
        Life = existence;
        return this;
    }

    /// <summary>What a careful reader should know of the body.</summary>
    public BodyBuilder Note(LocalisedText note)
    {
        ArgumentNullException.ThrowIfNull(note);
        Remark = note;
        return this;
    }

    private BodyBuilder Add(Duty duty)
    {
        Duties.Add(duty);
        return this;
    }
}
