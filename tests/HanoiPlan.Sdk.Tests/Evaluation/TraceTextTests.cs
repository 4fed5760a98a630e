using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Tracing;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using static HanoiPlan.Sdk.Tests.Evaluation.Town;

namespace HanoiPlan.Sdk.Tests.Evaluation;

/// <summary>Whole traces as a planner reads them, in both languages; a step below another is indented. All numbers are worked out by hand.</summary>
public sealed class TraceTextTests
{
    [Fact]
    public void EndOfTerm_Due_SaysWhatIsAskedKnownAndDecided() => AssertTrace(
        Assess(Higher(1), t => t.Between(7.5m, 8.0m), "2025-12-31", "2025 final 7.7 2026-01-10", "2025 estimate 7.4 2025-11-01"),
        """
        T Test: Met, judged at 2025-12-31.
          The target reads “…”, that is from 7.5 to 8%, above it exceeded; the value at the end of 2021–2025 counts, due 2025-12-31.
          2025: 7.7% (final, recorded 2026-01-10).
            It replaces 7.4% (estimate, recorded 2025-11-01).
          7.7% is in the range, 0.2 percentage points from 7.5%: Met.
        """,
        """
        T Thử: Đạt, xét tại ngày 31/12/2025.
          Chỉ tiêu ghi “…”, tức từ 7,5 đến 8%, cao hơn là vượt; xét giá trị cuối giai đoạn 2021 - 2025, hạn 31/12/2025.
          Năm 2025: 7,7% (chính thức, ghi nhận 10/01/2026).
            Thay cho 7,4% (ước tính, ghi nhận 01/11/2025).
          7,7% nằm trong khoảng, cách mức 7,5% 0,2 điểm %: Đạt.
        """);

    // From 50 towards 100: 19 of 50 is 38 % of the way in two of five years, a pace of 0.95; 31 points are left for three years.
    [Fact]
    public void Pace_AcrossABreak_SaysHowFarHowFastAndWhatIsLeft() => AssertTrace(
        Assess(
            Measure(Preference.HigherIsBetter, 2, m => m.Stock().BreaksOn(Date("2022-01-01"), LocalisedText.Of("chuẩn mới.", "new standard."), null)),
            t => t.AtLeast(100m), "2023-06-30", "2020 final 50 2021-02-01", "2022 final 69"),
        """
        T Test: On track, judged at 2023-06-30.
          The target reads “…”, that is 100% or more; the value at the end of 2021–2025 counts, due 2025-12-31.
          Baseline, 2020: 50% (final, recorded 2021-02-01).
          Note: a break in the series is crossed on 2022-01-01: new standard.
          2022: 69% (final, recorded 2022-12-31).
          69% is 31 percentage points below 100%: On track.
          38% of the way was covered when 40% of the time had passed; the pace is 0.95 (on track from 0.95, at risk from 0.6).
          To reach the range it would take a rise of at least 10.34 percentage points in each of the 3 years left.
        """,
        """
        T Thử: Đúng tiến độ, xét tại ngày 30/06/2023.
          Chỉ tiêu ghi “…”, tức từ 100% trở lên; xét giá trị cuối giai đoạn 2021 - 2025, hạn 31/12/2025.
          Mức gốc, năm 2020: 50% (chính thức, ghi nhận 01/02/2021).
          Lưu ý: so sánh qua điểm đứt gãy của chuỗi số liệu ngày 01/01/2022: chuẩn mới.
          Năm 2022: 69% (chính thức, ghi nhận 31/12/2022).
          69% thấp hơn mức 100% 31 điểm %: Đúng tiến độ.
          Đã đi được 38% quãng đường khi 40% thời gian đã qua; tốc độ 0,95 (đúng tiến độ từ 0,95, có nguy cơ từ 0,6).
          Để đạt chỉ tiêu, mỗi năm trong 3 năm còn lại phải tăng ít nhất 10,34 điểm %.
        """);

