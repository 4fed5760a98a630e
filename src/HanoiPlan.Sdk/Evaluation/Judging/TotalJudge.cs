using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Evaluation.Judging;

/// <summary>
/// Judges a sum over the span: by the official figure where there is one, checked against the sum of the years; before the
/// end, by the sum so far against the expected path.
/// </summary>
internal static class TotalJudge
{
    private static readonly AssessmentStatus[] ByPace = [AssessmentStatus.OnTrack, AssessmentStatus.AtRisk, AssessmentStatus.OffTrack];

    public static void Judge(AssessmentDraft draft, ResolvedRange range)
    {
        var years = YearlyFigures.Of(draft);
        var final = draft.FinalRow(range);
        if (draft.IsDue && draft.Series.For(draft.Version.Span) is { } official)
        {
            draft.Judge(final, official, range);
            if (years.Known.Count > 0)
            {
                draft.AddParts(years.Known);
                var sum = years.Summed(draft);
                draft.Check(sum, !final.StatusesWithin(sum.Low, sum.High).Contains(draft.Status));
            }
        }
        else if (years.Ended == 0)
        {
            draft.Answer(AssessmentStatus.NotDue, Reasons.NoYearEnded);
        }
        else if (years.Known.Count == 0)
        {
            draft.Answer(AssessmentStatus.NoData, Reasons.NothingKnown);
        }
        else
        {
            JudgeSum(draft, range, years, final);
        }
    }

    private static void JudgeSum(AssessmentDraft draft, ResolvedRange range, YearlyFigures years, CutPointRow final)
    {
        draft.AddParts(years.Known);
        if (years.Missing.Count > 0)
        {
            draft.Lack(years.Missing);
        }

        var sum = years.Summed(draft);
        var row = draft.IsDue ? final : PendingRow(draft.Measure, draft.Version, draft.Options, range, years.Ended);
        if (row is null)
        {
            draft.LeaveOpen(ByPace);
            return;
        }

        draft.JudgeSum(row, sum, years.HasConflict, range);
        draft.FlagBreaks(draft.Version.Span.Start, years.Known[^1].End);
        if (!draft.IsDue)
        {
            SecureOrRequire(draft, range, sum, years);
        }
    }

    private static void SecureOrRequire(AssessmentDraft draft, ResolvedRange range, AssessedValue sum, YearlyFigures years)
    {
        if (draft.Status.IsAttained)
        {
            // A sum of amounts that cannot be negative never falls again; only an upper bound can still be broken.
            var cannotFall = draft.Measure.LowerLimit >= 0;
            draft.Conclude(draft.Status, cannotFall && (range.Upper is null || range.StatusAbove(draft.Measure.Preference).IsAttained));
        }

        var left = draft.Version.Span.YearCount - years.Known.Count;
        if (sum.Exact is { } exact && left > 0 && !range.Contains(exact))
        {
            decimal? Remainder(Rational? edge) => edge is { } bound ? (bound - exact).Round(draft.Measure.Scale.Places) : null;
            draft.Require(new RequiredPace(
                RequirementKind.Remainder, Remainder(range.Lower), Remainder(range.Upper), Rational.From(left), draft.Measure));
            if (range.Lower is { } lower && years.Missing.Count == 0)
            {
                ReachJudge.WeighTotal(draft, lower, exact, years.Known[^1].End);
            }
        }
    }

    // The row on the sum so far: what the path expects by now of the edge, then the range itself.
    public static CutPointRow? PendingRow(Measure measure, TargetVersion version, EvaluationOptions options, ResolvedRange range, int ended)
    {
        var higher = measure.Preference != Preference.LowerIsBetter;
        var scale = measure.Scale;

        // The edge that the sum is held against: the floor it must reach, or the cap it must keep.
        var edge = higher && range.Lower is { } floor ? floor : range.Upper ?? range.Lower!.Value;
        if (ShareByNow(version, edge, ended) is not { } share)
        {
            return null;
        }

        var onTrack = Rational.From(options.OnTrackFrom);
        var atRisk = Rational.From(options.AtRiskFrom);
        if (higher && range.Lower is { } lower)
        {
            var row = new CutPointRowBuilder(scale, AssessmentStatus.OffTrack)
                .From(lower * share * atRisk, true, AssessmentStatus.AtRisk)
                .From(lower * share * onTrack, true, AssessmentStatus.OnTrack)
                .From(lower, range.LowerInclusive, AssessmentStatus.Met);
            return (range.Upper is { } upper ? row.From(upper, !range.UpperInclusive, range.StatusAbove(measure.Preference)) : row).Build();
        }

        return new CutPointRowBuilder(scale, AssessmentStatus.OnTrack)
            .From(edge * share / onTrack, false, AssessmentStatus.AtRisk)
            .From(edge * share / atRisk, false, AssessmentStatus.OffTrack)
            .From(edge, !range.UpperInclusive, AssessmentStatus.NotMet)
            .Build();
    }

    private static Rational? ShareByNow(TargetVersion version, Rational edge, int ended)
    {
        var years = version.Span.YearCount;
        switch (version.Path)
        {
            case { Kind: PathKind.ConstantGrowth, Rate: { } rate } when rate != 0:
                var factor = GrowthAverage.FactorOf(Rational.From(rate));
                return (factor.Power(ended) - Rational.One) / (factor.Power(years) - Rational.One);
            case { Kind: PathKind.Steps } path:
                return path.Steps.TryGetValue(version.Span.FirstYear + ended - 1, out var step) && edge.Sign != 0
                    ? Rational.From(step) / edge
                    : null;
            default:
                return Rational.Of(ended, years);
        }
    }
}
