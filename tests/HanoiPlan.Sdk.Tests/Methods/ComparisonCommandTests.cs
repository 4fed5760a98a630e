using HanoiPlan.Samples.Comparison;

namespace HanoiPlan.Sdk.Tests.Methods;

public sealed class ComparisonCommandTests : IDisposable
{
    private const string TargetsHeader = "series,group,preference,baseline_year,target_year,target,target_high,limit,lower,optimum,green,red,population\n";
    private const string ResultsHeader = "series,method,measure_of_progress,score,class,trend,status,reason";
    private const string GroupsHeader = "group,method,score,class,members,members_with_score,reason";

    private readonly string _folder = Directory.CreateTempSubdirectory("methods").FullName;

    public void Dispose() => Directory.Delete(_folder, true);

    [Fact]
    public void Run_WithoutOut_WritesTheResultsToTheOutput()
    {
        var run = Run(
            "a,,lower,2015,2030,7.25,,,,,,,\nb,,higher,,,,,100,,,,,\n",
            "a,2023,10.2\nb,2021,93.2\na,2015,14.5\nb,2015,90\n",
            "--method", "open-sdg");
        Assert.Equal(0, run.Exit);
        Assert.Empty(run.Errors);
        Assert.Equal(3, run.Lines.Length);
        Assert.Equal(ResultsHeader, run.Lines[0]);
        Assert.StartsWith("a,open-sdg,0.952590179203,2.51855639103,substantial progress,,OnTrack,", run.Lines[1], StringComparison.Ordinal);
        Assert.StartsWith("b,open-sdg,0.00583999522973,2.8153866454,substantial progress,,OnTrack,", run.Lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Run_SeveralMethodsWithOut_WritesEachSeriesByEachMethodInOrder()
    {
        var path = Path.Combine(_folder, "results.csv");
        var run = Run("a,,higher,2020,2030,100,,,,,,,\nz,,lower,,,,,,2,0,0.2,1.2,\n", "a,2020,0\na,2025,47.5\nz,2020,0.7\n", "--method", "pace,sdg-index", "--out", path);
        Assert.Equal(0, run.Exit);
        var lines = File.ReadAllLines(path);
        Assert.Equal(ResultsHeader, lines[0]);
        Assert.StartsWith("a,pace,0.475,0.95,On track,,OnTrack,", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("a,sdg-index,,,,,NotQuantified,", lines[2], StringComparison.Ordinal);
        Assert.StartsWith("z,pace,,,,,NotQuantified,", lines[3], StringComparison.Ordinal);
        Assert.StartsWith("z,sdg-index,,65,yellow,,Undetermined,", lines[4], StringComparison.Ordinal);
        Assert.Equal(5, lines.Length);
    }

    [Fact]
    public void Run_AsOf_DropsLaterValues()
    {
        var run = Run("a,,higher,2020,2030,100,,,,,,,\n", "a,2020,0\na,2025,50\na,2026,100\n", "--method", "pace", "--as-of", "2025");
        Assert.StartsWith("a,pace,0.5,1,On track,,OnTrack,", run.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Run_Edition_ChangesTheTrendOfAFallingGreenSeries()
    {
        const string Targets = "a,,,,,,,,0,100,90,50,\n";
        const string Values = "a,2015,95\na,2020,92\n";
        Assert.Contains("green,up on track,Met", Run(Targets, Values, "--method", "sdg-index", "--edition", "2022").Lines[1], StringComparison.Ordinal);
        Assert.Contains("green,flat,Met", Run(Targets, Values, "--method", "sdg-index", "--edition", "2023").Lines[1], StringComparison.Ordinal);
        Assert.Contains("green,flat,Met", Run(Targets, Values, "--method", "sdg-index").Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Run_Groups_AreWrittenWithNestedOnesCountingOnce()
    {
        var path = Path.Combine(_folder, "groups.csv");
        var run = Run(
            "a,g,higher,2015,2030,4,,,,,,,\nb,g/x,higher,2015,,,,,,,,,\nc,g/x,higher,2015,,,,,,,,,\nd,g/x,higher,2015,,,,,,,,,\n",
            "a,2015,1\na,2016,5\nb,2015,100\nb,2016,100.5\nc,2015,100\nc,2016,101.5\n",
            "--method",
            "open-sdg",
            "--groups",
            path);
        Assert.Equal(0, run.Exit);
        var lines = File.ReadAllLines(path);
        Assert.Equal(GroupsHeader, lines[0]);

        // g/x: (0 + 2.5)/2 = 1.25 of two of three; g: (5 + 1.25)/2.
        Assert.StartsWith("g,open-sdg,3.125,substantial progress,2,2,", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("g/x,open-sdg,1.25,moderate progress,3,2,", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Run_PopulationInAGroup_ScoresTheWeightedMean()
    {
        var path = Path.Combine(_folder, "groups.csv");
        Run("a,r,,,,,,,0,100,80,40,3\nb,r,,,,,,,0,100,80,40,1\n", "a,2020,10.1234\nb,2020,20\n", "--method", "sdg-index", "--groups", path);
        Assert.StartsWith("r,sdg-index,12.593,red,2,2,", File.ReadAllLines(path)[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Run_BadRows_AreReportedWithTheirLinesAndDoNotStopTheRest()
    {
        var run = Run(
            "a,,higher,2020,2030,100,,,,,,,\nb,,upward,2020,2030,100,,,,,,,\nc,,higher,2020,2030,100,90,,,,,,\n,,higher,,,,,,,,,,\na,,higher,2020,2030,100,,,,,,,\nd,,higher\n",
            "a,2020,0\na,twenty,1\na,2021,\na,2022,\"7,5\"\na,2020,0\na,\"2023,4\na,2025,60\n",
            "--method",
            "pace");
        Assert.Equal(3, run.Exit);
        Assert.StartsWith("a,pace,0.6,1.2,On track,,OnTrack,", run.Lines[1], StringComparison.Ordinal);
        Assert.Equal(2, run.Lines.Length);
        foreach (var at in new[] { "targets.csv(3)", "targets.csv(4)", "targets.csv(5)", "targets.csv(6)", "targets.csv(7)", "values.csv(3)", "values.csv(4)", "values.csv(5)", "values.csv(6)", "values.csv(7)" })
        {
            Assert.Single(run.Errors.Split('\n'), line => line.Contains(at, StringComparison.Ordinal));
        }

        Assert.Contains("10 bad rows", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_ValuesOfUndeclaredSeries_AreToldOfAndAreNoBadRows()
    {
        var run = Run("a,,higher,2020,2030,100,,,,,,,\n", "a,2020,0\nzz,2020,0\nzz,2021,0\na,2025,50\n", "--method", "pace");
        Assert.Equal(0, run.Exit);
        Assert.Contains("2 values of series", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_FurtherRowsOfASeries_AddTargets()
    {
        var values = string.Concat(Enumerable.Range(0, 6).Select(i => $"a,{2015 + i},{10 + (2 * i)}\n"));
        var run = Run("a,,higher,2015,2025,30,,,,,,,\na,,,,2040,1000,,,,,,,\n", values, "--method", "german,pace");
        Assert.Equal(0, run.Exit);
        Assert.StartsWith("a,german,0,,sun,,OnTrack,", run.Lines[1], StringComparison.Ordinal);
        Assert.StartsWith("a,pace,0.5,1,On track,,OnTrack,", run.Lines[2], StringComparison.Ordinal);
        Assert.StartsWith("a,pace,0.010101010101,0.0505050505051,Off track,,OffTrack,", run.Lines[3], StringComparison.Ordinal);
    }

    [Fact]
    public void Run_NamesWithCommasAndQuotes_AreQuotedAgain() => Assert.StartsWith(
        "\"a, \"\"b\"\"\",pace,0.5,1,",
        Run("\"a, \"\"b\"\"\",,higher,2020,2030,100,,,,,,,\n", "\"a, \"\"b\"\"\",2020,0\n\"a, \"\"b\"\"\",2025,5e1\n", "--method", "pace").Lines[1],
        StringComparison.Ordinal);

    [Fact]
    public void Run_Help_ShowsTheOptions()
    {
        var output = new StringWriter();
        Assert.Equal(0, ComparisonCommand.Run(["--help"], output, new StringWriter()));
        foreach (var option in new[] { "--method", "--targets", "--values", "--out", "--as-of", "--groups", "--edition", "percent-of-plan" })
        {
            Assert.Contains(option, output.ToString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("--method", "nonsense")]
    [InlineData("--method", "pace,pace")]
    [InlineData("--method", "")]
    [InlineData("--method", "pace", "--as-of", "soon")]
    [InlineData("--method", "pace", "--edition", "2024")]
    [InlineData("--method", "pace", "--out")]
    [InlineData("--method", "pace", "--method", "german")]
    [InlineData("--method", "pace", "--speed", "9")]
    [InlineData("--as-of", "2020")]
    public void Run_BadArguments_ExitWithTwo(params string[] args)
    {
        var run = Run("a,,higher,2020,2030,100,,,,,,,\n", "a,2020,0\n", args);
        Assert.Equal(2, run.Exit);
        Assert.NotEmpty(run.Errors);
        Assert.Equal([""], run.Lines);
    }

    [Fact]
    public void Run_Stopped_ExitsWith130AndASentence()
    {
        var (targets, values) = (Path.Combine(_folder, "t.csv"), Path.Combine(_folder, "v.csv"));
        File.WriteAllText(targets, TargetsHeader + "a,,higher,2020,2030,100,,,,,,,\n");
        File.WriteAllText(values, "series,year,value\na,2020,0\n");
        using var errors = new StringWriter();
        Assert.Equal(130, ComparisonCommand.RunUntil(["--method", "pace", "--targets", targets, "--values", values], new StringWriter(), errors, new CancellationToken(canceled: true)));
        Assert.Contains("Stopped as asked", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_MissingFileOrColumn_ExitsWithTwo()
    {
        var errors = new StringWriter();
        Assert.Equal(2, ComparisonCommand.Run(
            ["--method", "pace", "--targets", Path.Combine(_folder, "none.csv"), "--values", Path.Combine(_folder, "none.csv")], new StringWriter(), errors));
        Assert.Contains("does not exist", errors.ToString(), StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(_folder, "t.csv"), "series,target\na,1\n");
        File.WriteAllText(Path.Combine(_folder, "v.csv"), "series,value\n");
        Assert.Equal(2, ComparisonCommand.Run(
            ["--method", "pace", "--targets", Path.Combine(_folder, "t.csv"), "--values", Path.Combine(_folder, "v.csv")], new StringWriter(), errors));
        Assert.Contains("the column year is missing", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_ColumnsLeftOut_CountAsEmptyAndAreToldOf()
    {
        var (targets, values) = (Path.Combine(_folder, "t.csv"), Path.Combine(_folder, "v.csv"));
        File.WriteAllText(targets, "target,series,preference,colour\n7.25,a,lower,x\n");
        File.WriteAllText(values, "value,year,series\r\n14.5,2015,a\r\n10.2,2023,a\r\n");
        var (output, errors) = (new StringWriter(), new StringWriter());
        Assert.Equal(0, ComparisonCommand.Run(["--method=open-sdg", "--targets", targets, "--values", values], output, errors));
        Assert.Contains("a,open-sdg,0.952590179203,2.51855639103,substantial progress,", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("there is no column limit", errors.ToString(), StringComparison.Ordinal);
        Assert.Contains("the column colour is not known", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_ManySeries_KeepTheOrderOfTheTargets()
    {
        var names = Enumerable.Range(0, 10_000).Select(i => $"s{(i * 7919) % 10_000}").ToArray();
        var run = Run(
            string.Concat(names.Select(name => $"{name},,higher,2020,2030,100,,,,,,,\n")),
            string.Concat(names.Reverse().Select(name => $"{name},2020,0\n{name},2025,50\n")),
            "--method",
            "pace");
        Assert.Equal(names, run.Lines.Skip(1).Select(line => line[..line.IndexOf(',', StringComparison.Ordinal)]));
    }

    private (int Exit, string[] Lines, string Errors) Run(string targets, string values, params string[] args)
    {
        var (targetsPath, valuesPath) = (Path.Combine(_folder, "targets.csv"), Path.Combine(_folder, "values.csv"));
        File.WriteAllText(targetsPath, TargetsHeader + targets);
        File.WriteAllText(valuesPath, "series,year,value\n" + values);
        var (output, errors) = (new StringWriter(), new StringWriter());
        var exit = ComparisonCommand.Run([.. args, "--targets", targetsPath, "--values", valuesPath], output, errors);
        return (exit, output.ToString().TrimEnd('\n').Split('\n'), errors.ToString());
    }
}
