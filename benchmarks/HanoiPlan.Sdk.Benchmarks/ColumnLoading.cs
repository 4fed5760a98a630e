using BenchmarkDotNet.Attributes;
using HanoiPlan.Sdk.Benchmarks.Areas;
using HanoiPlan.Sdk.Benchmarks.Loading;

namespace HanoiPlan.Sdk.Benchmarks;

/// <summary>
/// A file of 579 areas, 40 measures and 60 months read straight into columns, beside the library that splits it reading every field as a
/// span and nothing more, and that library's mapped records.
/// </summary>
[MemoryDiagnoser]
public class ColumnLoading
{
    private AreaFile _file = null!;
    private FilePeers _peers = null!;

    [GlobalSetup]
    public void Setup()
    {
        var areas = AreaCase.Make(579);
        _file = AreaFile.Write(areas);
        _peers = new FilePeers(_file, areas);
        _peers.Check(1);
        _peers.Check(2);
        Console.WriteLine($"// {_file.RowCount:N0} rows, {_file.ByteCount:N0} bytes");
    }

    [GlobalCleanup]
    public void Cleanup() => _file.Dispose();

    [Benchmark(Baseline = true)]
    public long Columns() => _peers.Load(1).FilledCount;

    [Benchmark]
    public long ColumnsByTwoThreads() => _peers.Load(2).FilledCount;

    [Benchmark]
    public long CsvHelperSpans() => _peers.Spans();

    [Benchmark]
    public decimal CsvHelperMappedRecords() => _peers.MappedRecords();
}
