using FsCheck;
using FsCheck.Fluent;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Hanoi;
using HanoiPlan.Sdk.Interchange;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Testing;
using HanoiPlan.Sdk.Tests.Interchange;
using NodaTime;
using static HanoiPlan.Sdk.Testing.Laws;
using static HanoiPlan.Sdk.Tests.Laws.Made;

namespace HanoiPlan.Sdk.Tests.Laws;

/// <summary>What holds of whole plans: Hanoi's programme, judged from random parts of its published figures at random moments.</summary>
public sealed class PlanLaws
{
    private static readonly Lazy<IReadOnlyList<Observation>> Published = new(() => ObservationCsv.ReadFile(RepositoryFiles.HanoiData).Observations);

    private static readonly Gen<Judgement> Judgements =
        from seed in Gen.Choose(0, int.MaxValue)
        from keepOneIn in Gen.Choose(1, 4)
        from day in Gen.Choose(0, 2_300)
        from known in Gen.Choose(-600, 600)
        select new Judgement(seed, keepOneIn, day, known);

    private static Plan Plan => HanoiActionProgramme.Plan;

    [Fact]
    public void Counts_SumUp_300Plans() => Holds(300, Judgements, judgement =>
    {
        var plan = judgement.Answer();
        return Counted(plan.Counts, [.. plan.Assessments.Select(assessment => assessment.Status)])
            && Counted(plan.IndicatorCounts, [.. plan.Indicators.Select(indicator => indicator.Status)])
            && plan.Assessments.Count == Plan.Targets.Count
            && plan.Indicators.Count == Plan.Indicators.Count
            && plan.Indicators.All(indicator => Counted(indicator.Counts, [.. indicator.Assessments.Select(assessment => assessment.Status)]));
    });

    [Fact]
    public void ThreadCount_ChangesNeitherStatusesNorTraces_100Plans() =>
        ThreadsChangeNothing(Judgements.ToArbitrary(), judgement => judgement.Text()).Check(Effort.Of(100));

    [Fact]
    public void TargetsSharedOutBetweenTwoThreads_AreAnsweredAsOnOne_100Plans() => Holds(100, Judgements, judgement =>
    {
        var engine = new EvaluationEngine();
        var split = new Assessment[Plan.Targets.Count];
        Parallel.For(0, split.Length, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i =>
            split[i] = engine.Evaluate(Plan.Targets[i], judgement.Observations, judgement.Moment, Plan.Area));
        return judgement.Answer().Assessments.Select(AnswerText.Whole).SequenceEqual(split.Select(AnswerText.Whole));
    });

    [Fact]
    public void Culture_ChangesNothing_100Plans() =>
        CultureChangesNothing(Judgements.ToArbitrary(), judgement => judgement.Text()).Check(Effort.Of(100));

    private static bool Counted(StatusCounts counts, AssessmentStatus[] statuses) =>
        counts.Total == statuses.Length
        && AssessmentStatus.All.Sum(status => counts[status]) == counts.Total
        && AssessmentStatus.All.All(status => counts[status] == statuses.Count(one => one == status))
        && counts.Attained == statuses.Count(status => status == AssessmentStatus.Met || status == AssessmentStatus.Exceeded);

    /// <summary>A random part of the published figures, and a random moment.</summary>
    private sealed class Judgement
    {
        public Judgement(int seed, int keepOneIn, int day, int known)
        {
            var dice = new SplitMix64((ulong)seed);
            var valid = new LocalDate(2020, 6, 1).PlusDays(day);
            Observations = ObservationSet.Create(Plan.Measures, Published.Value.Where(_ => keepOneIn == 1 || dice.OneIn(keepOneIn)));
            Moment = dice.OneIn(2) ? EvaluationMoment.At(valid) : EvaluationMoment.At(valid).KnownOn(valid.PlusDays(known));
        }

        public ObservationSet Observations { get; }

        public EvaluationMoment Moment { get; }

        public PlanAssessment Answer() => new EvaluationEngine().Evaluate(Plan, Observations, Moment);

        public string Text() => string.Join('\n', Answer().Assessments.Select(AnswerText.Whole));
    }
}
