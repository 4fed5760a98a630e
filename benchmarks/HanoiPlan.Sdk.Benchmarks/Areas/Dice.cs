namespace HanoiPlan.Sdk.Benchmarks.Areas;

/// <summary>SplitMix64: the same numbers on every machine and with every version of the base library.</summary>
internal struct Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 up to <paramref name="below"/>, excluded.</summary>
    public int Next(int below) => (int)((Next() >> 32) * (ulong)below >> 32);

    public long NextLong(long below) => (long)((UInt128)Next() * (ulong)below >> 64);

    private ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15UL;
            var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9UL;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
            return mixed ^ (mixed >> 31);
        }
    }
}
