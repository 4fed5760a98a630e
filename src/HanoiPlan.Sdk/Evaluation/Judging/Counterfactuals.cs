using System.Numerics;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Evaluation.Judging;

/// <summary>
/// Finds the values of single figures that would have led to another status, by judging again with the figure changed. Nothing
/// is derived from a formula, so each is true by the engine.
/// </summary>
internal sealed class Counterfactuals
{
    // Beyond this nobody asks what a figure would have had to be, and sums of steps stay within 64 bits.
    private const long MostSteps = 1L << 60;

    private readonly AssessmentDraft _draft;
    private readonly List<Flip> _flips = [];

    private Counterfactuals(AssessmentDraft draft) => _draft = draft;

    public static IReadOnlyList<Flip> Of(AssessmentDraft draft)
    {
        if (draft.VersionInForce is null || draft.Status.Rank > AssessmentStatus.Conflict.Rank)
        {
            return [];
        }

        var found = new Counterfactuals(draft);
        foreach (var (measure, period) in found.Figures())
        {
            found.Search(measure, period);
        }

        return found._flips;
    }

    // The figures that the answer speaks of, each once: the judged or the last one, disputed ones, missing ones, the baseline.
    private List<(Measure Measure, TimePeriod Period)> Figures()
    {
        var figures = new List<(Measure, TimePeriod)>();
        void Add(Measure measure, TimePeriod period)
        {
            if (!figures.Contains((measure, period)))
            {
                figures.Add((measure, period));
            }
        }

        if (_draft.Value is { } value)
        {
            if (value.Origin == ValueOrigin.WeakestPart)
            {
                foreach (var (part, period) in _draft.Observed.PartsAt(value.Period))
                {
                    Add(part, period);
                }
            }
            else if (value.Origin is ValueOrigin.Summed or ValueOrigin.Compounded)
            {
                if (_draft.Measure.PartCodes.Count == 0)
                {
                    Add(_draft.Measure, LastYear(value));
                }
            }
            else
            {
                Add(_draft.Measure, value.Period);
            }
        }

        foreach (var side in _draft.Conflict.Where(side => side.Value.Origin is ValueOrigin.Published or ValueOrigin.FromParts))
        {
            Add(_draft.Measure, side.Value.Period);
        }

        foreach (var candidate in _draft.Observed.DisputedWithin(_draft.Version.Span))
        {
            Add(_draft.Measure, candidate.Period);
        }

        if (_draft.Missing.Count == 1 && _draft.Measure.PartCodes.Count == 0)
        {
            Add(_draft.Measure, _draft.Missing[0]);
        }

        if (_draft.Baseline is { Origin: ValueOrigin.Published or ValueOrigin.FromParts } baseline)
        {
            Add(_draft.Measure, baseline.Period);
        }

        return figures;
    }

    private TimePeriod LastYear(AssessedValue value)
    {
        var last = TimePeriod.Year(_draft.Version.Span.FirstYear);
        foreach (var observation in value.Observations)
        {
            last = observation.Period.Kind == PeriodKind.Year && observation.Period > last ? observation.Period : last;
        }

        return last;
    }

    private void Search(Measure measure, TimePeriod period)
    {
        var (low, high) = Anchor(measure, period);
        var known = _draft.Observed.Find(measure, period);
        if (low is not { } below || high is not { } above || known is { IsShared: true } || (known is null && _draft.Observed.IsKnownOtherwise(period)))
        {
            return;
        }

        var figure = new ChangedFigure(_draft, measure, period);
        if (FromRow(figure) || IsCostly)
        {
            return;
        }

        var isKnown = known is { HasConflict: false };
        var now = isKnown ? _draft.Status : figure.StatusAt(below);
        if (isKnown && below == above && figure.StatusAt(below) != now)
        {
            return;
        }

        // A value between two steps is passed on the way to either.
        SearchFrom(above, -1, figure, now);
        SearchFrom(below, 1, figure, now);
    }

    // Each judgement on a path of constant growth computes its roots again. A search makes hundreds of them.
    private bool IsCostly => !_draft.IsDue && _draft.Version.Basis == Basis.EndOfTerm && _draft.Version.Path.Kind == PathKind.ConstantGrowth;

