using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Tests.Columns;

public sealed class ObservationColumnsTests
{
    private static readonly Measure Rate = Measure.Create(
        "rate", LocalisedText.Of("tỷ lệ", "rate"), Unit.Percent, 2, Preference.HigherIsBetter, details => details.Within(0, 100));

    private static readonly Measure Count = Measure.Create(
        "count", LocalisedText.Of("số lượng", "count"), Unit.Persons, 0, Preference.HigherIsBetter);

    [Fact]
    public void Build_CellsOfSeveralTiles_EachReadBackWhereItWasWritten()
    {
        var builder = Builder(70, 5);
        for (var area = 0; area < 70; area++)
        {
            for (var period = 0; period < 5; period++)
            {
                if ((area + period) % 7 != 0)
                {
                    builder.Set(area, 0, period, area + (period / 100m));
                    builder.SetSteps(area, 1, period, (area * 10_000_000_000L) - period);
                }
            }
        }

        var columns = builder.Build();

        for (var area = 0; area < 70; area++)
        {
            for (var period = 0; period < 5; period++)
            {
                var isThere = (area + period) % 7 != 0;
                Assert.Equal(isThere ? area + (period / 100m) : null, columns.ValueOf(area, 0, period));
                Assert.Equal(isThere ? (area * 10_000_000_000L) - period : null, columns.ValueOf(area, 1, period));
                Assert.Equal(isThere, columns.ObservationOf(area, 0, period) is not null);
            }
        }
    }

    [Fact]
    public void FillSteps_EmptyCells_AreWrittenUpToTheFirstThatHoldsAFigure()
    {
        var builder = Builder(70, 2);
        builder.SetSteps(40, 0, 1, 7);

        Assert.Equal(2, builder.FillSteps(0, [0, 69, 40, 1], [0, 1, 1, 0], [1, 2, 3, 4]));
        Assert.Equal(1, builder.FillSteps(1, [40], [1], [long.MaxValue - 1]));

        var columns = builder.Build();
        Assert.Equal([0.01m, 0.02m, 0.07m, null], new[] { columns.ValueOf(0, 0, 0), columns.ValueOf(69, 0, 1), columns.ValueOf(40, 0, 1), columns.ValueOf(1, 0, 0) });
        Assert.True(columns.TryGetSteps(40, 1, 1, out var steps));
        Assert.Equal(long.MaxValue - 1, steps);
    }

    [Theory]
    [InlineData(0, 10_001L)]
    [InlineData(0, -1L)]
    [InlineData(0, ObservationColumns.Missing)]
    [InlineData(1, long.MaxValue)]
    [InlineData(1, ObservationColumns.Missing)]
    public void FillSteps_ValueThatTheCellDoesNotAccept_EndsTheWriting(int measure, long steps)
    {
        var builder = Builder(3, 1);

        Assert.Equal(1, builder.FillSteps(measure, [0, 1, 2], [0, 0, 0], [5, steps, 6]));

        Assert.False(builder.TryGetSteps(1, measure, 0, out _));
        Assert.False(builder.TryGetSteps(2, measure, 0, out _));
    }

    [Fact]
    public void FillSteps_CellWithPartsOrAnotherKind_PartsAreHeldAndTheKindIsFinal()
    {
        var builder = Builder(3, 1).WithParts(0);
        Assert.True(builder.TrySetParts(1, 0, 0, null, 1, 2, out _));
        builder.Mark(0, 0, 0, ObservationKind.Estimate);

        Assert.Equal(1, builder.FillSteps(0, [0, 1, 2], [0, 0, 0], [5, 6, 7]));

        var columns = builder.Build();
        Assert.Equal(ObservationKind.Final, columns.ObservationOf(0, 0, 0)!.Kind);
        Assert.Null(columns.ValueOf(1, 0, 0));
        Assert.Null(columns.ValueOf(2, 0, 0));
    }

