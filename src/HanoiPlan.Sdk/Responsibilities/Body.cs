using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Responsibilities;

/// <summary>A collective that a plan charges with duties: a board, a committee, a commission. Immutable; made by a plan's builder.</summary>
public sealed class Body
{
    internal Body(int number, string id, LocalisedText name, SourceReference source, BodyBuilder details)
    {
        Number = number;
        Id = id;
        Name = name;
        Source = source;
        Note = details.Remark;
        Existence = details.Life;
        Duties = [.. details.Duties];
    }

    /// <summary>The number under which the plan lists the body, from 1.</summary>
    public int Number { get; }

    /// <summary>The stable identifier, unique within a plan.</summary>
    public string Id { get; }

    /// <summary>The name in both languages.</summary>
    public LocalisedText Name { get; }

    /// <summary>Where the plan names the body.</summary>
    public SourceReference Source { get; }

    /// <summary>What a careful reader should know; null for nothing.</summary>
    public LocalisedText? Note { get; }

    /// <summary>From when to when the body exists, and who succeeds it.</summary>
    public Existence Existence { get; }

    /// <summary>What the plan asks of the body, in the plan's order.</summary>
    public IReadOnlyList<Duty> Duties { get; }

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;
}
