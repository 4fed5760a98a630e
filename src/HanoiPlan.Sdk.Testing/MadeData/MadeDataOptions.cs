using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Testing.MadeData;

/// <summary>How much of what goes wrong with published figures is made, and of which periods. Immutable.</summary>
public sealed record MadeDataOptions
{
    private MadeDataOptions()
    {
    }

    /// <summary>
    /// The years 2020 to 2025; 50 of 1,000 figures missing, 80 revised, 5 in dispute, 4 wrong; the city's totals published, one of ten
    /// not what its districts make.
    /// </summary>
    public static MadeDataOptions Default { get; } = new();

    /// <summary>The first year.</summary>
    public int FirstYear { get; private init; } = 2020;

    /// <summary>The last year, included.</summary>
    public int LastYear { get; private init; } = 2025;

    /// <summary>True for a figure each month, false for one each year.</summary>
    public bool IsMonthly { get; private init; }

    /// <summary>Of 1,000 figures, those that nobody published.</summary>
    public int MissingPerThousand { get; private init; } = 50;

    /// <summary>Of 1,000 figures, those that were published as an estimate before, with another value.</summary>
    public int RevisedPerThousand { get; private init; } = 80;

    /// <summary>Of 1,000 figures, those that two sources of equal standing disagree about.</summary>
    public int DisputedPerThousand { get; private init; } = 5;

    /// <summary>Of 1,000 figures, those beside which something wrong was recorded.</summary>
    public int WrongPerThousand { get; private init; } = 4;

    /// <summary>True when the whole territory's figures are published too.</summary>
    public bool HasTotals { get; private init; } = true;

    /// <summary>The periods, ascending.</summary>
    internal TimePeriod[] Periods =>
    [
        .. Enumerable.Range(FirstYear, LastYear - FirstYear + 1)
            .SelectMany(year => IsMonthly ? Enumerable.Range(1, 12).Select(month => TimePeriod.Month(year, month)) : [TimePeriod.Year(year)]),
    ];

    /// <summary>The same with other years.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A year is out of the range of periods, or the last is before the first.</exception>
    public MadeDataOptions Over(int firstYear, int lastYear)
    {
        _ = TimePeriod.Years(firstYear, lastYear);
        return this with { FirstYear = firstYear, LastYear = lastYear };
    }

    /// <summary>The same with a figure each month.</summary>
    public MadeDataOptions EachMonth() => this with { IsMonthly = true };

    /// <summary>The same with other shares, each of 1,000 figures.</summary>
    /// <param name="missing">Those that nobody published.</param>
    /// <param name="revised">Those that were published before with another value.</param>
    /// <param name="disputed">Those that sources disagree about.</param>
    /// <param name="wrong">Those beside which something wrong was recorded.</param>
    /// <exception cref="ArgumentOutOfRangeException">A share is not from 0 to 1,000.</exception>
    public MadeDataOptions WithShares(int missing, int revised, int disputed, int wrong)
    {
        foreach (var share in new[] { missing, revised, disputed, wrong })
        {
            ArgumentOutOfRangeException.ThrowIfNegative(share);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(share, 1_000);
        }

        return this with { MissingPerThousand = missing, RevisedPerThousand = revised, DisputedPerThousand = disputed, WrongPerThousand = wrong };
    }

    /// <summary>The same without figures of the whole territory.</summary>
    public MadeDataOptions WithoutTotals() => this with { HasTotals = false };
}
