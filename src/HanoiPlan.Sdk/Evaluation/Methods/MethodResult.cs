using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation.Methods;

/// <summary>What a method says of one series, or why it says nothing. Immutable.</summary>
public sealed class MethodResult
{
    private MethodResult(
        decimal? measureOfProgress, decimal? score, LocalisedText? resultClass, LocalisedText? trend, AssessmentStatus status, LocalisedText reason, bool isAvailable)
    {
        MeasureOfProgress = measureOfProgress;
        Score = score;
        Class = resultClass;
        Trend = trend;
        Status = status;
        Reason = reason;
        IsAvailable = isAvailable;
    }

    /// <summary>The quantity that the method compares with its thresholds; null when it has none here. Carries 18 significant digits.</summary>
    public decimal? MeasureOfProgress { get; }

    /// <summary>The method's score; null when it gives none. A missing score is never zero.</summary>
    public decimal? Score { get; }

    /// <summary>The class in the publisher's words; null when the method has none here.</summary>
    public LocalisedText? Class { get; }

    /// <summary>The trend in the publisher's words; null when the method has none here.</summary>
    public LocalisedText? Trend { get; }

    /// <summary>The class mapped onto our statuses.</summary>
    public AssessmentStatus Status { get; }

    /// <summary>Why this class, or why the method is not defined here.</summary>
    public LocalisedText Reason { get; }

    /// <summary>False when the method refused.</summary>
    public bool IsAvailable { get; }

    /// <summary>A result.</summary>
    /// <param name="measureOfProgress">The quantity compared with the thresholds; null for none.</param>
    /// <param name="score">The score; null for none.</param>
    /// <param name="resultClass">The class in the publisher's words; null for none.</param>
    /// <param name="trend">The trend in the publisher's words; null for none.</param>
    /// <param name="status">The class mapped onto our statuses.</param>
    /// <param name="reason">Why this class.</param>
    /// <exception cref="ArgumentException">Neither a score nor a class is given: that is a refusal.</exception>
    public static MethodResult Of(
        decimal? measureOfProgress, decimal? score, LocalisedText? resultClass, LocalisedText? trend, AssessmentStatus status, LocalisedText reason)
    {
        ArgumentNullException.ThrowIfNull(status);
        ArgumentNullException.ThrowIfNull(reason);
        return score is null && resultClass is null
            ? throw new ArgumentException("A result needs a score or a class; use Refused for neither.", nameof(resultClass))
            : new MethodResult(measureOfProgress, score, resultClass, trend, status, reason, true);
    }

    /// <summary>A refusal.</summary>
    /// <param name="status">Usually <see cref="AssessmentStatus.NoData"/> or <see cref="AssessmentStatus.NotQuantified"/>.</param>
    /// <param name="reason">What is missing, or why the method is not defined here.</param>
    public static MethodResult Refused(AssessmentStatus status, LocalisedText reason) => Refused(status, reason, null);

    /// <summary>A refusal for which the publisher has a word.</summary>
    /// <param name="status">Usually <see cref="AssessmentStatus.NoData"/> or <see cref="AssessmentStatus.NotQuantified"/>.</param>
    /// <param name="reason">What is missing, or why the method is not defined here.</param>
    /// <param name="resultClass">The publisher's word for it, such as "not available"; null for none.</param>
    public static MethodResult Refused(AssessmentStatus status, LocalisedText reason, LocalisedText? resultClass)
    {
        ArgumentNullException.ThrowIfNull(status);
        ArgumentNullException.ThrowIfNull(reason);
        return new MethodResult(null, null, resultClass, null, status, reason, false);
    }

    /// <summary>The same result with another reason, for a host that words its own.</summary>
    public MethodResult WithReason(LocalisedText reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return new MethodResult(MeasureOfProgress, Score, Class, Trend, Status, reason, IsAvailable);
    }

    /// <summary>The class, or "refused", with the status.</summary>
    public override string ToString() => $"{Class?.English ?? (IsAvailable ? "scored" : "refused")} ({Status.Name})";
}