    [Fact]
    public void FillSteps_NoSuchCellOrListsOfDifferentLength_Throws()
    {
        var builder = Builder(3, 1);

        Assert.Throws<ArgumentOutOfRangeException>(() => builder.FillSteps(0, [3], [0], [1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.FillSteps(0, [0], [-1], [1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.FillSteps(2, [0], [0], [1]));
        Assert.Throws<ArgumentException>(() => builder.FillSteps(0, [0, 1], [0], [1]));
        Assert.Throws<ArgumentException>(() => builder.FillSteps(0, [0], [0, 0], [1]));
        builder.Build();
        Assert.Throws<InvalidOperationException>(() => builder.FillSteps(0, [0], [0], [1]));
    }

    [Fact]
    public void WidthOf_LimitsFitOrAreAbsent_NarrowOrWide()
    {
        var columns = Builder(33, 2).Build();

        Assert.Equal(ColumnWidth.Narrow, columns.WidthOf(0));
        Assert.Equal(ColumnWidth.Wide, columns.WidthOf(1));
        Assert.Equal((64 * 2 * 4) + (64 * 2 * 8), columns.Bytes);
    }

    [Theory]
    [InlineData("100.01", CellRefusal.BeyondLimit)]
    [InlineData("-0.01", CellRefusal.BeyondLimit)]
    [InlineData("50.001", CellRefusal.OverPrecise)]
    [InlineData("100.00", CellRefusal.None)]
    [InlineData("0", CellRefusal.None)]
    public void TrySet_Value_RefusedBeyondLimitOrScale(string value, CellRefusal expected)
    {
        var builder = Builder(1, 1);

        Assert.Equal(expected == CellRefusal.None, builder.TrySet(0, 0, 0, decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), out var refusal));
        Assert.Equal(expected, refusal);
        Assert.Equal(expected == CellRefusal.None, builder.TryGetSteps(0, 0, 0, out _));
    }

    [Fact]
    public void TrySetSteps_NarrowColumn_TakesAllButTheReservedNumbers()
    {
        var builder = Builder(4, 1).Holding(1, ColumnWidth.Narrow);

        Assert.True(builder.TrySetSteps(0, 1, 0, 2_147_483_646, out _));
        Assert.True(builder.TrySetSteps(1, 1, 0, -2_147_483_646, out _));
        Assert.False(builder.TrySetSteps(2, 1, 0, -2_147_483_647, out var below));
        Assert.False(builder.TrySetSteps(3, 1, 0, 2_147_483_647, out var above));
        Assert.Equal((CellRefusal.TooWide, CellRefusal.TooWide), (below, above));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.SetSteps(2, 1, 0, int.MinValue));
        var columns = builder.Build();
        Assert.Equal([2_147_483_646, -2_147_483_646, null, null], Enumerable.Range(0, 4).Select(area => columns.ValueOf(area, 1, 0)));
    }

    [Fact]
    public void TrySetParts_HeadlineRebuiltOnlyByItsPublishedDecimals_ViewAgrees()
    {
        var builder = Builder(3, 1).WithParts(0);

        // 752 of 1000 are 75.2 %: "75" and "75.2" say so, "75.00" does not.
        Assert.True(builder.TrySetParts(0, 0, 0, 75m, 752, 1000, out _));
        Assert.False(builder.TrySetParts(1, 0, 0, 75.00m, 752, 1000, out var refusal));
        Assert.True(builder.TrySetParts(2, 0, 0, null, 1, 3, out _));
        Assert.Equal(CellRefusal.NotRebuilt, refusal);

        var columns = builder.Build();
        var seen = columns.ObservationOf(0, 0, 0)!;
        Assert.Equal((75m, 752m, 1000m), (seen.Value, seen.Numerator, seen.Denominator));
        Assert.Empty(columns.ObservationsOf(0).Findings);
        Assert.Null(columns.ObservationOf(1, 0, 0));
        Assert.Null(columns.ObservationOf(2, 0, 0)!.Value);
        Assert.True(columns.TryGetParts(2, 0, 0, out var numerator, out var denominator));
        Assert.Equal((1m, 3m), (numerator, denominator));
    }

    [Fact]
    public void TrySetParts_RatioBeyondLimitOrNoDenominator_Refused()
    {
        var builder = Builder(1, 1).WithParts(0);

        Assert.False(builder.TrySetParts(0, 0, 0, null, 1001, 1000, out var above));
        Assert.False(builder.TrySetParts(0, 0, 0, null, 1, 0, out var zero));
        Assert.Equal((CellRefusal.PartsBeyondLimit, CellRefusal.PartsBeyondLimit), (above, zero));
        Assert.Throws<InvalidOperationException>(() => builder.TrySetParts(0, 1, 0, null, 1, 2, out _));
    }

    [Fact]
    public void Dispute_Cell_EmptyAndCounted()
    {
        var builder = Builder(2, 2);
        builder.Set(1, 0, 1, 5);
        builder.Dispute(1, 0, 1, new Finding(ObservationFindings.DisputedCell, Severity.Warning, "x", LocalisedText.Of("x", "x")));

        var columns = builder.Build();

        Assert.Equal(1, columns.DisputedCount);
        Assert.True(columns.IsDisputed(1, 0, 1));
        Assert.False(columns.IsDisputed(0, 0, 1));
        Assert.Null(columns.ValueOf(1, 0, 1));
        Assert.Single(columns.Findings);
    }

    [Fact]
    public void Mark_Estimate_SeenInTheViewUntilOverwritten()
    {
        var builder = Builder(2, 1);
        builder.Set(0, 0, 0, 5);
        builder.Mark(0, 0, 0, ObservationKind.Estimate);
        builder.Set(1, 0, 0, 6);
        builder.Mark(1, 0, 0, ObservationKind.Estimate);
        builder.Set(1, 0, 0, 7);

        var columns = builder.Build();

        Assert.Equal(ObservationKind.Estimate, columns.ObservationOf(0, 0, 0)!.Kind);
        Assert.Equal(ObservationKind.Final, columns.ObservationOf(1, 0, 0)!.Kind);
        Assert.Throws<ArgumentException>(() => Builder(1, 1).Mark(0, 0, 0, ObservationKind.Plan));
    }

    [Fact]
    public void Constructor_AreasOrPeriodsOutOfOrder_Throws()
    {
        MeasureCatalogue measures = new([Rate]);
        AreaCode[] areas = [AreaCode.Of("1")];
        Assert.Throws<ArgumentException>(() => new ObservationColumnsBuilder(measures, [areas[0], areas[0]], [TimePeriod.Year(2021)]));
        Assert.Throws<ArgumentException>(() => new ObservationColumnsBuilder(measures, areas, [TimePeriod.Year(2022), TimePeriod.Year(2021)]));
        Assert.Throws<ArgumentException>(() => new ObservationColumnsBuilder(measures, areas, [TimePeriod.Year(2021), TimePeriod.Year(2021)]));
        Assert.Throws<ArgumentException>(() => new ObservationColumnsBuilder(measures, areas, [TimePeriod.Month(2021, 12), TimePeriod.Year(2022)]));
        Assert.Throws<ArgumentException>(() => new ObservationColumnsBuilder(measures, areas, [TimePeriod.None]));
    }

    [Fact]
    public void Build_Twice_Throws()
    {
        var builder = Builder(1, 1);
        builder.Build();

        Assert.Throws<InvalidOperationException>(() => builder.Build());
        Assert.Throws<InvalidOperationException>(() => builder.Set(0, 0, 0, 1));
    }

    [Theory]
    [InlineData(70, 0, 0)]
    [InlineData(-1, 0, 0)]
    [InlineData(0, 2, 0)]
    [InlineData(0, 0, 5)]
    public void Set_NoSuchCell_Throws(int area, int measure, int period)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Builder(70, 5).Set(area, measure, period, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Builder(70, 5).Build().ValueOf(area, measure, period));
    }

    private static ObservationColumnsBuilder Builder(int areas, int periods) => new(
        new MeasureCatalogue([Rate, Count]),
        Enumerable.Range(1, areas).Select(number => AreaCode.Of(number.ToString("00000", System.Globalization.CultureInfo.InvariantCulture))),
        Enumerable.Range(0, periods).Select(number => TimePeriod.Month(2021 + (number / 12), 1 + (number % 12))));
}
