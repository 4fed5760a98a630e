using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;

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
            JudgeOfficial(draft, range, final, official, years);
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

    /// <summary>What a sum before its end can be called when the bounds are not known.</summary>
    public static IEnumerable<AssessmentStatus> Unresolved(AssessmentDraft draft, AssessmentStatus[] attained)
    {
        // Attained early is only a sum that has moved the way that a bound asks for; lost early only one that has limits to come back within.
        var (range, measure) = (draft.Version.Range, draft.Measure);
        var binds = ResolvedRange.Absolute(range);
        var (isFloor, isCeiling) = (binds.BindsBelow(measure.Preference), binds.BindsAbove(measure.Preference));
        var sums = Sums(draft, YearlyFigures.Of(draft));
        var isEarly = Array.Exists(sums, sum => (isFloor && !(sum.High <= Rational.Zero)) || (isCeiling && !(sum.Low >= Rational.Zero)));
        var isLost = (isFloor && measure.UpperLimit is not null) || (isCeiling && measure.LowerLimit is not null);
        return (isEarly ? attained : []).Concat(ByPace).Concat(isLost ? [AssessmentStatus.NotMet] : []);
    }

    private static void JudgeOfficial(AssessmentDraft draft, ResolvedRange range, CutPointRow final, Candidate official, YearlyFigures years)
    {
        draft.Judge(final, official, range);
        if (years.Known.Count > 0)
        {
            draft.AddParts(years.Known);
            var sums = Sums(draft, years);
            var possible = sums.SelectMany(sum => final.StatusesWithin(sum.Low, sum.High));
            draft.Check(sums[0], !possible.Contains(draft.Status));
        }
    }

    private static void JudgeSum(AssessmentDraft draft, ResolvedRange range, YearlyFigures years, CutPointRow final)
    {
        draft.AddParts(years.Known);
        if (years.Missing.Count > 0)
        {
            draft.Lack(years.Missing);
        }

        var sums = Sums(draft, years);
        if ((draft.IsDue ? final : PendingTotalRow.For(draft.Measure, draft.Version, draft.Options, range, years.Ended)) is not { } row)
        {
            draft.Answer(AssessmentStatus.Undetermined, Reasons.NoStep(draft.YearAt(years.Ended - 1).LastYear));
            draft.LeaveOpen(ByPace);
            return;
        }

        draft.JudgeSides(row, [.. sums.Select(sum => new ConflictSide(sum, row.StatusesWithin(sum.Low, sum.High)))], range);
        draft.FlagBreaks(draft.Version.Span.Start, years.Known[^1].End);
        if (!draft.IsDue)
        {
            draft.Steps.Add(new Tracing.ThresholdStep(row, draft.Measure));
            Secure(draft, final, sums, years);
            Require(draft, range, final, sums, years);
        }
    }

    // Attained for good when it stays attained whatever the years to come bring.
    private static void Secure(AssessmentDraft draft, CutPointRow final, AssessedValue[] sums, YearlyFigures years)
    {
        if (!draft.Status.IsAttained)
        {
            return;
        }

        var toCome = Rational.From(draft.Version.Span.YearCount - years.Ended);
        draft.Conclude(draft.Status, Array.TrueForAll(sums, sum => final
            .StatusesWithin(sum.Low + (draft.Least * toCome), sum.High + (draft.Most * toCome))
            .All(status => status.IsAttained)));
    }

    private static void Require(AssessmentDraft draft, ResolvedRange range, CutPointRow final, AssessedValue[] sums, YearlyFigures years)
    {
        var left = draft.Version.Span.YearCount - years.Known.Count;
        if (sums is not [{ Exact: { } exact }] || left <= 0 || final.Judge(exact).IsAttained)
        {
            return;
        }

        var toCome = Rational.From(left);
        bool Attains(Rational remainder) =>
            final.Judge(exact + remainder).IsAttained && !(remainder < draft.Least * toCome) && !(remainder > draft.Most * toCome);
        var (toLower, toUpper) = (
            range.Lower is { } lower ? Advice.AtLeast(lower - exact, range.LowerInclusive, draft.Measure.Scale) : null,
            range.Upper is { } upper ? Advice.AtMost(upper - exact, range.UpperInclusive, draft.Measure.Scale) : null);
        draft.Require(RequirementKind.Remainder, Advice.Where(toLower, Attains), Advice.Where(toUpper, Attains), toCome);
        if (range.Lower is { } floor && range.BindsBelow(draft.Measure.Preference) && years.Missing.Count == 0)
        {
            ReachJudge.WeighTotal(draft, floor, exact, years.Known[^1].End);
        }
    }

    // With every missing year anywhere between the natural limits.
    private static AssessedValue[] Sums(AssessmentDraft draft, YearlyFigures years)
    {
        var missing = Rational.From(years.Missing.Count);
        var isWhole = years.Missing.Count == 0;
        return
        [
            .. years.Sums().Select(side => new AssessedValue(
                draft.Measure,
                years.Span(draft),
                isWhole ? side.Low : side.Low + (draft.Least * missing),
                isWhole ? side.High : side.High + (draft.Most * missing),
                null,
                ValueOrigin.Summed,
                side.Observations)),
        ];
    }
}
