using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Observations;

namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>Lanes of one tile whose units are directly part of one parent.</summary>
/// <param name="Parent">The place of the parent.</param>
/// <param name="Lanes">The lanes, by bit.</param>
/// <param name="IsFirst">True when nothing was added to the parent before.</param>
internal readonly record struct TreeSegment(int Parent, uint Lanes, bool IsFirst);

/// <summary>A parent all of whose units have been added; it is then added to its own parent.</summary>
/// <param name="Parent">The place of the parent.</param>
/// <param name="Above">The place of its own parent; −1 for the whole.</param>
/// <param name="IsEmpty">True when nothing was added to it.</param>
/// <param name="IsFirst">True when nothing was added to its own parent before.</param>
internal readonly record struct TreeClosing(int Parent, int Above, bool IsEmpty, bool IsFirst);

/// <summary>
/// The areas above the units of columns: which lanes each takes, and after which tile it is complete. A parent is closed as soon as
/// its last tile is through, while its sums are still near. Immutable.
/// </summary>
internal sealed class ParentTree
{
    private readonly TreeSegment[] _segments;
    private readonly int[] _segmentStarts;
    private readonly TreeClosing[] _closings;
    private readonly int[] _closingStarts;
    private readonly Area[] _parents;
    private readonly int[] _above;
    private readonly int[] _ends;
    private readonly int[] _unitCounts;
    private readonly int[] _absentCounts;
    private readonly int[][] _ownUnits;
    private readonly int[] _parentOfArea;

    public ParentTree(Geography geography, RollUpOptions options, ColumnShape shape)
    {
        var units = options.Level is { } level ? geography.DownTo(level) : geography;
        var places = new int[units.Areas.Count];
        var isLeaf = new bool[units.Areas.Count];
        foreach (var leaf in units.LeafPlaces)
        {
            isLeaf[leaf] = true;
        }

        var parents = new List<Area>();
        for (var place = 0; place < places.Length; place++)
        {
            places[place] = isLeaf[place] ? -1 : parents.Count;
            if (!isLeaf[place])
            {
                parents.Add(units.Areas[place]);
            }
        }

        _parents = [.. parents];
        _above = new int[_parents.Length];
        _unitCounts = new int[_parents.Length];
        _absentCounts = new int[_parents.Length];
        _parentOfArea = new int[shape.Areas.Count];
        Array.Fill(_parentOfArea, -1);
        var own = Array.ConvertAll(_parents, _ => new List<int>());
        for (var place = 0; place < places.Length; place++)
        {
            var above = units.ParentPlaces[place] is >= 0 and var parent ? places[parent] : -1;
            if (!isLeaf[place])
            {
                _above[places[place]] = above;
            }
            else if (above >= 0 && (options.UnitTypes.Count == 0 || options.UnitTypes.Contains(units.Areas[place].Type)))
            {
                for (var each = above; each >= 0; each = _above[each])
                {
                    _unitCounts[each]++;
                }

                if (shape.TryIndexOf(units.Areas[place], out var area))
                {
                    _parentOfArea[area] = above;
                    own[above].Add(area);
                }
                else
                {
                    _absentCounts[above]++;
                }
            }
        }

        _ends = [.. Enumerable.Range(1, _parents.Length)];
        for (var parent = _parents.Length - 1; parent > 0; parent--)
        {
            _ends[_above[parent]] = Math.Max(_ends[_above[parent]], _ends[parent]);
        }

        _ownUnits = Array.ConvertAll(own, areas => areas.ToArray());
        var cut = new Cutting(shape, _parentOfArea, _above);
        (_segments, _segmentStarts) = (cut.Segments, cut.SegmentStarts);
        (_closings, _closingStarts) = (cut.Closings, cut.ClosingStarts);
    }

    /// <summary>The areas that have parts, depth first.</summary>
    public IReadOnlyList<Area> Parents => _parents;

    /// <summary>How many units each parent has, at any depth and in the columns or not.</summary>
    public ReadOnlySpan<int> UnitCounts => _unitCounts;

    /// <summary>How many units the whole has.</summary>
    public int MostUnits => _unitCounts.Length == 0 ? 0 : _unitCounts[0];

    /// <summary>How many units are directly part of each parent and not in the columns.</summary>
    public ReadOnlySpan<int> AbsentCounts => _absentCounts;

