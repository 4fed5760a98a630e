using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Hanoi;
using HanoiPlan.Sdk.Interchange;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Statements.Tests.Documents;

/// <summary>Hanoi's programme drafted from its own text and judged on the published figures, beside the plan that was written by hand.</summary>
public sealed class HanoiDraftTests
{
    // The differences that docs/documents.md explains.
    private static readonly string[] Explained = [];

    [Fact]
    public void Draft_OfTheProgrammesText_HoldsTheFortyOneTargets()
    {
        var draft = Draft();
        var section = draft.Targets.Where(target => target.Source.Section == "II.2").ToList();
        Assert.Equal(HanoiActionProgramme.Plan.Indicators.SelectMany(indicator => indicator.Targets).Select(target => target.Id), section.Select(target => target.Id));
        Assert.All(section, target => Assert.True(target.IsKept));
        Assert.Equal(["II.1", "II.1", "II.1"], draft.Targets.Take(3).Select(target => target.Source.Section));
        Assert.Equal(44, draft.Targets.Count);
        Assert.Equal("T03.1", draft.Targets[0].SameAs);
        Assert.Equal([2030, 2045], draft.Targets.Skip(1).Take(2).Select(target => target.GoalYear!.Value));
    }

    [Fact]
    public void Draft_WithMeasuresMapped_GivesTheAnswersOfTheBuiltInPlan()
    {
        var built = HanoiActionProgramme.Plan;
        var draft = Draft();
        foreach (var target in built.Indicators.SelectMany(indicator => indicator.Targets))
        {
            draft = draft.WithMeasure(target.Id, target.Measure);
        }

        // What the text leaves open and the built-in plan reads: investment is the sum of the five years.
        draft = draft.With("T04.1:basis", "total");
        var builder = draft.ToBuilder();
        foreach (var measure in built.Measures.Where(measure => !draft.Targets.Any(target => target.Measure.Code == measure.Code)))
        {
            builder.Measure(measure);
        }

        var plan = builder.Build();
        var data = ObservationCsv.ReadFile(Repository("samples/CityScorecard/data/hanoi-2020-2025.csv"), ObservationCsvOptions.Default.WithUnitsOf(built.Measures), TestContext.Current.CancellationToken);
        var moment = EvaluationMoment.At(new LocalDate(2025, 12, 31));
        var expected = Answers(built, data.Observations, moment);
        var actual = Answers(plan, data.Observations, moment);
        Assert.Equal(41, expected.Count);
        Assert.Equal(Explained, expected.Where(pair => actual[pair.Key] != pair.Value).Select(pair => $"{pair.Key}: {pair.Value} / {actual[pair.Key]}"));
    }

    private static Dictionary<string, string> Answers(Plan plan, IEnumerable<Observation> observations, EvaluationMoment moment) =>
        new EvaluationEngine().Evaluate(plan, ObservationSet.Create(plan.Measures, observations), moment).Indicators
            .SelectMany(indicator => indicator.Assessments)
            .ToDictionary(answer => answer.Target.Id, answer => $"{answer.Status.Name} {answer.Value} {answer.Margin}");

    private static DraftPlan Draft() => DraftPlan.From(
        TargetDocument.Read(File.ReadAllText(Source())), TimePeriod.Years(2021, 2025), HanoiActionProgramme.Plan.Area,
        new DraftPlanOptions { Id = "hanoi_draft", InForceFrom = HanoiActionProgramme.Plan.InForceFrom });

    private static string Source()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "shared", "source", "hanoi-action-programme-2020-2025.vi.txt");
            if (File.Exists(file))
            {
                return file;
            }
        }

        Assert.Skip("The shared source is not at hand.");
        return string.Empty;
    }

    private static string Repository(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "HanoiPlan.Sdk.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder!.FullName, path);
    }
}
