using System.Globalization;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Observations;

/// <summary>How much of the whole the known units are: by their number, and by their weight where every weight is known.</summary>
public sealed class RollUpCoverage
{
    internal RollUpCoverage(IReadOnlyList<RollUpUnit> units)
    {
        UnitCount = units.Count;
        CoveredCount = units.Count(unit => unit.IsCovered);
        if (units.Count > 0 && units.All(unit => unit.Weight is not null))
        {
            TotalWeight = Sum(units);
            CoveredWeight = Sum(units.Where(unit => unit.IsCovered));
        }
    }

    /// <summary>How many units there are.</summary>
    public int UnitCount { get; }

    /// <summary>How many units are known, disputed ones included.</summary>
    public int CoveredCount { get; }

    /// <summary>The weight of the known units; null when a weight is not known or none is needed.</summary>
    public Rational? CoveredWeight { get; }

    /// <summary>The weight of all units; null when a weight is not known or none is needed.</summary>
    public Rational? TotalWeight { get; }

    /// <summary>The known share of the weight, from 0 to 1; null when it is not known, or nothing weighs anything.</summary>
    public Rational? WeightShare => TotalWeight is { Sign: > 0 } total ? CoveredWeight / total : null;

    /// <summary>True when every unit is known.</summary>
    public bool IsComplete => CoveredCount == UnitCount;

    /// <summary>The coverage in words, the share of the weight rounded down to one decimal.</summary>
    public string ToText(Language language)
    {
        var vietnamese = language == Language.Vietnamese;
        var units = string.Create(CultureInfo.InvariantCulture, $"{CoveredCount}/{UnitCount}");
        var text = vietnamese ? $"có số liệu của {units} đơn vị" : $"{units} units are known";
        if (WeightShare is not { } share)
        {
            return text;
        }

        // Down, so that what is not complete never reads 100 %.
        var percent = NumberFormat.For(language).Format((decimal)(share * Rational.From(1000)).Floor() / 10);
        return vietnamese ? $"{text}, chiếm {percent}% quyền số" : $"{text}, {percent}% of the weight";
    }

    /// <summary>The coverage in English.</summary>
    public override string ToString() => ToText(Language.English);

    private static Rational Sum(IEnumerable<RollUpUnit> units) =>
        units.Aggregate(Rational.Zero, (sum, unit) => sum + (unit.Weight!.Value * unit.Fraction));
}
