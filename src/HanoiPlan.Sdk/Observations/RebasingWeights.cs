using System.Collections.Frozen;
using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Observations;

/// <summary>
/// How much of each split unit the caller says went where, such as shares of the people or of the area. Results that rest on
/// them name them. Immutable and safe to share.
/// </summary>
public sealed class RebasingWeights
{
    private readonly FrozenDictionary<(AreaCode Old, AreaCode New), Rational> _fractions;

    private RebasingWeights(GeographyChange change, LocalisedText name, FrozenDictionary<(AreaCode Old, AreaCode New), Rational> fractions)
    {
        Change = change;
        Name = name;
        _fractions = fractions;
        Units = [.. change.From.Leaves.Where(unit => change.LinksFrom(unit.Code).Any(link => fractions.ContainsKey((link.Old.Code, link.New.Code))))];
    }

    /// <summary>The change that the fractions belong to.</summary>
    public GeographyChange Change { get; }

    /// <summary>What the fractions are and where they come from, for the reasons of a result.</summary>
    public LocalisedText Name { get; }

    /// <summary>The old units that have fractions, in the old geography's order.</summary>
    public IReadOnlyList<Area> Units { get; }

    /// <summary>Makes weights.</summary>
    /// <param name="change">The change that the fractions belong to.</param>
    /// <param name="name">What the fractions are and where they come from.</param>
    /// <param name="fractions">
    /// For each link of an old unit the fraction of it that moved, from 0 to 1. Give every link of a unit or none; a unit's
    /// fractions add up to one, exactly.
    /// </param>
    /// <exception cref="ArgumentException">The fractions are not like that; the message names every unit and what is wrong.</exception>
    public static RebasingWeights Create(GeographyChange change, LocalisedText name, IEnumerable<(AreaCode Old, AreaCode New, Rational Fraction)> fractions)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(fractions);
        var problems = new List<string>();
        var kept = new Dictionary<(AreaCode, AreaCode), Rational>();
        foreach (var (old, @new, fraction) in fractions)
        {
            if (change.LinksFrom(old).All(link => link.New.Code != @new))
            {
                problems.Add($"{old} → {@new}: there is no such link");
            }
            else if (fraction.Sign < 0 || fraction > Rational.One)
            {
                problems.Add($"{old} → {@new}: {fraction} is not from 0 to 1");
            }
            else if (!kept.TryAdd((old, @new), fraction))
            {
                problems.Add($"{old} → {@new}: given twice");
            }
        }

        foreach (var unit in kept.GroupBy(pair => pair.Key.Item1))
        {
            var links = change.LinksFrom(unit.Key);
            var sum = unit.Aggregate(Rational.Zero, (total, pair) => total + pair.Value);
            if (unit.Count() < links.Count)
            {
                problems.Add($"{unit.Key}: no fraction for {string.Join(", ", links.Select(link => link.New.Code).Where(code => !kept.ContainsKey((unit.Key, code))))}");
            }
            else if (sum != Rational.One)
            {
                problems.Add($"{unit.Key}: the fractions add up to {sum}, not to 1");
            }
        }

        return problems.Count == 0
            ? new RebasingWeights(change, name, kept.ToFrozenDictionary())
            : throw new ArgumentException($"The weights do not fit the change {change}: {string.Join("; ", problems.Order(StringComparer.Ordinal))}.", nameof(fractions));
    }

    /// <summary>
    /// The fractions of people that the law itself settles, for figures that go with people: of a unit whose area alone is parted,
    /// everybody goes where the law moves "the whole population", or where the remainder goes when every other piece is of
    /// the area only. Units whose population is parted have none.
    /// </summary>
    /// <param name="change">A change whose links say what the law moves.</param>
    public static RebasingWeights PeopleByLaw(GeographyChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var fractions =
            from unit in change.SplitUnits
            let links = change.LinksFrom(unit.Code)
            let goal = Inhabited(links)
            where goal is not null
            from link in links
            select (link.Old.Code, link.New.Code, link == goal ? Rational.One : Rational.Zero);
        return Create(
            change,
            LocalisedText.Of("dân số theo quy định của văn bản sắp xếp", "where the law says that all the people went"),
            fractions);
    }

    /// <summary>The fraction of an old unit that moved by a link: one where it moves whole; null where the weights say nothing of it.</summary>
    public Rational? FractionOf(AreaLink link)
    {
        ArgumentNullException.ThrowIfNull(link);
        return link.IsWhole ? Rational.One : _fractions.TryGetValue((link.Old.Code, link.New.Code), out var fraction) ? fraction : null;
    }

    /// <summary>The name in English.</summary>
    public override string ToString() => Name.English;

    private static AreaLink? Inhabited(IReadOnlyList<AreaLink> links)
    {
        var whole = links.Where(link => link.Kind == TransferKind.PartOfAreaWithAllPopulation).ToArray();
        if (whole.Length == 1)
        {
            return whole[0];
        }

        var peopled = links.Where(link => link.Kind != TransferKind.PartOfAreaOnly).ToArray();
        return peopled is [{ } only] && only.Kind == TransferKind.Remainder ? only : null;
    }
}
