namespace HanoiPlan.Sdk.Statements;

/// <summary>How a heading is set apart, outermost first: a style closes those after it.</summary>
internal enum HeadingStyle : byte
{
    Part,
    Chapter,
    Division,
    Article,
    Capital,
    Roman,
    Hash,
    Upper,
    Bold,
    Number,
    Decimal,
    Topic,
    Letter,
    Paren,
    Colon,
    Bullet,
}

/// <summary>What a heading says of the text under it.</summary>
internal enum HeadingSubject : byte
{
    Unknown,
    Targets,
    Results,
    Other,
}
