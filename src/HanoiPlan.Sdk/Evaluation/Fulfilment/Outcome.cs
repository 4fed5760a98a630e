namespace HanoiPlan.Sdk.Evaluation.Fulfilment;

/// <summary>One possible answer with its days: late, left or past. Both ends are equal when the days are known exactly.</summary>
internal readonly record struct Outcome(FulfilmentStatus Status, int? Fewest, int? Most)
{
    public static Outcome Of(FulfilmentStatus status) => new(status, null, null);

    public static Outcome Of(FulfilmentStatus status, int days) => new(status, days, days);

    /// <summary>Two pieces of one milestone: it is done when both are, and then as late as the later.</summary>
    public static Outcome Together(Outcome left, Outcome right)
    {
        var (less, more) = Weight(left.Status) <= Weight(right.Status) ? (left, right) : (right, left);
        return less.Status != more.Status || less.Status != FulfilmentStatus.DoneLate
            ? more
            : new Outcome(more.Status, Greater(less.Fewest, more.Fewest), Greater(less.Most, more.Most));
    }

    private static int? Greater(int? left, int? right) => left is null || right is null ? null : Math.Max(left.Value, right.Value);

    private static int Weight(FulfilmentStatus status) =>
        status == FulfilmentStatus.Done ? 0
        : status == FulfilmentStatus.DoneLate ? 1
        : status == FulfilmentStatus.NotDue ? 2
        : status == FulfilmentStatus.Undated ? 3
        : status == FulfilmentStatus.Unreported ? 4
        : 5;
}
