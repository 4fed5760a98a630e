namespace HanoiPlan.Sdk.Observations;

/// <summary>The codes of what an observation set has to say about its observations.</summary>
public static class ObservationFindings
{
    /// <summary>Error: the measure is not in the catalogue.</summary>
    public const string UnknownMeasure = "HP2050";

    /// <summary>Error: the unit does not convert into the measure's.</summary>
    public const string WrongUnit = "HP2051";

    /// <summary>Error: the value has more decimals than the measure's scale, or is too large for it.</summary>
    public const string OverPrecise = "HP2052";

    /// <summary>Error: the value lies beyond a natural limit.</summary>
    public const string BeyondLimit = "HP2053";

    /// <summary>Error: the parts make a ratio beyond a natural limit, such as a numerator above its denominator.</summary>
    public const string PartsBeyondLimit = "HP2054";

    /// <summary>Warning: the same figure stands twice; the second is left out.</summary>
    public const string Duplicate = "HP2055";

    /// <summary>Warning: the headline is not what its own parts make.</summary>
    public const string NotRebuilt = "HP2056";

    /// <summary>Warning: records of equal standing disagree.</summary>
    public const string Disagreement = "HP2057";

    /// <summary>Warning: the record is older than the period it is called a result of.</summary>
    public const string RecordedBeforeItsEnd = "HP2058";

    /// <summary>Error: the value needs more bits than its column has.</summary>
    public const string TooWide = "HP2060";

    /// <summary>Warning: a cell of columns is left out, because sources of equal standing, or a headline and its parts, disagree.</summary>
    public const string DisputedCell = "HP2061";

    /// <summary>Warning: with geographies given, the area's code names no unit in the period, or several; the figure is not used.</summary>
    public const string NoOneUnit = "HP2062";

    /// <summary>Information: figures under the code of a row of columns are of another unit and are not put into it.</summary>
    public const string OtherUnit = "HP2063";
}
