using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Hanoi;
using HanoiPlan.Sdk.Interchange;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Tests.Interchange;
using HanoiPlan.Sdk.Tests.Reference;
using NodaTime;
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
    public void ThreadCount_ChangesNeitherStatusesNorTraces_100Plans() => Holds(100, Judgements, judgement =>
    {
        var alone = judgement.Text();
        var together = new string[2];
        Thread[] threads = [.. Enumerable.Range(0, 2).Select(i => new Thread(() => together[i] = judgement.Text()))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        return together[0] == alone && together[1] == alone;
    });

    [Fact]
    public void TargetsSharedOutBetweenTwoThreads_AreAnsweredAsOnOne_100Plans() => Holds(100, Judgements, judgement =>
    {
        var engine = new EvaluationEngine();
        var split = new Assessment[Plan.Targets.Count];
        Parallel.For(0, split.Length, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i =>
            split[i] = engine.Evaluate(Plan.Targets[i], judgement.Observations, judgement.Moment, Plan.Area));
        return judgement.Answer().Assessments.Select(Whole).SequenceEqual(split.Select(Whole));
    });

    [Fact]
    public void Culture_ChangesNothing_100Plans()
    {
        var cultures = new[] { "", "vi-VN", "en-US", "tr-TR", "fa-IR" }.Select(Find).OfType<CultureInfo>().ToArray();
        Holds(100, Judgements, judgement => cultures.Select(culture => In(culture, judgement.Text)).Distinct(StringComparer.Ordinal).Count() == 1);
    }

    private static bool Counted(StatusCounts counts, AssessmentStatus[] statuses) =>
        counts.Total == statuses.Length
        && AssessmentStatus.All.Sum(status => counts[status]) == counts.Total
        && AssessmentStatus.All.All(status => counts[status] == statuses.Count(one => one == status))
        && counts.Attained == statuses.Count(status => status == AssessmentStatus.Met || status == AssessmentStatus.Exceeded);

    private static CultureInfo? Find(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }

    private static string In(CultureInfo culture, Func<string> action)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            return action();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>A random part of the published figures, and a random moment.</summary>
    private sealed class Judgement
    {
        public Judgement(int seed, int keepOneIn, int day, int known)
        {
            var dice = new Dice((ulong)seed);
            var valid = new LocalDate(2020, 6, 1).PlusDays(day);
            Observations = ObservationSet.Create(Plan.Measures, Published.Value.Where(_ => keepOneIn == 1 || dice.OneIn(keepOneIn)));
            Moment = dice.OneIn(2) ? EvaluationMoment.At(valid) : EvaluationMoment.At(valid).KnownOn(valid.PlusDays(known));
        }

        public ObservationSet Observations { get; }

        public EvaluationMoment Moment { get; }

        public PlanAssessment Answer() => new EvaluationEngine().Evaluate(Plan, Observations, Moment);

        public string Text() => string.Join('\n', Answer().Assessments.Select(Whole));
    }
}
