using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Comparison;
using HanoiPlan.Sdk.Evaluation.Receipts;
using HanoiPlan.Sdk.Evaluation.Tracing;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using static HanoiPlan.Sdk.Tests.Evaluation.Town;

namespace HanoiPlan.Sdk.Tests.Evaluation;

/// <summary>What results say of themselves, and what options and moments refuse.</summary>
public sealed class AnswerTextTests
{
    [Fact]
    public void Vocabularies_HaveTheWordsOfThePlanners()
    {
        Assert.Equal(
            "Exceeded 1 Vượt/Exceeded; Met 2 Đạt/Met; OnTrack 3 Đúng tiến độ/On track; AtRisk 4 Có nguy cơ/At risk; OffTrack 5 Chậm tiến độ/Off track; "
            + "NotMet 6 Không đạt/Not met; Undetermined 7 Chưa xác định/Undetermined; Conflict 8 Số liệu mâu thuẫn/Conflict; Stale 9 Số liệu quá cũ/Stale; "
            + "NoData 10 Chưa có số liệu/No data; NotDue 11 Chưa đến kỳ/Not due; NotQuantified 12 Không lượng hóa/Not quantified",
            string.Join("; ", AssessmentStatus.All.Select(status => $"{status.Name} {status.Rank} {status.Label.Vietnamese}/{status.Label.English}")));
        Assert.Equal([AssessmentStatus.Exceeded, AssessmentStatus.Met], AssessmentStatus.All.Where(status => status.IsAttained));
        Assert.Equal(
            "RestsOnEstimate 1 dựa trên số ước tính/rests on an estimate; BreakCrossed 2 so sánh qua điểm đứt gãy của chuỗi số liệu/a break in the series is crossed; "
            + "MeasuredEarlier 3 đo trước thời điểm cuối kỳ/measured before the end; RoundingDecides 4 kết luận phụ thuộc việc làm tròn/rounding decides; "
            + "CrossCheckDiffers 5 đối chiếu cho kết luận khác/the cross-check differs; EarlierBaseline 6 mức gốc lấy ở năm sớm hơn/an earlier baseline is used; "
            + "SourcesDisagree 7 các nguồn khác nhau nhưng cùng kết luận/sources disagree but lead to the same status",
            string.Join("; ", AssessmentFlag.All.Select(flag => $"{flag.Name} {flag.Value} {flag.Label.Vietnamese}/{flag.Label.English}")));
        Assert.Equal(
            "NewPeriod 1 có số liệu kỳ mới/a new period; RevisedValue 2 số liệu được điều chỉnh/a revised value; WithdrawnValue 3 số liệu không còn được dùng/a value no longer used; "
            + "TargetRestated 4 chỉ tiêu được điều chỉnh/the target was restated; Method 5 phương pháp đánh giá khác/another method; Geography 6 địa bàn khác/another area; "
            + "TimePassed 7 thời gian trôi qua/time has passed",
            string.Join("; ", ChangeCause.All.Select(cause => $"{cause.Name} {cause.Value} {cause.Label.Vietnamese}/{cause.Label.English}")));
    }

    [Theory]
    [InlineData("2025 final 7.4", "thấp hơn mức 7,5% 0,1 điểm %", "is 0.1 percentage points below 7.5%")]
    [InlineData("2025 final 7.5", "nằm trong khoảng, đúng tại mức 7,5%", "is in the range, just at 7.5%")]
    [InlineData("2025 final 7.75", "nằm trong khoảng, cách mức 7,5% 0,25 điểm %", "is in the range, 0.25 percentage points from 7.5%")]
    [InlineData("2025 final 7.9", "nằm trong khoảng, cách mức 8% 0,1 điểm %", "is in the range, 0.1 percentage points from 8%")]
    [InlineData("2025 final 8.1", "cao hơn mức 8% 0,1 điểm %", "is 0.1 percentage points above 8%")]
    public void Margin_IsMeasuredToTheNearestEdge(string row, string vietnamese, string english)
    {
        var margin = Assess(Higher(), t => t.Between(7.5m, 8.0m), "2025-12-31", row).Margin!;
        Assert.Equal(vietnamese, margin.ToText(Language.Vietnamese));
        Assert.Equal(english, margin.ToText(Language.English));
        Assert.Equal(english, margin.ToString());
        Assert.Equal("m", margin.Measure.Code);
    }

