using System.Text;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Interchange;
using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Tests.Interchange;

public sealed class ObservationCsvFindingTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\n\r\n\n")]
    [InlineData("\uFEFF")]
    public void Read_NoHeader_IsAnEmptyFile(string text)
    {
        var result = Csv.ReadBytes(Encoding.UTF8.GetBytes(text));

        var finding = Csv.Single(result);
        Assert.Equal(FileFindingCodes.EmptyFile, finding.Code);
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal(0, result.RowCount);
    }

    [Fact]
    public void Read_HeaderOnly_IsFineAndEmpty()
    {
        var result = Csv.Read(ObservationCsv.Header);

        Assert.Empty(result.Findings);
        Assert.Empty(result.Observations);
        Assert.False(result.HasErrors);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("utf-32BE")]
    public void Read_OtherUnicodeMark_IsNamed(string encodingName)
    {
        var encoding = Encoding.GetEncoding(encodingName);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(ObservationCsv.Header + "\n" + Csv.GoodRow)];

        var finding = Csv.Single(Csv.ReadBytes(bytes));

        Assert.Equal(FileFindingCodes.NotUtf8, finding.Code);
        Assert.Contains(encodingName.ToUpperInvariant()[..6], finding.Message.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("area")]
    [InlineData("measure")]
    [InlineData("period")]
    [InlineData("kind")]
    [InlineData("value")]
    [InlineData("recorded_at")]
    public void Read_RequiredColumnMissing_IsAnErrorAndNoRowIsRead(string column)
    {
        var header = string.Join(',', ObservationCsv.Header.Split(',').Where(name => name != column));

        var result = Csv.Read(header, Csv.GoodRow);

        var finding = Csv.Single(result);
        Assert.Equal(FileFindingCodes.MissingColumn, finding.Code);
        Assert.Equal(column, finding.Place!.Field);
        Assert.Empty(result.Observations);
    }

    [Fact]
    public void Read_UnknownColumn_IsAWarningAndRowsAreRead()
    {
        var result = Csv.Read("colour," + ObservationCsv.Header, "red," + Csv.GoodRow);

        Assert.Equal(["HP2006 1,1 colour"], Csv.Places(result));
        Assert.Equal(Severity.Warning, result.Findings[0].Severity);
        Assert.False(result.HasErrors);
        Assert.Single(result.Observations);
    }

    [Fact]
    public void Read_ColumnTwice_IsAnError()
    {
        var result = Csv.Read(ObservationCsv.Header + ",value", Csv.GoodRow + ",1");

        Assert.Equal(["HP2007 1,12 value"], Csv.Places(result));
        Assert.Empty(result.Observations);
    }

    [Fact]
    public void Read_EveryFieldBad_IsAFindingEach()
    {
        var result = Csv.Read(
            ObservationCsv.Header,
            "0 1,GRDP,2021-13,guess,2.9.2,a,b,percents,31/12/2021,,",
            Csv.GoodRow);

        Assert.Equal(
            [
                "HP2015 2,1 area", "HP2014 2,2 measure", "HP2016 2,3 period", "HP2017 2,4 kind", "HP2018 2,5 value",
                "HP2018 2,6 numerator", "HP2018 2,7 denominator", "HP2021 2,8 unit", "HP2022 2,9 recorded_at",
            ],
            Csv.Places(result));
        Assert.All(result.Findings, finding => Assert.Equal("GRDP 0 1 2021-13", finding.Subject));
        Assert.Contains("\"2.9.2\"", result.Findings[4].Message.English, StringComparison.Ordinal);
        Assert.Contains("8300, -7.5", result.Findings[4].Message.English, StringComparison.Ordinal);
        Assert.Contains("\"2.9.2\"", result.Findings[4].Message.Vietnamese, StringComparison.Ordinal);
        Assert.Single(result.Observations);
        Assert.Equal(2, result.RowCount);
    }

    [Fact]
    public void Read_RequiredFieldsEmpty_AreNamed()
    {
        var result = Csv.Read(ObservationCsv.Header, ",,,,,,,,,source,");

        Assert.Equal(
            [
                "HP2013 2,1 area", "HP2013 2,2 measure", "HP2013 2,3 period", "HP2013 2,4 kind",
                "HP2013 2,5 value", "HP2013 2,9 recorded_at",
            ],
            Csv.Places(result));
    }

    [Theory]
    [InlineData("5,,2272", "HP2019 2,6 numerator")]
    [InlineData(",1812,", "HP2019 2,7 denominator")]
    [InlineData("5,1812,0", "HP2020 2,7 denominator")]
    [InlineData("5,1812,-3", "HP2020 2,7 denominator")]
    [InlineData("x,,", "HP2018 2,5 value")]
    public void Read_PartsOfARatio_AreChecked(string valueAndParts, string expected) =>
        Assert.Equal([expected], Csv.Places(Csv.Read(ObservationCsv.Header, $"01,m,2021,final,{valueAndParts},,2021-12-31,,")));

    [Theory]
    [InlineData("7.5")]
    [InlineData("8,3000")]
    [InlineData("8.3000")]
    [InlineData("83.00")]
    public void Read_VietnameseDialect_RefusesWhatIsNotVietnamese(string written)
    {
        var result = Csv.Read(
            new ObservationCsvOptions { Dialect = NumberFormat.Vietnamese },
            ObservationCsv.Header.Replace(',', ';'),
            $"01;m;2021;final;{written};;;;2021-12-31;;");

        // "8,3000" is eight and three tenths with four decimals: the one of the four that is Vietnamese.
        if (written == "8,3000")
        {
            Assert.Equal(8.3m, Assert.Single(result.Observations).Value);
            return;
        }

        Assert.Equal(["HP2018 2,5 value"], Csv.Places(result));
        Assert.Contains("8.300, -7,5", result.Findings[0].Message.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("7,5")]
    [InlineData("8.3e3")]
    [InlineData("1 000")]
    [InlineData("NaN")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("99999999999999999999999999999999")]
    public void Read_InvariantDialect_RefusesWhatIsNotInvariant(string written) =>
        Assert.Equal(["HP2018 2,5 value"], Csv.Places(Csv.Read(ObservationCsv.Header, $"01,m,2021,final,\"{written}\",,,,2021-12-31,,")));

    [Theory]
    [InlineData("2021-1-31")]
    [InlineData("2021-02-29")]
    [InlineData("2021-12-31T00:00:00")]
    [InlineData("2021-12")]
    [InlineData("0000-01-01")]
    [InlineData("20211231")]
    public void Read_OtherDates_AreRefused(string written) =>
        Assert.Equal(["HP2022 2,9 recorded_at"], Csv.Places(Csv.Read(ObservationCsv.Header, $"01,m,2021,final,1,,,,{written},,")));

    [Theory]
    [InlineData("01,m,2021", "3 fields, the header 11")]
    [InlineData(Csv.GoodRow + ",more", "12 fields, the header 11")]
    [InlineData(" ", "1 fields, the header 11")]
    public void Read_TooFewOrTooManyFields_LeavesTheRowOut(string row, string message)
    {
        var result = Csv.Read(ObservationCsv.Header, Csv.GoodRow, row, Csv.GoodRow);

        Assert.Equal(["HP2008 3,0"], Csv.Places(result));
        Assert.Contains(message, result.Findings[0].Message.English, StringComparison.Ordinal);
        Assert.Equal(2, result.Observations.Count);
        Assert.Equal(3, result.RowCount);
    }

    [Fact]
    public void Read_RowOfDelimitersOnly_IsAWarning()
    {
        var result = Csv.Read(ObservationCsv.Header, Csv.GoodRow, ",,,, ,,,,,,", Csv.GoodRow);

        Assert.Equal(["HP2012 3,0"], Csv.Places(result));
        Assert.False(result.HasErrors);
        Assert.Equal(2, result.Observations.Count);
    }

    [Theory]
    [InlineData("01,m,2021,final,1,,,,2021-12-31,a\"b,")]
    [InlineData("01,m,2021,final,1,,,,2021-12-31,\"a\"b,")]
    public void Read_MisplacedQuote_LeavesTheRowOut(string row)
    {
        var result = Csv.Read(ObservationCsv.Header, Csv.GoodRow, row, Csv.GoodRow);

        Assert.Equal(["HP2009 3,0"], Csv.Places(result));
        Assert.Equal(2, result.Observations.Count);
    }

    [Fact]
    public void Read_QuoteNeverClosed_SaysThatTheRestWasNotRead()
    {
        var result = Csv.Read(ObservationCsv.Header, Csv.GoodRow, "01,m,2021,final,1,,,,2021-12-31,\"open,", Csv.GoodRow);

        Assert.Equal(["HP2009 3,0"], Csv.Places(result));
        Assert.Contains("nothing from here to the end", result.Findings[0].Message.English, StringComparison.Ordinal);
        Assert.Single(result.Observations);
    }

    [Fact]
    public void Read_QuoteNeverClosedInALongFile_StopsAtTheLimit()
    {
        var options = new ObservationCsvOptions { MaxFieldLength = 1000 };
        var lines = Enumerable.Repeat(Csv.GoodRow, 5000).ToArray();
        lines[2] = "01,m,2021,final,1,,,,2021-12-31,\"open,";

        var result = Csv.Read(options, [ObservationCsv.Header, .. lines]);

        Assert.Equal(["HP2011 4,0"], Csv.Places(result));
        Assert.Equal(2, result.Observations.Count);
    }

    [Fact]
    public void Read_OverlongField_IsNamedWithTheLimit()
    {
        var options = new ObservationCsvOptions { MaxFieldLength = 100 };
        var row = $"01,m,2021,final,1,,,,2021-12-31,{new string('x', 101)},";

        var result = Csv.Read(options, ObservationCsv.Header, row, row.Replace("xx", "x", StringComparison.Ordinal), Csv.GoodRow);

        Assert.Equal(["HP2010 2,10 source"], Csv.Places(result));
        Assert.Contains("101 bytes, the limit is 100", result.Findings[0].Message.English, StringComparison.Ordinal);
        Assert.Equal(2, result.Observations.Count);
    }

    [Fact]
    public void Read_InvalidUtf8_IsAFindingAndNeverReplaced()
    {
        byte[] bytes =
        [
            .. Encoding.UTF8.GetBytes(ObservationCsv.Header + "\n" + Csv.GoodRow + "\n01,m,2021,final,1,,,,2021-12-31,H"),
            0xE0, 0x20,
            .. Encoding.UTF8.GetBytes("N,\n" + Csv.GoodRow),
        ];

        var result = Csv.ReadBytes(bytes);

        Assert.Equal(["HP2003 3,10 source"], Csv.Places(result));
        Assert.Equal(2, result.Observations.Count);
    }

    [Fact]
    public void Read_ReplacementCharacterThatIsThere_IsText()
    {
        var result = Csv.Read(ObservationCsv.Header, "01,m,2021,final,1,,,,2021-12-31,a\uFFFDb,");

        Assert.Empty(result.Findings);
        Assert.Equal("a\uFFFDb", Assert.Single(result.Observations).Source);
    }

    [Theory]
    [InlineData(0xD83D)]
    [InlineData(0xDE00, 0x78)]
    [InlineData(0xDE00, 0xD83D)]
    public void Read_HalfASurrogatePairInText_IsAFinding(params int[] codes)
    {
        var half = string.Concat(codes.Select(code => (char)code));
        var text = $"{ObservationCsv.Header}\n01,m,2021,final,1,,,,2021-12-31,a{half},\n{Csv.GoodRow}";

        var result = ObservationCsv.Read(new StringReader(text));

        Assert.Equal(["HP2003 2,10 source"], Csv.Places(result));
        Assert.Single(result.Observations);
    }

    [Fact]
    public void Read_TextLongerThanAnyBuffer_KeepsCharactersBeyondTheBasicPlane()
    {
        var source = string.Concat(Enumerable.Repeat("\U0001F600ộ", 3000));

        var result = ObservationCsv.Read(new StringReader($"{ObservationCsv.Header}\n01,m,2021,final,1,,,,2021-12-31,{source},"));

        Assert.Empty(result.Findings);
        Assert.Equal(source, Assert.Single(result.Observations).Source);
    }

    [Fact]
    public void Read_NulCharacter_IsAFinding() =>
        Assert.Equal(["HP2004 2,10 source"], Csv.Places(Csv.Read(ObservationCsv.Header, "01,m,2021,final,1,,,,2021-12-31,a\0b,")));

    [Fact]
    public void Read_NulInTheHeader_IsAFinding() =>
        Assert.Equal(["HP2004 1,1 header"], Csv.Places(Csv.Read("\0" + ObservationCsv.Header, Csv.GoodRow)));

    [Fact]
    public void Read_ControlCharactersInAValue_AreShownSafely()
    {
        var finding = Csv.Single(Csv.Read(ObservationCsv.Header, "01,m,2021,final,\"1\n2\u001b[31m\",,,,2021-12-31,,"));

        Assert.Contains("\"1\\n2\\u001B[31m\"", finding.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Codes_AreUniqueAndInTheReservedRange()
    {
        var codes = typeof(FileFindingCodes).GetFields().Select(field => (string)field.GetRawConstantValue()!).ToArray();

        Assert.Equal(codes.Length, codes.Distinct(StringComparer.Ordinal).Count());
        Assert.All(codes, code => Assert.InRange(int.Parse(code[2..], System.Globalization.CultureInfo.InvariantCulture), 2001, 2049));
    }
}
