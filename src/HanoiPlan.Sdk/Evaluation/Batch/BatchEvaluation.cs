using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Observations;

namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>
/// Targets made ready to judge every area and period of columns at once. The status of a cell is what the engine answers at
/// the end of its period: for the value at the end of a span to the area's baseline and the cell's own figure; for all that
/// adds up over time to the figures of the area through that period. Immutable and safe to share between threads.
/// </summary>
public sealed class BatchEvaluation
{
    private readonly BatchTarget[] _targets;
    private readonly LaneKernel _kernel;

    private BatchEvaluation(
        BatchTarget[] targets, BatchPieces pieces, ObservationColumns columns, EvaluationOptions options, Baselines baselines, LaneKernel kernel, BatchRollUp? rollUp)
    {
        _targets = targets;
        _kernel = kernel;
        Pieces = pieces;
        Targets = Array.ConvertAll(targets, target => target.Compiled);
        Columns = columns;
        Options = options;
        Baselines = baselines;
        RollUp = rollUp;
    }

    /// <summary>The targets, in the order of their places.</summary>
    public IReadOnlyList<CompiledTarget> Targets { get; }

    /// <summary>The figures that are judged.</summary>
    public ObservationColumns Columns { get; }

    /// <summary>The thresholds that answers before the due date rest on.</summary>
    public EvaluationOptions Options { get; }

    /// <summary>Where progress starts from.</summary>
    public Baselines Baselines { get; }

    /// <summary>The areas above that are rolled up with the batch; null unless asked for.</summary>
    public BatchRollUp? RollUp { get; }

    /// <summary>How many statuses there are: targets × cells of a measure, with those that fill up the last tile.</summary>
    public long StatusCount => (long)_targets.Length * Columns.Shape.CellCount;

    /// <summary>How many bits are judged at once: 256 where the machine has such instructions, else 0 for value by value.</summary>
    public int VectorBits => _kernel == LaneKernel.Bits256 ? 256 : 0;

    internal BatchTarget[] Judged => _targets;

    /// <summary>The work in the order in which it is done.</summary>
    internal BatchPieces Pieces { get; }

    /// <summary>The work as it is cut for what is asked: what is rolled up runs through all tiles of a target in one piece.</summary>
    internal BatchPieces PiecesFor(BatchOutput output) => output.RollUps is null ? Pieces : RollUp!.Pieces;

    internal static LaneKernel Widest => LaneKernel256.IsSupported ? LaneKernel.Bits256 : LaneKernel.Scalar;

    /// <summary>Makes the targets of a plan ready, with <see cref="EvaluationOptions.Default"/> and the baselines of the columns.</summary>
    /// <inheritdoc cref="Compile(IEnumerable{CompiledTarget}, ObservationColumns, EvaluationOptions, Baselines)" />
    public static BatchEvaluation Compile(CompiledPlan plan, ObservationColumns columns) =>
        Compile(plan, columns, EvaluationOptions.Default, Baselines.OfColumns);