    // 1/3 of 100 lies 8.333… above 25: a distance without an end is rounded to the two decimals of the measure.
    [Theory]
    [InlineData("AtLeast", "Inside", 8.33)]
    [InlineData("AtMost", "Above", 8.33)]
    [InlineData("MoreThan", "Inside", 8.33)]
    public void Margin_OfAFraction_IsRoundedToBeShown(string kind, string side, decimal distance)
    {
        var margin = Assess(
            Higher(), t => _ = kind == "AtLeast" ? t.AtLeast(25m) : kind == "AtMost" ? t.AtMost(25m) : t.MoreThan(25m), "2025-12-31", "2025 final 1/3").Margin!;
        Assert.Equal((side, distance, Rational.From(25)), (margin.Side.ToString(), margin.Distance, margin.Edge));
    }

    // On an excluded bound a value lies outside, at no distance.
    [Fact]
    public void Margin_OnAnExcludedBound_IsOutsideAtNoDistance()
    {
        var below = Assess(Higher(), t => t.MoreThan(75m), "2025-12-31", "2025 final 75").Margin!;
        Assert.Equal((RangeSide.Below, 0m), (below.Side, below.Distance));
        var above = Assess(Lower(), t => t.LessThan(3m), "2025-12-31", "2025 final 3").Margin!;
        Assert.Equal((RangeSide.Above, 0m), (above.Side, above.Distance));
        Assert.Equal("is just at 3%, which is not in the range", above.ToString());
    }

    [Theory]
    [InlineData("7.5", "Inside", 0)]
    [InlineData("7.4", "Below", 0.1)]
    [InlineData("8.5", "Above", 0.5)]
    [InlineData("8", "Inside", 0)]
    public void Margin_OfCompoundedGrowth_IsThatOfTheRate(string each, string side, decimal distance)
    {
        var margin = Assess(Growth(), t => t.Between(7.5m, 8.0m).AverageGrowth().Over(2021, 2022), "2022-12-31", $"2021 final {each}", $"2022 final {each}").Margin!;
        Assert.Equal((side, distance), (margin.Side.ToString(), margin.Distance));
    }

    [Fact]
    public void Margin_OfCompoundedGrowthOnAnExcludedBound_IsOutside()
    {
        var open = new Sdk.Targets.Bound(7.5m, false);
        var below = Assess(Growth(), t => t.Between(open, new Sdk.Targets.Bound(8m, false)).AverageGrowth().Over(2021, 2022), "2022-12-31", "2021 final 7.5", "2022 final 7.5");
        Assert.Equal((RangeSide.Below, "NotMet"), (below.Margin!.Side, below.Status.Name));
        var above = Assess(Growth(), t => t.Between(open, new Sdk.Targets.Bound(8m, false)).AverageGrowth().Over(2021, 2022), "2022-12-31", "2021 final 8", "2022 final 8");
        Assert.Equal((RangeSide.Above, "Exceeded"), (above.Margin!.Side, above.Status.Name));
    }

