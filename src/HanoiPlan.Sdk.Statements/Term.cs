namespace HanoiPlan.Sdk.Statements;

/// <summary>What a stretch of a statement says.</summary>
internal enum TermKind : byte
{
    Word = 1,
    Code,
    Quantity,

    AtLeast,
    MoreThan,
    AtMost,
    LessThan,
    About,
    Nearly,
    OrMore,
    OrLess,

    Reach,
    Equals,
    Strive,
    Expect,
    Already,
    Link,

    Increase,
    Decrease,
    UpTo,
    DownTo,
    Multiple,
    Double,
    Triple,

    Keep,
    NoneLeft,
    Basically,
    Complete,

    Average,
    Yearly,
    Total,
    OfWhich,
    And,
    From,
    To,
    Versus,
    By,
    PriceBasis,
    StrongStart,
    Growth,
    Rank,
    Label,
    MakesUp,
    KeepFall,
    KeepRise,
    Not,
    Lead,
    Respectively,
    TermEnd,
    Aside,

    Year,
    Stage,
    TimeLead,
    DatePart,

    Due,
    Span,
    Baseline,
    Duration,
    UnitNote,
    PerYear,

    Comma,
    Semicolon,
    Colon,
    Stop,
    NewLine,
    Item,
    Open,
    Close,
    Dash,
    Mark,
}

/// <summary>A stretch of a statement with what it says. Places are in the composed text.</summary>
internal struct Term
{
    /// <summary>As the first year of a due time: only a part of the year is meant.</summary>
    public const int PartOfYear = -1;

    /// <summary>The first year of a due year that is only said to lie before the year named.</summary>
    public const int BeforeYear = -2;

    public TermKind Kind;
    public int Start;
    public int End;

    /// <summary>The first year of a span, a due year, a baseline year; 0 when there is none.</summary>
    public int First;

    /// <summary>The last year of a span.</summary>
    public int Last;

    /// <summary>The day by which it is due, where that is not the last of the year.</summary>
    public DateOnly? Day;

    public Quantity? Quantity;
}
