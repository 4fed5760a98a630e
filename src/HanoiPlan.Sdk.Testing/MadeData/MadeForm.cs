namespace HanoiPlan.Sdk.Testing.MadeData;

/// <summary>What kind of figures a measure has, which says how they are made.</summary>
internal enum MadeForm
{
    /// <summary>A share with numerator and denominator.</summary>
    Share,

    /// <summary>A share of the units within an area that attain.</summary>
    ShareOfUnits,

    /// <summary>A share that is published without its parts.</summary>
    PlainShare,

    /// <summary>A level such as beds to ten thousand people.</summary>
    Level,

    /// <summary>A count that is shared out by population, such as people admitted in a year.</summary>
    Count,

    /// <summary>A count that is to vanish, such as poor households.</summary>
    Vanishing,

    /// <summary>A count that nothing is asked of, such as population.</summary>
    Growing,

    /// <summary>Done or not.</summary>
    Done,
}
