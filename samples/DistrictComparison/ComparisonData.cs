using HanoiPlan.Samples;
using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Hanoi;
using HanoiPlan.Sdk.Interchange;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Testing.MadeData;
using NodaTime;

namespace DistrictComparison;

/// <summary>The units, their figures and those of the whole: published, made, or the user's own.</summary>
internal sealed record ComparisonData(Geography Geography, IReadOnlyList<Area> Units, ObservationSet Observations, IReadOnlyList<Finding> Findings, LocalDate AsOf)
{
    private static readonly LocalDate LastDayOfDistricts = new(2025, 6, 30);
    private static readonly LocalDate EndOfTerm = new(2025, 12, 31);

    public bool HasErrors => Findings.Any(finding => finding.Severity == Severity.Error);

    public static ComparisonData Read(Plan plan, ComparisonOptions options, CancellationToken cancellation) => options.Areas is { } count
        ? Made(plan, options, count, cancellation)
        : Published(plan, options, cancellation);

    // Errors that were put into made data on purpose are listed by the data set; they are no errors of the user's.
    private static ComparisonData Made(Plan plan, ComparisonOptions options, int count, CancellationToken cancellation)
    {
        var territory = options.IsOfCommunes ? MadeGeography.OfCommunes(count, options.Seed) : MadeGeography.OfDistricts(count, options.Seed);
        var observations = MadeDataSet.Create(plan, territory, options.Seed).ToObservations(cancellation).ToSet();
        return new ComparisonData(territory.Geography, territory.Geography.Leaves, observations, [], options.AsOf ?? EndOfTerm);
    }

    private static ComparisonData Published(Plan plan, ComparisonOptions options, CancellationToken cancellation)
    {
        var asOf = options.AsOf ?? LastDayOfDistricts;
        var geography = options.IsOfCommunes && HanoiGeographies.History.TryOn(asOf, out var communes) ? communes : HanoiGeographies.Districts;
        var findings = new List<Finding>();
        var observations = new List<Observation>();
        var own = options.Data;
        foreach (var path in own is not null ? new[] { own.FullName } : [Shipped("hanoi-2020-2025.csv"), Shipped("hanoi-districts.csv")])
        {
            var dialect = own is not null && options.Numbers == "vi" ? NumberFormat.Vietnamese : NumberFormat.Invariant;
            var form = (ObservationCsvOptions.Default with { Dialect = dialect, FileName = Path.GetFileName(path) }).WithUnitsOf(plan.Measures);
            var read = ObservationCsv.ReadFile(path, form, cancellation);
            findings.AddRange(read.Findings);
            observations.AddRange(read.Observations);
        }

        // Population and urban share of the census weight the districts; those of one's own file are not mixed with them.
        if (own is null && !options.IsOfCommunes)
        {
            observations.AddRange(HanoiAreaFigures.Observations.Where(one => plan.Measures.TryGet(one.MeasureCode, out _) && HanoiGeographies.Districts.Contains(one.Area)));
        }

        // What a code names depends on the day, so figures are taken for the unit of their own period.
        var set = ObservationSet.Create(plan.Measures, observations, HanoiGeographies.History);
        var units = geography.AtLevel(options.IsOfCommunes ? AreaLevel.Commune : AreaLevel.District);
        var slips = HanoiData.SlipsOf(plan, HanoiGeographies.History, units.Select(unit => unit.Code), set, cancellation);
        return new ComparisonData(geography, units, set, [.. findings, .. set.Findings, .. slips], asOf);
    }

    /// <summary>The figures of a unit; those that its code has for another one are not among them.</summary>
    public IReadOnlyList<Observation> Of(string measureCode, Area unit) =>
        Observations.Geographies is null ? Observations.Of(measureCode, unit.Code) : Observations.Of(measureCode, unit);

    private static string Shipped(string name) => Path.Combine(AppContext.BaseDirectory, "data", name);
}
