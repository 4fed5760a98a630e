using System.Globalization;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation.Fulfilment;

/// <summary>How many obligations have each status. Immutable.</summary>
public sealed class FulfilmentCounts
{
    private readonly int[] _counts = new int[FulfilmentStatus.All.Count + 1];

    /// <summary>Counts statuses.</summary>
    public FulfilmentCounts(IEnumerable<FulfilmentStatus> statuses)
    {
        ArgumentNullException.ThrowIfNull(statuses);
        foreach (var status in statuses)
        {
            _counts[status.Value]++;
            Total++;
        }
    }

    /// <summary>How many there are in all.</summary>
    public int Total { get; }

    /// <summary>How many are done, reviewed or done late.</summary>
    public int Fulfilled => FulfilmentStatus.All.Where(status => status.IsFulfilled).Sum(status => this[status]);

    /// <summary>How many have a status.</summary>
    public int this[FulfilmentStatus status]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(status);
            return _counts[status.Value];
        }
    }

    /// <summary>The counts in words, without the statuses that none has: "2 done, 1 overdue".</summary>
    public string ToText(Language language) => string.Join(", ", FulfilmentStatus.All
        .Where(status => this[status] > 0)
        .Select(status => $"{this[status].ToString(CultureInfo.InvariantCulture)} {status.Label.In(language).ToLowerInvariant()}"));

    /// <summary>The counts in English.</summary>
    public override string ToString() => ToText(Language.English);
}
