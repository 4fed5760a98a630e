using HanoiPlan.Sdk.Measures;

namespace HanoiPlan.Sdk.Testing.Making;

/// <summary>The same measure under another code.</summary>
internal static class MeasureCopy
{
    public static Measure Named(Measure measure, string code) => Measure.Create(code, measure.Name, measure.Unit, measure.Scale.Places, measure.Preference, copy =>
    {
        if (measure.Nature == SeriesNature.Stock)
        {
            copy.Stock();
        }

        if (measure.IsIrreversible)
        {
            copy.CannotBeLost();
        }

        if (measure is { LowerLimit: { } low, UpperLimit: { } high })
        {
            copy.Within(low, high);
        }
        else if (measure.LowerLimit is { } least)
        {
            copy.NotBelow(least);
        }
    });
}
