using HanoiPlan.Sdk.Rules;

namespace HanoiPlan.Sdk.Tests.Documentation;

/// <summary>Every rule has its page in both languages, and the pages that are committed are those that the rules would write.</summary>
public sealed class RulePageTests
{
    public static TheoryData<string> Pages => [.. RulePages.All().Select(page => page.Path)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_IsWhatTheRuleWrites(string path)
    {
        var written = RulePages.All().Single(page => page.Path == path).Text;
        var file = Repository.Of(path);
        if (Environment.GetEnvironmentVariable("HANOIPLAN_WRITE_RULE_PAGES") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, written);
        }

        Assert.True(File.Exists(file), $"{path} is missing; run eng/rule-pages.sh.");
        Assert.Equal(written, File.ReadAllText(file).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Folder_HoldsNoOtherPage() => Assert.Equal(
        RulePages.All().Select(page => page.Path).Order(StringComparer.Ordinal),
        Directory.GetFiles(Repository.Of(RulePages.Folder)).Select(file => $"{RulePages.Folder}/{Path.GetFileName(file)}").Order(StringComparer.Ordinal));

    [Fact]
    public void EveryRule_SaysWhatWhyExampleAndMending_InBothLanguages()
    {
        Assert.True(RulePages.Described.Count > 40);
        foreach (var description in RulePages.Described)
        {
            foreach (var text in new[] { description.Title, description.What, description.Why, description.Example, description.Mending })
            {
                Assert.True(text is not null, $"{description.Code} has no page.");
                Assert.True(text.Vietnamese.IsNormalized(System.Text.NormalizationForm.FormC));
            }

            // Code may read the same in both languages; sentences may not.
            Assert.All(
                new[] { description.Title, description.What!, description.Why!, description.Mending! },
                text => Assert.NotEqual(text.Vietnamese, text.English));
        }
    }

    [Fact]
    public void EveryCodeOfThePackages_StandsInTheIndexOnce()
    {
        var lines = File.ReadAllLines(Repository.Of($"{RulePages.Folder}/README.md"));
        var codes = RulePages.Declared.Select(one => one.Code).Concat(RuleSet.BuiltIn.Rules.Select(rule => rule.Code)).Distinct().ToArray();
        Assert.True(codes.Length > 70);
        Assert.All(codes, code => Assert.Single(lines, line => line.StartsWith($"| {code} ", StringComparison.Ordinal) || line.StartsWith($"| [{code}]", StringComparison.Ordinal)));
    }

    [Fact]
    public void EveryCodeOfPlansAndGatheredFigures_IsARuleOfTheCatalogue() => Assert.All(
        RulePages.Declared.Where(one => one.Name.StartsWith("PlanProblems.", StringComparison.Ordinal) || one.Name.StartsWith("ObservationFindings.", StringComparison.Ordinal)),
        one => Assert.True(RuleSet.BuiltIn.TryGet(one.Code, out _), one.ToString()));
}
