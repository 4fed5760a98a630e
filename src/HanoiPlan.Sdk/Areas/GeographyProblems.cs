namespace HanoiPlan.Sdk.Areas;

/// <summary>The codes of the findings that keep a geography or a history from being built. Codes are stable; every one is an error.</summary>
public static class GeographyProblems
{
    /// <summary>The geography has no unit.</summary>
    public const string Empty = "HP4001";

    /// <summary>Two units have one code at one time.</summary>
    public const string CodeTwice = "HP4002";

    /// <summary>No unit, or more than one, stands without a parent.</summary>
    public const string NotOneRoot = "HP4003";

    /// <summary>The parent of a unit is not there.</summary>
    public const string ParentMissing = "HP4004";

    /// <summary>A unit is, over its parents, part of itself.</summary>
    public const string Cycle = "HP4005";

    /// <summary>The level of a unit is not below its parent's.</summary>
    public const string LevelNotBelow = "HP4006";

    /// <summary>A unit does not exist on every day of the geography.</summary>
    public const string ValidityNotWithin = "HP4007";

    /// <summary>The last day of a geography is before its first.</summary>
    public const string DaysReversed = "HP4008";

    /// <summary>Two geographies of a history share a day or an identifier.</summary>
    public const string GeographiesOverlap = "HP4010";

    /// <summary>A change leads between geographies that do not follow each other in the history.</summary>
    public const string ChangeOutOfPlace = "HP4011";

    /// <summary>A link names a unit that is no leaf of its geography.</summary>
    public const string LinkUnknownUnit = "HP4012";

    /// <summary>One old unit is linked to one new unit twice.</summary>
    public const string LinkTwice = "HP4013";

    /// <summary>A unit has no link, though the change gives links.</summary>
    public const string UnitUnlinked = "HP4014";

    /// <summary>A unit moves whole and yet into several, or a part of it moves and the rest does not.</summary>
    public const string PiecesDoNotAddUp = "HP4015";
}
