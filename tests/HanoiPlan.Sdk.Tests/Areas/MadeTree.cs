using HanoiPlan.Sdk.Areas;
using static HanoiPlan.Sdk.Tests.Areas.Territory;

namespace HanoiPlan.Sdk.Tests.Areas;

/// <summary>Trees of units of any shape, up to six levels deep, from a seed.</summary>
internal static class MadeTree
{
    private static readonly AreaType[] Types = [AreaType.Country, AreaType.Region, AreaType.Province, AreaType.RuralDistrict, AreaType.Commune, AreaType.Village];

    public static IReadOnlyList<Area> Units(ulong seed)
    {
        var dice = new Rolls(seed);
        var count = dice.Between(1, 25);
        var levels = new List<int> { dice.Between(0, 2) };
        var units = new List<Area> { AreaOf($"r {Types[levels[0]].Name}") };
        for (var i = 1; i < count; i++)
        {
            var above = dice.Between(0, units.Count - 1);
            var level = levels[above] + dice.Between(1, 2);
            if (level < Types.Length)
            {
                // Codes in no order of their making.
                units.Add(AreaOf($"{(char)('a' + dice.Between(0, 19))}{i} {Types[level].Name} {units[above].Code}"));
                levels.Add(level);
            }
        }

        return units;
    }
}
