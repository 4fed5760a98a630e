namespace HanoiPlan.Sdk.Testing.Making;

/// <summary>The same list without a half of it, then without one item.</summary>
internal static class ListShrinker
{
    public static IEnumerable<IReadOnlyList<T>> Shrink<T>(IReadOnlyList<T> items)
    {
        if (items.Count > 3)
        {
            yield return [.. items.Take(items.Count / 2)];
            yield return [.. items.Skip(items.Count / 2)];
        }

        for (var i = 0; i < items.Count; i++)
        {
            yield return [.. items.Take(i), .. items.Skip(i + 1)];
        }
    }
}
