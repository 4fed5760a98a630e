using System.Globalization;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Targets;
using NodaTime;

namespace HanoiPlan.Sdk.Benchmarks;

/// <summary>A figure as an ordinary application keeps it.</summary>
public sealed record PlainObservation(
    string Measure, string Area, string Period, int Day, string Kind, int RecordedAt, decimal? Value, decimal? Numerator, decimal? Denominator)
{
    public bool IsResult => Kind is "final" or "preliminary" or "estimate";

    public int Standing => Kind switch { "final" => 1, "preliminary" => 2, _ => 3 };

    /// <summary>The years that the figure is for; the same twice for a year or a part of one.</summary>
    public (int First, int Last) Years { get; init; }

    public bool IsWholeYears { get; init; }

    /// <summary>Half a unit of the last decimal published.</summary>
    public decimal Tolerance { get; init; }

    public static int DayNumber(LocalDate date) => (date.Year * 10_000) + (date.Month * 100) + date.Day;
}

/// <summary>What a band is called and where it begins; the first has no beginning.</summary>
public sealed record PlainBand(decimal? From, bool IsIncluded, string Status);

public sealed record PlainVersion(int FromDay, decimal? Lower, decimal? Upper, IReadOnlyList<PlainBand> Bands);

/// <summary>A target as an ordinary application keeps it: <see cref="decimal"/> bounds in lists, judged by LINQ.</summary>
public sealed record PlainTarget(string Id, string Measure, int Places, IReadOnlyList<PlainVersion> Versions)
{
    public static PlainTarget Of(Target target) => new(
        target.Id,
        target.Measure.Code,
        target.Measure.Scale.Places,
        [.. target.Versions.Select(version => Version(version, target.Measure))]);

    public PlainVersion? VersionOn(int day) => Versions.Where(version => version.FromDay <= day).MaxBy(version => version.FromDay);

    public string Judge(PlainObservation observation) => StatusOf(observation, VersionOf(observation));

    public PlainExplanation Explain(PlainObservation observation)
    {
        var version = VersionOf(observation);
        var value = observation.Value!.Value;
        var edge = new[] { version.Lower, version.Upper }.Where(bound => bound is not null).MinBy(bound => Math.Abs(value - bound!.Value));
        return new PlainExplanation(observation, version, StatusOf(observation, version), edge, Math.Abs(value - edge!.Value), value.CompareTo(edge.Value));
    }

    public static string StatusOf(PlainVersion version, decimal value) =>
        version.Bands.Last(band => band.From is not { } from || (band.IsIncluded ? value >= from : value > from)).Status;

    private string StatusOf(PlainObservation observation, PlainVersion version)
    {
        if (observation.Measure != Measure || !observation.IsResult)
        {
            throw new ArgumentException($"{observation} is no result of {Measure}.", nameof(observation));
        }

        var value = observation.Value!.Value;
        return decimal.Round(value, Places) == value
            ? StatusOf(version, value)
            : throw new ArgumentException($"{observation} has more than {Places} decimals.", nameof(observation));
    }

    private PlainVersion VersionOf(PlainObservation observation) =>
        VersionOn(observation.Day) ?? throw new ArgumentException($"{Id} is not in force on {observation.Day}.", nameof(observation));

    private static PlainVersion Version(TargetVersion version, Measure measure)
    {
        var range = version.Range;
        var bands = new List<PlainBand>();
        var beyond = range.Kind.CanBeExceeded ? "Exceeded" : "NotMet";
        if (range.Lower is { } lower && measure.LowerLimit != lower.Value)
        {
            bands.Add(new PlainBand(null, false, measure.Preference == Preference.LowerIsBetter ? beyond : "NotMet"));
            bands.Add(new PlainBand(lower.Value, lower.IsInclusive, "Met"));
        }
        else
        {
            bands.Add(new PlainBand(null, false, "Met"));
        }

        if (range.Upper is { } upper && measure.UpperLimit != upper.Value)
        {
            bands.Add(new PlainBand(upper.Value, !upper.IsInclusive, measure.Preference == Preference.HigherIsBetter ? beyond : "NotMet"));
        }

        return new PlainVersion(PlainObservation.DayNumber(version.InForceFrom), range.Lower?.Value, range.Upper?.Value, bands);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id} {Measure}");
}

public sealed record PlainExplanation(PlainObservation Observation, PlainVersion Version, string Status, decimal? Edge, decimal Distance, int Side);
