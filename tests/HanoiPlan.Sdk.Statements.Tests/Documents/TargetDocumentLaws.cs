using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace HanoiPlan.Sdk.Statements.Tests.Documents;

/// <summary>What holds of the reading of any text.</summary>
public sealed class TargetDocumentLaws
{
    private static readonly string[] Pieces =
    [
        "I. MỤC TIÊU", "2. Chỉ tiêu", "a) Về kinh tế:", "(1)", "- ", "+ ", "# Đề mục", "**Về xã hội:**", "Điều 3.", "1.1. ", "Tỷ lệ hộ nghèo đạt 5%", "8.300 - 8.500 USD", "năm 2020 đạt 45%",
        "Căn cứ Luật số 5", "đã", "phấn đấu", "đến năm 2030", "| Chỉ tiêu | Đơn vị | 2030 |", "| A | % | 50 |", "|---|---|", "\t", "|", "\n", "\n\n", "\f", "\r\n", "5", "Trang 2/3", "Nơi nhận:",
        ". ", "; ", ":", "-\n", "tri-\nển", "\u0301", "\ud83d", "\u2028", "*", "\\", "<b>", "<", "không còn hộ nghèo", "(", ")", "trong đó", "khoảng 30%", "CÔNG BÁO SỐ 1",
    ];

    [Fact]
    public void Read_RandomUnicode_NeverThrowsAndKeepsPlacesWithinTheText() =>
        Prop.ForAll<string>(text => Holds(text ?? string.Empty)).QuickCheckThrowOnFailure();

    [Fact]
    public void Read_RandomPiecesOfDocuments_NeverThrowsAndKeepsPlacesWithinTheText()
    {
        var texts = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(80), Prop.ForAll(texts.ToArbitrary(), Holds));
    }

    [Fact]
    public void Read_LinesThatAreParagraphs_AccountsForEachOfThem()
    {
        string[] lines =
        [
            "I. MỤC TIÊU", "2. Các chỉ tiêu đến năm 2030", "Tỷ lệ hộ nghèo dưới 3%.", "Căn cứ Luật số 5.", "Không có gì ở đây.", "Năm 2020 đạt 45%.", "- Duy trì 100% xã đạt chuẩn.",
            "| Chỉ tiêu | Đơn vị | 2030 |", "| Tỷ lệ A | % | 50 |", "Mức phạt là 500.000 đồng.", "12", "Phấn đấu đến năm 2030 tỷ lệ B đạt 50%.", "Tỷ lệ C: 5 - 3%.",
        ];
        var documents = Gen.Elements(lines).ListOf().Select(drawn => string.Join('\n', drawn));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500).WithEndSize(40), Prop.ForAll(documents.ToArbitrary(), text =>
        {
            var document = TargetDocument.Read(text);
            var seen = document.Targets.Select(target => target.Line).Concat(document.LeftOut.Select(passage => passage.Line)).Concat(Headings(document.Headings).Select(heading => heading.Line)).ToHashSet();
            var missing = text.Split('\n').Select((line, at) => (line, at)).Where(pair => pair.line.Length > 0 && !seen.Contains(pair.at + 1)).ToList();
            return missing.Count == 0 ? true : throw new InvalidOperationException($"line {missing[0].at + 1} of:\n{text}");
        }));
    }

    [Theory]
    [InlineData("Tỷ lệ che phủ rừng đạt 58%; ")]
    [InlineData("- Tỷ lệ che phủ rừng đạt 58%.\n")]
    [InlineData("(1) Tỷ lệ A: 5%. ")]
    [InlineData("(")]
    [InlineData("I. MỤC TIÊU\n")]
    [InlineData("1. Mục tiêu: a\n")]
    [InlineData("| A | % | 5 |\n")]
    [InlineData("| Chỉ tiêu | Đơn vị | 2030 |\n")]
    [InlineData("5\nĐầu trang\n")]
    [InlineData("đã ")]
    [InlineData("a\n")]
    [InlineData("1.23.4 ")]
    [InlineData("2030 ")]
    [InlineData("e\u0302\u0323")]
    [InlineData("\n")]
    [InlineData("*")]
    public void Read_OneMegabyteOfOneThing_AnswersWithinMemoryInStepWithItsLength(string piece)
    {
        const int Size = 1_000_000;
        TargetDocument.Read("II. CHỈ TIÊU\n" + Repeat(piece, 20_000));
        var half = Allocated("II. CHỈ TIÊU\n" + Repeat(piece, Size / 2));
        var whole = Allocated("II. CHỈ TIÊU\n" + Repeat(piece, Size));

        // Lists that double may be caught before or after they do; quadratic work would take four times as much.
        Assert.True(whole < (half * 3) + 1_000_000, $"{half} bytes, then {whole} bytes");
    }

    private static bool Holds(string text)
    {
        var document = TargetDocument.Read(text);
        return document.Text == text
            && document.Targets.All(target => IsWithin(text, target.Statement.Start, target.Statement.Length) && target.Line >= 1 && target.Text == text.Substring(target.Statement.Start, target.Statement.Length))
            && document.LeftOut.All(passage => IsWithin(text, passage.Start, passage.Length) && passage.Line >= 1)
            && document.Targets.Zip(document.Targets.Skip(1)).All(pair => pair.First.Statement.Start <= pair.Second.Statement.Start)
            && Headings(document.Headings).All(heading => IsWithin(text, heading.Start, 0));
    }

    private static bool IsWithin(string text, int start, int length) => start >= 0 && length >= 0 && start + length <= text.Length;

    private static IEnumerable<DocumentHeading> Headings(IReadOnlyList<DocumentHeading> headings) => headings.SelectMany(heading => Headings(heading.Children).Prepend(heading));

    private static string Repeat(string piece, int length) => new StringBuilder(length + piece.Length).Insert(0, piece, length / piece.Length).ToString();

    private static long Allocated(string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var document = TargetDocument.Read(text);
        var after = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(document);
        return after - before;
    }
}
