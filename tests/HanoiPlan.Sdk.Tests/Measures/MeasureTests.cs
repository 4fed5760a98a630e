using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using NodaTime;

namespace HanoiPlan.Sdk.Tests.Measures;

public sealed class MeasureTests
{
    private static readonly LocalisedText Name = LocalisedText.Of("Tỷ lệ", "Share");

    [Fact]
    public void Create_WithoutDetails_HasTheDefaults()
    {
        var measure = Measure.Create("share", Name, Unit.Percent, 2, Preference.LowerIsBetter);

        Assert.Equal("share", measure.Code);
        Assert.Equal("share", measure.ToString());
        Assert.Equal(2, measure.Scale.Places);
        Assert.Same(Preference.LowerIsBetter, measure.Preference);
        Assert.Equal(SeriesNature.Flow, measure.Nature);
        Assert.Same(Aggregation.NotDefined, measure.Aggregation);
        Assert.Null(measure.LowerLimit);
        Assert.Null(measure.UpperLimit);
        Assert.False(measure.IsIrreversible);
        Assert.Empty(measure.Breaks);
        Assert.Empty(measure.PartCodes);
    }

    [Fact]
    public void Create_WithDetails_KeepsThem()
    {
        var body = LocalisedText.Of("Sở Y tế", "Department of Health");
        var measure = Measure.Create("share", Name, Unit.Percent, 2, Preference.HigherIsBetter, details => details
            .Stock()
            .CannotBeLost()
            .Within(0, 100)
            .RollsUpByMeanWeightedBy("population")
            .Ratio(Name, body)
            .DefinedAs(Name)
            .ReportedBy(body, EvidenceGrade.Unverified)
            .BreaksOn(new LocalDate(2023, 1, 1), Name, null)
            .BreaksOn(new LocalDate(2022, 1, 1), body, "source")
            .WeakestOf("a", "b"));

        Assert.Equal(SeriesNature.Stock, measure.Nature);
        Assert.True(measure.IsIrreversible);
        Assert.Equal(0, measure.LowerLimit);
        Assert.Equal(100, measure.UpperLimit);
        Assert.Same(Aggregation.WeightedMean, measure.Aggregation);
        Assert.Equal("population", measure.WeightMeasureCode);
        Assert.Same(body, measure.Denominator);
        Assert.Same(EvidenceGrade.Unverified, measure.ReportingBodyGrade);
        Assert.Equal([new LocalDate(2022, 1, 1), new LocalDate(2023, 1, 1)], measure.Breaks.Select(seriesBreak => seriesBreak.Date));
        Assert.Equal(["a", "b"], measure.PartCodes);
    }

    [Theory]
    [InlineData("a", true)]
    [InlineData("grdp_per_capita_2020", true)]
    [InlineData("doctors_per_10k", true)]
    [InlineData("", false)]
    [InlineData("_a", false)]
    [InlineData("1a", false)]
    [InlineData("A", false)]
    [InlineData("a b", false)]
    [InlineData("a-b", false)]
    [InlineData("tỷ_lệ", false)]
    public void Create_Code_HasOneForm(string code, bool isCode)
    {
        Assert.Equal(isCode, Measure.IsCode(code));
        Assert.Equal(isCode, Record.Exception(() => Measure.Create(code, Name, Unit.Percent, 2, Preference.HigherIsBetter)) is not ArgumentException);
    }

    [Fact]
    public void Create_WrongDetails_AreRefused()
    {
        static void Refused(Action<MeasureBuilder> details) =>
            Assert.Throws<ArgumentException>(() => Measure.Create("share", Name, Unit.Percent, 2, Preference.HigherIsBetter, details));

        Refused(details => details.Within(100, 0));
        Refused(details => details.Within(5, 5));
        Refused(details => details.RollsUpBy(Aggregation.WeightedMean));
        Refused(details => details.RollsUpByMeanWeightedBy(" "));
        Refused(details => details.WeakestOf("a"));
        Refused(details => details.WeakestOf("a", "share"));
        Assert.Throws<ArgumentOutOfRangeException>(() => Measure.Create("share", Name, Unit.Percent, 13, Preference.HigherIsBetter));
        Assert.Throws<ArgumentNullException>(() => Measure.Create("share", Name, null!, 1, Preference.HigherIsBetter));
    }

    [Theory]
    [InlineData(2021, 2023, true)]
    [InlineData(2021, 2022, false)]
    [InlineData(2023, 2024, false)]
    public void LiesBetween_Years_CountsTheFirstDayToTheNewMethod(int earlier, int later, bool expected)
    {
        var seriesBreak = new SeriesBreak(new LocalDate(2023, 1, 1), Name, null);

        Assert.Equal(expected, seriesBreak.LiesBetween(new LocalDate(earlier, 12, 31), new LocalDate(later, 12, 31)));
        Assert.True(seriesBreak.LiesBetween(new LocalDate(2022, 12, 31), new LocalDate(2023, 1, 1)));
        Assert.False(seriesBreak.LiesBetween(new LocalDate(2023, 1, 1), new LocalDate(2023, 1, 2)));
        Assert.Equal("2023-01-01: Share", seriesBreak.ToString());
    }

    [Fact]
    public void Catalogue_LooksUpByCodeAndKeepsTheOrder()
    {
        var b = Measure.Create("b", Name, Unit.Percent, 2, Preference.HigherIsBetter);
        var a = Measure.Create("a", Name, Unit.Percent, 2, Preference.HigherIsBetter);
        var catalogue = new MeasureCatalogue([b, a]);

        Assert.Equal([b, a], catalogue);
        Assert.Equal(2, catalogue.Count);
        Assert.Same(a, catalogue["a"]);
        Assert.Same(a, catalogue[1]);
        Assert.False(catalogue.TryGet("A", out _));
        Assert.Throws<KeyNotFoundException>(() => catalogue["c"]);
        Assert.Throws<ArgumentException>(() => new MeasureCatalogue([a, b, a]));
    }

    [Fact]
    public void All_OfTheVocabularies_HasEveryMemberOnce()
    {
        Assert.Equal(3, Preference.All.Distinct().Count());
        Assert.Equal(3, typeof(Preference).GetFields().Count(field => field.FieldType == typeof(Preference)));
        Assert.Equal(5, Aggregation.All.Distinct().Count());
        Assert.Equal(5, typeof(Aggregation).GetFields().Count(field => field.FieldType == typeof(Aggregation)));
    }
}
