using System.Numerics;

namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>Judges lane by lane, on any machine: what the wider kernels must equal.</summary>
internal static class LaneKernelScalar
{
    public static void Judge<T>(in LaneRun<T> run)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        for (var lane = 0; lane < LaneRun<T>.Lanes; lane++)
        {
            JudgeLane(in run, lane);
        }
    }

    /// <summary>Judges one lane.</summary>
    public static void JudgeLane<T>(in LaneRun<T> run, int lane)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        var word = ulong.CreateTruncating(At(in run, LaneRun<T>.Word, lane));
        var first = At(in run, LaneRun<T>.FirstCut, lane);
        var second = At(in run, LaneRun<T>.SecondCut, lane);
        var firstRest = run.IsMoving ? At(in run, LaneRun<T>.FirstRest, lane) : T.Zero;
        var secondRest = run.IsMoving ? At(in run, LaneRun<T>.SecondRest, lane) : T.Zero;
        var lower = run.RangeRow > 0 ? At(in run, run.RangeRow, lane) : run.LowerCut;
        var upper = run.RangeRow > 0 ? At(in run, run.RangeRow + 1, lane) : run.UpperCut;
        for (var period = 0; period < run.Periods; period++)
        {
            for (var move = run.IsMoving ? run.Moves[period] : 0; move > 0; move--)
            {
                Move(ref first, ref firstRest, At(in run, LaneRun<T>.FirstWhole, lane), At(in run, LaneRun<T>.FirstPart, lane), run.FirstDivisor);
                Move(ref second, ref secondRest, At(in run, LaneRun<T>.SecondWhole, lane), At(in run, LaneRun<T>.SecondPart, lane), run.SecondDivisor);
            }

            var place = (period * LaneRun<T>.Lanes) + lane;
            var value = run.Values[place];
            var shift = value == T.MinValue
                ? LaneRun<T>.MissingShift
                : ((value >= first ? 1 : 0) + (value >= second ? 1 : 0) + (value >= lower ? 1 : 0) + (value >= upper ? 1 : 0)) << 2;
            run.Statuses[place] = (byte)((word >> shift) & 15);
        }
    }

    // The point is (cut · divisor − rest) / divisor; moving it carries into the cut where the rest falls below zero.
    private static void Move<T>(ref T cut, ref T rest, T whole, T part, T divisor)
        where T : unmanaged, IBinaryInteger<T>
    {
        cut += whole;
        rest -= part;
        if (rest < T.Zero)
        {
            rest += divisor;
            cut += T.One;
        }
    }

    private static T At<T>(in LaneRun<T> run, int row, int lane)
        where T : unmanaged, IBinaryInteger<T> => run.State[(row * LaneRun<T>.Lanes) + lane];
}
