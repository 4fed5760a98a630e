using FsCheck;
using FsCheck.Fluent;

namespace HanoiPlan.Sdk.Tests.Areas;

/// <summary>Laws over seeds that FsCheck makes.</summary>
internal static class Seeds
{
    /// <summary>Checks a law for a number of seeds.</summary>
    public static void Hold(int cases, Func<ulong, bool> law) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(Effort.Of(cases)),
        Prop.ForAll(Gen.Choose(0, int.MaxValue).Select(seed => 1_000_000UL + (ulong)seed).ToArbitrary(), law));
}
