using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>Judges the lanes that 256 bits hold at once. The same bytes as <see cref="LaneKernelScalar"/>.</summary>
internal static class LaneKernel256
{
    public static bool IsSupported => Vector256.IsHardwareAccelerated && Avx2.IsSupported;

    public static void Judge<T>(in LaneRun<T> run)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        for (var lane = 0; lane < LaneRun<T>.Lanes; lane += Vector256<T>.Count)
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
        var lower = run.RangeRow > 0 ? Row(in run, run.RangeRow, lane) : Vector256.Create(run.LowerCut);
        var upper = run.RangeRow > 0 ? Row(in run, run.RangeRow + 1, lane) : Vector256.Create(run.UpperCut);
        for (var left = run.Periods; left > 0; left--)
        {
            Store(ref status, StatusOf(Vector256.LoadUnsafe(ref value), word, first, second, lower, upper));
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
        var lower = run.RangeRow > 0 ? Row(in run, run.RangeRow, lane) : Vector256.Create(run.LowerCut);
        var upper = run.RangeRow > 0 ? Row(in run, run.RangeRow + 1, lane) : Vector256.Create(run.UpperCut);
        var firstDivisor = Vector256.Create(run.FirstDivisor);
        var secondDivisor = Vector256.Create(run.SecondDivisor);
        var periods = run.Periods;
        for (var period = 0; period < periods; period++)
        {
            for (int move = Unsafe.Add(ref moves, period); move > 0; move--)
            {
                Move(ref first, ref firstRest, firstWhole, firstPart, firstDivisor);
                Move(ref second, ref secondRest, secondWhole, secondPart, secondDivisor);
            }

            Store(ref status, StatusOf(Vector256.LoadUnsafe(ref value), word, first, second, lower, upper));
            value = ref Unsafe.Add(ref value, LaneRun<T>.Lanes);
            status = ref Unsafe.Add(ref status, LaneRun<T>.Lanes);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<T> Row<T>(in LaneRun<T> run, int row, int lane)
        where T : unmanaged, IBinaryInteger<T> =>
        Vector256.LoadUnsafe(ref Unsafe.Add(ref MemoryMarshal.GetReference(run.State), (row * LaneRun<T>.Lanes) + lane));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Move<T>(ref Vector256<T> cut, ref Vector256<T> rest, Vector256<T> whole, Vector256<T> part, Vector256<T> divisor)
    {
        rest -= part;
        var carry = Vector256.LessThan(rest, Vector256<T>.Zero);
        cut += whole - carry;
        rest += divisor & carry;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<T> StatusOf<T>(
        Vector256<T> value, Vector256<T> word, Vector256<T> first, Vector256<T> second, Vector256<T> lower, Vector256<T> upper)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        var reached = Vector256.GreaterThanOrEqual(value, first) + Vector256.GreaterThanOrEqual(value, second)
            + (Vector256.GreaterThanOrEqual(value, lower) + Vector256.GreaterThanOrEqual(value, upper));
        var shift = Vector256.ConditionalSelect(
            Vector256.Equals(value, Vector256.Create(T.MinValue)),
            Vector256.Create(T.CreateTruncating(LaneRun<T>.MissingShift)),
            (Vector256<T>.Zero - reached) << 2);
        return Shifted(word, shift) & Vector256.Create(T.CreateTruncating(15));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<T> Shifted<T>(Vector256<T> word, Vector256<T> shift) => typeof(T) == typeof(int)
        ? Avx2.ShiftRightLogicalVariable(word.AsUInt32(), shift.AsUInt32()).As<uint, T>()
        : Avx2.ShiftRightLogicalVariable(word.AsUInt64(), shift.AsUInt64()).As<ulong, T>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store<T>(ref byte to, Vector256<T> statuses)
    {
        if (typeof(T) == typeof(int))
        {
            var words = Sse2.PackSignedSaturate(statuses.AsInt32().GetLower(), statuses.AsInt32().GetUpper());
            Unsafe.WriteUnaligned(ref to, Sse2.PackUnsignedSaturate(words, words).AsUInt64().ToScalar());
        }
        else
        {
            var halves = Avx2.PermuteVar8x32(statuses.AsInt32(), Vector256.Create(0, 2, 4, 6, 0, 2, 4, 6)).GetLower();
            var words = Sse2.PackSignedSaturate(halves, halves);
            Unsafe.WriteUnaligned(ref to, Sse2.PackUnsignedSaturate(words, words).AsUInt32().ToScalar());
        }
    }
}
