using HanoiPlan.Sdk.Evaluation.Methods;
using HanoiPlan.Sdk.Measures;

namespace HanoiPlan.Sdk.Testing.Making;

/// <summary>A series, open to change; what is null is not said.</summary>
internal sealed record SeriesDraft(Preference? Preference, int? BaselineYear, IReadOnlyList<MethodTarget> Targets, IReadOnlyList<MethodPoint> Points)
{
    public decimal? Limit { get; init; }

    public (decimal Lower, decimal Optimum)? Scale { get; init; }

    public (decimal Green, decimal Red)? Colours { get; init; }

    public MethodSeries ToSeries()
    {
        var series = new MethodSeriesBuilder("made").Add(Points);
        if (Preference is { } preference)
        {
            series.Prefer(preference);
        }

        if (BaselineYear is { } year)
        {
            series.From(year);
        }

        foreach (var target in Targets)
        {
            series.Toward(target);
        }

        if (Limit is { } limit)
        {
            series.WithLimit(limit);
        }

        if (Scale is { } scale)
        {
            series.WithScale(scale.Lower, scale.Optimum);
        }

        if (Colours is { } colours)
        {
            series.WithColours(colours.Green, colours.Red);
        }

        return series.Build();
    }

    public override string ToString() =>
        $"{Preference?.Name ?? "no preference"}, from {BaselineYear}, values {string.Join(", ", Points)}, targets {string.Join(", ", Targets)}, limit {Limit}, scale {Scale}, colours {Colours}";
}
