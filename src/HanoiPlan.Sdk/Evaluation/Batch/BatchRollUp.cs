using System.Diagnostics.CodeAnalysis;
using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>
/// The areas above those of a batch, made ready to be rolled up with it: every unit of a geography that has parts, up to
/// the whole, at any depth. A cell is what <see cref="AreaRollUp"/> and <see cref="RollUpAssessment"/> answer; published figures of
/// an area itself are never replaced. Immutable and safe to share between threads. Made by <see cref="BatchEvaluation.WithRollUp(Geography)"/>.
/// </summary>
public sealed class BatchRollUp
{
    private readonly ObservationColumns _columns;
    private readonly BatchTarget[] _targets;
    private readonly RollUpRule[] _rules;
    private readonly ParentTree _tree;
    private readonly Dictionary<AreaCode, int> _places;

    private BatchRollUp(BatchTarget[] targets, ObservationColumns columns, Geography geography, RollUpOptions options)
    {
        _targets = targets;
        _columns = columns;
        Geography = geography;
        Options = options;
        _tree = new ParentTree(geography, options, columns.Shape);
        _rules = Array.ConvertAll(targets, target => RollUpRule.Compile(target, columns, geography, options, _tree.MostUnits));
        Parents = _tree.Parents;
        Pieces = BatchPieces.OfWholeTargets(targets, columns.Shape);
        _places = Enumerable.Range(0, Parents.Count).ToDictionary(parent => Parents[parent].Code);
    }

    /// <summary>The units.</summary>
    public Geography Geography { get; }

    /// <summary>What the roll-up rests on beside the figures.</summary>
    public RollUpOptions Options { get; }

    /// <summary>The areas that are rolled up, in the order of their places: depth first, the whole before its parts.</summary>
    public IReadOnlyList<Area> Parents { get; }

    /// <summary>How many cells there are: targets × parents × periods.</summary>
    public long CellCount => (long)_targets.Length * Parents.Count * _columns.Periods.Count;

    internal ParentTree Tree => _tree;

    internal BatchPieces Pieces { get; }

    internal ReadOnlySpan<RollUpRule> Rules => _rules;

    /// <summary>The place of a parent.</summary>
    /// <returns>False when it is none: it has no parts, lies below the level asked for, or is not of the geography.</returns>
    public bool TryIndexOf(AreaCode area, out int parent)
    {
        ArgumentNullException.ThrowIfNull(area);
        return _places.TryGetValue(area, out parent);
    }

    /// <summary>How many units make up a parent, in the columns or not: what <see cref="RollUpCell.KnownCount"/> is out of.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such parent.</exception>
    public int UnitCountOf(int parent)
    {
        Check(parent, Parents.Count, nameof(parent));
        return _tree.UnitCounts[parent];
    }

    /// <summary>Where a cell lies among the <see cref="CellCount"/> cells.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such target, parent or period.</exception>
    public long PlaceOf(int target, int parent, int period)
    {
        Check(target, parent, period);
        return ((((long)target * Parents.Count) + parent) * _columns.Periods.Count) + period;
    }

    /// <summary>What the weights of a target's cells are counted in.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such target.</exception>
    public Scale WeightScaleOf(int target)
    {
        Check(target, _rules.Length, nameof(target));
        return _rules[target].Figures.WeightScale;
    }

    /// <summary>
    /// What the known units of a cell make among themselves, in the measure's unit: the result where <see cref="RollUpCell.Outcome"/> is
    /// exact and every unit is known. Null where nothing is known or weighs anything, or the cell does not keep its totals.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such target.</exception>
    public Rational? OfKnownUnits(int target, RollUpCell cell)
    {
        Check(target, _rules.Length, nameof(target));
        var measure = _targets[target].Measure.Measure;
        var isSum = measure.Aggregation == Measures.Aggregation.Sum;
        return !cell.HasTotals || cell.KnownCount == 0 || (!isSum && cell.Weight == 0)
            ? null
            : Rational.Of(cell.Numerator, (Int128)measure.Scale.StepsPerOne * (isSum ? 1 : cell.Weight));
    }

    /// <summary>The roll-up of one cell with its units, coverage, interval, reasons and the published figure beside it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such target, parent or period.</exception>
    public AreaRollUp Of(int target, int parent, int period)
    {
        Check(target, parent, period);
        var measure = _targets[target].Measure;
        var figures = _rules[target].Figures;
        var observations = new List<Observation>();
        void Add(int area, int of, int when)
        {
            if (_columns.ObservationOf(area, of, when) is { } observation)
            {
                observations.Add(observation);
            }
        }

        for (var part = parent; part < _tree.EndOf(parent); part++)
        {
            foreach (var area in _tree.OwnUnitsOf(part))
            {
                Add(area, measure.Index, period);
                if (figures.WeightIndex >= 0 && (figures.WeightIndex != measure.Index || (figures.HasWeightPeriod && figures.WeightPeriod != period)))
                {
                    Add(area, figures.WeightIndex, figures.HasWeightPeriod ? figures.WeightPeriod : period);
                }
            }
        }

        if (_columns.Shape.TryIndexOf(Parents[parent], out var own) && _tree.ParentOfArea(own) < 0)
        {
            Add(own, measure.Index, period);
        }

        return AreaRollUp.Of(
            ObservationSet.Create(_columns.Measures, observations), measure.Measure.Code, Geography, Parents[parent].Code, _columns.Periods[period], Options);
    }

    /// <summary>What the target says of a cell, with every possible status and the published figure beside it.</summary>
    /// <returns>False where the target does not judge figures of this one period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such target, parent or period.</exception>
    public bool TryAssess(int target, int parent, int period, [NotNullWhen(true)] out RollUpAssessment? assessment)
    {
        Check(target, parent, period);
        var compiled = _targets[target].Compiled;
        assessment = RollUpRule.RowOn(compiled, _columns.Periods[period]) is null ? null : RollUpAssessment.Of(compiled, Of(target, parent, period));
        return assessment is not null;
    }

    internal static BatchRollUp Compile(BatchTarget[] targets, ObservationColumns columns, Geography geography, RollUpOptions options)
    {
        ArgumentNullException.ThrowIfNull(geography);
        ArgumentNullException.ThrowIfNull(options);
        return options.KnownAt is { } knownAt
            ? throw new ArgumentException($"Records known on {knownAt} are asked for; columns hold one figure a cell, without earlier records.", nameof(options))
            : new BatchRollUp(targets, columns, geography, options);
    }

    /// <summary>A cell as the objects answer, where whole steps cannot.</summary>
    internal RollUpCell ByObjects(int target, int parent, int period, int attaining)
    {
        var isJudged = TryAssess(target, parent, period, out var assessment);
        var rollUp = assessment?.RollUp ?? Of(target, parent, period);
        return new RollUpCell
        {
            Attaining = attaining,
            Known = rollUp.Coverage.CoveredCount,
            OutcomeValue = (byte)rollUp.Outcome.Value,
            Rank = isJudged ? (byte)assessment!.Status.Rank : (byte)0,
            Marks = RollUpCell.Bare | RollUpCell.OfUnknownWeight,
        };
    }

    private static void Check(int place, int count, string name)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(place, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(place, count, name);
    }

    private void Check(int target, int parent, int period)
    {
        Check(target, _rules.Length, nameof(target));
        Check(parent, Parents.Count, nameof(parent));
        Check(period, _columns.Periods.Count, nameof(period));
    }
}
