using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Statements.Tests.Documents;

public sealed class DraftPlanTests
{
    private static readonly TimePeriod Term = TimePeriod.Years(2026, 2030);

    private static readonly string Resolution =
        """
        II. MỤC TIÊU, CHỈ TIÊU
        1. Mục tiêu đến năm 2030
        Thu nhập bình quân đầu người đạt 200 triệu đồng.
        2. Các chỉ tiêu đến năm 2030
        (1) Thu nhập đầu người đạt 200 triệu đồng.
        (2) Tỷ lệ hộ nghèo dưới 3%; tỷ trọng kinh tế số khoảng 30%.
        (3) Chi phí hành chính giảm 20%.
        (4) Không còn hộ nghèo.
        3. Tầm nhìn đến năm 2045
        Thu nhập bình quân đầu người đạt trên 500 triệu đồng.
        """;

    [Fact]
    public void From_Resolution_NumbersTargetsByItemsAndTellsTwinsAndGoals()
    {
        var draft = Draft();
        Assert.Equal(["T05.1", "T01.1", "T02.1", "T02.2", "T03.1", "T04.1", "T06.1"], draft.Targets.Select(target => target.Id));
        Assert.Equal("T01.1", draft.Targets[0].SameAs);
        Assert.False(draft.Targets[0].IsKept);
        Assert.Equal(2045, draft.Targets[^1].GoalYear);
        var plan = draft.Build();
        Assert.Equal([1, 2, 3, 4], plan.Indicators.Select(indicator => indicator.Number));
        Assert.Equal([2030, 2045], plan.Goals.Select(goal => goal.Year));
        Assert.Same(plan.Target("T01.1"), plan.Goals[0].Target);
        var poor = plan.Target("T02.1").Original;
        Assert.Equal(TargetRange.LessThan(3), poor.Range);
        Assert.Equal("Tỷ lệ hộ nghèo dưới 3%", poor.Statement);
        Assert.Equal("draft II.2 (2)", poor.Source.ToString());
        Assert.Equal((2026, 2030, 2025), (poor.Span.FirstYear, poor.Span.LastYear, poor.BaselineYear));
    }

    [Fact]
    public void Review_OfADraft_ListsEachGuessWithItsPlaceAndChoices()
    {
        var draft = Draft();
        Assert.Contains(draft.Review, choice => choice.Id == "plan:in-force" && choice.Taken == "2026-01-01");
        Assert.Contains(draft.Review, choice => choice is { Id: "T02.2:doubt:tolerance-assumed", Taken: "accept" });
        var baseline = Assert.Single(draft.Review, choice => choice.Question == DraftQuestion.Baseline);
        Assert.Equal(("T03.1:baseline", "2025", 7), (baseline.Id, baseline.Taken, baseline.Source!.Line));
        Assert.Equal(draft.Targets.Count, draft.Review.Count(choice => choice.Question == DraftQuestion.Preference));
        Assert.Equal(draft.Targets.Count, draft.Review.Count(choice => choice.Question == DraftQuestion.Nature));
        Assert.Contains(draft.Review, choice => choice.Id == "T04.1:unit" && choice.Taken == "households" && choice.Options.Contains("count"));
        Assert.Contains(draft.Review, choice => choice.Id == "T05.1:same-as" && choice.Options.SequenceEqual(["T01.1", "own"]));
        Assert.All(draft.Review, choice => Assert.NotEqual(choice.Why.Vietnamese, choice.Why.English));
        Assert.Equal(draft.Review.Count, draft.ToFindings().Count);
    }

    [Fact]
    public void With_Answer_SettlesTheChoiceAndChangesTheTarget()
    {
        var draft = Draft();
        var choice = draft.Review.Single(choice => choice.Id == "T02.2:preference");
        var settled = draft.With(choice, nameof(Preference.InsideIsBetter));
        Assert.DoesNotContain(settled.Review, open => open.Id == choice.Id);
        Assert.Equal(nameof(Preference.InsideIsBetter), Assert.Single(settled.Settled).Taken);
        Assert.Equal(Preference.InsideIsBetter, settled.Targets.Single(target => target.Id == "T02.2").Measure.Preference);
        Assert.Equal(draft.Review.Count - 1, settled.Review.Count);
        Assert.Equal(Preference.HigherIsBetter, draft.Targets.Single(target => target.Id == "T02.2").Measure.Preference);
    }

