using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Testing.MadeData;

/// <summary>
/// Made figures of the measures of a plan that are defined below the whole territory, for every unit without parts: paths towards
/// what the plan asks with shocks, gaps, estimates, revisions, disputes and known errors. Every figure depends on the seed and its
/// own place alone, so the same seed gives the same figures on any machine, in any order and on any number of threads;
/// docs/testing.md states every step. Immutable and safe to share between threads.
/// </summary>
public sealed class MadeDataSet
{
    private readonly MadeCells _cells;
    private readonly MeasureCatalogue _all;

    private MadeDataSet(Plan plan, MadeGeography territory, MadeDataOptions options, ulong seed)
    {
        Plan = plan;
        Territory = territory;
        Options = options;
        Seed = seed;
        _all = plan.Measures;
        Measures = new MeasureCatalogue(plan.Measures.Where(measure => measure.Aggregation != Aggregation.NotDefined && measure.PartCodes.Count == 0));
        Periods = options.Periods;
        Areas = [.. territory.Geography.Leaves.Select(leaf => leaf.Code)];
        _cells = new MadeCells(this);
    }

    /// <summary>The plan whose measures and targets the figures move towards.</summary>
    public Plan Plan { get; }

    /// <summary>The units and their people.</summary>
    public MadeGeography Territory { get; }

    /// <summary>How much goes wrong, and of which periods.</summary>
    public MadeDataOptions Options { get; }

    /// <summary>The seed.</summary>
    public ulong Seed { get; }

    /// <summary>The measures that figures are made of: those of the plan that roll up and have no parts of their own to be judged by.</summary>
    public MeasureCatalogue Measures { get; }

    /// <summary>The periods, ascending.</summary>
    public IReadOnlyList<TimePeriod> Periods { get; }

    /// <summary>The units without parts.</summary>
    public IReadOnlyList<AreaCode> Areas { get; }

    /// <summary>Makes a data set with <see cref="MadeDataOptions.Default"/>.</summary>
    /// <inheritdoc cref="Create(Plan, MadeGeography, MadeDataOptions, ulong)" />
    public static MadeDataSet Create(Plan plan, MadeGeography territory, ulong seed) => Create(plan, territory, MadeDataOptions.Default, seed);

    /// <summary>Makes a data set. Nothing is computed before it is asked for.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="territory">The units and their people.</param>
    /// <param name="options">How much goes wrong, and of which periods.</param>
    /// <param name="seed">The seed.</param>
    /// <exception cref="ArgumentException">The plan has no measure that is defined below the whole territory.</exception>
    public static MadeDataSet Create(Plan plan, MadeGeography territory, MadeDataOptions options, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(territory);
        ArgumentNullException.ThrowIfNull(options);
        var made = new MadeDataSet(plan, territory, options, seed);
        return made.Measures.Count > 0
            ? made
            : throw new ArgumentException($"The plan \"{plan.Id}\" has no measure that is defined below its territory: say how figures roll up.", nameof(plan));
    }

    /// <summary>The figures as observations with their errors. One object a figure and more: for millions of figures take <see cref="ToColumns()"/>.</summary>
    public MadeObservations ToObservations() => ToObservations(CancellationToken.None);

    /// <inheritdoc cref="ToObservations()" />
    /// <exception cref="OperationCanceledException">Cancellation was asked for.</exception>
    public MadeObservations ToObservations(CancellationToken cancellation)
    {
        var writer = new MadeObservationWriter(this, _cells);
        return writer.Write(_all, cancellation);
    }

    /// <summary>The figures straight in columns, on the caller's thread.</summary>
    /// <inheritdoc cref="ToColumns(int, CancellationToken)" />
    public ObservationColumns ToColumns() => ToColumns(1, CancellationToken.None);

    /// <summary>
    /// The figures straight in columns, without an object for each: what stands for a cell once revisions have superseded estimates;
    /// disputed cells are left out with a finding, and errors beside a figure are left out.
    /// </summary>
    /// <param name="threads">How many threads, at least 1; their number changes nothing.</param>
    /// <param name="cancellation">Looked at before each area.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="threads"/> is below 1.</exception>
    /// <exception cref="OperationCanceledException">Cancellation was asked for.</exception>
    public ObservationColumns ToColumns(int threads, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        var builder = new ObservationColumnsBuilder(Measures, Areas, Periods);
        for (var measure = 0; measure < Measures.Count; measure++)
        {
            if (_cells.HasParts(measure))
            {
                builder.WithParts(measure);
            }
        }

        var disputed = new (int Measure, int Period)[Areas.Count][];
        Parallel.For(0, Areas.Count, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation }, area =>
            disputed[area] = Fill(builder, area));
        for (var area = 0; area < disputed.Length; area++)
        {
            foreach (var (measure, period) in disputed[area])
            {
                builder.Dispute(area, measure, period, Disputed(area, measure, period));
            }
        }

        return builder.Build();
    }

    /// <summary>Units, measures, periods and seed.</summary>
    public override string ToString() => $"{Territory}, {Measures.Count} measures, {Periods[0]} to {Periods[^1]}, seed {Seed}";

    private (int Measure, int Period)[] Fill(ObservationColumnsBuilder builder, int area)
    {
        List<(int Measure, int Period)>? disputed = null;
        for (var measure = 0; measure < Measures.Count; measure++)
        {
            for (var period = 0; period < Periods.Count; period++)
            {
                var cell = _cells.Of(measure, area, period);
                if (cell.IsMissing)
                {
                    continue;
                }

                if (cell.IsDisputed)
                {
                    (disputed ??= []).Add((measure, period));
                    continue;
                }

                Set(builder, area, measure, period, cell);
            }
        }

        return disputed is null ? [] : [.. disputed];
    }

    private void Set(ObservationColumnsBuilder builder, int area, int measure, int period, in MadeCell cell)
    {
        if (!cell.HasParts)
        {
            builder.SetSteps(area, measure, period, cell.Steps);
        }
        else if (!builder.TrySetParts(area, measure, period, Measures[measure].Scale.FromSteps(cell.Steps), cell.Numerator, cell.Denominator, out var refusal))
        {
            throw new InvalidOperationException($"{Measures[measure].Code} {Areas[area]} {Periods[period]} was made wrong: {refusal}.");
        }

        if (cell.Kind != ObservationKind.Final)
        {
            builder.Mark(area, measure, period, cell.Kind);
        }
    }

    private Finding Disputed(int area, int measure, int period) => new(
        ObservationFindings.DisputedCell,
        Severity.Warning,
        $"{Measures[measure].Code} {Areas[area]} {Periods[period]}",
        LocalisedText.Of("Các số liệu của ô này mâu thuẫn.", "The figures of this cell disagree."));
}
