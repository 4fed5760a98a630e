using System.Globalization;
using HanoiPlan.Sdk.Sources;
using NodaTime;

namespace HanoiPlan.Sdk.Time;

/// <summary>What one report covers, from a first to a last day, and when it is due. Immutable.</summary>
public sealed class ReportingWindow
{
    internal ReportingWindow(TimePeriod period, LocalDate first, LocalDate last, LocalDate? due, LocalisedText? whyNoDue)
    {
        Period = period;
        First = first;
        Last = last;
        Due = due;
        WhyNoDue = whyNoDue;
    }

    /// <summary>The period that the report is named after.</summary>
    public TimePeriod Period { get; }

    /// <summary>The first day covered, included; it can lie in the month before <see cref="Period"/>.</summary>
    public LocalDate First { get; }

    /// <summary>The last day covered, included; it can lie before the last of <see cref="Period"/>.</summary>
    public LocalDate Last { get; }

    /// <summary>The last day on which the report is in time, included; null when none can be told: see <see cref="WhyNoDue"/>.</summary>
    public LocalDate? Due { get; }

    /// <summary>Why no due day can be told: none is stated, or the holiday calendar does not cover it; null when there is one.</summary>
    public LocalisedText? WhyNoDue { get; }

    /// <summary>The period, the days and the due day: "2021-Q3 2021-06-15/2021-09-14 due 2021-09-21".</summary>
    public override string ToString() => $"{Period} {Iso(First)}/{Iso(Last)}{(Due is { } due ? $" due {Iso(due)}" : string.Empty)}";

    private static string Iso(LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
