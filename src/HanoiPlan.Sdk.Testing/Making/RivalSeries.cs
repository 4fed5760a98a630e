using HanoiPlan.Sdk.Evaluation.Methods;

namespace HanoiPlan.Sdk.Testing.Making;

/// <summary>Two series that differ in their last value alone.</summary>
internal sealed record RivalSeries(SeriesDraft Draft, MethodPoint WorseLast, MethodPoint BetterLast)
{
    public MethodSeries Worse => (Draft with { Points = [.. Draft.Points, WorseLast] }).ToSeries();

    public MethodSeries Better => (Draft with { Points = [.. Draft.Points, BetterLast] }).ToSeries();

    public override string ToString() => $"{Draft}; last {WorseLast}, better {BetterLast}";
}
