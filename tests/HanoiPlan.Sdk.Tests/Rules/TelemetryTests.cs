using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Reflection;
using System.Text.RegularExpressions;
using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Hanoi;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Rules;
using HanoiPlan.Sdk.Tests.Plans;
using NodaTime;

namespace HanoiPlan.Sdk.Tests.Rules;

/// <summary>What evaluation and rules show to those who watch, and that it costs nothing while nobody does.</summary>
public sealed partial class TelemetryTests
{
    private static readonly EvaluationMoment Moment = EvaluationMoment.At(new LocalDate(2025, 12, 31));

    [Fact]
    public void Unwatched_StartAndRecord_AllocateNothing()
    {
        var counts = new EvaluationEngine().Evaluate(HanoiActionProgramme.Plan, ObservationSet.Create(HanoiActionProgramme.Plan.Measures, []), Moment).Counts;
        var start = Own<Func<string, string, Activity?>>("Start");
        var record = Own<Action<string, StatusCounts>>("Record");
        start("plan", "01");
        record("plan", counts);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1_000; i++)
        {
            using var activity = start("plan", "01");
            record("plan", counts);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Watched_EvaluationAndRules_CountAndName()
    {
        var activities = new ConcurrentBag<Activity>();
        var counted = new ConcurrentDictionary<string, long>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == SdkTelemetry.Name,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activities.Add,
        };
        ActivitySource.AddActivityListener(listener);
        using var meters = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter.Name == SdkTelemetry.Name)
                {
                    self.EnableMeasurementEvents(instrument);
                }
            },
        };
        meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => counted.AddOrUpdate(Key(instrument, tags), value, (_, sum) => sum + value));
        meters.Start();

        // A plan of a name of its own, since other tests evaluate at the same time.
        var plan = new PlanBuilder("watched", PlanSketch.Text("x", "x")).Document(PlanSketch.Document).Area(AreaCode.Of("77")).Term(2026, 2030)
            .InForceFrom(PlanSketch.InForce).Field("economy", PlanSketch.Text("x", "x"), PlanSketch.Source).Measures([PlanSketch.Share])
            .Indicator(1, "one", PlanSketch.Text("x", "x"), "economy", PlanSketch.Source, i => i.Target("T1", "share", PlanSketch.Asks)).Build();
        new EvaluationEngine().Evaluate(plan, ObservationSet.Create(plan.Measures, []), Moment);
        var throws = new ActingRule("ZZ0002", (_, _) => throw new InvalidOperationException("always"));
        RuleSet.Of(new AmountRule("ZZ0001", 2), throws).Evaluate(RuleInput.Empty.With(Ledger.Kind, Ledger.Many(3)));

        Assert.Equal(1, counted[$"{SdkTelemetry.TargetsJudged}|{SdkTelemetry.PlanTag}=watched|{SdkTelemetry.StatusTag}=NotDue"]);
        Assert.Equal(3, counted[$"{SdkTelemetry.RuleChecks}|{SdkTelemetry.RuleTag}=ZZ0001"]);
        Assert.Equal(3, counted[$"{SdkTelemetry.RuleFailures}|{SdkTelemetry.RuleTag}=ZZ0002"]);
        Assert.Equal(1, counted[$"{SdkTelemetry.RuleFindings}|{SdkTelemetry.RuleTag}=ZZ0001|{SdkTelemetry.SeverityTag}=warning|{SdkTelemetry.SuppressedTag}=False"]);
        var evaluated = Assert.Single(activities, activity => activity.OperationName == SdkTelemetry.EvaluateActivity && (string?)activity.GetTagItem(SdkTelemetry.PlanTag) == "watched");
        Assert.Equal("77", evaluated.GetTagItem(SdkTelemetry.AreaTag));
        Assert.Contains(activities, activity => activity.OperationName == SdkTelemetry.RulesActivity
            && (int?)activity.GetTagItem(SdkTelemetry.RuleCountTag) == 2 && (int?)activity.GetTagItem(SdkTelemetry.FindingCountTag) == 4);
    }

    [Fact]
    public void Names_AreOfTheUsualForm_AndDocumented()
    {
        var names = typeof(SdkTelemetry).GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral)
            .Select(field => (string)field.GetRawConstantValue()!).Where(name => name != SdkTelemetry.Name).ToArray();
        Assert.Equal(14, names.Distinct().Count());
        Assert.All(names, name => Assert.Matches(OpenTelemetryName(), name));
        var document = Documentation.MarkdownFile.Named("docs/rules.md").Text;
        Assert.All(names, name => Assert.Contains($"`{name}`", document, StringComparison.Ordinal));
    }

    private static T Own<T>(string name)
        where T : Delegate => typeof(SdkTelemetry).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!.CreateDelegate<T>();

    private static string Key(System.Diagnostics.Metrics.Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var key = instrument.Name;
        foreach (var tag in tags)
        {
            key += $"|{tag.Key}={tag.Value}";
        }

        return key;
    }

    [GeneratedRegex(@"^hanoiplan(?:\.[a-z]+(?:_[a-z]+)*)+$")]
    private static partial Regex OpenTelemetryName();
}
