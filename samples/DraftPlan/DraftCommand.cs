using System.CommandLine;
using HanoiPlan.Samples;
using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Interchange;
using HanoiPlan.Sdk.Statements;
using HanoiPlan.Sdk.Time;
using Spectre.Console;

namespace PlanDrafting;

/// <summary>The command line, and the steps of the SDK: read a document, draft a plan, show what is open.</summary>
internal static class DraftCommand
{
    private const string Example = "nghi-quyet-vi-du.txt";

    public static RootCommand Create()
    {
        var text = new Option<FileInfo>("--text") { Description = "The document, as text (UTF-8) or DOCX (default: a made-up example)." };
        text.AcceptExistingOnly();
        var term = new Option<string>("--term") { Description = "The years of the term.", HelpName = "YYYY-YYYY", DefaultValueFactory = _ => "2026-2030" };
        term.Validators.Add(result => Refuse(result, "--term", "a span of years such as 2026-2030", IsTerm));
        var area = new Option<string>("--area") { Description = "The code of the territory.", DefaultValueFactory = _ => "79" };
        area.Validators.Add(result => Refuse(result, "--area", "a code such as 79", code => AreaCode.TryParse(code, null, out var parsed) && parsed is not null));
        var output = new Option<FileInfo>("--out") { Description = "Also write the draft and its open questions to this file as CSV." };
        var language = CommandOptions.Language();
        var plain = new Option<bool>("--no-color") { Description = "Write without colours." };
        var command = new RootCommand("Reads a resolution and drafts a plan of it, with every doubt and guess to review.") { text, term, area, output, language, plain };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            parsed.GetValue(text), parsed.GetValue(term)!, parsed.GetValue(area)!, parsed.GetValue(output), parsed.GetValue(language), parsed.GetValue(plain))));
        return command;
    }

    private static int Run(FileInfo? file, string term, string area, FileInfo? output, string? language, bool isPlain)
    {
        var words = CommandOptions.LanguageOf(language);
        var path = file?.FullName ?? Path.Combine(AppContext.BaseDirectory, "data", Example);

        // Read: what cannot be read at all is refused with the reason.
        if (Read(path, out var findings) is not { } document)
        {
            FindingsText.Write(findings, words, Console.Error);
            return CommandOptions.BadData;
        }

        // Draft: nothing is settled here; every guess stays in the review list.
        var draft = DraftPlan.From(document, TimePeriod.Parse(term, null), AreaCode.Of(area));
        var console = AnsiConsole.Create(new AnsiConsoleSettings { ColorSystem = isPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect });
        new DraftReport(console, words).Write(draft);
        if (output is not null && !TryWrite(draft, output, words))
        {
            return CommandOptions.BadArguments;
        }

        return document.Targets.Count == 0 || document.LeftOut.Any(passage => passage.Reason == LeftOutReason.Unreadable) ? CommandOptions.BadData : CommandOptions.Fine;
    }

    private static TargetDocument? Read(string path, out IReadOnlyList<HanoiPlan.Sdk.Findings.Finding> findings)
    {
        using var stream = File.OpenRead(path);
        findings = [];
        if (!path.EndsWith(".docx", StringComparison.OrdinalIgnoreCase))
        {
            return TargetDocument.Read(stream);
        }

        var result = TargetDocumentDocx.Read(stream, TargetDocumentDocxOptions.Default with { FileName = Path.GetFileName(path) });
        findings = result.Findings;
        return result.Document;
    }

    private static bool TryWrite(DraftPlan draft, FileInfo file, HanoiPlan.Sdk.Sources.Language language)
    {
        try
        {
            using var writer = new StreamWriter(file.FullName);
            DraftCsv.Write(draft, writer, language);
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"--out: {problem.Message}");
            return false;
        }
    }

    private static bool IsTerm(string text) => TimePeriod.TryParse(text, null, out var period) && period.Kind is PeriodKind.Year or PeriodKind.YearSpan;

    private static void Refuse(System.CommandLine.Parsing.OptionResult result, string name, string expected, Func<string, bool> fits)
    {
        var text = result.Tokens.Count > 0 ? result.Tokens[0].Value : null;
        if (text is not null && !fits(text))
        {
            result.AddError($"{name}: \"{text}\" is not {expected}.");
        }
    }
}
