using System.Text;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Statements.Tests;

public sealed class StatementTextTests
{
    [Fact]
    public void ReadAll_DecomposedLetters_ReadsTheSameAndReportsPlacesInTheTextAsGiven()
    {
        const string Composed = "Tỷ lệ che phủ rừng đạt 58%; tỷ lệ hộ nghèo dưới 3%";
        var decomposed = Decompose(Composed);
        Assert.True(decomposed.Length > Composed.Length);
        var reading = TargetStatement.ReadAll(decomposed);
        Assert.Equal(2, reading.Targets.Count);
        Assert.Equal("Tỷ lệ che phủ rừng", reading.Targets[0].Name);
        Assert.Equal(Decompose("tỷ lệ hộ nghèo dưới 3%"), decomposed.Substring(reading.Targets[1].Start, reading.Targets[1].Length));
    }

    [Fact]
    public void ReadAll_DecomposedLettersBeforeAnError_ReportsThePlaceInTheTextAsGiven()
    {
        var decomposed = Decompose("Tỷ lệ hộ nghèo: ") + "9 - 8%";
        var error = Assert.Single(TargetStatement.ReadAll(decomposed).Errors);
        Assert.Equal("9 - 8%", decomposed.Substring(error.Start, error.Length));
    }

    [Theory]
    [InlineData("Hoàn thành đường cao tốc trước năm 2025", true)]
    [InlineData("Trước năm 2030 tỷ lệ hộ nghèo dưới 1%", true)]
    [InlineData("Hoàn thành đường cao tốc trước ngày 31/12/2025", false)]
    [InlineData("Đến năm 2030 tỷ lệ hộ nghèo dưới 1%", false)]
    public void ReadAll_BeforeAYear_KeepsTheYearWithADoubt(string text, bool doubtful)
    {
        var statement = Assert.Single(TargetStatement.ReadAll(text).Targets);
        Assert.Equal(doubtful, statement.Doubts.Any(doubt => doubt.Code == "before-year"));
    }

    [Theory]
    [InlineData("Tỷ lệ đô thị hóa", "Tỷ lệ đô thị hoá")]
    [InlineData("hoàn thành xây dựng trường học năm 2025", "hòan thành xây dựng trường học năm 2025")]
    [InlineData("lũy kế thu hút 5 tỷ USD", "luỹ kế thu hút 5 tỷ USD")]
    public void ReadAll_OldAndNewPlaceOfTheTone_ReadTheSame(string one, string other)
    {
        var (first, second) = (TargetStatement.ReadAll(one + " đạt 5%"), TargetStatement.ReadAll(other + " đạt 5%"));
        Assert.Equal(
            first.Targets.Select(target => (target.Kind, target.Basis, target.To)),
            second.Targets.Select(target => (target.Kind, target.Basis, target.To)));
    }

    [Fact]
    public void ReadAll_NonBreakingBlanksAndMinusSigns_AreBlanksAndDashes()
    {
        var target = Assert.Single(TargetStatement.ReadAll("Thu\u00A0ngân sách:\u00A09\u00A0000\u00A0−\u00A010\u00A0000\u00A0tỷ\u00A0đồng").Targets);
        Assert.Equal((9000m, 10000m, "tỷ đồng"), (target.Lower!.Value.Value, target.Upper!.Value.Value, target.Unit!.ToString()));
    }

    [Fact]
    public void ReadAll_LineBrokenWithinASentence_GoesOn()
    {
        var target = Assert.Single(TargetStatement.ReadAll("Đến năm 2025, tỷ lệ che phủ\n\nrừng đạt 58%").Targets);
        Assert.Equal(("tỷ lệ che phủ rừng", 2025), (target.Name, target.To));
    }

    [Fact]
    public void ReadAll_YearStatedOnceInAHeading_CarriesToTheList()
    {
        var targets = TargetStatement.ReadAll("Phấn đấu đến năm 2030:\n- Tỷ lệ A đạt 50%.\n- Tỷ lệ B đạt 60%;\n- Mỗi năm kết nạp 500 đảng viên.").Targets;
        Assert.Equal([2030, 2030, 2030], targets.Select(target => target.To));
        Assert.Equal([Basis.EndOfTerm, Basis.EndOfTerm, Basis.EveryYear], targets.Select(target => target.Basis));
        Assert.All(targets, target => Assert.Equal(WordingStanding.Strive, target.Standing));
    }

    [Fact]
    public void ReadAll_TwoHeadings_EachRulesItsOwnList()
    {
        var targets = TargetStatement.ReadAll("1. Đến năm 2025\n- Tỷ lệ A: 50%\n2. Tầm nhìn đến năm 2030\n- Tỷ lệ A: 70%").Targets;
        Assert.Equal([2025, 2030], targets.Select(target => target.To));
    }