    /// <summary>Makes the targets of a plan ready.</summary>
    /// <inheritdoc cref="Compile(IEnumerable{CompiledTarget}, ObservationColumns, EvaluationOptions, Baselines)" />
    public static BatchEvaluation Compile(CompiledPlan plan, ObservationColumns columns, EvaluationOptions options, Baselines baselines)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return Compile(plan.Targets, columns, options, baselines);
    }

    /// <summary>Makes targets ready.</summary>
    /// <param name="targets">The targets, such as some of a compiled plan's.</param>
    /// <param name="columns">The figures, with a column for the measure of each target.</param>
    /// <param name="options">The thresholds that answers before the due date rest on.</param>
    /// <param name="baselines">Where progress starts from.</param>
    /// <exception cref="ArgumentException">The columns lack a measure; or periods of their kind cannot answer a target, such
    /// as months of a flow a target for every year; or given baselines do not fit.</exception>
    public static BatchEvaluation Compile(IEnumerable<CompiledTarget> targets, ObservationColumns columns, EvaluationOptions options, Baselines baselines) =>
        Compile(targets, columns, options, baselines, Widest);

    internal static BatchEvaluation Compile(
        IEnumerable<CompiledTarget> targets, ObservationColumns columns, EvaluationOptions options, Baselines baselines, LaneKernel kernel)
    {
        ArgumentNullException.ThrowIfNull(targets);
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(baselines);
        CompiledTarget[] chosen = [.. targets];
        var measures = MeasuresOf(chosen, columns, baselines);
        var judged = Array.ConvertAll(chosen, target => BatchTarget.Compile(target, measures, columns, options));
        return new BatchEvaluation(judged, BatchPieces.Of(judged, columns.Shape), columns, options, baselines, kernel, null);
    }

    /// <summary>The same batch with vector instructions of at most this many bits. The answers are the same, byte for byte.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bits"/> is negative.</exception>
    public BatchEvaluation WithVectorsOf(int bits)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bits);
        var kernel = bits >= 256 ? Widest : LaneKernel.Scalar;
        return new BatchEvaluation(_targets, Pieces, Columns, Options, Baselines, kernel, RollUp);
    }

    /// <summary>The same batch with the units of a geography rolled up, those without parts being areas of the columns.</summary>
    /// <inheritdoc cref="WithRollUp(Geography, RollUpOptions)" />
    public BatchEvaluation WithRollUp(Geography geography) => WithRollUp(geography, RollUpOptions.Default);

    /// <summary>The same batch with the units of a geography rolled up to every area above them.</summary>
    /// <param name="geography">The units. One that the columns do not hold is missing in every period; areas of the columns that are no
    /// units are judged as ever and not added up.</param>
    /// <param name="options">The level, the types of units and the weights. A period that weights are taken from is one of the columns.</param>
    /// <exception cref="ArgumentException">The columns lack the weights of a measure or their period, or records known on a day are asked for.</exception>
    public BatchEvaluation WithRollUp(Geography geography, RollUpOptions options) =>
        new(_targets, Pieces, Columns, Options, Baselines, _kernel, BatchRollUp.Compile(_targets, Columns, geography, options));

    /// <summary>Where the status of a cell lies among the <see cref="StatusCount"/> statuses.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such target, area or period.</exception>
    public long PlaceOf(int target, int area, int period)
    {
        Check(target);
        return ((long)target * Columns.Shape.CellCount) + Columns.Shape.PlaceOf(area, period);
    }

    /// <summary>
    /// Into how many parts the batch divides a step of the measure's scale, so that every edge of a target's range is a whole
    /// number of them: what margins and progress are counted in. 1 where every edge lies on the scale; 100 for one per cent more than
    /// a baseline.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such target.</exception>
    public long PartsPerStepOf(int target)
    {
        Check(target);
        return _targets[target].PartsPerStep;
    }

    /// <summary>How many counts there are: targets × periods × statuses.</summary>
    public int CountLength => _targets.Length * Columns.Periods.Count * StatusTally.Ranks;

    /// <summary>Where the number of areas of a status lies among the <see cref="CountLength"/> counts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such target or period.</exception>
    public int CountPlaceOf(int target, int period, AssessmentStatus status)
    {
        ArgumentNullException.ThrowIfNull(status);
        Check(target);
        ArgumentOutOfRangeException.ThrowIfNegative(period);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(period, Columns.Periods.Count);
        return (((target * Columns.Periods.Count) + period) * StatusTally.Ranks) + status.Rank - 1;
    }

    /// <summary>Judges every cell on the calling thread. Allocates nothing, except where the engine itself must judge.</summary>
    /// <inheritdoc cref="Evaluate(BatchOutput, int, CancellationToken)" />
    public void Evaluate(BatchOutput output, CancellationToken cancellation) => Evaluate(output, 1, cancellation);

    /// <summary>Judges every cell.</summary>
    /// <param name="output">Where the answers go.</param>
    /// <param name="threads">How many threads share the work; the bytes written are the same for any number.</param>
    /// <param name="cancellation">Stops the work; what was written until then is of no use.</param>
    /// <exception cref="ArgumentException">The memory for an answer is too short.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public void Evaluate(BatchOutput output, int threads, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        CheckLength(output.Statuses?.Length ?? StatusCount, StatusCount, "statuses");
        CheckLength(output.Distances?.Length ?? StatusCount, StatusCount, "distances");
        CheckLength(output.Sides?.Length ?? StatusCount, StatusCount, "sides");
        CheckLength(output.Numerators?.Length ?? StatusCount, StatusCount, "numerators");
        CheckLength(output.Denominators?.Length ?? StatusCount, StatusCount, "denominators");
        CheckLength(output.Counts?.Length ?? CountLength, CountLength, "counts");
        CheckRollUp(output);
        cancellation.ThrowIfCancellationRequested();
        BatchRun.Judge(this, _kernel, output, threads, cancellation);
    }

    /// <summary>The answer for one cell with everything that it rests on and its trace; its status is the cell's.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such target, area or period.</exception>
    public Assessment Assess(int target, int area, int period)
    {
        Check(target);
        Columns.Shape.PlaceOf(area, period);
        return _targets[target].Assess(area, period);
    }

    private void CheckRollUp(BatchOutput output)
    {
        if (output.RollUps is not { } rollUps)
        {
            return;
        }

        var rollUp = RollUp ?? throw new ArgumentException("Roll-ups are asked of a batch without parents; make it with WithRollUp.", nameof(output));
        CheckLength(rollUps.Length, rollUp.CellCount, "roll-ups");
    }

    private static void CheckLength(long output, long needed, string what)
    {
        if (output < needed)
        {
            throw new ArgumentException($"The memory for {what} has {output} places; {needed} are needed.", nameof(output));
        }
    }

    private void Check(int target)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(target);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(target, _targets.Length);
    }

    private static Dictionary<string, BatchMeasure> MeasuresOf(CompiledTarget[] targets, ObservationColumns columns, Baselines baselines)
    {
        var measures = new Dictionary<string, BatchMeasure>(StringComparer.Ordinal);
        foreach (var target in targets)
        {
            var own = target.Target.Measure;
            if (!columns.TryIndexOf(own.Code, out _))
            {
                throw new ArgumentException($"The columns hold no measure \"{own.Code}\", which target \"{target.Target.Id}\" is for.", nameof(columns));
            }

            foreach (var code in own.PartCodes.Prepend(own.Code))
            {
                if (!measures.ContainsKey(code) && columns.TryIndexOf(code, out var index))
                {
                    measures.Add(code, new BatchMeasure(columns, index, baselines));
                }
            }
        }

        return baselines.MeasureCodes.FirstOrDefault(code => !measures.ContainsKey(code)) is { } unused
            ? throw new ArgumentException($"Baselines are given for \"{unused}\", which no target is for.", nameof(baselines))
            : measures;
    }
}
