namespace HanoiPlan.Sdk.Testing;

/// <summary>A rule did not say what a test expects of it. Any test framework shows the message.</summary>
public sealed class RuleTestException : Exception
{
    /// <summary>Makes the exception without saying what was expected.</summary>
    public RuleTestException()
        : this("A rule did not say what was expected.")
    {
    }

    /// <summary>Makes the exception.</summary>
    public RuleTestException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception with what was thrown.</summary>
    public RuleTestException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
