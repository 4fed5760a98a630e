namespace HanoiPlan.Sdk.Testing;

/// <summary>A law does not hold. The message has the counter-example and the seed, so that any test framework shows both.</summary>
public sealed class LawBrokenException : Exception
{
    /// <summary>Makes the exception of a law that is broken, without more being known.</summary>
    public LawBrokenException()
        : this("A law is broken.")
    {
    }

    /// <summary>Makes the exception with a message alone.</summary>
    public LawBrokenException(string message)
        : this(message, null, null, null)
    {
    }

    /// <summary>Makes the exception with a message and what was thrown.</summary>
    public LawBrokenException(string message, Exception innerException)
        : this(message, null, null, innerException)
    {
    }

    internal LawBrokenException(string message, string? counterExample, string? seed, Exception? thrown)
        : base(message, thrown)
    {
        CounterExample = counterExample;
        Seed = seed;
    }

    /// <summary>The smallest case found that breaks the law; null when no case could be made.</summary>
    public string? CounterExample { get; }

    /// <summary>What <see cref="Law.Replay"/> takes to make the case again; null when no case could be made.</summary>
    public string? Seed { get; }
}
