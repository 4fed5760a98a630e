namespace HanoiPlan.Sdk.Evaluation.Methods;

/// <summary>Judges groups, which may nest, from the series they hold.</summary>
public static class MethodGroups
{
    private const char Separator = '/';

    /// <summary>
    /// Judges every group that a series names and every group above it. A group's members are the series directly in it, each
    /// name once, and the groups directly in it, each of which counts as one.
    /// </summary>
    /// <param name="method">The method whose rule for groups applies.</param>
    /// <param name="members">The series with the results of this method; series without a group are left out.</param>
    /// <returns>The groups by name, compared ordinally.</returns>
    public static IReadOnlyList<MethodGroupResult> Assess(AssessmentMethod method, IEnumerable<MethodMember> members)
    {
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(members);
        var series = new SortedDictionary<string, List<MethodMember>>(StringComparer.Ordinal);
        var seen = new HashSet<(string Group, string Series)>();
        foreach (var member in members)
        {
            if (member.Series.Group is not { } path || PathOf(path) is not { } name)
            {
                continue;
            }

            AddWithParents(series, name);
            if (seen.Add((name, member.Series.Name)))
            {
                series[name].Add(member);
            }
        }

        return AssessDeepestFirst(method, series);
    }

    private static void AddWithParents(SortedDictionary<string, List<MethodMember>> series, string name)
    {
        for (string? own = name; own is not null && series.TryAdd(own, []); own = ParentOf(own))
        {
        }
    }

    private static IReadOnlyList<MethodGroupResult> AssessDeepestFirst(
        AssessmentMethod method, SortedDictionary<string, List<MethodMember>> series)
    {
        var nested = new Dictionary<string, List<MethodGroupResult>>(StringComparer.Ordinal);
        var results = new SortedDictionary<string, MethodGroupResult>(StringComparer.Ordinal);
        foreach (var name in series.Keys.OrderByDescending(DepthOf).ThenBy(name => name, StringComparer.Ordinal))
        {
            var groups = nested.GetValueOrDefault(name, []);
            var result = method.AssessGroup(new MethodGroup(name, series[name], groups));
            results[name] = result;
            if (ParentOf(name) is { } parent)
            {
                if (!nested.TryGetValue(parent, out var siblings))
                {
                    nested[parent] = siblings = [];
                }

                siblings.Add(result);
            }
        }

        return [.. results.Values];
    }

    private static string? PathOf(string group)
    {
        var parts = group.Split(Separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length == 0 ? null : string.Join(Separator, parts);
    }

    private static string? ParentOf(string name) =>
        name.LastIndexOf(Separator) is var at and > 0 ? name[..at] : null;

    private static int DepthOf(string name) => name.Count(character => character == Separator);
}
