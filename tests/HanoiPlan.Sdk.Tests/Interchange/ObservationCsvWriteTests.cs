using System.Text;
using FsCheck;
using FsCheck.Fluent;
using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Interchange;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Tests.Interchange;

public sealed class ObservationCsvWriteTests
{
    private static readonly AreaCode Hanoi = AreaCode.Parse("01", null);

    private static readonly ObservationCsvOptions[] AllOptions =
    [
        new(),
        new() { Delimiter = ';' },
        new() { Dialect = NumberFormat.Vietnamese },
        new() { Dialect = NumberFormat.Vietnamese, Delimiter = ',' },
        new() { Dialect = NumberFormat.English },
    ];

    private static Gen<string?> Texts { get; } = Gen.OneOf(
        Gen.Constant((string?)null),
        Gen.ArrayOf(Gen.Elements('"', ',', ';', '\n', '\r', ' ', '\'', '=', '[', ']', 'A', '-', 'ộ', 'Đ', 'ữ', '\u0301', '\uFEFF', 'z'))
            .Select(characters => string.IsNullOrWhiteSpace(new string(characters)) ? null : new string(characters)),
        Gen.Elements<string?>("[A] looks graded", "[]", "[] x", "[D]", " [A] blank", "2021", "\"quoted\"", "Hà Nội\r\nlần 2", "=1+1"));

    private static Gen<decimal> Decimals { get; } =
        from low in Gen.Choose(int.MinValue, int.MaxValue)
        from middle in Gen.Elements(0, 1, -1, int.MinValue)
        from high in Gen.Elements(0, 0, 7, -1)
        from isNegative in Gen.Elements(true, false)
        from scale in Gen.Choose(0, 28)
        select new decimal(low, middle, high, isNegative, (byte)scale);

    private static Gen<TimePeriod> Periods { get; } =
        from year in Gen.Choose(TimePeriod.MinYear, TimePeriod.MaxYear - 5)
        from index in Gen.Choose(1, 2)
        from kind in Gen.Choose(0, 6)
        select kind switch
        {
            0 => TimePeriod.Year(year),
            1 => TimePeriod.Years(year, year + index),
            2 => TimePeriod.Half(year, index),
            3 => TimePeriod.Quarter(year, index),
            4 => TimePeriod.NineMonths(year),
            5 => TimePeriod.Month(year, index),
            _ => TimePeriod.Day(new LocalDate(year, index, 28)),
        };

    private static Gen<Observation> Observations { get; } =
        from period in Periods
        from kind in Gen.Elements(ObservationKind.All.ToArray())
        from form in Gen.Choose(0, 2)
        from value in Decimals
        from part in Decimals
        from whole in Decimals
        from unit in Gen.Elements([null, .. Unit.All])
        from source in Texts
        from note in Texts
        from grade in Gen.Elements([null, .. EvidenceGrade.All])
        from days in Gen.Choose(0, 100_000)
        select Observation.Create("m_" + days, Hanoi, period, kind, new LocalDate(1800, 1, 1).PlusDays(days), details =>
        {
            _ = form == 0 ? details : unit is null ? details.WithValue(value) : details.WithValue(value, unit);
            _ = form == 1 ? details : details.WithParts(part, whole == 0 ? 1 : Math.Abs(whole));
            _ = source is null ? details : details.From(source);
            _ = note is null ? details : details.Noting(note);
            _ = grade is null ? details : details.Graded(grade);
        });

    [Fact]
    public void Write_OneRow_GivesTheseBytes()
    {
        var observation = Observation.Create("grdp", Hanoi, TimePeriod.Year(2021), ObservationKind.Final, new LocalDate(2021, 12, 31), details =>
            details.WithValue(80.60m, Unit.Percent).WithParts(1812, 2272).From("a, \"b\"").Graded(EvidenceGrade.Computed).Noting("Hà Nội"));
        const string Expected = "area,measure,period,kind,value,numerator,denominator,unit,recorded_at,source,note\n"
            + "01,grdp,2021,final,80.60,1812,2272,percent,2021-12-31,\"a, \"\"b\"\"\",[D] Hà Nội\n";

        Assert.Equal(Encoding.UTF8.GetBytes(Expected), Bytes([observation], ObservationCsvOptions.Default));
        using var text = new StringWriter();
        ObservationCsv.Write(text, [observation]);
        Assert.Equal(Expected, text.ToString());
    }

