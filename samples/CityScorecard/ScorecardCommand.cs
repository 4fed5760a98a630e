using System.CommandLine;
using HanoiPlan.Samples;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Hanoi;
using NodaTime;
using Spectre.Console;

namespace CityScorecard;

/// <summary>The command line, and the steps of the SDK: read and check, judge, show.</summary>
internal static class ScorecardCommand
{
    private static readonly LocalDate EndOfTerm = new(2025, 12, 31);

    public static RootCommand Create()
    {
        var language = CommandOptions.Language();
        var asOf = CommandOptions.Day("--as-of", "Judge at this day: later periods have not happened (default: 2025-12-31).");
        var knownAt = CommandOptions.Day("--known-at", "Use only records made up to this day (default: all).");
        var data = CommandOptions.Data();
        var numbers = CommandOptions.Numbers();
        var json = new Option<FileInfo>("--json") { Description = "Also write the answers to this file as JSON." };
        var plain = new Option<bool>("--no-color") { Description = "Write without colours." };
        var command = new RootCommand("Judges Hanoi's action programme 2020 - 2025 on published figures.")
        {
            language, asOf, knownAt, data, numbers, json, plain,
        };
        CommandOptions.SetWork(command, language, (parsed, cancellation) =>
        {
            var plan = HanoiActionProgramme.Plan;
            var words = CommandOptions.LanguageOf(parsed.GetValue(language));
            var figures = HanoiData.Read(plan, HanoiGeographies.History, parsed.GetValue(data), parsed.GetValue(numbers), cancellation);

            cancellation.ThrowIfCancellationRequested();

            // Judge: the moments are the caller's; no clock is read.
            var moment = EvaluationMoment.At(parsed.GetValue(asOf) ?? EndOfTerm);
            var assessment = new EvaluationEngine().Evaluate(
                plan, figures.Observations, parsed.GetValue(knownAt) is { } known ? moment.KnownOn(known) : moment);

            // Show: the same answers as a table and, when asked, as JSON.
            var console = AnsiConsole.Create(new AnsiConsoleSettings
            {
                ColorSystem = parsed.GetValue(plain) ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            });
            new ScorecardTable(console, words).Write(assessment);
            FindingsText.Write(figures.Findings, words, Console.Error);
            return parsed.GetValue(json) is { } file && !TryWrite(assessment, figures.Findings, file)
                ? CommandOptions.BadArguments
                : figures.HasErrors ? CommandOptions.BadData : CommandOptions.Fine;
        });
        return command;
    }

    private static bool TryWrite(PlanAssessment assessment, IReadOnlyList<Finding> findings, FileInfo file)
    {
        try
        {
            using var stream = file.Create();
            ScorecardJson.Write(assessment, findings, stream);
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"--json: {problem.Message}");
            return false;
        }
    }
}
