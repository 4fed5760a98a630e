using System.Globalization;
using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Hanoi;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Testing.MadeData;

/// <summary>
/// A made-up territory of any number of units, or a real one, with the population of every unit: districts as large as Hanoi's
/// thirty at the census of 1 April 2019, communes that share their district's people out. The same count and seed make the same
/// territory on any machine; docs/testing.md says how. Immutable and safe to share between threads.
/// </summary>
public sealed class MadeGeography
{
    // As many communes to a district as Hanoi had, and as many districts to a province.
    private const int CommunesOfADistrict = 19;
    private const int DistrictsOfAProvince = 30;

    // Where nothing is known of a unit of a real geography: an average commune of Hanoi.
    private const long UsualPopulation = 16_000;

    private static readonly LocalDate Since = new(2019, 4, 1);
    private static readonly TimePeriod Census = TimePeriod.Day(Since);
    private static readonly TimePeriod Merger = TimePeriod.Day(new LocalDate(2025, 7, 1));

    private readonly long[] _populations;

    private MadeGeography(Geography geography, ulong seed, long[] populations)
    {
        Geography = geography;
        Seed = seed;
        _populations = populations;
        TotalPopulation = populations.Sum();
    }

    /// <summary>The units.</summary>
    public Geography Geography { get; }

    /// <summary>The seed that it was made from.</summary>
    public ulong Seed { get; }

    /// <summary>The people of all the units without parts.</summary>
    public long TotalPopulation { get; }

    /// <summary>The people of the units without parts, in the order of <see cref="Geography.Leaves"/>.</summary>
    public IReadOnlyList<long> Populations => _populations;

    /// <summary>A city of districts without communes.</summary>
    /// <param name="count">How many districts, from 1 to 100,000.</param>
    /// <param name="seed">The seed.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is out of its range.</exception>
    public static MadeGeography OfDistricts(int count, ulong seed)
    {
        Check(count, 100_000);
        var builder = Start("made-districts", "Các quận, huyện giả định", "Made-up districts").Add(Unit("M", "Thành phố giả định", "Made-up city", AreaType.CentralCity, null));
        var root = new SplitMix64(seed);
        var populations = new Dictionary<AreaCode, long>();
        for (var i = 0; i < count; i++)
        {
            var (area, population) = District(i, "M", root);
            builder.Add(area);
            populations.Add(area.Code, population);
        }

        return Put(builder.Build(), seed, populations);
    }

    /// <summary>Communes in districts of nineteen, districts in provinces of thirty, and provinces in a country where there are several.</summary>
    /// <param name="count">How many communes, from 1 to 1,000,000.</param>
    /// <param name="seed">The seed.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is out of its range.</exception>
    public static MadeGeography OfCommunes(int count, ulong seed)
    {
        Check(count, 1_000_000);
        var root = new SplitMix64(seed);
        var districts = (count + CommunesOfADistrict - 1) / CommunesOfADistrict;
        var provinces = (districts + DistrictsOfAProvince - 1) / DistrictsOfAProvince;
        var builder = Start("made-communes", "Các xã, phường giả định", "Made-up communes");
        builder.Add(provinces == 1
            ? Unit("M", "Thành phố giả định", "Made-up city", AreaType.CentralCity, null)
            : Unit("M", "Quốc gia giả định", "Made-up country", AreaType.Country, null));
        for (var i = 0; provinces > 1 && i < provinces; i++)
        {
            builder.Add(Unit(ProvinceCode(i), $"Tỉnh giả định {Text(i + 1)}", $"Made-up province {Text(i + 1)}", AreaType.Province, "M"));
        }

        var populations = new Dictionary<AreaCode, long>();
        for (var i = 0; i < districts; i++)
        {
            var (district, population) = District(i, provinces == 1 ? "M" : ProvinceCode(i / DistrictsOfAProvince), root);
            builder.Add(district);
            var first = (int)((long)count * i / districts);
            var after = (int)((long)count * (i + 1) / districts);
            var shares = Shares(population, after - first, root.Child(2).Child((ulong)i));
            for (var commune = first; commune < after; commune++)
            {
                var area = Unit(
                    $"C{commune.ToString("0000000", CultureInfo.InvariantCulture)}", $"Xã giả định {Text(commune + 1)}", $"Made-up commune {Text(commune + 1)}",
                    district.Type == AreaType.UrbanDistrict ? AreaType.Ward : AreaType.Commune, district.Code.Value);
                builder.Add(area);
                populations.Add(area.Code, shares[commune - first]);
            }
        }

        return Put(builder.Build(), seed, populations);
    }

