using System.Globalization;
using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Sources;
using NodaTime;

namespace HanoiPlan.Sdk.Testing.Making;

/// <summary>Geographies of one to six levels, levels left out as they come, from a single unit to some dozens.</summary>
internal static class GeographyMaker
{
    private const int MostUnits = 60;

    private static readonly LocalDate Since = new(2021, 1, 1);

    public static Geography Make(ulong seed)
    {
        var dice = new SplitMix64(seed);
        var levels = AreaLevel.All.Where(_ => !dice.OneIn(4)).ToArray();
        if (levels.Length == 0)
        {
            levels = [AreaLevel.Commune];
        }

        var root = Unit(0, levels[0], null, dice);
        var units = new List<Area> { root };
        var parents = new List<(Area Unit, int Depth)> { (root, 0) };
        while (parents.Count > 0 && units.Count < MostUnits)
        {
            var (parent, depth) = parents[0];
            parents.RemoveAt(0);

            // Mostly the next level, at times one further down: a hierarchy may leave levels out in places.
            for (var count = depth + 1 < levels.Length ? dice.Of(0, 1, 2, 3, 5) : 0; count > 0 && units.Count < MostUnits; count--)
            {
                var below = dice.OneIn(5) ? dice.Between(depth + 1, levels.Length - 1) : depth + 1;
                var unit = Unit(units.Count, levels[below], parent.Code, dice);
                units.Add(unit);
                parents.Add((unit, below));
            }
        }

        return Build(units, dice.OneIn(2));
    }

    /// <summary>The same geography without one unit and all that is under it.</summary>
    public static IEnumerable<Geography> Shrink(Geography made)
    {
        foreach (var unit in made.Areas.Skip(1))
        {
            var under = made.Areas.Where(area => area == unit || made.AncestorsOf(area.Code).Contains(unit)).ToHashSet();
            yield return Build([.. made.Areas.Where(area => !under.Contains(area))], made.ValidTo is not null);
        }
    }

    private static Geography Build(IReadOnlyList<Area> units, bool isEnded)
    {
        var builder = new GeographyBuilder("made", LocalisedText.Of("Giả định", "Made up"), Since).Add(units);
        return (isEnded ? builder.Until(new LocalDate(2025, 6, 30)) : builder).Build();
    }

    private static Area Unit(int index, AreaLevel level, AreaCode? parent, SplitMix64 dice)
    {
        var number = index.ToString("000", CultureInfo.InvariantCulture);
        var type = dice.Of(AreaType.All.Where(type => type.Level == level).ToArray());
        return Area.Create(
            AreaCode.Of($"{dice.Of('A', 'B', 'Z')}{number}"),
            LocalisedText.Of($"{type.Label.Vietnamese} {number}", $"{type.Label.English} {number}"),
            type,
            dice.Of(Since, Since.PlusDays(-1), Since.PlusYears(-10)),
            details =>
            {
                if (parent is not null)
                {
                    details.Within(parent);
                }
            });
    }
}
