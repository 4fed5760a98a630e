using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>Cuts the periods of a target for the value at the end of a span into segments.</summary>
internal sealed class ValueSegments(CompiledTarget compiled, BatchMeasure measure, long parts, EvaluationOptions options, Func<int, int, Segment> byEngine)
{
    private const int MostMoves = 64;

    private readonly ColumnShape _shape = measure.Shape;
    private readonly List<Segment> _segments = [];

    private enum Stage
    {
        NotDue,
        NoData,
        Pending,
        Due,
        After,
        ByEngine,
    }

    public IReadOnlyList<Segment> Make()
    {
        for (var first = 0; first < _shape.Periods.Count;)
        {
            var (version, stage) = StageOf(first);
            var end = first + 1;
            while (end < _shape.Periods.Count && StageOf(end) == (version, stage))
            {
                end++;
            }

            Add(first, end - first, version, stage);
            first = end;
        }

        return _segments;
    }

    private (TargetVersion? Version, Stage Stage) StageOf(int period)
    {
        var when = _shape.Periods[period];
        var version = compiled.Target.VersionOn(when.End);
        if (version is null || when.End < version.Span.Start)
        {
            return (version, Stage.NotDue);
        }

        var isDue = version.DueDate <= when.End;
        var baselines = measure.BaselineFor(version.BaselineYear);

        // A baseline within the span can itself be what was last known, and a figure of the baseline year is its own baseline.
        var startsWithin = baselines is not null && baselines.End >= version.Span.Start;
        if (version.Range.IsRelative && (startsWithin || BaselineSeries.CanStart(measure.Measure, when, version.BaselineYear)))
        {
            return (version, Stage.ByEngine);
        }

        if (BaselineSeries.CanStart(measure.Measure, when, version.BaselineYear))
        {
            return (version, isDue ? Stage.ByEngine : Stage.NoData);
        }

        if (!isDue)
        {
            return (version, Stage.Pending);
        }

        var isInSameYear = startsWithin && baselines!.End.Year >= version.DueDate.Year;
        return (version, isInSameYear ? Stage.ByEngine : when.End == version.DueDate ? Stage.Due : Stage.After);
    }

    private void Add(int first, int count, TargetVersion? version, Stage stage)
    {
        var scale = version is null ? null : RangeScale.Of(version.Range, measure.Measure);
        if (stage is Stage.NotDue or Stage.NoData)
        {
            _segments.Add(new ConstantSegment(first, count, stage == Stage.NotDue ? StatusWord.NotDue : StatusWord.NoData));
        }
        else if (stage == Stage.ByEngine || scale is null)
        {
            _segments.Add(byEngine(first, count));
        }
        else if (stage == Stage.Pending)
        {
            AddPending(first, count, version!, new ValueTarget(compiled.Target, version!, scale, parts));
        }
        else
        {
            AddDue(first, count, version!, new ValueTarget(compiled.Target, version!, scale, parts), stage == Stage.Due);
        }
    }

    private void AddDue(int first, int count, TargetVersion version, ValueTarget target, bool isOwn)
    {
        var baselines = measure.BaselineFor(version.BaselineYear);
        var missing = StatusWord.NoData;
        if (baselines is not null && baselines.End >= version.Span.Start && compiled.AbsoluteOf(version) is { } known)
        {
            // The baseline is the latest figure of the span: what is missing may still lie anywhere within the natural limits.
            var possible = known.Row.StatusesWithin(LimitOf(measure.Measure.LowerLimit), LimitOf(measure.Measure.UpperLimit));
            missing = possible.Count == 1 ? (byte)possible[0].Rank : StatusWord.Undetermined;
        }

        if (!isOwn && missing == StatusWord.NoData)
        {
            _segments.Add(new ConstantSegment(first, count, StatusWord.NoData));
            return;
        }

        AddLanes(new LanePlan(first, count, isOwn ? target : ValueTarget.Passed(target), baselines, null) { MissingWhenDue = missing });
    }

    private void AddPending(int first, int count, TargetVersion version, ValueTarget target)
    {
        var baselines = measure.BaselineFor(version.BaselineYear);
        if (baselines is null)
        {
            AddLanes(new LanePlan(first, count, target, null, new StepPath(null, default, default)));
        }
        else if (version.Path.Kind == PathKind.ConstantGrowth)
        {
            AddGrowing(first, count, version, target, baselines);
        }
        else if (version.Path.Kind == PathKind.Steps)
        {
            AddSteps(first, count, version, target, baselines);
        }
        else
        {
            AddStraight(first, count, version, target, baselines);
        }
    }

