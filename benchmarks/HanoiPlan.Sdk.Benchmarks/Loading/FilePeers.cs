using CsvHelper;
using HanoiPlan.Sdk.Benchmarks.Areas;
using HanoiPlan.Sdk.Interchange;
using HanoiPlan.Sdk.Observations;

namespace HanoiPlan.Sdk.Benchmarks.Loading;

/// <summary>
/// One file read by the SDK into columns, by a bare loop of the library that splits it, which only looks at every field as a span, and by
/// that library's mapped records.
/// </summary>
public sealed class FilePeers(AreaFile file, AreaCase areas)
{
    public ObservationColumnsCsvResult Load(int threads)
    {
        var builder = new ObservationColumnsBuilder(AreaPlan.Measures, Enumerable.Range(0, areas.AreaCount).Select(AreaPlan.Area), AreaPlan.Months);
        return ObservationColumnsCsv.ReadFile(file.Path, builder, ObservationColumnsCsvOptions.Default with { Threads = threads }, CancellationToken.None);
    }

    /// <summary>Refuses to measure a reader that reads something else.</summary>
    public void Check(int threads)
    {
        var result = Load(threads);
        if (result.Findings.Count > 0 || result.RowCount != file.RowCount || result.FilledCount != areas.PresentCount)
        {
            throw new InvalidOperationException($"{result.RowCount} rows, {result.FilledCount} cells, {result.Findings.Count} findings: {(result.Findings.Count > 0 ? result.Findings[0] : null)}");
        }

        for (var measure = 0; measure < AreaPlan.MeasureCount; measure++)
        {
            for (var month = 0; month < AreaPlan.MonthCount; month++)
            {
                for (var area = 0; area < areas.AreaCount; area++)
                {
                    var steps = result.Columns.TryGetSteps(area, measure, month, out var read) ? read : AreaCase.Missing;
                    if (steps != areas.Values[areas.At(measure, month, area)])
                    {
                        throw new InvalidOperationException($"{steps} was read in area {area}, measure {measure}, month {month}.");
                    }
                }
            }
        }
    }

    public long Spans()
    {
        using var stream = File.OpenRead(file.Path);
        using var csv = CsvReader.Create(stream, new CsvReaderOptions { Separator = ',' }, leaveOpen: false);
        var sum = 0L;
        while (csv.Read())
        {
            for (var field = 0; field < csv.FieldCount; field++)
            {
                var span = csv.GetSpan(field);
                sum += span.IsEmpty ? 1 : span.Length + span[0];
            }
        }

        return sum;
    }

    public decimal MappedRecords()
    {
        using var stream = File.OpenRead(file.Path);
        using var csv = CsvReader.Create(stream, new CsvReaderOptions { Separator = ',' }, leaveOpen: false);
        var sum = 0m;
        foreach (var row in csv.GetRecords<FileRow>())
        {
            sum += row.Value;
        }

        return sum;
    }
}
