using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Evaluation;

/// <summary>The row of a target whose span has ended: below the range, in it, beyond it.</summary>
internal static class AttainmentRow
{
    public static CutPointRow For(ResolvedRange range, Measure measure, Basis basis)
    {
        // The limits are those of one figure. A sum of several can lie beyond them, unless all of them have one sign.
        var lowest = basis != Basis.Total || measure.LowerLimit >= 0 ? measure.LowerLimit : null;
        var highest = basis != Basis.Total || measure.UpperLimit <= 0 ? measure.UpperLimit : null;
        var inside = AssessmentStatus.Met;
        var hasBelow = range.Lower is { } lower && !(lowest is { } least && Rational.From(least) >= lower && range.LowerInclusive);
        var row = new CutPointRowBuilder(measure.Scale, hasBelow ? range.StatusBelow(measure.Preference) : inside);
        if (hasBelow)
        {
            row.From(range.Lower!.Value, range.LowerInclusive, inside);
        }

        var hasAbove = range.Upper is { } upper && !(highest is { } most && Rational.From(most) <= upper && range.UpperInclusive);
        if (hasAbove)
        {
            row.From(range.Upper!.Value, !range.UpperInclusive, range.StatusAbove(measure.Preference));
        }

        return row.Build();
    }
}