    [Theory]
    [InlineData("T02.1:nature", "Flow")]
    [InlineData("T03.1:baseline", "2024")]
    [InlineData("T05.1:same-as", "own")]
    [InlineData("T02.2:doubt:tolerance-assumed", "leave-out")]
    [InlineData("plan:in-force", "2026-03-15")]
    [InlineData("T04.1:unit", "persons")]
    public void With_EachQuestion_ShowsInThePlan(string choice, string answer)
    {
        var plan = Draft().With(choice, answer).Build();
        switch (choice)
        {
            case "T02.1:nature":
                Assert.Equal(SeriesNature.Flow, plan.Target("T02.1").Measure.Nature);
                break;
            case "T03.1:baseline":
                Assert.Equal(2024, plan.Target("T03.1").Original.BaselineYear);
                break;
            case "T05.1:same-as":
                Assert.Equal(5, plan.Indicators.Count);
                break;
            case "plan:in-force":
                Assert.Equal(new NodaTime.LocalDate(2026, 3, 15), plan.Target("T02.1").Original.InForceFrom);
                break;
            case "T04.1:unit":
                Assert.Equal(Unit.Persons, plan.Target("T04.1").Measure.Unit);
                break;
            default:
                Assert.Single(plan.Indicator(2).Targets);
                break;
        }
    }

    [Theory]
    [InlineData("T02.1:nature", "Both")]
    [InlineData("T03.1:baseline", "last year")]
    [InlineData("plan:in-force", "2026-02-30")]
    [InlineData("no:such", "keep")]
    public void With_AnswerThatDoesNotFit_ThrowsNamingIt(string choice, string answer)
    {
        var thrown = Assert.Throws<ArgumentException>(() => Draft().With(choice, answer));
        Assert.Contains(choice, thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AcceptAll_LeavesNothingOpenAndTheSamePlan()
    {
        var draft = Draft();
        var accepted = draft.AcceptAll();
        Assert.Empty(accepted.Review);
        Assert.Equal(draft.Review.Count, accepted.Settled.Count);
        Assert.Equal(draft.Build().Indicators.SelectMany(indicator => indicator.Targets).Select(target => target.Original.Range), accepted.Build().Indicators.SelectMany(indicator => indicator.Targets).Select(target => target.Original.Range));
    }

    [Fact]
    public void WithMeasure_OfACatalogue_SettlesUnitPreferenceAndNature()
    {
        var measure = Measure.Create("poor_share", LocalisedText.Of("Tỷ lệ hộ nghèo", "Share of poor households"), Unit.Percent, 3, Preference.LowerIsBetter, details => details.Stock());
        var draft = Draft().WithMeasure("T02.1", measure);
        Assert.DoesNotContain(draft.Review, choice => choice.TargetId == "T02.1");
        Assert.Same(measure, draft.Build().Target("T02.1").Measure);
        Assert.Throws<ArgumentException>(() => draft.WithMeasure("T99.9", measure));
    }

    [Fact]
    public void From_TermThatIsAQuarter_Throws() =>
        Assert.Throws<ArgumentException>(() => DraftPlan.From(TargetDocument.Read(Resolution), TimePeriod.Quarter(2026, 1), AreaCode.Of("79")));

    [Fact]
    public void TryBuild_DocumentWithoutTargets_GivesFindings()
    {
        Assert.False(DraftPlan.From(TargetDocument.Read("Không có gì."), Term, AreaCode.Of("79")).TryBuild(out var plan, out var findings));
        Assert.Null(plan);
        Assert.NotEmpty(findings);
    }

    [Fact]
    public void From_TargetBeforeTheTermOrWithoutNumber_IsLeftOutUntilKept()
    {
        var document = TargetDocument.Read("II. CHỈ TIÊU\n(1) Tỷ lệ A đến năm 2024 đạt 50%.\n(2) Duy trì ổn định trật tự an toàn xã hội.\n(3) Tỷ lệ B đạt 60%.\n(4) Tỷ lệ hộ nghèo giảm 1 - 1,5%/năm.\n");
        var draft = DraftPlan.From(document, Term, AreaCode.Of("79"));
        Assert.Equal(["T03.1"], draft.Targets.Where(target => target.IsKept).Select(target => target.Id));
        Assert.All(draft.Targets.Where(target => !target.IsKept), target => Assert.Contains(draft.Review, choice => choice.Id == $"{target.Id}:include"));
        Assert.Contains(draft.Review, choice => choice.Id == "T03.1:years" && choice.Taken == "2026-2030");
    }

    private static DraftPlan Draft() => DraftPlan.From(TargetDocument.Read(Resolution), Term, AreaCode.Of("79"));
}
