using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Statements;

/// <summary>What the caller knows of a text that the text itself need not say. Immutable.</summary>
public sealed class StatementReadingOptions
{
    /// <summary>The language of the text; null to tell it from the wording.</summary>
    public Language? Language { get; init; }

    /// <summary>The last year of the term that the text speaks of, for "đến cuối nhiệm kỳ"; null leaves such a due date without a year.</summary>
    public int? TermEnd { get; init; }

    internal void Check()
    {
        if (Language is { } language && !Enum.IsDefined(language))
        {
            throw new ArgumentOutOfRangeException(nameof(Language), language, "The language must be Vietnamese or English.");
        }

        if (TermEnd is < 1900 or > 2100)
        {
            throw new ArgumentOutOfRangeException(nameof(TermEnd), TermEnd, "The last year of the term must lie from 1900 to 2100.");
        }
    }
}
