using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Tracing;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;
using static HanoiPlan.Sdk.Tests.Evaluation.Town;

namespace HanoiPlan.Sdk.Tests.Evaluation;

/// <summary>Why there is no judgement by a value, and what may follow all the same, in the words that a planner reads.</summary>
public sealed class ReasonTests
{
    [Fact]
    public void NotInForceYet_NamesTheDay() => AssertReason(
        Assess(Higher(), t => t.AtLeast(80m), "2020-11-30"), "NotDue",
        "Chỉ tiêu chỉ có hiệu lực từ ngày 01/12/2020.",
        "The target counts only from 2020-12-01.");

    [Fact]
    public void NoYearEnded_IsNotDue_ForEveryYearGrowthAndTotalAlike()
    {
        Action<Sdk.Plans.TargetBuilder>[] targets = [t => t.AtLeast(8m).EveryYear(), t => t.AtLeast(8m).AverageGrowth(), t => t.AtLeast(8m).Total()];
        foreach (var target in targets)
        {
            AssertReason(
                Assess(Growth(), target, "2021-12-30", "2020 final 9"), "NotDue",
                "Chưa có năm nào của giai đoạn kết thúc.",
                "No year of the span has ended.");
        }
    }

    [Fact]
    public void NothingKnown_IsNoData_NeverZero()
    {
        Action<Sdk.Plans.TargetBuilder>[] targets =
        [
            t => t.AtLeast(8m), t => t.AtLeast(8m).EveryYear(), t => t.AtLeast(8m).AverageGrowth(), t => t.AtLeast(8m).Total(),
            t => t.AtLeast(8m).RelativeTo(RangeRelation.PercentChange).Baseline(2020),
        ];
        foreach (var target in targets)
        {
            AssertReason(
                Assess(Growth(), target, "2025-12-31"), "NoData",
                "Không có kết quả nào trong giai đoạn để đánh giá; thiếu số liệu không được coi là bằng không.",
                "There is no result within the span to judge by; what is missing is not taken for zero.");
        }
    }

    [Fact]
    public void NothingReportedOfAMilestone_IsNoDataOnceItIsDue() => AssertReason(
        Assess(Milestone(), t => t.Done().Milestone(), "2025-12-31"), "NoData",
        "Không có kết quả nào trong giai đoạn để đánh giá; thiếu số liệu không được coi là bằng không.",
        "There is no result within the span to judge by; what is missing is not taken for zero.");

    [Fact]
    public void TooOld_NamesTheAge_AndShowsTheFigure()
    {
        var assessment = Assess(Higher(), t => t.AtLeast(80m), "2025-06-30", "2020 final 50", "2022 final 70");
        AssertReason(
            assessment, "Stale",
            "Số liệu mới nhất đã cũ hơn 24 tháng so với ngày đánh giá.",
            "The latest figure is more than 24 months older than the judgement.");
        Assert.Equal(70m, assessment.LatestKnown!.Round(0));
        Assert.Null(assessment.Value);
    }

    [Fact]
    public void NoBaseline_NamesTheYear_AndKeepsWhatIsPossible()
    {
        var assessment = Assess(Higher(), t => t.AtLeast(80m), "2023-06-30", "2022 final 70");
        AssertReason(
            assessment, "Undetermined",
            "Không có mức gốc đến hết năm 2020 nên không tính được tiến độ.",
            "There is no baseline up to the end of 2020, so the pace is not defined.");
        Assert.Equal(["OnTrack", "AtRisk", "OffTrack"], assessment.PossibleStatuses.Select(status => status.Name));
        Assert.Equal(3.34m, assessment.Required!.ToLower);
    }

    // An interval that reaches into the range may be attained already; one below it cannot.
    [Fact]
    public void NoBaseline_WithADisputedFigure_KeepsBothAnswers() => Assert.Equal(
        ["Met", "OnTrack", "AtRisk", "OffTrack"],
        Assess(Higher(), t => t.AtLeast(80m), "2023-06-30", "2022 final 81", "2022 final 79").PossibleStatuses.Select(status => status.Name));

