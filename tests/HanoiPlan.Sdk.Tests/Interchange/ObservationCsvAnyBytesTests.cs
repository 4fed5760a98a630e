using System.Text;
using FsCheck;
using FsCheck.Fluent;
using HanoiPlan.Sdk.Interchange;

namespace HanoiPlan.Sdk.Tests.Interchange;

public sealed class ObservationCsvAnyBytesTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(400);

    private static readonly byte[][] Pieces =
    [
        .. new[]
        {
            "\"", "\"\"", ",", ";", "\n", "\r", "\r\n", "\0", " ", "01", "m", "2021", "final", "1", "-", "7,5", "8.300", "percent",
            "2021-12-31", "[A] x", "ộ", "1/2", ",,,,,,,,,,", "01,m,2021,final,1,,,,2021-12-31,,\n", "\uFEFF",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC3], [0xE1, 0xBB], [0xED, 0xA0, 0x80], [0xF0, 0x9F],
    ];

    [Fact]
    public void Read_AnyBytes_AnswersOrReports() =>
        Check.One(Many, Prop.ForAll(Gen.ArrayOf(Gen.Choose(0, 255)).Select(Bytes).ToArbitrary(), bytes => Answers(bytes, new ObservationCsvOptions())));

    [Fact]
    public void Read_AnyBytesAfterAGoodHeader_AnswersOrReports() => Check.One(Many, Prop.ForAll(
        Gen.ArrayOf(Gen.Elements(Pieces)).Select(pieces => pieces.SelectMany(piece => piece).ToArray()).ToArbitrary(),
        Gen.Elements(',', ';').ToArbitrary(),
        (rest, delimiter) => Answers(
            [.. Encoding.UTF8.GetBytes(ObservationCsv.Header.Replace(',', delimiter) + "\n"), .. rest],
            new ObservationCsvOptions { MaxFieldLength = 64 })));

    [Fact]
    public void Read_AnyTextAfterAGoodHeader_AnswersOrReports() => Check.One(Many, Prop.ForAll(
        Gen.ArrayOf(Gen.Choose(0, 0xFFFF)).Select(codes => new string([.. codes.Select(code => (char)code)])).ToArbitrary(),
        rest => EveryRowIsAccountedFor(ObservationCsv.Read(new StringReader(ObservationCsv.Header + "\n" + rest)))));

    [Fact]
    public void Read_OneByteAtATime_GivesTheSame() => Check.One(Many, Prop.ForAll(
        Gen.ArrayOf(Gen.Elements(Pieces)).Select(pieces => pieces.SelectMany(piece => piece).ToArray()).ToArbitrary(),
        rest =>
        {
            byte[] bytes = [.. Encoding.UTF8.GetBytes(ObservationCsv.Header + "\n"), .. rest];
            using var slow = new SlowStream(bytes);
            var atOnce = Csv.ReadBytes(bytes);
            var slowly = ObservationCsv.Read(slow);
            return atOnce.Observations.Count == slowly.Observations.Count
                && atOnce.Findings.Select(finding => finding.ToString()).SequenceEqual(slowly.Findings.Select(finding => finding.ToString()));
        }));

    private static bool Answers(byte[] bytes, ObservationCsvOptions options) => EveryRowIsAccountedFor(Csv.ReadBytes(bytes, options));

    // Each row is an observation or has a finding at its line, never both and never neither.
    private static bool EveryRowIsAccountedFor(ObservationCsvResult result)
    {
        var good = result.Observations.Select(observation => observation.Origin!.Line).ToHashSet();
        var reported = result.Findings.Select(finding => finding.Place!.Line).ToHashSet();
        return good.Count == result.Observations.Count
            && !good.Overlaps(reported)
            && (result.RowCount == 0 ? good.Count == 0 : result.RowCount == good.Count + reported.Count);
    }

    private static byte[] Bytes(int[] numbers) => [.. numbers.Select(number => (byte)number)];

    private sealed class SlowStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(1, buffer.Length)]);

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(1, count));
    }
}
