using System.Diagnostics;

namespace HanoiPlan.Sdk.Benchmarks.Table;

/// <summary>
/// Entries that do the same work, timed in turns: each once in every round, so that whatever else the machine does falls on all of
/// them. The first entry is the one that the others are compared with.
/// </summary>
internal sealed class Contest(string title, string unit)
{
    // An entry is repeated within its turn until it has run as long as this, so that a short one is not drowned by the clock.
    private static readonly TimeSpan LeastTurn = TimeSpan.FromMilliseconds(40);

    // An entry that takes longer than this has only every third turn; the table must be there within a quarter of an hour.
    private static readonly TimeSpan LongTurn = TimeSpan.FromSeconds(2);

    private readonly List<Entry> _entries = [];

    public string Title => title;

    /// <summary>Adds an entry.</summary>
    /// <param name="name">What does the work.</param>
    /// <param name="count">How many units one run does; entries on a part of the data are scaled by it.</param>
    /// <param name="run">Does the work once. It has been checked already.</param>
    public Contest Add(string name, long count, Action run)
    {
        _entries.Add(new Entry(name, count, run));
        return this;
    }

    public ContestResult Run(int rounds)
    {
        foreach (var entry in _entries)
        {
            entry.WarmUp();
        }

        for (var round = 0; round < rounds; round++)
        {
            foreach (var entry in _entries)
            {
                if (entry.Once < LongTurn || round % 3 == 0)
                {
                    entry.Turn();
                }
            }
        }

        return new ContestResult(title, unit, [.. _entries.Select(entry => entry.Line)]);
    }

    private sealed class Entry(string name, long count, Action run)
    {
        private readonly List<double> _nanoseconds = [];
        private int _repeats = 1;
        private double _bytes;

        public TimeSpan Once { get; private set; }

        public ContestLine Line => new(name, [.. _nanoseconds.Order()], _bytes);

        public void WarmUp()
        {
            // Long enough for the second, optimised code of a method to be in place.
            var watch = Stopwatch.StartNew();
            var runs = 0;
            do
            {
                run();
                runs++;
            }
            while (watch.Elapsed < 10 * LeastTurn);

            Thread.Sleep(100);
            watch.Restart();
            run();
            Once = watch.Elapsed;
            _repeats = Math.Max(1, (int)Math.Ceiling(LeastTurn / Once));
            _bytes = Enumerable.Range(0, 3).Min(_ => Allocated()) / (double)count;
        }

        // By all threads, so that now and then it is also what the runtime itself allocates meanwhile.
        private long Allocated()
        {
            GC.Collect();
            var before = GC.GetTotalAllocatedBytes(precise: true);
            run();
            return GC.GetTotalAllocatedBytes(precise: true) - before;
        }

        public void Turn()
        {
            var watch = Stopwatch.StartNew();
            for (var i = 0; i < _repeats; i++)
            {
                run();
            }

            _nanoseconds.Add(watch.Elapsed.TotalNanoseconds / _repeats / count);
        }
    }
}
