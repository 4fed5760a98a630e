using System.Reflection;
using System.Text.RegularExpressions;
using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Fulfilment;
using HanoiPlan.Sdk.Evaluation.Tracing;
using HanoiPlan.Sdk.Hanoi;
using HanoiPlan.Sdk.Interchange;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Rules;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Statements;
using HanoiPlan.Sdk.Tests.Samples;
using NodaTime;

namespace HanoiPlan.Sdk.Tests.Documentation;

/// <summary>What the documents point at exists: links, sections, commands, codes.</summary>
public sealed partial class DocumentTests
{
    public static TheoryData<string> Documents => [.. MarkdownFile.All.Select(document => document.Name)];

    public static TheoryData<Type, string> Codes => new()
    {
        { typeof(FileFindingCodes), "docs/observations.md" },
        { typeof(ObservationFindings), "docs/observations.md" },
        { typeof(DocxFindingCodes), "docs/documents.md" },
        { typeof(StatementFindingCodes), "docs/documents.md" },
        { typeof(PlanProblems), "docs/plans.md" },
        { typeof(RecordFindings), "docs/responsibilities.md" },
        { typeof(GeographyProblems), "docs/geographies.md" },
        { typeof(RollUpFindings), "docs/geographies.md" },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void Links_OfDocument_LeadToFilesAndHeadings(string name)
    {
        var folder = Path.GetDirectoryName(Repository.Of(name))!;
        foreach (Match link in Link().Matches(MarkdownFile.Named(name).Text))
        {
            var (path, heading) = (link.Groups["path"].Value, link.Groups["heading"].Value);
            var target = path.Length == 0 ? Repository.Of(name) : Path.GetFullPath(Path.Combine(folder, path));
            Assert.True(File.Exists(target) || Directory.Exists(target), $"{name} links to {path}, which does not exist.");
            if (heading.Length > 0)
            {
                Assert.Contains(heading, Headings(File.ReadAllText(target)).Select(Anchor));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Codes_OfFindings_AreDescribedUnderTheirNames(Type codes, string document)
    {
        var text = MarkdownFile.Named(document).Text;
        var constants = codes.GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral).ToArray();
        Assert.NotEmpty(constants);
        Assert.All(constants, field => Assert.Contains($"| {field.GetRawConstantValue()} | `{field.Name}` |", text, StringComparison.Ordinal));

        // And nothing is described that is not there.
        var all = Codes.SelectMany(row => row.Data.Item1.GetFields().Select(field => (string)field.GetRawConstantValue()!))
            .Concat(RuleSet.BuiltIn.Rules.Select(rule => rule.Code))
            .ToHashSet();
        Assert.All(Code().Matches(text), code => Assert.Contains(code.Value, all));
    }

    [Fact]
    public void Sections_CitedByTraces_Exist()
    {
        var data = ObservationCsv.ReadFile(
            Repository.Of("samples/CityScorecard/data/hanoi-2020-2025.csv"),
            ObservationCsvOptions.Default.WithUnitsOf(HanoiActionProgramme.Plan.Measures),
            TestContext.Current.CancellationToken);
        var observations = ObservationSet.Create(HanoiActionProgramme.Plan.Measures, data.Observations);
        LocalDate[] days = [new(2020, 1, 1), new(2022, 6, 30), new(2023, 6, 30), new(2025, 12, 31)];
        var cited = days
            .SelectMany(day => new EvaluationEngine().Evaluate(HanoiActionProgramme.Plan, observations, EvaluationMoment.At(day)).Assessments)
            .SelectMany(assessment => Steps(assessment.Trace))
            .Select(step => Cited().Match(step.Citation.Cite(Language.English)))
            .Where(match => match.Success)
            .Select(match => (Document: match.Groups["document"].Value, Section: match.Groups["section"].Value))
            .ToHashSet();
        Assert.Equal(["2", "3", "4", "5"], cited.Select(citation => citation.Section).Order(StringComparer.Ordinal));
        Assert.All(cited, citation => Assert.Contains(
            Headings(MarkdownFile.Named(citation.Document).Text), heading => heading.StartsWith($"## {citation.Section}. ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Commands_Readme_AreTheTwoThatItPromises()
    {
        var readme = MarkdownFile.Named("README.md");
        Assert.Equal(
            ["dotnet run --project samples/CityScorecard", "dotnet test"],
            readme.Blocks.First(block => block.Language == "sh").Text.Split('\n'));
        Assert.True(File.Exists(Repository.Of("global.json")));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Commands_OfDocument_RunAsWritten(string name)
    {
        var commands = MarkdownFile.Named(name).Blocks.Where(block => block.Language == "sh").SelectMany(block => block.Text.Split('\n'));
        foreach (var command in commands)
        {
            var words = command.Split(' ').SkipWhile(word => word.Contains('=', StringComparison.Ordinal)).ToArray();
            if (words[0] != "dotnet")
            {
                Assert.True(File.Exists(Repository.Of(words[0])), command);
                continue;
            }

            Assert.Contains(words[1], new[] { "run", "test", "build", "format", "pack" });
            if (Array.IndexOf(words, "--project") is not (var project and > 0))
            {
                continue;
            }

            Assert.Single(Directory.GetFiles(Repository.Of(words[project + 1]), "*.csproj"));
            if (words[project + 1].StartsWith("samples/", StringComparison.Ordinal))
            {
                var dashes = Array.IndexOf(words, "--");
                var (exit, output, _) = await SampleProgram.Run(words[project + 1]["samples/".Length..], dashes < 0 ? [] : words[(dashes + 1)..]);
                Assert.True(exit == 0 && output.Length > 0, $"{command} exits with {exit}.");
            }
        }
    }

    [Fact]
    public async Task Options_OfScorecard_AreNamedInTheReadme()
    {
        var (_, help, _) = await SampleProgram.Run("CityScorecard", "--help");
        var options = OptionName().Matches(help).Select(option => option.Value).Except(["--help", "--version"]).ToArray();
        Assert.Contains("--as-of", options);
        Assert.All(options, option => Assert.Contains(option, MarkdownFile.Named("README.md").Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Changelog_NamesTheVersionThatIsBuilt()
    {
        var version = Version().Match(File.ReadAllText(Repository.Of("Directory.Build.props"))).Groups[1].Value;
        Assert.Contains(version, MarkdownFile.Named("CHANGELOG.md").Text, StringComparison.Ordinal);
    }

    private static IEnumerable<TraceStep> Steps(TraceStep step) => step.Children.SelectMany(Steps).Prepend(step);

    private static IEnumerable<string> Headings(string markdown) =>
        markdown.ReplaceLineEndings("\n").Split('\n').Where(line => line.StartsWith('#'));

    // As the forge makes it: lower case, letters and digits kept, blanks as hyphens, the rest left out.
    private static string Anchor(string heading) => string.Concat(heading.TrimStart('#', ' ').ToLowerInvariant()
        .Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '_')
        .Select(letter => letter == ' ' ? '-' : letter));

    [GeneratedRegex(@"\]\((?!https?://)(?<path>[^)#\s]*)(?:#(?<heading>[^)\s]+))?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"HP\d{4}")]
    private static partial Regex Code();

    [GeneratedRegex(@"(?<document>docs/\w+\.md), section (?<section>\d)")]
    private static partial Regex Cited();

    [GeneratedRegex(@"--[a-z]+(?:-[a-z]+)*")]
    private static partial Regex OptionName();

    [GeneratedRegex("<Version>(.+)</Version>")]
    private static partial Regex Version();
}
