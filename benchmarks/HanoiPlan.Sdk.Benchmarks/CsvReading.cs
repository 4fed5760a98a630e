using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using CsvHelper;
using HanoiPlan.Sdk.Interchange;
using SylvanOptions = Sylvan.Data.Csv.CsvDataReaderOptions;
using SylvanReader = Sylvan.Data.Csv.CsvDataReader;

namespace HanoiPlan.Sdk.Benchmarks;

/// <summary>
/// 100,000 rows of observations from UTF-8 bytes: two libraries that only hand every field over as a span, and the SDK,
/// which makes observations of them. The libraries are what the SDK could stand on.
/// </summary>
[MemoryDiagnoser]
public class CsvReading
{
    private const int Rows = 100_000;

    private byte[] _bytes = [];

    [GlobalSetup]
    public void Setup()
    {
        // A fixed multiplicative sequence: values in an order that no branch predictor learns, the same on every run.
        var state = 12345u;
        uint Next(uint below)
        {
            state = unchecked((state * 1664525u) + 1013904223u);
            return (state >> 8) % below;
        }

        string[] kinds = ["final", "preliminary", "estimate", "forecast", "plan"];
        var text = new StringBuilder(ObservationCsv.Header).Append('\n');
        for (var row = 0; row < Rows; row++)
        {
            var parts = Next(4) == 0 ? string.Create(CultureInfo.InvariantCulture, $"{Next(2000)},{2000 + Next(500)}") : ",";
            var note = Next(3) == 0 ? "\"[A] ước tính, tháng 12\"" : "[A-] address not kept";
            text.Append(
                CultureInfo.InvariantCulture,
                $"{Next(600):00000},measure_{Next(60)},{2015 + Next(11)},{kinds[Next(5)]},{Next(10000)}.{Next(100):00},{parts},percent,{2020 + Next(6)}-{1 + Next(12):00}-{1 + Next(28):00},https://example.org/report/{Next(300)},{note}\n");
        }

        _bytes = Encoding.UTF8.GetBytes(text.ToString());
        Console.WriteLine($"// {_bytes.Length} bytes in {Rows} rows");
    }

    [Benchmark(Baseline = true)]
    public long CsvHelperSpans()
    {
        using var stream = new MemoryStream(_bytes);
        using var csv = CsvReader.Create(stream, new CsvReaderOptions { Separator = ',', TrackLineNumbers = true }, leaveOpen: false);
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

    [Benchmark]
    public long SylvanSpans()
    {
        using var text = new StreamReader(new MemoryStream(_bytes), Encoding.UTF8);
        using var csv = SylvanReader.Create(text, new SylvanOptions { Delimiter = ',' });
        var sum = 0L;
        while (csv.Read())
        {
            for (var field = 0; field < csv.RowFieldCount; field++)
            {
                var span = csv.GetFieldSpan(field);
                sum += span.IsEmpty ? 1 : span.Length + span[0];
            }
        }

        return sum;
    }

    [Benchmark]
    public long Observations()
    {
        using var stream = new MemoryStream(_bytes);
        var result = ObservationCsv.Read(stream);
        if (result.Findings.Count > 0)
        {
            throw new InvalidOperationException(result.Findings[0].ToString());
        }

        var sum = 0L;
        foreach (var observation in result.Observations)
        {
            sum += observation.Period.FirstYear + observation.MeasureCode.Length;
        }

        return sum;
    }
}
