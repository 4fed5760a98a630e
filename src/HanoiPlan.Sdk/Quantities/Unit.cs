using System.Buffers;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Quantities;

/// <summary>
/// A unit of measurement. Units of the same <see cref="Quantity"/> differ by a power of ten and convert exactly;
/// units of different quantities never convert.
/// </summary>
public sealed class Unit : IEquatable<Unit>
{
    private Unit(string code, LocalisedText name, LocalisedText symbol, string quantity, int powerOfTen)
    {
        Code = code;
        Name = name;
        Symbol = symbol;
        Quantity = quantity;
        PowerOfTen = powerOfTen;
    }

    /// <summary>Per cent (%).</summary>
    public static Unit Percent { get; } = Of("percent", "phần trăm", "per cent", "%", "%", "share", -2);

    /// <summary>Per thousand (‰).</summary>
    public static Unit PerThousand { get; } = Of("per_thousand", "phần nghìn", "per thousand", "‰", "‰", "share", -3);

    /// <summary>Percentage points.</summary>
    public static Unit PercentagePoint { get; } = Of("percentage_point", "điểm phần trăm", "percentage point", "điểm %", "pp", "share_difference", -2);

    /// <summary>Per cent a year, of growth.</summary>
    public static Unit PercentPerYear { get; } = Of("percent_per_year", "phần trăm một năm", "per cent a year", "%/năm", "%/year", "growth", -2);

    /// <summary>Per ten thousand people.</summary>
    public static Unit PerTenThousand { get; } = Of("per_10000", "trên một vạn dân", "per ten thousand people", "/vạn dân", "per 10,000 people", "per_capita_rate", -4);

    /// <summary>USD per capita.</summary>
    public static Unit UsdPerPerson { get; } = Of("usd_per_person", "USD/người", "USD per capita", "USD/người", "USD per capita", "usd_per_person", 0);

    /// <summary>Million Vietnamese dong per person.</summary>
    public static Unit MillionVndPerPerson { get; } = Of("million_vnd_per_person", "triệu đồng/người", "million dong per person", "triệu đồng/người", "million VND per person", "vnd_per_person", 6);

    /// <summary>Vietnamese dong.</summary>
    public static Unit Vnd { get; } = Of("vnd", "đồng", "dong", "đồng", "VND", "vnd", 0);

    /// <summary>Million (10⁶) Vietnamese dong.</summary>
    public static Unit MillionVnd { get; } = Of("million_vnd", "triệu đồng", "million dong", "triệu đồng", "million VND", "vnd", 6);

    /// <summary>Billion (10⁹, tỷ) Vietnamese dong.</summary>
    public static Unit BillionVnd { get; } = Of("billion_vnd", "tỷ đồng", "billion dong", "tỷ đồng", "billion VND", "vnd", 9);

    /// <summary>Trillion (10¹², nghìn tỷ) Vietnamese dong.</summary>
    public static Unit TrillionVnd { get; } = Of("trillion_vnd", "nghìn tỷ đồng", "trillion dong", "nghìn tỷ đồng", "trillion VND", "vnd", 12);

    /// <summary>Quadrillion (10¹⁵, triệu tỷ) Vietnamese dong.</summary>
    public static Unit QuadrillionVnd { get; } = Of("quadrillion_vnd", "triệu tỷ đồng", "quadrillion dong", "triệu tỷ đồng", "quadrillion VND", "vnd", 15);

    /// <summary>US dollars.</summary>
    public static Unit Usd { get; } = Of("usd", "đô la Mỹ", "US dollars", "USD", "USD", "usd", 0);

    /// <summary>Billion US dollars.</summary>
    public static Unit BillionUsd { get; } = Of("billion_usd", "tỷ đô la Mỹ", "billion US dollars", "tỷ USD", "billion USD", "usd", 9);

    /// <summary>Persons.</summary>
    public static Unit Persons { get; } = Of("persons", "người", "persons", "người", "persons", "persons", 0);

    /// <summary>Thousand persons.</summary>
    public static Unit ThousandPersons { get; } = Of("thousand_persons", "nghìn người", "thousand persons", "nghìn người", "thousand persons", "persons", 3);

    /// <summary>Persons a year.</summary>
    public static Unit PersonsPerYear { get; } = Of("persons_per_year", "người một năm", "persons a year", "người/năm", "persons/year", "persons_per_year", 0);

