using HanoiPlan.Sdk.Evaluation.Tracing;
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
        else if (years.Products() is not { } products)
        {
            draft.Answer(AssessmentStatus.Undetermined, Reasons.ImpossibleGrowth);
            draft.LeaveOpen(draft.IsDue ? draft.FinalRow(range).Bands : ByPace);
        }
        else
        {
            JudgeYears(draft, range, years, products);
        }
    }

    private static void JudgeOfficial(AssessmentDraft draft, ResolvedRange range, Candidate official, YearlyFigures years)
    {
        var row = draft.FinalRow(range);
        draft.Judge(row, official, range);
        if (years.Missing.Count == 0 && years.Known.Count > 0 && years.Products() is { } products)
        {
            draft.AddParts(years.Known);
            var sides = products.Select(side => SideOf(draft, row, years, side)).ToArray();
            draft.Check(sides[0].Value, Array.Exists(sides, side => side.Statuses is not [var status] || status != draft.Status));
        }
    }

    private static void JudgeYears(AssessmentDraft draft, ResolvedRange range, YearlyFigures years, IReadOnlyList<YearsSide> products)
    {
        draft.AddParts(years.Known);
        var row = draft.IsDue ? draft.FinalRow(range) : PendingRow(draft, range);
        if (years.Missing.Count > 0)
        {
            draft.Lack(years.Missing);
            Require(draft, range, years, products);
            draft.Dispute([.. products.Select(side => SideOf(draft, row, years, side))]);
            return;
        }

        draft.JudgeSides(row, [.. products.Select(side => SideOf(draft, row, years, side))], range);
        draft.FlagBreaks(draft.Version.Span.Start, years.Known[^1].End);
        if (!draft.IsDue)
        {
            draft.Steps.Add(new GrowthPaceStep(draft.Value!, range, draft.Measure.Preference, draft.Options));
            Require(draft, range, years, products);
            if (range.Lower is { } floor && range.BindsBelow(draft.Measure.Preference))
            {
                ReachJudge.WeighGrowth(draft, floor, products[0].Low!.Value, years.Known[^1].End);
            }
        }
    }

    // Missing years have grown by anything between the natural limits; growth is never below −100 %.
    private static ConflictSide SideOf(AssessmentDraft draft, CutPointRow row, YearlyFigures years, YearsSide side)
    {
        var missing = years.Missing.Count;
        var low = side.Low!.Value * (Power(draft.Least, missing) ?? Rational.Zero);
        var high = side.High!.Value * Power(draft.Most, missing);
        var value = new AssessedValue(
            draft.Measure,
            years.Span(draft),
            null,
            null,
            new GrowthAverage(side.Low.Value, years.Known.Count),
            ValueOrigin.Compounded,
            side.Observations);
        return new ConflictSide(value, row.StatusesWithinGrowth(low, high, years.Ended)) { IsInterval = low != high };
    }

    private static Rational? Power(Rational? limit, int years) =>
        years == 0 ? Rational.One
        : limit is { } percent ? Rational.Max(Rational.Zero, GrowthAverage.FactorOf(percent)).Power(years)
        : null;

    // Growth so far is held against each bound that binds.
    private static CutPointRow PendingRow(AssessmentDraft draft, ResolvedRange range)
    {
        var preference = draft.Measure.Preference;
        var floor = range.BindsBelow(preference) ? BoundRow.OfGrowthFloor(range.Lower!.Value, range.LowerInclusive, draft.Options) : null;
        var ceiling = !range.BindsAbove(preference) ? null
            : floor is null ? BoundRow.OfGrowthCeiling(range.Upper!.Value, range.UpperInclusive, draft.Options)
            : BoundRow.OfGrowthAbove(range.Upper!.Value, range.UpperInclusive);
        return (floor, ceiling) switch
        {
            ({ } low, { } high) => low.ToRowWithCeiling(high, draft.Measure.Scale),
            ({ } low, null) => low.ToRow(draft.Measure.Scale),
            _ => ceiling!.ToMirroredRow(draft.Measure.Scale),
        };
    }

    // What each year left or missing must grow by: rounded up to the lower bound, down to the upper one.
    private static void Require(AssessmentDraft draft, ResolvedRange range, YearlyFigures years, IReadOnlyList<YearsSide> products)
    {
        var (all, left) = (draft.Version.Span.YearCount, draft.Version.Span.YearCount - years.Known.Count);
        if (left <= 0 || products is not [{ Low: { Sign: > 0 } product } side] || side.High != product)
        {
            return;
        }

        var final = draft.FinalRow(range);
        bool Attains(Rational rate)
        {
            var factor = GrowthAverage.FactorOf(rate);
            return factor.Sign >= 0 && !(rate < draft.Least) && !(rate > draft.Most)
                && final.JudgeGrowth(product * factor.Power(left), all).IsAttained;
        }

        GrowthAverage? Needed(Rational? bound) => bound is { } rate && GrowthAverage.FactorOf(rate) is { Sign: > 0 } factor
            ? new GrowthAverage(factor.Power(all) / product, left)
            : null;

        var scale = draft.Measure.Scale.Places;
        draft.Require(
            RequirementKind.GrowthPerYear,
            Advice.Where(Needed(range.Lower)?.RoundUp(scale, range.LowerInclusive), Attains),
            Advice.Where(Needed(range.Upper)?.RoundDown(scale, range.UpperInclusive), Attains),
            Rational.From(left));
    }
}
