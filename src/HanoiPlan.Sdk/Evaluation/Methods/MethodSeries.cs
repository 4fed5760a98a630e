using HanoiPlan.Sdk.Measures;

namespace HanoiPlan.Sdk.Evaluation.Methods;

/// <summary>
/// What the published methods judge: yearly values of one measure with its preference, targets and thresholds. Each method
/// reads what it needs and refuses, with the reason, when that is missing. Immutable; safe for several threads.
/// </summary>
public sealed class MethodSeries
{
    private readonly MethodPoint[] _points;

    internal MethodSeries(MethodSeriesBuilder builder, MethodPoint[] points)
    {
        _points = points;
        Name = builder.Name;
        Group = builder.Group;
        Preference = builder.Preference;
        BaselineYear = builder.BaselineYear;
        Targets = [.. builder.Targets];
        Limit = builder.Limit;
        Lower = builder.Lower;
        Optimum = builder.Optimum;
        Green = builder.Green;
        Red = builder.Red;
        Population = builder.Population;
        PlanVersion = builder.PlanVersion;
    }

    /// <summary>What the series is called; unique within a comparison.</summary>
    public string Name { get; }

    /// <summary>The group it belongs to, with "/" between nested groups; null for none.</summary>
    public string? Group { get; }

    /// <summary>Which values are better; null when not declared.</summary>
    public Preference? Preference { get; }

    /// <summary>The year that progress counts from; null when not stated.</summary>
    public int? BaselineYear { get; }

    /// <summary>The targets, in the order given; none for a measure with only a direction.</summary>
    public IReadOnlyList<MethodTarget> Targets { get; }

    /// <summary>The first target, by which methods that know only one target judge; null for none.</summary>
    public MethodTarget? Target => Targets.Count > 0 ? Targets[0] : null;

    /// <summary>The natural limit that no value goes beyond; null for none.</summary>
    public decimal? Limit { get; }

    /// <summary>The worst value of a 0–100 scale; null when not stated.</summary>
    public decimal? Lower { get; }

    /// <summary>The best value of a 0–100 scale; null when not stated.</summary>
    public decimal? Optimum { get; }

    /// <summary>The value from which the goal counts as reached; null when not stated.</summary>
    public decimal? Green { get; }

    /// <summary>The value past which major challenges remain; null when not stated.</summary>
    public decimal? Red { get; }

    /// <summary>The number of people the value speaks of, above zero; null when not stated.</summary>
    public decimal? Population { get; }

    /// <summary>Which version of the plan the target comes from; null when not stated.</summary>
    public string? PlanVersion { get; }

    /// <summary>The values by rising year, each year at most once.</summary>
    public IReadOnlyList<MethodPoint> Points => _points;

    /// <summary>The value of the last year; null when there is none.</summary>
    public MethodPoint? Latest => _points.Length > 0 ? _points[^1] : null;

    /// <summary>The value of a year; null when there is none.</summary>
    public decimal? ValueAt(int year)
    {
        var at = IndexFrom(year);
        return at < _points.Length && _points[at].Year == year ? _points[at].Value : null;
    }

    /// <summary>The value of a year or, when there is none, of the first later year; null when there is no later one either.</summary>
    public MethodPoint? FirstFrom(int year)
    {
        var at = IndexFrom(year);
        return at < _points.Length ? _points[at] : null;
    }

    /// <summary>The last value before a year; null when there is none.</summary>
    public MethodPoint? LastBefore(int year)
    {
        var at = IndexFrom(year);
        return at > 0 ? _points[at - 1] : null;
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    internal ReadOnlySpan<MethodPoint> PointsThrough(int year) => _points.AsSpan(0, IndexFrom(year + 1));

    private int IndexFrom(int year)
    {
        var low = 0;
        var high = _points.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_points[middle].Year < year)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