    /// <summary>Households.</summary>
    public static Unit Households { get; } = Of("households", "hộ", "households", "hộ", "households", "households", 0);

    /// <summary>Done or not done: 1 or 0.</summary>
    public static Unit Done { get; } = Of("done", "hoàn thành (1) hay chưa (0)", "done (1) or not (0)", "hoàn thành", "done", "done", 0);

    /// <summary>Square kilometres.</summary>
    public static Unit SquareKilometres { get; } = Of("km2", "ki-lô-mét vuông", "square kilometres", "km²", "km²", "area", 6);

    /// <summary>The units above, in that order; units of a host's own are not among them.</summary>
    public static IReadOnlyList<Unit> All { get; } =
    [
        Percent, PerThousand, PercentagePoint, PercentPerYear, PerTenThousand, UsdPerPerson, MillionVndPerPerson,
        Vnd, MillionVnd, BillionVnd, TrillionVnd, QuadrillionVnd, Usd, BillionUsd,
        Persons, ThousandPersons, PersonsPerYear, Households, Done, SquareKilometres,
    ];

    /// <summary>A stable code; compared ordinally.</summary>
    public string Code { get; }

    /// <summary>The name in both languages.</summary>
    public LocalisedText Name { get; }

    /// <summary>What is written after a number.</summary>
    public LocalisedText Symbol { get; }

    /// <summary>The kind of quantity; units convert only within it.</summary>
    public string Quantity { get; }

    /// <summary>The power of ten of the quantity's base that one of this unit is.</summary>
    public int PowerOfTen { get; }

    /// <summary>Makes a unit of a host's own.</summary>
    /// <param name="code">A stable code of ASCII letters, digits and underscores.</param>
    /// <param name="name">The name in both languages.</param>
    /// <param name="symbol">What is written after a number.</param>
    /// <param name="quantity">The kind of quantity; units convert only within it.</param>
    /// <param name="powerOfTen">The power of ten, from −18 to 18.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not of that form, or <paramref name="quantity"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="powerOfTen"/> is outside −18 to 18.</exception>
    public static Unit Create(string code, LocalisedText name, LocalisedText symbol, string quantity, int powerOfTen)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(symbol);
        ArgumentException.ThrowIfNullOrWhiteSpace(quantity);
        ArgumentOutOfRangeException.ThrowIfLessThan(powerOfTen, -18);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(powerOfTen, 18);
        if (code.AsSpan().ContainsAnyExcept(CodeCharacters))
        {
            throw new ArgumentException($"The unit code \"{code}\" must be ASCII letters, digits and underscores.", nameof(code));
        }

        return new Unit(code, name, symbol, quantity, powerOfTen);
    }

    /// <summary>Makes a unit that counts things of one kind, such as schools or communes.</summary>
    public static Unit Count(string code, LocalisedText name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Create(code, name, name, code, 0);
    }

    /// <summary>True when values convert exactly between this unit and <paramref name="other"/>.</summary>
    public bool ConvertsTo(Unit other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Quantity == other.Quantity;
    }

    /// <summary>Converts a value of this unit into <paramref name="target"/>, exactly.</summary>
    /// <param name="value">The value in this unit.</param>
    /// <param name="target">The unit wanted.</param>
    /// <param name="converted">The same amount in <paramref name="target"/>; zero when there is none.</param>
    /// <returns>False when the quantities differ or the exact result does not fit a <see cref="decimal"/>.</returns>
    public bool TryConvert(decimal value, Unit target, out decimal converted)
    {
        ArgumentNullException.ThrowIfNull(target);
        if (Quantity != target.Quantity)
        {
            converted = 0;
            return false;
        }

        converted = value;

        return PowerOfTen == target.PowerOfTen
            || (Rational.From(value) * Rational.PowerOfTen(PowerOfTen - target.PowerOfTen)).TryToDecimal(out converted);
    }

    /// <inheritdoc />
    public bool Equals(Unit? other) => other is not null && Code == other.Code;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Unit);

    /// <inheritdoc />
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    private static readonly SearchValues<char> CodeCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_");

    private static Unit Of(string code, string vi, string en, string symbolVi, string symbolEn, string quantity, int power) =>
        new(code, LocalisedText.Of(vi, en), LocalisedText.Of(symbolVi, symbolEn), quantity, power);
}