    [Theory]
    [InlineData("3.33", "Với giới hạn 3,33 mỗi năm, chỉ tiêu không còn đạt được kể từ năm 2022.", "At no more than 3.33 a year the range has been out of reach since 2022.")]
    [InlineData("5", "Với giới hạn 5 mỗi năm, chỉ tiêu vẫn có thể đạt được; nếu đứng yên thì đến hết năm 2024 là không còn kịp.", "At no more than 5 a year the range can still be reached; standing still, it is out of reach by the end of 2024.")]
    [InlineData("10", "Với giới hạn 10 mỗi năm, chỉ tiêu vẫn có thể đạt được cho đến hạn.", "At no more than 10 a year the range can be reached up to the due date.")]
    public void Reach_SaysSinceOrUntilWhen(string limit, string vietnamese, string english)
    {
        var plan = Plan(t => t.AtLeast(80m), Higher());
        var options = EvaluationOptions.Default.WithPaceLimit("m", decimal.Parse(limit, System.Globalization.CultureInfo.InvariantCulture));
        var step = new EvaluationEngine(options).Evaluate(plan, Set(plan, "2020 final 60", "2022 final 70"), EvaluationMoment.At(Date("2023-06-30")))["T"]
            .Trace.Children.OfType<ReachStep>().Single();
        Assert.Equal(vietnamese, step.ToText(Language.Vietnamese));
        Assert.Equal(english, step.ToText(Language.English));
        Assert.Equal("HanoiPlan.Sdk, docs/evaluation.md, section 3", step.Citation.Cite(Language.English));
    }

    [Fact]
    public void Required_WordsEachKindAndEachEnd()
    {
        RequiredPace Of(Measure measure, Action<TargetBuilder> target, params string[] rows) => Assess(measure, target, "2023-06-30", rows).Required!;
        string[] way = ["2020 final 60", "2022 final 70"];
        var change = Of(Higher(), t => t.Between(80m, 85m), way);
        Assert.Equal("mỗi năm trong 3 năm còn lại phải tăng 3,34 đến 5 điểm %", change.ToText(Language.Vietnamese));
        Assert.Equal("a rise of 3.34 to 5 percentage points in each of the 3 years left", change.ToString());
        Assert.Equal("a rise of at least 3.34 percentage points in each of the 3 years left", Of(Higher(), t => t.Exactly(80m), way).ToString());
        var amounts = Measure(Preference.HigherIsBetter, 2, m => m.NotBelow(0), Unit.TrillionVnd);
        var total = Of(amounts, t => t.Between(10m, 12m).Total(), "2021 final 2", "2022 final 1.5");
        Assert.Equal("3 năm còn lại hoặc còn thiếu phải đạt tổng cộng 6,5 đến 8,5 nghìn tỷ đồng", total.ToText(Language.Vietnamese));
        Assert.Equal("6.5 to 8.5 trillion VND in total over the 3 years left or missing", total.ToText(Language.English));

        // Falling from 40 past 30..35, three years are left: the smaller number stands first.
        Assert.Equal("a fall of 1.67 to 3.33 percentage points in each of the 3 years left", Of(Lower(), t => t.Between(30m, 35m), "2020 final 50", "2022 final 40").ToString());

        // Nothing is left for growth once a year has lost everything but a rate for one edge alone.
        var growth = Of(Growth(), t => t.AtLeast(7.5m).AverageGrowth(), "2021 final 2.92", "2022 final 8.89");
        Assert.Equal("a rise of at least 8.61% in each of the 3 years left or missing", growth.ToString());
        Assert.Null(growth.ToUpper);
        Assert.Equal("m", growth.Measure.Code);
    }

    [Fact]
    public void Counts_AreWordedBestFirst_WithoutWhatNoneHas()
    {
        var counts = new StatusCounts([AssessmentStatus.NotMet, AssessmentStatus.Met, AssessmentStatus.Met, AssessmentStatus.Exceeded]);
        Assert.Equal("1 exceeded, 2 met, 1 not met", counts.ToString());
        Assert.Equal("1 vượt, 2 đạt, 1 không đạt", counts.ToText(Language.Vietnamese));
        Assert.Equal((4, 3, 2, 0), (counts.Total, counts.Attained, counts[AssessmentStatus.Met], counts[AssessmentStatus.Stale]));
        Assert.Throws<ArgumentNullException>(() => counts[null!]);
        Assert.Throws<ArgumentNullException>(() => new StatusCounts(null!));
    }

