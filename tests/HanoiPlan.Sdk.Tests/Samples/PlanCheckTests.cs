using System.Globalization;
using System.Reflection;
using HanoiPlan.Sdk.Interchange;
using HanoiPlan.Sdk.Tests.Documentation;

namespace HanoiPlan.Sdk.Tests.Samples;

/// <summary>The sample's command, run in this process: what it prints, what it refuses, and how it exits.</summary>
[Collection(ConsoleInUse.Name)]
public sealed class PlanCheckTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("plancheck");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Run_WithoutArguments_ChecksHanoiInVietnameseInEightyColumns()
    {
        var (exit, output, error) = Run("--no-color");
        Assert.Equal(0, exit);
        Assert.Equal(string.Empty, error);
        AssertWidth(output);
        Assert.DoesNotContain('\u001b', output);
        Assert.Contains("Kiểm tra tại ngày 31/12/2025", output, StringComparison.Ordinal);

        // The heads of the steering committees that were not found.
        foreach (var number in new[] { 1, 3, 5, 6, 9 })
        {
            Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"- programme-{number}: Chưa tìm thấy cá nhân chịu trách nhiệm"), output, StringComparison.Ordinal);
        }

        Assert.Contains("HP2057 cảnh báo", output, StringComparison.Ordinal);
        Assert.Contains("- D1.3: Đã qua hạn 1.736 ngày mà chưa có thông tin", output, StringComparison.Ordinal);
        Assert.Contains("0 lỗi, ", output, StringComparison.Ordinal);
        Assert.True(output.IndexOf("Chương trình (", StringComparison.Ordinal) < output.IndexOf("Số liệu (", StringComparison.Ordinal));
        Assert.True(output.IndexOf("Số liệu (", StringComparison.Ordinal) < output.IndexOf("Trách nhiệm (8)", StringComparison.Ordinal));
    }

    [Fact]
    public void Run_InEnglishAtAnotherDay_JudgesAtThatDay()
    {
        var (exit, output, _) = Run("--lang", "en", "--as-of", "2021-03-31", "--no-color");
        Assert.Equal(0, exit);
        AssertWidth(output);
        Assert.Contains("Checked at 2021-03-31", output, StringComparison.Ordinal);
        Assert.DoesNotContain("D1.3", output, StringComparison.Ordinal);
        Assert.Contains("HP3007", Run("--as-of", "2021-04-01", "--no-color").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_Demo_FindsEveryFaultAndExitsOne()
    {
        var (exit, output, _) = Run("--plan", "demo", "--lang", "en", "--no-color");
        Assert.Equal(1, exit);
        AssertWidth(output);
        string[] codes = ["HP1107", "HP1108", "HP1109", "HP2053", "HP3002", "HP3005", "HP3006", "HP3007", "HP3008", "HP3009", "HP3010", "HP3011", "HP3101"];
        Assert.All(codes, code => Assert.Contains($"  {code} ", output, StringComparison.Ordinal));
        Assert.Contains("HP3101 error: A record of a part that is not there", output, StringComparison.Ordinal);
        Assert.Contains("- L1.1: Overdue by 31 days: Survey (due by 2026-06-30).", output, StringComparison.Ordinal);
        Assert.Contains("2 errors, 10 warnings, 1 note.", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_DataWithAnError_ExitsOneAndNamesTheLine()
    {
        var path = Path.Combine(_folder.FullName, "data.csv");
        File.WriteAllText(
            path,
            $"""
            {ObservationCsv.Header}
            01,no_such_measure,2021,final,1,,,,2022-01-01,,
            """);
        var (exit, output, _) = Run("--data", path, "--lang", "en", "--no-color");
        Assert.Equal(1, exit);
        Assert.Contains("Data (2)", output, StringComparison.Ordinal);
        Assert.Contains("no_such_measure", output, StringComparison.Ordinal);
        Assert.Contains("1 error, ", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--plan other", "other")]
    [InlineData("--as-of 2025-02-30", "2025-02-30")]
    [InlineData("--lang fr", "fr")]
    [InlineData("--unknown", "--unknown")]
    [InlineData("--data missing.csv", "missing.csv")]
    public void Run_WrongArgument_ExitsTwoNamingIt(string arguments, string named)
    {
        var (exit, output, error) = Run(arguments.Split(' '));
        Assert.Equal(2, exit);
        Assert.Equal(string.Empty, output);
        Assert.Contains(named, error, StringComparison.Ordinal);
    }

    private static void AssertWidth(string output) => Assert.All(output.Split('\n'), line => Assert.InRange(line.TrimEnd().Length, 0, 80));

    private static (int Exit, string Output, string Error) Run(params string[] arguments)
    {
        var (console, errors) = (Console.Out, Console.Error);
        using var output = new StringWriter();
        using var error = new StringWriter();
        try
        {
            Console.SetOut(output);
            Console.SetError(error);
            var main = Assembly.Load("PlanCheck").EntryPoint!;
            var exit = (int)main.Invoke(null, [arguments])!;
            return (exit, output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
        }
        finally
        {
            Console.SetOut(console);
            Console.SetError(errors);
        }
    }
}
