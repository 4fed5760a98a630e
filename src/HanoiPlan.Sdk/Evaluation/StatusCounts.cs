using System.Globalization;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation;

/// <summary>How many answers there are of each status.</summary>
public sealed class StatusCounts
{
    private readonly int[] _counts = new int[AssessmentStatus.All.Count + 1];

    /// <summary>Counts statuses.</summary>
    public StatusCounts(IEnumerable<AssessmentStatus> statuses)
    {
        ArgumentNullException.ThrowIfNull(statuses);
        foreach (var status in statuses)
        {
            _counts[status.Rank]++;
            Total++;
        }
    }

    internal StatusCounts(AssessmentStatus[] statuses)
    {
        foreach (var status in statuses)
        {
            _counts[status.Rank]++;
        }

        Total = statuses.Length;
    }

    /// <summary>How many answers there are in all.</summary>
    public int Total { get; }

    /// <summary>How many attained: met or exceeded.</summary>
    public int Attained => AssessmentStatus.All.Where(status => status.IsAttained).Sum(status => this[status]);

    /// <summary>How many have a status.</summary>
    public int this[AssessmentStatus status]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(status);
            return _counts[status.Rank];
        }
    }

    /// <summary>The counts in words, best first, without the statuses that none has: "2 exceeded, 1 met".</summary>
    public string ToText(Language language) => string.Join(", ", AssessmentStatus.All
        .Where(status => this[status] > 0)
        .Select(status => $"{this[status].ToString(CultureInfo.InvariantCulture)} {status.Label.In(language).ToLowerInvariant()}"));

    /// <summary>The counts in English.</summary>
    public override string ToString() => ToText(Language.English);
}