    [Fact]
    public void Composition_SaysByWhichRule()
    {
        var plan = Plan(t => t.AtLeast(80m), Higher());
        var assessment = new EvaluationEngine().Evaluate(plan, Set(plan, "2025 final 81"), EvaluationMoment.At(Date("2025-12-31")));
        Assert.Equal("Test: Met, by the rule every target (1 met).", assessment.Trace.ToText(Language.English));
        Assert.Equal("Thử: Đạt, theo quy tắc mọi mức chỉ tiêu (1 đạt).", assessment.Trace.ToText(Language.Vietnamese));
        Assert.Same(assessment.Indicators[0].Trace, Assert.Single(assessment.Trace.Children));
        Assert.Same(assessment["T"].Trace, Assert.Single(assessment.Indicators[0].Trace.Children));
        Assert.Same(assessment.Indicators[0].Trace, Assert.Single(assessment.Fields[0].Trace.Children));
        Assert.Equal("Test", assessment.Trace.Citation.Cite(Language.English));
        Assert.Equal("Test, section 1", assessment.Indicators[0].Trace.Citation.Cite(Language.English));
    }

    [Fact]
    public void Change_SaysWhatChangedAndWhy()
    {
        var plan = Plan(t => t.AtLeast(80m), Higher());
        PlanAssessment At(string day, params string[] rows) => new EvaluationEngine().Evaluate(plan, Set(plan, rows), EvaluationMoment.At(Date(day)));
        var revised = Assert.Single(PlanDiff.Between(At("2025-12-31", "2025 estimate 79 2025-12-01"), At("2025-12-31", "2025 estimate 79 2025-12-01", "2025 final 80")).Changes);
        Assert.Equal("T Test: Not met → Met (79% → 80%); because of a revised value [2025 recorded 2025-12-31].", revised.ToString());
        Assert.Equal("T Thử: Không đạt → Đạt (79% → 80%); vì số liệu được điều chỉnh [năm 2025 ghi nhận 31/12/2025].", revised.ToText(Language.Vietnamese));
        var still = Assert.Single(PlanDiff.Between(At("2025-12-31", "2025 estimate 81 2025-12-01"), At("2025-12-31", "2025 final 82")).Changes);
        Assert.Equal("T Test: still Met (81% → 82%); because of a revised value [2025 recorded 2025-12-31].", still.ToString());
        Assert.StartsWith("T Thử: vẫn là Đạt (81% → 82%)", still.ToText(Language.Vietnamese), StringComparison.Ordinal);
        Assert.False(still.IsStatusChanged);
        var time = Assert.Single(PlanDiff.Between(At("2025-12-30", "2020 final 70", "2024 final 79"), At("2025-12-31", "2020 final 70", "2024 final 79")).Changes);
        Assert.Equal("T Test: On track → Undetermined (79% → –); because of time has passed.", time.ToString());
    }

