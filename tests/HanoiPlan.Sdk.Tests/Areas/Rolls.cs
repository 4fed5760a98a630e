using FsCheck;
using FsCheck.Fluent;

namespace HanoiPlan.Sdk.Tests.Areas;

/// <summary>Numbers from a seed that FsCheck makes, the same on every machine, and laws over such seeds.</summary>
internal sealed class Rolls(ulong seed)
{
    private ulong _state = seed;

    /// <summary>Checks a law for a number of seeds.</summary>
    public static void Hold(int cases, Func<ulong, bool> law) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(Effort.Of(cases)),
        Prop.ForAll(Gen.Choose(0, int.MaxValue).Select(seed => 1_000_000UL + (ulong)seed).ToArbitrary(), law));

    /// <summary>A whole number between two ends, both included.</summary>
    public int Between(int low, int high)
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return low + (int)((mixed ^ (mixed >> 31)) % (ulong)(high - low + 1));
    }

    public bool OneIn(int count) => Between(1, count) == 1;
}
