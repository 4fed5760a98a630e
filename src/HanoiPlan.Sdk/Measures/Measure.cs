using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Measures;

/// <summary>
/// One statistical series: its unit, scale, preference and how it is put together. Immutable and safe to share.
/// Make one with <see cref="Create(string, LocalisedText, Unit, int, Preference, Action{MeasureBuilder})"/>.
/// </summary>
public sealed class Measure
{
    internal Measure(string code, LocalisedText name, Unit unit, Scale scale, Preference preference, MeasureBuilder builder)
    {
        Code = code;
        Name = name;
        Unit = unit;
        Scale = scale;
        Preference = preference;
        Nature = builder.Nature;
        Aggregation = builder.Aggregation;
        WeightMeasureCode = builder.WeightMeasureCode;
        LowerLimit = builder.LowerLimit;
        UpperLimit = builder.UpperLimit;
        Numerator = builder.Numerator;
        Denominator = builder.Denominator;
        Definition = builder.Definition;
        ReportingBody = builder.ReportingBody;
        ReportingBodyGrade = builder.ReportingBodyGrade;
        IsIrreversible = builder.Irreversible;
        Breaks = [.. builder.Breaks.OrderBy(seriesBreak => seriesBreak.Date)];
        PartCodes = [.. builder.PartCodes];
    }

    /// <summary>The stable code, unique within a plan; compared ordinally.</summary>
    public string Code { get; }

    /// <summary>The name in both languages.</summary>
    public LocalisedText Name { get; }

    /// <summary>The unit that values are in.</summary>
    public Unit Unit { get; }

    /// <summary>How many decimal places a value can have; a value with more is refused, not rounded.</summary>
    public Scale Scale { get; }

    /// <summary>Which values are better.</summary>
    public Preference Preference { get; }

    /// <summary>Whether a figure speaks of a whole period or of its end.</summary>
    public SeriesNature Nature { get; }

    /// <summary>How figures of parts make the figure of the whole.</summary>
    public Aggregation Aggregation { get; }

    /// <summary>The measure that weights a mean; null when none is needed.</summary>
    public string? WeightMeasureCode { get; }

    /// <summary>The least value that can exist, included; null when there is none.</summary>
    public decimal? LowerLimit { get; }

    /// <summary>The greatest value that can exist, included; null when there is none.</summary>
    public decimal? UpperLimit { get; }

    /// <summary>What the numerator of a ratio counts; null when the measure is no ratio.</summary>
    public LocalisedText? Numerator { get; }

    /// <summary>What the denominator of a ratio counts; null when the measure is no ratio.</summary>
    public LocalisedText? Denominator { get; }

    /// <summary>The definition, or what a careful reader should know; null for nothing.</summary>
    public LocalisedText? Definition { get; }

    /// <summary>Who reports the figure; null when unknown.</summary>
    public LocalisedText? ReportingBody { get; }

    /// <summary>How well it is evidenced who reports the figure; null when unknown.</summary>
    public EvidenceGrade? ReportingBodyGrade { get; }

    /// <summary>True when what is once attained cannot be lost.</summary>
    public bool IsIrreversible { get; }

    /// <summary>True when the figures of several years add up: amounts, not shares, rates, states or milestones.</summary>
    internal bool AddsUp => Nature == SeriesNature.Flow && Unit.Quantity is not ("share" or "growth") && Unit != Unit.Done;

    /// <summary>Breaks in the series, by date.</summary>
    public IReadOnlyList<SeriesBreak> Breaks { get; }

    /// <summary>
    /// Codes of the measures that must each attain, when this measure is judged by its weakest part ("urban and rural:
    /// 100 %"); empty for an ordinary measure.
    /// </summary>
    public IReadOnlyList<string> PartCodes { get; }

    /// <summary>Makes a measure with every default: a flow, not defined below the territory, without limits.</summary>
    /// <inheritdoc cref="Create(string, LocalisedText, Unit, int, Preference, Action{MeasureBuilder})" />
    public static Measure Create(string code, LocalisedText name, Unit unit, int places, Preference preference) =>
        Create(code, name, unit, places, preference, static _ => { });

    /// <summary>Makes a measure.</summary>
    /// <param name="code">A stable code of lower-case letters, digits and underscores, starting with a letter.</param>
    /// <param name="name">The name in both languages.</param>
    /// <param name="unit">The unit that values are in.</param>
    /// <param name="places">Decimal places of a value, 0 to <see cref="Scale.MaxPlaces"/>.</param>
    /// <param name="preference">Which values are better.</param>
    /// <param name="details">Sets the details that differ from the defaults.</param>
    /// <exception cref="ArgumentException">The code is not of that form, or a limit is wrong.</exception>
    public static Measure Create(
        string code, LocalisedText name, Unit unit, int places, Preference preference, Action<MeasureBuilder> details)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(preference);
        ArgumentNullException.ThrowIfNull(details);
        if (!IsCode(code))
        {
            throw new ArgumentException($"The code \"{code}\" must be lower-case letters, digits and underscores, starting with a letter.", nameof(code));
        }

        var builder = new MeasureBuilder(code);
        details(builder);
        return new Measure(code, name, unit, new Scale(places), preference, builder);
    }

    /// <summary>True when the text has the form of a measure's code: lower-case letters a to z, digits and underscores, a letter first.</summary>
    public static bool IsCode(ReadOnlySpan<char> text) =>
        !text.IsEmpty && char.IsAsciiLetterLower(text[0]) && !text.ContainsAnyExcept(CodeCharacters);

    /// <summary>A value of this measure with its unit, in the number format of the language: "6,57%/năm", "8,300 USD".</summary>
    /// <param name="value">The value, in the measure's unit.</param>
    /// <param name="language">The language.</param>
    public string ToText(decimal value, Language language) => QuantityText.Write(value, Unit, language);

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    private static readonly System.Buffers.SearchValues<char> CodeCharacters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789_");
}
