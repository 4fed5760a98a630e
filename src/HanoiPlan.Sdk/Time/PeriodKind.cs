namespace HanoiPlan.Sdk.Time;

/// <summary>The kinds of period that figures are published for.</summary>
public enum PeriodKind
{
    /// <summary>No period: the kind of <c>default(TimePeriod)</c>.</summary>
    None,

    /// <summary>A single day: the moment of a census, a decision, or a stock.</summary>
    Day,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A calendar quarter.</summary>
    Quarter,

    /// <summary>A half of a calendar year (6 tháng).</summary>
    Half,

    /// <summary>The first nine months of a calendar year (9 tháng đầu năm).</summary>
    NineMonths,

    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>Two or more whole calendar years, both ends included (giai đoạn).</summary>
    YearSpan,
}
