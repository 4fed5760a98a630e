using System.CommandLine;
using HanoiPlan.Samples;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Fulfilment;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Rules;
using Spectre.Console;

namespace PlanCheck;

/// <summary>The command line, and the steps of the SDK: choose a plan, read and check, judge, let the rules look, show.</summary>
internal static class PlanCheckCommand
{
    private const int ErrorsFound = 1;

    public static RootCommand Create()
    {
        var chosen = new Option<string>("--plan") { Description = "The plan to check: hanoi, or demo with faults on purpose.", DefaultValueFactory = _ => "hanoi" };
        chosen.AcceptOnlyFromAmong([.. CheckedPlan.All]);
        var data = CommandOptions.Data();
        var numbers = CommandOptions.Numbers();
        var asOf = CommandOptions.Day("--as-of", "Check at this day (default: 2025-12-31 for hanoi, 2026-07-31 for demo).");
        var language = CommandOptions.Language();
        var plain = new Option<bool>("--no-color") { Description = "Write without colours." };
        var command = new RootCommand("Checks a plan, its figures and its responsibilities; exits with 1 when there are errors.")
        {
            chosen, data, numbers, asOf, language, plain,
        };
        CommandOptions.SetWork(command, language, (parsed, cancellation) =>
        {
            var subject = CheckedPlan.Of(parsed.GetValue(chosen));
            var words = CommandOptions.LanguageOf(parsed.GetValue(language));
            var file = parsed.GetValue(data);

            // Read: figures of the caller's, or those that come with the plan. What cannot be read is a finding too.
            var figures = file is null && subject.Figures is { } inCode
                ? new HanoiData(ObservationSet.Create(subject.Plan.Measures, inCode), [], [])
                : HanoiData.Read(subject.Plan, subject.Geographies, file, parsed.GetValue(numbers), cancellation);

            // Judge the figures and the responsibilities at one moment.
            var moment = EvaluationMoment.At(parsed.GetValue(asOf) ?? subject.AsOf);
            var assessment = new EvaluationEngine().Evaluate(subject.Plan, figures.Observations, moment);
            var responsibilities = new ResponsibilityEngine().Evaluate(assessment, CompletionRecordSet.Create(subject.Plan, subject.Records));

            // Let every rule look at everything.
            var input = RuleInput.Of(subject.Plan)
                .With(figures.Observations)
                .With(SubjectKinds.JudgedArea, [subject.Plan.Area])
                .With(figures.Findings.Except(figures.Observations.Findings).Except(figures.Slips))
                .With(assessment)
                .With(moment)
                .With(responsibilities);
            var report = RuleSet.BuiltIn.Evaluate(
                subject.Geographies is { } geographies ? input.With(SubjectKinds.Geographies, [geographies]) : input, RuleOptions.Default, cancellation);

            var console = AnsiConsole.Create(new AnsiConsoleSettings
            {
                ColorSystem = parsed.GetValue(plain) ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            });
            new FindingGroups(console, words).Write(subject.Plan, moment, report);
            return report.HasErrors ? ErrorsFound : CommandOptions.Fine;
        });
        return command;
    }
}
