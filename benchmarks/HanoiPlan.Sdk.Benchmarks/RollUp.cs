using BenchmarkDotNet.Attributes;
using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Benchmarks.Areas;
using HanoiPlan.Sdk.Hanoi;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Benchmarks;

/// <summary>
/// One measure of Hanoi's 579 communes rolled up to the city for one year, with coverage and reasons; beside it LINQ over records of
/// <see cref="decimal"/> that adds up the same, without either.
/// </summary>
[MemoryDiagnoser]
public class RollUp
{
    private static readonly TimePeriod Year = TimePeriod.Year(2023);

    private static readonly Measure Measure = Measure.Create(
        "people", LocalisedText.Of("dân số", "people"), Unit.Persons, 0, Preference.HigherIsBetter, m => m.NotBelow(0).RollsUpBy(Aggregation.Sum));

    private readonly Geography _communes = HanoiGeographies.Communes579;
    private ObservationSet _observations = null!;
    private List<(string Commune, string District, decimal Value)> _records = null!;
    private HashSet<string> _districts = null!;

    [GlobalSetup]
    public void Setup()
    {
        var dice = new Dice(3);
        var values = new List<(Area Commune, decimal Value)>();
        foreach (var commune in _communes.AtLevel(AreaLevel.Commune))
        {
            values.Add((commune, 1_000 + dice.Next(60_000)));
        }

        _observations = ObservationSet.Create(
            new MeasureCatalogue([Measure]),
            values.Select(pair => Observation.Of(Measure.Code, pair.Commune.Code, Year, ObservationKind.Final, new LocalDate(2024, 3, 1), pair.Value)));
        _records = values.ConvertAll(pair => (pair.Commune.Code.Value, pair.Commune.Parent!.Value, pair.Value));
        _districts = [.. _communes.ChildrenOf(_communes.Root.Code).Select(district => district.Code.Value)];
        var ours = City();
        if (ours.Exact != Rational.From(LinqOverDecimalRecords()))
        {
            throw new InvalidOperationException($"{ours} is {LinqOverDecimalRecords()} by LINQ.");
        }
    }

    [Benchmark(Baseline = true)]
    public AreaRollUp City() => AreaRollUp.Of(_observations, Measure.Code, _communes, _communes.Root.Code, Year);

    [Benchmark]
    public decimal LinqOverDecimalRecords() => _records
        .GroupBy(record => record.District)
        .Where(group => _districts.Contains(group.Key))
        .Sum(group => group.Sum(record => record.Value));
}
