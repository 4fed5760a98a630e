using System.Numerics;
using System.Reflection;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Testing;
using HanoiPlan.Sdk.Tests.Areas;

namespace HanoiPlan.Sdk.Tests.RollUps;

/// <summary>
/// What is internal and shared: sums of 128-bit columns come to the same as sums of objects, and an end reaches a point just
/// when the interval says so.
/// </summary>
public sealed class RollUpSumTests
{
    private static readonly Type Sums = typeof(AreaRollUp).Assembly.GetType("HanoiPlan.Sdk.Observations.RollUpSum`1", throwOnError: true)!.MakeGenericType(typeof(Int128));

    [Theory]
    [InlineData(60, 0, null, null, "60", "60")]
    [InlineData(60, 2, 0, 50, "60", "160")]
    [InlineData(60, 2, 0, null, "60", "-")]
    [InlineData(60, 2, null, 50, "-", "160")]
    [InlineData(60, 2, -5, 50, "50", "160")]
    public void OfSum_MissingUnits_LieBetweenTheLimits(int known, int missing, int? least, int? most, string low, string high) =>
        Assert.Equal((low, high), Ends(Make("OfSum", known, missing, least, most)));

    [Theory]
    [InlineData(140, 6, 4, 0, 100, "14", "54")]
    [InlineData(140, 6, 0, null, null, "70/3", "70/3")]
    [InlineData(140, 6, 4, null, 100, "-", "54")]
    public void OfMean_MissingWeight_CountsOnBothEnds(int weighted, int weight, int missing, int? least, int? most, string low, string high) =>
        Assert.Equal((low, high), Ends(MakeMean(weighted, weight, missing, least, most)));

    [Fact]
    public void PulledTo_UnknownWeights_WidensToTheirValuesAtMost()
    {
        Assert.Equal(("70/3", "40"), Ends(Pull(MakeMean(140, 6, 0, null, null), 40, 40)));
        Assert.Equal(("5", "70/3"), Ends(Pull(MakeMean(140, 6, 0, null, null), 5, 10)));
        Assert.Equal(("-", "40"), Ends(Pull(MakeMean(140, 6, 0, null, null), null, 40)));

        // Nothing has a known weight: only the values pull.
        Assert.Equal(("5", "10"), Ends(Pull(MakeMean(0, 0, 0, null, null), 5, 10)));
    }

    [Fact]
    public void IsDefined_WithoutAnyWeight_IsFalse()
    {
        Assert.False((bool)Get(MakeMean(0, 0, 0, null, null), "IsDefined")!);
        Assert.True((bool)Get(Pull(MakeMean(0, 0, 0, null, null), 5, 10), "IsDefined")!);
        Assert.True((bool)Get(MakeMean(0, 1, 0, null, null), "IsDefined")!);
        var thrown = Assert.Throws<TargetInvocationException>(() => Ends(MakeMean(0, 0, 0, null, null)));
        Assert.IsType<InvalidOperationException>(thrown.InnerException);
    }

    [Fact]
    public void Sums_Overflowing128Bits_AreRefused() => Assert.IsType<OverflowException>(
        Assert.Throws<TargetInvocationException>(() => Sums.GetMethod("OfSum")!.Invoke(null, [Int128.MaxValue, Int128.One, Int128.Zero, (Int128)1])).InnerException);

    [Fact]
    public void Reaches_AnyPoint_IsWhatTheIntervalSays_2000Cases() => Seeds.Hold(2_000, seed =>
    {
        var rolls = new SplitMix64(seed);
        int? Limit(int low, int high) => rolls.OneIn(4) ? null : rolls.Between(low, high);
        var weight = rolls.Between(0, 9);
        var sum = rolls.OneIn(3)
            ? Make("OfSum", rolls.Between(-50, 50), rolls.Between(0, 3), Limit(-9, 0), Limit(0, 9))
            : MakeMean(weight == 0 ? 0 : rolls.Between(-50, 50), weight, rolls.Between(0, 3), Limit(-9, 0), Limit(0, 9));
        if (rolls.OneIn(3) || !(bool)Get(sum, "IsDefined")!)
        {
            sum = Pull(sum, Limit(-20, 0), Limit(0, 20));
        }

        var (low, high) = Interval(sum);
        var (numerator, denominator) = (rolls.Between(-60, 60), rolls.Between(1, 7));
        var point = Rational.Of(numerator, denominator);
        bool Reaches(string end, bool isInclusive) => (bool)Sums.GetMethod(end)!.Invoke(sum, [(Int128)numerator, (Int128)denominator, isInclusive])!;
        return Reaches("LowReaches", true) == (low is { } least && least >= point) && Reaches("HighReaches", true) == (high is not { } most || most >= point)
            && Reaches("LowReaches", false) == (low is { } beyond && beyond > point) && Reaches("HighReaches", false) == (high is not { } farther || farther > point)
            && (bool)Get(sum, "HasLow")! == low.HasValue && (bool)Get(sum, "HasHigh")! == high.HasValue
            && (bool)Get(sum, "IsSingle")! == (low.HasValue && high.HasValue && low == high);
    });

    [Fact]
    public void Sums_OfColumns_AreTheRollUpsOfObjects_500Cases() => Seeds.Hold(500, seed =>
    {
        var rolls = new SplitMix64(seed);
        var units = Ward.City.Leaves.Select(leaf => (leaf.Code, Weight: rolls.Between(1, 9), Steps: rolls.OneIn(3) ? (int?)null : rolls.Between(0, 10_000))).ToArray();
        var known = units.Where(unit => unit.Steps is not null).ToArray();
        var missing = units.Where(unit => unit.Steps is null).Sum(unit => unit.Weight);
        var rows = known.Select(unit => $"{unit.Code} {new decimal(unit.Steps!.Value, 0, 0, false, 2).ToString(System.Globalization.CultureInfo.InvariantCulture)}");
        var rollUp = Ward.Roll(Ward.Percentage(Aggregation.WeightedMean), [.. rows, .. units.Select(unit => $"w:{unit.Code} {unit.Weight}")]);
        var sum = MakeMean(known.Sum(unit => unit.Steps!.Value * unit.Weight), known.Sum(unit => unit.Weight), missing, 0, 10_000);
        return Interval(sum, 100) == (rollUp.Low, rollUp.High);
    });

    private static object Make(string kind, int known, int missing, int? least, int? most) =>
        Sums.GetMethod(kind)!.Invoke(null, [(Int128)known, (Int128)missing, Wide(least), Wide(most)])!;

    private static object MakeMean(int weighted, int weight, int missing, int? least, int? most) =>
        Sums.GetMethod("OfMean")!.Invoke(null, [(Int128)weighted, (Int128)weight, (Int128)missing, Wide(least), Wide(most)])!;

    private static object Pull(object sum, int? least, int? most) => Sums.GetMethod("PulledTo")!.Invoke(sum, [Wide(least), Wide(most)])!;

    private static object? Get(object sum, string property) => Sums.GetProperty(property)!.GetValue(sum);

    private static (Rational? Low, Rational? High) Interval(object sum, int stepsPerOne = 1) =>
        ((Rational?, Rational?))Sums.GetMethod("Interval")!.Invoke(sum, [(BigInteger)stepsPerOne])!;

    private static (string Low, string High) Ends(object sum)
    {
        var (low, high) = Interval(sum);
        return (low?.ToString() ?? "-", high?.ToString() ?? "-");
    }

    private static Int128? Wide(int? value) => value;
}
