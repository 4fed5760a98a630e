using System.Text;
using HanoiPlan.Sdk.Interchange;

namespace HanoiPlan.Sdk.Tests.Interchange;

/// <summary>What becomes of files and streams that are not as they should be.</summary>
public sealed class ObservationColumnsCsvFailureTests
{
    private static readonly ObservationColumnsCsvOptions Default = ObservationColumnsCsvOptions.Default;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Read_EveryTenthRowBad_ReadsTheOthersAndCountsEveryFinding(int threads)
    {
        // A cell is given 100,000 times: nine tenths of the rows repeat it, and of the others every second has no number, every second no area.
        var text = new StringBuilder(ColumnsCase.ShortHeader);
        for (var row = 0; row < 100_000; row++)
        {
            text.Append(row % 20 == 0 ? "\n01,share,2021-01,final,x,2021-02-10" : row % 10 == 0 ? "\n99,share,2021-01,final,1,2021-02-10" : "\n01,share,2021-01,final,1,2021-02-10");
        }

        var result = ColumnsCase.ReadBytes(Encoding.UTF8.GetBytes(text.ToString()), Default with { Threads = threads });

        Assert.Equal(["01 share 2021-01: 1 final"], ColumnsCase.Cells(result.Columns));
        Assert.Equal(100_000, result.RowCount);
        Assert.Equal(1, result.FilledCount);
        Assert.Equal(1000, result.Findings.Count);

        // 5,000 without a number, 5,000 of an area not asked for, and all but the first of 90,000 repeat it.
        Assert.Equal(5_000 + 5_000 + 89_999 - 1000, result.LeftOutFindingCount);

        // Lines 2, 22, 42, ... have no number and 12, 32, ... no area asked for; line 3 has the figure and all others repeat it.
        Assert.Equal(
            Enumerable.Range(2, 1001).Where(line => line != 3).Select(line => line % 20 == 2 ? $"HP2018 {line},5 value" : line % 10 == 2 ? $"HP2023 {line},1 area" : $"HP2055 {line},0"),
            ColumnsCase.Places(result));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Read_OtherDelimiterThanTheOptionsSay_IsReportedWithTheHeaderAsItStands(int threads)
    {
        var options = Default with { Threads = threads, Csv = ObservationCsvOptions.Default with { Delimiter = ';' } };

        var result = ColumnsCase.Read(options, ColumnsCase.ShortHeader, "01,share,2021-01,final,1,2021-02-10");

        Assert.Equal(
            ["HP2006 1,1 " + ColumnsCase.ShortHeader, "HP2005 1,0 area", "HP2005 1,0 kind", "HP2005 1,0 measure", "HP2005 1,0 period", "HP2005 1,0 recorded_at", "HP2005 1,0 value"],
            ColumnsCase.Places(result).Order(StringComparer.Ordinal).OrderBy(place => !place.StartsWith("HP2006", StringComparison.Ordinal)));
        Assert.Empty(ColumnsCase.Cells(result.Columns));
    }

    [Fact]
    public void Read_RowsOfAnotherDelimiterThanTheHeader_AreEachLeftOutAndReported()
    {
        var result = ColumnsCase.Read(ColumnsCase.ShortHeader, "01;share;2021-01;final;1;2021-02-10", "01,share,2021-02,final,1,2021-03-10");

        Assert.Equal(["HP2008 2,0"], ColumnsCase.Places(result));
        Assert.Equal(["01 share 2021-02: 1 final"], ColumnsCase.Cells(result.Columns));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 7)]
    [InlineData(3, 7)]
    public void Read_StreamThatGivesFewBytesAtATime_ReadsTheSame(int threads, int step)
    {
        var bytes = Encoding.UTF8.GetBytes(ColumnsCase.ShortHeader + "\r\n01,share,2021-01,final,1,2021-02-10\r\n01,share,2021-02,final,\"2\",2021-03-10\r\n");
        using var stream = new SlowStream(bytes, step);

        var result = ObservationColumnsCsv.Read(stream, ColumnsCase.Builder(), Default with { Threads = threads }, TestContext.Current.CancellationToken);

        Assert.Empty(result.Findings);
        Assert.Equal(["01 share 2021-01: 1 final", "01 share 2021-02: 2 final"], ColumnsCase.Cells(result.Columns));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public void Read_ListenerThrows_EndsTheReadingWithWhatItThrew(int threads)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(
            ColumnsCase.ShortHeader + string.Concat(Enumerable.Repeat("\n01,share,2021-01,estimate,1,2021-02-10", 200_000))));
        var options = Default with { Threads = threads, Progress = new ThrowingListener() };

        Assert.Throws<NotSupportedException>(() => ObservationColumnsCsv.Read(stream, ColumnsCase.Builder(), options, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Read_StreamFailsAtOnce_Throws(int threads)
    {
        using var stream = new SlowStream([], 0);

        Assert.Throws<IOException>(() => ObservationColumnsCsv.Read(stream, ColumnsCase.Builder(), Default with { Threads = threads }, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(64)]
    public void Read_CancelledBeforehand_Throws(int threads)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(ColumnsCase.ShortHeader));

        Assert.Throws<OperationCanceledException>(() => ObservationColumnsCsv.Read(
            stream, ColumnsCase.Builder(), Default with { Threads = threads }, new CancellationToken(canceled: true)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(ColumnsCase.ShortHeader)]
    [InlineData(ColumnsCase.ShortHeader + "\n\n\r\n")]
    [InlineData("\n\n" + ColumnsCase.ShortHeader + "\r")]
    public void Read_NothingOrHeaderOnlyByManyThreads_IsEmpty(string text)
    {
        var result = ColumnsCase.ReadBytes(Encoding.UTF8.GetBytes(text), Default with { Threads = 64 });

        Assert.Equal(text.Length == 0, result.HasErrors);
        Assert.Equal(0, result.RowCount);
        Assert.Empty(ColumnsCase.Cells(result.Columns));
    }

    private sealed class ThrowingListener : IProgress<ObservationColumnsProgress>
    {
        public void Report(ObservationColumnsProgress value) => throw new NotSupportedException();
    }

    // At most some bytes a call; none at all is a failure.
    private sealed class SlowStream(byte[] bytes, int step) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => step == 0 ? throw new IOException("gone") : base.Read(buffer[..Math.Min(step, buffer.Length)]);
    }
}
