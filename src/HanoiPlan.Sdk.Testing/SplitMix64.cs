namespace HanoiPlan.Sdk.Testing;

/// <summary>
/// Numbers that look random and are the same for the same seed on every machine and in every culture: the generator
/// SplitMix64 of Steele, Lea and Flood (2014), in whole numbers alone. Not safe for several threads; make a
/// <see cref="Child"/> for each.
/// </summary>
public sealed class SplitMix64
{
    private const ulong Gamma = 0x9E3779B97F4A7C15;

    private readonly ulong _seed;
    private ulong _state;

    /// <summary>Starts a generator; every number is a seed as good as another.</summary>
    public SplitMix64(ulong seed) => (_seed, _state) = (seed, seed);

    /// <summary>
    /// A generator of its own for a part of the work: it is seeded with the output number <paramref name="index"/>, counted
    /// from 0, of a generator with this one's seed. It does not depend on how many numbers were drawn from this one, so
    /// parts may be made in any order and by any number of threads.
    /// </summary>
    public SplitMix64 Child(ulong index) => new(ChildSeed(_seed, index));

    /// <summary>The next 64 bits.</summary>
    public ulong Next() => Next(ref _state);

    /// <summary>A whole number between two ends, both included: <paramref name="low"/> and the remainder of the next 64 bits by the count of numbers.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="high"/> is below <paramref name="low"/>.</exception>
    public int Between(int low, int high) => (int)Between((long)low, high);

    /// <inheritdoc cref="Between(int, int)" />
    public long Between(long low, long high)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(high, low);
        return Between(Next(), low, high);
    }

    /// <summary>True once in <paramref name="count"/> times: when the next 64 bits are a multiple of it.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is not above zero.</exception>
    public bool OneIn(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        return Next() % (ulong)count == 0;
    }

    /// <summary>One of the choices, each as often as another.</summary>
    /// <exception cref="ArgumentException">There is nothing to choose from.</exception>
    public T Of<T>(params ReadOnlySpan<T> choices) => choices.IsEmpty
        ? throw new ArgumentException("There is nothing to choose from.", nameof(choices))
        : choices[(int)(Next() % (ulong)choices.Length)];

    /// <summary>The seed of a child, for those who cannot afford an object for each.</summary>
    internal static ulong ChildSeed(ulong seed, ulong index) => Output(unchecked(seed + (Gamma * (index + 1))));

    internal static ulong Next(ref ulong state)
    {
        state = unchecked(state + Gamma);
        return Output(state);
    }

    internal static long Between(ulong bits, long low, long high)
    {
        var count = unchecked((ulong)high - (ulong)low + 1);
        return count == 0 ? unchecked((long)bits) : unchecked((long)((ulong)low + (bits % count)));
    }

    private static ulong Output(ulong state)
    {
        unchecked
        {
            var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
