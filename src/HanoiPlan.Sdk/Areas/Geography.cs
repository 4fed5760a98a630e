using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using HanoiPlan.Sdk.Sources;
using NodaTime;

namespace HanoiPlan.Sdk.Areas;

/// <summary>
/// The units of a territory that exist together: a tree of any depth, valid from a day to a day. Every unit has a fixed
/// place: depth first, a unit before its parts and parts by the ordinal order of their codes, so that all the units under
/// one stand together. Made by <see cref="GeographyBuilder"/>. Immutable and safe to share between threads.
/// </summary>
public sealed class Geography
{
    private readonly Area[] _areas;
    private readonly int[] _parents;
    private readonly int[] _ends;
    private readonly int[] _leaves;
    private readonly FrozenDictionary<AreaCode, int> _places;

    // The units stand depth first; the parent of each is given by its place, −1 for the root.
    internal Geography(GeographyBuilder builder, Area[] areas, int[] parents)
    {
        Id = builder.Id;
        Name = builder.Name;
        ValidFrom = builder.ValidFrom;
        ValidTo = builder.ValidTo;
        ValidFromReading = builder.ValidFromReading;
        Source = builder.Source;
        _areas = areas;
        _parents = parents;
        _ends = new int[areas.Length];
        for (var i = areas.Length - 1; i >= 0; i--)
        {
            _ends[i] = Math.Max(_ends[i], i + 1);
            if (parents[i] >= 0)
            {
                _ends[parents[i]] = Math.Max(_ends[parents[i]], _ends[i]);
            }
        }

        _leaves = [.. Enumerable.Range(0, areas.Length).Where(i => _ends[i] == i + 1)];
        _places = Enumerable.Range(0, areas.Length).ToFrozenDictionary(i => areas[i].Code);
        Areas = Array.AsReadOnly(areas);
        Leaves = [.. _leaves.Select(i => areas[i])];
        Levels = [.. areas.Select(area => area.Type.Level).Distinct().OrderBy(level => level.Value)];
    }

    /// <summary>A stable identifier, such as "hanoi-communes-2025-07".</summary>
    public string Id { get; }

    /// <summary>The name in both languages.</summary>
    public LocalisedText Name { get; }

    /// <summary>The first day on which these units exist together, included.</summary>
    public LocalDate ValidFrom { get; }

    /// <summary>The last day on which they do, included; null while they still do.</summary>
    public LocalDate? ValidTo { get; }

    /// <summary>Whether the first day is stated by the sources or is a reading of ours: the first day certainly known.</summary>
    public Reading ValidFromReading { get; }

    /// <summary>Where the units are established or listed; null when not kept.</summary>
    public SourceReference? Source { get; }

    /// <summary>The unit that all the others are part of.</summary>
    public Area Root => _areas[0];

    /// <summary>Every unit, depth first: a unit before its parts, parts by code.</summary>
    public IReadOnlyList<Area> Areas { get; }

    /// <summary>The units without parts, in the order of <see cref="Areas"/>.</summary>
    public IReadOnlyList<Area> Leaves { get; }

    /// <summary>The levels that units stand at, the widest first.</summary>
    public IReadOnlyList<AreaLevel> Levels { get; }

    /// <summary>The unit with a code; a geography is of one time, so a code names at most one unit of it.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Area this[AreaCode code] => _areas[Place(code)];

    /// <summary>Looks a unit up by its code.</summary>
    public bool TryGet(AreaCode code, [NotNullWhen(true)] out Area? area)
    {
        ArgumentNullException.ThrowIfNull(code);
        area = _places.TryGetValue(code, out var place) ? _areas[place] : null;
        return area is not null;
    }

    /// <summary>True when a unit has this code.</summary>
    public bool Contains(AreaCode code) => TryGet(code, out _);

    /// <summary>The place of the unit with a code in <see cref="Areas"/>, from 0; −1 when there is none.</summary>
    public int IndexOf(AreaCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return _places.TryGetValue(code, out var place) ? place : -1;
    }

