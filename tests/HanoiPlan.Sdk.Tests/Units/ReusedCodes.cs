using System.Globalization;
using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Testing;
using HanoiPlan.Sdk.Tests.Evaluation;
using HanoiPlan.Sdk.Time;
using NodaTime;
using static HanoiPlan.Sdk.Tests.Areas.Territory;

namespace HanoiPlan.Sdk.Tests.Units;

/// <summary>
/// A made-up territory whose units are changed on 1 July 2023: some go on as they are, others give a piece to the next. Its structure and
/// its figures come from one seed, the codes from another. The first <see cref="Kept"/> units go on in any case.
/// </summary>
internal sealed class ReusedCodes
{
    private static readonly LocalDate ChangeDay = new(2023, 7, 1);
    private readonly bool[] _isSplit;
    private readonly List<(int Side, int Unit, TimePeriod Period, decimal Value)> _figures = [];

    private ReusedCodes(ulong seed, Func<SplitMix64, int, (string[] Old, string[] New)> codes, ulong codeSeed)
    {
        var dice = new SplitMix64(seed);
        Kept = dice.Between(1, 3);
        var changed = dice.Between(2, 4);
        Count = Kept + changed;
        Measure = Town.Measure(Preference.HigherIsBetter, 1, m =>
        {
            if (dice.OneIn(2))
            {
                m.Stock();
            }

            m.Within(0, 100);
        });
        var everyYear = dice.OneIn(2) || Measure.Nature == SeriesNature.Flow;
        Plan = Town.Plan(t => (everyYear ? t.EveryYear() : t).AtLeast(50), Measure);
        _isSplit = new bool[Count];
        for (var unit = 0; unit < Count; unit++)
        {
            _isSplit[unit] = unit >= Kept && dice.OneIn(2);
            AddFigures(dice, unit);
        }

        var (old, @new) = codes(new SplitMix64(codeSeed), Count);
        (OldCodes, NewCodes) = (old, @new);
        var before = new GeographyBuilder("before", Name("before"), new LocalDate(2019, 1, 1)).Until(ChangeDay.PlusDays(-1))
            .Add(Root("root")).Add(old.Select(code => Unit(code, new LocalDate(2019, 1, 1), ChangeDay.PlusDays(-1)))).Build();
        var after = new GeographyBuilder("after", Name("after"), ChangeDay)
            .Add(Root("root2", ChangeDay)).Add(@new.Select(code => Unit(code, ChangeDay, null))).Build();
        var change = new GeographyChangeBuilder(before, after);
        for (var unit = 0; unit < Count; unit++)
        {
            change.Move(Code(old[unit]), Code(@new[unit]), _isSplit[unit] ? TransferKind.PartOfAreaAndPopulation : TransferKind.Whole, Clause);
            if (_isSplit[unit])
            {
                change.Move(Code(old[unit]), Code(@new[Next(unit)]), TransferKind.Remainder, Clause);
            }
        }

        History = GeographyHistory.Create([before, after], [change.Build()]);
        Old = [.. old.Select(code => before[Code(code)])];
        New = [.. @new.Select(code => after[Code(code)])];
    }

    public int Kept { get; }

    public int Count { get; }

    public Measure Measure { get; }

    public Plan Plan { get; }

    public string[] OldCodes { get; }

    public string[] NewCodes { get; }

    public GeographyHistory History { get; }

    public IReadOnlyList<Area> Old { get; }

    public IReadOnlyList<Area> New { get; }

    /// <summary>Both sides take their codes from one pool, in any order.</summary>
    public static ReusedCodes Of(ulong seed, ulong codeSeed) => new(seed, (dice, count) => (Shuffled(dice, count), Shuffled(dice, count)), codeSeed);

    /// <summary>Units that go on keep their codes; no code of another unit is used twice.</summary>
    public static ReusedCodes WithoutReuse(ulong seed)
    {
        var same = Of(seed, 0);
        return new ReusedCodes(
            seed,
            (_, count) => (Numbered("k", count), [.. Numbered("k", count).Select((code, unit) => unit < same.Kept || same.IsKept(unit) ? code : "n" + code)]),
            0);
    }

    /// <summary>True when a place stands for one unit on both sides.</summary>
    // Nothing of it goes elsewhere, and no other gives it a piece.
    public bool IsKept(int unit) => unit < Kept || !Enumerable.Range(Kept, Count - Kept).Any(other => _isSplit[other] && (other == unit || Next(other) == unit));

    /// <summary>The figures, each under the code that its unit had at the time; of the year of the change, those of its end.</summary>
    public IEnumerable<Observation> Observations() => _figures
        .Where(figure => figure.Period != TimePeriod.Year(2023) || Measure.Nature == SeriesNature.Stock)
        .Select(figure => Figure(figure.Side == 0 ? OldCodes[figure.Unit] : NewCodes[figure.Unit], figure.Period, figure.Value));

    public Observation Figure(string code, TimePeriod period, decimal value) =>
        Observation.Of(Measure.Code, Code(code), period, ObservationKind.Final, period.End, value);

    private int Next(int unit) => Kept + ((unit - Kept + 1) % (Count - Kept));

    private static string[] Shuffled(SplitMix64 dice, int count)
    {
        var codes = Numbered("c", count);
        for (var i = codes.Length - 1; i > 0; i--)
        {
            var other = dice.Between(0, i);
            (codes[i], codes[other]) = (codes[other], codes[i]);
        }

        return codes;
    }

    private static string[] Numbered(string letter, int count) => [.. Enumerable.Range(1, count).Select(number => letter + number.ToString(CultureInfo.InvariantCulture))];

    private static Area Root(string code, LocalDate? from = null) => Area.Create(Code(code), Name(code), AreaType.CentralCity, from ?? new LocalDate(2019, 1, 1), details =>
    {
        if (from is null)
        {
            details.Until(ChangeDay.PlusDays(-1));
        }
    });

    private static Area Unit(string code, LocalDate from, LocalDate? to) => Area.Create(Code(code), Name("unit " + code), AreaType.Commune, from, details =>
    {
        details.Within(Code(from == ChangeDay ? "root2" : "root"));
        if (to is { } last)
        {
            details.Until(last);
        }
    });

    private void AddFigures(SplitMix64 dice, int unit)
    {
        foreach (var year in Enumerable.Range(2020, 6))
        {
            if (!dice.OneIn(4))
            {
                _figures.Add((year < 2023 ? 0 : 1, unit, TimePeriod.Year(year), dice.Between(0, 1000) / 10m));
            }
        }
    }
}
