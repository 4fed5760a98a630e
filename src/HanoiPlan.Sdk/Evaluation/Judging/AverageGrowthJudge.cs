using HanoiPlan.Sdk.Evaluation.Tracing;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Evaluation.Judging;

/// <summary>
/// Judges average yearly growth: by the official figure for the whole span where there is one, checked against the one
/// compounded from the years; before the end, by the growth so far.
/// </summary>
internal static class AverageGrowthJudge
{
    private static readonly AssessmentStatus[] ByPace = [AssessmentStatus.OnTrack, AssessmentStatus.AtRisk, AssessmentStatus.OffTrack];

    public static void Judge(AssessmentDraft draft, ResolvedRange range)
    {
        var years = YearlyFigures.Of(draft);
        if (draft.IsDue && draft.Series.For(draft.Version.Span) is { } official)
        {
            JudgeOfficial(draft, range, official, years);
        }
        else if (years.Ended == 0)
        {
            draft.Answer(AssessmentStatus.NotDue, Reasons.NoYearEnded);
        }
        else if (years.Known.Count == 0)
        {
            draft.Answer(AssessmentStatus.NoData, Reasons.NothingKnown);
        }
        else if (years.Compounded(draft) is not { } compounded)
        {
            draft.Answer(AssessmentStatus.Undetermined, Reasons.ImpossibleGrowth);
            draft.LeaveOpen(draft.IsDue ? draft.FinalRow(range).Bands : ByPace);
        }
        else
        {
            JudgeYears(draft, range, years, compounded);
        }
    }

    private static void JudgeOfficial(AssessmentDraft draft, ResolvedRange range, Candidate official, YearlyFigures years)
    {
        var row = draft.FinalRow(range);
        draft.Judge(row, official, range);
        if (years.Missing.Count == 0 && years.Known.Count > 0 && years.Compounded(draft) is { } compounded)
        {
            draft.AddParts(years.Known);
            var statuses = row.StatusesWithinGrowth(compounded.Low.Growth!.Product, compounded.High.Growth!.Product, years.Known.Count);
            draft.Check(compounded.Low, statuses.Count != 1 || statuses[0] != draft.Status);
        }
    }

    private static void JudgeYears(
        AssessmentDraft draft, ResolvedRange range, YearlyFigures years, (AssessedValue Low, AssessedValue High) compounded)
    {
        draft.AddParts(years.Known);
        var row = draft.IsDue ? draft.FinalRow(range) : PendingRow(draft, range);
        if (years.Missing.Count > 0)
        {
            draft.Lack(years.Missing);
            Require(draft, range, compounded.Low.Growth!.Product, draft.Version.Span.YearCount - years.Known.Count);
            draft.LeaveOpen(row.StatusesWithinGrowth(
                compounded.Low.Growth.Product * Missing(draft.Least, years) ?? Rational.Zero,
                compounded.High.Growth!.Product * Missing(draft.Most, years),
                years.Ended));
            return;
        }

        draft.JudgeGrowth(row, compounded.Low, compounded.High, years.HasConflict, range);
        draft.FlagBreaks(draft.Version.Span.Start, years.Known[^1].End);
        if (!draft.IsDue)
        {
            draft.Steps.Add(new GrowthPaceStep(compounded.Low, EdgeOf(draft, range), draft.Options));
            Require(draft, range, compounded.Low.Growth!.Product, draft.Version.Span.YearCount - years.Known.Count);
            if (draft.Measure.Preference != Preference.LowerIsBetter && range.Lower is { } lower)
            {
                ReachJudge.WeighGrowth(draft, lower, compounded.Low.Growth.Product, years.Known[^1].End);
            }
        }
    }

    // What the missing years may have made of it between the natural limits; growth is never below −100 %.
    private static Rational? Missing(Rational? limit, YearlyFigures years) =>
        limit is { } percent ? Rational.Max(Rational.Zero, GrowthAverage.FactorOf(percent)).Power(years.Missing.Count) : null;

    private static Rational EdgeOf(AssessmentDraft draft, ResolvedRange range) =>
        draft.Measure.Preference == Preference.LowerIsBetter ? range.Upper ?? range.Lower!.Value : range.Lower ?? range.Upper!.Value;

    // Growth so far is held against the stated edge: its share of it is the pace. Where the edge is not above zero a share
    // has no meaning, and the edge alone decides.
    private static CutPointRow PendingRow(AssessmentDraft draft, ResolvedRange range)
    {
        var edge = EdgeOf(draft, range);
        var onTrack = Rational.From(draft.Options.OnTrackFrom);
        var atRisk = Rational.From(draft.Options.AtRiskFrom);
        var scale = draft.Measure.Scale;
        if (draft.Measure.Preference == Preference.LowerIsBetter)
        {
            var falling = new CutPointRowBuilder(scale, AssessmentStatus.OnTrack);
            return edge.Sign > 0
                ? falling.From(edge / onTrack, false, AssessmentStatus.AtRisk).From(edge / atRisk, false, AssessmentStatus.OffTrack).Build()
                : falling.From(edge, !range.UpperInclusive, AssessmentStatus.OffTrack).Build();
        }

        var rising = new CutPointRowBuilder(scale, AssessmentStatus.OffTrack);
        if (edge.Sign > 0)
        {
            rising.From(edge * atRisk, true, AssessmentStatus.AtRisk).From(edge * onTrack, true, AssessmentStatus.OnTrack);
        }
        else
        {
            rising.From(edge, range.LowerInclusive, AssessmentStatus.OnTrack);
        }

        if (draft.Measure.Preference == Preference.InsideIsBetter && range.Upper is { } upper)
        {
            rising.From(upper, !range.UpperInclusive, AssessmentStatus.AtRisk);
        }

        return rising.Build();
    }

    private static void Require(AssessmentDraft draft, ResolvedRange range, Rational product, int years)
    {
        if (years <= 0 || product.Sign <= 0)
        {
            return;
        }

        decimal? Rate(Rational? edge)
        {
            if (edge is not { } bound || GrowthAverage.FactorOf(bound).Sign <= 0)
            {
                return null;
            }

            var needed = GrowthAverage.FactorOf(bound).Power(draft.Version.Span.YearCount) / product;
            return new GrowthAverage(needed, years).RoundUp(draft.Measure.Scale.Places);
        }

        var (toLower, toUpper) = (Rate(range.Lower), Rate(range.Upper));
        if (toLower is not null || toUpper is not null)
        {
            draft.Require(new RequiredPace(RequirementKind.GrowthPerYear, toLower, toUpper, Rational.From(years), draft.Measure));
        }
    }
}
