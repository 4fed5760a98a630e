using HanoiPlan.Sdk.Evaluation.Methods;
using HanoiPlan.Sdk.Measures;

namespace HanoiPlan.Samples.Comparison;

/// <summary>One row of the targets file.</summary>
internal sealed class TargetRow
{
    public static readonly string[] Columns =
    [
        "series", "group", "preference", "baseline_year", "target_year", "target", "target_high",
        "limit", "lower", "optimum", "green", "red", "population",
    ];

    private readonly string? _group;
    private readonly Preference? _preference;
    private readonly int? _baselineYear;
    private readonly decimal? _limit;
    private readonly decimal? _lower;
    private readonly decimal? _optimum;
    private readonly decimal? _green;
    private readonly decimal? _red;
    private readonly decimal? _population;

    private TargetRow(
        string series, string? group, Preference? preference, int? baselineYear, MethodTarget? target, ReadOnlySpan<decimal?> rest)
    {
        Series = series;
        Target = target;
        _group = group;
        _preference = preference;
        _baselineYear = baselineYear;
        (_limit, _lower, _optimum, _green, _red, _population) = (rest[0], rest[1], rest[2], rest[3], rest[4], rest[5]);
    }

    public string Series { get; }

    public MethodTarget? Target { get; }

    /// <summary>Reads the row that the file stands at.</summary>
    /// <returns>The row, or null with what is wrong.</returns>
    public static TargetRow? Read(CsvFile file, out string problem)
    {
        if (file[0].IsEmpty)
        {
            problem = "the series has no name.";
            return null;
        }

        Span<decimal?> numbers = new decimal?[8];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (!NumberText.TryReadOptional(file[5 + i], out numbers[i]))
            {
                problem = $"{Columns[5 + i]} is not a number: \"{file[5 + i]}\".";
                return null;
            }
        }

        Preference? preference = null;
        problem = !file[2].IsEmpty && (preference = PreferenceOf(file[2])) is null ? $"preference must be higher, lower or inside, not \"{file[2]}\"."
            : !NumberText.TryReadOptionalYear(file[3], out var baselineYear) ? $"baseline_year must be a year from 1 to 9999, not \"{file[3]}\"."
            : !NumberText.TryReadOptionalYear(file[4], out var targetYear) ? $"target_year must be a year from 1 to 9999, not \"{file[4]}\"."
            : numbers[0] is null && numbers[1] is not null ? "target_high is given without target."
            : numbers[1] < numbers[0] ? "target_high is below target."
            : numbers[7] <= 0 ? "population must be above 0."
            : string.Empty;
        if (problem.Length > 0)
        {
            return null;
        }

        NumberText.TryReadOptionalYear(file[3], out baselineYear);
        NumberText.TryReadOptionalYear(file[4], out targetYear);
        return new TargetRow(
            file[0].ToString(),
            file[1].IsEmpty ? null : file[1].ToString(),
            preference,
            baselineYear,
            TargetOf(targetYear, numbers[0], numbers[1]),
            numbers[2..]);
    }

    /// <summary>True when this row only adds a target to a series declared before: what else it says is the same or left out.</summary>
    public bool AddsTo(TargetRow first) =>
        Target is not null && first.Target is not null
        && (_group is null || _group == first._group)
        && (_preference is null || _preference == first._preference)
        && (_baselineYear is null || _baselineYear == first._baselineYear)
        && IsSame(_limit, first._limit) && IsSame(_lower, first._lower) && IsSame(_optimum, first._optimum)
        && IsSame(_green, first._green) && IsSame(_red, first._red) && IsSame(_population, first._population);

    /// <summary>True when both rows state the same target.</summary>
    public bool HasTargetOf(TargetRow other) =>
        Target?.Year == other.Target?.Year && Target?.Value == other.Target?.Value && Target?.High == other.Target?.High;

    /// <summary>A builder with everything that the row says, but for the target.</summary>
    public MethodSeriesBuilder ToBuilder()
    {
        var builder = new MethodSeriesBuilder(Series);
        _ = _group is null ? builder : builder.InGroup(_group);
        _ = _preference is null ? builder : builder.Prefer(_preference);
        _ = _baselineYear is { } from ? builder.From(from) : builder;
        _ = _limit is { } limit ? builder.WithLimit(limit) : builder;
        _ = _lower is { } lower && _optimum is { } optimum ? builder.WithScale(lower, optimum) : builder;
        _ = _green is { } green && _red is { } red ? builder.WithColours(green, red) : builder;
        return _population is { } population ? builder.WithPopulation(population) : builder;
    }

    private static bool IsSame(decimal? own, decimal? first) => own is null || own == first;

    private static MethodTarget? TargetOf(int? year, decimal? target, decimal? high) =>
        target is not { } value ? null
        : year is { } due ? MethodTarget.By(due, value, high ?? value)
        : MethodTarget.EveryYear(value, high ?? value);

    // "higher", "higher_better", "HigherIsBetter" and the like; "positive" and "negative" are Open SDG's words.
    private static Preference? PreferenceOf(ReadOnlySpan<char> text) =>
        text.ToString().ToLowerInvariant().Replace("_", null, StringComparison.Ordinal).Replace("-", null, StringComparison.Ordinal)
            .Replace(" ", null, StringComparison.Ordinal) switch
        {
            "higher" or "higherbetter" or "higherisbetter" or "positive" => Preference.HigherIsBetter,
            "lower" or "lowerbetter" or "lowerisbetter" or "negative" => Preference.LowerIsBetter,
            "inside" or "insidebetter" or "insideisbetter" => Preference.InsideIsBetter,
            _ => null,
        };
}
