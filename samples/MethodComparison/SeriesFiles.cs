namespace HanoiPlan.Samples.Comparison;

/// <summary>Reads the targets and the values into series, in the order of the targets.</summary>
internal static class SeriesFiles
{
    /// <summary>Reads both files; bad rows are told of and left out.</summary>
    /// <returns>The series, or null with what is wrong with a file as a whole.</returns>
    public static IReadOnlyList<SeriesEntry>? Read(
        ComparisonOptions options, BadRows bad, TextWriter errors, CancellationToken cancellation, out string problem)
    {
        var byName = new Dictionary<string, SeriesEntry>(StringComparer.Ordinal);
        var series = new List<SeriesEntry>();
        problem = ReadTargets(options.Targets, byName, series, bad, errors, cancellation);
        problem = problem.Length > 0 ? problem : ReadValues(options, byName, bad, errors, cancellation);
        return problem.Length > 0 ? null : series;
    }

    private static string ReadTargets(
        string path, Dictionary<string, SeriesEntry> byName, List<SeriesEntry> series, BadRows bad, TextWriter errors, CancellationToken cancellation)
    {
        using var file = new CsvFile(path, 1, TargetRow.Columns);
        if (file.ReadHeader(errors) is { Length: > 0 } problem)
        {
            return problem;
        }

        while (file.ReadRow(out var wrong))
        {
            cancellation.ThrowIfCancellationRequested();
            if (wrong is not null)
            {
                bad.Add(path, file.Line, wrong);
            }
            else if (TargetRow.Read(file, out var refusal) is not { } row)
            {
                bad.Add(path, file.Line, refusal);
            }
            else if (!byName.TryGetValue(row.Series, out var known))
            {
                byName.Add(row.Series, known = new SeriesEntry(row));
                series.Add(known);
            }
            else if (known.Add(row) is { Length: > 0 } repeated)
            {
                bad.Add(path, file.Line, repeated);
            }
        }

        return string.Empty;
    }

    private static string ReadValues(
        ComparisonOptions options, Dictionary<string, SeriesEntry> byName, BadRows bad, TextWriter errors, CancellationToken cancellation)
    {
        using var file = new CsvFile(options.Values, 3, "series", "year", "value");
        if (file.ReadHeader(errors) is { Length: > 0 } problem)
        {
            return problem;
        }

        var lookup = byName.GetAlternateLookup<ReadOnlySpan<char>>();
        var without = 0L;
        while (file.ReadRow(out var wrong))
        {
            cancellation.ThrowIfCancellationRequested();
            if (wrong is not null)
            {
                bad.Add(options.Values, file.Line, wrong);
            }
            else if (!NumberText.TryReadYear(file[1], out var year))
            {
                bad.Add(options.Values, file.Line, $"year must be a year from 1 to 9999, not \"{file[1]}\".");
            }
            else if (!NumberText.TryReadDecimal(file[2], out var value))
            {
                bad.Add(options.Values, file.Line, $"value is not a number: \"{file[2]}\".");
            }
            else if (!lookup.TryGetValue(file[0], out var series))
            {
                without++;
            }
            else if (year <= (options.AsOf ?? int.MaxValue) && !series.Add(year, value))
            {
                bad.Add(options.Values, file.Line, $"the series {file[0]} has a value for {year} already.");
            }
        }

        if (without > 0)
        {
            errors.WriteLine($"{options.Values}: {without} values of series that {options.Targets} does not declare were left out.");
        }

        return string.Empty;
    }
}
