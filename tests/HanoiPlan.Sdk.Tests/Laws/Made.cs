using FsCheck;
using FsCheck.Fluent;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Testing;

namespace HanoiPlan.Sdk.Tests.Laws;

/// <summary>What the laws of this suite share: seeds and the number of cases.</summary>
internal static class Made
{
    public static Gen<ulong> Seeds => Generators.Seeds;

    public static void Holds<T>(int cases, Gen<T> made, Func<T, bool> law) =>
        Law.Of(LocalisedText.Of("luật", "law"), made.ToArbitrary(), law).Check(Effort.Of(cases));
}
