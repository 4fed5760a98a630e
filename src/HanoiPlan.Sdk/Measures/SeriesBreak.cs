using HanoiPlan.Sdk.Sources;
using NodaTime;

namespace HanoiPlan.Sdk.Measures;

/// <summary>A dated change of method, standard or territory; figures on its two sides are compared only with a flag.</summary>
public sealed class SeriesBreak
{
    /// <summary>Makes a break.</summary>
    /// <param name="date">The first day on which the new method counts.</param>
    /// <param name="description">What changed.</param>
    /// <param name="source">Where that is published; null when only the date is known.</param>
    /// <exception cref="ArgumentException"><paramref name="date"/> is <c>default(LocalDate)</c>.</exception>
    public SeriesBreak(LocalDate date, LocalisedText description, string? source)
    {
        GivenDay.ThrowIfDefault(date, nameof(date));
        ArgumentNullException.ThrowIfNull(description);
        Date = date;
        Description = description;
        Source = source;
    }

    /// <summary>The first day on which the new method counts.</summary>
    public LocalDate Date { get; }

    /// <summary>What changed.</summary>
    public LocalisedText Description { get; }

    /// <summary>Where that is published; null when not kept.</summary>
    public string? Source { get; }

    /// <summary>True when a comparison of figures at the ends of two periods crosses this break.</summary>
    /// <param name="earlier">The last day of the earlier period.</param>
    /// <param name="later">The last day of the later period.</param>
    public bool LiesBetween(LocalDate earlier, LocalDate later) => earlier < Date && Date <= later;

    /// <summary>The date and the English description.</summary>
    public override string ToString() => $"{Date.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture)}: {Description.English}";
}
