using System.Diagnostics;
using System.Text;

namespace HanoiPlan.Sdk.Statements.Tests.Documents;

/// <summary>The sample's command: what it prints, what it refuses, and how it exits.</summary>
public sealed class DraftPlanSampleTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("draftplan");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Run_WithoutArguments_ShowsTheExampleInEightyColumns()
    {
        var (exit, output, error) = await Run("--no-color");
        Assert.Equal(0, exit);
        Assert.Equal(string.Empty, error);
        Assert.All(output.Split('\n'), line => Assert.InRange(line.TrimEnd().Length, 0, 80));
        Assert.Contains("căn cứ pháp lý (1)", output, StringComparison.Ordinal);
        Assert.Contains("12 chỉ tiêu, ", output, StringComparison.Ordinal);
        Assert.Contains("plan:in-force = 2026-01-01", output, StringComparison.Ordinal);
        Assert.Contains("Dựng được: ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_WithOut_WritesARowForEachTargetAndQuestion()
    {
        var file = Path.Combine(_folder.FullName, "draft.csv");
        var (exit, output, _) = await Run("--lang", "en", "--no-color", "--out", file);
        Assert.Equal(0, exit);
        var rows = await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken);
        Assert.Equal(12, rows.Count(row => row.StartsWith("target,", StringComparison.Ordinal)));
        Assert.Contains($"{rows.Count(row => row.StartsWith("question,", StringComparison.Ordinal))} open questions", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_TextWithAnUnreadableNumber_ExitsThree()
    {
        var file = Path.Combine(_folder.FullName, "text.txt");
        await File.WriteAllTextAsync(file, "II. CHỈ TIÊU\n(1) Tỷ lệ A: 62 - 60%.\n(2) Tỷ lệ B: 5%.\n", TestContext.Current.CancellationToken);
        Assert.Equal(3, (await Run("--text", file, "--no-color")).Exit);
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "text.docx"), "no zip", TestContext.Current.CancellationToken);
        var (exit, output, error) = await Run("--text", Path.Combine(_folder.FullName, "text.docx"), "--lang", "en");
        Assert.Equal((3, string.Empty), (exit, output));
        Assert.Contains("HP5012", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--term 2030-2026", "2030-2026")]
    [InlineData("--area ?", "?")]
    [InlineData("--lang fr", "fr")]
    [InlineData("--text missing.txt", "missing.txt")]
    public async Task Run_WrongArgument_ExitsTwoNamingIt(string arguments, string named)
    {
        var (exit, output, error) = await Run(arguments.Split(' '));
        Assert.Equal((2, string.Empty), (exit, output));
        Assert.Contains(named, error, StringComparison.Ordinal);
    }

    private static async Task<(int Exit, string Output, string Error)> Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8, StandardErrorEncoding = Encoding.UTF8 };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "DraftPlan.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, (await output).ReplaceLineEndings("\n"), (await error).ReplaceLineEndings("\n"));
    }
}
