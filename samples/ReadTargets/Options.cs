using HanoiPlan.Sdk.Sources;

namespace ReadTargets;

/// <summary>What the command line asks for.</summary>
internal sealed record Options(string? File, Language? Language)
{
    public const string Help = """
        ReadTargets — reads target statements, one a line, and writes one JSON object a line.

          ReadTargets < statements.txt
          ReadTargets --file statements.txt
          ReadTargets --language en < statements.txt

          --file FILE      read FILE (UTF-8) and not standard input
          --language vi|en take every line to be in this language; otherwise it is told from each line's wording
          --help           this text

        Each line gives {"text", "targets": [...], "errors": [...]}; empty lines are passed over. Numbers are strings, unknown
        values are null. The exit code is 0 when the input was read to its end, 2 for bad arguments.
        """;

    public static bool TryRead(string[] args, out Options options, out string complaint)
    {
        options = new Options(null, null);
        complaint = string.Empty;
        for (var i = 0; i < args.Length; i++)
        {
            var value = i + 1 < args.Length ? args[i + 1] : null;
            switch (args[i])
            {
                case "--file" when value is not null && options.File is null:
                    options = options with { File = value };
                    i++;
                    break;
                case "--language" when value is "vi" or "en":
                    options = options with { Language = value == "vi" ? HanoiPlan.Sdk.Sources.Language.Vietnamese : HanoiPlan.Sdk.Sources.Language.English };
                    i++;
                    break;
                case "--file":
                    complaint = "--file takes one file name.";
                    return false;
                case "--language":
                    complaint = "--language takes vi or en.";
                    return false;
                default:
                    complaint = $"“{args[i]}” is not an argument.";
                    return false;
            }
        }

        return true;
    }
}
