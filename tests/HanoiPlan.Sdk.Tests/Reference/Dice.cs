namespace HanoiPlan.Sdk.Tests.Reference;

/// <summary>Numbers that look random and are the same for the same seed on every machine (SplitMix64).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A whole number between two ends, both included.</summary>
    public int Between(int low, int high) => low + (int)(Next() % (ulong)(high - low + 1));

    public bool OneIn(int count) => Next() % (ulong)count == 0;

    public T Of<T>(params ReadOnlySpan<T> choices) => choices[(int)(Next() % (ulong)choices.Length)];

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
