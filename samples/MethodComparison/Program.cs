using System.Text;

namespace HanoiPlan.Samples.Comparison;

/// <summary>The command line of the sample.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
        using var errors = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true };
        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, pressed) =>
        {
            // The first Ctrl-C ends the work with a sentence, a second one the process.
            pressed.Cancel = !stop.IsCancellationRequested;
            stop.Cancel();
        };
        return ComparisonCommand.RunUntil(args, output, errors, stop.Token);
    }
}
