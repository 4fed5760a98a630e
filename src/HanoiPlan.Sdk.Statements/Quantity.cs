using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Statements;

/// <summary>One number or a range of two, with the unit written after it.</summary>
internal sealed class Quantity
{
    public int Start;
    public int End;
    public decimal Lower;
    public decimal Upper;
    public bool IsRange;
    public bool LowerExcluded;
    public bool UpperExcluded;
    public NumberOddity Oddity;

    public UnitEntry? Unit;
    public UnitMultiplier? Multiplier;
    public LocalisedText? Per;

    /// <summary>The counted noun within the text, which the measure's name takes up; empty for other units.</summary>
    public int NounStart;
    public int NounEnd;

    /// <summary>The total that the number is a part of, in "3/5 huyện"; 0 for none.</summary>
    public decimal OfTotal;

    public LocalisedText? Refusal;
    public LocalisedText? Expected;

    public bool HasUnit => Unit is not null || Multiplier is not null || Per is not null;

    public bool IsShare => Unit?.Family == UnitFamily.Share;

    public bool IsPerYear => Per is not null && Per.Vietnamese == "năm";

    public StatementUnit? ToUnit() => HasUnit ? StatementUnit.Of(Unit?.Symbol, Multiplier, Per) : null;
}