    public ReadOnlySpan<TreeSegment> SegmentsOf(int tile) => _segments.AsSpan(_segmentStarts[tile].._segmentStarts[tile + 1]);

    /// <summary>How many tiles from one on have all their lanes directly in the same parent, up to a limit; one where it has others or the limit is none.</summary>
    public int TilesAlike(int tile, int most)
    {
        var count = 1;
        if (SegmentsOf(tile) is [{ Lanes: uint.MaxValue, Parent: var parent }])
        {
            while (count < most && ClosingsAfter(tile + count - 1).IsEmpty
                && SegmentsOf(tile + count) is [{ Lanes: uint.MaxValue } next] && next.Parent == parent)
            {
                count++;
            }
        }

        return count;
    }

    /// <summary>What is complete after a tile, parts before the whole.</summary>
    public ReadOnlySpan<TreeClosing> ClosingsAfter(int tile) => _closings.AsSpan(_closingStarts[tile].._closingStarts[tile + 1]);

    /// <summary>The parent of which an area of the columns is directly a unit; −1 when it is none.</summary>
    public int ParentOfArea(int area) => _parentOfArea[area];

    /// <summary>The parent of a parent; −1 for the whole.</summary>
    public int Above(int parent) => _above[parent];

    /// <summary>The place after the last parent under one: all that lies under it follows it.</summary>
    public int EndOf(int parent) => _ends[parent];

    /// <summary>The places of the units that are directly part of a parent.</summary>
    public ReadOnlySpan<int> OwnUnitsOf(int parent) => _ownUnits[parent];

    /// <summary>Cuts tiles into segments and finds when each parent is complete.</summary>
    private sealed class Cutting
    {
        public Cutting(ColumnShape shape, int[] parentOfArea, int[] above)
        {
            var tiles = Math.Max(1, shape.TileCount);
            var segments = new List<TreeSegment>();
            var closings = new List<TreeClosing>();
            var isTouched = new bool[above.Length];
            var closesAfter = ClosesAfter(parentOfArea, above);
            SegmentStarts = new int[tiles + 1];
            ClosingStarts = new int[tiles + 1];
            for (var tile = 0; tile < tiles; tile++)
            {
                AddSegments(tile, parentOfArea, segments, isTouched);
                SegmentStarts[tile + 1] = segments.Count;
                foreach (var parent in closesAfter[tile])
                {
                    var whole = above[parent];
                    closings.Add(new TreeClosing(parent, whole, !isTouched[parent], whole >= 0 && !isTouched[whole]));
                    isTouched[parent] = true;
                    if (whole >= 0)
                    {
                        isTouched[whole] = true;
                    }
                }

                ClosingStarts[tile + 1] = closings.Count;
            }

            Segments = [.. segments];
            Closings = [.. closings];
        }

        public TreeSegment[] Segments { get; }

        public int[] SegmentStarts { get; }

        public TreeClosing[] Closings { get; }

        public int[] ClosingStarts { get; }

        private static void AddSegments(int tile, int[] parentOfArea, List<TreeSegment> segments, bool[] isTouched)
        {
            var first = tile * ColumnShape.TileSize;
            var lanes = Math.Min(ColumnShape.TileSize, parentOfArea.Length - first);
            var done = 0u;
            for (var lane = 0; lane < lanes; lane++)
            {
                var parent = parentOfArea[first + lane];
                if (parent < 0 || (done & (1u << lane)) != 0)
                {
                    continue;
                }

                var mask = 0u;
                for (var other = lane; other < lanes; other++)
                {
                    mask |= parentOfArea[first + other] == parent ? 1u << other : 0;
                }

                done |= mask;
                segments.Add(new TreeSegment(parent, mask, !isTouched[parent]));
                isTouched[parent] = true;
            }
        }

        // By tile, parts before the whole: what lies deeper has the greater place.
        private static ILookup<int, int> ClosesAfter(int[] parentOfArea, int[] above)
        {
            var last = new int[above.Length];
            for (var area = 0; area < parentOfArea.Length; area++)
            {
                if (parentOfArea[area] is >= 0 and var parent)
                {
                    last[parent] = Math.Max(last[parent], area / ColumnShape.TileSize);
                }
            }

            for (var parent = above.Length - 1; parent > 0; parent--)
            {
                last[above[parent]] = Math.Max(last[above[parent]], last[parent]);
            }

            return Enumerable.Range(0, above.Length).Reverse().ToLookup(parent => last[parent]);
        }
    }
}
