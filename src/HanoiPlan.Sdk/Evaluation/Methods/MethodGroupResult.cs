using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation.Methods;

/// <summary>What a method says of a group. Immutable.</summary>
public sealed class MethodGroupResult
{
    /// <summary>Makes a group's result.</summary>
    /// <param name="group">The group judged.</param>
    /// <param name="score">The group's score; null for none.</param>
    /// <param name="resultClass">The class in the publisher's words; null for none.</param>
    /// <param name="memberCountWithScore">How many of the members took part.</param>
    /// <param name="reason">How the result came about, or why there is none.</param>
    public MethodGroupResult(MethodGroup group, decimal? score, LocalisedText? resultClass, int memberCountWithScore, LocalisedText reason)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(reason);
        Name = group.Name;
        MemberCount = group.Count;
        Score = score;
        Class = resultClass;
        MemberCountWithScore = memberCountWithScore;
        Reason = reason;
    }

    /// <summary>The group's full name.</summary>
    public string Name { get; }

    /// <summary>The group's score; null for none.</summary>
    public decimal? Score { get; }

    /// <summary>The class in the publisher's words; null for none.</summary>
    public LocalisedText? Class { get; }

    /// <summary>How many members there are; a nested group is one.</summary>
    public int MemberCount { get; }

    /// <summary>How many of the members took part.</summary>
    public int MemberCountWithScore { get; }

    /// <summary>How the result came about, or why there is none.</summary>
    public LocalisedText Reason { get; }
}