    // Area by area through all periods, so that the roots of an area are taken once.
    private void AddGrowing(int first, int count, TargetVersion version, ValueTarget target, BaselineSeries baselines)
    {
        var memory = new GrowthMemory();
        var segments = new Segment[count];
        for (var i = 0; i < count; i++)
        {
            var elapsed = CompiledTarget.Elapsed(version, _shape.Periods[first + i].End, baselines.End);
            var path = new GrowthPath(memory, Rational.From(options.AtRiskFrom) * elapsed, Rational.From(options.OnTrackFrom) * elapsed);
            segments[i] = EmptyLanes(new LanePlan(first + i, 1, target, baselines, path));
        }

        for (var area = 0; area < _shape.Areas.Count; area++)
        {
            foreach (var segment in segments)
            {
                segment.TryRestart(area);
            }
        }

        _segments.AddRange(segments);
    }

    private void AddSteps(int first, int count, TargetVersion version, ValueTarget target, BaselineSeries baselines)
    {
        var (atRisk, onTrack) = (PathShare.Of(Rational.From(options.AtRiskFrom)), PathShare.Of(Rational.From(options.OnTrackFrom)));
        for (var start = first; start < first + count;)
        {
            var year = _shape.Periods[start].End.Year;
            var end = start + 1;
            while (end < first + count && _shape.Periods[end].End.Year == year)
            {
                end++;
            }

            long steps = 0;
            var isStated = version.Path.Steps.TryGetValue(year, out var stated);
            if (isStated && !measure.Measure.Scale.TryToSteps(stated, out steps))
            {
                _segments.Add(byEngine(start, end - start));
            }
            else
            {
                AddLanes(new LanePlan(start, end - start, target, baselines, new StepPath(isStated ? steps : null, atRisk, onTrack)));
            }

            start = end;
        }
    }

    private void AddStraight(int first, int count, TargetVersion version, ValueTarget target, BaselineSeries baselines)
    {
        var elapsed = new Rational[count];
        for (var i = 0; i < count; i++)
        {
            elapsed[i] = CompiledTarget.Elapsed(version, _shape.Periods[first + i].End, baselines.End);
        }

        for (var start = 0; start < count;)
        {
            var length = EvenRun.Of(elapsed.AsSpan(start), MostMoves, out var run);
            if (length == 1 || !TryAddMoving(first + start, run, target, baselines))
            {
                AddStill(first + start, elapsed.AsSpan(start, length), target, baselines);
            }

            start += length;
        }
    }

    private bool TryAddMoving(int first, EvenRun run, ValueTarget target, BaselineSeries baselines)
    {
        var (atRisk, atRiskMove) = run.SharesOf(Rational.From(options.AtRiskFrom));
        var (onTrack, onTrackMove) = run.SharesOf(Rational.From(options.OnTrackFrom));
        var most = measure.Columns.Values.Width == ColumnWidth.Narrow ? int.MaxValue : long.MaxValue;
        var denominator = target.EdgeDenominator;
        if (!atRisk.FitsWith(denominator, most) || !onTrack.FitsWith(denominator, most) || atRiskMove >= most || onTrackMove >= most)
        {
            return false;
        }

        return TryAddLanes(new LanePlan(first, run.Moves.Length, target, baselines, new StraightPath(atRisk, onTrack, (long)atRiskMove, (long)onTrackMove, most))
        {
            Moves = run.Moves,
            FirstDivisor = (long)(atRisk.Divisor * denominator),
            SecondDivisor = (long)(onTrack.Divisor * denominator),
        });
    }

    private void AddStill(int first, ReadOnlySpan<Rational> elapsed, ValueTarget target, BaselineSeries baselines)
    {
        for (var i = 0; i < elapsed.Length; i++)
        {
            var atRisk = PathShare.Of(Rational.From(options.AtRiskFrom) * elapsed[i]);
            var onTrack = PathShare.Of(Rational.From(options.OnTrackFrom) * elapsed[i]);
            AddLanes(new LanePlan(first + i, 1, target, baselines, new StraightPath(atRisk, onTrack, 0, 0, long.MaxValue)));
        }
    }

    private void AddLanes(LanePlan plan)
    {
        if (!TryAddLanes(plan))
        {
            throw new InvalidOperationException($"The lanes of \"{compiled.Target.Id}\" do not fit, though they stand still.");
        }
    }

    // Cuts that move are held as fixed-point numbers, and with a carried remainder where they are too great for that.
    private bool TryAddLanes(LanePlan plan) => TryFill(EmptyLanes(plan)) || (plan.IsMoving && TryFill(EmptyLanes(plan, isPaced: false)));

    private bool TryFill(Segment segment)
    {
        for (var area = 0; area < _shape.Areas.Count; area++)
        {
            if (!segment.TryRestart(area))
            {
                return false;
            }
        }

        _segments.Add(segment);
        return true;
    }

    private Segment EmptyLanes(LanePlan plan, bool isPaced = true) => measure.Columns.Values is ValueColumn<int> narrow
        ? new LaneSegment<int>(plan, measure, narrow.Values, isPaced)
        : new LaneSegment<long>(plan, measure, ((ValueColumn<long>)measure.Columns.Values).Values, isPaced);

    private static Rational? LimitOf(decimal? limit) => limit is { } known ? Rational.From(known) : null;
}
