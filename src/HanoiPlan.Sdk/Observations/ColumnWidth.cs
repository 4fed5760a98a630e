namespace HanoiPlan.Sdk.Observations;

/// <summary>How many bits a column gives each of its values.</summary>
public enum ColumnWidth
{
    /// <summary>32 bits: values up to ±2,147,483,646 of the smallest steps of the measure.</summary>
    Narrow,

    /// <summary>64 bits: values up to ±9,223,372,036,854,775,806 of the smallest steps of the measure.</summary>
    Wide,
}
