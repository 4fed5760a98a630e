using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Interchange;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Responsibilities;
using HanoiPlan.Sdk.Rules;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Tests.Plans;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Tests.Time;

/// <summary>A day that was never set is refused by the name of its parameter, wherever a caller gives one.</summary>
public sealed class GivenDayTests
{
    private static readonly LocalDate Day = new(2025, 12, 31);

    public static TheoryData<string, string, Action> Givers => new()
    {
        { "EvaluationMoment.At", "validAt", () => EvaluationMoment.At(default) },
        { "EvaluationMoment.KnownOn", "knownAt", () => EvaluationMoment.At(Day).KnownOn(default) },
        { "EvaluationMoment.UnderRulesOf", "rulesAt", () => EvaluationMoment.At(Day).UnderRulesOf(default) },
        { "Observation.Of", "recordedAt", () => Observation.Of("m", AreaCode.Of("01"), TimePeriod.Year(2025), ObservationKind.Final, default, 1) },
        { "TimePeriod.Day", "date", () => TimePeriod.Day(default) },
        { "UncertainDate.On", "date", () => UncertainDate.On(default) },
        { "UncertainDate.Between", "earliest", () => UncertainDate.Between(default, Day) },
        { "HolidayCalendarBuilder", "from", () => _ = new HolidayCalendarBuilder("c", default, Day) },
        { "SeriesBreak", "date", () => _ = new SeriesBreak(default, PlanSketch.Text("gãy", "break"), null) },
        { "SourceDocument", "issued", () => _ = new SourceDocument("d", PlanSketch.Text("d", "d"), null, default(LocalDate), null) },
        { "Area.Create", "validFrom", () => Area.Create(AreaCode.Of("01"), PlanSketch.Text("a", "a"), AreaType.All[0], default) },
        { "GeographyBuilder", "validFrom", () => _ = new GeographyBuilder("g", PlanSketch.Text("g", "g"), default) },
        { "GeographyBuilder.Until", "lastDay", () => new GeographyBuilder("g", PlanSketch.Text("g", "g"), Day).Until(default) },
        { "PlanBuilder.InForceFrom", "date", () => new PlanBuilder("p", PlanSketch.Text("p", "p")).InForceFrom(default) },
        { "TargetBuilder.DueOn", "date", () => Target(target => target.AtLeast(1).DueOn(default)) },
        { "TargetBuilder.Restated", "inForceFrom", () => Target(target => target.AtLeast(1).Restated(default, again => again.AtLeast(2))) },
        { "RollUpOptions.KnownOn", "knownAt", () => RollUpOptions.Default.KnownOn(default) },
        { "Suppression", "on", () => _ = new Suppression("HP2108", "s", "reason", "me", default) },
        { "CompletionRecord.Done", "recordedAt", () => CompletionRecord.Done("D1", UncertainDate.On(Day), default, Evidence.Official("sổ")) },
        { "CompletionRecord.NotDone", "atTheEndOf", () => CompletionRecord.NotDone("D1", default, Day, Evidence.Official("sổ")) },
        { "ObservationColumnsBuilder.RecordedOn", "date", () => new ObservationColumnsBuilder(new MeasureCatalogue([PlanSketch.Share]), [AreaCode.Of("01")], [TimePeriod.Year(2025)]).RecordedOn(default) },
        { "ObservationColumnsCsvOptions.KnownAt", "value", () => _ = ObservationColumnsCsvOptions.Default with { KnownAt = default(LocalDate) } },
    };

    [Theory]
    [MemberData(nameof(Givers), DisableDiscoveryEnumeration = true)]
    public void DefaultDay_IsRefusedByName(string giver, string parameter, Action give)
    {
        var thrown = Assert.ThrowsAny<ArgumentException>(give);
        Assert.True(thrown.ParamName == parameter, $"{giver} names {thrown.ParamName}.");
        Assert.Contains("default(LocalDate)", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void DefaultDayInAFile_IsAFinding()
    {
        var read = ObservationCsv.Read(new StringReader("area,measure,period,kind,value,recorded_at\n01,population,2021,final,1,0001-01-01\n"), ObservationCsvOptions.Default, TestContext.Current.CancellationToken);
        Assert.Equal(["HP2022"], read.Findings.Select(finding => finding.Code));
        Assert.Empty(read.Observations);
    }

    private static void Target(Action<TargetBuilder> ask) => PlanSketch.With("share", ask).Builds();
}
