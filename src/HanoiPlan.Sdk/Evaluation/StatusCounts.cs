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
}
