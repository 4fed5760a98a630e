using BenchmarkDotNet.Running;
using HanoiPlan.Sdk.Benchmarks;
using HanoiPlan.Sdk.Benchmarks.Table;

if (args is ["table", ..])
{
    await RatioTable.Print(args[1..]).ConfigureAwait(false);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(CsvReading).Assembly).Run(args);
