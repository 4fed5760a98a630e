using HanoiPlan.Sdk.Areas;
using static HanoiPlan.Sdk.Tests.Areas.Territory;

namespace HanoiPlan.Sdk.Tests.Areas;

/// <summary>What holds of every tree of units, compared with slow and obvious walks over parents.</summary>
public sealed class GeographyLaws
{
    [Fact]
    public void Tree_WhateverItsShapeAndOrder_IsTheSame_500Cases() => Rolls.Hold(500, seed =>
    {
        var units = MadeTree.Units(seed);
        var one = Build(units);
        var other = Build([.. units.Reverse()]);
        var byCode = units.ToDictionary(unit => unit.Code);
        bool IsUnder(Area unit, AreaCode above)
        {
            for (var up = unit; ; up = byCode[up.Parent!])
            {
                if (up.Code == above || up.Parent is null)
                {
                    return up.Code == above;
                }
            }
        }

        var parents = units.Select(unit => unit.Parent).ToHashSet();
        return Codes(one.Areas) == Codes(other.Areas)
            && one.Areas.Count == units.Count
            && one.Areas.All(unit =>
                (unit.Parent is null ? one.ParentOf(unit.Code) is null : one.ParentOf(unit.Code)!.Code == unit.Parent)
                && one.IndexOf(unit.Code) > (unit.Parent is null ? -1 : one.IndexOf(unit.Parent))
                && Codes(one.ChildrenOf(unit.Code)) == Codes(units.Where(child => child.Parent == unit.Code).OrderBy(child => child.Code))
                && one.AncestorsOf(unit.Code).All(above => IsUnder(unit, above.Code) && above != unit)
                && one.AncestorsOf(unit.Code).Count == units.Count(above => above != unit && IsUnder(unit, above.Code))
                && one.LeavesOf(unit.Code).Select(leaf => leaf.Code).ToHashSet()
                    .SetEquals(units.Where(leaf => !parents.Contains(leaf.Code) && IsUnder(leaf, unit.Code)).Select(leaf => leaf.Code)));
    });

    private static Geography Build(IReadOnlyList<Area> units) => new GeographyBuilder("g", Name("g"), Day("2020-01-01")).Add(units).Build();
}
