namespace HanoiPlan.Sdk.Statements;

internal enum TokenKind : byte
{
    Word,
    Number,
    BadNumber,
    Code,
    Dash,
    Percent,
    PerThousand,
    Slash,
    Comma,
    Semicolon,
    Colon,
    Stop,
    Open,
    Close,
    NewLine,
    AtLeast,
    MoreThan,
    AtMost,
    LessThan,
    Plus,
    Mark,
}

/// <summary>What was odd about how a number is written.</summary>
[Flags]
internal enum NumberOddity : byte
{
    None = 0,
    DecimalPoint = 1,
    ThousandsComma = 2,
    DecimalComma = 4,
    LetterForDigit = 8,
    Grouped = 16,
    UnclearSign = 32,
    InWords = 64,
}

/// <summary>The smallest piece of a statement. Places are in the composed text.</summary>
internal struct Token
{
    public TokenKind Kind;
    public NumberOddity Oddity;
    public int Start;
    public int End;
    public int Word;
    public decimal Value;

    /// <summary>True when nothing stands between this token and the one before it.</summary>
    public bool Glued;

    public readonly bool IsYear => Kind == TokenKind.Number && End - Start == 4 && Value is >= 1900 and <= 2100 && Value == decimal.Truncate(Value);
}
