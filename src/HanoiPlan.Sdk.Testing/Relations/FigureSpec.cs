using System.Globalization;
using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Testing.Relations;

/// <summary>One record of a case as plain data.</summary>
internal sealed record FigureSpec(string Code, TimePeriod Period, ObservationKind Kind, LocalDate Recorded, decimal? Value)
{
    public decimal? Numerator { get; init; }

    public decimal? Denominator { get; init; }

    public string? Source { get; init; }

    /// <summary>The unit that the value is given in; null for the measure's own.</summary>
    public Unit? Unit { get; init; }

    public FigureSpec Mirrored() => this with { Value = -Value, Numerator = -Numerator };

    public FigureSpec ShiftedBy(int years) => this with { Period = Shifted(Period, years), Recorded = Recorded.PlusYears(years) };

    /// <summary>What the record says in the measure's unit: its headline, else its parts.</summary>
    public Rational Exact(MeasureSpec measure) => Value is { } value ? Rational.From(value) : RatioIn(measure)!.Value;

    public Rational? RatioIn(MeasureSpec measure) => Numerator is { } numerator && Denominator is { } denominator
        ? Rational.From(numerator) / Rational.From(denominator) * Rational.PowerOfTen(-measure.Unit.PowerOfTen)
        : null;

    public Observation ToObservation(AreaCode area) => Observation.Create(Code, area, Period, Kind, Recorded, details =>
    {
        if (Value is { } value)
        {
            _ = Unit is { } unit ? details.WithValue(value, unit) : details.WithValue(value);
        }

        if (Numerator is { } numerator && Denominator is { } denominator)
        {
            details.WithParts(numerator, denominator);
        }

        if (Source is { } source)
        {
            details.From(source);
        }
    });

    public static TimePeriod Shifted(TimePeriod period, int years) => period.Kind switch
    {
        PeriodKind.Day => TimePeriod.Day(period.Start.PlusYears(years)),
        PeriodKind.Month => TimePeriod.Month(period.FirstYear + years, period.Index),
        PeriodKind.Quarter => TimePeriod.Quarter(period.FirstYear + years, period.Index),
        PeriodKind.Half => TimePeriod.Half(period.FirstYear + years, period.Index),
        PeriodKind.NineMonths => TimePeriod.NineMonths(period.FirstYear + years),
        _ => TimePeriod.Years(period.FirstYear + years, period.LastYear + years),
    };

    public override string ToString()
    {
        var culture = CultureInfo.InvariantCulture;
        return $"{Code} {Period} {Kind.Name}"
            + (Value is { } value ? string.Create(culture, $" {value}") : string.Empty)
            + (Unit is null ? string.Empty : $" {Unit.Code}")
            + (Numerator is null ? string.Empty : string.Create(culture, $" {Numerator}/{Denominator}"))
            + (Recorded == Period.End ? string.Empty : string.Create(culture, $" recorded {Recorded:uuuu-MM-dd}"))
            + (Source is null ? string.Empty : $" by {Source}");
    }
}
