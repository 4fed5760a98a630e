using System.Collections.Frozen;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Areas;

/// <summary>
/// Which records of a history describe one unit. A record is the same unit wherever it stands; records of two neighbouring
/// geographies are when the links of the change give them the same territory at the same level. Codes and names decide nothing.
/// </summary>
internal sealed class UnitIdentities
{
    private readonly FrozenDictionary<Area, Area> _first;
    private readonly FrozenDictionary<Area, Area[]> _records;
    private readonly FrozenDictionary<AreaCode, Area[]> _ofCode;

    public UnitIdentities(IReadOnlyList<GeographyChange> changes, FrozenDictionary<AreaCode, Area[]> ofCode)
    {
        _ofCode = ofCode;
        var first = new Dictionary<Area, Area>();
        foreach (var change in changes.Where(change => change.HasLinks))
        {
            foreach (var old in change.From.Areas)
            {
                if (Continued(change, old) is { } later && !ReferenceEquals(later, old))
                {
                    first[later] = first.GetValueOrDefault(old, old);
                }
            }
        }

        _first = first.ToFrozenDictionary();
        _records = ofCode.Values.SelectMany(records => records)
            .GroupBy(Of)
            .ToFrozenDictionary(group => group.Key, group => group.OrderBy(record => record.ValidFrom).ToArray());
    }

    /// <summary>The earliest record of the unit that a record describes: what stands for the unit.</summary>
    public Area Of(Area record) => _first.GetValueOrDefault(record, record);

    /// <summary>True when the history holds this very record.</summary>
    public bool Knows(Area record) => _ofCode.TryGetValue(record.Code, out var records) && Array.Exists(records, each => ReferenceEquals(each, record));

    /// <summary>Every record of the unit that a record describes, the earliest first.</summary>
    public IReadOnlyList<Area> RecordsOf(Area record) => _records[Of(record)];

    /// <summary>True when a code names two units or more.</summary>
    public bool IsReused(AreaCode code)
    {
        var records = RecordsUnder(code);
        return Array.Exists(records, record => !ReferenceEquals(Of(record), Of(records[0])));
    }

    /// <summary>
    /// The unit that a figure under a code is of: for a figure of the end of a period the one that the code names on its last day; else,
    /// or where it names none then, the only one that it names within the period. Before a first day that is a reading, the earliest
    /// unit. Null where there is none or where there are several.
    /// </summary>
    /// <param name="code">A code that the history holds.</param>
    /// <param name="period">The period of the figure.</param>
    /// <param name="isOfTheEnd">True for a figure of the last day of its period.</param>
    public Area? OfFigure(AreaCode code, TimePeriod period, bool isOfTheEnd)
    {
        var last = period.End;
        var records = RecordsUnder(code);
        if (isOfTheEnd && Array.Find(records, record => record.IsValidOn(last)) is { } then)
        {
            return Of(then);
        }

        var first = period.Start;
        Area? found = null;
        foreach (var record in records)
        {
            if (record.ValidFrom <= last && (record.ValidTo is not { } end || end >= first))
            {
                var unit = Of(record);
                if (found is not null && !ReferenceEquals(found, unit))
                {
                    return null;
                }

                found = unit;
            }
        }

        return found ?? (records.Length > 0 && last < records[0].ValidFrom && records[0].ValidFromReading.IsOurs ? Of(records[0]) : null);
    }

    /// <summary>The record that a code means on a day: the one valid then, else the last that began before, else the first. Null for an unknown code.</summary>
    public Area? On(AreaCode code, LocalDate day)
    {
        var records = RecordsUnder(code);
        return Array.FindLast(records, record => record.ValidFrom <= day) ?? (records.Length > 0 ? records[0] : null);
    }

    private Area[] RecordsUnder(AreaCode code) => _ofCode.TryGetValue(code, out var records) ? records : [];

    // The unit of the new geography that has all of the old unit's territory and no other, at the same level.
    private static Area? Continued(GeographyChange change, Area old)
    {
        if (change.To.TryGet(old.Code, out var same) && ReferenceEquals(same, old))
        {
            return old;
        }

        var from = change.From.LeavesOf(old.Code);
        var into = new HashSet<AreaCode>();
        foreach (var leaf in from)
        {
            into.UnionWith(change.LinksFrom(leaf.Code).Select(link => link.New.Code));
        }

        var sources = from.Select(leaf => leaf.Code).ToHashSet();
        if (!into.All(code => change.LinksInto(code).All(link => sources.Contains(link.Old.Code))))
        {
            return null;
        }

        var leafCode = into.First();
        return change.To.AncestorsOf(leafCode).Prepend(change.To[leafCode]).FirstOrDefault(unit =>
            unit.Type.Level == old.Type.Level && change.To.LeavesOf(unit.Code) is var leaves && leaves.Count == into.Count && leaves.All(leaf => into.Contains(leaf.Code)));
    }
}
