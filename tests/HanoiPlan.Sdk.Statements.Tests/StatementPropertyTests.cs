using System.Text;
using FsCheck;
using FsCheck.Fluent;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Statements.Tests;

public sealed class StatementPropertyTests
{
    private static readonly string[] Pieces =
    [
        "Tỷ lệ", "hộ nghèo", "đạt", "trên", "dưới", "5", "7,5", "8.300", "100", "%", "-", "–", "đến năm", "2025", "giai đoạn", "2021 - 2025", "giảm", "tăng", "còn",
        "trong đó", ";", ",", ":", ".", "(", ")", "và", "từ", "trở lên", "bình quân", "/năm", "hằng năm", "so với", "năm 2020", "gấp", "lần", "không còn", "hoàn thành",
        "duy trì", "triệu", "tỷ", "đồng", "USD", "xã", "đảng viên", "\n", "- ", "(1)", "2. ", "khoảng", "theo", "giá hiện hành", "/", "vạn dân", "l5", "1.23.4", "3/5", "|",
        "lần lượt", "không", "-5", "&lt;", "quý III/2025", "cuối nhiệm kỳ", "tất cả", "một nửa", "chín mươi phần trăm", "(35-50)%", "trên cả 3 tiêu chí", "duới", "± ", "duy trì mức giảm",
    ];

    private static readonly string[] ShareNames = ["Tỷ lệ hộ nghèo", "Tỷ lệ lao động qua đào tạo", "Tỷ trọng kinh tế số trong GRDP", "Tỷ lệ xã, phường đạt chuẩn y tế"];

    private static readonly string[] AmountNames = ["Tổng thu ngân sách nhà nước trên địa bàn", "Kim ngạch xuất khẩu", "Sản lượng lương thực có hạt", "Doanh thu từ du lịch"];

    [Fact]
    public void ReadAll_RandomUnicode_NeverThrowsAndKeepsSpansWithinTheText() =>
        Prop.ForAll<string>(text => Holds(text ?? string.Empty)).QuickCheckThrowOnFailure();

