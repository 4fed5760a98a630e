using System.Text;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Tests.Sources;

public sealed class VietnameseTextTests
{
    // The 12 vowels as base letter and modifier; the five tones. Both from the Unicode charts.
    private static readonly (string Plain, string Modified)[] Vowels =
    [
        ("a", ""), ("a", "\u0306"), ("a", "\u0302"), ("e", ""), ("e", "\u0302"), ("i", ""),
        ("o", ""), ("o", "\u0302"), ("o", "\u031B"), ("u", ""), ("u", "\u031B"), ("y", ""),
    ];

    private const string Composed =
        "aàáãảạăằắẵẳặâầấẫẩậeèéẽẻẹêềếễểệiìíĩỉịoòóõỏọôồốỗổộơờớỡởợuùúũủụưừứữửựyỳýỹỷỵ" +
        "AÀÁÃẢẠĂẰẮẴẲẶÂẦẤẪẨẬEÈÉẼẺẸÊỀẾỄỂỆIÌÍĨỈỊOÒÓÕỎỌÔỒỐỖỔỘƠỜỚỠỞỢUÙÚŨỦỤƯỪỨỮỬỰYỲÝỸỶỴ";

    private static readonly string[] Tones = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];

    private static bool HasUnicodeTables => "a\u0301\u0302o\u0323\u0302".Normalize(NormalizationForm.FormC) == "\u00E1\u0302\u1ED9";

    [Fact]
    public void Compose_EveryLetterFullyDecomposed_GivesTheLetter()
    {
        var expected = 0;
        foreach (var upper in new[] { false, true })
        {
            foreach (var (plain, modified) in Vowels)
            {
                foreach (var tone in Tones)
                {
                    var letter = upper ? plain.ToUpperInvariant() : plain;
                    Assert.Equal(Composed[expected++].ToString(), VietnameseText.Compose(letter + modified + tone));
                }
            }
        }

        Assert.Equal(144, expected);
    }

    [Fact]
    public void Compose_DotBelowBeforeTheModifier_GivesTheSameLetter()
    {
        Assert.Equal("ậặệộợựẬẶỆỘỢỰ", VietnameseText.Compose(
            "a\u0323\u0302a\u0323\u0306e\u0323\u0302o\u0323\u0302o\u0323\u031Bu\u0323\u031B" +
            "A\u0323\u0302A\u0323\u0306E\u0323\u0302O\u0323\u0302O\u0323\u031BU\u0323\u031B"));
    }

    [Fact]
    public void Compose_ToneBeforeTheHorn_GivesTheSameLetter() =>
        Assert.Equal("ớừỡỬ", VietnameseText.Compose("o\u0301\u031Bu\u0300\u031Bo\u0303\u031BU\u0309\u031B"));

    [Fact]
    public void Compose_ToneAboveBeforeTheCircumflex_StaysAnotherText() =>
        Assert.Equal("\u00E1\u0302", VietnameseText.Compose("a\u0301\u0302"));

    [Theory]
    [InlineData("\u0301a\u0301", "\u0301á")]
    [InlineData("\u0301", "\u0301")]
    [InlineData("", "")]
    [InlineData("Hà Nội", "Hà Nội")]
    [InlineData("Ha\u0300 No\u0302\u0323i, Đo\u0302\u0301ng Đa", "Hà Nội, Đống Đa")]
    [InlineData("a\u0340e\u0341", "àé")]
    [InlineData("z\u0301", "z\u0301")]
    [InlineData(" \u0301", " \u0301")]
    [InlineData("\u00E2\u0301", "ấ")]
    [InlineData("\u1EA1\u0302", "ậ")]
    public void Compose_Text_ComposesWhatIsVietnamese(string text, string expected) =>
        Assert.Equal(expected, VietnameseText.Compose(text));

    [Fact]
    public void Compose_EveryLetterAndEveryOrderOfMarks_IsUnicodesFormC()
    {
        Assert.SkipUnless(HasUnicodeTables, "This machine has no Unicode tables.");
        string[] marks = ["", "\u0302", "\u0306", "\u031B", .. Tones[1..], "\u0340", "\u0341"];
        var wrong = new List<string>();
        var count = 0;
        foreach (var letter in Composed)
        {
            foreach (var decomposed in new[] { letter.ToString(), letter.ToString().Normalize(NormalizationForm.FormD) })
            {
                foreach (var mark in marks)
                {
                    var text = decomposed + mark;
                    var expected = text.Normalize(NormalizationForm.FormC);
                    if (IsVietnamese(expected))
                    {
                        count++;
                        _ = VietnameseText.Compose(text) == expected ? null : Add(wrong, text);
                    }
                }

                var marksOfLetter = decomposed[1..];
                if (marksOfLetter.Length == 2)
                {
                    var turned = $"{decomposed[0]}{marksOfLetter[1]}{marksOfLetter[0]}";
                    count++;
                    _ = VietnameseText.Compose(turned) == turned.Normalize(NormalizationForm.FormC) ? null : Add(wrong, turned);
                }
            }
        }

        Assert.True(count > 400, $"{count} texts were compared.");
        Assert.Empty(wrong);
    }

    [Fact]
    public void Compose_Twice_ChangesNothingMore()
    {
        foreach (var letter in Composed)
        {
            foreach (var tone in Tones)
            {
                var once = VietnameseText.Compose(letter + tone);
                Assert.Equal(once, VietnameseText.Compose(once));
            }
        }
    }

    [Theory]
    [InlineData("Văn Miếu - Quốc Tử Giám", "Van Mieu - Quoc Tu Giam")]
    [InlineData("Ba Đình, Đống Đa, Hà Đông", "Ba Dinh, Dong Da, Ha Dong")]
    [InlineData("ỨNG HÒA, MỸ ĐỨC, Ô CHỢ DỪA, KIỀU PHÚ", "UNG HOA, MY DUC, O CHO DUA, KIEU PHU")]
    [InlineData("tre\u0309, bưởi, ễnh ương, chữ", "tre, buoi, enh uong, chu")]
    [InlineData("Mỹ Đình 2 (é ß)", "My Dinh 2 (e ß)")]
    [InlineData("", "")]
    public void WithoutMarks_OfNames_HasPlainLettersOnly(string text, string expected) => Assert.Equal(expected, VietnameseText.WithoutMarks(text));

    [Fact]
    public void WithoutMarks_OfEveryLetter_IsAscii() => Assert.All(Composed, letter =>
    {
        var plain = Assert.Single(VietnameseText.WithoutMarks(letter.ToString()));
        Assert.True(char.IsAscii(plain), $"{letter} became {plain}");
        Assert.Equal(char.IsUpper(letter), char.IsUpper(plain));
    });

    [Fact]
    public void Compose_Null_Throws() => Assert.Throws<ArgumentNullException>(() => VietnameseText.Compose(null!));

    [Fact]
    public void WithoutMarks_Null_Throws() => Assert.Throws<ArgumentNullException>(() => VietnameseText.WithoutMarks(null!));

    private static bool IsVietnamese(string text) => text.Length == 1 && Composed.Contains(text[0], StringComparison.Ordinal);

    private static object? Add(List<string> texts, string text)
    {
        texts.Add(string.Join(' ', text.Select(character => ((int)character).ToString("X4", System.Globalization.CultureInfo.InvariantCulture))));
        return null;
    }
}
