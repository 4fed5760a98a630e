using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using HanoiPlan.Samples;
using HanoiPlan.Sdk.Sources;
using NodaTime;
using NodaTime.Text;

namespace DistrictComparison;

/// <summary>The command line. What is wrong with it is said in the language asked for.</summary>
internal static class ComparisonCommand
{
    private const int MostAreas = 20_000;

    public static async Task<int> Run(string[] args, TextWriter output, TextWriter error, bool isInteractive, CancellationToken cancellation)
    {
        var words = LanguageOf(args);
        var parsed = Create(words, output, error, isInteractive).Parse(args);
        var problems = Problems(parsed, words);
        if (problems.Length == 0)
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error }, cancellation).ConfigureAwait(false);
        }

        foreach (var problem in problems)
        {
            await error.WriteLineAsync(problem).ConfigureAwait(false);
        }

        await error.WriteLineAsync(Text(words, "Dùng --help để xem các tham số.", "Use --help to see the options.")).ConfigureAwait(false);
        return CommandOptions.BadArguments;
    }

    private static RootCommand Create(Language words, TextWriter output, TextWriter error, bool isInteractive)
    {
        var language = CommandOptions.Language();
        language.Description = Text(words, "Ngôn ngữ: vi hoặc en.", "Language: vi or en.");
        var asOf = Of<LocalDate?>("--as-of", words, "Đánh giá tại ngày này (mặc định: 2025-06-30, ngày cuối còn cấp huyện; dữ liệu giả định: 2025-12-31).", "Judge at this day (default: 2025-06-30, the last day of the districts; made data: 2025-12-31).", (text, fail) =>
            LocalDatePattern.Iso.Parse(text) is { Success: true } day ? day.Value : fail("không phải là ngày như 2025-12-31.", "is not a day such as 2025-12-31."));
        var level = new Option<string>("--level") { Description = Text(words, "Cấp: district (huyện) hoặc commune (xã).", "Level: district or commune."), DefaultValueFactory = _ => "district" };
        level.AcceptOnlyFromAmong("district", "commune");
        var areas = Of<int?>("--areas", words, "Dùng dữ liệu giả định của N đơn vị.", "Use made data of N units.", (text, fail) =>
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is > 0 and <= MostAreas ? count : fail($"không phải là số từ 1 đến {MostAreas}.", $"is not a number from 1 to {MostAreas}."));
        var seed = Of<ulong?>("--seed", words, "Số khởi tạo của dữ liệu giả định (mặc định: 1).", "The seed of the made data (default: 1).", (text, fail) =>
            ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : fail("không phải là số nguyên không âm.", "is not a whole number from 0 on."));
        var data = Of<FileInfo?>("--data", words, "Số liệu CSV của riêng mình.", "Figures of one's own in CSV.", (text, fail) =>
            File.Exists(text) ? new FileInfo(text) : fail(CommandOptions.NoFile(text).Vietnamese, CommandOptions.NoFile(text).English));
        var numbers = CommandOptions.Numbers();
        var plain = new Option<bool>("--no-color") { Description = Text(words, "Không dùng màu.", "Write without colours.") };
        var command = new RootCommand(Text(words, "So sánh các đơn vị của Hà Nội theo các mức chỉ tiêu xét được ở cấp dưới.", "Holds every unit of Hanoi to the targets that mean something below the city."))
        {
            language, asOf, level, areas, seed, data, numbers, plain,
        };
        command.Validators.Add(result =>
        {
            if (result.GetResult(areas) is { Implicit: false } && result.GetResult(data) is { Implicit: false })
            {
                result.AddError(Text(words, "--areas và --data không dùng cùng nhau.", "--areas and --data cannot be used together."));
            }

            if (result.GetResult(seed) is { Implicit: false } && result.GetResult(areas) is not { Implicit: false })
            {
                result.AddError(Text(words, "--seed chỉ dùng cùng --areas.", "--seed is for --areas alone."));
            }
        });
        command.SetAction((parsed, cancellation) => Compare(
            new ComparisonOptions(
                words, parsed.GetValue(asOf), parsed.GetValue(level) == "commune", parsed.GetValue(data), parsed.GetValue(numbers)!,
                parsed.GetValue(areas), parsed.GetValue(seed) ?? 1, parsed.GetValue(plain)),
            output, error, isInteractive, cancellation));
        return command;
    }

    private static async Task<int> Compare(ComparisonOptions options, TextWriter output, TextWriter error, bool isInteractive, CancellationToken cancellation)
    {
        try
        {
            return await Task.Run(() => new ComparisonRun(options, output, error, isInteractive).Execute(cancellation), CancellationToken.None).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync(CommandOptions.Stopped.In(options.Language)).ConfigureAwait(false);
            return CommandOptions.Cancelled;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync(CommandOptions.Unreadable(problem).In(options.Language)).ConfigureAwait(false);
            return CommandOptions.BadArguments;
        }
    }

    private delegate T Failing<T>(string vietnamese, string english);

    private static Option<T> Of<T>(string name, Language words, string vietnamese, string english, Func<string, Failing<T>, T> read) => new(name)
    {
        Description = Text(words, vietnamese, english),
        CustomParser = result =>
        {
            var text = result.Tokens.Count > 0 ? result.Tokens[0].Value : string.Empty;
            return read(text, (problemVi, problemEn) =>
            {
                result.AddError($"{name}: \"{text}\" {Text(words, problemVi, problemEn)}");
                return default!;
            });
        },
    };

    // The parser's own words are in English; those for a wrong choice and a stray word are said anew.
    private static string[] Problems(ParseResult parsed, Language words)
    {
        if (parsed.Errors.Count == 0)
        {
            return [];
        }

        var stray = parsed.UnmatchedTokens.Select(token => Text(words, $"Tham số lạ: \"{token}\".", $"Unknown argument: \"{token}\".")).ToArray();
        var others = parsed.Errors
            .Where(problem => !parsed.UnmatchedTokens.Any(token => problem.Message.Contains($"'{token}'", StringComparison.Ordinal)))
            .Select(problem => problem.SymbolResult is OptionResult { Option.Name: "--lang" or "--level" or "--numbers" } choice
                ? Text(words, $"{choice.Option.Name}: \"{string.Join(' ', choice.Tokens)}\" không hợp lệ.", $"{choice.Option.Name}: \"{string.Join(' ', choice.Tokens)}\" is not one of its values.")
                : problem.SymbolResult is OptionResult { Tokens.Count: 0 } bare
                    ? Text(words, $"{bare.Option.Name}: thiếu giá trị.", $"{bare.Option.Name}: the value is missing.")
                    : problem.Message);
        return [.. stray, .. others.Distinct(StringComparer.Ordinal)];
    }

    private static Language LanguageOf(string[] args) =>
        Array.IndexOf(args, "--lang") is >= 0 and var at && at + 1 < args.Length && args[at + 1] == "en" ? Language.English : Language.Vietnamese;

    private static string Text(Language language, string vietnamese, string english) => language == Language.Vietnamese ? vietnamese : english;
}
