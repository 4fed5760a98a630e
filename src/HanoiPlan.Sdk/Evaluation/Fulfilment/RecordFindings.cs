namespace HanoiPlan.Sdk.Evaluation.Fulfilment;

/// <summary>The codes of what is wrong with completion records. Codes are stable.</summary>
public static class RecordFindings
{
    /// <summary>The plan has no part with the record's identifier.</summary>
    public const string UnknownSubject = "HP3101";

    /// <summary>The record says something that its subject cannot be: a duty held, a review filed, a report without a period.</summary>
    public const string KindDoesNotFit = "HP3102";

    /// <summary>The report's calendar asks for no report on the record's period.</summary>
    public const string PeriodNotAsked = "HP3103";

    /// <summary>The record was made before the day that it speaks of.</summary>
    public const string RecordedBeforeTheDay = "HP3104";

    /// <summary>The same record stands twice; one is kept.</summary>
    public const string RecordTwice = "HP3105";
}
