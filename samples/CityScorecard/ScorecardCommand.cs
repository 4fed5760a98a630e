using System.CommandLine;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Hanoi;
using HanoiPlan.Sdk.Interchange;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using NodaTime;
using NodaTime.Text;
using Spectre.Console;

namespace CityScorecard;

/// <summary>The command line, and the four steps of the SDK: read, check, judge, show.</summary>
internal static class ScorecardCommand
{
    private const int Fine = 0;
    private const int BadArguments = 2;
    private const int BadData = 3;

    public static RootCommand Create()
    {
        var language = new Option<string>("--lang") { Description = "Language of the table: vi or en.", DefaultValueFactory = _ => "vi" };
        language.AcceptOnlyFromAmong("vi", "en");
        var asOf = Day("--as-of", "Judge at this day, YYYY-MM-DD: later periods have not happened.");
        asOf.DefaultValueFactory = _ => new LocalDate(2025, 12, 31);
        var knownAt = Day("--known-at", "Use only records made up to this day, YYYY-MM-DD (default: all).");
        var data = new Option<FileInfo>("--data") { Description = "Observations in CSV (default: the published figures of Hanoi)." };
        data.AcceptExistingOnly();
        var dialect = new Option<string>("--numbers") { Description = "How --data writes numbers: invariant (7.5) or vi (7,5).", DefaultValueFactory = _ => "invariant" };
        dialect.AcceptOnlyFromAmong("invariant", "vi");
        var json = new Option<FileInfo?>("--json") { Description = "Also write the answers to this file as JSON." };
        var plain = new Option<bool>("--no-color") { Description = "Write without colours." };

        var command = new RootCommand("Judges Hanoi's action programme 2020 - 2025 on published figures.")
        {
            language, asOf, knownAt, data, dialect, json, plain,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            new ScorecardRequest(
                parsed.GetValue(language) == "en" ? Language.English : Language.Vietnamese,
                parsed.GetValue(asOf)!.Value,
                parsed.GetValue(knownAt),
                parsed.GetValue(data),
                parsed.GetValue(dialect) == "vi" ? NumberFormat.Vietnamese : NumberFormat.Invariant,
                parsed.GetValue(json),
                parsed.GetValue(plain)),
            cancellation)));
        return command;
    }

    public static int Refuse(string[] args, TextWriter error)
    {
        foreach (var problem in Create().Parse(args).Errors)
        {
            error.WriteLine(problem.Message);
        }

        error.WriteLine("Use --help to see the options.");
        return BadArguments;
    }

    private static int Run(ScorecardRequest request, CancellationToken cancellation)
    {
        var plan = HanoiActionProgramme.Plan;

        // Read: every row that cannot be read is a finding; the others are kept.
        var path = request.Data?.FullName ?? Path.Combine(AppContext.BaseDirectory, "data", "hanoi-2020-2025.csv");
        var options = (ObservationCsvOptions.Default with { Dialect = request.Numbers, FileName = Path.GetFileName(path) }).WithUnitsOf(plan.Measures);
        var read = ObservationCsv.ReadFile(path, options, cancellation);

        // Check: what the plan's measures cannot take is refused with a finding.
        var observations = ObservationSet.Create(plan.Measures, read.Observations);

        // Judge: the moments are the caller's; no clock is read.
        var moment = EvaluationMoment.At(request.AsOf);
        var assessment = new EvaluationEngine().Evaluate(
            plan, observations, request.KnownAt is { } known ? moment.KnownOn(known) : moment);

        // Show.
        var console = AnsiConsole.Create(new AnsiConsoleSettings { ColorSystem = request.NoColor ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect });
        new ScorecardTable(console, request.Language).Write(assessment);
        Finding[] findings = [.. read.Findings, .. observations.Findings];
        ScorecardFindings.Write(findings, request.Language, Console.Error);
        if (request.Json is { } file)
        {
            try
            {
                using var stream = file.Create();
                ScorecardJson.Write(assessment, findings, stream);
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                Console.Error.WriteLine($"--json: {problem.Message}");
                return BadArguments;
            }
        }

        return findings.Any(finding => finding.Severity == Severity.Error) ? BadData : Fine;
    }

    private static Option<LocalDate?> Day(string name, string description) => new(name)
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
}
