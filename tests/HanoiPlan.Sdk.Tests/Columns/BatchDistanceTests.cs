using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Batch;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Tests.Evaluation;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Tests.Columns;

/// <summary>Margins and progress of single cells, worked out by hand.</summary>
public sealed class BatchDistanceTests
{
    private const long None = BatchOutput.NotDefined;

    // "7,5 - 8,0" with two decimals, due at the end of 2025: 750 and 800 steps.
    [Theory]
    [InlineData("7.21", 29, 1)]
    [InlineData("7.50", 0, 2)]
    [InlineData("7.60", 10, 2)]
    [InlineData("7.75", 25, 2)]
    [InlineData("7.99", 1, 2)]
    [InlineData("8.00", 0, 2)]
    [InlineData("8.03", 3, 3)]
    public void WithMargins_Between_DistanceToTheNearestEdgeAndSide(string value, long distance, byte side)
    {
        var cell = Judge(t => t.Between(7.5m, 8m), Town.Higher(), ("2025", value));

        Assert.Equal((distance, side), (cell.Distance, cell.Side));
        Assert.Equal((None, 0L), (cell.Numerator, cell.Denominator));
    }

    [Theory]
    [InlineData("75", 0, 1)]
    [InlineData("75.01", 1, 2)]
    public void WithMargins_ExcludedEdge_OutsideAtDistanceZero(string value, long distance, byte side)
    {
        var cell = Judge(t => t.MoreThan(75), Town.Higher(), ("2025", value));

        Assert.Equal((distance, side), (cell.Distance, cell.Side));
    }

    [Fact]
    public void WithMargins_NoFigure_NotDefined()
    {
        var cell = Judge(t => t.AtLeast(75), Town.Higher(), ("2020", "50"));

        Assert.Equal((None, (byte)0, None, 0L), (cell.Distance, cell.Side, cell.Numerator, cell.Denominator));
    }

    // Once and a half per cent above 12.35 is 12.53525, between the steps of 0.01: 1253525 ten-thousandths of one. Each step has
    // 1000 parts: hundredths for the per cent and tenths for its half.
    [Theory]
    [InlineData("12.54", 475, 2)]
    [InlineData("12.53", 525, 1)]
    public void WithMargins_RelativeToTheBaseline_PartsOfAStep(string value, long distance, byte side)
    {
        var cell = Judge(t => t.AtLeast(1.5m).RelativeTo(RangeRelation.PercentChange).Baseline(2020), Town.Higher(), ("2020", "12.35"), ("2025", value));

        Assert.Equal(1000, cell.Parts);
        Assert.Equal((distance, side), (cell.Distance, cell.Side));
    }

    // From 50.00 to 75.00 are 2500 steps; 56.10 has come 610 of them, 49.00 has gone back by 100.
    [Theory]
    [InlineData("56.10", 610, "OnTrack")]
    [InlineData("49.00", -100, "OffTrack")]
    [InlineData("76.00", 2600, "Met")]
    public void WithProgress_Rising_StepsCoveredOfTheWay(string value, long covered, string status)
    {
        var cell = Judge(t => t.AtLeast(75), Town.Higher(), ("2020", "50"), ("2021", value));

        Assert.Equal((covered, 2500L, status), (cell.Numerator, cell.Denominator, cell.Status.Name));
    }

    // Down from 9.00 to 3.00 are 600 steps; 8.40 has come 60 of them.
    [Fact]
    public void WithProgress_Falling_CoveredAboveZeroOnTheWayDown()
    {
        var cell = Judge(t => t.LessThan(3), Town.Lower(), ("2020", "9"), ("2021", "8.40"));

        Assert.Equal((60L, 600L), (cell.Numerator, cell.Denominator));
        Assert.Equal((540L, (byte)3), (cell.Distance, cell.Side));
    }

    [Theory]
    [InlineData("80", "81")]
    [InlineData(null, "81")]
    public void WithProgress_BaselineAttainsOrIsNotKnown_NotDefinedWithAMargin(string? baseline, string value)
    {
        var cell = Judge(t => t.AtLeast(75), Town.Higher(), ("2020", baseline), ("2021", value));

        Assert.Equal((None, 0L), (cell.Numerator, cell.Denominator));
        Assert.Equal((600L, (byte)2), (cell.Distance, cell.Side));
    }

    [Fact]
    public void WithMargins_ValueThatIsUndetermined_NotDefined()
    {
        var cell = Judge(t => t.AtLeast(75), Town.Higher(), ("2021", "70"));

        Assert.Equal((AssessmentStatus.Undetermined, None, (byte)0), (cell.Status, cell.Distance, cell.Side));
    }

    // 2021 missed by 5.00, 2022 kept by 1.00: the miss is what is shown.
    [Fact]
    public void WithMargins_EveryYear_TheLastMissElseTheLastKnown()
    {
        var missed = Judge(t => t.AtLeast(75).EveryYear(), Town.Higher(), ("2021", "70"), ("2022", "76"));
        var kept = Judge(t => t.AtLeast(75).EveryYear(), Town.Higher(), ("2021", "78"), ("2022", "76"));

        Assert.Equal((AssessmentStatus.NotMet, 500L, (byte)1), (missed.Status, missed.Distance, missed.Side));
        Assert.Equal((AssessmentStatus.OnTrack, 100L, (byte)2), (kept.Status, kept.Distance, kept.Side));
    }

