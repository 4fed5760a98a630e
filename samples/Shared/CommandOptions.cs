using System.CommandLine;
using HanoiPlan.Sdk.Sources;
using NodaTime;
using NodaTime.Text;

namespace HanoiPlan.Samples;

/// <summary>The options that the samples share, and how they end.</summary>
internal static class CommandOptions
{
    public const int Fine = 0;
    public const int BadArguments = 2;
    public const int BadData = 3;

    public static Option<string> Language()
    {
        var option = new Option<string>("--lang") { Description = "Language: vi or en.", DefaultValueFactory = _ => "vi" };
        option.AcceptOnlyFromAmong("vi", "en");
        return option;
    }

    public static Option<string> Numbers()
    {
        var option = new Option<string>("--numbers") { Description = "How --data writes numbers: invariant (7.5) or vi (7,5).", DefaultValueFactory = _ => "invariant" };
        option.AcceptOnlyFromAmong("invariant", "vi");
        return option;
    }

    public static Option<FileInfo> Data()
    {
        var option = new Option<FileInfo>("--data") { Description = "Observations in CSV (default: the published figures of Hanoi)." };
        option.AcceptExistingOnly();
        return option;
    }

    public static Option<LocalDate?> Day(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "YYYY-MM-DD",
        CustomParser = result =>
        {
            var text = result.Tokens.Count > 0 ? result.Tokens[0].Value : string.Empty;
            var parsed = LocalDatePattern.Iso.Parse(text);
            if (parsed.Success)
            {
                return parsed.Value;
            }

            result.AddError($"{name}: \"{text}\" is not a day such as 2025-12-31.");
            return null;
        },
    };

    public static Language LanguageOf(string? name) => name == "en" ? Sdk.Sources.Language.English : Sdk.Sources.Language.Vietnamese;

    /// <summary>Runs the command, or says on standard error what is wrong with its arguments.</summary>
    public static async Task<int> Run(RootCommand command, string[] args)
    {
        var parsed = command.Parse(args);
        if (parsed.Errors.Count == 0)
        {
            return await parsed.InvokeAsync().ConfigureAwait(false);
        }

        foreach (var problem in parsed.Errors)
        {
            await Console.Error.WriteLineAsync(problem.Message).ConfigureAwait(false);
        }

        await Console.Error.WriteLineAsync("Use --help to see the options.").ConfigureAwait(false);
        return BadArguments;
    }
}
