using System.Text;
using FsCheck;
using FsCheck.Fluent;
using HanoiPlan.Sdk.Interchange;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using NodaTime;

namespace HanoiPlan.Sdk.Tests.Interchange;

/// <summary>Reading into columns against reading observations and choosing among them the obvious way.</summary>
public sealed class ObservationColumnsCsvLaws
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(Effort.Of(250));

    private static readonly string[] OfCellsAlone =
    [
        ObservationFindings.Duplicate, ObservationFindings.Disagreement, FileFindingCodes.AreaNotAsked, FileFindingCodes.PeriodNotAsked, FileFindingCodes.PartsNotKept,
    ];

    // By column of the form: what stands there mostly, and what may.
    private static readonly (string[] Usual, string[] Others)[] Fields =
    [
        (["01", "02", "commune-no-000000003"], ["99", " 01", "a b", "", "\"01\""]),
        (["share", "count", "ratio", "balance"], ["nosuch", "Bad", "ratio ", ""]),
        (["2021-01", "2021-02"], ["2021-06", "Tháng 2/2021", "2021", "2021-13", ""]),
        (["final", "estimate"], ["preliminary", "forecast", "plan", "rejected", "Final", "?", ""]),
        (["1", "50", "1~5"], ["1.5", "1,5", "50~0", "-3", "101", "0", "-0", "0~001", "7~125", "1~500", "1.000", "1~0000", "8.300", "0~5", "~5", "5~", "1e3", "12345678901234567", "99999999999999999999999999999", "", "x", "−2", "007"]),
        ([""], ["1", "50", "x"]),
        ([""], ["2", "100", "0"]),
        ([""], ["percent", "persons", "thousand_persons", "million_vnd", "x"]),
        (["2021-03-01"], ["2021-03-02", "2021-01-15", "2022-01-31", "2021-02-30", "bad", ""]),
        (["", "https://example.org"], ["a;b", "nguồn"]),
        (["", "[A] x"], ["\"a \"\"b\"\" c\"", "\"two\nlines\"", "bad \" quote", "ộ", "\0", "\uFEFF", "0123456789012345678901234567890123456789012345678901234567890123456789"]),
    ];

    [Fact]
    public void Read_AnyRows_GivesTheCellsAndFindingsOfTheObservations() => Check.One(Many, Prop.ForAll(Files().ToArbitrary(), file =>
    {
        var reference = new ColumnsReference(file.Bytes, file.Options);
        var result = ColumnsCase.ReadBytes(file.Bytes, file.Options);
        Assert.Equal(reference.Cells, ColumnsCase.Cells(result.Columns));
        Assert.Equal(reference.RowCount, result.RowCount);
        Assert.Equal(
            reference.FileFindings,
            result.Findings.Where(finding => !OfCellsAlone.Contains(finding.Code)).Select(finding => finding.ToString()).Order(StringComparer.Ordinal));
        Assert.Equal(reference.Cells.Length, result.FilledCount + result.Columns.DisputedCount);
    }));

    [Fact]
    public void Read_AnyRowsByThreeThreads_GivesTheSame() => Check.One(Many, Prop.ForAll(Files().ToArbitrary(), file =>
        Assert.Equal(Everything(file.Bytes, file.Options), Everything(file.Bytes, file.Options with { Threads = 3 }))));

    [Fact]
    public void Read_AnyLimitOfFindings_ReadsTheSameCells() => Check.One(Many, Prop.ForAll(
        Files().ToArbitrary(),
        Gen.Choose(0, 5).ToArbitrary(),
        (file, limit) =>
        {
            var all = ColumnsCase.ReadBytes(file.Bytes, file.Options);
            var some = ColumnsCase.ReadBytes(file.Bytes, file.Options with { MaxFindings = limit, Threads = 2 });
            Assert.Equal(ColumnsCase.Cells(all.Columns), ColumnsCase.Cells(some.Columns));
            Assert.Equal(all.Findings.Count, some.Findings.Count + some.LeftOutFindingCount);
            Assert.Equal(Math.Min(limit, all.Findings.Count), some.Findings.Count);
            Assert.Equal(all.HasErrors, some.HasErrors);
        }));

    [Fact]
    public void Read_AnyOrderOfRows_GivesTheSameCells() => Check.One(Many, Prop.ForAll(
        Rows(isPlain: true).ToArbitrary(),
        Gen.Choose(0, int.MaxValue).ToArbitrary(),
        (rows, seed) =>
        {
            rows = [.. rows.Select(row => row.Replace('~', '.'))];
            var shuffled = rows.ToArray();
            new Random(seed).Shuffle(shuffled);
            Assert.Equal(
                ColumnsCase.Cells(ColumnsCase.Read([ObservationCsv.Header, .. rows]).Columns),
                ColumnsCase.Cells(ColumnsCase.Read([ObservationCsv.Header, .. shuffled]).Columns));
        }));

    [Fact]
    public void Read_AnyBytes_CountsAndReportsAsObservationsAreRead() => Check.One(Many, Prop.ForAll(
        Gen.ArrayOf(Gen.Choose(0, 255)).Select(numbers => numbers.Select(number => (byte)number).ToArray()).ToArbitrary(),
        bytes => FileIsReadAlike(bytes) && FileIsReadAlike([.. Encoding.UTF8.GetBytes(ObservationCsv.Header + "\n"), .. bytes])));

    private static bool FileIsReadAlike(byte[] bytes)
    {
        var options = ObservationColumnsCsvOptions.Default with { MaxFindings = 100_000 };
        var reference = new ColumnsReference(bytes, options);
        var result = ColumnsCase.ReadBytes(bytes, options);
        return reference.RowCount == result.RowCount
            && reference.FileFindings.SequenceEqual(result.Findings.Select(finding => finding.ToString()).Order(StringComparer.Ordinal));
    }

    private static string[] Everything(byte[] bytes, ObservationColumnsCsvOptions options)
    {
        var result = ColumnsCase.ReadBytes(bytes, options);
        return
        [
            .. ColumnsCase.Cells(result.Columns), .. result.Findings.Select(finding => finding.ToString()),
            .. result.Columns.Findings.Select(finding => finding.ToString()), $"{result.RowCount} {result.FilledCount} {result.HasErrors}",
        ];
    }

    // A field of at most 64 bytes makes blocks of 512: a file of a few rows has many.
    private static Gen<(byte[] Bytes, ObservationColumnsCsvOptions Options)> Files() =>
        from isPlain in Gen.Frequency((3, Gen.Constant(true)), (2, Gen.Constant(false)))
        from rows in Rows(isPlain)
        from lineEnd in Gen.Elements("\n", "\n", "\r\n", "\r")
        from mark in Gen.Elements("", "", "\uFEFF", "\n\n")
        from dialect in Gen.Elements(NumberFormat.Invariant, NumberFormat.Vietnamese, NumberFormat.English)
        from maxFieldLength in Gen.Elements(64, 32_768)
        from known in Gen.Elements<LocalDate?>(null, new LocalDate(2021, 3, 1))
        let delimiter = dialect == NumberFormat.Invariant ? ',' : ';'
        select (
            Encoding.UTF8.GetBytes(mark + string.Join(lineEnd, rows.Prepend(ObservationCsv.Header).Select(row => row.Replace(',', delimiter).Replace('~', dialect.DecimalMark)))),
            new ObservationColumnsCsvOptions
            {
                Csv = ObservationCsvOptions.Default with { Dialect = dialect, MaxFieldLength = maxFieldLength, FileName = "f.csv" },
                KnownAt = known,
                MaxFindings = 100_000,
            });

    private static Gen<string[]> Rows(bool isPlain) =>
        from count in Gen.Choose(0, 24)
        from rows in Gen.ArrayOf(
            Gen.Frequency(
                (20, Gen.CollectToArray(Fields, field => isPlain && field == Fields[^1] ? Gen.Elements(field.Usual) : Field(field)).Select(fields => string.Join(',', fields))),
                (1, Gen.Elements("", ",,,,,,,,,,", "01,share", "\uFEFF01,share,2021-01,final,1,,,,2021-03-01,,"))),
            count)
        select rows;

    private static Gen<string> Field((string[] Usual, string[] Others) field) =>
        Gen.Frequency((14, Gen.Elements(field.Usual)), (1, Gen.Elements(field.Others)));
}
