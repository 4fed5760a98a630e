using System.Text;
using HanoiPlan.Sdk.Statements;
using ReadTargets;

const int Done = 0;
const int BadArguments = 2;

if (args is ["--help"] or ["-h"])
{
    Console.Out.WriteLine(Options.Help);
    return Done;
}

if (!Options.TryRead(args, out var options, out var complaint))
{
    Console.Error.WriteLine(complaint);
    Console.Error.WriteLine("Use --help to see what can be given.");
    return BadArguments;
}

if (options.File is { } folder && Directory.Exists(folder))
{
    Console.Error.WriteLine($"--file: “{folder}” is a folder, not a file.");
    return BadArguments;
}

Stream input;
try
{
    input = options.File is { } file ? File.OpenRead(file) : Console.OpenStandardInput();
}
catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
{
    Console.Error.WriteLine($"The file cannot be read: {refused.Message}");
    return BadArguments;
}

using var reader = new StreamReader(input, new UTF8Encoding(false));
using var output = Console.OpenStandardOutput();
using var lines = new JsonLines(output);
try
{
    while (reader.ReadLine() is { } text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            continue;
        }

        var reading = options.Language is { } language ? TargetStatement.ReadAll(text, language) : TargetStatement.ReadAll(text);
        lines.Write(text, reading);
    }

    return Done;
}
catch (IOException)
{
    // Whoever was reading our output has closed it: there is nobody left to answer.
    return Done;
}
