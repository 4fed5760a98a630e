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
    public const int Cancelled = 130;

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
        MustBeFile(option);
        return option;
    }

    /// <summary>Refuses a name that is no file's, with a sentence that says whether it is a folder's.</summary>
    public static void MustBeFile(Option<FileInfo> option) => option.Validators.Add(result =>
    {
        if (result.Tokens is [{ Value: { } path }] && !File.Exists(path))
        {
            result.AddError($"{option.Name}: \"{path}\" {NoFile(path).In(LanguageOf(result.GetValue<string>("--lang")))}");
        }
    });

    /// <summary>What is wrong with a path that is no file.</summary>
    public static LocalisedText NoFile(string path) => Directory.Exists(path)
        ? LocalisedText.Of("là thư mục, không phải tệp.", "is a folder, not a file.")
        : LocalisedText.Of("không có tệp này.", "does not exist.");

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

    /// <summary>
    /// What the command does. It runs beside the thread that hears Ctrl-C; being stopped, and a file that cannot be read, end
    /// with a sentence.
    /// </summary>
    public static void SetWork(RootCommand command, Option<string> language, Func<ParseResult, CancellationToken, int> work) =>
        command.SetAction(async (parsed, cancellation) =>
        {
            var words = LanguageOf(parsed.GetValue(language));
            try
            {
                return await Task.Run(() => work(parsed, cancellation), CancellationToken.None).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                await Console.Error.WriteLineAsync(Stopped.In(words)).ConfigureAwait(false);
                return Cancelled;
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                await Console.Error.WriteLineAsync(Unreadable(problem).In(words)).ConfigureAwait(false);
                return BadArguments;
            }
        });

    public static LocalisedText Stopped { get; } = LocalisedText.Of("Đã dừng theo yêu cầu; không có kết quả.", "Stopped as asked; there is no result.");

    public static LocalisedText Unreadable(Exception problem) => LocalisedText.Of($"Không đọc được tệp: {problem.Message}", $"The file cannot be read: {problem.Message}");

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
