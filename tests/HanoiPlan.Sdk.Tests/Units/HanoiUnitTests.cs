using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Batch;
using HanoiPlan.Sdk.Evaluation.Comparison;
using HanoiPlan.Sdk.Evaluation.Receipts;
using HanoiPlan.Sdk.Evaluation.Tracing;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Hanoi;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Rules;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Tests.Evaluation;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Tests.Units;

/// <summary>Hanoi's codes: 00004 is Trúc Bạch until 30 June 2025 and Ba Đình from 1 July on.</summary>
public sealed class HanoiUnitTests
{
    private static readonly GeographyHistory History = HanoiGeographies.History;
    private static readonly AreaCode Code = AreaCode.Of("00004");
    private static readonly Area BaDinh = HanoiGeographies.Communes126[Code];
    private static readonly Area TrucBach = HanoiGeographies.Communes526[Code];
    private static readonly Measure Stock = Town.Higher();
    private static readonly Measure Flow = Town.Measure(Preference.HigherIsBetter);

    [Fact]
    public void Units_GoOnWhereTheLawMovesNothing()
    {
        // The links give every unit of July 2025 pieces of two old ones or more, so none of them existed before; the city and its districts go on in 2025.
        Assert.All(HanoiGeographies.Communes126.Leaves, unit => Assert.Same(unit, Assert.Single(History.RecordsOf(unit))));
        Assert.All(HanoiGeographies.Communes126.Leaves, unit => Assert.True(History.IsReused(unit.Code)));
        Assert.All(HanoiGeographies.Districts.Areas, unit => Assert.True(History.AreOneUnit(HanoiGeographies.Communes579[unit.Code], HanoiGeographies.Communes526[unit.Code])));
        Assert.All(HanoiGeographies.Districts.Areas, unit => Assert.False(History.IsReused(unit.Code)));
        Assert.False(History.AreOneUnit(TrucBach, BaDinh));
    }

    [Fact]
    public void AreOneUnit_WithoutLinks_IsNotGuessedFromTheName() =>
        Assert.False(History.AreOneUnit(HanoiGeographies.Communes579[Code], TrucBach));

    [Fact]
    public void AreOneUnit_OfAnotherHistory_IsRefused()
    {
        var stranger = Area.Create(Code, LocalisedText.Of("x", "x"), AreaType.Ward, new LocalDate(2025, 7, 1));
        Assert.Throws<ArgumentException>("one", () => History.AreOneUnit(stranger, BaDinh));
        Assert.Throws<ArgumentException>("unit", () => History.RecordsOf(stranger));
    }

    [Fact]
    public void Create_FlowOfAYearWithTwoUnits_IsOfNeither()
    {
        var set = Set(Flow, (2025, 7m), (2026, 8m));
        var finding = Assert.Single(set.Findings);
        Assert.Equal((ObservationFindings.NoOneUnit, Severity.Warning), (finding.Code, finding.Severity));
        Assert.Contains("Truc Bach Ward from 2025-01-01 to 2025-06-30, then Ba Dinh Ward from 2025-07-01", finding.Message.English, StringComparison.Ordinal);
        Assert.Equal(TimePeriod.Year(2025), Assert.Single(set.Refused).Period);
        Assert.Equal([TimePeriod.Year(2026)], set.Of("m", BaDinh).Select(one => one.Period));
        Assert.Empty(set.Of("m", TrucBach));
    }

    [Fact]
    public void Create_StockOfAYearWithTwoUnits_IsOfTheUnitOfItsLastDay()
    {
        var set = Set(Stock, (2025, 7m));
        Assert.Empty(set.Findings);
        Assert.Single(set.Of("m", BaDinh));
    }

    [Fact]
    public void Create_StockOfTheYearInWhichTheUnitEnded_IsStillItsOwn()
    {
        var district = HanoiGeographies.Districts[AreaCode.Of("001")];
        var set = ObservationSet.Create(new MeasureCatalogue([Stock]), [Figure(Stock, "001", 2025, 7m), Figure(Stock, "001", 2026, 8m)], History);
        Assert.Equal([TimePeriod.Year(2025)], set.Of("m", district).Select(one => one.Period));
        Assert.Equal(TimePeriod.Year(2026), Assert.Single(set.Refused).Period);
        Assert.Equal(ObservationFindings.NoOneUnit, Assert.Single(set.Findings).Code);
    }

    [Fact]
    public void Create_PeriodBeforeAFirstDayThatIsAReading_IsOfTheEarliestUnit() =>
        Assert.Single(Set(Stock, (2015, 7m)).Of("m", HanoiGeographies.Communes579[Code]));

