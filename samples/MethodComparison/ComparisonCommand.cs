using System.Text;

namespace HanoiPlan.Samples.Comparison;

/// <summary>The sample from arguments to exit code.</summary>
internal static class ComparisonCommand
{
    public const int Fine = 0;
    public const int BadArguments = 2;
    public const int BadRowsLeftOut = 3;
    public const int Cancelled = 130;

    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter errors) => RunUntil(args, output, errors, CancellationToken.None);

    /// <summary>The same, until somebody asks to stop.</summary>
    public static int RunUntil(IReadOnlyList<string> args, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        if (args.Contains("--help", StringComparer.Ordinal))
        {
            output.WriteLine(ComparisonOptions.Usage);
            return Fine;
        }

        if (ComparisonOptions.Read(args, out var problem) is not { } options)
        {
            errors.WriteLine(problem);
            errors.WriteLine("Use --help to see the options.");
            return BadArguments;
        }

        try
        {
            return Run(options, output, errors, cancellation);
        }
        catch (OperationCanceledException)
        {
            errors.WriteLine("Stopped as asked; what was written is not complete.");
            return Cancelled;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine(exception.Message);
            return BadArguments;
        }
    }

    private static int Run(ComparisonOptions options, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        var bad = new BadRows(errors);
        if (SeriesFiles.Read(options, bad, errors, cancellation, out var problem) is not { } series)
        {
            errors.WriteLine(problem);
            return BadArguments;
        }

        var run = new ComparisonRun(options.Methods, options.Groups is not null);
        if (options.Output is { } path)
        {
            using var file = OpenToWrite(path);
            run.WriteResults(series, file, cancellation);
            output.WriteLine($"{series.Count} series, {options.Methods.Count} methods, written to {path}."
                + (options.Methods.Count > 1 ? $" The methods disagree on {run.Disagreements} series." : string.Empty));
        }
        else
        {
            run.WriteResults(series, output, cancellation);
        }

        if (options.Groups is { } groups)
        {
            using var file = OpenToWrite(groups);
            run.WriteGroups(file, cancellation);
        }

        if (bad.Count > 0)
        {
            errors.WriteLine($"{bad.Count} bad rows were left out.");
        }

        return bad.Count > 0 ? BadRowsLeftOut : Fine;
    }

    private static StreamWriter OpenToWrite(string path) => new(path, false, new UTF8Encoding(false), 1 << 16);
}
