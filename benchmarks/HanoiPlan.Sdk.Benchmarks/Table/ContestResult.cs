using System.Globalization;

namespace HanoiPlan.Sdk.Benchmarks.Table;

/// <summary>What one entry took, in nanoseconds a unit, ascending, and the bytes it allocated a unit.</summary>
internal sealed record ContestLine(string Name, IReadOnlyList<double> Nanoseconds, double Bytes)
{
    public double Median => Nanoseconds[Nanoseconds.Count / 2];
}

/// <summary>The times of a contest.</summary>
internal sealed record ContestResult(string Title, string Unit, IReadOnlyList<ContestLine> Lines)
{
    public double MedianOf(string name) => Lines.Single(line => line.Name == name).Median;

    /// <summary>Writes a table of Markdown: medians, the least and the greatest, and how many times the first entry's each is.</summary>
    public void Print(TextWriter output)
    {
        output.WriteLine();
        output.WriteLine($"## {Title}");
        output.WriteLine();
        output.WriteLine($"| | Median {Unit} | Least to greatest | Ratio | Bytes {Unit} |");
        output.WriteLine("| --- | --- | --- | --- | --- |");
        foreach (var line in Lines)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {line.Name} | {Time(line.Median)} | {Time(line.Nanoseconds[0])} to {Time(line.Nanoseconds[^1])} | {line.Median / Lines[0].Median:0.00} | {line.Bytes:0.##} |"));
        }
    }

    private static string Time(double nanoseconds) => nanoseconds switch
    {
        < 100 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds:0.00} ns"),
        < 10_000 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds:0} ns"),
        < 10_000_000 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1000:0.0} µs"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1_000_000:0.0} ms"),
    };
}