    [Fact]
    public void ReceiptCheck_SaysWhatHolds()
    {
        var plan = Plan(t => t.AtLeast(80m), Higher());
        var engine = new EvaluationEngine();
        var receipt = EvaluationReceipt.Of(engine.Evaluate(plan, Set(plan, "2025 final 79"), EvaluationMoment.At(Date("2025-12-31"))));
        var same = engine.Verify(receipt, plan, Set(plan, "2025 final 79"));
        Assert.Equal("The receipt holds: the same inputs give the same answers.", same.ToText(Language.English));
        Assert.Equal("Biên nhận khớp: cùng dữ liệu đầu vào, cùng kết quả.", same.ToText(Language.Vietnamese));
        var both = engine.Verify(receipt, plan, Set(plan, "2025 final 81"));
        Assert.Equal("The receipt does not hold: inputs and answers have changed.", both.ToText(Language.English));
        Assert.Equal("Biên nhận không khớp: dữ liệu đầu vào và kết quả đều khác.", both.ToText(Language.Vietnamese));
        var inputs = new EvaluationEngine(EvaluationOptions.Default.WithStaleAfterMonths(12)).Verify(receipt, plan, Set(plan, "2025 final 79"));
        Assert.Equal("The answers are the same but the inputs have changed.", inputs.ToText(Language.English));
        Assert.Equal("Kết quả giống nhau nhưng dữ liệu đầu vào đã thay đổi.", inputs.ToText(Language.Vietnamese));
        var forged = EvaluationReceipt.Parse(receipt.ToString().Replace($"results: {receipt.ResultsHash}", $"results: {receipt.InputsHash}", StringComparison.Ordinal), null);
        var results = engine.Verify(forged, plan, Set(plan, "2025 final 79"));
        Assert.Equal("The inputs are the same but the answers differ (receipt of SDK 0.1.0, now 0.1.0).", results.ToText(Language.English));
        Assert.Equal("Cùng dữ liệu đầu vào nhưng kết quả khác (biên nhận của SDK 0.1.0, đang dùng 0.1.0).", results.ToText(Language.Vietnamese));
        Assert.False(results.IsVerified);
        var renamed = EvaluationReceipt.Parse(receipt.ToString().Replace("plan: town", "plan: city", StringComparison.Ordinal), null);
        Assert.False(engine.Verify(renamed, plan, Set(plan, "2025 final 79")).IsVerified);
        var error = Assert.Throws<FormatException>(() => EvaluationReceipt.Parse("no", null));
        Assert.Equal("The text is no receipt: it does not have the nine lines that begin with \"HanoiPlan.Sdk receipt 1\".", error.Message);
    }

    [Fact]
    public void Moment_NamesItsThreeDays_AndComparesThem()
    {
        var moment = EvaluationMoment.At(Date("2025-12-31"));
        Assert.Equal("valid 2025-12-31, known all, rules 2025-12-31", moment.ToString());
        Assert.Equal("valid 2025-12-31, known 2026-03-01, rules 2024-01-01", moment.KnownOn(Date("2026-03-01")).UnderRulesOf(Date("2024-01-01")).ToString());
        Assert.Equal(moment, EvaluationMoment.At(Date("2025-12-31")));
        Assert.Equal(moment.GetHashCode(), EvaluationMoment.At(Date("2025-12-31")).GetHashCode());
        Assert.NotEqual(moment, EvaluationMoment.At(Date("2025-12-30")).UnderRulesOf(Date("2025-12-31")));
        Assert.NotEqual(moment, moment.KnownOn(Date("2025-12-31")));
        Assert.NotEqual(moment, moment.UnderRulesOf(Date("2025-12-30")));
        Assert.False(moment.Equals(null));
        Assert.False(moment.Equals("2025-12-31"));
    }

