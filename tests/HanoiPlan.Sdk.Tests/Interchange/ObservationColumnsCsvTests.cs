using System.Text;
using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Interchange;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using NodaTime;

namespace HanoiPlan.Sdk.Tests.Interchange;

public sealed class ObservationColumnsCsvTests
{
    private static readonly ObservationColumnsCsvOptions Default = ObservationColumnsCsvOptions.Default;

    [Fact]
    public void Read_GoodRows_FillsTheirCells()
    {
        var result = ColumnsCase.Read(
            ColumnsCase.ShortHeader,
            "01,share,2021-01,final,80.6,2021-02-10",
            "02,count,2021-06,estimate,12345678901,2021-07-10",
            "commune-no-000000003,balance,2021-03,preliminary,-7.125,2021-04-10");

        Assert.Empty(result.Findings);
        Assert.False(result.HasErrors);
        Assert.Equal(3, result.RowCount);
        Assert.Equal(3, result.FilledCount);
        Assert.Equal(
            ["01 share 2021-01: 80.6 final", "02 count 2021-06: 12345678901 estimate", "commune-no-000000003 balance 2021-03: -7.125 preliminary"],
            ColumnsCase.Cells(result.Columns));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\r\n\n")]
    [InlineData("\uFEFF")]
    [InlineData("\"")]
    public void Read_NoHeader_IsReported(string text)
    {
        var result = ColumnsCase.ReadBytes(Encoding.UTF8.GetBytes(text), Default);

        Assert.Equal(text == "\"" ? FileFindingCodes.Quoting : FileFindingCodes.EmptyFile, Assert.Single(result.Findings).Code);
        Assert.True(result.HasErrors);
        Assert.Equal(0, result.RowCount);
        Assert.Empty(ColumnsCase.Cells(result.Columns));
    }

    [Fact]
    public void Read_HeaderOnly_IsFineAndEmpty()
    {
        var result = ColumnsCase.Read(ColumnsCase.ShortHeader);

        Assert.Empty(result.Findings);
        Assert.Empty(ColumnsCase.Cells(result.Columns));
    }

    [Fact]
    public void Read_Utf16_IsNamed() =>
        Assert.Equal(FileFindingCodes.NotUtf8, Assert.Single(ColumnsCase.ReadBytes([0xFF, 0xFE, (byte)'a', 0], Default).Findings).Code);

    [Fact]
    public void Read_MarkAndCarriageReturns_AreNoText()
    {
        var bytes = Encoding.UTF8.GetBytes("\uFEFF" + ColumnsCase.ShortHeader + "\r\n\r\n01,share,2021-01,final,1,2021-02-10\r\n01,share,2021-02,final,x,2021-03-10\r\n");

        var result = ColumnsCase.ReadBytes(bytes, Default);

        Assert.Equal(["01 share 2021-01: 1 final"], ColumnsCase.Cells(result.Columns));
        Assert.Equal(["HP2018 4,5 value"], ColumnsCase.Places(result));
    }

    [Theory]
    [InlineData("area,measure,period,kind,value", "HP2005 1,0 recorded_at")]
    [InlineData("area,measure,period,kind,value,recorded_at,area", "HP2007 1,7 area")]
    [InlineData("area,measure,period,kind,value,recorded_at,colour", "HP2006 1,7 colour")]
    public void Read_WrongHeader_IsReportedAtItsColumn(string header, string place) =>
        Assert.Equal([place], ColumnsCase.Places(ColumnsCase.Read(header)));

    [Theory]
    [InlineData("01,share,2021-01,final,1", "HP2008 3,0")]
    [InlineData("01,share,2021-01,final,1\"2,,,,2021-02-10,,", "HP2009 3,0")]
    [InlineData("01,share,2021-01,final,1,,,,2021-02-10,,\"open", "HP2009 3,0")]
    [InlineData(",,,,,,,,,,", "HP2012 3,0")]
    [InlineData(",share,2021-01,final,1,,,,2021-02-10,,", "HP2013 3,1 area")]
    [InlineData("01,share,2021-01,final,,,,,2021-02-10,,", "HP2013 3,5 value")]
    [InlineData("01,Share,2021-01,final,1,,,,2021-02-10,,", "HP2014 3,2 measure")]
    [InlineData("0 1,share,2021-01,final,1,,,,2021-02-10,,", "HP2015 3,1 area")]
    [InlineData("01,share,2021-13,final,1,,,,2021-02-10,,", "HP2016 3,3 period")]
    [InlineData("01,share,2021-01,finally,1,,,,2021-02-10,,", "HP2017 3,4 kind")]
    [InlineData("01,share,2021-01,final,1.,,,,2021-02-10,,", "HP2018 3,5 value")]
    [InlineData("01,ratio,2021-01,final,50,1,,,2021-02-10,,", "HP2019 3,7 denominator")]
    [InlineData("01,ratio,2021-01,final,50,1,0,,2021-02-10,,", "HP2020 3,7 denominator")]
    [InlineData("01,share,2021-01,final,1,,,parts,2021-02-10,,", "HP2021 3,8 unit")]
    [InlineData("01,share,2021-01,final,1,,,,2021-02-30,,", "HP2022 3,9 recorded_at")]
    [InlineData("99,share,2021-01,final,1,,,,2021-02-10,,", "HP2023 3,1 area")]
    [InlineData("01,share,2022-01,final,1,,,,2022-02-10,,", "HP2024 3,3 period")]
    [InlineData("01,share,2021-01,final,,1,2,,2021-02-10,,", "HP2025 3,5 value")]
    [InlineData("01,other,2021-01,final,1,,,,2021-02-10,,", "HP2050 3,2 measure")]
    [InlineData("01,share,2021-01,final,1,,,persons,2021-02-10,,", "HP2051 3,8 unit")]
    [InlineData("01,share,2021-01,final,1.005,,,,2021-02-10,,", "HP2052 3,5 value")]
    [InlineData("01,ratio,2021-01,final,12.5,1.25,10,,2021-02-10,,", "HP2052 3,5 value")]
    [InlineData("01,share,2021-01,final,100.01,,,,2021-02-10,,", "HP2053 3,5 value")]
    [InlineData("01,count,2021-01,final,-1,,,,2021-02-10,,", "HP2053 3,5 value")]
    [InlineData("01,ratio,2021-01,final,,3,2,,2021-02-10,,", "HP2054 3,6 numerator")]
    public void Read_BadRow_IsLeftOutAndReportedAtItsPlace(string row, string place)
    {
        var result = ColumnsCase.Read(ObservationCsv.Header, string.Empty, row);

        Assert.Equal([place], ColumnsCase.Places(result));
        Assert.Empty(ColumnsCase.Cells(result.Columns));
        Assert.Equal(1, result.RowCount);
    }

    [Fact]
    public void Read_InvalidTextOrNul_IsLeftOutAndReportedAtItsPlace()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(ColumnsCase.ShortHeader + "\n01,share,2021-01,final,1,2021-02-10\n01,sh"), 0xFF, .. "are,2021-02,final,1,2021-03-10\n01,share,2021-03,fi\0nal,1,2021-04-10\n01,share,2021-04,final,1,2021-05-10"u8];