    // The greatest and the least count of a wide column with "one and a half times as many" lie farther apart than 64 bits count.
    [Fact]
    public void WithMargins_BeyondSixtyFourBits_NotWholeWithItsSide()
    {
        var heads = Town.Measure(Preference.HigherIsBetter, 0, m => m.Stock(), Unit.Persons);
        var cell = Judge(
            t => t.AtLeast(1.5m).RelativeTo(RangeRelation.TimesBaseline).Baseline(2020), heads, ("2020", "9223372036854775806"), ("2025", "-9223372036854775806"));

        Assert.Equal((BatchOutput.NotWhole, (byte)1, AssessmentStatus.NotMet), (cell.Distance, cell.Side, cell.Status));
    }

    [Fact]
    public void WithMargins_RatioBetweenTheSteps_NotWholeAndExactOnDemand()
    {
        var plan = Town.Plan(t => t.AtLeast(75), Town.Higher());
        var builder = new ObservationColumnsBuilder(plan.Measures, [Town.Area], [TimePeriod.Year(2025)]).WithParts(0);
        Assert.True(builder.TrySetParts(0, 0, 0, null, 2, 3, out _));
        var batch = BatchEvaluation.Compile(CompiledPlan.Compile(plan), builder.Build());
        var (distances, sides) = (new long[batch.StatusCount], new byte[batch.StatusCount]);
        batch.Evaluate(BatchOutput.None.WithMargins(distances, sides), CancellationToken.None);

        Assert.Equal((BatchOutput.NotWhole, (byte)1), (distances[0], sides[0]));

        // 75 − 200/3 = 25/3, which no number of decimals ends.
        var answer = batch.Assess(0, 0, 0);
        Assert.Equal(Rational.Of(25, 3), answer.Margin!.Edge - answer.Value!.Exact!.Value);
    }

    [Fact]
    public void PartsPerStepOf_EdgesOnTheScaleOrBetween_Named()
    {
        Assert.Equal(1, Judge(t => t.AtLeast(75), Town.Higher(), ("2025", "75")).Parts);
        Assert.Equal(100, Judge(t => t.AtLeast(50).RelativeTo(RangeRelation.PercentChange).Baseline(2020), Town.Higher(), ("2025", "75")).Parts);
        Assert.Equal(10, Judge(t => t.AtLeast(1.5m).RelativeTo(RangeRelation.TimesBaseline).Baseline(2020), Town.Higher(), ("2025", "75")).Parts);
    }

    [Fact]
    public void Evaluate_MemoryForDistancesTooShort_Throws()
    {
        var batch = ColumnCase.Make(5, Basis.EndOfTerm).Batch();
        var (enough, few) = (new long[batch.StatusCount], new long[batch.StatusCount - 1]);

        Assert.Throws<ArgumentException>(() => batch.Evaluate(BatchOutput.None.WithMargins(few, new byte[batch.StatusCount]), CancellationToken.None));
        Assert.Throws<ArgumentException>(() => batch.Evaluate(BatchOutput.None.WithMargins(enough, new byte[batch.StatusCount - 1]), CancellationToken.None));
        Assert.Throws<ArgumentException>(() => batch.Evaluate(BatchOutput.None.WithProgress(few, enough), CancellationToken.None));
        Assert.Throws<ArgumentException>(() => batch.Evaluate(BatchOutput.None.WithProgress(enough, few), CancellationToken.None));
        Assert.Throws<ArgumentOutOfRangeException>(() => batch.PartsPerStepOf(1));
    }

    private static Cell Judge(Action<TargetBuilder> target, Measure measure, params (string Year, string? Value)[] figures)
    {
        var plan = Town.Plan(target, measure);
        TimePeriod[] years = [.. Enumerable.Range(2020, 6).Select(TimePeriod.Year)];
        var builder = new ObservationColumnsBuilder(plan.Measures, [Town.Area], years);
        foreach (var (year, value) in figures)
        {
            if (value is not null)
            {
                builder.Set(0, 0, Array.IndexOf(years, TimePeriod.Parse(year, null)), decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture));
            }
        }

        var batch = BatchEvaluation.Compile(CompiledPlan.Compile(plan), builder.Build());
        var (statuses, sides) = (new byte[batch.StatusCount], new byte[batch.StatusCount]);
        var (distances, numerators, denominators) = (new long[batch.StatusCount], new long[batch.StatusCount], new long[batch.StatusCount]);
        batch.Evaluate(BatchOutput.None.WithStatuses(statuses).WithMargins(distances, sides).WithProgress(numerators, denominators), CancellationToken.None);

        // The last year that a figure is given for; the last of all where that is only the baseline.
        var last = figures[^1].Year == "2020" ? years.Length - 1 : Array.IndexOf(years, TimePeriod.Parse(figures[^1].Year, null));
        var place = batch.PlaceOf(0, 0, last);
        return new Cell(AssessmentStatus.All[statuses[place] - 1], distances[place], sides[place], numerators[place], denominators[place], batch.PartsPerStepOf(0));
    }

    private sealed record Cell(AssessmentStatus Status, long Distance, byte Side, long Numerator, long Denominator, long Parts);
}
