using System.Globalization;

namespace HanoiPlan.Sdk.Statements;

/// <summary>Numbers the indicators: by the document's items where they run through it, otherwise in the order of the text.</summary>
internal static class DraftNumbering
{
    public static List<(string Id, int Indicator)> Of(IReadOnlyList<DocumentTarget> targets)
    {
        var groups = new List<(string Key, int? Item)>();
        var groupOf = new Dictionary<string, int>(StringComparer.Ordinal);
        var places = new int[targets.Count];
        for (var i = 0; i < targets.Count; i++)
        {
            var (key, item) = KeyOf(targets[i], i);
            if (!groupOf.TryGetValue(key, out places[i]))
            {
                places[i] = groupOf[key] = groups.Count;
                groups.Add((key, item));
            }
        }

        var numbers = NumbersOf(groups);
        var counts = new int[groups.Count];
        var made = new List<(string, int)>(targets.Count);
        foreach (var place in places)
        {
            made.Add((string.Create(CultureInfo.InvariantCulture, $"T{numbers[place]:00}.{++counts[place]}"), numbers[place]));
        }

        return made;
    }

    // The number of an item is the indicator's where no two items have the same; those without an item come after them.
    private static int[] NumbersOf(List<(string Key, int? Item)> groups)
    {
        var stated = groups.Where(group => group.Item is not null).Select(group => group.Item!.Value).ToList();
        var areUnique = stated.Count > 0 && stated.Distinct().Count() == stated.Count && stated.Min() >= 1;
        var next = areUnique ? stated.Max() : 0;
        return [.. groups.Select(group => areUnique && group.Item is { } item ? item : ++next)];
    }

    private static (string Key, int? Item) KeyOf(DocumentTarget target, int place)
    {
        if (target.Item is not { } item)
        {
            return (string.Create(CultureInfo.InvariantCulture, $"#{place}"), null);
        }

        var digits = item.Trim('(', ')', '.', '/', ' ');
        var isNumber = digits.Length is > 0 and < 6 && digits.All(char.IsAsciiDigit);
        return ($"{target.Section}|{HeadingLine(target)}|{item}", isNumber ? int.Parse(digits, CultureInfo.InvariantCulture) : null);
    }

    // "a)" under two headings are two items; "(1)" of one section is one.
    private static int HeadingLine(DocumentTarget target) => target.Item![0] == '(' ? 0 : target.Heading?.Start ?? 0;
}
