using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Sources;
using NodaTime;

namespace HanoiPlan.Sdk.Tests.Sources;

public sealed class SourceTests
{
    private static readonly SourceDocument Programme = new(
        "hanoi-2020", LocalisedText.Of("Chương trình hành động", "Action programme"), null, new LocalDate(2020, 11, 6), null);

    [Fact]
    public void Of_Text_TrimsAndComposes()
    {
        var text = LocalisedText.Of("  Ha\u0300 No\u0323\u0302i ", " Hanoi ");

        Assert.Equal("Hà Nội", text.Vietnamese);
        Assert.Equal("Hà Nội", text.ToString());
        Assert.Equal("Hanoi", text.In(Language.English));
        Assert.Equal("Hà Nội", text.In(Language.Vietnamese));
        Assert.Equal(LocalisedText.Of("Hà Nội", "Hanoi"), text);
        Assert.Equal(LocalisedText.Of("Hà Nội", "Hanoi").GetHashCode(), text.GetHashCode());
        Assert.NotEqual(LocalisedText.Of("Hà Nội", "Ha Noi"), text);
    }

    [Theory]
    [InlineData("", "x")]
    [InlineData("x", " ")]
    public void Of_EmptyWording_IsRefused(string vietnamese, string english) =>
        Assert.Throws<ArgumentException>(() => LocalisedText.Of(vietnamese, english));

    [Fact]
    public void In_UndefinedLanguage_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => LocalisedText.Of("a", "b").In((Language)2));

    [Fact]
    public void Cite_DocumentSectionAndItem_ReadsAsOfficialsWrite()
    {
        Assert.Equal("Chương trình hành động", SourceReference.To(Programme).Cite(Language.Vietnamese));
        Assert.Equal("Chương trình hành động, mục II.2", SourceReference.To(Programme, "II.2").Cite(Language.Vietnamese));
        Assert.Equal("Action programme, section II.2 (4)", SourceReference.To(Programme, "II.2", "(4)").Cite(Language.English));
        Assert.Equal("hanoi-2020 II.2 (4)", SourceReference.To(Programme, "II.2", "(4)").ToString());
        Assert.Equal("hanoi-2020", SourceReference.To(Programme).ToString());
    }

    [Fact]
    public void Equals_SameDocumentSectionAndItem_IsTrue()
    {
        Assert.Equal(SourceReference.To(Programme, "II.2", "(4)"), SourceReference.To(Programme, "II.2", "(4)"));
        Assert.NotEqual(SourceReference.To(Programme, "II.2", "(4)"), SourceReference.To(Programme, "II.2", "(5)"));
        Assert.NotEqual(SourceReference.To(Programme, "II.2"), SourceReference.To(Programme));
    }

    [Fact]
    public void To_EmptySectionOrItem_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => SourceReference.To(Programme, " "));
        Assert.Throws<ArgumentException>(() => SourceReference.To(Programme, "II", ""));
        Assert.Throws<ArgumentNullException>(() => SourceReference.To(null!));
        Assert.Throws<ArgumentException>(() => new SourceDocument("", Programme.Title, null, null, null));
    }

    [Fact]
    public void Ours_KeepsQuestionAndResolution()
    {
        var reading = Reading.Ours(LocalisedText.Of("khoảng?", "about?"), LocalisedText.Of("±5%", "within 5 %"));

        Assert.True(reading.IsOurs);
        Assert.Equal("ours: within 5 %", reading.ToString());
        Assert.False(Reading.Stated.IsOurs);
        Assert.Null(Reading.Stated.Question);
    }

    [Fact]
    public void All_OfTheVocabularies_HasEveryMemberOnceInOrder()
    {
        Assert.Equal(["A", "A-", "D", "B", "C"], EvidenceGrade.All.Select(grade => grade.Name));
        Assert.Equal([1, 2, 3, 4], Standing.All.Select(standing => standing.Value));
        Assert.Equal(5, typeof(EvidenceGrade).GetFields().Count(field => field.FieldType == typeof(EvidenceGrade)));
        Assert.Equal(4, typeof(Standing).GetFields().Count(field => field.FieldType == typeof(Standing)));
    }

    [Fact]
    public void Sort_Findings_IsByFileLineColumnCodeAndSubject()
    {
        var text = LocalisedText.Of("a", "a");
        Finding At(string code, string subject, string? file, long line, int column) =>
            new(code, Severity.Error, subject, text, new Place(file, line, column, null));
        Finding[] ordered =
        [
            new("HP9", Severity.Error, "no place", text),
            At("HP2", "a", "a.csv", 2, 1), At("HP1", "a", "a.csv", 2, 3), At("HP2", "a", "a.csv", 2, 3), At("HP2", "b", "a.csv", 2, 3),
            At("HP1", "a", "a.csv", 10, 0), At("HP1", "a", "b.csv", 1, 0),
        ];

        Assert.Equal(ordered, Finding.Sort(ordered.Reverse()));
        Assert.Equal("a.csv(10): Error HP1 a: a", ordered[5].ToString());
        Assert.Equal("Error HP9 no place: a", ordered[0].ToString());
    }

    [Fact]
    public void ToClause_OfALaw_IsCitedAsLawyersDo()
    {
        var law = new SourceDocument("nq", LocalisedText.Of("Nghị quyết số 1", "Resolution 1"), "1", null, null);
        var clause = SourceReference.ToClause(law, 1, 27);
        Assert.True(clause.IsClause);
        Assert.Equal("khoản 27 Điều 1 Nghị quyết số 1", clause.Cite(Language.Vietnamese));
        Assert.Equal("clause 27 of Article 1 of Resolution 1", clause.Cite(Language.English));
        Assert.Equal(clause, SourceReference.ToClause(law, 1, 27));
        Assert.NotEqual(clause, SourceReference.To(law, "1", "27"));
        Assert.Equal("nq 1 27", clause.ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => SourceReference.ToClause(law, 0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => SourceReference.ToClause(law, 1, 0));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, -1)]
    public void Place_OutsideTheFile_IsRefused(long line, int column) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Place(null, line, column, null));
}
