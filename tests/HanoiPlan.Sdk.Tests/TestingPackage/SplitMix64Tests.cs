using HanoiPlan.Sdk.Testing;

namespace HanoiPlan.Sdk.Tests.TestingPackage;

public sealed class SplitMix64Tests
{
    // Published values for the seed 1234567 (Rosetta Code, Pseudo-random numbers/Splitmix64).
    private static readonly ulong[] Published =
        [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821];

    [Fact]
    public void Next_OfThePublishedSeed_GivesThePublishedNumbers()
    {
        var dice = new SplitMix64(1234567);
        Assert.Equal(Published, Enumerable.Range(0, 5).Select(_ => dice.Next()));
    }

    [Fact]
    public void Child_IsSeededWithThatOutputOfTheSeed_HoweverManyNumbersWereDrawn()
    {
        var dice = new SplitMix64(1234567);
        dice.Next();
        dice.Next();
        for (ulong child = 0; child < 5; child++)
        {
            Assert.Equal(new SplitMix64(Published[child]).Next(), dice.Child(child).Next());
        }
    }

    [Fact]
    public void Between_IsLowAndTheRemainder()
    {
        // 6457827717110365317 mod 10 is 7, and 3203168211198807973 mod 3 is 1: its digits sum to 79.
        var dice = new SplitMix64(1234567);
        Assert.Equal(12, dice.Between(5, 14));
        Assert.Equal(0L, dice.Between(-1L, 1L));
    }

    [Fact]
    public void Between_OverAllNumbers_IsTheNextBits() =>
        Assert.Equal(6457827717110365317L, new SplitMix64(1234567).Between(long.MinValue, long.MaxValue));

    [Fact]
    public void OneInAndOf_FollowTheRemainder()
    {
        // 6457827717110365317 is odd and 7 more than a multiple of 10.
        Assert.False(new SplitMix64(1234567).OneIn(2));
        Assert.Equal('h', new SplitMix64(1234567).Of("abcdefghij".AsSpan()));
    }

    [Fact]
    public void WrongArguments_AreRefused()
    {
        var dice = new SplitMix64(1);
        Assert.Throws<ArgumentOutOfRangeException>(() => dice.Between(2, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => dice.OneIn(0));
        Assert.Throws<ArgumentException>(() => dice.Of<int>());
    }
}
