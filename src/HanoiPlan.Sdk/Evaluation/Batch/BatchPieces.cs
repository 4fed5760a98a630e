using HanoiPlan.Sdk.Observations;

namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>
/// A batch cut into pieces: first those that the engine must judge, which last; then measure by measure the same tiles for
/// every target of the measure, while their figures are at hand. Work is counted in cells judged by vectors.
/// </summary>
internal sealed class BatchPieces
{
    // Some tens of microseconds: short enough to stop at, long enough not to be felt.
    private const long WorkOfAPiece = 32_768;

    // Below this, waking another thread takes about as long as it would save.
    private const long LeastWorkToShare = 8 * WorkOfAPiece;

    private readonly BatchPiece[] _pieces;
    private readonly int _lasting;

    private BatchPieces(BatchPiece[] pieces, int lasting, bool isWorthSharing)
    {
        _pieces = pieces;
        _lasting = lasting;
        IsWorthSharing = isWorthSharing;
    }

    public int Count => _pieces.Length;

    /// <summary>False where one thread alone is done sooner.</summary>
    public bool IsWorthSharing { get; }

    public BatchPiece this[int place] => _pieces[place];

    public static BatchPieces Of(BatchTarget[] targets, ColumnShape shape)
    {
        var pieces = new List<BatchPiece>();
        var work = Array.ConvertAll(targets, target => WorkOfATile(target));
        foreach (var target in Enumerable.Range(0, targets.Length).Where(target => work[target] > WorkOfAPiece))
        {
            Add(pieces, [target], 1, shape.TileCount);
        }

        var lasting = pieces.Count;
        foreach (var ofMeasure in Enumerable.Range(0, targets.Length).Where(target => work[target] <= WorkOfAPiece).GroupBy(target => targets[target].Measure.Index))
        {
            Add(pieces, [.. ofMeasure], (int)(WorkOfAPiece / Math.Max(1, ofMeasure.Max(target => work[target]))), shape.TileCount);
        }

        return new BatchPieces([.. pieces], lasting, work.Sum() * shape.TileCount >= LeastWorkToShare);
    }

    /// <summary>Every target in one piece, the longest work first, so that each parent is added up by one thread alone.</summary>
    public static BatchPieces OfWholeTargets(BatchTarget[] targets, ColumnShape shape)
    {
        var work = Array.ConvertAll(targets, target => WorkOfATile(target));
        BatchPiece[] pieces = [.. Enumerable.Range(0, targets.Length).OrderByDescending(target => work[target]).Select(target => new BatchPiece(target, 0, shape.TileCount))];
        return new BatchPieces(pieces, pieces.Length, work.Sum() * shape.TileCount >= LeastWorkToShare);
    }

    /// <summary>How many pieces a thread takes at once: fewer and fewer, so that all end together, and lasting ones singly.</summary>
    public int RunFrom(int place, int threads) => place < _lasting ? 1 : Math.Max(1, (Count - place) / (4 * threads));

    private static void Add(List<BatchPiece> pieces, int[] targets, int tiles, int tileCount)
    {
        for (var first = 0; first < tileCount; first += tiles)
        {
            foreach (var target in targets)
            {
                pieces.Add(new BatchPiece(target, first, Math.Min(first + tiles, tileCount)));
            }
        }
    }

    private static long WorkOfATile(BatchTarget target)
    {
        long work = 0;
        foreach (var segment in target.Segments)
        {
            work += (long)segment.Count * ColumnShape.TileSize * segment.WorkOfACell;
        }

        return work;
    }
}
