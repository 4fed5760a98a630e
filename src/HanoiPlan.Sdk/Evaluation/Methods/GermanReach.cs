using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Evaluation.Methods;

/// <summary>
/// The values that satisfy a target: from the weaker bound on the preferred side, or inside an interval. Where higher is
/// better the weaker bound of an interval is its lower end, where lower is better its upper end.
/// </summary>
internal readonly struct GermanReach
{
    private readonly Rational? _from;
    private readonly Rational? _to;

    public GermanReach(MethodTarget target, Preference preference)
    {
        _from = preference == Preference.LowerIsBetter ? null : Rational.From(target.Value);
        _to = preference == Preference.HigherIsBetter ? null : Rational.From(target.High ?? target.Value);
    }

    /// <summary>How far a value is from satisfying the target; zero when it does.</summary>
    public Rational Miss(Rational value) =>
        _from is { } from && value < from ? from - value
        : _to is { } to && value > to ? value - to
        : Rational.Zero;

    /// <summary>1 when a change goes the right way from a value, −1 when it goes the wrong way, 0 when it does neither.</summary>
    public int WayOf(Rational change, Rational value) =>
        _to is null || value < _from ? change.Sign
        : _from is null || value > _to ? -change.Sign
        : 0;
}