    [Theory]
    [InlineData("GRDP/người đạt 8.300 - 8.500 USD", "usd_per_person")]
    [InlineData("Tốc độ tăng trưởng GRDP bình quân giai đoạn 2021 - 2025: 7,5 - 8,0%", "percent_per_year")]
    [InlineData("Vốn đầu tư: 3,1 - 3,2 triệu tỷ đồng", "quadrillion_vnd")]
    [InlineData("Số giường bệnh/vạn dân: 30 - 35", "per_10000")]
    [InlineData("Hoàn thành đường vành đai", "done")]
    [InlineData("GRDP bình quân đầu người đạt 100 triệu đồng", "million_vnd_per_person")]
    public void MeasureUnit_KnownUnit_IsMapped(string text, string code) => Assert.Equal(code, TargetStatement.Parse(text).MeasureUnit!.Code);

    [Theory]
    [InlineData("Tỷ lệ A: 7,5 - 8,0%", "[7.5, 8]")]
    [InlineData("Tỷ lệ A khoảng 30%", "[28.5, 31.5]")]
    [InlineData("Tỷ lệ A dưới 3%", "(-∞, 3)")]
    [InlineData("Không còn hộ nghèo", "[0, 0]")]
    [InlineData("Tỷ lệ A: 100%", "[100, 100]")]
    [InlineData("Hoàn thành đường vành đai", "[1, 1]")]
    [InlineData("Chi phí giảm 20% so với năm 2020", "[-20, -20] PercentChange")]
    [InlineData("Thu nhập gấp trên 1,7 lần so với năm 2020", "(1.7, ∞) TimesBaseline")]
    [InlineData("Tăng thêm 85 xã", "[85, 85] PointsChange")]
    public void ToRange_Statement_GivesTheRangeOfATarget(string text, string range) => Assert.Equal(range, TargetStatement.Parse(text).ToRange()!.ToString());

    [Fact]
    public void PreferenceReading_PreferenceFromWording_IsDeclaredOurs()
    {
        var target = TargetStatement.Parse("Tỷ lệ A trên 75%");
        Assert.Equal(Preference.HigherIsBetter, target.Preference);
        Assert.True(target.PreferenceReading.IsOurs);
    }

    [Fact]
    public void Parse_SpanParsable_ReadsAsParseDoes()
    {
        Assert.True(Parse<TargetStatement>("Tỷ lệ A: 5%".AsSpan()).IsSameTarget(TargetStatement.Parse("Tỷ lệ A: 5%")));

        static T Parse<T>(ReadOnlySpan<char> text)
            where T : ISpanParsable<T> => T.Parse(text, null);
    }

    [Fact]
    public void Parse_EnglishNumberFormat_FollowsTheLanguage()
    {
        Assert.Equal(7.5m, TargetStatement.Parse("Share: 7.5 %", Language.English).Lower!.Value.Value);
        Assert.Empty(TargetStatement.Parse("Share: 7.5 %", Language.English).Doubts);
        Assert.Equal(8300m, TargetStatement.Parse("Exports: 8,300 USD", Language.English).Lower!.Value.Value);
    }

    [Fact]
    public void Build_ReversedBounds_ThrowsNamingThem()
    {
        var parts = new TargetStatementBuilder { Lower = new Bound(2, true), Upper = new Bound(1, true) };
        Assert.Throws<ArgumentException>(parts.Build);
    }

    [Fact]
    public void Build_RelativeKindWithoutRelation_Throws() =>
        Assert.Throws<ArgumentException>(new TargetStatementBuilder { Kind = StatementKind.Relative }.Build);

    [Fact]
    public void Describe_Scale_IsNotRounded() => Assert.Equal("98,85", NumberFormat.Vietnamese.Format(TargetStatement.Parse("Tỷ lệ A: 98,85%").Lower!.Value.Value));

    private static string Decompose(string text)
    {
        // Every letter as base, modifier and tone, without the operating system's tables.
        var parts = new StringBuilder();
        foreach (var letter in text)
        {
            parts.Append(letter switch
            {
                'ỷ' => "y\u0309",
                'ệ' => "e\u0323\u0302",
                'ủ' => "u\u0309",
                'ừ' => "u\u031B\u0300",
                'đ' => "đ",
                'ạ' => "a\u0323",
                'ộ' => "o\u0323\u0302",
                'è' => "e\u0300",
                'ư' => "u\u031B",
                'ớ' => "o\u031B\u0301",
                _ => letter.ToString(),
            });
        }

        return parts.ToString();
    }
}
