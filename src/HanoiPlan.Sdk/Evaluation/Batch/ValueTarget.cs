using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>
/// The lanes of a target for the value at the end of a span, under one of its versions: what
/// <see cref="Judging.EndOfTermJudge"/> answers, for a baseline and one figure, as cuts.
/// </summary>
internal sealed class ValueTarget
{
    private readonly Target _target;
    private readonly TargetVersion _version;
    private readonly RangeScale _scale;
    private readonly byte[] _final;
    private readonly byte[] _unknownBaseline;
    private readonly RangeLane? _range;

    private readonly long _parts;

    public ValueTarget(Target target, TargetVersion version, RangeScale scale, long parts)
        : this(target, version, scale, parts, false)
    {
    }

    private ValueTarget(Target target, TargetVersion version, RangeScale scale, long parts, bool isPassed)
    {
        _target = target;
        _parts = parts;
        IsPassed = isPassed;
        _version = version;
        _scale = scale;
        _final = StatusWord.Final(version.Range, target.Measure.Preference);

        // Without a baseline a value in the range has attained; of any other it is open how fast it moves.
        _unknownBaseline = Array.ConvertAll(_final, rank => StatusWord.IsAttained(rank) ? rank : StatusWord.Undetermined);
        _range = scale.NeedsBaseline ? null : RangeLane.Of(scale, version.Range, 0);
        OfRange = _range is { } known ? LaneDistances.Of(known, parts) : default;
    }

    /// <summary>True when figures do not speak of the target any more.</summary>
    public bool IsPassed { get; }

    /// <summary>Into how many parts a step is divided for distances.</summary>
    public long PartsPerStep => _parts;

    /// <summary>What distances from a range are counted from that is alike in every lane; of no meaning where it is relative to a baseline.</summary>
    public LaneDistances OfRange { get; }

    /// <summary>What every edge of the range is a fraction over.</summary>
    public long EdgeDenominator => _scale.Denominator;

    /// <summary>The range, alike in every lane; null when it is relative to a baseline.</summary>
    public RangeLane? Range => _range;

    /// <summary>The same target in periods that end after the due date: their figures do not speak of it.</summary>
    public static ValueTarget Passed(ValueTarget target) => new(target._target, target._version, target._scale, target._parts, true);

    /// <summary>A lane when the target is due.</summary>
    /// <param name="baseline">The baseline in steps; <see cref="Observations.ObservationColumns.Missing"/> when it is not known.</param>
    /// <param name="missing">What a missing value is called.</param>
    public Lane Due(long baseline, byte missing) => IsPassed ? Lane.Always(missing, missing)
        : TryRange(baseline, out var range)
        ? Lane.Of(_final, missing, range.LowerCut, range.UpperCut)
        : Lane.Always(StatusWord.Undetermined, missing);

    /// <summary>A lane before the due date.</summary>
    /// <param name="baseline">The baseline in steps; <see cref="Observations.ObservationColumns.Missing"/> when it is not known.</param>
    /// <param name="path">The path.</param>
    /// <param name="lane">The lane.</param>
    /// <returns>False when the cuts of the path do not fit the bits of the column; they can be asked for period by period.</returns>
    public bool TryPending(long baseline, LanePath path, out Lane lane)
    {
        if (!TryRange(baseline, out var range))
        {
            lane = Lane.Always(StatusWord.Undetermined, StatusWord.NoData);
            return true;
        }

        if (baseline == Observations.ObservationColumns.Missing)
        {
            lane = Lane.Of(_unknownBaseline, StatusWord.NoData, range.LowerCut, range.UpperCut);
            return true;
        }

        var rises = Rises(range, baseline);
        if (IsKept(range, baseline, rises))
        {
            lane = Lane.Of(Array.ConvertAll(_final, StatusWord.Pending), StatusWord.NoData, range.LowerCut, range.UpperCut);
            return true;
        }

        return TryApproaching(baseline, range, rises, path, out lane);
    }

    /// <summary>What the distances of a lane are counted from.</summary>
    /// <param name="baseline">The baseline in steps; <see cref="Observations.ObservationColumns.Missing"/> when it is not known.</param>
    /// <param name="path">The path; null when the target is due.</param>
    public LaneDistances DistancesOf(long baseline, LanePath? path)
    {
        if (IsPassed || !TryRange(baseline, out var range))
        {
            return default;
        }

        var margins = _range is null ? LaneDistances.Of(range, _parts) : OfRange;
        if (path is null || baseline == Observations.ObservationColumns.Missing)
        {
            return margins;
        }

        var rises = Rises(range, baseline);
        if (IsKept(range, baseline, rises))
        {
            return margins;
        }

        var edge = (rises ? range.Lower : range.Upper)!.Value;
        return path.IsDefinedFor(baseline, edge) ? margins.From(baseline, edge, rises) : margins;
    }

    private static bool Rises(RangeLane range, long baseline) => range.Lower is not null && baseline < range.LowerCut;

    // The baseline attains, or lies on an excluded bound: there is no way to measure.
    private bool IsKept(RangeLane range, long baseline, bool rises) =>
        StatusWord.IsAttained(_final[range.Reached(baseline)]) || (rises ? range.Lower : range.Upper)!.Value.IsAt(baseline);

    private bool TryApproaching(long baseline, RangeLane range, bool rises, LanePath path, out Lane lane)
    {
        var edge = (rises ? range.Lower : range.Upper)!.Value;
        if (!path.IsDefinedFor(baseline, edge))
        {
            lane = Lane.Of(_unknownBaseline, StatusWord.NoData, range.LowerCut, range.UpperCut);
            return true;
        }

        var fits = path.TryCuts(baseline, edge, rises, out var atRisk, out var onTrack);
        lane = new Lane(rises ? Rising() : Falling(), atRisk, onTrack, range.LowerCut, range.UpperCut);
        return fits;
    }

    private uint Rising() => StatusWord.Of(
        _version.Range.Upper is null
            ? [StatusWord.OffTrack, StatusWord.AtRisk, StatusWord.OnTrack, StatusWord.Met]
            : [StatusWord.OffTrack, StatusWord.AtRisk, StatusWord.OnTrack, StatusWord.Met, StatusWord.Pending(_final[^1])],
        StatusWord.NoData);

    private uint Falling() => StatusWord.Of(
        _version.Range.Lower is null
            ? [StatusWord.Met, StatusWord.OnTrack, StatusWord.AtRisk, StatusWord.OffTrack]
            : [StatusWord.Pending(_final[0]), StatusWord.Met, StatusWord.OnTrack, StatusWord.AtRisk, StatusWord.OffTrack],
        StatusWord.NoData);

    private bool TryRange(long baseline, out RangeLane range)
    {
        if (_range is { } known)
        {
            range = known;
            return true;
        }

        var has = baseline != Observations.ObservationColumns.Missing && _scale.HasMeaningFor(baseline);
        range = has ? RangeLane.Of(_scale, _version.Range, baseline) : default;
        return has;
    }
}
