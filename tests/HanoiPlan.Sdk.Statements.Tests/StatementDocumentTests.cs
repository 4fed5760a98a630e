namespace HanoiPlan.Sdk.Statements.Tests;

/// <summary>Each example of docs/statements.md reads as the page says.</summary>
public sealed class StatementDocumentTests
{
    private const int FewestExamples = 30;

    [Fact]
    public void Examples_OfTheDocument_ReadAsDocumented()
    {
        var examples = Examples().ToList();
        Assert.True(examples.Count >= FewestExamples);
        Assert.All(examples, example =>
        {
            var reading = TargetStatement.ReadAll(example.Statement.Replace('↵', '\n'));
            Assert.Empty(reading.Errors);
            Assert.Equal(example.Reading.Split("&&", StringSplitOptions.TrimEntries), reading.Targets.Select(StatementTableTests.Describe));
        });
    }

    [Fact]
    public void Codes_RaisedByTheTable_AreListedInTheDocument()
    {
        var page = File.ReadAllText(Document());
        var codes = StatementTableTests.Rows().SelectMany(row => TargetStatement.ReadAll(row.Statement).Targets).SelectMany(target => target.Doubts).Select(doubt => doubt.Code).Distinct().ToList();
        Assert.True(codes.Count > 10);
        Assert.All(codes, code => Assert.Contains($"`{code}`", page, StringComparison.Ordinal));
    }

    internal static string Page() => File.ReadAllText(Document());

    private static IEnumerable<(string Statement, string Reading)> Examples()
    {
        var inTable = false;
        foreach (var line in File.ReadLines(Document()))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                inTable = line == "```statements";
            }
            else if (inTable)
            {
                var parts = line.Split('⇒', StringSplitOptions.TrimEntries);
                yield return (parts[0], parts[1]);
            }
        }
    }

    private static string Document()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "HanoiPlan.Sdk.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder!.FullName, "docs", "statements.md");
    }
}
