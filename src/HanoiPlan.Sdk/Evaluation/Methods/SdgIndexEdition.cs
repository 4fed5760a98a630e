namespace HanoiPlan.Sdk.Evaluation.Methods;

/// <summary>An edition of the SDG Index whose trend rule differs.</summary>
public enum SdgIndexEdition
{
    /// <summary>2022: a series that is green is on track whichever way it moves.</summary>
    Edition2022 = 2022,

    /// <summary>2023: a series that is green is on track only while it does not fall.</summary>
    Edition2023 = 2023,
}
