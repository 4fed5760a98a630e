using System.Globalization;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;
using NodaTime;

namespace HanoiPlan.Sdk.Testing.Relations;

/// <summary>The target of a case as plain data.</summary>
internal sealed record TargetSpec(Basis Basis, RangeSpec Range, int First, int Last)
{
    public LocalDate? Due { get; init; }

    public int? BaselineYear { get; init; }

    public PathKind Path { get; init; }

    /// <summary>The rate of a total's path of constant growth.</summary>
    public decimal? Rate { get; init; }

    public IReadOnlyList<KeyValuePair<int, decimal>> Steps { get; init; } = [];

    /// <summary>The day of a restatement, with what is asked from then on.</summary>
    public (LocalDate From, RangeSpec Range)? Restated { get; init; }

    public LocalDate DueDate => Due ?? new LocalDate(Last, 12, 31);

    public int StartYear => BaselineYear ?? First - 1;

    public IEnumerable<RangeSpec> Ranges => Restated is { } later ? [Range, later.Range] : [Range];

    public bool IsRelative => Ranges.Any(range => range.Relation != RangeRelation.Absolute);

    public TargetSpec Mirrored() => this with
    {
        Range = Range.Mirrored(),
        Steps = [.. Steps.Select(step => KeyValuePair.Create(step.Key, -step.Value))],
        Restated = Restated is { } later ? (later.From, later.Range.Mirrored()) : null,
    };

    public TargetSpec Times(decimal factor) => this with
    {
        Range = Range.Times(factor),
        Steps = [.. Steps.Select(step => KeyValuePair.Create(step.Key, step.Value * factor))],
        Restated = Restated is { } later ? (later.From, later.Range.Times(factor)) : null,
    };

    public TargetSpec ShiftedBy(int years) => this with
    {
        First = First + years,
        Last = Last + years,
        Due = Due?.PlusYears(years),
        BaselineYear = BaselineYear + years,
        Steps = [.. Steps.Select(step => KeyValuePair.Create(step.Key + years, step.Value))],
        Restated = Restated is { } later ? (later.From.PlusYears(years), later.Range) : null,
    };

    public void Write(TargetBuilder target)
    {
        target.Range(Range.ToRange());
        _ = Basis.Name switch
        {
            "every-year" => target.EveryYear(),
            "maintain" => target.Maintain(),
            "average-growth" => target.AverageGrowth(),
            "total" => target.Total(),
            "milestone" => target.Milestone(),
            _ => target.EndOfTerm(),
        };
        if (Due is { } due)
        {
            target.DueOn(due);
        }

        if (BaselineYear is { } baseline)
        {
            target.Baseline(baseline);
        }

        if (Path != PathKind.StraightLine)
        {
            target.Along(Path == PathKind.Steps ? TargetPath.ThroughSteps(Steps) : Rate is { } rate ? TargetPath.GrowingAt(rate) : TargetPath.ConstantGrowth);
        }

        if (Restated is { } later)
        {
            var document = new SourceDocument("later", LocalisedText.Of("Sau", "Later"), null, null, null);
            target.Restated(later.From, again => again.Range(later.Range.ToRange()).Stated("…").Cites(SourceReference.To(document)));
        }
    }

    public override string ToString()
    {
        var culture = CultureInfo.InvariantCulture;
        var path = Path == PathKind.StraightLine ? string.Empty
            : Path == PathKind.Steps ? string.Create(culture, $", steps {string.Join(" ", Steps.Select(step => string.Create(culture, $"{step.Key}:{step.Value}")))}")
            : string.Create(culture, $", constant growth {Rate}");
        return string.Create(culture, $"{Basis.Name} {Range} over {First}-{Last}")
            + (Due is { } due ? string.Create(culture, $", due {due:uuuu-MM-dd}") : string.Empty)
            + (BaselineYear is { } year ? string.Create(culture, $", baseline {year}") : string.Empty)
            + path
            + (Restated is { } later ? string.Create(culture, $"; from {later.From:uuuu-MM-dd} {later.Range}") : string.Empty);
    }
}
