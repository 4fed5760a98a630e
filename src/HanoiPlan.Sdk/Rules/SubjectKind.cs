using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Rules;

/// <summary>
/// A kind of thing that rules look at, such as a target or an observation. The SDK's own are in <see cref="SubjectKinds"/>;
/// a host adds one by making a <see cref="SubjectKind{TSubject}"/>. Two kinds are the same when they are one object.
/// </summary>
public abstract class SubjectKind
{
    private protected SubjectKind(string name, LocalisedText label)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(label);
        Name = name;
        Label = label;
    }

    /// <summary>The stable name, as findings carry it, such as "target".</summary>
    public string Name { get; }

    /// <summary>The name in both languages.</summary>
    public LocalisedText Label { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
