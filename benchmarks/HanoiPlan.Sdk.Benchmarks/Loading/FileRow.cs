using CsvHelper;

namespace HanoiPlan.Sdk.Benchmarks.Loading;

/// <summary>A row as CsvHelper maps it.</summary>
[CsvRecord]
public sealed partial class FileRow
{
    [CsvColumn("area")]
    public string Area { get; set; } = string.Empty;

    [CsvColumn("measure")]
    public string Measure { get; set; } = string.Empty;

    [CsvColumn("period")]
    public string Period { get; set; } = string.Empty;

    [CsvColumn("kind")]
    public string Kind { get; set; } = string.Empty;

    [CsvColumn("value")]
    public decimal Value { get; set; }

    [CsvColumn("recorded_at")]
    public DateOnly RecordedAt { get; set; }
}
