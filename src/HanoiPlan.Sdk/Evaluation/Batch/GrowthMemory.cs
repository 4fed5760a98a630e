using System.Numerics;
using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>Remembers the roots of the lane that was asked for last. Not for several threads.</summary>
internal sealed class GrowthMemory
{
    private (long Baseline, Int128 Numerator, long Denominator) _of;
    private GrowthRoots? _roots;

    public GrowthRoots RootsOf(long baseline, StepPoint edge, bool rises)
    {
        var key = (baseline, edge.Numerator, edge.Denominator);
        if (_roots is null || _of != key)
        {
            var start = Rational.From(baseline);
            var end = Rational.Of((BigInteger)edge.Numerator, edge.Denominator);
            _roots = rises ? new GrowthRoots(start, end) : new GrowthRoots(end, start);
            _of = key;
        }

        return _roots;
    }
}
