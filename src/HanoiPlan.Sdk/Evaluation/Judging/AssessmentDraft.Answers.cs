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

    /// <summary>
    /// Holds what several years make against a row, once for each way to settle what sources disagree about: one answer, a
    /// conflict, or an open question.
    /// </summary>
    public void JudgeSides(CutPointRow row, ConflictSide[] sides, ResolvedRange range)
    {
        Array.Sort(sides, static (left, right) => OrderOf(left.Value).CompareTo(OrderOf(right.Value)));
        Hold(row, sides.Length == 1 ? sides[0].Value : Across(sides), []);
        WeighSides(sides);
        var shown = new ShownValue(row, range);
        foreach (var side in sides)
        {
            side.Value.HeldAgainst = shown;
        }

        Value.HeldAgainst = shown;
        Margin = sides is [{ IsInterval: false }] ? Margin.Of(Value, range) : null;

        // One end of a growth that is not known exactly is no value to hold against the range.
        if (Value.Growth is null || Margin is not null)
        {
            Steps.Add(new RangeStep(Value, row, Status, Margin));
        }
    }

    // All sides say the same, or the answer is in dispute. A side can itself be open.
    private void WeighSides(ConflictSide[] sides)
    {
        if (sides.Length == 1)
        {
            Settle(sides[0].Statuses, false);
        }
        else if (Array.TrueForAll(sides, side => side.Statuses.SequenceEqual(sides[0].Statuses)))
        {
            Settle(sides[0].Statuses, false);
            _flags.Add(AssessmentFlag.SourcesDisagree);
        }
        else
        {
            Conflict = sides;
            Steps.Add(new ConflictStep(sides));
            Settle(StatusList.BestFirst(sides), true);
        }
    }

    private static Rational OrderOf(AssessedValue value) => value.Growth?.Product ?? value.Low ?? Rational.Zero;

    // The value to show of several: everything between the least and the greatest of them.
    private AssessedValue Across(ConflictSide[] sides)
    {
        var first = sides[0].Value;
        Observation[] observations = [.. sides.SelectMany(side => side.Value.Observations).Distinct()];
        return first.Growth is { } growth
            ? new AssessedValue(Measure, first.Period, null, null, growth, first.Origin, observations)
            : new AssessedValue(Measure, first.Period, sides[0].Value.Low, sides[^1].Value.High, null, first.Origin, observations);
    }

    /// <summary>Answers from each side of a dispute.</summary>
    public void Dispute(ConflictSide[] sides) => WeighSides(sides);

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
    /// <param name="each">The answer from each alternative of the baseline, in their order.</param>
    /// <param name="disputed">What is known of the baseline.</param>
    public void WeighBaselines(IReadOnlyList<AssessmentDraft> each, Candidate disputed)
    {
        ConflictSide[] sides =
        [
            .. each.Select((draft, index) => new ConflictSide(
                    ValueOf(disputed.Period, disputed.Alternatives[index]), draft.PossibleStatuses.Count > 0 ? draft.PossibleStatuses : [draft.Status]))
                .OrderBy(side => side.Value.Low ?? Rational.Zero),
        ];
        if (each.All(draft => draft.Status == Status && draft.PossibleStatuses.SequenceEqual(PossibleStatuses)))
        {
            _flags.Add(AssessmentFlag.SourcesDisagree);
            IsSecured = each.All(draft => draft.IsSecured);
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
