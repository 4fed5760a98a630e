using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Sources;
using NodaTime;

namespace HanoiPlan.Sdk.Targets;

/// <summary>One target of a plan: a measure, an authority, and one or more dated versions of what is asked. Immutable.</summary>
public sealed class Target
{
    internal Target(string id, LocalisedText name, Measure measure, LocalisedText? authority, IReadOnlyList<TargetVersion> versions)
    {
        Id = id;
        Name = name;
        Measure = measure;
        Authority = authority;
        Versions = versions;
    }

    /// <summary>The identifier, unique within a plan, such as "T01.1".</summary>
    public string Id { get; }

    /// <summary>The name in both languages; the measure's name unless stated otherwise.</summary>
    public LocalisedText Name { get; }

    /// <summary>The measure that the target is for.</summary>
    public Measure Measure { get; }

    /// <summary>Whose target it is; null for the plan's own.</summary>
    public LocalisedText? Authority { get; }

    /// <summary>What was asked, by the date from which it counts; at least one version.</summary>
    public IReadOnlyList<TargetVersion> Versions { get; }

    /// <summary>The first version.</summary>
    public TargetVersion Original => Versions[0];

    /// <summary>The version in force on a date; null when none is yet.</summary>
    public TargetVersion? VersionOn(LocalDate date)
    {
        for (var i = Versions.Count - 1; i >= 0; i--)
        {
            if (Versions[i].InForceFrom <= date)
            {
                return Versions[i];
            }
        }

        return null;
    }

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;
}
