namespace HanoiPlan.Sdk.Findings;

/// <summary>
/// Orders findings by everything that can be read of them, the place first, so that the order in which they were found
/// never shows.
/// </summary>
internal sealed class FindingOrder : IComparer<Finding>
{
    public static FindingOrder Instance { get; } = new();

    public int Compare(Finding? x, Finding? y)
    {
        if (ReferenceEquals(x, y) || x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        var order = ComparePlaces(x.Place, y.Place);
        order = order != 0 ? order : string.CompareOrdinal(x.Code, y.Code);
        order = order != 0 ? order : string.CompareOrdinal(x.Subject, y.Subject);
        order = order != 0 ? order : string.CompareOrdinal(x.Message.English, y.Message.English);
        return order != 0 ? order : CompareRest(x, y);
    }

    private static int ComparePlaces(Place? x, Place? y)
    {
        if (ReferenceEquals(x, y))
        {
            return 0;
        }

        var order = string.CompareOrdinal(x?.File, y?.File);
        order = order != 0 ? order : (x?.Line ?? 0).CompareTo(y?.Line ?? 0);
        return order != 0 ? order : (x?.Column ?? 0).CompareTo(y?.Column ?? 0);
    }

    private static int CompareRest(Finding x, Finding y)
    {
        var order = string.CompareOrdinal(x.Message.Vietnamese, y.Message.Vietnamese);
        order = order != 0 ? order : x.Severity.CompareTo(y.Severity);
        order = order != 0 ? order : string.CompareOrdinal(x.Place?.Field, y.Place?.Field);
        order = order != 0 ? order : string.CompareOrdinal(x.Citation?.ToString(), y.Citation?.ToString());
        order = order != 0 ? order : x.Subjects.Count.CompareTo(y.Subjects.Count);
        for (var i = 0; order == 0 && i < x.Subjects.Count; i++)
        {
            order = string.CompareOrdinal(x.Subjects[i].Kind, y.Subjects[i].Kind);
            order = order != 0 ? order : string.CompareOrdinal(x.Subjects[i].Id, y.Subjects[i].Id);
        }

        return order;
    }
}
