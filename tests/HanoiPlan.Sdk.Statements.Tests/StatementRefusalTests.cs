using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Statements.Tests;

public sealed class StatementRefusalTests
{
    [Theory]
    [InlineData("Tỷ lệ hộ nghèo 8,0 - 7,5%", 15, 10)]
    [InlineData("Tỷ lệ hộ nghèo đạt dưới %", 24, 1)]
    [InlineData("Số lượng: 1.23.456 người", 10, 8)]
    [InlineData("Tỷ lệ X: 5 - %", 9, 3)]
    [InlineData("Đã có 2/3 số hộ dùng nước sạch", 6, 3)]
    [InlineData("Thu ngân sách: 10 tỷ đồng - 5 tỷ USD", 15, 21)]
    [InlineData("Tỷ lệ A: 5 - 6 - 7%", 9, 9)]
    public void ReadAll_WhatCannotBeRead_NamesThePlace(string text, int start, int length)
    {
        var reading = TargetStatement.ReadAll(text);
        Assert.Empty(reading.Targets);
        var error = Assert.Single(reading.Errors);
        Assert.Equal((start, length), (error.Start, error.Length));
        Assert.NotEqual(error.Expected.Vietnamese, error.Message.Vietnamese);
        Assert.Equal(text[..start].TrimEnd(' ', ':'), error.Understood);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n ")]
    [InlineData("Giai đoạn 2021 - 2025")]
    [InlineData("Nghị quyết số 15-NQ/TW ngày 30/5/2019 của Bộ Chính trị")]
    [InlineData("Căn cứ Chỉ thị số 35-CT/TW, ngày 30/5/2019 của Bộ Chính trị về đại hội đảng bộ các cấp")]
    [InlineData("Quyết định 318/QĐ-TTg")]
    [InlineData("Đẩy mạnh phát triển kinh tế số")]
    [InlineData("Đại hội đại biểu lần thứ 17")]
    public void ReadAll_NoTargetInTheText_GivesOneErrorAndNoGuess(string text)
    {
        var reading = TargetStatement.ReadAll(text);
        Assert.Empty(reading.Targets);
        Assert.Single(reading.Errors);
        Assert.False(TargetStatement.TryParse(text, out _));
        Assert.Throws<FormatException>(() => TargetStatement.Parse(text));
    }

    [Fact]
    public void Parse_TwoTargets_ThrowsNamingTheSecond()
    {
        var thrown = Assert.Throws<FormatException>(() => TargetStatement.Parse("Tỷ lệ A: 5%; Tỷ lệ B: 6%"));
        Assert.Contains("13", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_ReversedRange_ThrowsNamingThePlace() =>
        Assert.Contains("at 8", Assert.Throws<FormatException>(() => TargetStatement.Parse("Tỷ lệ: 8 - 7%".Replace("lệ:", "lệ A:", StringComparison.Ordinal)[1..])).Message, StringComparison.Ordinal);

    [Fact]
    public void Parse_Null_ThrowsArgumentNull() => Assert.Throws<ArgumentNullException>(() => TargetStatement.Parse((string)null!));

    [Fact]
    public void ReadAll_UndefinedLanguage_ThrowsArgumentOutOfRange() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => TargetStatement.ReadAll("5%", (Language)7));

    [Fact]
    public void ToFindings_ErrorAndDoubt_GivesBoth()
    {
        var findings = TargetStatement.ReadAll("Tỷ lệ A đạt 7.5%; Tỷ lệ B: 9 - 8%").ToFindings();
        Assert.Equal(["HP5004", "HP5003"], findings.Select(finding => finding.Code));
    }

    [Theory]
    [InlineData("Tỷ lệ A: 7.5%", "decimal-point")]
    [InlineData("Sản lượng đạt 9,000 - 10,000 tấn", "thousands-comma")]
    [InlineData("Tỷ lệ A: 6O%", "letter-for-digit")]
    [InlineData("Tỷ lệ A: l5%", "letter-for-digit")]
    [InlineData("Tỷ lệ A: khoảng 30%", "tolerance-assumed")]
    [InlineData("Tỷ lệ A: gần 30%", "nearly")]
    [InlineData("Quy mô kinh tế tăng 1,5 lần so với năm 2020", "times-or-added")]
    [InlineData("Tỷ lệ hộ nghèo giảm 1% mỗi năm", "points-or-percent")]
    [InlineData("Giảm tỷ lệ suy dinh dưỡng 2%", "by-or-to")]
    [InlineData("Sản lượng tăng 5%", "baseline-unstated")]
    [InlineData("Tốc độ tăng năng suất lao động từ 7,0 - 7,5%", "average-assumed")]
    [InlineData("Tỷ lệ A năm 2020 đã đạt 45%", "maybe-result")]
    [InlineData("Tỷ lệ A từ 95%", "from-without-end")]
    [InlineData("100% trường học, 80% trạm y tế có internet", "shared-words")]
    [InlineData("Chỉ số PCI trong nhóm 10 tỉnh", "rank")]
    [InlineData("Có 3/5 huyện đạt chuẩn", "part-of-total")]
    [InlineData("Chỉ số HDI đạt 0,75", "unit-unstated")]
    [InlineData("Đến năm 2025, cơ bản không còn hộ nghèo", "basically")]
    public void Doubts_WordingThatCouldBeReadOtherwise_IsNeverSilent(string text, string code) =>
        Assert.Contains(code, TargetStatement.ReadAll(text).Targets[0].Doubts.Select(doubt => doubt.Code));
}
