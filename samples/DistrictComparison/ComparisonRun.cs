using HanoiPlan.Samples;
using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Hanoi;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;
using Spectre.Console;

namespace DistrictComparison;

/// <summary>The steps of the SDK: read and check, judge every unit, roll up, show.</summary>
internal sealed class ComparisonRun(ComparisonOptions options, TextWriter output, TextWriter error, bool isInteractive)
{
    public int Execute(CancellationToken cancellation)
    {
        var plan = HanoiActionProgramme.Plan;
        var compiled = CompiledPlan.Compile(plan);
        var targets = AreaTargets.ByUnit(plan);
        ComparisonData data = null!;
        List<UnitAnswers> answers = [];
        List<RollUpLine> rollUps = [];
        WithProgress(progress =>
        {
            progress(Text("Đọc số liệu", "Reading"), 0);
            data = ComparisonData.Read(plan, options, cancellation);

            // Judge: one evaluation a unit; the moment is the caller's, no clock is read.
            var moment = EvaluationMoment.At(data.AsOf);
            for (var i = 0; i < data.Units.Count; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                answers.Add(Judge(compiled, targets, data, moment, data.Units[i]));
                progress(Text("Đánh giá", "Judging"), 90 * (i + 1) / data.Units.Count);
            }

            rollUps = [.. RollUpLine.Of(compiled, data, cancellation)];
            progress(Text("Tổng hợp", "Rolling up"), 100);
        });

        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),

            // Signs and weights are for a terminal: a file or another program gets the letters alone.
            Ansi = options.IsPlain || !ReferenceEquals(output, Console.Out) ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = options.IsPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
        });
        new ComparisonTable(console, options.Language).Write(plan, data, targets, answers, rollUps, options.Areas is not null ? options.Seed : null);
        FindingsText.Write(data.Findings, options.Language, error);
        return data.HasErrors ? CommandOptions.BadData : CommandOptions.Fine;
    }

    private static UnitAnswers Judge(CompiledPlan plan, IReadOnlyList<Target> targets, ComparisonData data, EvaluationMoment moment, Area unit)
    {
        // Codes are re-used: with geographies the unit itself is asked for, and only its own figures count.
        var engine = new EvaluationEngine();
        var all = data.Observations.Geographies is null
            ? engine.Evaluate(plan, data.Observations, moment, unit.Code)
            : engine.Evaluate(plan, data.Observations, moment, unit);
        return new UnitAnswers(unit, [.. targets.Select(target => AreaTargets.IsAsked(target, unit.Type) ? all[target.Id] : null)]);
    }

    // A bar on standard error, and only where somebody looks at it: what is redirected stays as it is.
    private void WithProgress(Action<Action<string, int>> work)
    {
        if (!isInteractive)
        {
            work(static (_, _) => { });
            return;
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });
        console.Progress().AutoClear(true).HideCompleted(true).Start(context =>
        {
            var task = context.AddTask(Text("Đọc số liệu", "Reading"), maxValue: 100);
            work((name, percent) =>
            {
                task.Description = name;
                task.Value = percent;
            });
        });
    }

    private string Text(string vietnamese, string english) => options.Language == Language.Vietnamese ? vietnamese : english;
}