    /// <summary>
    /// A real geography, such as one of <see cref="HanoiGeographies"/>: a unit has its published population where that is known, a
    /// commune else a made share of its district's, and any other unit a made number.
    /// </summary>
    public static MadeGeography Of(Geography geography, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(geography);
        var known = Known(geography);
        var root = new SplitMix64(seed);
        var populations = new Dictionary<AreaCode, long>();
        var groups = geography.Leaves.GroupBy(leaf => geography.ParentOf(leaf.Code)).ToArray();
        for (var i = 0; i < groups.Length; i++)
        {
            var units = groups[i].ToArray();
            var total = groups[i].Key is { } parent && known.TryGetValue(parent.Code, out var its) ? its : UsualPopulation * units.Length;
            var shares = Shares(total, units.Length, root.Child(2).Child((ulong)i));
            for (var unit = 0; unit < units.Length; unit++)
            {
                populations.Add(units[unit].Code, known.TryGetValue(units[unit].Code, out var own) ? own : shares[unit]);
            }
        }

        return Put(geography, seed, populations);
    }

    /// <summary>The geography's identifier, its units without parts and their people.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Geography.Id}: {_populations.Length} units, {TotalPopulation} people");

    private static MadeGeography Put(Geography geography, ulong seed, Dictionary<AreaCode, long> populations) =>
        new(geography, seed, [.. geography.Leaves.Select(leaf => populations[leaf.Code])]);

    private static void Check(int count, int most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, most);
    }

    private static GeographyBuilder Start(string id, string vietnamese, string english) => new(id, LocalisedText.Of(vietnamese, english), Since);

    private static Area Unit(string code, string vietnamese, string english, AreaType type, string? parent) => Area.Create(
        AreaCode.Of(code), LocalisedText.Of(vietnamese, english), type, Since, details => _ = parent is null ? details : details.Within(AreaCode.Of(parent)));

    // Hanoi's districts in the order of their codes, over and over; from the second round on, a fifth smaller to a quarter larger.
    private static (Area Area, long Population) District(int index, string parent, SplitMix64 root)
    {
        var (type, census) = Counted.Districts[index % Counted.Districts.Length];
        var population = index < Counted.Districts.Length ? census : census * root.Child(1).Child((ulong)index).Between(800, 1_250) / 1_000;
        var area = Unit(
            $"D{index.ToString("00000", CultureInfo.InvariantCulture)}", $"{Capital(type.Label.Vietnamese)} giả định {Text(index + 1)}",
            $"Made-up {type.Label.English} {Text(index + 1)}", type, parent);
        return (area, population);
    }

    // Weights of a half to one and a half; what is cut off by rounding goes to the next, so that the shares add up.
    private static long[] Shares(long total, int count, SplitMix64 dice)
    {
        var weights = new long[count];
        for (var i = 0; i < count; i++)
        {
            weights[i] = dice.Between(500, 1_500);
        }

        var sum = weights.Sum();
        var shares = new long[count];
        long before = 0;
        long weight = 0;
        for (var i = 0; i < count; i++)
        {
            weight += weights[i];
            var upTo = total * weight / sum;
            shares[i] = upTo - before;
            before = upTo;
        }

        return shares;
    }

    // Codes of districts have three digits and those of communes five, so that the census and the merger do not meet.
    private static Dictionary<AreaCode, long> Known(Geography geography) => HanoiAreaFigures.Observations
        .Where(one => one.MeasureCode == HanoiActionProgramme.Measures.Population.Code && one.Kind.IsResult && one.Value is not null
            && (one.Period == Census || (one.Period == Merger && geography.IsValidOn(Merger.Start))))
        .GroupBy(one => one.Area)
        .ToDictionary(same => same.Key, same => (long)same.OrderBy(one => one.Kind.Value).First().Value!.Value);

    // A holder of its own, so that the census is read once, and only where it is needed.
    private static class Counted
    {
        internal static readonly (AreaType Type, long Population)[] Districts = Read();

        private static (AreaType Type, long Population)[] Read()
        {
            var known = Known(HanoiGeographies.Districts);
            return [.. HanoiGeographies.Districts.Leaves.Select(leaf => (leaf.Type, known[leaf.Code]))];
        }
    }

    private static string ProvinceCode(int index) => $"P{index.ToString("0000", CultureInfo.InvariantCulture)}";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
