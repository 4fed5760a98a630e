using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Hanoi;
using HanoiPlan.Sdk.Interchange;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Rules;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Statements;
using HanoiPlan.Sdk.Targets;
using NodaTime;

// Compiled to native code, the closed vocabularies must still know their members and the main job must still run.
(string What, int Found, int Expected)[] vocabularies =
[
    ("preferences", Preference.TryFromName(nameof(Preference.LowerIsBetter), out _) ? Preference.All.Count : 0, 3),
    ("kinds", ObservationKind.TryFromName("estimate", out _) ? ObservationKind.All.Count : 0, 6),
    ("bases", Basis.TryFromName("average-growth", out _) ? Basis.All.Count : 0, 6),
    ("ranges", RangeKind.TryFromName("less-than", out _) ? RangeKind.All.Count : 0, 9),
    ("area types", AreaType.TryFromName("phuong", out _) ? AreaType.All.Count : 0, 14),
    ("transfers", TransferKind.TryFromName("remainder", out _) ? TransferKind.All.Count : 0, 5),
    ("statuses", AssessmentStatus.TryFromName("Undetermined", out _) ? AssessmentStatus.All.Count : 0, 12),
];
foreach (var (what, found, expected) in vocabularies)
{
    if (found != expected)
    {
        return Fail($"{what}: {found} members, not {expected}");
    }
}

if (TargetStatement.Parse("7,5 - 8,0%") is not { Lower.Value: 7.5m, Upper.Value: 8.0m })
{
    return Fail("a statement is read otherwise");
}

var plan = HanoiActionProgramme.Plan;
var path = Path.Combine(AppContext.BaseDirectory, "hanoi-2020-2025.csv");
var read = ObservationCsv.ReadFile(path, ObservationCsvOptions.Default.WithUnitsOf(plan.Measures));
var observations = ObservationSet.Create(plan.Measures, read.Observations);
var assessment = new EvaluationEngine().Evaluate(plan, observations, EvaluationMoment.At(new LocalDate(2025, 12, 31)));
var growth = assessment["T01.1"];
if (growth.Status != AssessmentStatus.NotMet || growth.Value?.Round(2) != 6.57m || growth.CrossCheck?.Round(2) != 6.53m)
{
    return Fail($"average growth: {growth.Trace.ToText(Language.English)}");
}

// The units of the city come inside the package.
var units = HanoiGeographies.History;
var code = AreaCode.Of("00004");
if (units.Resolve(code, new LocalDate(2025, 6, 30)).Name.Vietnamese != "Phường Trúc Bạch"
    || units.Resolve(code, new LocalDate(2025, 7, 1)).Name.Vietnamese != "Phường Ba Đình"
    || units.Changes[^1].Links.Count != 795)
{
    return Fail($"units: {string.Join(", ", units.UnitsOf(code))}");
}

// The rules look at all of it, on two threads, and none of them fails.
var report = RuleSet.BuiltIn.Evaluate(
    RuleInput.Of(plan).With(observations).With(SubjectKinds.Geographies, [units]), RuleOptions.Default.WithDegree(2));
if (report.Of("HP1108").Count() != 5 || report.Outcomes.Any(outcome => outcome.FailureCount > 0))
{
    return Fail($"rules: {report}");
}

Console.WriteLine($"native: {plan.Targets.Count} targets judged from {observations.Accepted.Count} observations");
return 0;

static int Fail(string message)
{
    Console.Error.WriteLine(message);
    return 1;
}
