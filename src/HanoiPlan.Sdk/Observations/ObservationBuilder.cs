using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Observations;

/// <summary>Gives the details of an observation while it is being made. Not safe for several threads.</summary>
public sealed class ObservationBuilder
{
    internal ObservationBuilder()
    {
    }

    internal decimal? Value { get; private set; }

    internal decimal? Numerator { get; private set; }

    internal decimal? Denominator { get; private set; }

    internal Unit? Unit { get; private set; }

    internal string? Source { get; private set; }

    internal string? Note { get; private set; }

    internal EvidenceGrade? Grade { get; private set; }

    internal ObservationOrigin? Origin { get; private set; }

    internal Area? StatedArea { get; private set; }

    /// <summary>The headline value in the measure's own unit, with the decimals as published.</summary>
    public ObservationBuilder WithValue(decimal value)
    {
        Value = value;
        return this;
    }

    /// <summary>The headline value in another unit of the same quantity.</summary>
    public ObservationBuilder WithValue(decimal value, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        Value = value;
        Unit = unit;
        return this;
    }

    /// <summary>The unit of the figure, where only its parts are given.</summary>
    public ObservationBuilder InUnit(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        Unit = unit;
        return this;
    }

    /// <summary>The two parts of a ratio.</summary>
    public ObservationBuilder WithParts(decimal numerator, decimal denominator)
    {
        Numerator = numerator;
        Denominator = denominator;
        return this;
    }

    /// <summary>Where it was published.</summary>
    public ObservationBuilder From(string source)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        Source = source;
        return this;
    }

    /// <summary>What a careful reader should know.</summary>
    public ObservationBuilder Noting(string note)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(note);
        Note = VietnameseText.Compose(note);
        return this;
    }

    /// <summary>How well the figure is evidenced.</summary>
    public ObservationBuilder Graded(EvidenceGrade grade)
    {
        ArgumentNullException.ThrowIfNull(grade);
        Grade = grade;
        return this;
    }

    /// <summary>The row it was read from.</summary>
    public ObservationBuilder ReadFrom(ObservationOrigin origin)
    {
        ArgumentNullException.ThrowIfNull(origin);
        Origin = origin;
        return this;
    }

    /// <summary>
    /// The unit that the figure is of, where the code named another one in the period: such as a figure of 2020 that was computed
    /// again for a unit of 2025. It counts where observations are gathered with geographies that hold this unit.
    /// </summary>
    public ObservationBuilder OfUnit(Area unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        StatedArea = unit;
        return this;
    }

    internal void Check(string measureCode, AreaCode area)
    {
        if (StatedArea is { } stated && stated.Code != area)
        {
            throw new ArgumentException($"An observation of \"{measureCode}\" for the area {area} is stated to be of {stated}, which has another code.");
        }

        if (Value is null && Numerator is null)
        {
            throw new ArgumentException($"An observation of \"{measureCode}\" needs a value, or a numerator and a denominator.");
        }

        if (Denominator is { } denominator && denominator <= 0)
        {
            throw new ArgumentException($"An observation of \"{measureCode}\" has the denominator {denominator}; it must be above zero.");
        }
    }
}
