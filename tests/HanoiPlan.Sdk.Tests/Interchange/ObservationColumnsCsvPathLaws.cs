using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using HanoiPlan.Sdk.Interchange;
using NodaTime;

namespace HanoiPlan.Sdk.Tests.Interchange;

/// <summary>
/// Plain rows are read in blocks, from pieces that were read before. A file whose every field stands in quotes says the same and is read
/// field by field, one row after another: both must give the same cells, findings and places.
/// </summary>
public sealed class ObservationColumnsCsvPathLaws
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(Effort.Of(200));

    private static readonly string[] Headers =
    [
        "area,measure,period,kind,value,recorded_at",
        "measure,area,kind,period,value,recorded_at",
        ObservationCsv.Header,
        "area,measure,period,kind,value,unit,recorded_at,colour",
        "recorded_at,value,kind,period,measure,area",
        "period,area,measure,kind,value,recorded_at",
    ];

    private static readonly string[] OddFields =
        ["", "99", " 01", "01 ", "Final", "x", "2021-13", "2021-02-30", "1e3", "-", "0.", ".5", "101", "-0.5", "1.2500", "00012.5", "123456789012", "12345678901234567890", "\uFEFF", "ộ", "\0"];

    private static readonly int[] BlocksOf = [64, 32_768];

    [Fact]
    public void Read_AnyFileByAnyThreads_SaysWhatTheSameFileInQuotesSays() => Check.One(Many, Prop.ForAll(Files().ToArbitrary(), file =>
    {
        var inQuotes = Everything(file.Text(isQuoted: true), file.Options);
        Assert.Equal(inQuotes, Everything(file.Text(isQuoted: false), file.Options));
        Assert.Equal(inQuotes, Everything(file.Text(isQuoted: false), file.Options with { Threads = 1 + (file.Rows.Length % 4) }));
    }));

    [Fact]
    public void Read_FileThatTurnsToQuotes_SaysWhatItSaysWithout() => Check.One(Many, Prop.ForAll(
        Files().ToArbitrary(),
        Gen.Choose(0, 200).ToArbitrary(),
        (file, turn) => Assert.Equal(
            Everything(file.Text(isQuoted: false), file.Options), Everything(file.Text(row => row >= turn), file.Options with { Threads = 3 }))));

    [Fact]
    public void Read_AnyPlainNumber_IsTheDecimalOrAFinding() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(Effort.Of(2_000)),
        Prop.ForAll(Numbers().ToArbitrary(), number =>
        {
            var result = ColumnsCase.Read(ColumnsCase.ShortHeader, $"01,balance,2021-01,final,{number},2021-02-10");
            var expected = decimal.Parse(number, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
            if (expected * 1000 % 1 == 0)
            {
                Assert.Equal(expected, result.Columns.ValueOf(0, 3, 0));
                Assert.Empty(result.Findings);
            }
            else
            {
                Assert.Null(result.Columns.ValueOf(0, 3, 0));
                Assert.Equal(["HP2052 2,5 value"], ColumnsCase.Places(result));
            }
        }));

    private static string[] Everything(byte[] bytes, ObservationColumnsCsvOptions options)
    {
        var result = ColumnsCase.ReadBytes(bytes, options);
        return
        [
            .. ColumnsCase.Cells(result.Columns),
            .. result.Findings.Select(finding => $"{finding} {finding.Place}"),
            .. result.Columns.Findings.Select(finding => finding.ToString()),
            $"{result.RowCount} {result.FilledCount} {result.HasErrors} {result.LeftOutFindingCount}",
        ];
    }

    private static Gen<string> Numbers() =>
        from sign in Gen.Frequency((4, Gen.Constant("")), (1, Gen.Constant("-")))
        from whole in Gen.Choose(1, 12).SelectMany(Digits)
        from decimals in Gen.Frequency((1, Gen.Constant("")), (3, Gen.Choose(1, 5).SelectMany(Digits).Select(digits => "." + digits)))
        select sign + whole + decimals;

    private static Gen<string> Digits(int count) =>
        Gen.ArrayOf(Gen.Elements('0', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'), count).Select(digits => new string(digits));

    // Sorted as statisticians write: series of months, with gaps, and now and then a revision, a repetition or a field that is wrong.
    private static Gen<GeneratedFile> Files() =>
        from header in Gen.Elements(Headers)
        from seed in Gen.Choose(0, int.MaxValue)
        from oddOneIn in Gen.Elements(5, 40, 100_000)
        from size in Gen.Choose(0, 160)
        from maxFieldLength in Gen.Elements(BlocksOf)
        from lineEnd in Gen.Elements("\n", "\r\n", "\r")
        from mark in Gen.Elements("", "\uFEFF", "\n")
        from known in Gen.Elements<LocalDate?>(null, null, new LocalDate(2021, 5, 1))
        from maxFindings in Gen.Elements(0, 3, 100_000)
        select new GeneratedFile(
            header,
            Rows(header.Split(','), new Random(seed), size, oddOneIn),
            mark,
            lineEnd,
            new ObservationColumnsCsvOptions
            {
                Csv = ObservationCsvOptions.Default with { MaxFieldLength = maxFieldLength, FileName = "f.csv" },
                KnownAt = known,
                MaxFindings = maxFindings,
            });

    private static string[][] Rows(string[] header, Random random, int size, int oddOneIn)
    {
        var rows = new List<string[]>();
        while (rows.Count < size)
        {
            var area = ColumnsCase.Areas[random.Next(3)].Value;
            var measure = ColumnsCase.Measures[random.Next(4)].Code;
            var kind = random.Next(3) == 0 ? "estimate" : "final";
            for (var month = 1; month <= 6; month++)
            {
                if (random.Next(20) == 0)
                {
                    continue;
                }

                var value = measure == "count"
                    ? random.Next(0, 1_000_000).ToString(CultureInfo.InvariantCulture)
                    : (random.Next(0, 1001) / 10m).ToString(CultureInfo.InvariantCulture);
                rows.Add([.. header.Select(name => random.Next(oddOneIn) == 0 ? OddFields[random.Next(OddFields.Length)] : name switch
                {
                    "area" => area,
                    "measure" => measure,
                    "period" => $"2021-{month:00}",
                    "kind" => kind,
                    "value" => value,
                    "recorded_at" => random.Next(15) == 0 ? "2022-01-31" : $"2021-{month + 1:00}-20",
                    "unit" => random.Next(4) == 0 ? ColumnsCase.Measures[measure].Unit.Code : string.Empty,
                    "source" => random.Next(4) == 0 ? "https://example.org/a;b" : string.Empty,
                    _ => string.Empty,
                })]);
                if (random.Next(oddOneIn) == 0)
                {
                    rows.Add(rows[random.Next(rows.Count)]);
                }
            }
        }

        return [.. rows];
    }

    private sealed record GeneratedFile(string Header, string[][] Rows, string Mark, string LineEnd, ObservationColumnsCsvOptions Options)
    {
        public byte[] Text(bool isQuoted) => Text(_ => isQuoted);

        public byte[] Text(Func<int, bool> isQuoted) => Encoding.UTF8.GetBytes(
            Mark + string.Join(LineEnd, Rows.Select((row, i) => string.Join(',', isQuoted(i) ? row.Select(field => $"\"{field}\"") : row)).Prepend(Header)));

        public override string ToString() => Encoding.UTF8.GetString(Text(isQuoted: false));
    }
}
