namespace HanoiPlan.Sdk.Statements;

/// <summary>What the words of one clause say, gathered before it is decided what target they make.</summary>
internal sealed class Clause
{
    public int Start;
    public int End;
    public Quantity? Quantity;
    public Quantity? Previous;

    public TermKind Comparator;
    public bool IsApproximate;
    public bool IsNearly;
    public bool OrMore;
    public bool OrLess;
    public bool HasFrom;
    public bool IsNegated;
    public bool IsUnclear;
    public int LooseDash = -1;
    public int NegatesChange = -1;
    public int NameFrom;
    public int NameTo;
    public int TailFrom;

    public bool Reaches;
    public bool HasEquals;
    public bool MakesUp;
    public bool HasColon;
    public bool Strives;
    public bool Expects;
    public bool IsPast;

    public bool Increases;
    public bool Decreases;
    public bool LeadsWithChange;
    public bool ToLevel;
    public bool DownTo;
    public bool IsMultiple;
    public bool IsRank;

    public bool Keeps;
    public bool KeepsChange;
    public bool Forbids;
    public bool Basically;
    public bool Completes;

    public bool IsAverage;
    public bool IsYearly;
    public bool IsTotal;
    public bool HasDuration;
    public bool IsPartOfYear;
    public bool IsBeforeYear;
    public bool IsTermEnd;
    public DateOnly? Day;
    public bool NamesGrowth;

    public int From;
    public int To;
    public int BaselineYear;
    public bool HasBaseline;
    public bool BaselineIsSpan;

    public string Name = string.Empty;
    public string NameBefore = string.Empty;
    public string Tail = string.Empty;
    public string Noun = string.Empty;
    public string LinkText = string.Empty;
    public string AverageText = string.Empty;
    public bool StartsStrong;
    public bool HasOtherNumber;
    public bool SharesPredicate;
    public bool HasBackground;
    public bool NamesOnlyGrowth;
    public bool TailIsListed;
    public List<string> Qualifiers { get; } = [];
    public List<(int From, int To)> Nested { get; } = [];
    public Scope? Header;

    public bool HasTime => From > 0 || To > 0 || IsTermEnd;

    public bool IsIntroduced => Reaches || HasEquals || HasColon;

    /// <summary>Takes a term that modifies the quantity; false when it is no such term.</summary>
    public bool Take(in Term term)
    {
        switch (term.Kind)
        {
            case TermKind.AtLeast or TermKind.MoreThan or TermKind.AtMost or TermKind.LessThan:
                Comparator = Comparator == 0 ? term.Kind : Comparator;
                return true;
            case TermKind.About:
                IsApproximate = true;
                return true;
            case TermKind.Nearly:
                IsApproximate = IsNearly = true;
                return true;
            case TermKind.OrMore:
                return OrMore = true;
            case TermKind.OrLess:
                return OrLess = true;
            case TermKind.From:
                return HasFrom = true;
            case TermKind.Reach:
                return Reaches = true;
            case TermKind.Equals:
                return HasEquals = true;
            case TermKind.MakesUp:
                return HasEquals = MakesUp = true;
            case TermKind.Colon:
                return HasColon = true;
            case TermKind.Strive:
                return Strives = true;
            case TermKind.Expect:
                return Expects = true;
            case TermKind.Already:
                return IsPast = true;
            case TermKind.Increase:
                return Increases = true;
            case TermKind.Decrease:
                return Decreases = true;
            case TermKind.KeepRise:
                return Increases = KeepsChange = true;
            case TermKind.KeepFall:
                return Decreases = KeepsChange = true;
            case TermKind.UpTo:
                return ToLevel = true;
            case TermKind.DownTo:
                return ToLevel = DownTo = true;
            case TermKind.Multiple:
                return IsMultiple = true;
            case TermKind.Rank:
                return IsRank = true;
            case TermKind.Keep:
                return Keeps = true;
            case TermKind.Basically:
                return Basically = true;
            case TermKind.Average:
                return IsAverage = true;
            case TermKind.Yearly or TermKind.PerYear:
                return IsYearly = true;
            case TermKind.Total:
                return IsTotal = true;
            case TermKind.Due or TermKind.Span or TermKind.Baseline or TermKind.Duration or TermKind.TermEnd:
                return TakeTime(term);
            case TermKind.Comma or TermKind.Link or TermKind.Dash or TermKind.Respectively or TermKind.Lead:
                return true;
            default:
                return false;
        }
    }

    public bool TakeTime(in Term term)
    {
        switch (term.Kind)
        {
            case TermKind.Due:
                Day = To == 0 ? term.Day : Day;
                To = To == 0 ? term.Last : To;
                IsPartOfYear |= term.First == Term.PartOfYear;
                IsBeforeYear |= term.First == Term.BeforeYear;
                return true;
            case TermKind.Span:
                From = From == 0 ? term.First : From;
                To = To == 0 ? term.Last : To;
                return true;
            case TermKind.Baseline:
                HasBaseline = true;
                BaselineIsSpan = term.Last > 0;
                BaselineYear = term.Last > 0 ? term.Last : term.First;
                return true;
            case TermKind.Duration:
                return HasDuration = true;
            case TermKind.TermEnd:
                return IsTermEnd = true;
            default:
                return false;
        }
    }

    /// <summary>A negation stands before the word of comparison: it turns round.</summary>
    public void Negate()
    {
        if (IsNegated || Comparator == 0)
        {
            IsUnclear = true;
            return;
        }

        IsNegated = true;
        IsUnclear |= Comparator is TermKind.AtLeast or TermKind.AtMost;
        Comparator = Comparator switch
        {
            TermKind.MoreThan => TermKind.AtMost,
            TermKind.LessThan => TermKind.AtLeast,
            TermKind.AtLeast => TermKind.LessThan,
            _ => TermKind.MoreThan,
        };
    }
}
