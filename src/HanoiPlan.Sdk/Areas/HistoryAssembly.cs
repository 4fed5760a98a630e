using System.Collections.Frozen;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Areas;

/// <summary>Brings geographies and changes into order and finds every problem between them.</summary>
internal sealed class HistoryAssembly
{
    private readonly List<Finding> _findings = [];

    public HistoryAssembly(IEnumerable<Geography> geographies, IEnumerable<GeographyChange> changes)
    {
        Geographies = [.. geographies.OrderBy(geography => geography.ValidFrom).ThenBy(geography => geography.Id, StringComparer.Ordinal)];
        if (Geographies.Length == 0)
        {
            Report(GeographyProblems.Empty, "-", "Không có danh mục nào.", "There is no geography.");
        }

        var given = changes.ToList();
        var kept = new List<GeographyChange>();
        for (var i = 1; i < Geographies.Length; i++)
        {
            var (earlier, later) = (Geographies[i - 1], Geographies[i]);
            if (earlier.ValidTo is not { } last || last >= later.ValidFrom || earlier.Id == later.Id)
            {
                Report(GeographyProblems.GeographiesOverlap, later.Id,
                    $"Danh mục \"{earlier.Id}\" và \"{later.Id}\" trùng ngày hoặc trùng định danh.", $"{earlier} and {later} share a day or an identifier.");
            }
            else if (last.PlusDays(1) == later.ValidFrom)
            {
                var known = given.FindIndex(change => ReferenceEquals(change.From, earlier) && ReferenceEquals(change.To, later));
                kept.Add(known >= 0 ? given[known] : new GeographyChange(earlier, later, later.Source, []));
                if (known >= 0)
                {
                    given.RemoveAt(known);
                }
            }
        }

        foreach (var stray in given)
        {
            Report(GeographyProblems.ChangeOutOfPlace, stray.ToString(),
                "Thay đổi này không nối hai danh mục liền nhau của lịch sử, hoặc có hai lần.",
                "This change does not lead between neighbours of the history, or is given twice.");
        }

        Changes = [.. kept];
        Units = Geographies
            .SelectMany(geography => geography.Areas)
            .Distinct(ReferenceEqualityComparer.Instance)
            .Cast<Area>()
            .GroupBy(area => area.Code)
            .ToFrozenDictionary(group => group.Key, group => group.OrderBy(area => area.ValidFrom).ToArray());
        foreach (var units in Units.Values)
        {
            CheckOverlap(units);
        }

        Findings = Finding.Sort(_findings);
    }

    public IReadOnlyList<Finding> Findings { get; }

    public Geography[] Geographies { get; }

    public GeographyChange[] Changes { get; }

    public FrozenDictionary<AreaCode, Area[]> Units { get; }

    private void CheckOverlap(Area[] units)
    {
        for (var i = 1; i < units.Length; i++)
        {
            if (units[i - 1].ValidTo is not { } last || last >= units[i].ValidFrom)
            {
                Report(GeographyProblems.CodeTwice, units[i].Code.Value,
                    $"Hai đơn vị cùng mã trùng ngày: {units[i - 1]} và {units[i]}.", $"Two units of one code share a day: {units[i - 1]} and {units[i]}.");
            }
        }
    }

    private void Report(string code, string subject, string vietnamese, string english) =>
        _findings.Add(new Finding(code, Severity.Error, subject, LocalisedText.Of(vietnamese, english)));
}
