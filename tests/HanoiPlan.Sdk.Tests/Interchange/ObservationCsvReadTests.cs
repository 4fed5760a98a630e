using System.Text;
using HanoiPlan.Sdk.Interchange;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Tests.Interchange;

public sealed class ObservationCsvReadTests
{
    private static readonly ObservationCsvOptions Vietnamese = new() { Dialect = NumberFormat.Vietnamese };

    [Fact]
    public void Read_FullRow_KeepsEveryField()
    {
        var result = Csv.Read(
            ObservationCsv.Header,
            "01,schools_national_standard,2025,Final,80.60,1812,2272,percent,2025-12-31,https://example.org,\"[A-] headline, and parts\"");

        Assert.Empty(result.Findings);
        var observation = Assert.Single(result.Observations);
        Assert.Equal("01", observation.Area.Value);
        Assert.Equal("schools_national_standard", observation.MeasureCode);
        Assert.Equal(TimePeriod.Year(2025), observation.Period);
        Assert.Same(ObservationKind.Final, observation.Kind);
        Assert.Equal(80.6m, observation.Value);
        Assert.Equal(2, observation.Value!.Value.Scale);
        Assert.Equal(1812m, observation.Numerator);
        Assert.Equal(2272m, observation.Denominator);
        Assert.Same(Unit.Percent, observation.Unit);
        Assert.Equal(new LocalDate(2025, 12, 31), observation.RecordedAt);
        Assert.Equal("https://example.org", observation.Source);
        Assert.Same(EvidenceGrade.SeenAddressLost, observation.Grade);
        Assert.Equal("headline, and parts", observation.Note);
    }

    [Fact]
    public void Read_EmptyOptionalFields_AreNull()
    {
        var observation = Assert.Single(Csv.Read(ObservationCsv.Header, "01,m,2025,plan,1,,,,2025-01-01,,").Observations);

        Assert.Null(observation.Numerator);
        Assert.Null(observation.Denominator);
        Assert.Null(observation.Unit);
        Assert.Null(observation.Source);
        Assert.Null(observation.Note);
        Assert.Null(observation.Grade);
    }

    [Fact]
    public void Read_PartsWithoutValue_IsGood()
    {
        var observation = Assert.Single(Csv.Read(ObservationCsv.Header, "01,m,2020-06,final,,355,382,percent,2020-06-30,,").Observations);

        Assert.Null(observation.Value);
        Assert.Equal(355m, observation.Numerator);
        Assert.Equal(382m, observation.Denominator);
    }

    [Fact]
    public void Read_ColumnsInAnotherOrder_ReadsByName()
    {
        var result = Csv.Read("value,recorded_at,kind,period,measure,area", "7.5,2021-12-31,estimate,2021,m,01");

        Assert.Empty(result.Findings);
        Assert.Equal(7.5m, Assert.Single(result.Observations).Value);
    }

    [Theory]
    [InlineData(ObservationCsv.Header + "\n" + Csv.GoodRow + "\n")]
    [InlineData(ObservationCsv.Header + "\r\n" + Csv.GoodRow + "\r\n")]
    [InlineData("\uFEFF" + ObservationCsv.Header + "\n" + Csv.GoodRow)]
    [InlineData("\n\n" + ObservationCsv.Header + "\n\n" + Csv.GoodRow + "\n\n")]
    public void Read_MarksAndLineEnds_MakeNoDifference(string text)
    {
        var fromBytes = Csv.ReadBytes(Encoding.UTF8.GetBytes(text));
        var fromText = ObservationCsv.Read(new StringReader(text));

        Assert.Empty(fromBytes.Findings);
        Assert.Empty(fromText.Findings);
        Assert.Equal(1, fromBytes.RowCount);
        Assert.Equal(2.92m, Assert.Single(fromText.Observations).Value);
        Assert.Equal(2.92m, Assert.Single(fromBytes.Observations).Value);
    }

