namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>Where the answers of one tile go, a row of areas a period: statuses always, margins and progress where they are asked for.</summary>
internal readonly ref struct TileOutput
{
    public required Span<byte> Statuses { get; init; }

    public Span<long> Distances { get; init; }

    public Span<byte> Sides { get; init; }

    public Span<long> Numerators { get; init; }

    public Span<long> Denominators { get; init; }

    public bool HasMargins => !Distances.IsEmpty;

    public bool HasProgress => !Numerators.IsEmpty;

    /// <summary>True when more than statuses is asked for.</summary>
    public bool HasDistances => HasMargins || HasProgress;

    public static TileOutput Of(Span<byte> statuses) => new() { Statuses = statuses };

    /// <summary>The same from a lane on.</summary>
    public TileOutput From(int lane) => new()
    {
        Statuses = Statuses[lane..],
        Distances = HasMargins ? Distances[lane..] : default,
        Sides = HasMargins ? Sides[lane..] : default,
        Numerators = HasProgress ? Numerators[lane..] : default,
        Denominators = HasProgress ? Denominators[lane..] : default,
    };

    /// <summary>One of the tiles of an output of several.</summary>
    public TileOutput Tile(int tile, int tileCells) => new()
    {
        Statuses = Statuses.Slice(tile * tileCells, tileCells),
        Distances = HasMargins ? Distances.Slice(tile * tileCells, tileCells) : default,
        Sides = HasMargins ? Sides.Slice(tile * tileCells, tileCells) : default,
        Numerators = HasProgress ? Numerators.Slice(tile * tileCells, tileCells) : default,
        Denominators = HasProgress ? Denominators.Slice(tile * tileCells, tileCells) : default,
    };

    /// <summary>Leaves places without a margin and without progress.</summary>
    public void LeaveOut(int place, int count)
    {
        LeaveMarginsOut(place, count);
        LeaveProgressOut(place, count);
    }

    public void LeaveMarginsOut(int place, int count)
    {
        if (HasMargins)
        {
            Distances.Slice(place, count).Fill(BatchOutput.NotDefined);
            Sides.Slice(place, count).Clear();
        }
    }

    public void LeaveProgressOut(int place, int count)
    {
        if (HasProgress)
        {
            Numerators.Slice(place, count).Fill(BatchOutput.NotDefined);
            Denominators.Slice(place, count).Clear();
        }
    }

    public void WriteMargin(int place, long distance, RangeSide side)
    {
        if (HasMargins)
        {
            Distances[place] = distance;
            Sides[place] = (byte)(side + 1);
        }
    }

    public void WriteProgress(int place, long numerator, long denominator)
    {
        if (HasProgress)
        {
            Numerators[place] = numerator;
            Denominators[place] = denominator;
        }
    }
}
