using System.Buffers;
using System.Runtime.ExceptionServices;
using HanoiPlan.Sdk.Observations;

namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>
/// One judging of a batch: targets by runs of tiles, shared out to threads as they come free. Each piece writes memory of
/// its own; counts are added up at the end, so that the order of the pieces does not show.
/// </summary>
internal sealed class BatchRun
{
    // A piece lasts some tens of microseconds: short enough to stop at, long enough not to be felt.
    private const int TilesOfAPiece = 16;

    private readonly BatchEvaluation _batch;
    private readonly LaneKernel _kernel;
    private readonly BatchOutput _output;
    private readonly CancellationToken _cancellation;
    private int _next = -1;

    private BatchRun(BatchEvaluation batch, LaneKernel kernel, BatchOutput output, CancellationToken cancellation)
    {
        _batch = batch;
        _kernel = kernel;
        _output = output;
        _cancellation = cancellation;
    }

    public static void Judge(BatchEvaluation batch, LaneKernel kernel, BatchOutput output, int threads, CancellationToken cancellation)
    {
        output.Counts?.Span[..batch.CountLength].Clear();
        var pieces = PiecesOf(batch, output);
        if (threads == 1 || pieces <= 1)
        {
            for (var piece = 0; piece < pieces; piece++)
            {
                JudgePiece(batch, kernel, output, piece, output.Counts is { } counts ? counts.Span : default, cancellation);
            }

            return;
        }

        new BatchRun(batch, kernel, output, cancellation).Share(Math.Min(threads, pieces), pieces);
    }

    private void Share(int threads, int pieces)
    {
        var failures = new Exception?[threads];
        var counts = new long[threads][];
        void Work(int thread)
        {
            try
            {
                counts[thread] = _output.Counts is null ? [] : new long[_batch.CountLength];
                for (var piece = Interlocked.Increment(ref _next); piece < pieces; piece = Interlocked.Increment(ref _next))
                {
                    JudgePiece(_batch, _kernel, _output, piece, counts[thread], _cancellation);
                }
            }
#pragma warning disable CA1031 // Whatever fails on another thread is thrown on the caller's, once all have ended.
            catch (Exception failure)
            {
                failures[thread] = failure;
                Interlocked.Exchange(ref _next, pieces);
            }
#pragma warning restore CA1031
        }

        var others = new Task[threads - 1];
        for (var thread = 1; thread < threads; thread++)
        {
            var own = thread;
            others[thread - 1] = Task.Factory.StartNew(() => Work(own), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }

        Work(0);
        Task.WaitAll(others, CancellationToken.None);
        if (Array.Find(failures, failure => failure is not null) is { } first)
        {
            ExceptionDispatchInfo.Throw(first);
        }

        Add(counts);
    }

    private void Add(long[][] counts)
    {
        if (_output.Counts is not { } total)
        {
            return;
        }

        foreach (var part in counts)
        {
            for (var i = 0; i < part.Length; i++)
            {
                total.Span[i] += part[i];
            }
        }
    }

    private static int PiecesOf(BatchEvaluation batch, BatchOutput output) => batch.Judged.Count * RunsOf(batch, output);

    // What is rolled up runs through all its tiles in one piece, so that each parent is added up by one thread alone.
    private static int RunsOf(BatchEvaluation batch, BatchOutput output) => output.RollUps is null
        ? (batch.Columns.Shape.TileCount + TilesOfAPiece - 1) / TilesOfAPiece
        : 1;

    private static void JudgePiece(BatchEvaluation batch, LaneKernel kernel, BatchOutput output, int piece, Span<long> counts, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var shape = batch.Columns.Shape;
        var runs = RunsOf(batch, output);
        var target = piece / runs;
        var rowOfCounts = shape.Periods.Count * StatusTally.Ranks;
        var ownCounts = counts.IsEmpty ? default : counts.Slice(target * rowOfCounts, rowOfCounts);
        if (output.RollUps is { } rollUps)
        {
            using var pass = new RollUpPass(batch.RollUp!, target, rollUps.Span, kernel);
            JudgeTiles(new TileRun(batch, target, 0, shape.TileCount), kernel, output, ownCounts, pass, cancellation);
            return;
        }

        var first = piece % runs * TilesOfAPiece;
        JudgeTiles(new TileRun(batch, target, first, Math.Min(first + TilesOfAPiece, shape.TileCount)), kernel, output, ownCounts, default, cancellation);
    }

    private static void JudgeTiles(TileRun run, LaneKernel kernel, BatchOutput output, Span<long> counts, scoped RollUpPass pass, CancellationToken cancellation)
    {
        var shape = run.Batch.Columns.Shape;
        var tileCells = shape.Periods.Count * ColumnShape.TileSize;
        var spare = output.Statuses is null ? ArrayPool<byte>.Shared.Rent(tileCells) : null;
        try
        {
            for (var tile = run.First; tile < run.End; tile++)
            {
                var statuses = spare is null
                    ? output.Statuses!.Value.Span.Slice((int)(((long)run.Target * shape.CellCount) + ((long)tile * tileCells)), tileCells)
                    : spare.AsSpan(0, tileCells);
                JudgeTile(run.Batch.Judged[run.Target], tile, statuses, counts, kernel, cancellation);
                pass.Add(tile, statuses);
                if (tile % TilesOfAPiece == 0)
                {
                    cancellation.ThrowIfCancellationRequested();
                }
            }

            pass.End();
        }
        finally
        {
            if (spare is not null)
            {
                ArrayPool<byte>.Shared.Return(spare);
            }
        }
    }

    private static void JudgeTile(BatchTarget target, int tile, Span<byte> statuses, Span<long> counts, LaneKernel kernel, CancellationToken cancellation)
    {
        target.Judge(tile, statuses, kernel, cancellation);
        if (!counts.IsEmpty)
        {
            target.Count(statuses, counts);
        }
    }

    /// <summary>Tiles of a target, from the first up to the end, excluded.</summary>
    private readonly record struct TileRun(BatchEvaluation Batch, int Target, int First, int End);
}