    [Fact]
    public void Create_CodeThatTheGeographiesDoNotHold_StandsForItself()
    {
        var set = ObservationSet.Create(new MeasureCatalogue([Stock]), [Figure(Stock, "VN", 2015, 1m), Figure(Stock, "VN", 2026, 2m)], History);
        Assert.Empty(set.Findings);
        Assert.Equal(2, Assert.Single(set.Series()).Count);
    }

    [Fact]
    public void Evaluate_BaselineOfTheOldUnit_IsNotTheNewOnes()
    {
        // 40 of Trúc Bạch in 2020, 60 of Ba Đình in 2025: by the code alone half of the way to 80; of Ba Đình no start is known.
        var plan = Town.Plan(2021, 2030, t => t.AtLeast(80m), Stock);
        var moment = EvaluationMoment.At(new LocalDate(2025, 12, 31));
        Observation[] figures = [Figure(Stock, "00004", 2020, 40m), Figure(Stock, "00004", 2025, 60m)];
        var byCode = new EvaluationEngine().Evaluate(plan.Targets[0], ObservationSet.Create(plan.Measures, figures), moment, Code);
        Assert.Equal((AssessmentStatus.OnTrack, Rational.Of(1, 2)), (byCode.Status, byCode.Progress));
        Assert.Null(byCode.Unit);

        var set = ObservationSet.Create(plan.Measures, figures, History);
        var answer = new EvaluationEngine().Evaluate(plan.Targets[0], set, moment, Code);
        Assert.Equal(AssessmentStatus.Undetermined, answer.Status);
        Assert.Null(answer.Baseline);
        Assert.Same(BaDinh, answer.Unit);
        var step = Assert.Single(answer.Trace.Children.OfType<OtherUnitsStep>());
        Assert.Equal(TimePeriod.Year(2020), Assert.Single(step.SetAside).Period);
        Assert.Equal(
            "Figures under the same code that are of another unit are set aside: 2020 of Truc Bach Ward from 2020-06-30 to 2024-12-31. The unit judged is Ba Dinh Ward from 2025-07-01.",
            step.ToText(Language.English));
        Assert.Equal(
            "Không dùng số liệu cùng mã của đơn vị khác: 2020 của Phường Trúc Bạch từ 30/06/2020 đến 31/12/2024. Đơn vị được đánh giá là Phường Ba Đình từ 01/07/2025.",
            step.ToText(Language.Vietnamese));
    }