    // 10 down to 5: at 12 it has gone back two of five; seven points are left for three years.
    [Fact]
    public void Pace_MovingAwayFromAnEarlierBaseline_SaysBoth() => AssertTrace(
        Assess(Lower(0), t => t.AtMost(5m), "2023-06-30", "2019 final 10", "2022 preliminary 12"),
        """
        T Test: Off track, judged at 2023-06-30.
          The target reads “…”, that is 5% or less; the value at the end of 2021–2025 counts, due 2025-12-31.
          Baseline, 2019: 10% (final, recorded 2019-12-31).
          Note: an earlier baseline is used.
          2022: 12% (preliminary, recorded 2022-12-31).
          12% is 7 percentage points above 5%: Off track.
          -40% of the way was covered when 50% of the time had passed; the pace is -0.8 (on track from 0.95, at risk from 0.6); it is moving away.
          To reach the range it would take a fall of at least 3 percentage points in each of the 3 years left.
        """,
        """
        T Thử: Chậm tiến độ, xét tại ngày 30/06/2023.
          Chỉ tiêu ghi “…”, tức không quá 5%; xét giá trị cuối giai đoạn 2021 - 2025, hạn 31/12/2025.
          Mức gốc, năm 2019: 10% (chính thức, ghi nhận 31/12/2019).
          Lưu ý: mức gốc lấy ở năm sớm hơn.
          Năm 2022: 12% (sơ bộ, ghi nhận 31/12/2022).
          12% cao hơn mức 5% 7 điểm %: Chậm tiến độ.
          Đã đi được -40% quãng đường khi 50% thời gian đã qua; tốc độ -0,8 (đúng tiến độ từ 0,95, có nguy cơ từ 0,6); đang đi ngược hướng.
          Để đạt chỉ tiêu, mỗi năm trong 3 năm còn lại phải giảm ít nhất 3 điểm %.
        """);

    // √(1.0292·1.0889) = 1.058629…; (1.075⁵/1.12069…)^⅓ = 1.086051…, with 1.08⁵ 1.094494…
    [Fact]
    public void AverageGrowth_SoFar_IsHeldAgainstTheEdge() => AssertTrace(
        Assess(Growth(), t => t.Between(7.5m, 8.0m).AverageGrowth(), "2023-06-30", "2021 final 2.92", "2022 estimate 8.89"),
        """
        T Test: At risk, judged at 2023-06-30.
          The target reads “…”, that is from 7.5 to 8%/year, above it exceeded; the average yearly growth of 2021–2025 counts, due 2025-12-31.
          2021: 2.92%/year (final, recorded 2021-12-31).
          2022: 8.89%/year (estimate, recorded 2022-12-31).
          2021–2022: 5.86%/year (compounded from the years, estimate).
          5.86%/year is 1.64 percentage points below 7.5%/year: At risk.
          The average so far is 5.86%/year against 7.5%/year (on track from 7.125%/year, at risk from 4.5%/year).
          To reach the range it would take a rise of 8.61 to 9.44% in each of the 3 years left or missing.
        """,
        """
        T Thử: Có nguy cơ, xét tại ngày 30/06/2023.
          Chỉ tiêu ghi “…”, tức từ 7,5 đến 8%/năm, cao hơn là vượt; xét mức tăng bình quân giai đoạn 2021 - 2025, hạn 31/12/2025.
          Năm 2021: 2,92%/năm (chính thức, ghi nhận 31/12/2021).
          Năm 2022: 8,89%/năm (ước tính, ghi nhận 31/12/2022).
          Giai đoạn 2021 - 2022: 5,86%/năm (tính lũy kế nhân từ các năm, ước tính).
          5,86%/năm thấp hơn mức 7,5%/năm 1,64 điểm %: Có nguy cơ.
          Bình quân đến nay 5,86%/năm so với mức 7,5%/năm (đúng tiến độ từ 7,125%/năm, có nguy cơ từ 4,5%/năm).
          Để đạt chỉ tiêu, 3 năm còn lại hoặc còn thiếu mỗi năm phải tăng 8,61 đến 9,44%.
        """);

    // 1.07⁵ makes 7 % a year, 0.5 below the official 7.5.
    [Fact]
    public void AverageGrowth_OfficialFigure_IsCheckedAgainstTheYears() => AssertTrace(
        Assess(Growth(), t => t.AtLeast(7.5m).AverageGrowth().Over(2021, 2022), "2022-12-31", "2021 final 7", "2022 final 7", "2021-2022 final 7.5"),
        """
        T Test: Met, judged at 2022-12-31.
          The target reads “…”, that is 7.5%/year or more; the average yearly growth of 2021–2022 counts, due 2022-12-31.
          2021–2022: 7.5%/year (final, recorded 2022-12-31).
          7.5%/year is in the range, just at 7.5%/year: Met.
          2021: 7%/year (final, recorded 2021-12-31).
          2022: 7%/year (final, recorded 2022-12-31).
          Cross-check, 2021–2022: 7%/year (compounded from the years, final).
          Note: the cross-check differs.
        """,
        """
        T Thử: Đạt, xét tại ngày 31/12/2022.
          Chỉ tiêu ghi “…”, tức từ 7,5%/năm trở lên; xét mức tăng bình quân giai đoạn 2021 - 2022, hạn 31/12/2022.
          Giai đoạn 2021 - 2022: 7,5%/năm (chính thức, ghi nhận 31/12/2022).
          7,5%/năm nằm trong khoảng, đúng tại mức 7,5%/năm: Đạt.
          Năm 2021: 7%/năm (chính thức, ghi nhận 31/12/2021).
          Năm 2022: 7%/năm (chính thức, ghi nhận 31/12/2022).
          Đối chiếu, giai đoạn 2021 - 2022: 7%/năm (tính lũy kế nhân từ các năm, chính thức).
          Lưu ý: đối chiếu cho kết luận khác.
        """);

