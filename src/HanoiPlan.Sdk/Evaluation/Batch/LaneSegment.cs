using System.Numerics;

namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>Periods in which each cell is judged by its own figure against the cuts of its lane.</summary>
internal sealed class LaneSegment<T> : Segment
    where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
{
    private const int StillRows = 3;
    private const int MovingRows = 9;

    private readonly LanePlan _plan;
    private readonly T[] _state;
    private readonly T[] _values;
    private readonly int _periods;
    private readonly int _areas;
    private readonly int _rows;
    private readonly int _rangeRow;
    private readonly T _lowerCut;
    private readonly T _upperCut;
    private readonly T _firstDivisor;
    private readonly T _secondDivisor;
    private readonly PacedLanes<T>? _paced;
    private uint _ranks;
    private uint _lastWord;

    public LaneSegment(LanePlan plan, BatchMeasure measure, T[] values, bool isPaced)
        : base(plan.First, plan.Count)
    {
        _plan = plan;
        _values = values;
        _periods = measure.Shape.Periods.Count;
        _areas = measure.Shape.Areas.Count;
        _rangeRow = plan.Range is null ? (plan.IsMoving ? MovingRows : StillRows) : 0;
        _lowerCut = CutOf(plan.Range?.LowerCut ?? StepPoint.Never);
        _upperCut = CutOf(plan.Range?.UpperCut ?? StepPoint.Never);
        _firstDivisor = T.CreateChecked(plan.FirstDivisor);
        _secondDivisor = T.CreateChecked(plan.SecondDivisor);
        _paced = isPaced ? PacedLanes<T>.Of(plan, measure.Shape.TileCount, measure.LargestMagnitude) : null;
        _rows = _paced is null ? (plan.IsMoving ? MovingRows : StillRows) + (plan.Range is null ? 2 : 0) : 0;
        _state = new T[measure.Shape.TileCount * _rows * LaneRun<T>.Lanes];
    }

    public override uint PossibleRanks => _ranks;

    public override bool TryRestart(int area)
    {
        if (!_plan.TryLane(area, out var lane))
        {
            return false;
        }

        if (lane.Word != _lastWord)
        {
            _lastWord = lane.Word;
            _ranks |= StatusWord.Ranks(lane.Word);
        }

        if (_paced is not null)
        {
            return _paced.TryPut(area, in lane);
        }

        var state = _state.AsSpan(area / LaneRun<T>.Lanes * _rows * LaneRun<T>.Lanes, _rows * LaneRun<T>.Lanes);
        var at = area % LaneRun<T>.Lanes;
        state[(LaneRun<T>.Word * LaneRun<T>.Lanes) + at] = T.CreateTruncating(lane.Word);
        state[(LaneRun<T>.FirstCut * LaneRun<T>.Lanes) + at] = CutOf(lane.First.Cut);
        state[(LaneRun<T>.SecondCut * LaneRun<T>.Lanes) + at] = CutOf(lane.Second.Cut);
        if (_plan.IsMoving)
        {
            state[(LaneRun<T>.FirstRest * LaneRun<T>.Lanes) + at] = T.CreateChecked(lane.First.Rest);
            state[(LaneRun<T>.SecondRest * LaneRun<T>.Lanes) + at] = T.CreateChecked(lane.Second.Rest);
            state[(LaneRun<T>.FirstWhole * LaneRun<T>.Lanes) + at] = T.CreateChecked(lane.First.Whole);
            state[(LaneRun<T>.SecondWhole * LaneRun<T>.Lanes) + at] = T.CreateChecked(lane.Second.Whole);
            state[(LaneRun<T>.FirstPart * LaneRun<T>.Lanes) + at] = T.CreateChecked(lane.First.Part);
            state[(LaneRun<T>.SecondPart * LaneRun<T>.Lanes) + at] = T.CreateChecked(lane.Second.Part);
        }

        if (_rangeRow > 0)
        {
            state[(_rangeRow * LaneRun<T>.Lanes) + at] = CutOf(lane.LowerCut);
            state[((_rangeRow + 1) * LaneRun<T>.Lanes) + at] = CutOf(lane.UpperCut);
        }

        return true;
    }

    public override void Judge(int tile, in TileOutput output, LaneKernel kernel, CancellationToken cancellation)
    {
        var run = RunOf(tile, output.Statuses);
        if (_paced is not null)
        {
            _paced.Judge(tile, run.Values, run.Statuses, kernel);
        }
        else if (kernel == LaneKernel.Bits256)
        {
            LaneKernel256.Judge(in run);
        }
        else
        {
            LaneKernelScalar.Judge(in run);
        }

        if (output.HasDistances)
        {
            WriteDistances(tile, in run, in output);
        }
    }

    public override void JudgeLane(int area, int from, int to, Span<byte> statuses)
    {
        var run = RunOf(area / LaneRun<T>.Lanes, statuses);
        if (_paced is null)
        {
            LaneKernelScalar.JudgeLane(in run, area % LaneRun<T>.Lanes);
        }
        else
        {
            _paced.JudgeLane(area, run.Values, run.Statuses);
        }
    }

    private void WriteDistances(int tile, in LaneRun<T> run, in TileOutput output)
    {
        if (!_plan.HasDistances)
        {
            output.LeaveOut(First * LaneRun<T>.Lanes, run.Values.Length);
            return;
        }

        Span<long> memory = stackalloc long[DistanceRows.Length];
        var rows = new DistanceRows(memory, _plan.PartsPerStep);
        for (var lane = 0; lane < LaneRun<T>.Lanes; lane += DistanceRows.Width)
        {
            var isNear = IsNear(tile, lane, in rows, output.HasProgress);
            for (var period = 0; period < run.Periods && !(isNear && rows.TryWrite(in run, lane, First * LaneRun<T>.Lanes, in output, ref period)); period++)
            {
                WriteFar(tile, lane, period, in run, in output);
            }
        }
    }

    // Lanes that fill up the last tile have no values, and stay as the rows are: zero.
    private bool IsNear(int tile, int first, in DistanceRows rows, bool hasProgress)
    {
        var isNear = true;
        for (var lane = first; lane < first + DistanceRows.Width && (tile * LaneRun<T>.Lanes) + lane < _areas; lane++)
        {
            var distances = hasProgress || _plan.Range is null ? _plan.DistancesOf((tile * LaneRun<T>.Lanes) + lane) : _plan.OfRange;
            isNear &= !distances.AreDefined || distances.TryPut(lane, in rows);
        }

        return isNear;
    }

    private void WriteFar(int tile, int first, int period, in LaneRun<T> run, in TileOutput output)
    {
        for (var lane = first; lane < first + DistanceRows.Width; lane++)
        {
            var at = (period * LaneRun<T>.Lanes) + lane;
            var place = (First * LaneRun<T>.Lanes) + at;
            output.LeaveOut(place, 1);
            if (run.Values[at] != T.MinValue && run.Statuses[at] != StatusWord.Undetermined)
            {
                _plan.DistancesOf((tile * LaneRun<T>.Lanes) + lane).Write(long.CreateTruncating(run.Values[at]), place, in output);
            }
        }
    }

    private LaneRun<T> RunOf(int tile, Span<byte> statuses) => new()
    {
        Values = _values.AsSpan(((tile * _periods) + First) * LaneRun<T>.Lanes, Count * LaneRun<T>.Lanes),
        Statuses = statuses.Slice(First * LaneRun<T>.Lanes, Count * LaneRun<T>.Lanes),
        State = _state.AsSpan(tile * _rows * LaneRun<T>.Lanes, _rows * LaneRun<T>.Lanes),
        IsMoving = _plan.IsMoving,
        RangeRow = _rangeRow,
        LowerCut = _lowerCut,
        UpperCut = _upperCut,
        FirstDivisor = _firstDivisor,
        SecondDivisor = _secondDivisor,
        Moves = _plan.Moves,
    };

    // Within the bits of the column, but never the number that stands for a missing value: no value lies beyond either end.
    private static T CutOf(long cut) => T.Max(T.CreateSaturating(cut), T.MinValue + T.One);
}
