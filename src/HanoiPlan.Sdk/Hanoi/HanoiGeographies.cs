using HanoiPlan.Sdk.Areas;

namespace HanoiPlan.Sdk.Hanoi;

/// <summary>
/// Hanoi's units by their official codes: 30 districts, 579 communes of the districts until the end of 2024, 526 until
/// 30 June 2025, and the 126 communes and wards without districts from 1 July 2025 on. The data comes with the package and
/// is read once, on first use of this class; the action programme does not load it. Immutable and safe to share.
/// </summary>
public static class HanoiGeographies
{
    /// <summary>
    /// The city and its 30 district-level units, from the day of the census that counted them, 1 April 2019, until 30 June
    /// 2025. For figures of districts whatever became of the communes below.
    /// </summary>
    public static Geography Districts => Read.Data.Districts;

    /// <summary>The city, 30 districts and 579 communes, from 30 June 2020, when they are first known, until 31 December 2024.</summary>
    public static Geography Communes579 => Read.Data.Communes579;

    /// <summary>The city, 30 districts and 526 communes, from 1 January to 30 June 2025.</summary>
    public static Geography Communes526 => Read.Data.Communes526;

    /// <summary>The city and its 126 communes and wards without districts, from 1 July 2025 on.</summary>
    public static Geography Communes126 => Read.Data.Communes126;

    /// <summary>
    /// The three geographies of communes one after another. How the 526 units moved into the 126 is known piece by piece, with the
    /// clause of Resolution 1656/NQ-UBTVQH15; how the 579 became 526 is known by its date only.
    /// </summary>
    public static GeographyHistory History => Read.Data.History;

    // A holder of its own, so that nothing is read before it is asked for and threads wait for one reading.
    private static class Read
    {
        internal static readonly HanoiGeographyData Data = HanoiGeographyData.Read();
    }
}
