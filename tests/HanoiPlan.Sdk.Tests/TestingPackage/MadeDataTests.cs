using System.Globalization;
using System.Numerics;
using System.Text;
using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Hanoi;
using HanoiPlan.Sdk.Interchange;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Testing;
using HanoiPlan.Sdk.Testing.MadeData;

namespace HanoiPlan.Sdk.Tests.TestingPackage;

/// <summary>Made data is the same for the same seed, says every error that was put in, and is what docs/testing.md states.</summary>
public sealed class MadeDataTests
{
    private static readonly MadeDataSet Data = MadeDataSet.Create(HanoiActionProgramme.Plan, MadeGeography.OfDistricts(30, 7), 7);

    [Fact]
    public void Errors_AreExactlyWhatIsFound()
    {
        foreach (var seed in new ulong[] { 1, 2, 3 })
        {
            var options = MadeDataOptions.Default.WithShares(50, 80, 30, 60);
            var made = MadeDataSet.Create(HanoiActionProgramme.Plan, MadeGeography.OfDistricts(20, seed), options, seed).ToObservations(TestContext.Current.CancellationToken);
            Assert.Equal(MadeErrorKind.All, made.Errors.Select(error => error.Kind).Distinct().OrderBy(kind => kind.Value));
            Assert.Equal(
                made.Errors.Select(error => error.ToString()).Order(StringComparer.Ordinal),
                made.ToSet().Findings.Select(finding => $"{finding.Code} {finding.Subject}").Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Errors_OfNoShare_AreNone()
    {
        var made = MadeDataSet.Create(HanoiActionProgramme.Plan, MadeGeography.OfDistricts(5, 1), MadeDataOptions.Default.WithShares(0, 0, 0, 0), 1).ToObservations(TestContext.Current.CancellationToken);
        Assert.Empty(made.Errors);
        Assert.Empty(made.ToSet().Findings);
    }

    [Fact]
    public void Observations_OfTheSameSeed_AreTheSameBytes_AndOfAnotherAreNot()
    {
        static string Written(ulong seed) => Csv(MadeDataSet.Create(HanoiActionProgramme.Plan, MadeGeography.OfDistricts(5, seed), seed).ToObservations().Observations);
        Assert.Equal(Written(11), Written(11));
        Assert.NotEqual(Written(11), Written(12));
    }

    [Fact]
    public void Columns_HoldWhatTheObservationsSay_OnAnyNumberOfThreads()
    {
        var alone = Data.ToColumns();
        var together = Data.ToColumns(3, TestContext.Current.CancellationToken);
        var set = Data.ToObservations(TestContext.Current.CancellationToken).ToSet();
        var (filled, disputed) = (0, 0);
        for (var area = 0; area < Data.Areas.Count; area++)
        {
            for (var measure = 0; measure < Data.Measures.Count; measure++)
            {
                var figures = set.Of(Data.Measures[measure].Code, Data.Areas[area]);
                for (var period = 0; period < Data.Periods.Count; period++)
                {
                    var value = alone.ValueOf(area, measure, period);
                    Assert.Equal(value, together.ValueOf(area, measure, period));
                    Assert.Equal(alone.IsDisputed(area, measure, period), together.IsDisputed(area, measure, period));

                    // The best standing decides; those of one standing that disagree leave the cell out.
                    var of = figures.Where(one => one.Period == Data.Periods[period]).ToArray();
                    var best = of.Where(one => one.Kind.Value == of.Min(other => other.Kind.Value)).ToArray();
                    if (alone.IsDisputed(area, measure, period))
                    {
                        disputed++;
                        Assert.True(best.Select(one => one.Value).Distinct().Count() > 1 || set.Findings.Any(finding => finding.Subject == best[0].ToString()));
                    }
                    else
                    {
                        filled += best.Length == 0 ? 0 : 1;
                        Assert.Equal(best.Length == 0 ? null : best.Select(one => one.Value).Distinct().Single(), value);
                        Assert.Equal(best.Length == 0 ? null : best[0].Kind, alone.ObservationOf(area, measure, period)?.Kind);
                    }
                }
            }
        }

        var cells = Data.Areas.Count * Data.Measures.Count * Data.Periods.Count;
        Assert.InRange(filled, cells * 90 / 100, cells * 97 / 100);
        Assert.InRange(disputed, 1, cells / 50);
    }

    [Fact]
    public void Columns_OfManyAreas_TakeNoObjectForACell()
    {
        var data = MadeDataSet.Create(HanoiActionProgramme.Plan, MadeGeography.OfCommunes(200, 3), MadeDataOptions.Default.WithoutTotals(), 3);
        data.ToColumns();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var columns = data.ToColumns();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        // The columns themselves, their shape and the findings of disputed cells.
        var cells = (long)data.Areas.Count * data.Measures.Count * data.Periods.Count;
        Assert.True(allocated < columns.Bytes + (cells * 8), $"{allocated} bytes for {cells} cells in {columns.Bytes} bytes of columns.");
    }

    [Fact]
    public void Answers_AreOfManyKinds_AndSomeDistrictsAreBehind()
    {
        var disputed = MadeDataSet.Create(HanoiActionProgramme.Plan, Data.Territory, MadeDataOptions.Default.WithShares(50, 80, 60, 4), 7);
        var set = disputed.ToObservations(TestContext.Current.CancellationToken).ToSet();
        var plan = CompiledPlan.Compile(HanoiActionProgramme.Plan);
        var measures = Data.Measures.Select(measure => measure.Code).ToHashSet(StringComparer.Ordinal);
        var statuses = Data.Areas
            .SelectMany(area => new EvaluationEngine().Evaluate(plan, set, EvaluationMoment.At(new NodaTime.LocalDate(2025, 12, 31)), area).Assessments)
            .Where(assessment => measures.Contains(assessment.Target.Measure.Code))
            .GroupBy(assessment => assessment.Status)
            .ToDictionary(same => same.Key, same => same.Count());
        Assert.True(statuses.GetValueOrDefault(AssessmentStatus.Met) + statuses.GetValueOrDefault(AssessmentStatus.Exceeded) > 50);
        Assert.True(statuses[AssessmentStatus.NotMet] > 50);
        Assert.True(statuses[AssessmentStatus.NoData] > 5);
        Assert.True(statuses[AssessmentStatus.Conflict] > 0);
    }

    [Fact]
    public void Totals_AreWhatTheUnitsMake_ButForOneInTen()
    {
        // A sum of everything that would have been published, without gaps, disputes and errors.
        var whole = MadeDataSet.Create(HanoiActionProgramme.Plan, MadeGeography.OfDistricts(30, 5), MadeDataOptions.Default.WithShares(0, 0, 0, 0), 5);
        var root = whole.Territory.Geography.Root.Code;
        var set = whole.ToObservations(TestContext.Current.CancellationToken).ToSet();
        var (agree, differ) = (0, 0);
        foreach (var measure in whole.Measures.Where(measure => measure.Aggregation == Aggregation.Sum))
        {
            foreach (var total in set.Of(measure.Code, root))
            {
                var units = whole.Areas.Select(area => set.Of(measure.Code, area).SingleOrDefault(one => one.Period == total.Period)).ToArray();
                if (units.Any(unit => unit is null))
                {
                    continue;
                }

                _ = units.Sum(unit => unit!.Value) == total.Value ? agree++ : differ++;
            }
        }

        Assert.True(agree > 3 * differ, $"{agree} agree, {differ} differ");
        Assert.True(agree > 0);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(30)]
    [InlineData(95)]
    public void Districts_AreAsLargeAsHanois(int count)
    {
        var made = MadeGeography.OfDistricts(count, 3);
        Assert.Equal(count, made.Geography.Leaves.Count);

        // Ba Đình had 221,893 people at the census of 2019, and all thirty 8,053,663.
        Assert.Equal(221_893, made.Populations[0]);
        if (count == 30)
        {
            Assert.Equal(8_053_663, made.TotalPopulation);
        }
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(579, 31)]
    [InlineData(1_200, 64)]
    public void Communes_AddUpToTheirDistricts(int count, int districts)
    {
        var made = MadeGeography.OfCommunes(count, 9);
        Assert.Equal(count, made.Geography.Leaves.Count);
        Assert.Equal(districts, made.Geography.AtLevel(AreaLevel.District).Count);
        Assert.All(made.Populations, population => Assert.True(population > 0));

        // The communes of the first district are its 221,893 people.
        var first = made.Geography.AtLevel(AreaLevel.District)[0];
        Assert.Equal(221_893, made.Geography.LeavesOf(first.Code).Sum(leaf => made.Populations[made.Geography.Leaves.ToList().IndexOf(leaf)]));
    }

    [Fact]
    public void RealGeographies_HaveTheirPublishedPopulations()
    {
        var districts = MadeGeography.Of(HanoiGeographies.Districts, 1);
        Assert.Equal(8_053_663, districts.TotalPopulation);
        var communes = MadeGeography.Of(HanoiGeographies.Communes579, 1);
        Assert.Equal(579, communes.Populations.Count);
        Assert.Equal(8_053_663, communes.TotalPopulation);
        var now = MadeGeography.Of(HanoiGeographies.Communes126, 1);
        Assert.Equal(65_023, now.Populations[0]);
    }

    [Fact]
    public void Cell_MadeAgainFromTheStatementInBigIntegers_IsTheSame()
    {
        // docs/testing.md, "The generator", written out once more without the package: SplitMix64 in BigInteger, one share at a time.
        var measure = Enumerable.Range(0, Data.Measures.Count).First(i => Data.Measures[i].Code == "schools_national_standard");
        var options = MadeDataOptions.Default.WithShares(0, 0, 0, 0);
        var data = MadeDataSet.Create(HanoiActionProgramme.Plan, MadeGeography.OfDistricts(30, 7), options, 7);
        var columns = data.ToColumns();
        var compared = 0;
        for (var area = 0; area < 30; area++)
        {
            for (var period = 0; period < 6; period++)
            {
                var (isSilent, steps, numerator, denominator) = Again(7, measure, area, period, 6, data.Territory.Populations[area]);
                if (isSilent)
                {
                    Assert.Null(columns.ValueOf(area, measure, period));
                    continue;
                }

                Assert.True(columns.TryGetParts(area, measure, period, out var above, out var below));
                Assert.Equal((numerator, denominator), ((BigInteger)above, (BigInteger)below));
                Assert.True(columns.TryGetSteps(area, measure, period, out var held));
                Assert.Equal(steps, held);
                compared++;
            }
        }

        Assert.True(compared > 150);
    }

    [Fact]
    public void Options_OutOfTheirRange_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => MadeDataOptions.Default.WithShares(1_001, 0, 0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => MadeDataOptions.Default.Over(2025, 2020));
        Assert.Throws<ArgumentOutOfRangeException>(() => MadeGeography.OfDistricts(0, 1));
        Assert.Throws<ArgumentException>(() => MadeDataSet.Create(JudgementCase.Make(1).Plan, MadeGeography.OfDistricts(1, 1), 1));
        Assert.Throws<OperationCanceledException>(() => Data.ToColumns(1, new CancellationToken(true)));
        Assert.Throws<OperationCanceledException>(() => Data.ToObservations(new CancellationToken(true)));
    }

    [Fact]
    public void Months_AreTwelveAYear()
    {
        var data = MadeDataSet.Create(HanoiActionProgramme.Plan, MadeGeography.OfDistricts(2, 1), MadeDataOptions.Default.Over(2021, 2022).EachMonth(), 1);
        Assert.Equal(24, data.Periods.Count);
        Assert.Equal(24, data.ToColumns().Periods.Count);
    }

    // A share with parts that moves up towards 80 % at two decimals (the measure of T08.1), as the document states it.
    private static (bool IsSilent, BigInteger Steps, BigInteger Numerator, BigInteger Denominator) Again(BigInteger seed, int measure, int area, int period, int periods, long people)
    {
        var places = HanoiActionProgramme.Plan.Measures["schools_national_standard"].Scale.StepsPerOne;
        BigInteger edge = 80 * places;
        var ofMeasure = new Numbers(Child(Child(seed, 0), measure));
        var way = ofMeasure.Between(10, 25);
        ofMeasure.Between(2, 8);
        ofMeasure.Between(5, 20);
        var per100K = new[] { 30, 28_000, 50_000 }[(int)ofMeasure.Between(0, 2)];
        var common = new Numbers(Child(seed, 3));
        var hitYear = common.Between(0, periods - 1);
        var hit = common.Between(5, 15);

        var pairSeed = Child(Child(Child(seed, 2), measure), area);
        var pair = new Numbers(pairSeed);
        var offset = pair.Between(-40, 40);
        var reach = pair.Between(800, 1_150);
        var isShocked = pair.Between(0, 19) == 0;
        var shockAt = pair.Between(0, periods - 1);
        var shock = pair.Between(20, 80);
        var isSilent = pair.Between(0, 99) == 0;
        var noise = new Numbers(Child(pairSeed, period)).Between(-5, 5);

        var tenth = BigInteger.Max(1, places / 10);
        var wayInSteps = way * 10 * tenth;
        var gained = wayInSteps * reach * (period + 1) / (1_000 * periods);
        var hitNow = period == hitYear ? hit : period == hitYear + 1 ? hit / 2 : 0;
        var behind = wayInSteps - gained - (offset * tenth) + (wayInSteps * hitNow / 100) + ((isShocked && period == shockAt ? shock : 0) * tenth) - (noise * tenth);
        var level = BigInteger.Max(0, BigInteger.Min(100 * places, edge - behind));
        var denominator = BigInteger.Max(1, (BigInteger)people * per100K / 100_000);
        var whole = 100 * (BigInteger)places;
        var numerator = BigInteger.Max(0, BigInteger.Min(denominator, ((2 * level * denominator) + whole) / (2 * whole)));
        return (isSilent, ((2 * numerator * whole) + denominator) / (2 * denominator), numerator, denominator);
    }

    private static BigInteger Child(BigInteger seed, int index) => Mixed((seed + (Numbers.Gamma * (index + 1))) & Numbers.Mask);

    private static BigInteger Mixed(BigInteger state)
    {
        var z = state;
        z = ((z ^ (z >> 30)) * BigInteger.Parse("0BF58476D1CE4E5B9", NumberStyles.HexNumber, CultureInfo.InvariantCulture)) & Numbers.Mask;
        z = ((z ^ (z >> 27)) * BigInteger.Parse("094D049BB133111EB", NumberStyles.HexNumber, CultureInfo.InvariantCulture)) & Numbers.Mask;
        return z ^ (z >> 31);
    }

    private static string Csv(IReadOnlyList<Observation> observations)
    {
        using var stream = new MemoryStream();
        ObservationCsv.Write(stream, observations);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private sealed class Numbers(BigInteger seed)
    {
        public static readonly BigInteger Gamma = BigInteger.Parse("09E3779B97F4A7C15", NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        public static readonly BigInteger Mask = (BigInteger.One << 64) - 1;

        private BigInteger _state = seed;

        public BigInteger Between(int low, int high)
        {
            _state = (_state + Gamma) & Mask;
            return low + (Mixed(_state) % (high - low + 1));
        }
    }
}
