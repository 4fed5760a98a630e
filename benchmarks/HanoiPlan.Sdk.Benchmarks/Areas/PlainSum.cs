using System.Numerics;
using System.Runtime.InteropServices;

namespace HanoiPlan.Sdk.Benchmarks.Areas;

/// <summary>The floor: one pass over the same bytes that does nothing but add them up, in 64 and in 32 bits.</summary>
public sealed class PlainSum
{
    private readonly long[] _wide;
    private readonly int[] _narrow;

    public PlainSum(AreaCase areas)
    {
        _wide = areas.Values;
        _narrow = [.. areas.Values.Select(value => unchecked((int)value))];
    }

    public long Wide() => Add<long>(_wide);

    public int Narrow() => Add<int>(_narrow);

    private static T Add<T>(T[] values)
        where T : struct, INumber<T>
    {
        // Four sums, so that an addition need not wait for the one before it.
        var vectors = MemoryMarshal.Cast<T, Vector<T>>(values);
        var (one, two, three, four) = (Vector<T>.Zero, Vector<T>.Zero, Vector<T>.Zero, Vector<T>.Zero);
        var at = 0;
        for (; at + 4 <= vectors.Length; at += 4)
        {
            one += vectors[at];
            two += vectors[at + 1];
            three += vectors[at + 2];
            four += vectors[at + 3];
        }

        for (; at < vectors.Length; at++)
        {
            one += vectors[at];
        }

        var sum = Vector.Sum(one + two + three + four);
        for (at = vectors.Length * Vector<T>.Count; at < values.Length; at++)
        {
            sum += values[at];
        }

        return sum;
    }
}
