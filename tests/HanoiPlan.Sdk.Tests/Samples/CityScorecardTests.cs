using System.Globalization;
using System.Text.Json;
using HanoiPlan.Sdk.Interchange;

namespace HanoiPlan.Sdk.Tests.Samples;

/// <summary>The sample's command: what it prints, what it refuses, and how it exits.</summary>
public sealed class CityScorecardTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("scorecard");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Run_WithoutArguments_PrintsVietnameseScorecardInEightyColumns()
    {
        var (exit, output, error) = await Run();
        Assert.Equal(0, exit);
        AssertWidth(output);
        Assert.Contains("Đánh giá tại ngày 31/12/2025", output, StringComparison.Ordinal);
        Assert.Contains("6,57%/năm", output, StringComparison.Ordinal);
        Assert.Contains("79,75% ≠ 80,6%", output, StringComparison.Ordinal);
        for (var number = 1; number <= 20; number++)
        {
            Assert.Contains($"\n({number.ToString(CultureInfo.InvariantCulture)}) ", output, StringComparison.Ordinal);
        }

        // The published figures have two doubts, and no errors.
        Assert.Equal(2, error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("HP2056", error, StringComparison.Ordinal);
        Assert.Contains("HP2057", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_InEnglish_PrintsEnglishScorecardInEightyColumns()
    {
        var (exit, output, _) = await Run("--lang", "en", "--no-color");
        Assert.Equal(0, exit);
        AssertWidth(output);
        Assert.Contains("Judged at 2025-12-31", output, StringComparison.Ordinal);
        Assert.Contains("6.57%/year", output, StringComparison.Ordinal);
        Assert.Contains("8,300–8,500 USD", output, StringComparison.Ordinal);
        Assert.Contains("3.1–3.2", output, StringComparison.Ordinal);
        Assert.DoesNotContain("8.300", output, StringComparison.Ordinal);
        Assert.DoesNotContain("tỷ đồng", output, StringComparison.Ordinal);
        Assert.Contains("16 of 20 indicators met", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', output);
    }

    [Fact]
    public async Task Run_AtMidTerm_DiffersFromTheEnd()
    {
        var (exit, output, _) = await Run("--lang", "en", "--as-of", "2023-06-30");
        var end = await Run("--lang", "en");
        Assert.Equal(0, exit);
        AssertWidth(output);
        Assert.NotEqual(end.Output, output);
        Assert.Contains("5.86%/year", output, StringComparison.Ordinal);
        Assert.DoesNotContain("6.57", output, StringComparison.Ordinal);

        // Nothing had been declared yet.
        Assert.DoesNotContain("declared", output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Run_KnownBeforeTheOfficialAverage_LeavesGrowthOpen()
    {
        var (exit, output, _) = await Run("--lang", "en", "--known-at", "2025-09-30");
        Assert.Equal(0, exit);
        Assert.Contains("Judged at 2025-12-31, with what was known on 2025-09-30", output, StringComparison.Ordinal);
        Assert.DoesNotContain("6.57", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("2025-02-30")]
    [InlineData("31/12/2025")]
    public async Task Run_DayThatIsNone_ExitsTwoNamingIt(string day)
    {
        var (exit, output, error) = await Run("--as-of", day);
        Assert.Equal(2, exit);
        Assert.Equal(string.Empty, output);
        Assert.Contains($"\"{day}\"", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--unknown", "--unknown")]
    [InlineData("--lang fr", "fr")]
    [InlineData("--numbers us", "us")]
    [InlineData("extra", "extra")]
    public async Task Run_WrongArgument_ExitsTwoNamingIt(string arguments, string named)
    {
        var (exit, output, error) = await Run(arguments.Split(' '));
        Assert.Equal(2, exit);
        Assert.Equal(string.Empty, output);
        Assert.Contains(named, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_DataFileMissing_ExitsTwoNamingIt()
    {
        var path = Path.Combine(_folder.FullName, "missing.csv");
        var (exit, _, error) = await Run("--data", path);
        Assert.Equal(2, exit);
        Assert.Contains(path, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_DataFileEmpty_ExitsThree()
    {
        var (exit, output, error) = await Run("--data", Write(string.Empty), "--lang", "en");
        Assert.Equal(3, exit);
        Assert.Contains("41 targets: 41 no data.", output, StringComparison.Ordinal);
        Assert.Contains("HP2001", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_DataWithOneBadRow_ExitsThreeNamesTheLineAndKeepsTheRest()
    {
        var path = Write(
            $"""
            {ObservationCsv.Header}
            01,city_new_rural_completed,2025-09-26,final,1,,,done,2025-09-26,,
            01,grdp_growth_total,2021-2025,final,"6,57",,,percent_per_year,2025-10-16,,
            """);
        var (exit, output, error) = await Run("--data", path, "--lang", "en");
        Assert.Equal(3, exit);
        Assert.Contains("41 targets: 1 met, 40 no data.", output, StringComparison.Ordinal);
        var line = Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith("data.csv(3,5) value error HP2018", line, StringComparison.Ordinal);
        Assert.Contains("6,57", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_SemicolonsAndVietnameseNumbers_AreReadAsDeclared()
    {
        var path = Write(
            """
            area;measure;period;kind;value;unit;recorded_at
            01;grdp_growth_total;2021-2025;final;7,75;percent_per_year;2025-12-31
            01;grdp_per_capita_usd;2025;final;8.400;usd_per_person;2025-12-31
            """);
        var (exit, output, error) = await Run("--data", path, "--numbers", "vi", "--lang", "en");
        Assert.Equal(0, exit);
        Assert.Equal(string.Empty, error);
        Assert.Contains("7.75%/year", output, StringComparison.Ordinal);
        Assert.Contains("41 targets: 2 met, 39 no data.", output, StringComparison.Ordinal);

        var (refused, _, reasons) = await Run("--data", path);
        Assert.Equal(3, refused);
        Assert.Contains("HP2018", reasons, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_Json_HoldsEveryIndicatorAndTarget()
    {
        var path = Path.Combine(_folder.FullName, "answers.json");
        var (exit, _, _) = await Run("--json", path);
        Assert.Equal(0, exit);
        using var json = JsonDocument.Parse(await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
        var root = json.RootElement;
        Assert.Equal("2025-12-31", root.GetProperty("asOf").GetString());
        Assert.Equal(JsonValueKind.Null, root.GetProperty("knownAt").ValueKind);
        var indicators = root.GetProperty("indicators").EnumerateArray().ToArray();
        Assert.Equal(Enumerable.Range(1, 20), indicators.Select(indicator => indicator.GetProperty("number").GetInt32()));
        var targets = indicators.SelectMany(indicator => indicator.GetProperty("targets").EnumerateArray()).ToArray();
        Assert.Equal(41, targets.Select(target => target.GetProperty("id").GetString()).Distinct().Count());
        Assert.Equal(41, root.GetProperty("targetCounts").EnumerateObject().Sum(count => count.Value.GetInt32()));

        var growth = targets.Single(target => target.GetProperty("id").GetString() == "T01.1");
        Assert.Equal("NotMet", growth.GetProperty("status").GetString());
        Assert.Equal("6.57", growth.GetProperty("value").GetProperty("rounded").GetString());
        Assert.Equal("6.53", growth.GetProperty("crossCheck").GetProperty("rounded").GetString());
        Assert.Equal("7.5", growth.GetProperty("lower").GetString());
        Assert.Equal(2, root.GetProperty("findings").GetArrayLength());
    }

    [Fact]
    public async Task Run_JsonThatCannotBeWritten_ExitsTwo()
    {
        var (exit, _, error) = await Run("--json", Path.Combine(_folder.FullName, "no", "such", "folder.json"));
        Assert.Equal(2, exit);
        Assert.Contains("--json", error, StringComparison.Ordinal);
    }

    private static Task<(int Exit, string Output, string Error)> Run(params string[] arguments) => SampleProgram.Run("CityScorecard", arguments);

    // Every letter of the scorecard takes one column: Vietnamese text is composed.
    private static void AssertWidth(string output) => Assert.All(output.Split('\n'), line => Assert.InRange(line.Length, 0, 80));

    private string Write(string text)
    {
        var path = Path.Combine(_folder.FullName, "data.csv");
        File.WriteAllText(path, text);
        return path;
    }
}
