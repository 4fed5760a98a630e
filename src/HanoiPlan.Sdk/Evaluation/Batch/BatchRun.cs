using System.Buffers;
using System.Runtime.ExceptionServices;

namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>
/// One judging of a batch by several threads: the caller's works, threads of the pool help where they are free, and none is
/// waited for that has not begun. Each piece writes memory of its own; counts are added up at the end, so that the order of
/// the pieces does not show.
/// </summary>
internal sealed class BatchRun : IThreadPoolWorkItem
{
    // The counts of two threads never share a cache line.
    private const int LineOfCounts = 16;

    private readonly BatchEvaluation _batch;
    private readonly BatchPieces _pieces;
    private readonly LaneKernel _kernel;
    private readonly BatchOutput _output;
    private readonly int _threads;
    private readonly CancellationToken _cancellation;
    private readonly object _gate = new();
    private readonly List<long[]> _counts = [];
    private volatile Exception? _failure;
    private int _next;
    private int _helping;
    private bool _isOver;

    private BatchRun(BatchEvaluation batch, LaneKernel kernel, BatchOutput output, int threads, CancellationToken cancellation)
    {
        _batch = batch;
        _pieces = batch.PiecesFor(output);
        _kernel = kernel;
        _output = output;
        _threads = threads;
        _cancellation = cancellation;
    }

    public static void Judge(BatchEvaluation batch, LaneKernel kernel, BatchOutput output, int threads, CancellationToken cancellation)
    {
        var counts = output.Counts is { } memory ? memory.Span[..batch.CountLength] : default;
        counts.Clear();
        var pieces = batch.PiecesFor(output);
        threads = pieces.IsWorthSharing ? Math.Min(threads, pieces.Count) : 1;
        if (threads == 1)
        {
            using var work = new BatchWork(batch, kernel, output, cancellation);
            work.Judge(0, pieces.Count, counts);
            return;
        }

        new BatchRun(batch, kernel, output, threads, cancellation).Share(counts);
    }

    void IThreadPoolWorkItem.Execute()
    {
        lock (_gate)
        {
            if (_isOver)
            {
                return;
            }

            _helping++;
        }

        Work([], true);
        lock (_gate)
        {
            _helping--;
            Monitor.Pulse(_gate);
        }
    }

    private void Share(Span<long> counts)
    {
        for (var helper = 1; helper < _threads; helper++)
        {
            ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
        }

        Work(counts, false);
        WaitForHelpers();
        foreach (var part in _counts)
        {
            Add(Own(part), counts);
            ArrayPool<long>.Shared.Return(part);
        }

        if (_failure is { } failure)
        {
            ExceptionDispatchInfo.Throw(failure);
        }
    }

    private void Work(Span<long> counts, bool isHelping)
    {
        try
        {
            if (isHelping && _output.Counts is not null)
            {
                counts = OwnCounts();
            }

            using var work = new BatchWork(_batch, _kernel, _output, _cancellation);
            while (_failure is null && TryTake(out var first, out var end))
            {
                for (; first < end && _failure is null; first++)
                {
                    work.Judge(first, first + 1, counts);
                }
            }
        }
#pragma warning disable CA1031 // Whatever fails on a thread is thrown on the caller's, once all have ended.
        catch (Exception failure)
        {
            Interlocked.CompareExchange(ref _failure, failure, null);
        }
#pragma warning restore CA1031
    }

    private bool TryTake(out int first, out int end)
    {
        first = Volatile.Read(ref _next);
        while (first < _pieces.Count)
        {
            end = first + _pieces.RunFrom(first, _threads);
            var found = Interlocked.CompareExchange(ref _next, end, first);
            if (found == first)
            {
                return true;
            }

            first = found;
        }

        end = first;
        return false;
    }

    // They end within a piece of each other, which is sooner than a sleeping thread wakes.
    private void WaitForHelpers()
    {
        var spin = default(SpinWait);
        while (Volatile.Read(ref _helping) > 0 && !spin.NextSpinWillYield)
        {
            spin.SpinOnce();
        }

        lock (_gate)
        {
            _isOver = true;
            while (_helping > 0)
            {
                Monitor.Wait(_gate);
            }
        }
    }

    private Span<long> OwnCounts()
    {
        var counts = ArrayPool<long>.Shared.Rent(_batch.CountLength + (2 * LineOfCounts));
        Own(counts).Clear();
        lock (_gate)
        {
            _counts.Add(counts);
        }

        return Own(counts);
    }

    private Span<long> Own(long[] counts) => counts.AsSpan(LineOfCounts, _batch.CountLength);

    private static void Add(ReadOnlySpan<long> part, Span<long> total)
    {
        for (var i = 0; i < part.Length; i++)
        {
            total[i] += part[i];
        }
    }
}
