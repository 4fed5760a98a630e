using System.Buffers;

namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>What one thread judges with: pieces go to the caller's memory, and statuses through tiles of its own where they are not asked for.</summary>
internal readonly ref struct BatchWork : IDisposable
{
    // Counted and added up together: few enough that their figures and statuses are still near, enough to do it in registers.
    private const int TilesTogether = 8;

    private readonly BatchEvaluation _batch;
    private readonly BatchPieces _pieces;
    private readonly LaneKernel _kernel;
    private readonly BatchOutput _output;
    private readonly CancellationToken _cancellation;
    private readonly int _tileCells;
    private readonly byte[]? _spare;

    public BatchWork(BatchEvaluation batch, LaneKernel kernel, BatchOutput output, CancellationToken cancellation)
    {
        _batch = batch;
        _pieces = batch.PiecesFor(output);
        _kernel = kernel;
        _output = output;
        _cancellation = cancellation;
        _tileCells = batch.Columns.Shape.TileCells;
        _spare = output.Statuses is null ? ArrayPool<byte>.Shared.Rent(TilesTogether * _tileCells) : null;
    }

    /// <summary>Judges pieces and adds to the counts of all, where there are any.</summary>
    public void Judge(int firstPiece, int endPiece, Span<long> counts)
    {
        for (var piece = firstPiece; piece < endPiece; piece++)
        {
            if (_output.RollUps is { } rollUps)
            {
                using var pass = new RollUpPass(_batch.RollUp!, _pieces[piece].Target, rollUps.Span, _kernel);
                Judge(_pieces[piece], counts, in pass);
                pass.End();
            }
            else
            {
                Judge(_pieces[piece], counts, default);
            }
        }
    }

    public void Dispose()
    {
        if (_spare is not null)
        {
            ArrayPool<byte>.Shared.Return(_spare);
        }
    }

    private void Judge(BatchPiece piece, Span<long> counts, in RollUpPass pass)
    {
        var target = _batch.Judged[piece.Target];
        var rowOfCounts = _batch.Columns.Periods.Count * StatusTally.Ranks;
        var ownCounts = counts.IsEmpty ? default : counts.Slice(piece.Target * rowOfCounts, rowOfCounts);
        for (var tile = piece.FirstTile; tile < piece.EndTile; tile += TilesTogether)
        {
            var tiles = Math.Min(TilesTogether, piece.EndTile - tile);
            var output = OutputOf(((long)piece.Target * _batch.Columns.Shape.CellCount) + ((long)tile * _tileCells), tiles);
            for (var own = 0; own < tiles; own++)
            {
                _cancellation.ThrowIfCancellationRequested();
                target.Judge(tile + own, output.Tile(own, _tileCells), _kernel, _cancellation);
            }

            if (!ownCounts.IsEmpty)
            {
                target.Count(output.Statuses, ownCounts, _kernel);
            }

            pass.Add(tile, output.Statuses);
        }
    }

    private TileOutput OutputOf(long place, int tiles) => new()
    {
        Statuses = _spare is null ? _output.Statuses!.Value.Span.Slice((int)place, tiles * _tileCells) : _spare.AsSpan(0, tiles * _tileCells),
        Distances = Own(_output.Distances, place, tiles),
        Sides = Own(_output.Sides, place, tiles),
        Numerators = Own(_output.Numerators, place, tiles),
        Denominators = Own(_output.Denominators, place, tiles),
    };

    private Span<T> Own<T>(Memory<T>? memory, long place, int tiles) => memory is { } given ? given.Span.Slice((int)place, tiles * _tileCells) : default;
}
