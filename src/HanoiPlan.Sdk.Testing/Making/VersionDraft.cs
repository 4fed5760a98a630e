using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;
using NodaTime;

namespace HanoiPlan.Sdk.Testing.Making;

/// <summary>One version of a target, open to change; what is null is not said to the plan's builder.</summary>
internal sealed record VersionDraft
{
    public LocalDate? InForceFrom { get; init; }

    public Action<TargetBuilder>? Asks { get; init; }

    public Basis? Basis { get; init; }

    public (int First, int Last)? Years { get; init; }

    public LocalDate? DueDate { get; init; }

    public int? BaselineYear { get; init; }

    public TargetPath? Path { get; init; }

    public string? Statement { get; init; }

    public SourceReference? Source { get; init; }

    public IReadOnlyList<Reading> Readings { get; init; } = [];

    public static VersionDraft Of(TargetVersion version) => new()
    {
        InForceFrom = version.InForceFrom,
        Asks = target => target.Range(version.Range),
        Basis = version.Basis,
        Years = (version.Span.FirstYear, version.Span.LastYear),
        DueDate = version.DueDate,
        BaselineYear = version.BaselineYear,
        Path = version.Path,
        Statement = version.Statement,
        Source = version.Source,
        Readings = version.Readings,
    };

    public void Write(TargetBuilder target)
    {
        Asks?.Invoke(target);
        if (Basis is { } basis)
        {
            Speak(target, basis);
        }

        if (Years is { } years)
        {
            target.Over(years.First, years.Last);
        }

        if (DueDate is { } due)
        {
            target.DueOn(due);
        }

        if (BaselineYear is { } baseline)
        {
            target.Baseline(baseline);
        }

        if (Path is { } path)
        {
            target.Along(path);
        }

        if (Statement is { } statement)
        {
            target.Stated(statement);
        }

        if (Source is { } source)
        {
            target.Cites(source);
        }

        foreach (var reading in Readings)
        {
            target.Read(reading);
        }
    }

    public static void Speak(TargetBuilder target, Basis basis) => _ = basis.Name switch
    {
        "every-year" => target.EveryYear(),
        "maintain" => target.Maintain(),
        "average-growth" => target.AverageGrowth(),
        "total" => target.Total(),
        "milestone" => target.Milestone(),
        _ => target.EndOfTerm(),
    };
}
