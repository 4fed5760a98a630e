namespace HanoiPlan.Sdk.Rules;

/// <summary>How rules are run: on how many threads, and what is set aside. Immutable. The number of threads never changes the report.</summary>
public sealed class RuleOptions
{
    private RuleOptions(int degree, IReadOnlyList<Suppression> suppressions)
    {
        Degree = degree;
        Suppressions = suppressions;
    }

    /// <summary>One thread, the caller's; nothing is set aside.</summary>
    public static RuleOptions Default { get; } = new(1, []);

    /// <summary>The most threads to use, at least 1.</summary>
    public int Degree { get; }

    /// <summary>What is set aside.</summary>
    public IReadOnlyList<Suppression> Suppressions { get; }

    /// <summary>The same options with another number of threads.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="degree"/> is below 1.</exception>
    public RuleOptions WithDegree(int degree)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(degree, 1);
        return new RuleOptions(degree, Suppressions);
    }

    /// <summary>The same options with these suppressions besides those they have.</summary>
    /// <exception cref="ArgumentException">Two suppressions name the same code and subject.</exception>
    public RuleOptions Suppressing(params IEnumerable<Suppression> suppressions)
    {
        ArgumentNullException.ThrowIfNull(suppressions);
        Suppression[] all = [.. Suppressions, .. suppressions];
        var seen = new HashSet<(string, string)>();
        foreach (var one in all)
        {
            if (!seen.Add((one.Code, one.Subject)))
            {
                throw new ArgumentException($"{one.Code} is set aside twice for \"{one.Subject}\".", nameof(suppressions));
            }
        }

        return new RuleOptions(Degree, all);
    }
}
