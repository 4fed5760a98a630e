using System.Runtime.CompilerServices;

namespace HanoiPlan.Sdk.Interchange;

/// <summary>Results that were read for cells, in the order of their rows: a list for each thing known of them, as columns take them.</summary>
internal sealed class CellRows(int capacity)
{
    private int[] _measures = new int[capacity];
    private int[] _areas = new int[capacity];
    private int[] _periods = new int[capacity];
    private int[] _ranks = new int[capacity];
    private long[] _steps = new long[capacity];
    private int[] _offsets = new int[capacity];
    private readonly List<(int At, UnusualFigure Figure)> _unusual = [];

    public int Count { get; private set; }

    public ReadOnlySpan<int> Measures => _measures.AsSpan(0, Count);

    public ReadOnlySpan<int> Areas => _areas.AsSpan(0, Count);

    public ReadOnlySpan<int> Periods => _periods.AsSpan(0, Count);

    public ReadOnlySpan<int> Ranks => _ranks.AsSpan(0, Count);

    public ReadOnlySpan<long> Steps => _steps.AsSpan(0, Count);

    /// <summary>The figures that were read the long way, and where they stand, ascending.</summary>
    public IReadOnlyList<(int At, UnusualFigure Figure)> Unusual => _unusual;

    public CellRow this[int at] => new()
    {
        Measure = _measures[at],
        Area = _areas[at],
        Period = _periods[at],
        Rank = _ranks[at],
        Steps = _steps[at],
        Offset = _offsets[at],
    };

    public void Clear()
    {
        Count = 0;
        _unusual.Clear();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int measure, int area, int period, int rank, long steps, int offset)
    {
        var at = Count;
        if (at >= _offsets.Length)
        {
            Grow();
        }

        _measures[at] = measure;
        _areas[at] = area;
        _periods[at] = period;
        _ranks[at] = rank;
        _steps[at] = steps;
        _offsets[at] = offset;
        Count = unchecked(at + 1);
    }

    /// <summary>Adds what was read the long way.</summary>
    public void Add(in CellRow row, UnusualFigure figure)
    {
        _unusual.Add((Count, figure));
        Add(row.Measure, row.Area, row.Period, row.Rank, row.Steps, row.Offset);
    }

    // The offsets last: while they are short, nothing is written.
    private void Grow()
    {
        var length = 2 * _offsets.Length;
        Array.Resize(ref _measures, length);
        Array.Resize(ref _areas, length);
        Array.Resize(ref _periods, length);
        Array.Resize(ref _ranks, length);
        Array.Resize(ref _steps, length);
        Array.Resize(ref _offsets, length);
    }
}