    [Theory]
    [InlineData("2020 final 0", "2025-12-31", "Exceeded Met NotMet")]
    [InlineData("2020 final -1", "2025-12-31", "Exceeded Met NotMet")]
    [InlineData("2020 final 0", "2023-06-30", "Exceeded Met OnTrack AtRisk OffTrack")]
    public void RelativeToZeroOrLess_HasNoMeaning(string baseline, string at, string possible)
    {
        var assessment = Assess(Higher(), t => t.Exactly(20m).RelativeTo(RangeRelation.PercentChange).Baseline(2020), at, baseline, "2022 final 8", "2025 final 9");
        AssertReason(
            assessment, "Undetermined",
            "Mức gốc không lớn hơn 0 nên chỉ tiêu tương đối không xác định.",
            "The baseline is not above zero, so the relative target is not defined.");
        Assert.Equal(possible, string.Join(' ', assessment.PossibleStatuses));
    }

    [Fact]
    public void RelativeWithoutABaseline_InsideIsBetter_CannotBeExceeded() => Assert.Equal(
        ["Met", "NotMet"],
        Assess(Inside(), t => t.Exactly(20m).RelativeTo(RangeRelation.PointsChange).Baseline(2020), "2025-12-31", "2025 final 9").PossibleStatuses.Select(status => status.Name));

    [Fact]
    public void RelativeWithoutABaseline_OfAnOldFigure_IsStaleBeforeItIsDue()
    {
        Assessment At(string day) => Assess(Higher(), t => t.AtLeast(20m).RelativeTo(RangeRelation.PointsChange).Baseline(2020), day, "2022 final 9");
        Assert.Equal("Undetermined", At("2024-12-31").Status.Name);
        Assert.Equal("Stale", At("2025-01-01").Status.Name);
        Assert.Equal("Undetermined", At("2025-12-31").Status.Name);
        Assert.Equal(9m, At("2025-01-01").LatestKnown!.Round(0));
    }

    [Fact]
    public void BaselineInTheRange_SaysThatOnlyKeepingItCounts() => AssertReason(
        Assess(Higher(), t => t.AtLeast(80m), "2023-06-30", "2020 final 82", "2022 final 79.99"), "OffTrack",
        "Mức gốc đã đạt chỉ tiêu nên không tính tiến độ; chỉ xét việc giữ được hay không.",
        "The baseline already attained the range, so there is no progress to measure; the question is whether it is kept.");

    [Fact]
    public void PathWithoutAStep_NamesTheYear() => AssertReason(
        Assess(Higher(), t => t.AtLeast(75m).Along(TargetPath.ThroughSteps([new(2021, 74m)])), "2023-06-30", "2020 final 70", "2022 final 73"), "Undetermined",
        "Lộ trình không nêu mức cho năm 2022.",
        "The path states no value for 2022.");

    [Fact]
    public void ConstantGrowthFromZero_IsNotDefined() => AssertReason(
        Assess(Higher(), t => t.AtLeast(75m).Along(TargetPath.ConstantGrowth), "2023-06-30", "2020 final 0", "2022 final 73"), "Undetermined",
        "Mức gốc không lớn hơn 0 nên chỉ tiêu tương đối không xác định.",
        "The baseline is not above zero, so the relative target is not defined.");

    // Growth towards an edge of zero or less has no rate either.
    [Fact]
    public void ConstantGrowthToZero_IsNotDefined() => Assert.Equal(
        "Undetermined",
        Assess(Lower(), t => t.AtMost(0m).Along(TargetPath.ConstantGrowth), "2023-06-30", "2020 final 8", "2022 final 7").Status.Name);

    [Fact]
    public void GrowthBelowMinusHundred_CannotBeCompounded()
    {
        var due = Assess(Growth(), t => t.Between(7m, 8m).AverageGrowth(), "2025-12-31", "2021 final -100.01", "2022 final 7");
        AssertReason(
            due, "Undetermined",
            "Có năm giảm quá 100% nên không tính được tăng trưởng bình quân.",
            "A year fell by more than 100 %, which cannot be compounded.");
        Assert.Equal(["Exceeded", "Met", "NotMet"], due.PossibleStatuses.Select(status => status.Name));
        var pending = Assess(Growth(), t => t.Between(7m, 8m).AverageGrowth(), "2023-06-30", "2021 final -100.01", "2022 final 7");
        Assert.Equal(["OnTrack", "AtRisk", "OffTrack"], pending.PossibleStatuses.Select(status => status.Name));
        Assert.Equal("OffTrack", Assess(Growth(), t => t.Between(7m, 8m).AverageGrowth(), "2023-06-30", "2021 final -100", "2022 final 7").Status.Name);
    }

