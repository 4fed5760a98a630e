namespace HanoiPlan.Sdk.Interchange;

/// <summary>
/// Which record each cell of one measure holds, which nobody asks before a second row comes for it. Most figures of a period are
/// published together, so a record is kept once for a period and apart only for cells that differ; where many differ, a byte or two for
/// every cell.
/// </summary>
internal sealed class RecordBook
{
    // More entries than this share of the cells take more memory than a byte for every cell.
    private const int CellsPerEntry = 64;
    private const int FewEntries = 1024;

    private readonly int _areaCount;
    private readonly List<int> _ranks = [0];
    private readonly Dictionary<int, int> _numbers = [];

    // By period, the first record noted.
    private readonly int[] _usual;
    private Dictionary<int, int> _others = [];
    private byte[]? _bytes;
    private ushort[]? _words;
    private int _lastRank;
    private int _lastNumber;

    public RecordBook(int periodCount, int areaCount)
    {
        _areaCount = areaCount;
        _usual = new int[periodCount];
    }

    /// <summary>The record of a cell that has one.</summary>
    public int this[int period, int area]
    {
        get
        {
            var place = PlaceOf(period, area);
            var number = _words is { } words && words[place] != 0 ? words[place]
                : _bytes is { } bytes && bytes[place] != 0 ? bytes[place]
                : _others.GetValueOrDefault(place);
            return number == 0 ? _usual[period] : _ranks[number];
        }
    }

    /// <summary>Notes the first record of a cell.</summary>
    public void Note(int period, int area, int rank)
    {
        ref var usual = ref _usual[period];
        if (usual == 0)
        {
            usual = rank;
        }

        if (rank != usual)
        {
            Keep(PlaceOf(period, area), NumberOf(rank));
        }
    }

    /// <summary>Notes a record in the place of another.</summary>
    public void Replace(int period, int area, int rank) => Keep(PlaceOf(period, area), NumberOf(rank));

    private int PlaceOf(int period, int area) => (period * _areaCount) + area;

    private int NumberOf(int rank)
    {
        if (rank == _lastRank)
        {
            return _lastNumber;
        }

        if (!_numbers.TryGetValue(rank, out var number))
        {
            number = _ranks.Count;
            _ranks.Add(rank);
            _numbers.Add(rank, number);
        }

        (_lastRank, _lastNumber) = (rank, number);
        return number;
    }

    private void Keep(int place, int number)
    {
        if (_words is { } words && number <= ushort.MaxValue)
        {
            words[place] = (ushort)number;
            _others.Remove(place);
        }
        else if (_bytes is { } bytes && number <= byte.MaxValue)
        {
            bytes[place] = (byte)number;
            _others.Remove(place);
        }
        else
        {
            Clear(place);
            _others[place] = number;
            Spread();
        }
    }

    private void Clear(int place)
    {
        if (_words is { } words)
        {
            words[place] = 0;
        }

        if (_bytes is { } bytes)
        {
            bytes[place] = 0;
        }
    }

    // Entries of more records than an array can number stay entries; there are no more such records than days.
    private void Spread()
    {
        var cells = _usual.Length * _areaCount;
        if (_others.Count <= Math.Max(FewEntries, cells / CellsPerEntry) || _words is not null)
        {
            return;
        }

        if (_bytes is null && _ranks.Count <= byte.MaxValue)
        {
            _bytes = new byte[cells];
        }
        else
        {
            _words = new ushort[cells];
            for (var place = 0; _bytes is not null && place < cells; place++)
            {
                _words[place] = _bytes[place];
            }

            _bytes = null;
        }

        var others = _others;
        _others = [];
        foreach (var (place, number) in others)
        {
            Keep(place, number);
        }
    }
}
