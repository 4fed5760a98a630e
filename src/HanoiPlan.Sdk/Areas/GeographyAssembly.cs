using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Sources;
using NodaTime;

namespace HanoiPlan.Sdk.Areas;

/// <summary>Finds every problem of a set of units and brings them into their fixed order.</summary>
internal sealed class GeographyAssembly
{
    private readonly GeographyBuilder _builder;
    private readonly IReadOnlyList<Area> _areas;
    private readonly Dictionary<AreaCode, Area> _byCode = [];
    private readonly List<Finding> _findings = [];

    public GeographyAssembly(GeographyBuilder builder, IReadOnlyList<Area> areas)
    {
        _builder = builder;
        _areas = areas;
        CheckDays();
        CheckCodes();
        CheckRoot();
        foreach (var area in areas)
        {
            CheckParent(area);
        }

        CheckCycles();
        Findings = Finding.Sort(_findings);
    }

    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The geography; there must be no findings.</summary>
    public Geography Assemble()
    {
        var children = _areas.Where(area => area.Parent is not null).ToLookup(area => area.Parent!);
        var areas = new List<Area>(_areas.Count);
        var parents = new List<int>(_areas.Count);

        // A stack of its own, so that no depth is too deep; the children are pushed last first and so come out by code.
        var open = new Stack<(Area Area, int Parent)>([(_areas.Single(area => area.Parent is null), -1)]);
        while (open.TryPop(out var next))
        {
            var place = areas.Count;
            areas.Add(next.Area);
            parents.Add(next.Parent);
            foreach (var child in children[next.Area.Code].OrderByDescending(area => area.Code))
            {
                open.Push((child, place));
            }
        }

        return new Geography(_builder, [.. areas], [.. parents]);
    }

    private void CheckDays()
    {
        if (_builder.ValidTo is { } last && last < _builder.ValidFrom)
        {
            Add(GeographyProblems.DaysReversed, _builder.Id,
                $"Ngày cuối {Day(last, Language.Vietnamese)} trước ngày đầu {Day(_builder.ValidFrom, Language.Vietnamese)}.",
                $"The last day {Area.Iso(last)} is before the first day {Area.Iso(_builder.ValidFrom)}.");
        }
    }

    private void CheckCodes()
    {
        foreach (var area in _areas)
        {
            if (!_byCode.TryAdd(area.Code, area))
            {
                Add(GeographyProblems.CodeTwice, area.Code.Value,
                    $"Mã {area.Code} vừa là {_byCode[area.Code].Name.Vietnamese} vừa là {area.Name.Vietnamese}.",
                    $"The code {area.Code} is both {_byCode[area.Code].Name.English} and {area.Name.English}.");
            }
        }
    }

    private void CheckRoot()
    {
        if (_areas.Count == 0)
        {
            Add(GeographyProblems.Empty, _builder.Id, "Không có đơn vị nào.", "There is no unit.");
            return;
        }

        var roots = _areas.Where(area => area.Parent is null).Select(area => area.Code.Value).Order(StringComparer.Ordinal).ToArray();
        if (roots.Length != 1)
        {
            var list = roots.Length == 0 ? "-" : string.Join(", ", roots);
            Add(GeographyProblems.NotOneRoot, _builder.Id,
                $"Phải có đúng một đơn vị không thuộc đơn vị nào khác; đang có {roots.Length}: {list}.",
                $"Exactly one unit must stand without a parent; there are {roots.Length}: {list}.");
        }
    }

    private void CheckParent(Area area)
    {
        if (!area.IsValidOn(_builder.ValidFrom) || (_builder.ValidTo is { } last ? !area.IsValidOn(last) : area.ValidTo is not null))
        {
            Add(GeographyProblems.ValidityNotWithin, area.Code.Value,
                $"{area.Code} {AreaCodeValidity.Describe(area, Language.Vietnamese)} không tồn tại suốt thời gian của danh mục, từ {Days("đến", "trở đi", Language.Vietnamese)}.",
                $"{area} does not exist on every day of the geography, from {Days("to", "on", Language.English)}.");
        }

        if (area.Parent is not { } code)
        {
            return;
        }

        if (!_byCode.TryGetValue(code, out var parent))
        {
            Add(GeographyProblems.ParentMissing, area.Code.Value,
                $"{area.Name.Vietnamese} thuộc {code}, mã này không có trong danh mục.",
                $"{area.Name.English} is part of {code}, which is not there.");
        }
        else if (!area.Type.Level.IsBelow(parent.Type.Level))
        {
            Add(GeographyProblems.LevelNotBelow, area.Code.Value,
                $"{area.Name.Vietnamese} ({area.Type.Level.Label.Vietnamese}) không thể thuộc {parent.Name.Vietnamese} ({parent.Type.Level.Label.Vietnamese}).",
                $"{area.Name.English} ({area.Type.Level.Label.English}) cannot be part of {parent.Name.English} ({parent.Type.Level.Label.English}).");
        }
    }

    private void CheckCycles()
    {
        // Units from which the way up has been walked to its end, in a cycle or not.
        var walked = new HashSet<AreaCode>();
        foreach (var area in _areas)
        {
            var way = new List<AreaCode>();
            var next = area.Code;
            while (next is not null && walked.Add(next))
            {
                way.Add(next);
                next = _byCode.TryGetValue(next, out var unit) ? unit.Parent : null;
            }

            var start = next is null ? -1 : way.IndexOf(next);
            if (start >= 0)
            {
                var cycle = way[start..];
                var subject = cycle.Min()!.Value;
                Add(GeographyProblems.Cycle, subject,
                    $"Các đơn vị thuộc lẫn nhau thành vòng: {string.Join(" → ", cycle.Order())}.",
                    $"The units are part of each other in a circle: {string.Join(" → ", cycle.Order())}.");
            }
        }
    }

    private string Days(string to, string on, Language language) => _builder.ValidTo is { } last
        ? $"{Day(_builder.ValidFrom, language)} {to} {Day(last, language)}"
        : $"{Day(_builder.ValidFrom, language)} {on}";

    private static string Day(LocalDate date, Language language) => AreaCodeValidity.Day(date, language);

    private void Add(string code, string subject, string vietnamese, string english) =>
        _findings.Add(new Finding(code, Severity.Error, subject, LocalisedText.Of(vietnamese, english)));
}