    [Fact]
    public void Write_VietnameseDialect_UsesSemicolonsAndCommas()
    {
        var observation = Observation.Create("grdp", Hanoi, TimePeriod.Year(2021), ObservationKind.Plan, new LocalDate(2021, 1, 2), details =>
            details.WithValue(8300.50m).Noting("a;b"));

        var text = Encoding.UTF8.GetString(Bytes([observation], new ObservationCsvOptions { Dialect = NumberFormat.Vietnamese }));

        Assert.Equal(ObservationCsv.Header.Replace(',', ';') + "\n01;grdp;2021;plan;8.300,50;;;;2021-01-02;;\"a;b\"\n", text);
    }

    [Fact]
    public void Write_Nothing_GivesTheHeader() =>
        Assert.Equal(ObservationCsv.Header + "\n", Encoding.UTF8.GetString(Bytes([], ObservationCsvOptions.Default)));

    [Fact]
    public void ReadOfWrite_AnyObservations_IsIdentity() =>
        Prop.ForAll(Gen.ArrayOf(Observations).ToArbitrary(), Gen.Elements(AllOptions).ToArbitrary(), (observations, options) =>
        {
            var bytes = Bytes(observations, options);
            var result = Csv.ReadBytes(bytes, options);
            Assert.Empty(result.Findings);
            Assert.Equal(observations.Select(Describe), result.Observations.Select(Describe));
            Assert.Equal(bytes, Bytes(result.Observations, options));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0)]
    [InlineData(0xD83D)]
    public void Write_TextThatCannotBeReadBack_IsRefusedBeforeAnythingIsWritten(int code)
    {
        var source = "a" + (char)code;
        var good = Observation.Of("m", Hanoi, TimePeriod.Year(2021), ObservationKind.Final, new LocalDate(2021, 12, 31), 1);
        var bad = Observation.Create("m", Hanoi, TimePeriod.Year(2021), ObservationKind.Final, new LocalDate(2021, 12, 31), details => details.WithValue(1).From(source));
        using var stream = new MemoryStream();

        Assert.Throws<ArgumentException>(() => ObservationCsv.Write(stream, [good, bad]));
        Assert.Equal(0, stream.Length);
    }

    [Fact]
    public void Write_UnknownUnitMeasureOrLength_IsRefused()
    {
        var date = new LocalDate(2021, 12, 31);
        var unit = Unit.Count("schools", LocalisedText.Of("trường", "schools"));
        Observation[] refused =
        [
            Observation.Create("m", Hanoi, TimePeriod.Year(2021), ObservationKind.Final, date, details => details.WithValue(1, unit)),
            Observation.Of("Not A Code", Hanoi, TimePeriod.Year(2021), ObservationKind.Final, date, 1),
            Observation.Create("m", Hanoi, TimePeriod.Year(2021), ObservationKind.Final, date, details => details.WithValue(1).Noting(new string('x', 32_769))),
        ];

        Assert.All(refused, observation => Assert.Throws<ArgumentException>(() => ObservationCsv.Write(Stream.Null, [observation])));
        ObservationCsv.Write(Stream.Null, refused[..1], ObservationCsvOptions.Default with { Units = [unit] }, TestContext.Current.CancellationToken);
    }

    [Fact]
    public void Write_CancelledToken_Throws() => Assert.Throws<OperationCanceledException>(() =>
        ObservationCsv.Write(Stream.Null, [], ObservationCsvOptions.Default, new CancellationToken(canceled: true)));

    [Fact]
    public void WriteFile_ThenReadFile_GivesTheSame()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".csv");
        var observation = Observation.Of("m", Hanoi, TimePeriod.Month(2021, 7), ObservationKind.Final, new LocalDate(2021, 12, 31), -0.050m);
        try
        {
            ObservationCsv.WriteFile(path, [observation]);

            Assert.Equal(Describe(observation), Describe(Assert.Single(ObservationCsv.ReadFile(path).Observations)));
        }
        finally
        {
            File.Delete(path);
        }
    }

    // The decimals as written matter, so a number is described by its digits and not by its value.
    private static string Describe(Observation observation) => string.Join(
        '|',
        observation,
        Digits(observation.Value),
        Digits(observation.Numerator),
        Digits(observation.Denominator),
        observation.Unit?.Code,
        observation.Source ?? "(none)",
        observation.Grade?.Name,
        observation.Note ?? "(none)");

    private static string? Digits(decimal? number) =>
        number?.ToString(System.Globalization.CultureInfo.InvariantCulture).Replace("-0", number == 0 ? "0" : "-0", StringComparison.Ordinal);

    private static byte[] Bytes(IEnumerable<Observation> observations, ObservationCsvOptions options)
    {
        using var stream = new MemoryStream();
        ObservationCsv.Write(stream, observations, options);
        return stream.ToArray();
    }
}
