using System.CommandLine;
using HanoiPlan.Samples;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Comparison;
using HanoiPlan.Sdk.Evaluation.Receipts;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Hanoi;
using HanoiPlan.Sdk.Sources;
using NodaTime;
using Spectre.Console;

namespace Explain;

/// <summary>Explains one answer, what changed since a day, or proves an evaluation with a receipt.</summary>
internal static class ExplainCommand
{
    private const int NotVerified = 1;
    private static readonly LocalDate EndOfTerm = new(2025, 12, 31);

    public static RootCommand Create()
    {
        var target = new Option<string>("--target") { Description = "The target to explain, such as T01.1." };
        var asOf = CommandOptions.Day("--as-of", "Judge at this day (default: 2025-12-31).");
        var knownAt = CommandOptions.Day("--known-at", "Use only records made up to this day (default: all).");
        var since = CommandOptions.Day("--diff", "Print what changed since this day, and why.");
        var receipt = new Option<FileInfo>("--receipt") { Description = "Write the receipt of the evaluation to this file." };
        var verify = new Option<FileInfo>("--verify") { Description = "Check a receipt by evaluating again; exit 1 when it does not hold." };
        CommandOptions.MustBeFile(verify);
        var language = CommandOptions.Language();
        var data = CommandOptions.Data();
        var numbers = CommandOptions.Numbers();
        var command = new RootCommand("Explains the answers for Hanoi's action programme 2020 - 2025.")
        {
            target, asOf, knownAt, since, receipt, verify, language, data, numbers,
        };
        target.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: { } id }] && !HanoiActionProgramme.Plan.TryGetTarget(id, out _))
            {
                result.AddError($"--target: \"{id}\" is not one of the targets T01.1 to T20.1.");
            }
        });
        command.Validators.Add(result =>
        {
            Option[] asked = [target, since, receipt, verify];
            if (Array.TrueForAll(asked, option => result.GetResult(option) is null))
            {
                result.AddError("Say what to do: --target ID, --diff DATE, --receipt FILE or --verify FILE.");
            }
        });
        CommandOptions.SetWork(command, language, (parsed, cancellation) =>
        {
            var plan = HanoiActionProgramme.Plan;
            var words = CommandOptions.LanguageOf(parsed.GetValue(language));
            var figures = HanoiData.Read(plan, HanoiGeographies.History, parsed.GetValue(data), parsed.GetValue(numbers), cancellation);
            FindingsText.Write([.. figures.Findings.Where(finding => finding.Severity == Severity.Error).Union(figures.Slips)], words, Console.Error);
            cancellation.ThrowIfCancellationRequested();
            var engine = new EvaluationEngine();
            EvaluationMoment Moment(LocalDate day) => parsed.GetValue(knownAt) is { } known ? EvaluationMoment.At(day).KnownOn(known) : EvaluationMoment.At(day);
            var assessment = engine.Evaluate(plan, figures.Observations, Moment(parsed.GetValue(asOf) ?? EndOfTerm));
            var exit = figures.HasErrors ? CommandOptions.BadData : CommandOptions.Fine;

            if (parsed.GetValue(target) is { } id)
            {
                TraceTree.Write(assessment[id], words, AnsiConsole.Console);
            }

            if (parsed.GetValue(since) is { } day)
            {
                Write(PlanDiff.Between(engine.Evaluate(plan, figures.Observations, Moment(day)), assessment), words);
            }

            if (parsed.GetValue(receipt) is { } written && !TryWrite(EvaluationReceipt.Of(assessment), written))
            {
                exit = CommandOptions.BadArguments;
            }

            if (parsed.GetValue(verify) is { } file)
            {
                exit = Math.Max(exit, Verify(engine, file, figures, words));
            }

            return exit;
        });
        return command;
    }

    private static void Write(PlanDiff diff, Language language)
    {
        foreach (var change in diff.Changes)
        {
            Console.WriteLine(change.ToText(language));
        }

        if (diff.Changes.Count == 0)
        {
            Console.WriteLine(language == Language.Vietnamese ? "Không có gì thay đổi." : "Nothing changed.");
        }
    }

    private static bool TryWrite(EvaluationReceipt receipt, FileInfo file)
    {
        try
        {
            File.WriteAllText(file.FullName, receipt.ToString());
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"--receipt: {problem.Message}");
            return false;
        }
    }

    private static int Verify(EvaluationEngine engine, FileInfo file, HanoiData figures, Language language)
    {
        if (!EvaluationReceipt.TryParse(File.ReadAllText(file.FullName), null, out var receipt))
        {
            Console.Error.WriteLine($"--verify: {file.Name} is no receipt.");
            return CommandOptions.BadArguments;
        }

        var check = engine.Verify(receipt, HanoiActionProgramme.Plan, figures.Observations);
        Console.WriteLine(check.ToText(language));
        return check.IsVerified ? CommandOptions.Fine : NotVerified;
    }
}
