using BenchmarkDotNet.Running;
using HanoiPlan.Sdk.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(CsvReading).Assembly).Run(args);
