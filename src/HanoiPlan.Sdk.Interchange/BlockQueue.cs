namespace HanoiPlan.Sdk.Interchange;

/// <summary>
/// Hands blocks to the threads that read them, and the blocks read to one thread at a time in the order of the file. A thread that is done
/// early goes on with another block instead of waiting for its turn. Safe for several threads.
/// </summary>
/// <param name="first">The number of the first block.</param>
/// <param name="limit">How many blocks there are at most.</param>
/// <param name="create">Makes a block.</param>
/// <param name="put">Takes a block that was read.</param>
internal sealed class BlockQueue(long first, int limit, Func<RowBlock> create, Action<RowBlock> put)
{
    private readonly object _lock = new();
    private readonly Stack<RowBlock> _free = [];

    // By number modulo the limit: the blocks under way have consecutive numbers.
    private readonly RowBlock?[] _read = new RowBlock?[limit];

    // The first block came from outside.
    private int _created = 1;
    private long _next = first;
    private bool _isPutting;
    private bool _isFailed;

    /// <summary>A block to be filled, as soon as there is one; null when another thread has failed.</summary>
    public RowBlock? Take()
    {
        lock (_lock)
        {
            while (!_isFailed && _free.Count == 0 && _created == limit)
            {
                Monitor.Wait(_lock);
            }

            if (_isFailed)
            {
                return null;
            }

            if (_free.TryPop(out var block))
            {
                return block;
            }

            _created++;
        }

        return create();
    }

    /// <summary>Gives a block back.</summary>
    public void Free(RowBlock block)
    {
        lock (_lock)
        {
            _free.Push(block);
            Monitor.Pulse(_lock);
        }
    }

    /// <summary>Says that a block was read. It is put at once, with all that wait for it, or by the thread that is putting.</summary>
    public void Finish(RowBlock block)
    {
        lock (_lock)
        {
            _read[block.Number % limit] = block;
            if (_isPutting)
            {
                return;
            }

            _isPutting = true;
        }

        while (TryTakeNext() is { } next)
        {
            put(next);
            Free(next);
        }
    }

    /// <summary>Says that a thread has failed: nobody waits for it any more, and nothing further is put.</summary>
    public void Fail()
    {
        lock (_lock)
        {
            _isFailed = true;
            Monitor.PulseAll(_lock);
        }
    }

    private RowBlock? TryTakeNext()
    {
        lock (_lock)
        {
            ref var place = ref _read[_next % limit];
            var block = _isFailed ? null : place;
            if (block is null)
            {
                _isPutting = false;
                return null;
            }

            place = null;
            _next++;
            return block;
        }
    }
}
