namespace HanoiPlan.Sdk.Evaluation.Methods;

/// <summary>A group to be judged as one: its own series with their results, and its nested groups already judged. Immutable.</summary>
public sealed class MethodGroup
{
    /// <summary>Makes a group.</summary>
    /// <param name="name">The group's full name, with "/" between nested groups.</param>
    /// <param name="series">The series directly in the group, each once.</param>
    /// <param name="groups">The groups directly in the group, judged.</param>
    public MethodGroup(string name, IReadOnlyList<MethodMember> series, IReadOnlyList<MethodGroupResult> groups)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(groups);
        Name = name;
        Series = series;
        Groups = groups;
    }

    /// <summary>The group's full name.</summary>
    public string Name { get; }

    /// <summary>The series directly in the group.</summary>
    public IReadOnlyList<MethodMember> Series { get; }

    /// <summary>The groups directly in the group; each counts as one member.</summary>
    public IReadOnlyList<MethodGroupResult> Groups { get; }

    /// <summary>How many members there are.</summary>
    public int Count => Series.Count + Groups.Count;

    /// <summary>The scores there are, of the series first.</summary>
    public IEnumerable<decimal> Scores => Series.Select(member => member.Result.Score)
        .Concat(Groups.Select(group => group.Score))
        .Where(score => score is not null)
        .Select(score => score!.Value);
}
