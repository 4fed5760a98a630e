using System.Diagnostics.CodeAnalysis;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Statements;

/// <summary>
/// The unit of a statement as it is written: a symbol, a multiplier word before it and what it is counted over, such as
/// "triệu" + "đồng" + "người". Numbers of a statement are in this unit and are not multiplied out. Immutable; compared by value.
/// </summary>
public sealed class StatementUnit : IEquatable<StatementUnit>
{
    private StatementUnit(LocalisedText? symbol, UnitMultiplier? multiplier, LocalisedText? per)
    {
        Symbol = symbol;
        Multiplier = multiplier;
        Per = per;
    }

    /// <summary>Per cent.</summary>
    public static StatementUnit Percent { get; } = Of(UnitLexicon.PercentSymbol);

    /// <summary>Per cent a year.</summary>
    public static StatementUnit PercentPerYear { get; } = Of(UnitLexicon.PercentSymbol, null, UnitLexicon.YearPer);

    /// <summary>What is counted or measured, without its multiplier: "đồng", "%", "giường bệnh"; null when only a multiplier or what it is counted over is written.</summary>
    public LocalisedText? Symbol { get; }

    /// <summary>The multiplier word; null when there is none.</summary>
    public UnitMultiplier? Multiplier { get; }

    /// <summary>What it is counted over: "năm", "người", "vạn dân"; null when nothing is.</summary>
    public LocalisedText? Per { get; }

    /// <summary>True for a quantity counted over a year and nothing else: "%/năm", "lao động/năm".</summary>
    public bool IsPerYear => Per is not null && Per.Vietnamese == "năm";

    /// <summary>The unit of measurement that this is; null when the SDK has none that is the same.</summary>
    public Unit? Unit => UnitLexicon.Map(this);

    /// <summary>A unit without multiplier.</summary>
    public static StatementUnit Of(LocalisedText symbol) => Of(symbol, null, null);

    /// <summary>A unit.</summary>
    /// <param name="symbol">What is counted or measured; null when it is not written.</param>
    /// <param name="multiplier">The multiplier word; null for none.</param>
    /// <param name="per">What it is counted over; null for nothing.</param>
    /// <exception cref="ArgumentException">All three are null.</exception>
    public static StatementUnit Of(LocalisedText? symbol, UnitMultiplier? multiplier, LocalisedText? per)
    {
        if (symbol is null && multiplier is null && per is null)
        {
            throw new ArgumentException("A unit needs a symbol, a multiplier or what it is counted over.", nameof(symbol));
        }

        return new StatementUnit(symbol, multiplier, per);
    }

    /// <inheritdoc />
    public bool Equals([NotNullWhen(true)] StatementUnit? other) =>
        other is not null && Symbol?.Vietnamese == other.Symbol?.Vietnamese && Multiplier == other.Multiplier
        && Per?.Vietnamese == other.Per?.Vietnamese;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as StatementUnit);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Symbol?.Vietnamese, Multiplier?.PowerOfTen, Per?.Vietnamese);

    /// <summary>The symbol and what it is counted over, without the multiplier, such as "đồng/người"; empty when neither is written.</summary>
    public string SymbolIn(Language language)
    {
        var symbol = Symbol?.In(language) ?? string.Empty;
        return Per is null ? symbol : $"{symbol}/{Per.In(language)}";
    }

    /// <summary>The whole unit in Vietnamese, such as "triệu đồng/người".</summary>
    public override string ToString() => Multiplier is null
        ? SymbolIn(Language.Vietnamese)
        : $"{Multiplier.Label.Vietnamese} {SymbolIn(Language.Vietnamese)}".TrimEnd();
}
