namespace HanoiPlan.Sdk.Observations;

/// <summary>How many bits a column gives each of its values.</summary>
public enum ColumnWidth
{
    /// <summary>32 bits: values up to ±2,147,483,647 of the smallest steps of the measure.</summary>
    Narrow,

    /// <summary>64 bits: every value that a measure can have.</summary>
    Wide,
}
