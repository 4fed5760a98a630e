using System.Collections.Frozen;
using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Interchange;

/// <summary>What rows are read into: measures, areas and periods by their places, and what a row needs to know of each. Immutable.</summary>
internal sealed class ColumnsForm
{
    private readonly FrozenDictionary<string, int> _measures;
    private readonly FrozenDictionary<string, int> _codes;
    private readonly FrozenDictionary<TimePeriod, int> _periods;

    public ColumnsForm(ObservationColumnsBuilder builder, ObservationColumnsCsvOptions options)
    {
        Measures = builder.Measures;
        Areas = builder.Areas;
        Periods = builder.Periods;
        Options = options;
        Csv = options.Csv.WithUnitsOf(Measures);
        KnownDay = options.KnownAt is { } known ? RecordRank.DayOf(known) : int.MaxValue;
        _measures = Measures.Select((measure, i) => (measure.Code, i)).ToFrozenDictionary(pair => pair.Code, pair => pair.i, StringComparer.Ordinal);
        Codes = builder.Codes;
        _codes = Codes.Select((code, i) => (code.Value, i)).ToFrozenDictionary(pair => pair.Value, pair => pair.i, StringComparer.Ordinal);
        Rows = builder.HasUnits ? new CodeRows(builder) : null;
        _periods = Periods.Select((period, i) => (period, i)).ToFrozenDictionary(pair => pair.period, pair => pair.i);
        Limits = [.. Measures.Select(MeasureLimits.Of)];
        Units = [.. Csv.Units.Select(unit => unit.Code)];
        UnitOfMeasure = [.. Measures.Select(measure => Units.IndexOf(measure.Unit.Code))];
        EndDays = [.. Periods.Select(period => RecordRank.DayOf(period.End))];
    }

    public MeasureCatalogue Measures { get; }

    public IReadOnlyList<AreaCode> Areas { get; }

    /// <summary>The codes of areas that a row of the file may have: those of <see cref="Areas"/>, then others that their units have had.</summary>
    public IReadOnlyList<AreaCode> Codes { get; }

    /// <summary>By code, measure and period, the row that a figure is of; null where that is the place of its code.</summary>
    public CodeRows? Rows { get; }

    public IReadOnlyList<TimePeriod> Periods { get; }

    public ObservationColumnsCsvOptions Options { get; }

    /// <summary>The form of the file, with the units of the measures known.</summary>
    public ObservationCsvOptions Csv { get; }

    /// <summary>The last day whose records are seen.</summary>
    public int KnownDay { get; }

    public MeasureLimits[] Limits { get; }

    /// <summary>The codes of the units that may be named.</summary>
    public List<string> Units { get; }

    /// <summary>By measure, the place of its unit among <see cref="Units"/>.</summary>
    public int[] UnitOfMeasure { get; }

    /// <summary>By period, its last day.</summary>
    public int[] EndDays { get; }

    public int MeasureOf(string code) => _measures.GetValueOrDefault(code, -1);

    /// <summary>The place of a code among <see cref="Codes"/>.</summary>
    public int CodeOf(string code) => _codes.GetValueOrDefault(code, -1);

    public int PeriodOf(TimePeriod period) => _periods.GetValueOrDefault(period, -1);

    public string Describe(in CellRow row) => $"{Measures[row.Measure].Code} {Areas[row.Area]} {Periods[row.Period]}";
}

/// <summary>How a measure's values are counted, and between which they lie, both included.</summary>
internal readonly record struct MeasureLimits(int Places, long Least, long Most)
{
    public static MeasureLimits Of(Measure measure) => new(
        measure.Scale.Places,
        measure.LowerLimit is { } lower && Steps(lower, measure.Scale, isLower: true) is { } least ? least : -long.MaxValue,
        measure.UpperLimit is { } upper && Steps(upper, measure.Scale, isLower: false) is { } most ? most : long.MaxValue);

    // A limit beyond 64 bits holds back nothing that can be written.
    private static long? Steps(decimal limit, Scale scale, bool isLower)
    {
        var exact = Rational.From(limit) * Rational.From(scale.StepsPerOne);
        var steps = isLower ? exact.Ceiling() : exact.Floor();
        return steps >= -long.MaxValue && steps <= long.MaxValue ? (long)steps : null;
    }
}