    [Fact]
    public void MaintainedStock_InItsFirstYear_IsOnTrackUnlessMissed()
    {
        var share = Measure(Preference.HigherIsBetter, 2, m => m.Stock().Within(0, 100));
        var kept = Assess(share, t => t.Whole().Maintain(), "2021-07-31", "2021-06 final 100");
        AssertReason(
            kept, "OnTrack",
            "Đến nay vẫn giữ được ở mọi thời điểm có số liệu; chưa năm nào của giai đoạn kết thúc.",
            "Kept at every moment known so far; no year of the span has ended yet.");
        Assert.Equal(100m, kept.LatestKnown!.Round(0));
        Assert.Equal("NotMet", Assess(share, t => t.Whole().Maintain(), "2021-07-31", "2021-06 final 99.99").Status.Name);
        Assert.Equal("NotDue", Assess(share, t => t.Whole().Maintain(), "2021-07-31", "2020-12 final 100").Status.Name);
    }

    [Theory]
    [InlineData("2025-12-31", "Met", "Đã hoàn thành chậm nhất vào ngày 31/12/2025; hạn là ngày 31/12/2025.", "It was done by 2025-12-31; it was due on 2025-12-31.")]
    [InlineData("2026-01-01", "NotMet", "Hoàn thành ngày 01/01/2026, muộn hơn hạn 31/12/2025.", "It was done on 2026-01-01, after the due date 2025-12-31.")]
    public void Milestone_Done_NamesBothDays(string done, string status, string vietnamese, string english) =>
        AssertReason(Assess(Milestone(), t => t.Done().Milestone(), "2026-06-30", $"{done} final 1"), status, vietnamese, english);

    [Fact]
    public void Milestone_NotYetDone_NamesTheDueDate_AndShowsTheReport()
    {
        var assessment = Assess(Milestone(), t => t.Done().Milestone(), "2025-12-30", "2025-06-30 final 0");
        AssertReason(
            assessment, "NotDue",
            "Chưa có báo cáo hoàn thành; hạn là ngày 31/12/2025.",
            "It has not been reported as done; it is due on 2025-12-31.");
        Assert.Equal("not done", assessment.LatestKnown!.ToText(Language.English));
        Assert.Equal("chưa hoàn thành", assessment.LatestKnown.ToText(Language.Vietnamese));
        Assert.Null(Assess(Milestone(), t => t.Done().Milestone(), "2025-12-30").LatestKnown);
    }

    // The last report speaks of the middle of the year: whether it was done by its end is not known.
    [Fact]
    public void Milestone_ReportedBeforeTheDueDateOnly_LacksTheDueDay()
    {
        var assessment = Assess(Milestone(), t => t.Done().Milestone(), "2025-12-31", "2025-06-30 final 0");
        Assert.Equal(["Met", "NotMet"], assessment.PossibleStatuses.Select(status => status.Name));
        Assert.Equal("2025-12-31", Assert.Single(assessment.Missing).ToString());
        Assert.Equal("2025-06-30", assessment.LatestKnown!.Period.ToString());
    }

    // The first day on which it is reported as done counts, not the last.
    [Fact]
    public void Milestone_ReportedTwice_IsDoneOnTheFirstDay() => Assert.Equal(
        "2025-09-26", Assess(Milestone(), t => t.Done().Milestone(), "2026-06-30", "2026-02-01 final 1", "2025-09-26 final 1").Value!.Period.ToString());

    private static Measure Milestone() => Measure(Preference.HigherIsBetter, 0, m => m.Stock().Within(0, 1).CannotBeLost(), Unit.Done);

    private static void AssertReason(Assessment assessment, string status, string vietnamese, string english)
    {
        var reason = Assert.Single(assessment.Trace.Children.OfType<ReasonStep>());
        Assert.Equal(status, assessment.Status.Name);
        Assert.Equal(vietnamese, reason.ToText(Language.Vietnamese));
        Assert.Equal(english, reason.ToText(Language.English));
        Assert.Equal("HanoiPlan.Sdk, docs/evaluation.md, section 4", reason.Citation.Cite(Language.English));
    }
}
