namespace HanoiPlan.Sdk.Plans;

/// <summary>The codes of the findings that keep a plan from being built. Codes are stable; every one is an error.</summary>
public static class PlanProblems
{
    /// <summary>The plan has no indicator.</summary>
    public const string Empty = "HP1001";

    /// <summary>The plan lacks its term, area, document or date of force.</summary>
    public const string HeaderMissing = "HP1002";

    /// <summary>Two parts of one kind have the same identifier or number.</summary>
    public const string IdentifierTwice = "HP1003";

    /// <summary>Something points at a measure, field, body or other part that the plan does not have.</summary>
    public const string UnknownReference = "HP1004";

    /// <summary>The lower bound is above the upper, or an "about" has a tolerance below zero.</summary>
    public const string BoundsReversed = "HP1005";

    /// <summary>A bound has more decimal places than the measure.</summary>
    public const string BoundTooPrecise = "HP1006";

    /// <summary>A bound lies where no value of the measure can exist.</summary>
    public const string BoundOutsideLimits = "HP1007";

    /// <summary>The years of a span are reversed or not years.</summary>
    public const string YearsReversed = "HP1008";

    /// <summary>The years of a target lie outside the plan's term.</summary>
    public const string SpanOutsideTerm = "HP1009";

    /// <summary>The due date lies outside the target's years.</summary>
    public const string DueOutsideSpan = "HP1010";

    /// <summary>A target asks for no values.</summary>
    public const string RangeMissing = "HP1011";

    /// <summary>A target does not keep the words that state it.</summary>
    public const string StatementMissing = "HP1012";

    /// <summary>A target is not cited.</summary>
    public const string CitationMissing = "HP1013";

    /// <summary>The unit of the measure does not fit what the target speaks of.</summary>
    public const string UnitDoesNotFit = "HP1014";

    /// <summary>Two versions of a target are in force from the same day, or one before the plan is.</summary>
    public const string VersionsOverlap = "HP1015";

    /// <summary>A range is relative to a baseline whose year is not stated, or is not before the target's last year.</summary>
    public const string BaselineMissing = "HP1016";

    /// <summary>An indicator has no target.</summary>
    public const string TargetsMissing = "HP1017";

    /// <summary>A measure that is judged by its weakest part has parts that cannot be compared, or related measures differ in unit.</summary>
    public const string PartsDoNotFit = "HP1018";

    /// <summary>An indicator asks for more targets to be met than it has.</summary>
    public const string CompositionTooLarge = "HP1019";

    /// <summary>The path does not fit what the target speaks of: a stated rate is for totals, a rate that follows from the baseline for values.</summary>
    public const string PathDoesNotFit = "HP1020";

    /// <summary>A target that speaks of every year of its span is due before the span ends.</summary>
    public const string DueBeforeSpanEnds = "HP1021";

    /// <summary>A range relative to a baseline is asked of a growth rate or of a milestone.</summary>
    public const string RelationDoesNotFit = "HP1022";
}
