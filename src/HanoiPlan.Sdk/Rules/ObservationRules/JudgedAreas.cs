using HanoiPlan.Sdk.Areas;

namespace HanoiPlan.Sdk.Rules.ObservationRules;

/// <summary>The areas that a run of rules is about, and which codes name an area at all.</summary>
internal sealed class JudgedAreas
{
    private readonly GeographyHistory? _geographies;
    private readonly HashSet<AreaCode> _judged;

    private JudgedAreas(AreaCode[] judged, bool areStated, GeographyHistory? geographies)
    {
        Judged = judged;
        _judged = [.. judged];
        AreStated = areStated;
        _geographies = geographies;
    }

    /// <summary>The areas that the host says it judges, else the plan's own; empty without either.</summary>
    public IReadOnlyList<AreaCode> Judged { get; }

    /// <summary>True when the host says which areas it judges.</summary>
    public bool AreStated { get; }

    public static JudgedAreas Of(RuleContext context)
    {
        var stated = context.All(SubjectKinds.JudgedArea);
        context.TryGet(SubjectKinds.Geographies, out var geographies);
        AreaCode[] judged = stated.Count > 0 ? [.. stated] : context.TryGet(SubjectKinds.Plan, out var plan) ? [plan.Area] : [];
        return new JudgedAreas(judged, stated.Count > 0, geographies);
    }

    /// <summary>
    /// True when a code names no area: none of those judged and none of the geographies. Without geographies only a code that
    /// is one of those judged but for its leading noughts is certainly wrong: any other may be a unit's.
    /// </summary>
    public bool IsNobodys(AreaCode code) => Judged.Count + (_geographies?.Geographies.Count ?? 0) > 0
        && !_judged.Contains(code)
        && (_geographies is not null ? _geographies.UnitsOf(code).Count == 0 : Judged.Any(judged => AreEqualNumbers(code.Value, judged.Value)));

    /// <summary>True when a code is one of those judged or, unless the host states them, of any unit of the geographies.</summary>
    public bool Covers(AreaCode code) => _judged.Contains(code) || (!AreStated && _geographies is not null && _geographies.UnitsOf(code).Count > 0);

    /// <summary>
    /// The known code that a code was most probably meant to be: the same number with the fewest other leading noughts,
    /// else one that differs by one character; those judged first. Null when none is that near.
    /// </summary>
    public AreaCode? NearestTo(AreaCode code)
    {
        AreaCode[] known =
        [
            .. Judged.Order(),
            .. (_geographies?.Geographies ?? []).SelectMany(geography => geography.Areas).Select(area => area.Code).Distinct().Order(),
        ];
        return known
            .Where(candidate => AreEqualNumbers(code.Value, candidate.Value))
            .OrderBy(candidate => Math.Abs(candidate.Value.Length - code.Value.Length))
            .ThenBy(candidate => _judged.Contains(candidate) ? 0 : 1)
            .FirstOrDefault()
            ?? Array.Find(known, candidate => DiffersByOne(code.Value, candidate.Value));
    }

    private static bool AreEqualNumbers(string code, string other) =>
        code.AsSpan().TrimStart('0').Equals(other.AsSpan().TrimStart('0'), StringComparison.OrdinalIgnoreCase);

    // One character more, less or other, or two neighbours changed about.
    private static bool DiffersByOne(string code, string other)
    {
        if (Math.Abs(code.Length - other.Length) > 1 || Math.Min(code.Length, other.Length) < 2)
        {
            return false;
        }

        var start = 0;
        while (start < Math.Min(code.Length, other.Length) && code[start] == other[start])
        {
            start++;
        }

        var left = code.AsSpan(start);
        var right = other.AsSpan(start);
        return left.Length == right.Length
            ? left.Length == 0 || left[1..].SequenceEqual(right[1..])
                || (left.Length > 1 && left[0] == right[1] && left[1] == right[0] && left[2..].SequenceEqual(right[2..]))
            : left.Length > right.Length ? left[1..].SequenceEqual(right) : right[1..].SequenceEqual(left);
    }
}
