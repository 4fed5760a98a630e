namespace HanoiPlan.Sdk.Tests.Documentation;

/// <summary>Every program in the documents compiles and runs, and prints what the document says.</summary>
[Collection(ConsoleInUse.Name)]
public sealed class DocumentedProgramTests
{
    public static TheoryData<string, int> Programs
    {
        get
        {
            var programs = new TheoryData<string, int>();
            foreach (var document in MarkdownFile.All)
            {
                foreach (var (program, _) in document.Programs)
                {
                    programs.Add(document.Name, program.Line);
                }
            }

            return programs;
        }
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void Run_ProgramOfDocument_PrintsWhatTheDocumentSays(string document, int line)
    {
        var (program, output) = MarkdownFile.Named(document).Programs.Single(pair => pair.Program.Line == line);
        var printed = DocumentedProgram.Run(program.Text);
        Assert.NotEqual(string.Empty, printed);
        if (output is not null)
        {
            Assert.Equal(output.Text, printed.TrimEnd('\n'));
        }
    }

    [Fact]
    public void Programs_Readme_FirstIsFifteenLinesAndHasItsOutput()
    {
        var (program, output) = MarkdownFile.Named("README.md").Programs.First();
        Assert.InRange(program.Text.Split('\n').Length, 1, 15);
        Assert.NotNull(output);
        Assert.Contains("T01.1", output.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Problems_ProgramWithUnknownName_NamesIt()
    {
        var problem = Assert.Single(DocumentedProgram.Problems("Console.WriteLine(Unknown.Name);"));
        Assert.Contains("Unknown", problem, StringComparison.Ordinal);
    }
}
