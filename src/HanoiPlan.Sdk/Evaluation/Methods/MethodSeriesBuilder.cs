using HanoiPlan.Sdk.Measures;

namespace HanoiPlan.Sdk.Evaluation.Methods;

/// <summary>Gathers a <see cref="MethodSeries"/>. Not safe for several threads; may be built more than once.</summary>
public sealed class MethodSeriesBuilder
{
    private readonly List<MethodTarget> _targets = [];
    private readonly List<MethodPoint> _points = [];

    /// <summary>Starts a series.</summary>
    /// <param name="name">What the series is called.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public MethodSeriesBuilder(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
    }

    internal string Name { get; }

    internal string? Group { get; private set; }

    internal Preference? Preference { get; private set; }

    internal int? BaselineYear { get; private set; }

    internal IReadOnlyList<MethodTarget> Targets => _targets;

    internal decimal? Limit { get; private set; }

    internal decimal? Lower { get; private set; }

    internal decimal? Optimum { get; private set; }

    internal decimal? Green { get; private set; }

    internal decimal? Red { get; private set; }

    internal decimal? Population { get; private set; }

    internal string? PlanVersion { get; private set; }

    /// <summary>Puts the series in a group; "/" stands between nested groups.</summary>
    public MethodSeriesBuilder InGroup(string group)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(group);
        Group = group;
        return this;
    }

    /// <summary>Declares which values are better.</summary>
    public MethodSeriesBuilder Prefer(Preference preference)
    {
        ArgumentNullException.ThrowIfNull(preference);
        Preference = preference;
        return this;
    }

    /// <summary>Declares the year that progress counts from.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="baselineYear"/> is not from 1 to 9999.</exception>
    public MethodSeriesBuilder From(int baselineYear)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(baselineYear, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(baselineYear, 9999);
        BaselineYear = baselineYear;
        return this;
    }

    /// <summary>Adds a target; the first is the one that methods with a single target judge by.</summary>
    public MethodSeriesBuilder Toward(MethodTarget target)
    {
        ArgumentNullException.ThrowIfNull(target);
        _targets.Add(target);
        return this;
    }

    /// <summary>Declares the natural limit.</summary>
    public MethodSeriesBuilder WithLimit(decimal limit)
    {
        Limit = limit;
        return this;
    }

    /// <summary>Declares the ends of a 0–100 scale; which of them is larger gives the preference on that scale.</summary>
    public MethodSeriesBuilder WithScale(decimal lower, decimal optimum)
    {
        Lower = lower;
        Optimum = optimum;
        return this;
    }

    /// <summary>Declares the thresholds of the colours.</summary>
    public MethodSeriesBuilder WithColours(decimal green, decimal red)
    {
        Green = green;
        Red = red;
        return this;
    }

    /// <summary>Declares the number of people.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="population"/> is not above zero.</exception>
    public MethodSeriesBuilder WithPopulation(decimal population)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(population);
        Population = population;
        return this;
    }

    /// <summary>Names the version of the plan that the target comes from.</summary>
    public MethodSeriesBuilder OfPlanVersion(string version)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(version);
        PlanVersion = version;
        return this;
    }

    /// <summary>Adds the value of a year.</summary>
    public MethodSeriesBuilder Add(int year, decimal value)
    {
        _points.Add(new MethodPoint(year, value));
        return this;
    }

    /// <summary>Adds values of several years, in any order.</summary>
    public MethodSeriesBuilder Add(IEnumerable<MethodPoint> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        _points.AddRange(points);
        return this;
    }

    /// <summary>Makes the series.</summary>
    /// <exception cref="ArgumentException">A year has two values, or is the year 0 of a default point.</exception>
    public MethodSeries Build()
    {
        var points = _points.ToArray();
        Array.Sort(points, static (left, right) => left.Year.CompareTo(right.Year));
        for (var i = 0; i < points.Length; i++)
        {
            if (points[i].Year == 0)
            {
                throw new ArgumentException($"A value of series {Name} has no year.");
            }

            if (i > 0 && points[i].Year == points[i - 1].Year)
            {
                throw new ArgumentException($"Series {Name} has two values for {points[i].Year}; at most one is allowed.");
            }
        }

        return new MethodSeries(this, points);
    }
}
