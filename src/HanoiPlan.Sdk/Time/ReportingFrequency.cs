using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Time;

/// <summary>How often something is reported. A calendar may ask for several: "6 tháng, 9 tháng, năm".</summary>
public sealed class ReportingFrequency : SmartEnum<ReportingFrequency>
{
    /// <summary>For every month.</summary>
    public static readonly ReportingFrequency Monthly = new("monthly", 1, PeriodKind.Month, LocalisedText.Of("hằng tháng", "monthly"));

    /// <summary>For every quarter.</summary>
    public static readonly ReportingFrequency Quarterly = new("quarterly", 2, PeriodKind.Quarter, LocalisedText.Of("hằng quý", "quarterly"));

    /// <summary>For the first and for the second half of every year.</summary>
    public static readonly ReportingFrequency HalfYearly = new("half-yearly", 3, PeriodKind.Half, LocalisedText.Of("6 tháng một lần", "half-yearly"));

    /// <summary>For the first six months of every year alone.</summary>
    public static readonly ReportingFrequency FirstHalf = new("first-half", 4, PeriodKind.Half, LocalisedText.Of("6 tháng đầu năm", "first half of the year"));

    /// <summary>For the first nine months of every year.</summary>
    public static readonly ReportingFrequency NineMonthly = new("nine-monthly", 5, PeriodKind.NineMonths, LocalisedText.Of("9 tháng đầu năm", "first nine months"));

    /// <summary>For every year.</summary>
    public static readonly ReportingFrequency Yearly = new("yearly", 6, PeriodKind.Year, LocalisedText.Of("hằng năm", "yearly"));

    private readonly PeriodKind _kind;

    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicFields, typeof(ReportingFrequency))]
    private ReportingFrequency(string name, int value, PeriodKind kind, LocalisedText label)
        : base(name, value)
    {
        _kind = kind;
        Label = label;
    }

    /// <summary>All members.</summary>
    public static IReadOnlyList<ReportingFrequency> All { get; } = [Monthly, Quarterly, HalfYearly, FirstHalf, NineMonthly, Yearly];

    /// <summary>The name in both languages.</summary>
    public LocalisedText Label { get; }

    /// <summary>The periods of a year that are reported for, in order.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside <see cref="TimePeriod.MinYear"/> to <see cref="TimePeriod.MaxYear"/>.</exception>
    public IReadOnlyList<TimePeriod> PeriodsOf(int year) => (_kind, this == FirstHalf) switch
    {
        (PeriodKind.Month, _) => [.. Enumerable.Range(1, 12).Select(month => TimePeriod.Month(year, month))],
        (PeriodKind.Quarter, _) => [.. Enumerable.Range(1, 4).Select(quarter => TimePeriod.Quarter(year, quarter))],
        (PeriodKind.Half, true) => [TimePeriod.Half(year, 1)],
        (PeriodKind.Half, false) => [TimePeriod.Half(year, 1), TimePeriod.Half(year, 2)],
        (PeriodKind.NineMonths, _) => [TimePeriod.NineMonths(year)],
        _ => [TimePeriod.Year(year)],
    };

    /// <summary>Whether a period is one that is reported for.</summary>
    public bool Asks(TimePeriod period) => period.Kind == _kind && (this != FirstHalf || period.Index == 1);
}