    [Fact]
    public void Evaluate_EveryYearAndTotal_CountNoYearOfTheOtherUnit()
    {
        var plan = Town.Plan(2023, 2026, t => t.AtLeast(10m).EveryYear(), Flow);
        var figures = Enumerable.Range(2023, 4).Select(year => Figure(Flow, "00004", year, 20m));
        var answer = new EvaluationEngine().Evaluate(
            plan.Targets[0], ObservationSet.Create(plan.Measures, figures, History), EvaluationMoment.At(new LocalDate(2026, 12, 31)), Code);
        Assert.Equal(AssessmentStatus.Undetermined, answer.Status);
        Assert.Equal([TimePeriod.Year(2023), TimePeriod.Year(2024), TimePeriod.Year(2025)], answer.Missing);
        Assert.Contains("2025 (of no one unit)", Assert.Single(answer.Trace.Children.OfType<OtherUnitsStep>()).ToText(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_UnitThatTheSetDoesNotKnow_IsRefused()
    {
        var plan = Town.Plan(t => t.AtLeast(80m), Stock);
        var moment = EvaluationMoment.At(new LocalDate(2025, 12, 31));
        Assert.Throws<ArgumentException>("unit", () => new EvaluationEngine().Evaluate(plan.Targets[0], ObservationSet.Create(plan.Measures, []), moment, BaDinh));
        var districts = GeographyHistory.Create([HanoiGeographies.Districts]);
        Assert.Throws<ArgumentException>("unit", () => new EvaluationEngine().Evaluate(plan.Targets[0], ObservationSet.Create(plan.Measures, [], districts), moment, BaDinh));
    }

    [Fact]
    public void Rebased_AsAnObservation_IsTheNewUnitsBaseline()
    {
        // Two old units that move whole into one new one, which nothing else joins.
        var merger = History.Changes[^1];
        var people = HanoiActionProgramme.Plan.Measures["population"];
        var into = HanoiGeographies.Communes126.Leaves.First(unit => merger.LinksInto(unit.Code) is { Count: > 1 } links && links.All(link => link.IsWhole));
        var links = merger.LinksInto(into.Code);
        var before = TimePeriod.Quarter(2025, 1);
        Observation[] old = [.. links.Select(link => Observation.Of("population", link.Old.Code, before, ObservationKind.Final, before.End, 1_000))];
        var measures = new MeasureCatalogue([people]);
        var rollUp = AreaRollUp.Rebased(ObservationSet.Create(measures, old, History), "population", merger, into.Code, before);
        Assert.True(rollUp.TryToObservation(new LocalDate(2026, 1, 1), Language.English, out var rebased));
        Assert.Same(into, rebased.StatedArea);
        Assert.Equal(links.Count * 1_000m, rebased.Value);
        Assert.Equal(rollUp.Reasons[0].English, rebased.Source);

        var set = ObservationSet.Create(measures, [.. old, rebased], History);
        Assert.Same(rebased, Assert.Single(set.Of("population", into)));
        Assert.DoesNotContain(rebased, set.Of("population", HanoiGeographies.Communes526[into.Code]));
    }

    [Fact]
    public void OfUnit_OfAnotherCode_IsRefused() => Assert.Throws<ArgumentException>(() => Observation.Create(
        "m", AreaCode.Of("00008"), TimePeriod.Year(2020), ObservationKind.Final, new LocalDate(2021, 1, 1), details => details.WithValue(1).OfUnit(BaDinh)));

    [Fact]
    public void Create_UnitStatedThatTheGeographiesDoNotHold_IsRefusedWithAFinding()
    {
        var figure = Observation.Create(
            "m", Code, TimePeriod.Year(2020), ObservationKind.Final, new LocalDate(2021, 1, 1), details => details.WithValue(1).OfUnit(BaDinh));
        var set = ObservationSet.Create(new MeasureCatalogue([Stock]), [figure], GeographyHistory.Create([HanoiGeographies.Communes579]));
        Assert.Equal(ObservationFindings.NoOneUnit, Assert.Single(set.Findings).Code);
        Assert.Empty(set.Accepted);
    }

    [Fact]
    public void Receipt_HoldsWhatTheCodeNames()
    {
        var plan = Town.Plan(t => t.AtLeast(80m), Stock);
        var moment = EvaluationMoment.At(new LocalDate(2025, 12, 31));
        Observation[] figures = [Figure(Stock, "00004", 2025, 90m)];
        EvaluationReceipt Of(ObservationSet set) => EvaluationReceipt.Of(new EvaluationEngine().Evaluate(CompiledPlan.Compile(plan), set, moment, Code));
        var without = Of(ObservationSet.Create(plan.Measures, figures));
        var with = Of(ObservationSet.Create(plan.Measures, figures, History));
        Assert.NotEqual(without.InputsHash, with.InputsHash);
        Assert.Equal(without.ResultsHash, with.ResultsHash);

        // The same days of the same units, made again, give the same hash; a code that is not held gives that of no geographies.
        var again = GeographyHistory.Create([HanoiGeographies.Communes579, HanoiGeographies.Communes526, HanoiGeographies.Communes126]);
        Assert.Equal(with.InputsHash, Of(ObservationSet.Create(plan.Measures, figures, again)).InputsHash);
        Assert.Equal(without.InputsHash, Of(ObservationSet.Create(plan.Measures, figures, GeographyHistory.Create([HanoiGeographies.Districts]))).InputsHash);
    }

    [Fact]
    public void Verify_ForAUnitThatTheCodeNoLongerMeans_NeedsTheUnit()
    {
        var plan = Town.Plan(t => t.AtLeast(80m), Stock);
        var moment = EvaluationMoment.At(new LocalDate(2025, 12, 31));
        var set = ObservationSet.Create(plan.Measures, [Figure(Stock, "00004", 2025, 90m)], History);
        var receipt = EvaluationReceipt.Of(new EvaluationEngine().Evaluate(CompiledPlan.Compile(plan), set, moment, TrucBach));
        Assert.True(new EvaluationEngine().Verify(receipt, plan, set, TrucBach).IsVerified);
        Assert.False(new EvaluationEngine().Verify(receipt, plan, set).IsVerified);
    }

    [Fact]
    public void Diff_OfTwoUnitsOfOneCode_NamesTheGeography()
    {
        var plan = Town.Plan(t => t.AtLeast(80m), Stock);
        var set = ObservationSet.Create(plan.Measures, [Figure(Stock, "00004", 2025, 90m)], History);
        PlanAssessment On(int year) => new EvaluationEngine().Evaluate(CompiledPlan.Compile(plan), set, EvaluationMoment.At(new LocalDate(year, 12, 31)), Code);
        Assert.Contains(ChangeCause.Geography, Assert.Single(PlanDiff.Between(On(2024), On(2025)).Changes).Causes);
        Assert.DoesNotContain(ChangeCause.Geography, PlanDiff.Between(On(2025), On(2026)).Changes.SelectMany(change => change.Causes));
    }

    [Fact]
    public void RollUp_OfOldUnits_TakesNoRowOfANewOne()
    {
        var people = Town.Measure(Preference.HigherIsBetter, 0, m => m.Stock().NotBelow(0).RollsUpBy(Aggregation.Sum), Unit.Persons);
        var plan = Town.Plan(t => t.AtLeast(80m), people);
        TimePeriod[] years = [TimePeriod.Year(2024)];
        var stated = Observation.Create(
            "m", Code, years[0], ObservationKind.Final, new LocalDate(2026, 1, 1), details => details.WithValue(500).OfUnit(BaDinh));
        int KnownOf(ObservationColumns columns)
        {
            var rollUp = BatchEvaluation.Compile(CompiledPlan.Compile(plan), columns).WithRollUp(HanoiGeographies.Communes579);
            var cells = new RollUpCell[rollUp.RollUp!.CellCount];
            rollUp.Evaluate(BatchOutput.None.WithRollUps(cells), CancellationToken.None);
            return cells[0].KnownCount;
        }

        Assert.Equal(1, KnownOf(ObservationColumns.Of(ObservationSet.Create(plan.Measures, [stated]), [Code], years)));
        var columns = ObservationColumns.OfUnits(ObservationSet.Create(plan.Measures, [stated], History), plan.Measures, [BaDinh], years, null);
        Assert.Equal(500, columns.ValueOf(0, 0, 0));
        Assert.Equal(0, KnownOf(columns));
    }

    [Fact]
    public void Columns_OfCodes_AreOfTheUnitsOfTheLastDay()
    {
        var set = Set(Stock, (2024, 7m), (2025, 8m));
        var columns = ObservationColumns.Of(set, [Code], [TimePeriod.Year(2024), TimePeriod.Year(2025)]);
        Assert.Same(BaDinh, columns.UnitOf(0));
        Assert.Same(History, columns.Geographies);
        Assert.Null(columns.ValueOf(0, 0, 0));
        Assert.Equal(8m, columns.ValueOf(0, 0, 1));
        Assert.Equal(["HP2063 m 00004"], columns.Findings.Select(finding => $"{finding.Code} {finding.Subject}"));
    }

    [Fact]
    public void Columns_OfTwoUnitsOfOneCode_AreRefused() => Assert.Throws<ArgumentException>(() =>
        ObservationColumnsBuilder.ForUnits(new MeasureCatalogue([Stock]), [TrucBach, BaDinh], [TimePeriod.Year(2024)], History));

    [Fact]
    public void TryRowOf_IsTheRowOfTheUnitThatTheCodeNames()
    {
        var builder = new ObservationColumnsBuilder(
            new MeasureCatalogue([Stock]), [AreaCode.Of("VN"), Code], [TimePeriod.Half(2024, 2), TimePeriod.Half(2025, 2)], History);
        Assert.False(builder.TryRowOf(Code, 0, 0, out _));
        Assert.True(builder.TryRowOf(Code, 0, 1, out var row));
        Assert.Equal(1, row);
        Assert.True(builder.TryRowOf(AreaCode.Of("VN"), 0, 0, out row));
        Assert.Equal(0, row);
        Assert.False(builder.TryRowOf(AreaCode.Of("00008"), 0, 1, out _));
    }

    [Fact]
    public void Rule_SeriesByCode_IsFoundWhereItCrossesAReuse()
    {
        var measures = new MeasureCatalogue([Stock]);
        Observation[] figures = [Figure(Stock, "00004", 2025, 7m), Figure(Stock, "00004", 2026, 8m), Figure(Stock, "01", 2020, 1m), Figure(Stock, "01", 2026, 2m)];
        Observation old = Observation.Of("m", Code, TimePeriod.Day(new LocalDate(2025, 3, 31)), ObservationKind.Final, new LocalDate(2025, 3, 31), 7m);
        Assert.Empty(Reused(ObservationSet.Create(measures, figures)));
        var finding = Assert.Single(Reused(ObservationSet.Create(measures, [.. figures, old])));
        Assert.Equal("The result for 31 March 2025 is of Truc Bach Ward, the one for 2025 of Ba Dinh Ward: from 2025-07-01 on the code 00004 names another unit.", finding.Message.English);
        Assert.Empty(Reused(ObservationSet.Create(measures, [.. figures, old], History)));
    }

    private static Finding[] Reused(ObservationSet set) =>
    [
        .. RuleSet.BuiltIn.Evaluate(
            RuleInput.Empty.With(set).With(SubjectKinds.Geographies, [History]), RuleOptions.Default, TestContext.Current.CancellationToken)
            .Findings.Where(finding => finding.Code == "HP2120"),
    ];

    private static ObservationSet Set(Measure measure, params (int Year, decimal Value)[] figures) =>
        ObservationSet.Create(new MeasureCatalogue([measure]), figures.Select(figure => Figure(measure, "00004", figure.Year, figure.Value)), History);

    private static Observation Figure(Measure measure, string area, int year, decimal value) =>
        Observation.Of(measure.Code, AreaCode.Of(area), TimePeriod.Year(year), ObservationKind.Final, new LocalDate(year, 12, 31), value);
}
