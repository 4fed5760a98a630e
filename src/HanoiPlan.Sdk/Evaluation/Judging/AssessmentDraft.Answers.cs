using System.Diagnostics.CodeAnalysis;
using HanoiPlan.Sdk.Evaluation.Tracing;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation.Judging;

/// <summary>The ways in which a draft comes to its answer.</summary>
internal sealed partial class AssessmentDraft
{
    /// <summary>Answers without a value, for a reason.</summary>
    public void Answer(AssessmentStatus status, LocalisedText reason)
    {
        Status = status;
        Steps.Add(new ReasonStep(status, reason));
    }

    /// <summary>Answers that what is known leaves several statuses possible; a single one is decided in spite of what is missing.</summary>
    public void LeaveOpen(IEnumerable<AssessmentStatus> possible) => Settle(StatusList.BestFirst(possible), false);

    /// <summary>Answers with a status that the steps already explain.</summary>
    public void Conclude(AssessmentStatus status, bool isSecured)
    {
        Status = status;
        IsSecured = isSecured;
    }

    /// <summary>Holds what is known of a period against a row: one answer, a conflict, or an open question.</summary>
    public void Judge(CutPointRow row, Candidate candidate, ResolvedRange range)
    {
        Hold(row, ValueOf(candidate.Period, candidate.Alternatives[0]), candidate.Superseded);
        if (candidate.HasConflict)
        {
            var sides = SidesOf(row, candidate);
            Conflict = [.. sides.OrderBy(side => side.Value.Low ?? Rational.Zero)];
            Steps.Add(new ConflictStep(Conflict));
            Settle(StatusList.BestFirst(sides), true);
        }
        else
        {
            Settle(row.StatusesWithin(Value.Low, Value.High), false);
        }

        MeasureMargin(range, row);
        Steps.Add(new RangeStep(Value, row, Status, Margin));
        FlagRounding(candidate, row);
    }

    /// <summary>Holds a sum, or what is known of it, against a row.</summary>
    public void JudgeSum(CutPointRow row, AssessedValue sum, bool isConflict, ResolvedRange range)
    {
        Hold(row, sum, []);
        Settle(row.StatusesWithin(sum.Low, sum.High), isConflict && Missing.Count == 0);
        Margin = sum.Exact is { } exact ? Margin.Of(exact, range, Measure) : null;
        Steps.Add(new RangeStep(sum, row, Status, Margin));
    }

    /// <summary>Holds a compounded growth against a row.</summary>
    public void JudgeGrowth(CutPointRow row, AssessedValue low, AssessedValue high, bool isConflict, ResolvedRange range)
    {
        Hold(row, low, []);
        Settle(row.StatusesWithinGrowth(low.Growth!.Product, high.Growth!.Product, low.Growth.Years), isConflict);
        if (low.Growth.Product == high.Growth.Product)
        {
            Margin = Margin.Of(low.Growth, range, Measure);
            Steps.Add(new RangeStep(low, row, Status, Margin));
        }
    }

    /// <summary>Answers that sources of equal standing lead to different statuses.</summary>
    public void Dispute(YearAnswer year, IReadOnlyList<AssessmentStatus> possible)
    {
        PossibleStatuses = possible;
        Status = AssessmentStatus.Conflict;
        Conflict = year.Sides;
        Steps.Add(new ConflictStep(Conflict));
    }

    /// <summary>
    /// Answers from each of the baselines that sources of equal standing give; when they differ, what hangs on one of them
    /// alone is not kept.
    /// </summary>
    public void WeighBaselines(IReadOnlyList<AssessmentDraft> each)
    {
        if (Baseline is null)
        {
            return;
        }

        ConflictSide[] sides =
        [
            .. each.Select(draft => new ConflictSide(draft.Baseline!, draft.PossibleStatuses.Count > 0 ? draft.PossibleStatuses : [draft.Status]))
                .OrderBy(side => side.Value.Low ?? Rational.Zero),
        ];
        if (each.All(draft => draft.Status == Status && draft.PossibleStatuses.SequenceEqual(PossibleStatuses)))
        {
            _flags.Add(AssessmentFlag.SourcesDisagree);
            return;
        }

        PossibleStatuses = StatusList.BestFirst(sides);
        (Status, Conflict, IsSecured) = (AssessmentStatus.Conflict, sides, false);
        (Row, Margin, Pace, Required, Reach) = (null, null, null, null, null);
        Steps.Add(new ConflictStep(sides));
    }

    [MemberNotNull(nameof(Value))]
    private void Hold(CutPointRow row, AssessedValue value, IReadOnlyList<Observation> superseded)
    {
        Row = row;
        Value = value;
        Steps.Add(new ValueStep(ValueRole.Judged, value, superseded));
        FlagEstimate(value);
    }

    private void Settle(IReadOnlyList<AssessmentStatus> statuses, bool isConflict)
    {
        if (statuses.Count == 1)
        {
            Status = statuses[0];
            PossibleStatuses = [];
            if (isConflict)
            {
                _flags.Add(AssessmentFlag.SourcesDisagree);
            }
        }
        else
        {
            Status = isConflict ? AssessmentStatus.Conflict : AssessmentStatus.Undetermined;
            PossibleStatuses = statuses;
        }
    }

    private void FlagRounding(Candidate candidate, CutPointRow row)
    {
        if (candidate.Alternatives is [{ Figures: [{ Headline: { } headline, Ratio: { } ratio }] }] && row.Judge(headline) != row.Judge(ratio))
        {
            Flag(AssessmentFlag.RoundingDecides);
        }
    }
}
