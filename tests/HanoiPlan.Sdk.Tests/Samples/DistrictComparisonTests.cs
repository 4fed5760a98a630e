using DistrictComparison;
using HanoiPlan.Sdk.Interchange;

namespace HanoiPlan.Sdk.Tests.Samples;

/// <summary>The comparison of districts: what it prints, what it refuses, and how it ends.</summary>
public sealed class DistrictComparisonTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("districts");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Run_WithoutArguments_ShowsEveryDistrictAndItsGapsInEightyColumns()
    {
        var (exit, output, _) = await Run();
        Assert.Equal(0, exit);
        Assert.All(output.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
        Assert.Equal(30, output.Split('\n').Count(line => line.Length > 4 && line[..3].All(char.IsAsciiDigit) && line[3] == ' '));
        Assert.Contains("001 Quận Ba Đình", output, StringComparison.Ordinal);

        // Of the schools only the highest and the lowest district of 2019 were published.
        Assert.Contains("T08.1: 2/30 đơn vị có số liệu", output, StringComparison.Ordinal);
        Assert.Contains("2019-09-15", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_InEnglish_SaysWhatIsNotAskedOfUnits()
    {
        var (exit, output, _) = await Run("--lang", "en", "--no-color");
        Assert.Equal(0, exit);
        Assert.Contains("Not asked of units", output, StringComparison.Ordinal);
        Assert.Contains("T18.1", output, StringComparison.Ordinal);

        // 3,962,310 of 8,053,663 people lived in wards and townships at the census: 49.2 %.
        Assert.Contains("49.2%", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', output);
    }

    [Theory]
    [InlineData("2024-12-31", "579")]
    [InlineData("2025-06-30", "526")]
    [InlineData("2025-12-31", "126")]
    public async Task Run_OfCommunes_ShowsThoseOfTheDay(string day, string count)
    {
        var (exit, output, _) = await Run("--lang", "en", "--level", "commune", "--as-of", day);
        Assert.Equal(0, exit);
        Assert.Contains($": {count} units, judged at {day}", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_MadeData_RanksTheFiveFarthestBehind_AndIsTheSameForTheSameSeed()
    {
        var (exit, output, error) = await Run("--lang", "en", "--areas", "12", "--seed", "5");
        Assert.Equal(0, exit);
        Assert.Equal(string.Empty, error);
        Assert.All(output.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
        Assert.Contains("Made-up data of seed 5: no real figures.", output, StringComparison.Ordinal);
        Assert.Equal(5, output.Split('\n').Count(line => line.Contains("targets that can be judged", StringComparison.Ordinal)));
        Assert.Contains("Published figures that the units do not make", output, StringComparison.Ordinal);
        Assert.Equal(output, (await Run("--lang", "en", "--areas", "12", "--seed", "5")).Output);
        Assert.NotEqual(output, (await Run("--lang", "en", "--areas", "12", "--seed", "6")).Output);
    }

    [Theory]
    [InlineData("--areas 0", "\"0\" không phải là số từ 1 đến 20000.")]
    [InlineData("--areas many --lang en", "\"many\" is not a number from 1 to 20000.")]
    [InlineData("--as-of 31/12/2025", "\"31/12/2025\" không phải là ngày như 2025-12-31.")]
    [InlineData("--seed 3", "--seed chỉ dùng cùng --areas.")]
    [InlineData("--seed 3 --lang en", "--seed is for --areas alone.")]
    [InlineData("--lang fr", "--lang: \"fr\" không hợp lệ.")]
    [InlineData("--level village --lang en", "--level: \"village\" is not one of its values.")]
    [InlineData("--unknown", "Tham số lạ: \"--unknown\".")]
    [InlineData("extra --lang en", "Unknown argument: \"extra\".")]
    [InlineData("--data missing.csv", "\"missing.csv\" không có tệp này.")]
    public async Task Run_WrongArgument_ExitsTwoSayingSoInTheLanguage(string arguments, string said)
    {
        var (exit, output, error) = await Run(arguments.Split(' '));
        Assert.Equal(2, exit);
        Assert.Equal(string.Empty, output);
        Assert.Contains(said, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_OwnDataWithOneBadRow_ExitsThreeNamesTheLineAndKeepsTheRest()
    {
        var path = Path.Combine(_folder.FullName, "data.csv");
        await File.WriteAllTextAsync(
            path,
            $"""
            {ObservationCsv.Header}
            001,schools_national_standard,2025,final,79.9,,,percent,2026-01-15,,
            002,schools_national_standard,2025,final,85,,,percent,2026-01-15,,
            003,schools_national_standard,2025,final,"8,5",,,percent,2026-01-15,,
            """,
            TestContext.Current.CancellationToken);
        var (exit, output, error) = await Run("--data", path, "--lang", "en", "--as-of", "2025-12-31");
        Assert.Equal(3, exit);
        Assert.StartsWith("data.csv(4,5) value error HP2018", error, StringComparison.Ordinal);

        // 79.9 is a tenth below 80, and 85 is the upper end of what is asked.
        Assert.Contains("Ba Dinh", output, StringComparison.Ordinal);
        Assert.Contains("1 of 1 targets that can be judged", output, StringComparison.Ordinal);
        Assert.Contains("2 of 30 units have a figure", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_Cancelled_ExitsOneHundredAndThirtyWithoutAResult()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        using var output = new StringWriter();
        using var error = new StringWriter();
        Assert.Equal(130, await ComparisonCommand.Run(["--areas", "50", "--lang", "en"], output, error, isInteractive: false, cancelled.Token));
        Assert.Equal(string.Empty, output.ToString());
        Assert.Contains("Stopped as asked", error.ToString(), StringComparison.Ordinal);
    }

    private static async Task<(int Exit, string Output, string Error)> Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = await ComparisonCommand.Run(arguments, output, error, isInteractive: false, TestContext.Current.CancellationToken);
        return (exit, output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
    }
}
