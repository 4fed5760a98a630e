using HanoiPlan.Sdk.Measures;

namespace HanoiPlan.Sdk.Evaluation.Methods;

/// <summary>A target's range with its preference: whether a value attains it, and which edge is the one to reach.</summary>
internal readonly struct PaceRange
{
    private readonly Preference _preference;
    private readonly decimal _low;
    private readonly decimal _high;
    private readonly decimal? _limit;

    public PaceRange(MethodTarget target, Preference preference, decimal? limit)
    {
        _preference = preference;
        _low = target.Value;
        _high = target.High ?? target.Value;
        _limit = limit;
    }

    /// <summary>Inside the range, or past it on the preferred side.</summary>
    public bool IsAttainedBy(decimal value) =>
        _preference == Preference.HigherIsBetter ? value >= _low
        : _preference == Preference.LowerIsBetter ? value <= _high
        : value >= _low && value <= _high;

    /// <summary>Past the range on the preferred side, where no natural limit forbids it.</summary>
    public bool IsExceededBy(decimal value) =>
        _preference == Preference.HigherIsBetter ? value > _high && !(_limit <= _high)
        : _preference == Preference.LowerIsBetter && value < _low && !(_limit >= _low);

    /// <summary>The edge nearest to a value outside the range.</summary>
    public decimal EdgeFrom(decimal baseline) =>
        _preference == Preference.HigherIsBetter ? _low
        : _preference == Preference.LowerIsBetter ? _high
        : baseline < _low ? _low : _high;

    /// <summary>True when a value lies on the other side of the range than the baseline.</summary>
    public bool IsOvershotBy(decimal value, decimal baseline) =>
        _preference == Preference.InsideIsBetter
        && ((baseline < _low && value > _high) || (baseline > _high && value < _low));
}
