namespace HanoiPlan.Sdk.Evaluation;

/// <summary>Lists of statuses as results show them: each once, best first.</summary>
internal static class StatusList
{
    public static IReadOnlyList<AssessmentStatus> BestFirst(IEnumerable<AssessmentStatus> statuses)
    {
        var list = new List<AssessmentStatus>();
        foreach (var status in statuses)
        {
            Add(list, status);
        }

        return list;
    }

    /// <summary>What the sides of a disagreement can have, all together.</summary>
    public static IReadOnlyList<AssessmentStatus> BestFirst(ConflictSide[] sides) =>
        BestFirst(sides.SelectMany(side => side.Statuses));

    public static void Add(List<AssessmentStatus> list, AssessmentStatus status)
    {
        var place = 0;
        while (place < list.Count && list[place].Rank < status.Rank)
        {
            place++;
        }

        if (place == list.Count || list[place] != status)
        {
            list.Insert(place, status);
        }
    }
}
