using System.Buffers;
using HanoiPlan.Sdk.Observations;

namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>What one thread judges with: pieces go to the caller's memory, and statuses through a tile of its own where they are not asked for.</summary>
internal readonly ref struct BatchWork : IDisposable
{
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
        _tileCells = batch.Columns.Periods.Count * ColumnShape.TileSize;
        _spare = output.Statuses is null ? ArrayPool<byte>.Shared.Rent(_tileCells) : null;
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
        for (var tile = piece.FirstTile; tile < piece.EndTile; tile++)
        {
            _cancellation.ThrowIfCancellationRequested();
            var output = OutputOf(((long)piece.Target * _batch.Columns.Shape.CellCount) + ((long)tile * _tileCells));
            target.Judge(tile, in output, _kernel, _cancellation);
            if (!ownCounts.IsEmpty)
            {
                target.Count(output.Statuses, ownCounts);
            }

            pass.Add(tile, output.Statuses);
        }
    }

    private TileOutput OutputOf(long place) => new()
    {
        Statuses = _spare is null ? _output.Statuses!.Value.Span.Slice((int)place, _tileCells) : _spare.AsSpan(0, _tileCells),
        Distances = Own(_output.Distances, place),
        Sides = Own(_output.Sides, place),
        Numerators = Own(_output.Numerators, place),
        Denominators = Own(_output.Denominators, place),
    };

    private Span<T> Own<T>(Memory<T>? memory, long place) => memory is { } given ? given.Span.Slice((int)place, _tileCells) : default;
}