    [Theory]
    [InlineData("7,5", "7.5")]
    [InlineData("8.300", "8300")]
    [InlineData("1.234.567,89", "1234567.89")]
    [InlineData("-0,01", "-0.01")]
    public void Read_VietnameseDialectBySemicolons_ReadsNumbers(string written, string expected)
    {
        var result = Csv.Read(
            Vietnamese,
            ObservationCsv.Header.Replace(',', ';'),
            $"01;m;Quý III/2021;estimate;{written};;;;2021-12-31;;a, b");

        Assert.Empty(result.Findings);
        Assert.Equal(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), result.Observations.Single().Value);
        Assert.Equal(TimePeriod.Quarter(2021, 3), result.Observations.Single().Period);
        Assert.Equal("a, b", result.Observations.Single().Note);
    }

    [Fact]
    public void Read_VietnameseDialectByCommas_ReadsQuotedNumbers()
    {
        var result = Csv.Read(Vietnamese, ObservationCsv.Header, "01,m,2021,estimate,\"7,5\",,,,2021-12-31,,");

        Assert.Equal(7.5m, Assert.Single(result.Observations).Value);
    }

    [Fact]
    public void Read_SemicolonsInDataOnly_DoNotChangeTheDelimiter()
    {
        var result = Csv.Read(ObservationCsv.Header, "01,m,2021,estimate,1,,,,2021-12-31,;;;;;;;;;;;;;;;;;;;;,;;;;");

        Assert.Empty(result.Findings);
        Assert.Equal(";;;;", Assert.Single(result.Observations).Note);
    }

    [Fact]
    public void Read_DeclaredDelimiter_IsNotDetected()
    {
        var result = Csv.Read(new ObservationCsvOptions { Delimiter = ';' }, ObservationCsv.Header, Csv.GoodRow);

        Assert.Contains(result.Findings, finding => finding.Code == FileFindingCodes.MissingColumn);
        Assert.Empty(result.Observations);
    }

    [Theory]
    [InlineData("[A] seen", "A", "seen")]
    [InlineData("[D] 4,463 − 3,507", "D", "4,463 − 3,507")]
    [InlineData("[B]", "B", null)]
    [InlineData("[C]  two blanks", "C", " two blanks")]
    [InlineData("[sic] as printed", null, "[sic] as printed")]
    [InlineData("[A]glued", null, "[A]glued")]
    [InlineData("[] [A] is what it says", null, "[A] is what it says")]
    [InlineData("no grade", null, "no grade")]
    public void Read_Note_GivesGradeAndRest(string written, string? grade, string? note)
    {
        var observation = Assert.Single(Csv.Read(ObservationCsv.Header, $"01,m,2021,final,1,,,,2021-12-31,,\"{written}\"").Observations);

        Assert.Equal(grade, observation.Grade?.Name);
        Assert.Equal(note, observation.Note);
    }

    [Fact]
    public void Read_DecomposedNote_IsComposed()
    {
        var observation = Assert.Single(Csv.Read(ObservationCsv.Header, "01,m,2021,final,1,,,,2021-12-31,,Ha\u0300 No\u0302\u0323i").Observations);

        Assert.Equal("H\u00E0 N\u1ED9i", observation.Note);
    }

    [Fact]
    public void Read_NewLinesInQuotes_KeepLineNumbersRight()
    {
        var result = Csv.Read(
            ObservationCsv.Header,
            "01,m,2021,final,1,,,,2021-12-31,\"two\nlines\",\"and\r\nthree\nmore\"",
            "01,m,2022,final,x,,,,2021-12-31,,",
            "01,m,2023,final,3,,,,2021-12-31,,");

        Assert.Equal(["HP2018 6,5 value"], Csv.Places(result));
        Assert.Equal("two\nlines", result.Observations[0].Source);
        Assert.Equal("and\r\nthree\nmore", result.Observations[0].Note);
        Assert.Equal([2L, 7L], result.Observations.Select(observation => observation.Origin!.Line));
    }

    [Fact]
    public void Read_Origin_PointsAtFileLineAndColumn()
    {
        var result = Csv.Read(
            new ObservationCsvOptions { FileName = "hanoi.csv" }, "value,recorded_at,kind,period,measure,area", "7.5,2021-12-31,estimate,2021,m,01");

        var origin = Assert.Single(result.Observations).Origin!;
        Assert.Equal("hanoi.csv(2,1) value", origin.PlaceOf("value").ToString());
        Assert.Equal("hanoi.csv(2,6) area", origin.PlaceOf("area").ToString());
        Assert.Equal("hanoi.csv(2) unit", origin.PlaceOf("unit").ToString());
    }

    [Fact]
    public void Read_UnitOfACatalogue_IsKnownWhenGiven()
    {
        var schools = Unit.Count("schools", LocalisedText.Of("trường", "schools"));
        var catalogue = new MeasureCatalogue([Measure.Create("schools_new", LocalisedText.Of("Trường mới", "New schools"), schools, 0, Preference.HigherIsBetter)]);
        const string Row = "01,schools_new,2021,final,8,,,schools,2021-12-31,,";

        Assert.Equal(FileFindingCodes.UnknownUnit, Csv.Single(Csv.Read(ObservationCsv.Header, Row)).Code);
        var known = Csv.Read(ObservationCsvOptions.Default.WithUnitsOf(catalogue), ObservationCsv.Header, Row);
        Assert.Empty(known.Findings);
        Assert.Same(schools, Assert.Single(known.Observations).Unit);
    }

    [Fact]
    public void Units_TwoDifferentOnesOfOneCode_AreRefused()
    {
        var other = Unit.Create("percent", LocalisedText.Of("khác", "other"), LocalisedText.Of("x", "x"), "other", 0);

        Assert.Throws<ArgumentException>(() => ObservationCsvOptions.Default with { Units = [Unit.Percent, other] });
    }

    [Theory]
    [InlineData('\t')]
    [InlineData('|')]
    public void Delimiter_Other_IsRefused(char delimiter) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ObservationCsvOptions.Default with { Delimiter = delimiter });

    [Theory]
    [InlineData(63)]
    [InlineData(16_777_217)]
    public void MaxFieldLength_OutsideItsLimits_IsRefused(int length) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ObservationCsvOptions.Default with { MaxFieldLength = length });

    [Fact]
    public void Read_CancelledToken_Throws()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(ObservationCsv.Header + "\n" + Csv.GoodRow));
        var cancelled = new CancellationToken(canceled: true);

        Assert.Throws<OperationCanceledException>(() => ObservationCsv.Read(stream, ObservationCsvOptions.Default, cancelled));
    }

    [Fact]
    public void Read_CancelledHalfWay_Throws()
    {
        using var source = new CancellationTokenSource();
        using var text = new CancellingReader(source);

        Assert.Throws<OperationCanceledException>(() => ObservationCsv.Read(text, ObservationCsvOptions.Default, source.Token));
    }

    [Fact]
    public void Read_StreamIsLeftOpen()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(ObservationCsv.Header));

        ObservationCsv.Read(stream);

        Assert.True(stream.CanRead);
    }

    [Fact]
    public void ReadFile_NamesTheFile()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".csv");
        File.WriteAllText(path, ObservationCsv.Header + "\n" + Csv.GoodRow + "\nshort\n");
        try
        {
            var result = ObservationCsv.ReadFile(path);

            Assert.Equal(Path.GetFileName(path), Assert.Single(result.Observations).Origin!.File);
            Assert.Equal(Path.GetFileName(path), Csv.Single(result).Place!.File);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void ReadFile_Missing_ThrowsAsDocumented() =>
        Assert.ThrowsAny<IOException>(() => ObservationCsv.ReadFile(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName())));

    [Fact]
    public void Read_HundredThousandRows_KeepsEachWithItsLine()
    {
        var text = new StringBuilder(ObservationCsv.Header).Append('\n');
        for (var row = 0; row < 100_000; row++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"01,m{row % 60},{1950 + (row % 100)},final,{row}.25,,,percent,2025-01-01,\"a, b\",[A] row {row}\n");
        }

        var result = ObservationCsv.Read(new StringReader(text.ToString()));

        Assert.Empty(result.Findings);
        Assert.Equal(100_000, result.Observations.Count);
        Assert.Equal(99_999.25m, result.Observations[^1].Value);
        Assert.Equal(100_001, result.Observations[^1].Origin!.Line);
    }

    // Endless good rows; cancels while it is being read.
    private sealed class CancellingReader(CancellationTokenSource source) : TextReader
    {
        private bool _started;
        private int _reads;

        public override int Read(char[] buffer, int index, int count)
        {
            if (++_reads == 20)
            {
                source.Cancel();
            }

            var text = (_started ? string.Empty : ObservationCsv.Header + "\n") + Csv.GoodRow + "\n";
            _started = true;
            text.AsSpan().CopyTo(buffer.AsSpan(index, count));
            return text.Length;
        }
    }
}
