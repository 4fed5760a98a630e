using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>Judges sixteen paced lanes at once through all periods. The same bytes as <see cref="PacedLanes{T}.JudgeLane"/>.</summary>
internal static class PacedKernel256
{
    private const int HalfOfLanes = 16;

    // Values are asked for a page ahead: the machine itself does not look beyond the page it is in.
    private const int BytesAhead = 4096;
    private const int LineOfMemory = 64;

    public static void Judge<T>(in PacedRun<T> run)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        JudgeHalf(in run, 0);
        JudgeHalf(in run, 1);
    }

    private static void JudgeHalf<T>(in PacedRun<T> run, int half)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        ref var value = ref Unsafe.Add(ref MemoryMarshal.GetReference(run.Values), half * HalfOfLanes);
        ref var status = ref Unsafe.Add(ref MemoryMarshal.GetReference(run.Statuses), half * HalfOfLanes);
        ref var numbers = ref Unsafe.Add(ref MemoryMarshal.GetReference(run.Numbers), half * PacedRun<T>.NumbersOfATile / 2);
        ref var moves = ref MemoryMarshal.GetReference(run.Moves);
        ref var statusOfWord = ref MemoryMarshal.GetReference(run.StatusOfWord);
        var (lowerWords, upperWords) = (Vector128.LoadUnsafe(ref statusOfWord), Vector128.LoadUnsafe(ref statusOfWord, HalfOfLanes));
        var words = Vector128.LoadUnsafe(ref Unsafe.Add(ref MemoryMarshal.GetReference(run.WordOfLane), half * HalfOfLanes));
        var isUpper = Vector128.GreaterThan(words.AsSByte(), Vector128.Create((sbyte)PacedRun<T>.PlacesOfAWord)).AsByte();
        var place = words & Vector128.Create((byte)PacedRun<T>.PlacesOfAWord);
        var lower = Vector256.Create(run.BelowLower);
        var upper = Vector256.Create(run.BelowUpper);
        var fraction = Vector256.Create((ulong)run.Fraction);
        var first0 = At(ref numbers, 0);
        var second0 = At(ref numbers, 1);
        var first1 = At(ref numbers, 4);
        var second1 = At(ref numbers, 5);
        var first2 = At(ref numbers, 8);
        var second2 = At(ref numbers, 9);
        var first3 = At(ref numbers, 12);
        var second3 = At(ref numbers, 13);
        for (var left = run.Moves.Length; left > 0; left--)
        {
            Ask(ref value);
            for (int move = moves; move > 0; move--)
            {
                first0 += At(ref numbers, 2);
                second0 += At(ref numbers, 3);
                first1 += At(ref numbers, 6);
                second1 += At(ref numbers, 7);
                first2 += At(ref numbers, 10);
                second2 += At(ref numbers, 11);
                first3 += At(ref numbers, 14);
                second3 += At(ref numbers, 15);
            }

            Vector128<byte> reached;
            if (typeof(T) == typeof(int))
            {
                var low = Reached(Vector256.LoadUnsafe(ref value), Wholes<T>(first0, first1), Wholes<T>(second0, second1), lower, upper);
                var high = Reached(Vector256.LoadUnsafe(ref value, 8), Wholes<T>(first2, first3), Wholes<T>(second2, second3), lower, upper);
                reached = InOrder(low.AsInt32(), high.AsInt32());
            }
            else
            {
                var low = LowerHalves(
                    ReachedWide(Vector256.LoadUnsafe(ref value), first0, second0, lower, upper, fraction),
                    ReachedWide(Vector256.LoadUnsafe(ref value, 4), first1, second1, lower, upper, fraction));
                var high = LowerHalves(
                    ReachedWide(Vector256.LoadUnsafe(ref value, 8), first2, second2, lower, upper, fraction),
                    ReachedWide(Vector256.LoadUnsafe(ref value, 12), first3, second3, lower, upper, fraction));
                reached = WideInOrder(low, high);
            }

            var index = place - reached;
            Sse41.BlendVariable(Ssse3.Shuffle(lowerWords, index), Ssse3.Shuffle(upperWords, index), isUpper).StoreUnsafe(ref status);
            value = ref Unsafe.Add(ref value, LaneRun<T>.Lanes);
            status = ref Unsafe.Add(ref status, LaneRun<T>.Lanes);
            moves = ref Unsafe.Add(ref moves, 1);
        }
    }

    // Asking beyond the end of memory does nothing.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe void Ask<T>(ref T value)
        where T : unmanaged
    {
        var ahead = (byte*)Unsafe.AsPointer(ref value) + BytesAhead;
        Sse.Prefetch0(ahead);
        if (typeof(T) == typeof(long))
        {
            Sse.Prefetch0(ahead + LineOfMemory);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<long> At(ref long numbers, int vector) => Vector256.LoadUnsafe(ref numbers, (nuint)(vector * Vector256<long>.Count));

    // The upper halves of eight numbers. The instruction only moves bits, whatever it takes them for.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<T> Wholes<T>(Vector256<long> one, Vector256<long> two) =>
        Avx.Shuffle(one.AsSingle(), two.AsSingle(), 0b11_01_11_01).AsInt32().As<int, T>();

    // How many points each value lies above, below zero.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<T> Reached<T>(Vector256<T> value, Vector256<T> first, Vector256<T> second, Vector256<T> lower, Vector256<T> upper)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> =>
        Vector256.GreaterThan(value, Vector256.Create(T.MinValue))
        + (Vector256.GreaterThan(value, first) + Vector256.GreaterThan(value, second))
        + (Vector256.GreaterThan(value, lower) + Vector256.GreaterThan(value, upper));

    // The same with values shifted to where the numbers' whole parts are; a missing value is none after that.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<long> ReachedWide<T>(
        Vector256<T> value, Vector256<long> first, Vector256<long> second, Vector256<T> lower, Vector256<T> upper, Vector256<ulong> fraction)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        var own = value.AsInt64();
        var shifted = Avx2.ShiftLeftLogicalVariable(own, fraction);
        var isKnown = Vector256.GreaterThan(own, Vector256.Create(long.MinValue));
        return isKnown & (isKnown
            + (Vector256.GreaterThan(shifted, first) + Vector256.GreaterThan(shifted, second))
            + (Vector256.GreaterThan(own, lower.AsInt64()) + Vector256.GreaterThan(own, upper.AsInt64())));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> LowerHalves(Vector256<long> one, Vector256<long> two) => Avx.Shuffle(one.AsSingle(), two.AsSingle(), 0b10_00_10_00).AsInt32();

    // Two times eight numbers as bytes.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> InOrder(Vector256<int> low, Vector256<int> high) => Sse2.Shuffle(Bytes(low, high).AsInt32(), 0b11_01_10_00).AsByte();

    // The same after numbers of 64 bits were halved.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> WideInOrder(Vector256<int> low, Vector256<int> high) =>
        Ssse3.Shuffle(Bytes(low, high), Vector128.Create((byte)0, 1, 8, 9, 2, 3, 10, 11, 4, 5, 12, 13, 6, 7, 14, 15));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Bytes(Vector256<int> low, Vector256<int> high)
    {
        var words = Avx2.PackSignedSaturate(low, high);
        return Sse2.PackSignedSaturate(words.GetLower(), words.GetUpper()).AsByte();
    }
}
