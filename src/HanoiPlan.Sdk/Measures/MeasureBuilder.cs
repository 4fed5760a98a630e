using HanoiPlan.Sdk.Sources;
using NodaTime;

namespace HanoiPlan.Sdk.Measures;

/// <summary>Sets the details of a measure while it is being made. Not safe for several threads.</summary>
public sealed class MeasureBuilder
{
    private readonly string _code;

    internal MeasureBuilder(string code) => _code = code;

    internal SeriesNature Nature { get; private set; } = SeriesNature.Flow;

    internal Aggregation Aggregation { get; private set; } = Aggregation.NotDefined;

    internal string? WeightMeasureCode { get; private set; }

    internal decimal? LowerLimit { get; private set; }

    internal decimal? UpperLimit { get; private set; }

    internal LocalisedText? Numerator { get; private set; }

    internal LocalisedText? Denominator { get; private set; }

    internal LocalisedText? Definition { get; private set; }

    internal LocalisedText? ReportingBody { get; private set; }

    internal EvidenceGrade? ReportingBodyGrade { get; private set; }

    internal bool Irreversible { get; private set; }

    internal List<SeriesBreak> Breaks { get; } = [];

    internal List<string> PartCodes { get; } = [];

    /// <summary>A figure is the state at the end of its period.</summary>
    public MeasureBuilder Stock() => Set(() => Nature = SeriesNature.Stock);

    /// <summary>What is once attained cannot be lost, so attaining early is final.</summary>
    public MeasureBuilder CannotBeLost() => Set(() => Irreversible = true);

    /// <summary>How figures of parts of the territory make the figure of the whole.</summary>
    /// <exception cref="ArgumentException">A weighted mean is asked for without its weights.</exception>
    public MeasureBuilder RollsUpBy(Aggregation aggregation)
    {
        ArgumentNullException.ThrowIfNull(aggregation);
        if (aggregation == Aggregation.WeightedMean)
        {
            throw new ArgumentException($"Measure \"{_code}\": name the weighting measure with RollsUpByMeanWeightedBy.", nameof(aggregation));
        }

        return Set(() => Aggregation = aggregation);
    }

    /// <summary>Figures of parts make a mean weighted by the measure <paramref name="measureCode"/>.</summary>
    public MeasureBuilder RollsUpByMeanWeightedBy(string measureCode)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(measureCode);
        return Set(() => (Aggregation, WeightMeasureCode) = (Aggregation.WeightedMean, measureCode));
    }

    /// <summary>No value below <paramref name="lower"/> exists.</summary>
    public MeasureBuilder NotBelow(decimal lower) => Limits(lower, UpperLimit);

    /// <summary>Values cannot exceed <paramref name="upper"/>; the limit itself can exist.</summary>
    /// <exception cref="ArgumentException">The limits are reversed.</exception>
    public MeasureBuilder NotAbove(decimal upper) => Limits(LowerLimit, upper);

    /// <summary>No value outside <paramref name="lower"/> to <paramref name="upper"/>, both included, exists.</summary>
    /// <exception cref="ArgumentException">The limits are reversed.</exception>
    public MeasureBuilder Within(decimal lower, decimal upper) => Limits(lower, upper);

    /// <summary>The figure is a ratio of these two counts.</summary>
    public MeasureBuilder Ratio(LocalisedText numerator, LocalisedText denominator)
    {
        ArgumentNullException.ThrowIfNull(numerator);
        ArgumentNullException.ThrowIfNull(denominator);
        return Set(() => (Numerator, Denominator) = (numerator, denominator));
    }

    /// <summary>The definition, or what a careful reader should know.</summary>
    public MeasureBuilder DefinedAs(LocalisedText definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return Set(() => Definition = definition);
    }

    /// <summary>Who reports the figure, and how well that is evidenced.</summary>
    public MeasureBuilder ReportedBy(LocalisedText body, EvidenceGrade grade)
    {
        ArgumentNullException.ThrowIfNull(body);
        ArgumentNullException.ThrowIfNull(grade);
        return Set(() => (ReportingBody, ReportingBodyGrade) = (body, grade));
    }

    /// <summary>The series breaks on a date.</summary>
    public MeasureBuilder BreaksOn(LocalDate date, LocalisedText description, string? source)
    {
        Breaks.Add(new SeriesBreak(date, description, source));
        return this;
    }

    /// <summary>Each of these measures must attain: the weakest one is the value of this measure.</summary>
    /// <exception cref="ArgumentException">Fewer than two parts, or this measure among them.</exception>
    public MeasureBuilder WeakestOf(params string[] measureCodes)
    {
        ArgumentNullException.ThrowIfNull(measureCodes);
        if (measureCodes.Length < 2 || measureCodes.Contains(_code, StringComparer.Ordinal))
        {
            throw new ArgumentException($"Measure \"{_code}\" needs at least two other measures as its parts.", nameof(measureCodes));
        }

        PartCodes.AddRange(measureCodes);
        return this;
    }

    private MeasureBuilder Limits(decimal? lower, decimal? upper)
    {
        if (lower is { } low && upper is { } high && low >= high)
        {
            throw new ArgumentException($"Measure \"{_code}\": the lower natural limit {low} must be below the upper {high}.");
        }

        return Set(() => (LowerLimit, UpperLimit) = (lower, upper));
    }

    private MeasureBuilder Set(Action change)
    {
        change();
        return this;
    }
}
