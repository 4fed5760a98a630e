namespace HanoiPlan.Sdk.Statements.Tests.Documents;

public sealed class TargetDocumentTests
{
    [Fact]
    public void Read_MarksOfEveryKind_GivesTheTree()
    {
        var document = TargetDocument.Read(
            """
            I. ĐÁNH GIÁ
            II. MỤC TIÊU, CHỈ TIÊU
            1. Mục tiêu tổng quát
            2. Các chỉ tiêu chủ yếu đến năm 2030
            Về kinh tế: (1) Tỷ lệ đô thị hóa: 60%.
            Về xã hội: (2) Tỷ lệ hộ nghèo: dưới 1%.
            2.1. Chỉ tiêu môi trường
            a) Nước
            # III. TỔ CHỨC THỰC HIỆN
            """);
        Assert.Equal(["I", "II", "III"], document.Headings.Select(heading => heading.Section));
        var second = document.Headings[1].Children[1];
        Assert.Equal(("II.2", "Các chỉ tiêu chủ yếu đến năm 2030", 2030), (second.Section, second.Title, second.To));
        Assert.Equal(["Về kinh tế", "Về xã hội"], second.Children.Take(2).Select(heading => heading.Title));
        Assert.Equal(["(1)", "(2)"], document.Targets.Select(target => target.Item));
        Assert.All(document.Targets, target => Assert.Equal(("II.2", 2030), (target.Section, target.Statement.To)));
        Assert.Equal("Về xã hội", document.Targets[1].Heading!.Title);
        Assert.Equal(["II. MỤC TIÊU, CHỈ TIÊU", "2. Các chỉ tiêu chủ yếu đến năm 2030", "Về kinh tế"], document.Targets[0].Path.Select(heading => heading.ToString()));
        Assert.Equal(["Về kinh tế", "Về xã hội", "Chỉ tiêu môi trường"], second.Children.Select(heading => heading.Title));
        Assert.Equal("II.2.1", second.Children[2].Section);
    }

    [Theory]
    [InlineData("Tỷ lệ hộ dân được cung cấp nước\nsạch đạt 100%.", "Tỷ lệ hộ dân được cung cấp nước sạch đạt 100%")]
    [InlineData("Tỷ lệ hộ dân được cung cấp nước sạch tập trung\n\n- 3 -\n\ntheo quy chuẩn đạt 100%.", "Tỷ lệ hộ dân được cung cấp nước sạch tập trung theo quy chuẩn đạt 100%")]
    [InlineData("Tốc độ tăng trưởng bình quân: 7,5\n- 8,0%.", "Tốc độ tăng trưởng bình quân: 7,5 - 8,0%")]
    [InlineData("Tỷ lệ lao động qua đào-\ntạo đạt 75%.", "Tỷ lệ lao động qua đào tạo đạt 75%")]
    [InlineData("Tỷ lệ che phủ rừng của cả thàn-\nh phố đạt 6%.", "Tỷ lệ che phủ rừng của cả thành phố đạt 6%")]
    [InlineData("**Tỷ lệ che phủ rừng** đạt *58%*.", "Tỷ lệ che phủ rừng đạt 58%")]
    [InlineData("Tỷ lệ che phủ rừng <b>đạt</b> 58\\%.", "Tỷ lệ che phủ rừng đạt 58%")]
    public void Read_WrappedOrFormattedLine_JoinsIt(string lines, string joined)
    {
        var document = TargetDocument.Read($"1. Chỉ tiêu chủ yếu\n{lines}");
        Assert.Equal(joined, Assert.Single(document.Targets).Joined);
    }

    [Fact]
    public void Read_RunningHeadAndPageNumbers_AreLeftOutAndTheSentenceIsWhole()
    {
        const string Head = "CÔNG BÁO/Số 123/Ngày 01-02-2026";
        var document = TargetDocument.Read(
            $"II. CHỈ TIÊU\nPhấn đấu đến năm 2030 tỷ lệ lao động đã qua đào tạo của thành phố\n\n5\n{Head}\n\nđạt từ 85 đến 90%.\n\n6\n{Head}\n\nTỷ lệ hộ nghèo dưới 1%.\n\n7\n{Head}\n");
        Assert.Equal(2, document.Targets.Count);
        Assert.EndsWith("tỷ lệ lao động đã qua đào tạo của thành phố đạt từ 85 đến 90%", document.Targets[0].Joined, StringComparison.Ordinal);
        Assert.Equal((85m, 90m), (document.Targets[0].Statement.Lower!.Value.Value, document.Targets[0].Statement.Upper!.Value.Value));
        Assert.Equal(3, document.LeftOut.Count(passage => passage.Reason == LeftOutReason.PageNumber));
        Assert.Equal(3, document.LeftOut.Count(passage => passage.Reason == LeftOutReason.RunningHead));
    }

