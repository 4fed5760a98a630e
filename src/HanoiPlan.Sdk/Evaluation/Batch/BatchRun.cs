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
        var pieces = PiecesOf(batch);
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

    private static int PiecesOf(BatchEvaluation batch) =>
        batch.Judged.Count * ((batch.Columns.Shape.TileCount + TilesOfAPiece - 1) / TilesOfAPiece);

    private static void JudgePiece(BatchEvaluation batch, LaneKernel kernel, BatchOutput output, int piece, Span<long> counts, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var shape = batch.Columns.Shape;
        var runs = (shape.TileCount + TilesOfAPiece - 1) / TilesOfAPiece;
        var target = piece / runs;
        var firstTile = piece % runs * TilesOfAPiece;
        var tileCells = shape.Periods.Count * ColumnShape.TileSize;
        var rowOfCounts = shape.Periods.Count * StatusTally.Ranks;
        var ownCounts = counts.IsEmpty ? default : counts.Slice(target * rowOfCounts, rowOfCounts);
        var spare = output.Statuses is null ? ArrayPool<byte>.Shared.Rent(tileCells) : null;
        try
        {
            for (var tile = firstTile; tile < Math.Min(firstTile + TilesOfAPiece, shape.TileCount); tile++)
            {
                var statuses = spare is null
                    ? output.Statuses!.Value.Span.Slice((int)(((long)target * shape.CellCount) + ((long)tile * tileCells)), tileCells)
                    : spare.AsSpan(0, tileCells);
                JudgeTile(batch.Judged[target], tile, statuses, ownCounts, kernel, cancellation);
            }
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
}
