namespace HanoiPlan.Sdk.Statements;

/// <summary>Finds targets that a document states twice: once among its aims and once in its list.</summary>
internal static class DraftTwins
{
    /// <summary>For each target the identifier of the one that it says again; null for none. The one with an item stands.</summary>
    public static string?[] Of(IReadOnlyList<DocumentTarget> targets, List<(string Id, int Indicator)> numbers)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        var same = new string?[targets.Count];
        for (var i = 0; i < targets.Count; i++)
        {
            var statement = targets[i].Statement;
            if (statement.Name.Length == 0)
            {
                continue;
            }

            var key = $"{DraftNames.Essence(statement.Name)}|{statement.Within}|{statement.Lower}|{statement.Upper}|{statement.Unit}|{statement.From}|{statement.To}|{statement.Kind.Name}";
            if (!first.TryAdd(key, i))
            {
                var other = first[key];
                var (stays, goes) = targets[other].Item is null && targets[i].Item is not null ? (i, other) : (other, i);
                same[goes] = numbers[stays].Id;
                first[key] = stays;
            }
        }

        return same;
    }
}