    [Fact]
    public void Options_KeepWhatTheyAreNotTold_AndRefuseWhatHasNoMeaning()
    {
        var standard = EvaluationOptions.Default;
        Assert.Equal((0.95m, 0.60m, 24), (standard.OnTrackFrom, standard.AtRiskFrom, standard.StaleAfterMonths));
        var strict = standard.WithPaceThresholds(1m, 0.01m).WithStaleAfterMonths(1200).WithPaceLimit("m", 0.5m).WithPaceLimit("n", 2m).WithPaceLimit("m", 3m);
        Assert.Equal((1m, 0.01m, 1200), (strict.OnTrackFrom, strict.AtRiskFrom, strict.StaleAfterMonths));
        Assert.Equal((2, 3m, 2m), (strict.PaceLimits.Count, strict.PaceLimits["m"], strict.PaceLimits["n"]));
        Assert.Empty(standard.PaceLimits);
        Assert.Equal(1, standard.WithStaleAfterMonths(1).StaleAfterMonths);
        Assert.Throws<ArgumentOutOfRangeException>(() => standard.WithPaceThresholds(1.01m, 0.6m));
        Assert.Throws<ArgumentOutOfRangeException>(() => standard.WithPaceThresholds(0.6m, 0.6m));
        Assert.Throws<ArgumentOutOfRangeException>(() => standard.WithPaceThresholds(0.6m, 0m));
        Assert.Throws<ArgumentOutOfRangeException>(() => standard.WithStaleAfterMonths(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => standard.WithStaleAfterMonths(1201));
        Assert.Throws<ArgumentOutOfRangeException>(() => standard.WithPaceLimit("m", 0m));
        Assert.Throws<ArgumentException>(() => standard.WithPaceLimit(" ", 1m));
        Assert.Throws<ArgumentNullException>(() => new EvaluationEngine(null!));
        Assert.Same(strict, new EvaluationEngine(strict).Options);
        Assert.Same(standard, new EvaluationEngine().Options);
    }

    [Fact]
    public void Options_AreEqualWhenEveryPartIs()
    {
        var options = EvaluationOptions.Default.WithPaceLimit("m", 3m);
        Assert.Equal(options, EvaluationOptions.Default.WithPaceLimit("m", 3.0m));
        Assert.Equal(options.GetHashCode(), EvaluationOptions.Default.WithPaceLimit("m", 3.0m).GetHashCode());
        EvaluationOptions[] others =
        [
            EvaluationOptions.Default, options.WithPaceLimit("m", 4m), options.WithPaceLimit("n", 3m), EvaluationOptions.Default.WithPaceLimit("n", 3m),
            options.WithStaleAfterMonths(23), options.WithPaceThresholds(0.95m, 0.61m), options.WithPaceThresholds(0.96m, 0.60m),
        ];
        Assert.All(others, other => Assert.NotEqual(options, other));
        Assert.False(options.Equals(null));
        Assert.False(options.Equals("m"));
    }

    [Fact]
    public void Engine_WithoutTheMeasure_IsRefusedByName()
    {
        var plan = Plan(t => t.AtLeast(80m), Higher());
        var other = Sdk.Observations.ObservationSet.Create(new MeasureCatalogue([]), []);
        var error = Assert.Throws<ArgumentException>(() => new EvaluationEngine().Evaluate(plan, other, EvaluationMoment.At(Date("2025-12-31"))));
        Assert.StartsWith("The observations were checked against a catalogue without the measure \"m\" of target \"T\".", error.Message, StringComparison.Ordinal);
        var engine = new EvaluationEngine();
        var moment = EvaluationMoment.At(Date("2025-12-31"));
        Assert.Throws<ArgumentNullException>(() => engine.Evaluate(plan, null!, moment));
        Assert.Throws<ArgumentNullException>(() => engine.Evaluate(plan, Set(plan), null!));
        Assert.Throws<ArgumentNullException>(() => engine.Evaluate((CompiledPlan)null!, Set(plan), moment));
        Assert.Throws<ArgumentNullException>(() => engine.Evaluate((CompiledPlan)null!, Set(plan), moment, Area));
        Assert.Throws<ArgumentNullException>(() => engine.Evaluate(CompiledPlan.Compile(plan), Set(plan), moment, (Sdk.Areas.AreaCode)null!));
        Assert.Throws<ArgumentNullException>(() => engine.Evaluate((Sdk.Targets.Target)null!, Set(plan), moment, Area));
        Assert.Throws<ArgumentNullException>(() => engine.Evaluate(plan.Targets[0], Set(plan), moment, (Sdk.Areas.AreaCode)null!));
        Assert.Throws<ArgumentNullException>(() => CompiledPlan.Compile(null!));
        Assert.Equal("Met", engine.Evaluate(plan.Targets[0], Set(plan, "2025 final 81"), moment, Area).Status.Name);
    }
}
