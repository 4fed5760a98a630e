using System.Globalization;

namespace HanoiPlan.Sdk.Tests.Samples;

/// <summary>Slips in a user's file, and files that are none: what every sample says of them.</summary>
public sealed class FigureSlipTests : IDisposable
{
    private const string Header = "area,measure,period,kind,value,recorded_at\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("slips");

    public static TheoryData<string> Samples => ["CityScorecard", "Explain", "DistrictComparison", "PlanCheck", "CustomRules"];

    public static TheoryData<string> Options => ["CityScorecard --data", "Explain --target T01.1 --data", "DistrictComparison --data", "PlanCheck --data", "CustomRules --data", "MethodComparison --method pace --values - --targets"];

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Data_WithALostZero_NamesCodeCountLineAndNearest(string sample)
    {
        var (_, output, error) = await Run(sample, "--data", Write("1", "6.52"));
        Assert.Contains("HP2107", output + error, StringComparison.Ordinal);
        Assert.Contains("6 số liệu mang mã địa bàn \"1\" không chỉ đơn vị nào, số liệu đầu tiên ở dòng 2. Có phải là \"01\"?", Plain(output + error), StringComparison.Ordinal);
        Assert.Contains("HP2109", output + error, StringComparison.Ordinal);
        if (sample != "CustomRules")
        {
            (_, output, error) = await Run(sample, "--lang", "en", "--data", Write("1", "6.52"));
            Assert.Contains("6 figures have the area code \"1\", which names no unit; the first is on line 2. Is it \"01\"?", Plain(output + error), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Data_WithALostMark_IsDoubted_AndTheExitIsThatOfSoundData(string sample)
    {
        var (exit, output, error) = await Run(sample, "--data", Write("01", "652"));
        Assert.Equal(0, exit);
        Assert.Contains("HP2108", output + error, StringComparison.Ordinal);
        Assert.Contains("Dời dấu thập phân sang trái 2 chữ số thì được 6,52%/năm.", Plain(output + error), StringComparison.Ordinal);
        var sound = await Run(sample, "--data", Write("01", "6.52"));
        Assert.Equal(0, sound.Exit);
        Assert.DoesNotContain("HP2108", sound.Output + sound.Error, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Options))]
    public async Task AFolder_IsNoFile_AndIsSaidSoInASentence(string start)
    {
        var arguments = start.Split(' ');
        var (exit, _, error) = await SampleProgram.Run(arguments[0], [.. arguments[1..], _folder.FullName]);
        Assert.Equal(2, exit);
        Assert.True(error.Contains("là thư mục", StringComparison.Ordinal) || error.Contains("is a folder", StringComparison.Ordinal), error);
        AssertNoStack(error);
    }

    [Theory]
    [InlineData("empty", "HP2001")]
    [InlineData("header", "HP2109")]
    [InlineData("binary", "HP20")]
    public async Task AFileWithoutFigures_IsSaidSoInASentence(string file, string code)
    {
        var path = Path.Combine(_folder.FullName, "data.csv");
        File.WriteAllBytes(path, file switch
        {
            "empty" => [],
            "header" => System.Text.Encoding.UTF8.GetBytes(Header),
            _ => [.. Enumerable.Range(0, 5_000).Select(i => (byte)((i * 7919) >> 3))],
        });
        foreach (var sample in Samples.Select(row => row.Data))
        {
            var (exit, output, error) = await Run(sample, "--data", path);
            Assert.InRange(exit, 0, 3);
            Assert.Contains(code, output + error, StringComparison.Ordinal);
            AssertNoStack(error);
        }
    }

    [Fact]
    public async Task Edition_ThatIsNone_IsRefusedWithThoseThereAre()
    {
        var path = Write("01", "1");
        var (exit, _, error) = await SampleProgram.Run("MethodComparison", "--method", "sdg-index", "--targets", path, "--values", path, "--edition", "2024");
        Assert.Equal(2, exit);
        Assert.Contains("--edition must be 2022 or 2023, not \"2024\".", error, StringComparison.Ordinal);
    }

    private static Task<(int Exit, string Output, string Error)> Run(string sample, params string[] arguments) => SampleProgram.Run(
        sample, sample == "Explain" ? ["--target", "T01.1", .. arguments] : sample is "PlanCheck" ? ["--no-color", .. arguments] : arguments);

    private static void AssertNoStack(string error)
    {
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", error, StringComparison.Ordinal);
    }

    // PlanCheck breaks its lines.
    private static string Plain(string text) => string.Join(' ', text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private string Write(string area, string of2024)
    {
        var path = Path.Combine(_folder.FullName, string.Create(CultureInfo.InvariantCulture, $"{area}-{of2024}.csv"));
        File.WriteAllText(path, Header + $"""
            {area},grdp_growth_total,2021,final,2.92,2022-03-01
            {area},grdp_growth_total,2022,final,8.89,2023-03-01
            {area},grdp_growth_total,2023,final,6.27,2024-03-01
            {area},grdp_growth_total,2024,final,{of2024},2025-03-01
            {area},grdp_growth_total,2025,final,8.16,2026-01-31
            {area},urban_unemployment_rate,2025,final,2.5,2026-01-31

            """);
        return path;
    }
}