    // The row of the judged figure knows where its own status changes; the engine confirms it.
    private bool FromRow(ChangedFigure figure)
    {
        if (_draft is not { Row: { } row, Value: { Exact: { } exact } value } || _draft.Version.Basis != Basis.EndOfTerm
            || value.Origin == ValueOrigin.WeakestPart || value.Period != figure.Period || !ReferenceEquals(figure.Measure, _draft.Measure)
            || _draft.PossibleStatuses.Count > 0)
        {
            return false;
        }

        foreach (var flip in row.FlipsAround(exact))
        {
            if (!figure.Scale.TryToSteps(flip.Value, out var at) || !figure.IsWithinLimits(at))
            {
                continue;
            }

            var toNow = flip.IsAbove ? at - 1 : at + 1;
            if (figure.StatusAt(at) == flip.Status && figure.StatusAt(toNow) != flip.Status)
            {
                _flips.Add(new Flip(flip.Value, flip.IsAbove, flip.Status, figure.Measure, figure.Period));
            }
        }

        return true;
    }

    // Ever longer strides from the anchor until the status is another, then halves back to the first step where it is.
    private void SearchFrom(long anchor, int direction, ChangedFigure figure, AssessmentStatus now)
    {
        var same = anchor;
        for (long stride = 1; ; stride *= 2)
        {
            var next = figure.Limited(same, direction * stride);
            if (next == same)
            {
                return;
            }

            if (figure.StatusAt(next) == now)
            {
                same = next;
                continue;
            }

            var other = next;
            while (Math.Abs(other - same) > 1)
            {
                var middle = same + ((other - same) / 2);
                if (figure.StatusAt(middle) == now)
                {
                    same = middle;
                }
                else
                {
                    other = middle;
                }
            }

            var status = figure.StatusAt(other);
            if (status.Rank <= AssessmentStatus.NotMet.Rank && status != _draft.Status && figure.StatusAt(other - direction) != status)
            {
                _flips.Add(new Flip(figure.Scale.FromSteps(other), direction > 0, status, figure.Measure, figure.Period));
            }

            return;
        }
    }

    // The steps at or around the figure's value; of a missing one those of the figure before it, or of the range.
    private (long? Low, long? High) Anchor(Measure measure, TimePeriod period)
    {
        var known = _draft.Observed.Find(measure, period)?.Value;
        var value = known ?? Limited(_draft.Observed.ValueBefore(period) ?? MiddleOfRange(), measure);
        var steps = value * Rational.From(measure.Scale.StepsPerOne);
        return steps is { } exact && exact.Abs() < Rational.From(MostSteps) ? ((long)exact.Floor(), (long)exact.Ceiling()) : (null, null);
    }

    // From where both ways out of the range are looked for alike.
    private Rational? MiddleOfRange() => (_draft.Version.Range.Lower, _draft.Version.Range.Upper) switch
    {
        ({ } lower, { } upper) => (Rational.From(lower.Value) + Rational.From(upper.Value)) * Rational.Of(1, 2),
        ({ } lower, _) => Rational.From(lower.Value),
        (_, { } upper) => Rational.From(upper.Value),
        _ => null,
    };

    private static Rational? Limited(Rational? value, Measure measure) => value is { } any
        ? Rational.Max(measure.LowerLimit is { } least ? Rational.From(least) : any, Rational.Min(measure.UpperLimit is { } most ? Rational.From(most) : any, any))
        : null;

    // One figure, and what the answer would be with other values of it.
    private sealed class ChangedFigure(AssessmentDraft draft, Measure measure, TimePeriod period)
    {
        private readonly long _least = LimitOf(measure.LowerLimit, measure.Scale, false) ?? -MostSteps;
        private readonly long _most = LimitOf(measure.UpperLimit, measure.Scale, true) ?? MostSteps;

        public Measure Measure => measure;

        public TimePeriod Period => period;

        public Scale Scale => measure.Scale;

        public AssessmentStatus StatusAt(long steps) =>
            TargetJudge.Work(draft, draft.Observed.With(measure, period, Rational.Of(steps, measure.Scale.StepsPerOne))).Status;

        public bool IsWithinLimits(long steps) => steps >= _least && steps <= _most;

        public long Limited(long from, long move) => Math.Clamp(from + move, Math.Min(_least, from), Math.Max(_most, from));

        private static long? LimitOf(decimal? limit, Scale scale, bool isUpper)
        {
            if (limit is not { } known)
            {
                return null;
            }

            var steps = Rational.From(known) * Rational.From(scale.StepsPerOne);
            var whole = isUpper ? steps.Floor() : steps.Ceiling();
            return (long)BigInteger.Clamp(whole, -MostSteps, MostSteps);
        }
    }
}
