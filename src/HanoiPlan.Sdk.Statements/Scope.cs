namespace HanoiPlan.Sdk.Statements;

/// <summary>What a heading, a leading phrase or a larger target says once for the statements after it.</summary>
internal readonly record struct Scope
{
    public int From { get; init; }

    public int To { get; init; }

    /// <summary>The day by which it is due, where that is not the last of the year.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Due at the end of a term whose years the text does not state.</summary>
    public bool IsTermEnd { get; init; }

    /// <summary>The last year of the term that the caller states; 0 for none.</summary>
    public int TermEnd { get; init; }

    public bool IsYearly { get; init; }

    public bool IsGrowth { get; init; }

    public bool IsTotal { get; init; }

    /// <summary>Shares of a structure, where neither more nor less is better.</summary>
    public bool IsStructure { get; init; }

    /// <summary>"Tính đến", "Đến nay": the sentence may report what is.</summary>
    public bool IsReport { get; init; }

    /// <summary>The time is that of the clause before, which a comma parts from this one.</summary>
    public bool IsTimeShared { get; init; }

    public WordingStanding? Standing { get; init; }

    public string? Within { get; init; }

    public bool HasTime => From > 0 || To > 0 || IsTermEnd;

    public Scope WithTimeOf(Clause clause) => clause.HasTime ? this with { From = clause.From, To = clause.To, Day = clause.Day, IsTermEnd = clause.IsTermEnd } : this;
}