    /// <summary>The unit that this one is directly part of; null for the root.</summary>
    /// <exception cref="KeyNotFoundException">No unit has this code.</exception>
    public Area? ParentOf(AreaCode code) => _parents[Place(code)] is >= 0 and var parent ? _areas[parent] : null;

    /// <summary>The units that are directly part of this one, by code; empty for a leaf.</summary>
    /// <inheritdoc cref="ParentOf" />
    public IReadOnlyList<Area> ChildrenOf(AreaCode code)
    {
        var place = Place(code);
        var children = new List<Area>();
        for (var i = place + 1; i < _ends[place]; i = _ends[i])
        {
            children.Add(_areas[i]);
        }

        return children;
    }

    /// <summary>The units that this one is part of, the nearest first and the root last; empty for the root.</summary>
    /// <inheritdoc cref="ParentOf" />
    public IReadOnlyList<Area> AncestorsOf(AreaCode code)
    {
        var ancestors = new List<Area>();
        for (var i = _parents[Place(code)]; i >= 0; i = _parents[i])
        {
            ancestors.Add(_areas[i]);
        }

        return ancestors;
    }

    /// <summary>The units without parts that make up this one, in the order of <see cref="Areas"/>; the unit itself when it is a leaf.</summary>
    /// <inheritdoc cref="ParentOf" />
    public IReadOnlyList<Area> LeavesOf(AreaCode code)
    {
        var place = Place(code);
        var first = FirstLeafFrom(place);
        var count = FirstLeafFrom(_ends[place]) - first;
        var leaves = new Area[count];
        for (var i = 0; i < count; i++)
        {
            leaves[i] = _areas[_leaves[first + i]];
        }

        return leaves;
    }

    /// <summary>The units at a level, in the order of <see cref="Areas"/>.</summary>
    public IReadOnlyList<Area> AtLevel(AreaLevel level)
    {
        ArgumentNullException.ThrowIfNull(level);
        return [.. _areas.Where(area => area.Type.Level == level)];
    }

    /// <summary>The same geography without the units below a level, for figures that are published down to it only.</summary>
    /// <param name="level">The lowest level that is kept.</param>
    /// <exception cref="ArgumentException">Not even the root is at or above this level.</exception>
    public Geography DownTo(AreaLevel level)
    {
        ArgumentNullException.ThrowIfNull(level);
        if (Root.Type.Level.IsBelow(level))
        {
            throw new ArgumentException($"The root {Root} of \"{Id}\" is at {Root.Type.Level.Name} level, below {level.Name}.", nameof(level));
        }

        return new GeographyBuilder($"{Id}-{level.Name}", Name, ValidFrom).Like(this).Add(_areas.Where(area => !area.Type.Level.IsBelow(level))).Build();
    }

    /// <summary>True when these units exist on a day.</summary>
    public bool IsValidOn(LocalDate date) => ValidFrom <= date && (ValidTo is not { } last || date <= last);

    /// <summary>Identifier, days of validity and number of units.</summary>
    public override string ToString() =>
        $"{Id} [{Area.Iso(ValidFrom)}, {(ValidTo is { } last ? Area.Iso(last) + "]" : ")")} {_areas.Length}";

    /// <summary>For each unit the place of its parent, −1 for the root.</summary>
    internal ReadOnlySpan<int> ParentPlaces => _parents;

    /// <summary>For each unit the place after the last unit under it.</summary>
    internal ReadOnlySpan<int> EndPlaces => _ends;

    /// <summary>The places of the units without parts, ascending.</summary>
    internal ReadOnlySpan<int> LeafPlaces => _leaves;

    private int Place(AreaCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return _places.TryGetValue(code, out var place)
            ? place
            : throw new KeyNotFoundException($"Geography \"{Id}\", valid from {Area.Iso(ValidFrom)}{(ValidTo is { } last ? $" to {Area.Iso(last)}" : string.Empty)}, has no unit {code} among its {_areas.Length}.");
    }

    private int FirstLeafFrom(int place)
    {
        var found = Array.BinarySearch(_leaves, place);
        return found >= 0 ? found : ~found;
    }
}
