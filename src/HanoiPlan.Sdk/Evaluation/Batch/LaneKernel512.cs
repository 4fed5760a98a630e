using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>Judges the lanes that 512 bits hold at once. The same bytes as <see cref="LaneKernelScalar"/>.</summary>
internal static class LaneKernel512
{
    public static bool IsSupported => Vector512.IsHardwareAccelerated && Avx512F.IsSupported;

    public static void Judge<T>(in LaneRun<T> run)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        for (var lane = 0; lane < LaneRun<T>.Lanes; lane += Vector512<T>.Count)
        {
            if (run.IsMoving)
            {
                JudgeMoving(in run, lane);
            }
            else
            {
                JudgeStill(in run, lane);
            }
        }
    }

    private static void JudgeStill<T>(in LaneRun<T> run, int lane)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        ref var value = ref Unsafe.Add(ref MemoryMarshal.GetReference(run.Values), lane);
        ref var status = ref Unsafe.Add(ref MemoryMarshal.GetReference(run.Statuses), lane);
        var word = Row(in run, LaneRun<T>.Word, lane);
        var first = Row(in run, LaneRun<T>.FirstCut, lane);
        var second = Row(in run, LaneRun<T>.SecondCut, lane);
        var lower = run.RangeRow > 0 ? Row(in run, run.RangeRow, lane) : Vector512.Create(run.LowerCut);
        var upper = run.RangeRow > 0 ? Row(in run, run.RangeRow + 1, lane) : Vector512.Create(run.UpperCut);
        for (var left = run.Periods; left > 0; left--)
        {
            Store(ref status, StatusOf(Vector512.LoadUnsafe(ref value), word, first, second, lower, upper));
            value = ref Unsafe.Add(ref value, LaneRun<T>.Lanes);
            status = ref Unsafe.Add(ref status, LaneRun<T>.Lanes);
        }
    }

    private static void JudgeMoving<T>(in LaneRun<T> run, int lane)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        ref var value = ref Unsafe.Add(ref MemoryMarshal.GetReference(run.Values), lane);
        ref var status = ref Unsafe.Add(ref MemoryMarshal.GetReference(run.Statuses), lane);
        ref var moves = ref MemoryMarshal.GetReference(run.Moves);
        var word = Row(in run, LaneRun<T>.Word, lane);
        var first = Row(in run, LaneRun<T>.FirstCut, lane);
        var second = Row(in run, LaneRun<T>.SecondCut, lane);
        var firstRest = Row(in run, LaneRun<T>.FirstRest, lane);
        var secondRest = Row(in run, LaneRun<T>.SecondRest, lane);
        var firstWhole = Row(in run, LaneRun<T>.FirstWhole, lane);
        var secondWhole = Row(in run, LaneRun<T>.SecondWhole, lane);
        var firstPart = Row(in run, LaneRun<T>.FirstPart, lane);
        var secondPart = Row(in run, LaneRun<T>.SecondPart, lane);
        var lower = run.RangeRow > 0 ? Row(in run, run.RangeRow, lane) : Vector512.Create(run.LowerCut);
        var upper = run.RangeRow > 0 ? Row(in run, run.RangeRow + 1, lane) : Vector512.Create(run.UpperCut);
        var firstDivisor = Vector512.Create(run.FirstDivisor);
        var secondDivisor = Vector512.Create(run.SecondDivisor);
        var periods = run.Periods;
        for (var period = 0; period < periods; period++)
        {
            for (int move = Unsafe.Add(ref moves, period); move > 0; move--)
            {
                Move(ref first, ref firstRest, firstWhole, firstPart, firstDivisor);
                Move(ref second, ref secondRest, secondWhole, secondPart, secondDivisor);
            }

            Store(ref status, StatusOf(Vector512.LoadUnsafe(ref value), word, first, second, lower, upper));
            value = ref Unsafe.Add(ref value, LaneRun<T>.Lanes);
            status = ref Unsafe.Add(ref status, LaneRun<T>.Lanes);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> Row<T>(in LaneRun<T> run, int row, int lane)
        where T : unmanaged, IBinaryInteger<T> =>
        Vector512.LoadUnsafe(ref Unsafe.Add(ref MemoryMarshal.GetReference(run.State), (row * LaneRun<T>.Lanes) + lane));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Move<T>(ref Vector512<T> cut, ref Vector512<T> rest, Vector512<T> whole, Vector512<T> part, Vector512<T> divisor)
    {
        rest -= part;
        var carry = Vector512.LessThan(rest, Vector512<T>.Zero);
        cut += whole - carry;
        rest += divisor & carry;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> StatusOf<T>(
        Vector512<T> value, Vector512<T> word, Vector512<T> first, Vector512<T> second, Vector512<T> lower, Vector512<T> upper)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        var reached = Vector512.GreaterThanOrEqual(value, first) + Vector512.GreaterThanOrEqual(value, second)
            + (Vector512.GreaterThanOrEqual(value, lower) + Vector512.GreaterThanOrEqual(value, upper));
        var shift = Vector512.ConditionalSelect(
            Vector512.Equals(value, Vector512.Create(T.MinValue)),
            Vector512.Create(T.CreateTruncating(LaneRun<T>.MissingShift)),
            (Vector512<T>.Zero - reached) << 2);
        return Shifted(word, shift) & Vector512.Create(T.CreateTruncating(15));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> Shifted<T>(Vector512<T> word, Vector512<T> shift) => typeof(T) == typeof(int)
        ? Avx512F.ShiftRightLogicalVariable(word.AsUInt32(), shift.AsUInt32()).As<uint, T>()
        : Avx512F.ShiftRightLogicalVariable(word.AsUInt64(), shift.AsUInt64()).As<ulong, T>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store<T>(ref byte to, Vector512<T> statuses)
    {
        if (typeof(T) == typeof(int))
        {
            Avx512F.ConvertToVector128Byte(statuses.AsInt32()).StoreUnsafe(ref to);
        }
        else
        {
            Unsafe.WriteUnaligned(ref to, Avx512F.ConvertToVector128Byte(statuses.AsInt64()).AsUInt64().ToScalar());
        }
    }
}
