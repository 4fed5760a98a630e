namespace HanoiPlan.Sdk.Evaluation.Fulfilment;

/// <summary>How silence is understood. Immutable; recorded in every result.</summary>
public sealed class FulfilmentOptions : IEquatable<FulfilmentOptions>
{
    private FulfilmentOptions(bool isRegisterComplete) => IsRegisterComplete = isRegisterComplete;

    /// <summary>Records are what happened to be published: past its last day, work that no record speaks of is unreported.</summary>
    public static FulfilmentOptions Default { get; } = new(false);

    /// <summary>
    /// Records are a register in which everything done is entered: past its last day, work that no record says is done is overdue.
    /// </summary>
    public static FulfilmentOptions CompleteRegister { get; } = new(true);

    /// <summary>Whether everything that was done is among the records.</summary>
    public bool IsRegisterComplete { get; }

    /// <inheritdoc />
    public bool Equals(FulfilmentOptions? other) => other is not null && IsRegisterComplete == other.IsRegisterComplete;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as FulfilmentOptions);

    /// <inheritdoc />
    public override int GetHashCode() => IsRegisterComplete.GetHashCode();
}
