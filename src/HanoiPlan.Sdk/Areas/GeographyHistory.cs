using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Areas;

/// <summary>
/// The geographies of a territory one after another, and the changes between them. A code is resolved only together with a
/// date, since codes are re-used. Immutable and safe to share between threads.
/// </summary>
public sealed class GeographyHistory
{
    private readonly FrozenDictionary<AreaCode, Area[]> _units;
    private UnitIdentities? _identities;

    private GeographyHistory(Geography[] geographies, GeographyChange[] changes, FrozenDictionary<AreaCode, Area[]> units)
    {
        Geographies = geographies;
        Changes = changes;
        _units = units;
    }

    /// <summary>The geographies, the earliest first; no two share a day.</summary>
    public IReadOnlyList<Geography> Geographies { get; }

    /// <summary>The changes, the earliest first: one for every geography that begins on the day after another ends.</summary>
    public IReadOnlyList<GeographyChange> Changes { get; }

    // Worked out when first asked for; threads that race work out equal ones.
    internal UnitIdentities Identities => _identities ??= new UnitIdentities(Changes, _units);

    /// <summary>Makes a history of geographies whose changes are known by their days only.</summary>
    /// <inheritdoc cref="Create(IEnumerable{Geography}, IEnumerable{GeographyChange})" />
    public static GeographyHistory Create(IEnumerable<Geography> geographies) => Create(geographies, []);

    /// <summary>Makes a history.</summary>
    /// <param name="geographies">The geographies, in any order.</param>
    /// <param name="changes">What is known of the changes between neighbours; the others are known by their days only.</param>
    /// <exception cref="InvalidGeographyException">Days or codes overlap or a change is out of place; carries every problem.</exception>
    public static GeographyHistory Create(IEnumerable<Geography> geographies, IEnumerable<GeographyChange> changes)
    {
        ArgumentNullException.ThrowIfNull(geographies);
        ArgumentNullException.ThrowIfNull(changes);
        var assembly = new HistoryAssembly(geographies, changes);
        return assembly.Findings.Count == 0
            ? new GeographyHistory(assembly.Geographies, assembly.Changes, assembly.Units)
            : throw new InvalidGeographyException(assembly.Findings);
    }

    /// <summary>The geography of a day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No geography of this history is valid on that day.</exception>
    public Geography On(LocalDate date) => TryOn(date, out var geography)
        ? geography
        : throw new ArgumentOutOfRangeException(nameof(date), Area.Iso(date), $"No geography is valid on that day; there are {string.Join(", ", Geographies)}.");

    /// <summary>Looks up the geography of a day.</summary>
    public bool TryOn(LocalDate date, [NotNullWhen(true)] out Geography? geography)
    {
        geography = Geographies.FirstOrDefault(candidate => candidate.IsValidOn(date));
        return geography is not null;
    }

    /// <summary>The unit that a code names on a day.</summary>
    /// <exception cref="KeyNotFoundException">The code names no unit on that day; the message says why.</exception>
    public Area Resolve(AreaCode code, LocalDate date) => TryResolve(code, date, out var area)
        ? area
        : throw new KeyNotFoundException(ValidityOf(code, date).ToString());

    /// <summary>Refuses a code without a date unless it names one unit only, ever.</summary>
    /// <exception cref="KeyNotFoundException">The code names no unit at any time.</exception>
    /// <exception cref="ArgumentException">The code is re-used; the message says which units it names, and from when.</exception>
    public Area Resolve(AreaCode code) => UnitsOf(code) switch
    {
        [var only] => only,
        [] => throw new KeyNotFoundException($"The code {code} names no unit."),
        var several => throw new ArgumentException(
            $"The code {code} is re-used and needs a date: {string.Join(", then ", several.Select(unit => AreaCodeValidity.Describe(unit, Sources.Language.English)))}.", nameof(code)),
    };

    /// <summary>Looks up the unit that a code names on a day.</summary>
    public bool TryResolve(AreaCode code, LocalDate date, [NotNullWhen(true)] out Area? area)
    {
        area = UnitsOf(code).FirstOrDefault(unit => unit.IsValidOn(date));
        return area is not null;
    }

    /// <summary>Every unit that a code names at any time, the earliest first; empty for an unknown code.</summary>
    public IReadOnlyList<Area> UnitsOf(AreaCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return _units.TryGetValue(code, out var units) ? units : [];
    }

    /// <summary>
    /// True when two records describe one unit: they are the same record, or the links of the changes between them give them the
    /// same territory at the same level. Codes and names decide nothing, and where links are not known, records are not one unit.
    /// </summary>
    /// <exception cref="ArgumentException">A record is not of this history.</exception>
    public bool AreOneUnit(Area one, Area other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return ReferenceEquals(Identities.Of(Own(one, nameof(one))), Identities.Of(Own(other, nameof(other))));
    }

    /// <summary>Every record of the unit that a record describes, the earliest first; under other codes too.</summary>
    /// <exception cref="ArgumentException">The record is not of this history.</exception>
    public IReadOnlyList<Area> RecordsOf(Area unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return Identities.RecordsOf(Own(unit, nameof(unit)));
    }

    /// <summary>True when a code names two units or more, at different times.</summary>
    public bool IsReused(AreaCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Identities.IsReused(code);
    }

    /// <summary>Whether, and why not, a code names a unit on a day.</summary>
    public AreaCodeValidity ValidityOf(AreaCode code, LocalDate date) => new(code, date, date, UnitsOf(code));

    /// <summary>Whether, and why not, a code names a unit on every day of a period.</summary>
    /// <exception cref="InvalidOperationException">The period is <see cref="TimePeriod.None"/>.</exception>
    public AreaCodeValidity ValidityOf(AreaCode code, TimePeriod period) => new(code, period.Start, period.End, UnitsOf(code));

    /// <summary>The changes that figures of a period cross: those whose date lies after its first day and not after its last.</summary>
    /// <exception cref="InvalidOperationException">The period is <see cref="TimePeriod.None"/>.</exception>
    public IReadOnlyList<GeographyChange> ChangesWithin(TimePeriod period) =>
        [.. Changes.Where(change => period.Start < change.Date && change.Date <= period.End)];

    /// <summary>The change from one geography to the next.</summary>
    /// <exception cref="ArgumentException">The second does not follow the first in this history.</exception>
    public GeographyChange ChangeBetween(Geography from, Geography to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return Changes.FirstOrDefault(change => ReferenceEquals(change.From, from) && ReferenceEquals(change.To, to))
            ?? throw new ArgumentException($"\"{to.Id}\" does not follow \"{from.Id}\" in this history.", nameof(to));
    }

    private Area Own(Area unit, string name) => Identities.Knows(unit) ? unit : throw new ArgumentException(
        $"{unit} is not a unit of this history; it has {string.Join(", ", Geographies)}.", name);
}