    [Theory]
    [InlineData("| Chỉ tiêu | Đơn vị | 2025 | 2030 |\n|---|---|---|---|\n| Tỷ lệ đô thị hóa | % | 60 - 62 | 65 |\n| GRDP bình quân đầu người | USD | 8.500 | 12.000 |")]
    [InlineData("Chỉ tiêu\tĐơn vị\tNăm 2025\tNăm 2030\nTỷ lệ đô thị hóa\t%\t60 - 62\t65\nGRDP bình quân đầu người\tUSD\t8.500\t12.000")]
    [InlineData("TT | Chỉ tiêu | ĐVT | Mục tiêu |  | Ghi chú\n | | | 2025 | 2030 |\n1 | Tỷ lệ đô thị hóa | % | 60 - 62 | 65 | x\n2 | GRDP bình quân đầu người | USD | 8.500 | 12.000 | y")]
    public void Read_Table_GivesATargetForEachFilledCell(string table)
    {
        var document = TargetDocument.Read($"II. MỤC TIÊU\n{table}\n");
        Assert.Equal(
            ["60..62 % 2025", "65..65 % 2030", "8500..8500 USD 2025", "12000..12000 USD 2030"],
            document.Targets.Select(target => string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"{target.Statement.Lower!.Value.Value:0.#}..{target.Statement.Upper!.Value.Value:0.#} {target.Statement.Unit} {target.Statement.To}")));
        Assert.Equal(["60 - 62", "65", "8.500", "12.000"], document.Targets.Select(target => target.Text));
        Assert.Contains(document.LeftOut, passage => passage.Reason == LeftOutReason.TableHeader);
    }

    [Fact]
    public void Read_TableWithResultColumnAndEmptyCells_LeavesThemOut()
    {
        var document = TargetDocument.Read(
            """
            Hà Nội, ngày 10 tháng 12 năm 2025
            II. MỤC TIÊU
            | STT | Chỉ tiêu | Đơn vị | Thực hiện 2024 | Năm 2030 |
            | I | Kinh tế | | | |
            | 1 | Tỷ lệ kinh tế số | % | 22 | 35 |
            | | - Trong đó dịch vụ | % | … | 20 |
            | 2 | Xếp loại | hạng | - | cao |
            """);
        Assert.Equal(["35", "20"], document.Targets.Select(target => target.Text));
        Assert.Equal(["1", null], document.Targets.Select(target => target.Item));
        Assert.Equal(["Kinh tế", "Tỷ lệ kinh tế số"], document.Targets.Select(target => target.Statement.Within));
        Assert.Equal("22", Assert.Single(document.LeftOut, passage => passage.Reason == LeftOutReason.Result).Text);
    }

    [Fact]
    public void Read_TableWithoutHeader_ReadsTheRowsWithADoubt()
    {
        var document = TargetDocument.Read("II. CHỈ TIÊU\nTỷ lệ hộ nghèo | % | < 3\nTỷ lệ đô thị hóa | % | 60\n");
        Assert.Equal(2, document.Targets.Count);
        Assert.All(document.Targets, target => Assert.Contains(target.Statement.Doubts, doubt => doubt.Code == "table-without-header"));
    }

    [Theory]
    [InlineData("Căn cứ Nghị quyết số 35/2019/QH14 ngày 30 tháng 5 năm 2019, tỷ lệ 30%;", "citation")]
    [InlineData("Tỷ lệ lao động qua đào tạo năm 2020 đạt 70%.", "result")]
    [InlineData("Tỷ lệ hộ nghèo đã giảm còn 0,5%.", "result")]
    [InlineData("Tổng thu ngân sách ước đạt 300 nghìn tỷ đồng.", "result")]
    [InlineData("Tỷ lệ hộ nghèo giảm 2% so với đầu nhiệm kỳ.", "result")]
    [InlineData("Thu ngân sách đạt 105%, vượt kế hoạch 5%.", "result")]
    [InlineData("Mức hỗ trợ mỗi hộ là 500.000 đồng.", "norm")]
    [InlineData("Cả thành phố nằm bên sông.", "no-target")]
    [InlineData("Hoàn thành rà soát quy hoạch.", "task")]
    public void Read_PassageThatIsNoTarget_SaysWhy(string sentence, string reason)
    {
        var document = TargetDocument.Read($"Hà Nội, ngày 12 tháng 10 năm 2025\nI. NHIỆM VỤ\nPhần chung.\n{sentence}\n");
        Assert.Empty(document.Targets);
        var passage = document.LeftOut.First(passage => passage.Line == 4);
        Assert.Equal(reason, passage.Reason.Name);
        Assert.Equal(4, passage.Line);
        Assert.StartsWith(document.Text.Substring(passage.Start, passage.Length).TrimEnd('.', ';')[..10], sentence[..10], StringComparison.Ordinal);
        Assert.NotEqual(passage.Message.Vietnamese, passage.Message.English);
    }

    [Fact]
    public void Read_NumberThatCannotBeRead_IsLeftOutAsUnreadable()
    {
        var document = TargetDocument.Read("II. CHỈ TIÊU\nTỷ lệ đô thị hóa: 62 - 60%.\n");
        var passage = Assert.Single(document.LeftOut, passage => passage.Reason == LeftOutReason.Unreadable);
        Assert.Equal("62 - 60%", document.Text.Substring(passage.Start, passage.Length));
    }

    [Fact]
    public void Read_ForwardSentenceInReport_IsOfferedWithADoubt()
    {
        var document = TargetDocument.Read("Hà Nội, ngày 12 tháng 10 năm 2025\nI. ĐÁNH GIÁ TÌNH HÌNH\nPhấn đấu đến năm 2030 tỷ lệ đô thị hóa đạt 65%.\nTỷ lệ đô thị hóa là 49%.\n");
        var target = Assert.Single(document.Targets);
        Assert.Equal(65m, target.Statement.Lower!.Value.Value);
        Assert.Contains(target.Statement.Doubts, doubt => doubt.Code == "maybe-result");
    }

    [Fact]
    public void Read_DecomposedLettersAndCarriageReturns_PlacesAreThoseOfTheTextAsGiven()
    {
        var text = "II. CHỈ TIÊU\r\n\r\nTỷ lệ đô thị hóa: 60%.\r\nTỷ lệ hộ nghèo: 1%.\r\n".Normalize(System.Text.NormalizationForm.FormD);
        var document = TargetDocument.Read(text);
        Assert.Equal([3, 4], document.Targets.Select(target => target.Line));
        Assert.All(document.Targets, target => Assert.Equal(text.Substring(target.Statement.Start, target.Statement.Length), target.Text));
        Assert.EndsWith("1%", document.Targets[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_EnglishText_TellsTargetsFromResults()
    {
        var document = TargetDocument.Read("1. Targets by 2030\nShare of trained workers: at least 75 %.\n2. Results\nThe share of poor households was 3 % in 2020.\n");
        var target = Assert.Single(document.Targets);
        Assert.Equal(("at-least", 2030), (target.Statement.Kind.Name, target.Statement.To));
        Assert.Equal(HanoiPlan.Sdk.Sources.Language.English, document.Language);
        Assert.Equal(LeftOutReason.Result, document.LeftOut[^1].Reason);
    }

    [Fact]
    public void Read_StreamWithByteOrderMark_ReadsIt()
    {
        using var stream = new MemoryStream([0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes("1. Chỉ tiêu\nTỷ lệ đô thị hóa: 60%.")]);
        Assert.Single(TargetDocument.Read(stream).Targets);
        Assert.True(stream.CanRead);
        Assert.Single(TargetDocument.Read(new StringReader("1. Chỉ tiêu\nTỷ lệ đô thị hóa: 60%.")).Targets);
    }

    [Fact]
    public void ToFindings_GivesDoubtsAndWhatWasLeftOutWithLines()
    {
        var findings = TargetDocument.Read("II. CHỈ TIÊU\nTỷ lệ A khoảng 30%.\nPhần chung.\n").ToFindings();
        Assert.Equal(["HP5003", "HP5001"], findings.Select(finding => finding.Code));
        Assert.Equal([2L, 3L], findings.Select(finding => finding.Place!.Line));
    }
}
