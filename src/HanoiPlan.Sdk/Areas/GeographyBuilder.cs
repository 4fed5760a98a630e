using System.Diagnostics.CodeAnalysis;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Sources;
using NodaTime;

namespace HanoiPlan.Sdk.Areas;

/// <summary>
/// Puts the units of one time together. Units may be added in any order; every problem is found at once. Not safe for
/// several threads.
/// </summary>
public sealed class GeographyBuilder
{
    private readonly List<Area> _areas = [];

    /// <summary>Starts a geography.</summary>
    /// <param name="id">A stable identifier, such as "hanoi-communes-2025-07".</param>
    /// <param name="name">The name in both languages.</param>
    /// <param name="validFrom">The first day on which the units exist together, included.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty.</exception>
    /// <exception cref="ArgumentException"><paramref name="validFrom"/> is <c>default(LocalDate)</c>.</exception>
    public GeographyBuilder(string id, LocalisedText name, LocalDate validFrom)
    {
        GivenDay.ThrowIfDefault(validFrom, nameof(validFrom));
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(name);
        Id = id;
        Name = name;
        ValidFrom = validFrom;
    }

    internal string Id { get; }

    internal LocalisedText Name { get; }

    internal LocalDate ValidFrom { get; }

    internal LocalDate? ValidTo { get; private set; }

    internal Reading ValidFromReading { get; private set; } = Reading.Stated;

    internal SourceReference? Source { get; private set; }

    /// <summary>The last day on which the units exist together, included.</summary>
    /// <exception cref="ArgumentException"><paramref name="lastDay"/> is <c>default(LocalDate)</c>.</exception>
    public GeographyBuilder Until(LocalDate lastDay)
    {
        GivenDay.ThrowIfDefault(lastDay, nameof(lastDay));
        ValidTo = lastDay;
        return this;
    }

    /// <summary>The sources do not give the first day: how it was taken.</summary>
    public GeographyBuilder FirstDayRead(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ValidFromReading = reading;
        return this;
    }

    /// <summary>Where the units are established or listed.</summary>
    public GeographyBuilder Cites(SourceReference source)
    {
        ArgumentNullException.ThrowIfNull(source);
        Source = source;
        return this;
    }

    /// <summary>Adds a unit. Its days of validity must hold the geography's.</summary>
    public GeographyBuilder Add(Area area)
    {
        ArgumentNullException.ThrowIfNull(area);
        _areas.Add(area);
        return this;
    }

    /// <summary>Adds units.</summary>
    public GeographyBuilder Add(IEnumerable<Area> areas)
    {
        ArgumentNullException.ThrowIfNull(areas);
        foreach (var area in areas)
        {
            Add(area);
        }

        return this;
    }

    /// <summary>Builds the geography.</summary>
    /// <exception cref="InvalidGeographyException">There are problems; the exception carries every one.</exception>
    public Geography Build() => TryBuild(out var geography, out var findings) ? geography : throw new InvalidGeographyException(findings);

    /// <summary>Builds the geography when nothing is wrong with it.</summary>
    /// <param name="geography">The geography; null when there are problems.</param>
    /// <param name="findings">Every problem, sorted; empty when it was built.</param>
    public bool TryBuild([NotNullWhen(true)] out Geography? geography, out IReadOnlyList<Finding> findings)
    {
        var assembly = new GeographyAssembly(this, _areas);
        findings = assembly.Findings;
        geography = findings.Count == 0 ? assembly.Assemble() : null;
        return geography is not null;
    }

    internal GeographyBuilder Like(Geography other)
    {
        (ValidTo, ValidFromReading, Source) = (other.ValidTo, other.ValidFromReading, other.Source);
        return this;
    }
}