    [Fact]
    public void Total_WithMissingYears_SaysThatTheyAreNotZero() => AssertTrace(
        Assess(Measure(Preference.HigherIsBetter, 2, m => m.NotBelow(0), Unit.TrillionVnd), t => t.Between(10m, 12m).Total(), "2025-12-31", "2021 final 2", "2022 final 1.5"),
        """
        T Test: Undetermined (possibly: Exceeded / Met / Not met), judged at 2025-12-31.
          The target reads “…”, that is from 10 to 12 trillion VND, above it exceeded; the total of 2021–2025 counts, due 2025-12-31.
          2021: 2 trillion VND (final, recorded 2021-12-31).
          2022: 1.5 trillion VND (final, recorded 2022-12-31).
          There is no result for 2023, 2024, 2025; what is missing is not taken for zero.
          2021–2025: at least 3.5 trillion VND (added up from the years, final).
          The value lies within at least 3.5 trillion VND: Undetermined.
        """,
        """
        T Thử: Chưa xác định (có thể: Vượt / Đạt / Không đạt), xét tại ngày 31/12/2025.
          Chỉ tiêu ghi “…”, tức từ 10 đến 12 nghìn tỷ đồng, cao hơn là vượt; xét tổng của giai đoạn 2021 - 2025, hạn 31/12/2025.
          Năm 2021: 2 nghìn tỷ đồng (chính thức, ghi nhận 31/12/2021).
          Năm 2022: 1,5 nghìn tỷ đồng (chính thức, ghi nhận 31/12/2022).
          Không có kết quả cho kỳ 2023, 2024, 2025; thiếu số liệu không được coi là bằng không.
          Giai đoạn 2021 - 2025: từ 3,5 nghìn tỷ đồng trở lên (cộng từ các năm, chính thức).
          Giá trị trong khoảng từ 3,5 nghìn tỷ đồng trở lên: Chưa xác định.
        """);

    [Fact]
    public void EveryYear_CountsTheYears_EachBelow() => AssertTrace(
        Assess(Measure(Preference.HigherIsBetter, 0, null, Unit.Persons), t => t.Between(9000m, 10000m).EveryYear(), "2023-12-31", "2021 final 10027", "2022 final 8999"),
        """
        T Test: Not met, judged at 2023-12-31.
          The target reads “…”, that is from 9,000 to 10,000 persons, above it exceeded; each year of 2021–2025 counts by itself, due 2025-12-31.
          1 of 5 years attained; 3 have ended and 2 have a result.
            2021: 10,027 persons, exceeded.
            2022: 8,999 persons, not met.
          There is no result for 2023; what is missing is not taken for zero.
        """,
        """
        T Thử: Không đạt, xét tại ngày 31/12/2023.
          Chỉ tiêu ghi “…”, tức từ 9.000 đến 10.000 người, cao hơn là vượt; xét riêng từng năm của giai đoạn 2021 - 2025, hạn 31/12/2025.
          Đạt 1 năm trên 5 năm phải đạt; đã kết thúc 3 năm, có số liệu 2 năm.
            Năm 2021: 10.027 người, vượt.
            Năm 2022: 8.999 người, không đạt.
          Không có kết quả cho kỳ 2023; thiếu số liệu không được coi là bằng không.
        """);

    // 1812/2272 is 79.7535… %, which the published 80.6 does not rebuild.
    [Fact]
    public void Conflict_ShowsEachSideWithWhatItLeadsTo() => AssertTrace(
        Assess(Plan(t => t.Between(80m, 85m), Higher()), EvaluationMoment.At(Date("2025-12-31")).KnownOn(Date("2026-03-01")), "2025 final 80.6 1812/2272"),
        """
        T Test: Conflict (possibly: Met / Not met), judged at 2025-12-31 with what was known on 2026-03-01.
          The target reads “…”, that is from 80 to 85%, above it exceeded; the value at the end of 2021–2025 counts, due 2025-12-31.
          2025: 80.6% (final, recorded 2025-12-31).
          Sources of equal standing disagree: 79.75% (made from 1,812/2,272) → Not met; 80.6% (published) → Met.
          80.6% is in the range, 0.6 percentage points from 80%: Conflict.
        """,
        """
        T Thử: Số liệu mâu thuẫn (có thể: Đạt / Không đạt), xét tại ngày 31/12/2025 theo số liệu biết đến ngày 01/03/2026.
          Chỉ tiêu ghi “…”, tức từ 80 đến 85%, cao hơn là vượt; xét giá trị cuối giai đoạn 2021 - 2025, hạn 31/12/2025.
          Năm 2025: 80,6% (chính thức, ghi nhận 31/12/2025).
          Các nguồn có giá trị như nhau công bố khác nhau: 79,75% (tính từ 1.812/2.272) → Không đạt; 80,6% (công bố) → Đạt.
          80,6% nằm trong khoảng, cách mức 80% 0,6 điểm %: Số liệu mâu thuẫn.
        """);

