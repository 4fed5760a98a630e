using System.Numerics;
using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>Periods whose elapsed shares lie whole multiples of one distance apart.</summary>
internal readonly struct EvenRun
{
    private EvenRun(BigInteger first, BigInteger distance, BigInteger denominator, byte[] moves)
    {
        First = first;
        Distance = distance;
        Denominator = denominator;
        Moves = moves;
    }

    /// <summary>The elapsed share at the first period, times the denominator.</summary>
    public BigInteger First { get; }

    /// <summary>The distance, times the denominator.</summary>
    public BigInteger Distance { get; }

    public BigInteger Denominator { get; }

    /// <summary>How many distances lie before each period; none before the first.</summary>
    public byte[] Moves { get; }

    /// <summary>All the shares, where they lie evenly enough to be reached by a few moves each; else the first alone.</summary>
    /// <param name="elapsed">Ascending shares, at least one.</param>
    /// <param name="most">The most moves between two of them.</param>
    /// <param name="run">The run.</param>
    /// <returns>How many shares the run has.</returns>
    public static int Of(ReadOnlySpan<Rational> elapsed, int most, out EvenRun run)
    {
        var denominator = BigInteger.One;
        foreach (var share in elapsed)
        {
            denominator *= share.Denominator / BigInteger.GreatestCommonDivisor(denominator, share.Denominator);
        }

        var counts = new BigInteger[elapsed.Length];
        var distance = BigInteger.Zero;
        for (var i = 0; i < counts.Length; i++)
        {
            counts[i] = elapsed[i].Numerator * (denominator / elapsed[i].Denominator);
            distance = i == 0 ? distance : BigInteger.GreatestCommonDivisor(distance, counts[i] - counts[i - 1]);
        }

        var moves = new byte[counts.Length];
        for (var i = 1; i < counts.Length; i++)
        {
            var distances = (counts[i] - counts[i - 1]) / distance;
            if (distances > most)
            {
                run = new EvenRun(counts[0], BigInteger.Zero, denominator, [0]);
                return 1;
            }

            moves[i] = (byte)distances;
        }

        run = new EvenRun(counts[0], distance, denominator, moves);
        return counts.Length;
    }

    /// <summary>What a threshold asks for at the first period, and what each move adds to its numerator.</summary>
    public (PathShare Share, BigInteger Move) SharesOf(Rational threshold)
    {
        var (first, distance, divisor) = (First * threshold.Numerator, Distance * threshold.Numerator, Denominator * threshold.Denominator);
        var common = BigInteger.GreatestCommonDivisor(BigInteger.GreatestCommonDivisor(first, distance), divisor);
        return (new PathShare(first / common, divisor / common), distance / common);
    }
}
