using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Evaluation;

/// <summary>Puts a row together from its lowest band upwards, leaving out bands that hold no value.</summary>
internal sealed class CutPointRowBuilder(Scale scale, AssessmentStatus lowest)
{
    private readonly List<CutPoint> _cuts = new(4);
    private readonly List<AssessmentStatus> _bands = new(5) { lowest };

    /// <summary>From this point on, values have this status.</summary>
    public CutPointRowBuilder From(Rational value, bool isInclusive, AssessmentStatus status) => From(CutPoint.At(value, isInclusive, scale), status);

    public CutPointRowBuilder From(CutPoint cut, AssessmentStatus status)
    {
        if (_cuts.Count > 0 && _cuts[^1].IsSamePointAs(cut))
        {
            _bands[^1] = status;
        }
        else if (_bands[^1] != status)
        {
            _cuts.Add(cut);
            _bands.Add(status);
        }

        return this;
    }

    public CutPointRow Build() => new(scale, [.. _cuts], [.. _bands]);
}