    [Fact]
    public void DueYearMissing_ShowsTheLatestAndTheGap() => AssertTrace(
        Assess(Higher(), t => t.AtLeast(75m), "2025-12-31", "2023 final 15/20"),
        """
        T Test: Undetermined (possibly: Met / Not met), judged at 2025-12-31.
          The target reads “…”, that is 75% or more; the value at the end of 2021–2025 counts, due 2025-12-31.
          Latest known, 2023: 75% (15/20, final, recorded 2023-12-31).
          There is no result for 2025; what is missing is not taken for zero.
        """,
        """
        T Thử: Chưa xác định (có thể: Đạt / Không đạt), xét tại ngày 31/12/2025.
          Chỉ tiêu ghi “…”, tức từ 75% trở lên; xét giá trị cuối giai đoạn 2021 - 2025, hạn 31/12/2025.
          Số liệu mới nhất, năm 2023: 75% (15/20, chính thức, ghi nhận 31/12/2023).
          Không có kết quả cho kỳ 2025; thiếu số liệu không được coi là bằng không.
        """);

    [Fact]
    public void OurReading_StandsBelowTheStatement()
    {
        var reading = Reading.Ours(LocalisedText.Of("Tính đến ngày nào?", "By which day?"), LocalisedText.Of("Cuối năm.", "The end of the year."));
        AssertTrace(
            Assess(Higher(), t => t.AtLeast(75m).Read(reading), "2020-12-31"),
            """
            T Test: Not due, judged at 2020-12-31.
              The target reads “…”, that is 75% or more; the value at the end of 2021–2025 counts, due 2025-12-31.
                The text leaves open: By which day? — the SDK reads it as: The end of the year.
              The span of the target starts on 2021-01-01.
            """,
            """
            T Thử: Chưa đến kỳ, xét tại ngày 31/12/2020.
              Chỉ tiêu ghi “…”, tức từ 75% trở lên; xét giá trị cuối giai đoạn 2021 - 2025, hạn 31/12/2025.
                Văn bản để ngỏ: Tính đến ngày nào? — SDK hiểu: Cuối năm.
              Giai đoạn của chỉ tiêu bắt đầu ngày 01/01/2021.
            """);
    }

    [Fact]
    public void Citations_NameTheDocumentTheMethodOrTheSources()
    {
        var plan = Plan(t => t.AtLeast(75m), Higher());
        var set = Sdk.Observations.ObservationSet.Create(plan.Measures,
        [
            Sdk.Observations.Observation.Create("m", Area, Sdk.Time.TimePeriod.Year(2025), Sdk.Observations.ObservationKind.Final, Date("2026-01-10"), o => o.WithValue(76m).From("Yearbook")),
            Sdk.Observations.Observation.Of("m", Area, Sdk.Time.TimePeriod.Year(2025), Sdk.Observations.ObservationKind.Estimate, Date("2025-11-01"), 74m),
        ]);
        var trace = new EvaluationEngine().Evaluate(plan, set, EvaluationMoment.At(Date("2025-12-31")))["T"].Trace;
        string[] Cited(Language language) => [.. Flat(trace, 0).Select(step => step.Step.Citation.Cite(language))];
        Assert.Equal(["Test, section 1", "Test, section 1", "Yearbook", "source not stated", "HanoiPlan.Sdk, docs/evaluation.md, section 2"], Cited(Language.English));
        Assert.Equal(["Thử, mục 1", "Thử, mục 1", "Yearbook", "nguồn không ghi", "HanoiPlan.Sdk, docs/evaluation.md, mục 2"], Cited(Language.Vietnamese));
        Assert.Equal(trace.ToText(Language.English), trace.ToString());
    }

    private static void AssertTrace(Assessment assessment, string english, string vietnamese)
    {
        Assert.Equal(english.ReplaceLineEndings("\n"), Text(assessment, Language.English));
        Assert.Equal(vietnamese.ReplaceLineEndings("\n"), Text(assessment, Language.Vietnamese));
    }

    private static string Text(Assessment assessment, Language language) =>
        string.Join('\n', Flat(assessment.Trace, 0).Select(step => new string(' ', 2 * step.Depth) + step.Step.ToText(language)));

    private static IEnumerable<(TraceStep Step, int Depth)> Flat(TraceStep step, int depth) =>
        step.Children.SelectMany(child => Flat(child, depth + 1)).Prepend((step, depth));
}
