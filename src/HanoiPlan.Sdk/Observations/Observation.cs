using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Observations;

/// <summary>
/// One value of a measure for an area and a period, as somebody published it on a date: a headline value, or the two
/// parts of a ratio, or both. Immutable. Nothing is overwritten: a later record of the same key supersedes this one.
/// </summary>
public sealed class Observation
{
    private readonly bool _hasValue;
    private readonly decimal _value;

    internal Observation(
        string measureCode, AreaCode area, TimePeriod period, ObservationKind kind, LocalDate recordedAt, ObservationBuilder builder)
    {
        MeasureCode = measureCode;
        Area = area;
        Period = period;
        End = period.End;
        Kind = kind;
        RecordedAt = recordedAt;
        _hasValue = builder.Value is not null;
        _value = builder.Value.GetValueOrDefault();
        Numerator = builder.Numerator;
        Denominator = builder.Denominator;
        Unit = builder.Unit;
        Source = builder.Source;
        Note = builder.Note;
        Grade = builder.Grade;
        Origin = builder.Origin;
        StatedArea = builder.StatedArea;
    }

    /// <summary>The code of the measure.</summary>
    public string MeasureCode { get; }

    /// <summary>The area that the figure is for.</summary>
    public AreaCode Area { get; }

    /// <summary>
    /// The unit that the figure is stated to be of, where code and period do not say it: such as a series that was computed again for
    /// the boundaries of today. Null where they do.
    /// </summary>
    public Area? StatedArea { get; }

    /// <summary>The period that the figure is for.</summary>
    public TimePeriod Period { get; }

    /// <summary>The last day of the period, worked out once: every judgement asks for it.</summary>
    internal LocalDate End { get; }

    /// <summary>Whether it is a final, preliminary or estimated result, a forecast, a plan, or rejected.</summary>
    public ObservationKind Kind { get; }

    /// <summary>The day from which the figure was certainly known.</summary>
    public LocalDate RecordedAt { get; }

    /// <summary>The headline value, with the decimals as published; null when only the parts are known.</summary>
    public decimal? Value => _hasValue ? _value : null;

    /// <summary>The numerator of a ratio; null when not known.</summary>
    public decimal? Numerator { get; }

    /// <summary>The denominator of a ratio; null when not known.</summary>
    public decimal? Denominator { get; }

    /// <summary>The unit of the figure; null for the measure's own.</summary>
    public Unit? Unit { get; }

    /// <summary>Where it was published; null when not kept.</summary>
    public string? Source { get; }

    /// <summary>What a careful reader should know; null for nothing.</summary>
    public string? Note { get; }

    /// <summary>How well the figure is evidenced; null when not stated.</summary>
    public EvidenceGrade? Grade { get; }

    /// <summary>The row it was read from; null when it did not come from a file.</summary>
    public ObservationOrigin? Origin { get; }

    /// <summary>Makes an observation.</summary>
    /// <param name="measureCode">The code of the measure.</param>
    /// <param name="area">The area that the figure is for.</param>
    /// <param name="period">The period that the figure is for.</param>
    /// <param name="kind">What the figure is.</param>
    /// <param name="recordedAt">The day from which it was certainly known.</param>
    /// <param name="details">Gives the value or the parts, and what else is known.</param>
    /// <exception cref="ArgumentException">The period is <see cref="TimePeriod.None"/>, the day of record is
    /// <c>default(LocalDate)</c>, there is neither a value nor both parts, only one part is given, the denominator is not above
    /// zero, or the unit stated has another code.</exception>
    public static Observation Create(
        string measureCode,
        AreaCode area,
        TimePeriod period,
        ObservationKind kind,
        LocalDate recordedAt,
        Action<ObservationBuilder> details)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(measureCode);
        ArgumentNullException.ThrowIfNull(area);
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(details);
        if (period == TimePeriod.None)
        {
            throw new ArgumentException("The period is TimePeriod.None; give a period such as TimePeriod.Year(2025).", nameof(period));
        }

        GivenDay.ThrowIfDefault(recordedAt, nameof(recordedAt));
        var builder = new ObservationBuilder();
        details(builder);
        builder.Check(measureCode, area);
        return new Observation(measureCode, area, period, kind, recordedAt, builder);
    }

    /// <summary>Makes an observation of a value in the measure's own unit.</summary>
    /// <inheritdoc cref="Create(string, AreaCode, TimePeriod, ObservationKind, LocalDate, Action{ObservationBuilder})" />
    public static Observation Of(
        string measureCode, AreaCode area, TimePeriod period, ObservationKind kind, LocalDate recordedAt, decimal value) =>
        Create(measureCode, area, period, kind, recordedAt, details => details.WithValue(value));

    /// <summary>True when there is a headline value and it is in the measure's own unit: then it is <see cref="OwnValue"/>.</summary>
    internal bool HasOwnValue => _hasValue && Unit is null;

    internal ref readonly decimal OwnValue => ref _value;

    /// <summary>Measure, area, period, kind and date, for logs.</summary>
    public override string ToString() =>
        $"{MeasureCode} {Area} {Period} {Kind.Name} {RecordedAt.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture)}";
}
