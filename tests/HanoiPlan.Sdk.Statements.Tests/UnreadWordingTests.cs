namespace HanoiPlan.Sdk.Statements.Tests;

/// <summary>Nothing that the grammar does not know falls into a name in silence.</summary>
public sealed class UnreadWordingTests
{
    [Theory]
    [InlineData("Tỷ lệ nợ xấu kịch trần 3%", "kịch trần")]
    [InlineData("Tỷ lệ hộ nghèo sụt 3%", "sụt")]
    [InlineData("Tỷ lệ hộ nghèo ± 3%", "±")]
    [InlineData("Tỷ lệ hộ nghèo duới 3%", "duới")]
    [InlineData("Tỷ lệ hộ nghèo dươi 3%", "dươi")]
    [InlineData("Tû lÖ thÊt nghiÖp díi 3%", "Tû")]
    [InlineData("Ty le that nghiep duoi 3%", "Ty le that nghiep duoi 3%")]
    public void ReadAll_UnknownWordBeforeABareNumber_IsAnErrorAtThatWord(string text, string place)
    {
        var reading = TargetStatement.ReadAll(text);
        Assert.Empty(reading.Targets);
        var error = Assert.Single(reading.Errors);
        Assert.Contains(text.Substring(error.Start, error.Length), place, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Tỷ lệ hộ ngèo đạt 3%", "garbled-text")]
    [InlineData("Ty le ho ngheo dưoi: 3 phan tram dan so giam 2%", "garbled-text")]
    [InlineData("Tỷ lệ hộ nghèo chưa bằng 5%", "unread-words")]
    [InlineData("Tỷ lệ nợ đọng không cho phép vượt 3%", "unread-words")]
    [InlineData("Tỷ lệ thất nghiệp đừng hơn 4%", "unread-words")]
    [InlineData("Tỷ lệ A đạt -5 -3%", "unclear-sign")]
    [InlineData("-100% xã đạt chuẩn", "unclear-sign")]
    [InlineData("GRDP đạt 8%", "level-in-percent")]
    [InlineData("Tất cả chi bộ có chi ủy", "number-in-words")]
    [InlineData("Huyện đạt chuẩn nông thôn mới", "milestone-assumed")]
    [InlineData("Đến giữa năm 2026, tỷ lệ A đạt 50%", "part-of-year")]
    [InlineData("Thu ngân sách của tỉnh đã có 20 tỷ đồng", "maybe-result")]
    public void Doubts_WordingThatIsNotWhollyRead_NamesIt(string text, string code) =>
        Assert.Contains(code, TargetStatement.ReadAll(text).Targets.SelectMany(target => target.Doubts).Select(doubt => doubt.Code));

    [Theory]
    [InlineData("Tỷ lệ trường mầm non 70%")]
    [InlineData("Tỷ lệ cán bộ có chứng chỉ 50%")]
    [InlineData("Vận tải công cộng chiếm 25%")]
    [InlineData("Tỷ lệ đồng bào dân tộc thiểu số 20%")]
    [InlineData("Tỷ lệ người không biết chữ dưới 2%")]
    [InlineData("Tỷ lệ thanh toán không dùng tiền mặt 80%")]
    [InlineData("Tỷ lệ doanh nghiệp nhỏ và vừa 95%")]
    [InlineData("Tỷ lệ nông sản chất lượng cao 60%")]
    [InlineData("Tỷ lệ giải ngân vốn xây dựng cơ bản đạt 95%")]
    [InlineData("Tỷ lệ xã nông thôn mới 80%")]
    public void Doubts_PlainStatement_AreNone(string text)
    {
        var reading = TargetStatement.ReadAll(text);
        Assert.Empty(reading.Errors);
        Assert.Empty(Assert.Single(reading.Targets).Doubts);
    }

    [Fact]
    public void ReadAll_DashAndBlankBeforeANumber_IsAnErrorAtTheDash()
    {
        const string Text = "Tăng trưởng ngành chăn nuôi - 1,5%";
        var reading = TargetStatement.ReadAll(Text);
        Assert.Empty(reading.Targets);
        Assert.Equal(Text.IndexOf('-', StringComparison.Ordinal), Assert.Single(reading.Errors).Start);
    }

    [Theory]
    [InlineData("Tỷ lệ A, B lần lượt đạt 95%")]
    [InlineData("Tỷ lệ A, B lần lượt đạt 95%, 90% và 85%")]
    [InlineData("Số vụ việc giảm 3 lần so với năm 2020")]
    [InlineData("Chi phí giảm -5%")]
    public void ReadAll_WhatCannotBeDealtOutOrWrittenExactly_IsAnError(string text)
    {
        var reading = TargetStatement.ReadAll(text);
        Assert.Empty(reading.Targets);
        Assert.NotEmpty(reading.Errors);
    }

    [Fact]
    public void ReadAll_EndOfTerm_TakesTheYearFromTheHeadingOrTheCaller()
    {
        const string Text = "Đến cuối nhiệm kỳ, tỷ lệ A đạt 50%";
        Assert.Equal((null, Targets.Basis.EndOfTerm), (TargetStatement.Parse(Text).To, TargetStatement.Parse(Text).Basis));
        Assert.Equal(2030, Assert.Single(TargetStatement.ReadAll(Text, new StatementReadingOptions { TermEnd = 2030 }).Targets).To);
        Assert.Equal(2025, Assert.Single(TargetStatement.ReadAll("Nhiệm kỳ 2020 - 2025:\n- " + Text).Targets).To);
    }

    [Fact]
    public void ReadAll_OptionsOutOfRange_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => TargetStatement.ReadAll("5%", new StatementReadingOptions { TermEnd = 1800 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => TargetStatement.ReadAll("5%", new StatementReadingOptions { Language = (Sources.Language)7 }));
    }

    [Theory]
    [InlineData("Đến hết quý III/2025, tỷ lệ A đạt 50%", 2025, 9, 30)]
    [InlineData("Tỷ lệ A đạt 50% trước ngày 30/6/2026", 2026, 6, 30)]
    [InlineData("Đến tháng 2/2028, tỷ lệ A đạt 50%", 2028, 2, 29)]
    [InlineData("6 tháng đầu năm 2025, tỷ lệ A đạt 50%", 2025, 6, 30)]
    [InlineData("By 15 March 2027, coverage reaches 50 %", 2027, 3, 15)]
    [InlineData("By Q2 2027, coverage reaches 50 %", 2027, 6, 30)]
    public void DueDate_DayMonthOrQuarter_IsKept(string text, int year, int month, int day)
    {
        var target = TargetStatement.Parse(text);
        Assert.Equal((new DateOnly(year, month, day), year), (target.DueDate, target.To));
        Assert.DoesNotContain("part-of-year", target.Doubts.Select(doubt => doubt.Code));
    }

    [Fact]
    public void Build_DueDateOutsideTheYearOrWithASpan_Throws()
    {
        Assert.Throws<ArgumentException>(new TargetStatementBuilder { To = 2025, DueDate = new DateOnly(2026, 6, 30) }.Build);
        Assert.Throws<ArgumentException>(new TargetStatementBuilder { From = 2021, To = 2025, DueDate = new DateOnly(2025, 6, 30) }.Build);
        Assert.Null(new TargetStatementBuilder { To = 2025, DueDate = new DateOnly(2025, 12, 31) }.Build().DueDate);
    }

    [Theory]
    [InlineData("Tỷ lệ thất nghiệp &lt; 3%", "Tỷ lệ thất nghiệp &lt; 3%")]
    [InlineData("Tỷ lệ thất nghiệp d\u00ADưới 3%; tỷ lệ B đạt 5%", "Tỷ lệ thất nghiệp d\u00ADưới 3%")]
    public void Start_EntityOrSoftHyphen_GivesThePlaceInTheTextAsGiven(string text, string part)
    {
        var target = TargetStatement.ReadAll(text).Targets[0];
        Assert.Equal(part, text.Substring(target.Start, target.Length));
        Assert.Equal(StatementKind.LessThan, target.Kind);
    }
}
