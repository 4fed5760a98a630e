namespace HanoiPlan.Sdk.Statements;

/// <summary>What a physical line is, before lines are joined.</summary>
internal enum LineKind : byte
{
    Blank,
    Text,
    PageNumber,
    RunningHead,
    Table,
}

/// <summary>One physical line of a document: its place in the composed text without the blanks around it.</summary>
internal struct TextLine
{
    public int Start;

    public int End;

    public LineKind Kind;

    /// <summary>True when a page begins before the line, as a form feed says.</summary>
    public bool BeginsPage;

    public readonly int Length => End - Start;
}
