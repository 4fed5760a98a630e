using System.Collections.Frozen;
using HanoiPlan.Sdk.Sources;
using NodaTime;

namespace HanoiPlan.Sdk.Areas;

/// <summary>
/// The step from one geography to the next, with how every old unit moved where that is known. Made by
/// <see cref="GeographyChangeBuilder"/>. Immutable and safe to share.
/// </summary>
public sealed class GeographyChange
{
    private readonly FrozenDictionary<AreaCode, AreaLink[]> _from;
    private readonly FrozenDictionary<AreaCode, AreaLink[]> _into;

    internal GeographyChange(Geography from, Geography to, SourceReference? source, IEnumerable<AreaLink> links)
    {
        From = from;
        To = to;
        Source = source;
        Links = [.. links.OrderBy(link => link.Old.Code).ThenBy(link => link.New.Code)];
        _from = Links.GroupBy(link => link.Old.Code).ToFrozenDictionary(group => group.Key, group => group.ToArray());
        _into = Links.GroupBy(link => link.New.Code).ToFrozenDictionary(group => group.Key, group => group.ToArray());
        SplitUnits = [.. from.Leaves.Where(area => LinksFrom(area.Code).Count > 1)];
    }

    /// <summary>The geography that ended.</summary>
    public Geography From { get; }

    /// <summary>The geography that began.</summary>
    public Geography To { get; }

    /// <summary>The first day of the new geography.</summary>
    public LocalDate Date => To.ValidFrom;

    /// <summary>The law that makes the change; null when not kept.</summary>
    public SourceReference? Source { get; }

    /// <summary>Where every old unit went, by old code and then new; empty when it is not known.</summary>
    public IReadOnlyList<AreaLink> Links { get; }

    /// <summary>True when it is known where every old unit went; then every unit on both sides has a link.</summary>
    public bool HasLinks => Links.Count > 0;

    /// <summary>The old units that went into more than one new unit, in the old geography's order.</summary>
    public IReadOnlyList<Area> SplitUnits { get; }

    /// <summary>Where an old unit went, by new code; empty when the code is no old unit's or links are not known.</summary>
    public IReadOnlyList<AreaLink> LinksFrom(AreaCode old)
    {
        ArgumentNullException.ThrowIfNull(old);
        return _from.TryGetValue(old, out var links) ? links : [];
    }

    /// <summary>What a new unit was made of, by old code; empty when the code is no new unit's or links are not known.</summary>
    public IReadOnlyList<AreaLink> LinksInto(AreaCode @new)
    {
        ArgumentNullException.ThrowIfNull(@new);
        return _into.TryGetValue(@new, out var links) ? links : [];
    }

    /// <summary>The two geographies and the day.</summary>
    public override string ToString() => $"{From.Id} → {To.Id} {Area.Iso(Date)}";
}
