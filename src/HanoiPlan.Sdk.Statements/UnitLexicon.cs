using System.Collections.Frozen;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Statements;

/// <summary>What kind of thing a unit speaks of, as far as the grammar needs to know.</summary>
internal enum UnitFamily : byte
{
    Share,
    Points,
    Money,
    Measure,
    Count,
    Times,
    Score,

    /// <summary>Names a thing by its number rather than counting it: 5 tuổi, 3 sao. Never a target by itself.</summary>
    Naming,
}

/// <summary>A unit that the grammar knows, with its symbol in both languages.</summary>
internal sealed record UnitEntry(LocalisedText Symbol, UnitFamily Family);

/// <summary>The units, multiplier words and denominators that the grammar knows.</summary>
internal static class UnitLexicon
{
    public static readonly LocalisedText PercentSymbol = LocalisedText.Of("%", "%");
    public static readonly LocalisedText YearPer = LocalisedText.Of("năm", "year");
    public static readonly UnitEntry Percent = new(PercentSymbol, UnitFamily.Share);
    public static readonly UnitEntry PerThousand = new(LocalisedText.Of("‰", "‰"), UnitFamily.Share);
    public static readonly UnitEntry Point = new(LocalisedText.Of("điểm %", "percentage points"), UnitFamily.Points);

    public static readonly UnitEntry Years = new(LocalisedText.Of("năm", "years"), UnitFamily.Measure);

    private static readonly FrozenDictionary<(string Symbol, int Power, string? Per), Unit> Mapped =
        new Dictionary<(string, int, string?), Unit>
        {
            [("%", 0, null)] = Unit.Percent,
            [("%", 0, "năm")] = Unit.PercentPerYear,
            [("‰", 0, null)] = Unit.PerThousand,
            [("điểm %", 0, null)] = Unit.PercentagePoint,
            [("đồng", 0, null)] = Unit.Vnd,
            [("đồng", 6, null)] = Unit.MillionVnd,
            [("đồng", 9, null)] = Unit.BillionVnd,
            [("đồng", 12, null)] = Unit.TrillionVnd,
            [("đồng", 15, null)] = Unit.QuadrillionVnd,
            [("đồng", 6, "người")] = Unit.MillionVndPerPerson,
            [("USD", 0, null)] = Unit.Usd,
            [("USD", 9, null)] = Unit.BillionUsd,
            [("USD", 0, "người")] = Unit.UsdPerPerson,
            [("người", 0, null)] = Unit.Persons,
            [("người", 3, null)] = Unit.ThousandPersons,
            [("người", 0, "năm")] = Unit.PersonsPerYear,
            [("hộ", 0, null)] = Unit.Households,
            [("km²", 0, null)] = Unit.SquareKilometres,
            [("giường bệnh", 0, "vạn dân")] = Unit.PerTenThousand,
            [("giường", 0, "vạn dân")] = Unit.PerTenThousand,
            [("bác sĩ", 0, "vạn dân")] = Unit.PerTenThousand,
        }.ToFrozenDictionary();

    public static readonly UnitEntry Times = new(LocalisedText.Of("lần", "times"), UnitFamily.Times);

    public static List<UnitEntry> Units { get; } = [Percent, PerThousand, Point, Times];

    public static List<(string Spelling, int Unit)> Spellings { get; } = ReadUnits();

    public static List<LocalisedText> Denominators { get; } = [];

    public static List<(string Spelling, int Denominator)> DenominatorSpellings { get; } = ReadDenominators();

    public static List<(string Word, int Power)> MultiplierWords { get; } =
        [.. Lines(UnitText.Multipliers).Select(line => line.Split('|')).Select(parts => (parts[0], int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture)))];

    public static UnitMultiplier MultiplierOf(int power) => UnitMultiplier.FromValue(power);

    public static Quantities.Unit? Map(StatementUnit unit) =>
        unit.Symbol is { } symbol && Mapped.TryGetValue((symbol.Vietnamese, unit.Multiplier?.PowerOfTen ?? 0, unit.Per?.Vietnamese), out var mapped)
            ? mapped
            : null;

    public static UnitEntry? Find(string symbol) =>
        Spellings.Find(spelling => spelling.Spelling.Equals(symbol, StringComparison.OrdinalIgnoreCase)) is { Spelling: not null } found
            ? Units[found.Unit]
            : Units.Find(unit => unit.Symbol.Vietnamese.Equals(symbol, StringComparison.OrdinalIgnoreCase));

    public static Quantities.Unit? MeasureUnit(TargetStatement statement)
    {
        if (statement.Unit is not { } unit)
        {
            return statement.Kind == StatementKind.Milestone ? Quantities.Unit.Done : null;
        }

        if (statement.Basis == Targets.Basis.AverageGrowth && unit.Equals(StatementUnit.Percent))
        {
            return Quantities.Unit.PercentPerYear;
        }

        var isPerPerson = unit.Per is null
            && (statement.Name.Contains("/người", StringComparison.Ordinal) || statement.Name.Contains("đầu người", StringComparison.OrdinalIgnoreCase)
                || statement.Name.Contains("per capita", StringComparison.OrdinalIgnoreCase));
        return Map(isPerPerson ? StatementUnit.Of(unit.Symbol, unit.Multiplier, LocalisedText.Of("người", "person")) : unit);
    }

    private static IEnumerable<string> Lines(string rows) => rows.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim());

    private static List<(string Spelling, int Unit)> ReadUnits()
    {
        var spellings = new List<(string, int)>();
        foreach (var line in Lines(UnitText.Units))
        {
            var parts = line[2..].Split('|');
            var (vi, en) = (Symbol(parts[0]), Symbol(parts[1]));
            var family = line[0] switch
            {
                'S' => UnitFamily.Share,
                'P' => UnitFamily.Points,
                '$' => UnitFamily.Money,
                'M' => UnitFamily.Measure,
                'L' => UnitFamily.Times,
                'R' => UnitFamily.Score,
                'N' => UnitFamily.Naming,
                _ => UnitFamily.Count,
            };
            var at = Units.FindIndex(unit => unit.Symbol.Vietnamese == vi);
            if (at < 0)
            {
                at = Units.Count;
                Units.Add(new UnitEntry(LocalisedText.Of(vi, en), family));
            }

            foreach (var part in parts)
            {
                spellings.Add((part.Split('=')[0].Replace("m²", "m2", StringComparison.Ordinal), at));
            }
        }

        return spellings;

        static string Symbol(string part) => part.Contains('=', StringComparison.Ordinal) ? part.Split('=')[1] : part;
    }

    private static List<(string Spelling, int Denominator)> ReadDenominators()
    {
        var spellings = new List<(string, int)>();
        foreach (var line in Lines(UnitText.Denominators))
        {
            var parts = line.Split('|');
            Denominators.Add(LocalisedText.Of(parts[0], parts[1]));
            foreach (var part in parts.Where(part => !part.Contains('/', StringComparison.Ordinal) && !part.Any(char.IsAsciiDigit)))
            {
                spellings.Add((part.Replace("²", "2", StringComparison.Ordinal), Denominators.Count - 1));
            }
        }

        return spellings;
    }
}
