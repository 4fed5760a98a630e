using System.Globalization;
using HanoiPlan.Sdk.Sources;
using NodaTime;

namespace HanoiPlan.Sdk.Time;

/// <summary>A day off that is not one because of its day of the week. Immutable.</summary>
public sealed class Holiday
{
    internal Holiday(LocalDate date, LocalisedText name, string source)
    {
        Date = date;
        Name = name;
        Source = source;
    }

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <summary>What the day off is for.</summary>
    public LocalisedText Name { get; }

    /// <summary>The law or the announcement that grants it.</summary>
    public string Source { get; }

    /// <summary>The day and its English name.</summary>
    public override string ToString() => $"{Date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)} {Name.English}";
}