        var result = ColumnsCase.ReadBytes(bytes, Default);

        Assert.Equal(["HP2003 3,2 measure", "HP2004 4,4 kind"], ColumnsCase.Places(result));
        Assert.Equal(["01 share 2021-01: 1 final", "01 share 2021-04: 1 final"], ColumnsCase.Cells(result.Columns));
    }

    [Fact]
    public void Read_FieldsAndRowsTooLong_AreReportedAtTheirPlaces()
    {
        var options = Default with { Csv = ObservationCsvOptions.Default with { MaxFieldLength = 64 } };
        var result = ColumnsCase.Read(
            options,
            ObservationCsv.Header,
            "01,share,2021-01,final,1,,,,2021-02-10," + new string('x', 65) + ",",
            "01,share,2021-02,final,1,,,,2021-03-10,,",
            "01,share,2021-03,final,1,,,,2021-04-10," + new string('x', 20_000) + ",",
            "01,share,2021-04,final,1,,,,2021-05-10,,");

        Assert.Equal(["HP2010 2,10 source", "HP2011 4,0"], ColumnsCase.Places(result));
        Assert.Equal(["01 share 2021-02: 1 final"], ColumnsCase.Cells(result.Columns));
    }

    [Fact]
    public void Read_FinalBeforeThePeriodEnds_IsAWarningAndRead()
    {
        var result = ColumnsCase.Read(ColumnsCase.ShortHeader, "01,share,2021-01,final,1,2021-01-30", "01,share,2021-02,final,1,2021-02-28");

        Assert.Equal(["HP2058 2,6 recorded_at"], ColumnsCase.Places(result));
        Assert.False(result.HasErrors);
        Assert.Equal(2, result.FilledCount);
    }

    [Fact]
    public void Read_SeveralRecordsOfACell_BestStandingThenLatestCounts()
    {
        string[] rows =
        [
            "01,share,2021-01,estimate,1,2021-12-01", "01,share,2021-01,final,2,2021-03-01", "01,share,2021-01,final,3,2021-05-01",
            "01,share,2021-01,preliminary,4,2021-11-01", "01,share,2021-01,forecast,5,2022-01-01", "01,share,2021-01,rejected,6,2022-01-01",
        ];

        Assert.Equal(["01 share 2021-01: 3 final"], ColumnsCase.Cells(ColumnsCase.Read([ColumnsCase.ShortHeader, .. rows]).Columns));
        Assert.Equal(["01 share 2021-01: 3 final"], ColumnsCase.Cells(ColumnsCase.Read([ColumnsCase.ShortHeader, .. rows.Reverse()]).Columns));
        var earlier = ColumnsCase.Read(Default with { KnownAt = new LocalDate(2021, 4, 30) }, [ColumnsCase.ShortHeader, .. rows]);
        Assert.Equal(["01 share 2021-01: 2 final"], ColumnsCase.Cells(earlier.Columns));
        Assert.Empty(earlier.Findings);
        Assert.Empty(ColumnsCase.Cells(ColumnsCase.Read(Default with { KnownAt = new LocalDate(2021, 2, 28) }, [ColumnsCase.ShortHeader, .. rows]).Columns));
    }

    [Fact]
    public void Read_SourcesOfEqualStandingDiffer_LeavesTheCellEmptyUntilABetterRecordComes()
    {
        string[] rows = ["01,share,2021-01,estimate,1,2021-03-01", "01,share,2021-01,estimate,2,2021-03-01", "01,share,2021-01,estimate,1,2021-03-01"];

        var disputed = ColumnsCase.Read([ColumnsCase.ShortHeader, .. rows]);
        Assert.Equal(["01 share 2021-01: disputed"], ColumnsCase.Cells(disputed.Columns));
        Assert.Equal(["HP2057 3,5 value", "HP2055 4,0"], ColumnsCase.Places(disputed));
        Assert.Equal("Sources of equal standing disagree: 1 / 2.", disputed.Findings[0].Message.English);
        Assert.Equal(["HP2061 share 01 2021-01"], disputed.Columns.Findings.Select(finding => $"{finding.Code} {finding.Subject}"));
        Assert.Equal(0, disputed.FilledCount);

        var settled = ColumnsCase.Read([ColumnsCase.ShortHeader, .. rows, "01,share,2021-01,final,2.5,2021-03-01"]);
        Assert.Equal(["01 share 2021-01: 2.5 final"], ColumnsCase.Cells(settled.Columns));
        Assert.Empty(settled.Columns.Findings);
        Assert.Equal(1, settled.FilledCount);
    }

    [Fact]
    public void Read_PartsOfARatio_AreKeptWhereAskedFor()
    {
        var result = ColumnsCase.Read(
            ObservationCsv.Header,
            "01,ratio,2021-01,final,79.8,1812,2272,,2021-02-10,,",
            "01,ratio,2021-02,final,,1,3,,2021-03-10,,",
            "01,ratio,2021-03,final,80.6,1812,2272,,2021-04-10,,",
            "01,share,2021-01,final,50,1,2,,2021-02-10,,",
            "02,ratio,2021-01,final,50,,,,2021-02-10,,",
            "02,ratio,2021-01,final,50,1,2,,2021-02-10,,",
            "02,ratio,2021-02,final,50,1,2,,2021-03-10,,",
            "02,ratio,2021-02,final,50,2,4,,2021-03-10,,");

        Assert.Equal(
            [
                "01 share 2021-01: 50 final", "01 ratio 2021-01: 79.8 1812/2272 final", "01 ratio 2021-02: - 1/3 final", "01 ratio 2021-03: disputed",
                "02 ratio 2021-01: 50 1/2 final", "02 ratio 2021-02: disputed",
            ],
            ColumnsCase.Cells(result.Columns));
        Assert.Equal(["HP2056 4,5 value", "HP2057 9,5 value"], ColumnsCase.Places(result));
    }

    [Fact]
    public void Read_NumbersOfADialect_AreReadBesideGroups()
    {
        var options = Default with { Csv = ObservationCsvOptions.Default with { Dialect = NumberFormat.Vietnamese } };
        var result = ColumnsCase.Read(
            options,
            "area;measure;period;kind;value;recorded_at",
            "01;count;2021-01;final;8.300;2021-02-10",
            "01;count;2021-02;final;1.234.567;2021-03-10",
            "01;share;2021-01;final;7,5;2021-02-10",
            "01;share;2021-02;final;7.5;2021-03-10",
            "01;count;2021-03;final;0.300;2021-04-10",
            "01;count;2021-04;final;8.30;2021-05-10",
            "01;count;2021-05;final;8300.000;2021-06-10");

        Assert.Equal(["01 share 2021-01: 7.5 final", "01 count 2021-01: 8300 final", "01 count 2021-02: 1234567 final"], ColumnsCase.Cells(result.Columns));
        Assert.Equal(["HP2018 5,5 value", "HP2018 6,5 value", "HP2018 7,5 value", "HP2018 8,5 value"], ColumnsCase.Places(result));
    }

    [Theory]
    [InlineData(57)]
    [InlineData(58)]
    [InlineData(59)]
    [InlineData(200)]
    public void Read_ManyColumnsThatAreNotOfTheForm_StillReadsTheOthers(int count)
    {
        var result = ColumnsCase.Read(
            string.Concat(Enumerable.Range(0, count).Select(i => $"x{i},")) + ColumnsCase.ShortHeader,
            new string(',', count) + "01,share,2021-01,final,1,2021-02-10",
            new string(',', count) + "01,share,2021-02,final,y,2021-03-10");

        Assert.Equal(["01 share 2021-01: 1 final"], ColumnsCase.Cells(result.Columns));
        Assert.Equal($"HP2018 3,{count + 5} value", ColumnsCase.Places(result)[^1]);
        Assert.Equal(count + 1, result.Findings.Count);
    }

    [Fact]
    public void Read_ValueTooWideForItsColumn_IsReported()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(ColumnsCase.ShortHeader + "\n01,count,2021-01,final,2147483646,2021-02-10\n01,count,2021-02,final,2147483647,2021-03-10"));

        var result = ObservationColumnsCsv.Read(stream, ColumnsCase.Builder().Holding(1, ColumnWidth.Narrow));

        Assert.Equal(["HP2060 3,5 value"], ColumnsCase.Places(result));
        Assert.Equal(["01 count 2021-01: 2147483646 final"], ColumnsCase.Cells(result.Columns));
    }

    [Fact]
    public void Read_MoreFindingsThanAreKept_KeepsTheFirstAndCountsTheOthers()
    {
        var rows = Enumerable.Range(0, 10_000).Select(i => $"01,share,2021-01,final,{(i % 2 == 0 ? "x" : "101")},2021-02-10").ToArray();

        var result = ColumnsCase.Read(Default with { MaxFindings = 3, Threads = 2 }, [ColumnsCase.ShortHeader, .. rows]);

        Assert.Equal(["HP2018 2,5 value", "HP2053 3,5 value", "HP2018 4,5 value"], ColumnsCase.Places(result));
        Assert.Equal(9_997, result.LeftOutFindingCount);
        Assert.True(result.HasErrors);
        Assert.Equal(10_000, result.RowCount);
    }

    [Fact]
    public void Read_ManyDatesOfRecordInAnyOrder_StillChoosesTheLatest()
    {
        // 6,000 cells of one measure; each has three records of some of 70,000 days, of which the latest counts, and an older one is repeated.
        var areas = Enumerable.Range(0, 1000).Select(i => AreaCode.Of($"a{i}")).ToArray();
        var first = new LocalDate(1900, 1, 1);
        var rows = new List<(string Text, int Order)>();
        for (var cell = 0; cell < 6000; cell++)
        {
            var days = new[] { cell * 7919 % 70_000, cell * 104_729 % 70_000, cell * 15_485 % 70_000 }.Distinct().ToArray();
            foreach (var day in days)
            {
                rows.Add(($"a{cell % 1000},balance,2021-0{1 + (cell / 1000)},estimate,{day},{first.PlusDays(day).ToString("uuuu-MM-dd", null)}", (day * 31) + cell));
            }
        }

        var text = string.Join('\n', rows.OrderBy(row => row.Order % 10_007).Select(row => row.Text).Prepend(ColumnsCase.ShortHeader));
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var result = ObservationColumnsCsv.Read(stream, new ObservationColumnsBuilder(ColumnsCase.Measures, areas, ColumnsCase.Periods));

        Assert.Empty(result.Findings);
        for (var cell = 0; cell < 6000; cell++)
        {
            decimal latest = new[] { cell * 7919 % 70_000, cell * 104_729 % 70_000, cell * 15_485 % 70_000 }.Max();
            Assert.Equal(latest, result.Columns.ValueOf(cell % 1000, 3, cell / 1000));
        }
    }

    [Fact]
    public void Read_PlainRows_MakesNoObjectForARow()
    {
        var areas = Enumerable.Range(0, 500).Select(i => AreaCode.Of($"{i:00000}")).ToArray();
        var text = new StringBuilder(ColumnsCase.ShortHeader);
        foreach (var area in areas)
        {
            foreach (var measure in ColumnsCase.Measures)
            {
                foreach (var period in ColumnsCase.Periods)
                {
                    text.Append('\n').Append(area).Append(',').Append(measure).Append(',').Append(period).Append(",final,1,2021-07-10");
                }
            }
        }

        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text.ToString()));
        ObservationColumnsBuilder Builder() => new(ColumnsCase.Measures, areas, ColumnsCase.Periods);
        ObservationColumnsCsv.Read(stream, Builder());
        stream.Position = 0;
        var builder = Builder();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = ObservationColumnsCsv.Read(stream, builder);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        // Two blocks and the rows of one come to half a megabyte whatever the file's length; an object of 24 bytes for each of 12,000
        // rows would be as much again.
        Assert.Equal(12_000, result.FilledCount);
        Assert.InRange(allocated - result.Columns.Bytes, 0, 750_000);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Read_Cancelled_Throws(int threads)
    {
        using var source = new CancellationTokenSource();
        var options = Default with { Threads = threads, Progress = new Told(_ => source.Cancel()) };
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(LongFile(200_000)));

        Assert.ThrowsAny<OperationCanceledException>(() => ObservationColumnsCsv.Read(stream, ColumnsCase.Builder(), options, source.Token));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Read_StreamFails_Throws(int threads)
    {
        using var stream = new FailingStream(Encoding.UTF8.GetBytes(LongFile(50_000)));

        Assert.Throws<IOException>(() => ObservationColumnsCsv.Read(
            stream, ColumnsCase.Builder(), Default with { Threads = threads }, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(1, "")]
    [InlineData(2, "")]
    [InlineData(2, "\n\"01\",share,2021-01,final,1,2021-02-10")]
    public void Read_Progress_EndsWithAllRowsAndBytes(int threads, string end)
    {
        var bytes = Encoding.UTF8.GetBytes(LongFile(250_000) + end);
        var told = new List<(long Rows, long Bytes)>();
        using var stream = new MemoryStream(bytes);

        var options = Default with { Threads = threads, Progress = new Told(progress => told.Add((progress.Rows, progress.Bytes))) };
        var result = ObservationColumnsCsv.Read(stream, ColumnsCase.Builder(), options, TestContext.Current.CancellationToken);

        Assert.True(told.Count > 1);
        Assert.Equal(told.Order(), told);
        Assert.Equal((result.RowCount, bytes.Length), told[^1]);
    }

    [Fact]
    public void Read_BuilderUsedBefore_Throws()
    {
        var builder = ColumnsCase.Builder();
        builder.Build();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(ColumnsCase.ShortHeader));

        Assert.Throws<InvalidOperationException>(() => ObservationColumnsCsv.Read(stream, builder));
    }

    [Fact]
    public void ReadFile_NamesTheFile()
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.csv");
        File.WriteAllText(path, ColumnsCase.ShortHeader + "\n01,share,2021-01,final,x,2021-02-10");
        try
        {
            Assert.Equal(Path.GetFileName(path), Assert.Single(ObservationColumnsCsv.ReadFile(path, ColumnsCase.Builder()).Findings).Place!.File);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(65)]
    public void Threads_OutsideItsLimits_Throws(int threads) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Default with { Threads = threads });

    [Fact]
    public void MaxFindings_BelowZero_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Default with { MaxFindings = -1 });

    private static string LongFile(int rows) =>
        ColumnsCase.ShortHeader + string.Concat(Enumerable.Repeat("\n01,share,2021-01,estimate,1,2021-02-10", rows));

    private sealed class Told(Action<ObservationColumnsProgress> listener) : IProgress<ObservationColumnsProgress>
    {
        public void Report(ObservationColumnsProgress value) => listener(value);
    }

    private sealed class FailingStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => Position > 1_000_000 ? throw new IOException("gone") : base.Read(buffer);
    }
}
