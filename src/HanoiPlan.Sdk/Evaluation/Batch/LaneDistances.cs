namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>
/// What the distances of one lane are counted from, in parts of a step so fine that every edge is a whole number of them:
/// the edges of the range and, on the way to it, the baseline. Every distance is exact or said not to fit.
/// </summary>
internal readonly struct LaneDistances
{
    // Farther from every value of a column than 64 bits reach, so that it matters no more where exactly.
    private static readonly Int128 Far = (Int128)1 << 125;

    /// <summary>Numbers of parts within this are subtracted in 64 bits.</summary>
    public const long Near = 1L << 61;

    private readonly long _parts;
    private readonly long _nearSteps;
    private readonly long _lowerCut;
    private readonly long _upperCut;
    private readonly long _nearLower;
    private readonly long _nearUpper;
    private readonly Int128 _lower;
    private readonly Int128 _upper;
    private readonly Int128 _start;
    private readonly Int128 _way;
    private readonly int _direction;

    private LaneDistances(RangeLane range, long parts)
    {
        _parts = parts;

        // A single edge stands for both: the nearer of two is asked for.
        _lower = PartsOf((range.Lower ?? range.Upper)!.Value, parts);
        _upper = PartsOf((range.Upper ?? range.Lower)!.Value, parts);
        _lowerCut = range.Lower is null ? long.MinValue : range.LowerCut;
        _upperCut = range.UpperCut;
        var isNear = Int128.Abs(_lower) <= Near && Int128.Abs(_upper) <= Near;
        _nearSteps = isNear ? Near / parts : -1;
        (_nearLower, _nearUpper) = isNear ? ((long)_lower, (long)_upper) : default;
    }

    private LaneDistances(LaneDistances margins, long baseline, StepPoint edge, bool rises)
    {
        this = margins;
        _start = (Int128)baseline * _parts;
        _direction = rises ? 1 : -1;
        _way = Int128.Abs(PartsOf(edge, _parts) - _start);
    }

    /// <summary>True when a value that is judged has a margin.</summary>
    public bool AreDefined => _parts > 0;

    public static LaneDistances Of(RangeLane range, long parts) => new(range, parts);

    /// <summary>The same with a way from a baseline to another edge.</summary>
    public LaneDistances From(long baseline, StepPoint edge, bool rises) => new(this, baseline, edge, rises);

    /// <summary>Writes the margin of a judged value and how much of the way it has come.</summary>
    public void Write(long steps, int place, in TileOutput output)
    {
        if (output.HasMargins)
        {
            var side = steps < _lowerCut ? RangeSide.Below : steps >= _upperCut ? RangeSide.Above : RangeSide.Inside;
            output.WriteMargin(place, Math.Abs(steps) <= _nearSteps ? NearDistance(steps * _parts) : Distance(steps), side);
        }

        if (output.HasProgress)
        {
            WriteProgress(steps, place, in output);
        }
    }

    /// <summary>Writes the margin of a sum, which can lie beyond 64 bits.</summary>
    public void WriteMargin(Int128 steps, int place, in TileOutput output) => output.WriteMargin(
        place, Distance(steps), steps < _lowerCut ? RangeSide.Below : steps >= _upperCut ? RangeSide.Above : RangeSide.Inside);

    /// <summary>Puts the lane where lanes are done at once.</summary>
    /// <returns>False when it is not near enough.</returns>
    public bool TryPut(int lane, in DistanceRows rows)
    {
        if (_nearSteps < 0 || (_direction != 0 && (Int128.Abs(_start) > Near || _way > Near)))
        {
            return false;
        }

        rows.Put(lane, (_nearLower, _nearUpper), (_lowerCut, _upperCut));
        rows.PutWay(lane, (long)_start, (long)_way, _direction > 0);
        return true;
    }

    /// <summary>A number of parts; <see cref="BatchOutput.NotWhole"/> where it needs more than 64 bits.</summary>
    public static long Fit(Int128 parts) => Int128.Abs(parts) >= BatchOutput.NotWhole ? BatchOutput.NotWhole : (long)parts;

    private long NearDistance(long parts) => Math.Min(Math.Abs(parts - _nearLower), Math.Abs(parts - _nearUpper));

    private long Distance(Int128 steps)
    {
        var parts = steps * _parts;
        return Fit(Int128.Min(Int128.Abs(parts - _lower), Int128.Abs(parts - _upper)));
    }

    private void WriteProgress(long steps, int place, in TileOutput output)
    {
        if (_direction == 0)
        {
            output.WriteProgress(place, BatchOutput.NotDefined, 0);
            return;
        }

        var (covered, way) = (Fit((((Int128)steps * _parts) - _start) * _direction), Fit(_way));
        var fits = covered != BatchOutput.NotWhole && way != BatchOutput.NotWhole;
        output.WriteProgress(place, fits ? covered : BatchOutput.NotWhole, fits ? way : 0);
    }

    private static Int128 PartsOf(StepPoint edge, long parts)
    {
        var factor = parts / edge.Denominator;
        return Int128.Abs(edge.Numerator) > Far / factor ? Far * Int128.Sign(edge.Numerator) : edge.Numerator * factor;
    }
}
