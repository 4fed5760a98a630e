namespace HanoiPlan.Sdk.Interchange;

/// <summary>The columns of the form, in the order in which they are written.</summary>
internal enum ObservationColumn
{
    Area,
    Measure,
    Period,
    Kind,
    Value,
    Numerator,
    Denominator,
    Unit,
    RecordedAt,
    Source,
    Note,
}