    [Fact]
    public void ReadAll_RandomPiecesOfStatements_NeverThrowsAndKeepsSpansWithinTheText()
    {
        var texts = Gen.Elements(Pieces).ListOf().Select(pieces => string.Join(' ', pieces));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(60), Prop.ForAll(texts.ToArbitrary(), Holds));
    }

    [Fact]
    public void ToStatement_GeneratedTargetInVietnamese_ReadsAgainToTheSame() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1500), Prop.ForAll(Targets().ToArbitrary(), target => ReadsAgain(target, Language.Vietnamese)));

    [Fact]
    public void ToStatement_GeneratedTargetInEnglish_ReadsAgainToTheSame() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1500), Prop.ForAll(Targets().ToArbitrary(), target => ReadsAgain(target, Language.English)));

    [Theory]
    [InlineData("Tỷ lệ che phủ rừng đạt 58%; ")]
    [InlineData("5% ")]
    [InlineData("(")]
    [InlineData("(5% ")]
    [InlineData("((((5%)))) ")]
    [InlineData(",")]
    [InlineData("5%,,,,, ")]
    [InlineData("a: ")]
    [InlineData("không còn a, ")]
    [InlineData("từ ")]
    [InlineData("so với ")]
    [InlineData("e\u0302\u0323")]
    [InlineData("\u0301")]
    [InlineData("1")]
    [InlineData("1.")]
    [InlineData("9 000 ")]
    [InlineData("trong đó 5% ")]
    [InlineData("- ")]
    [InlineData("\n")]
    [InlineData("Tỷ lệ A giảm từ 10% xuống ")]
    [InlineData("lần lượt 5%, ")]
    [InlineData("Tỷ lệ A, B lần lượt đạt 5% và 6%, ")]
    [InlineData("tất cả ")]
    [InlineData("một ")]
    [InlineData("&")]
    [InlineData("\u00AD")]
    [InlineData("-5 ")]
    [InlineData("không cho ")]
    [InlineData("huyện đạt chuẩn ")]
    [InlineData("Về a: ")]
    public void ReadAll_OneMegabyteOfOneThing_AnswersWithinMemoryInStepWithItsLength(string piece)
    {
        const int Size = 1_000_000;
        TargetStatement.ReadAll(Repeat(piece, 20_000));
        var half = Allocated(Repeat(piece, Size / 2));
        var whole = Allocated(Repeat(piece, Size));

        // Lists that double may be caught before or after they do; quadratic work would take four times as much.
        Assert.True(whole < (half * 3) + 1_000_000, $"{half} bytes, then {whole} bytes");
    }

    [Theory]
    [MemberData(nameof(StatementTableTests.Statements), MemberType = typeof(StatementTableTests))]
    public void ToStatement_StatementOfTheTable_ReadsAgainToTheSame(string statement, string reading)
    {
        Assert.NotEmpty(reading);
        foreach (var target in TargetStatement.ReadAll(statement).Targets.Where(CanBeWritten))
        {
            var written = target.ToStatement(Language.Vietnamese);
            var again = TargetStatement.ReadAll(written, Language.Vietnamese);
            Assert.True(again.Targets.Count == 1 && target.IsSameTarget(again.Targets[0]), $"{statement}\n{written}\n{string.Join('\n', again.Targets.Select(StatementTableTests.Describe))}\n{string.Join('\n', again.Errors)}");
        }
    }

    // A qualifier that holds a number of its own would be read as a further target; docs/statements.md says so.
    private static bool CanBeWritten(TargetStatement target) => !target.Qualifiers.Any(qualifier => qualifier.Any(char.IsAsciiDigit));

    private static bool Holds(string text)
    {
        var reading = TargetStatement.ReadAll(text);
        return TargetStatement.TryParse(text, out _) == (reading.Errors.Count == 0 && reading.Targets.Count == 1)
            && (reading.Targets.Count > 0 || reading.Errors.Count > 0)
            && reading.Targets.All(target => target.Start >= 0 && target.Length >= 0 && target.Start + target.Length <= text.Length && target.ToStatement(Language.Vietnamese) is not null)
            && reading.Errors.All(error => error.Start >= 0 && error.Start + error.Length <= Math.Max(1, text.Length));
    }

    private static bool ReadsAgain(TargetStatement target, Language language)
    {
        var written = target.ToStatement(language);
        var reading = TargetStatement.ReadAll(written, language);
        return reading.Errors.Count == 0 && reading.Targets.Count == 1 && target.IsSameTarget(reading.Targets[0])
            ? true
            : throw new InvalidOperationException($"{written} → {string.Join(" | ", reading.Targets.Select(StatementTableTests.Describe))} {string.Join(" | ", reading.Errors)}; was {StatementTableTests.Describe(target)}");
    }

    private static Gen<TargetStatement> Targets() =>
        from shape in Gen.Choose(0, 10)
        from low in Gen.Choose(1, 9900)
        from step in Gen.Choose(1, 90)
        from kind in Gen.Choose(0, 6)
        from name in Gen.Choose(0, 3)
        from year in Gen.Choose(2021, 2045)
        from standing in Gen.Elements<WordingStanding?>(null, WordingStanding.Strive, WordingStanding.Expect)
        from qualifier in Gen.Elements<string?>(null, "giá hiện hành", "theo tiêu chuẩn của Thành phố")
        select Make(shape, low / 100m, (low + step) / 100m, kind, name, year, standing, qualifier);

    private static TargetStatement Make(int shape, decimal low, decimal high, int kind, int name, int year, WordingStanding? standing, string? qualifier)
    {
        var parts = new TargetStatementBuilder { Standing = standing, To = year, Basis = Basis.EndOfTerm, Name = ShareNames[name], Unit = StatementUnit.Percent };
        SetRange(parts, kind, low, high);
        switch (shape)
        {
            case 1:
                (parts.Basis, parts.From) = (Basis.AverageGrowth, year - 4);
                (parts.Name, parts.Unit) = (AmountNames[name], StatementUnit.PercentPerYear);
                break;
            case 2:
                (parts.Basis, parts.From) = (Basis.Total, year - 4);
                (parts.Name, parts.Unit) = (AmountNames[name], StatementUnit.Of(LocalisedText.Of("đồng", "VND"), UnitMultiplier.ThousandBillion, null));
                break;
            case 3:
                (parts.Basis, parts.From) = (Basis.EveryYear, year - 4);
                break;
            case 4:
                Relative(parts, low, RangeRelation.PercentChange, AmountNames[name]);
                break;
            case 5:
                Relative(parts, low, RangeRelation.TimesBaseline, AmountNames[name]);
                parts.Unit = StatementUnit.Of(LocalisedText.Of("lần", "times"));
                parts.Preference = Preference.HigherIsBetter;
                (parts.Lower, parts.Upper) = (new Bound(low, true), new Bound(low, true));
                break;
            case 7:
                parts.DueDate = new DateOnly(year, 1 + (year % 12), 28);
                break;
            case 8:
                parts.To = null;
                break;
            case 9:
                Relative(parts, low, RangeRelation.PointsChange, ShareNames[name]);
                (parts.Basis, parts.To, parts.BaselineYear) = (Basis.Maintain, null, null);
                break;
            case 10:
                Relative(parts, 1, RangeRelation.TimesBaseline, AmountNames[name]);
                parts.Unit = StatementUnit.Of(LocalisedText.Of("lần", "times"));
                (parts.Lower, parts.Upper) = (new Bound(1 / (decimal)(1 << (1 + (year % 6))), true), new Bound(1 / (decimal)(1 << (1 + (year % 6))), true));
                break;
            case 6:
                parts.Name = AmountNames[name];
                parts.Unit = StatementUnit.Of(LocalisedText.Of("USD", "USD"), UnitMultiplier.Million, null);
                break;
            default:
                break;
        }

        // Poverty is a burden: a range of it says nothing of what is better.
        if (parts.Kind == StatementKind.Between && parts.Name == ShareNames[0])
        {
            parts.Preference = null;
        }

        if (qualifier is not null)
        {
            parts.Qualifiers.Add(qualifier);
        }

        return parts.Build();
    }

    private static void Relative(TargetStatementBuilder parts, decimal by, RangeRelation relation, string name)
    {
        (parts.Kind, parts.Relation, parts.BaselineYear, parts.Name) = (StatementKind.Relative, relation, 2020, name);
        (parts.Lower, parts.Upper, parts.Preference) = (new Bound(-by, true), new Bound(-by, true), Preference.LowerIsBetter);
    }

    private static void SetRange(TargetStatementBuilder parts, int kind, decimal low, decimal high)
    {
        var (atLow, atHigh) = (new Bound(low, kind != 2), new Bound(high, kind != 4));
        (parts.Kind, parts.Preference) = kind switch
        {
            0 => (StatementKind.Between, (Preference?)Preference.HigherIsBetter),
            1 => (StatementKind.AtLeast, Preference.HigherIsBetter),
            2 => (StatementKind.MoreThan, Preference.HigherIsBetter),
            3 => (StatementKind.AtMost, Preference.LowerIsBetter),
            4 => (StatementKind.LessThan, Preference.LowerIsBetter),
            5 => (StatementKind.About, null),
            _ => (StatementKind.Exactly, null),
        };
        parts.Lower = kind is 3 or 4 ? null : atLow;
        parts.Upper = kind switch { 0 or 3 or 4 => atHigh, 1 or 2 => null, _ => atLow };
    }

    private static string Repeat(string piece, int length)
    {
        var text = new StringBuilder(length + piece.Length);
        while (text.Length < length)
        {
            text.Append(piece);
        }

        return text.ToString();
    }

    private static long Allocated(string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var reading = TargetStatement.ReadAll(text);
        var after = GC.GetAllocatedBytesForCurrentThread();
        Assert.True(reading.Targets.Count + reading.Errors.Count > 0 || string.IsNullOrWhiteSpace(text), "Nothing was answered.");
        return after - before;
    }
}
