using FsCheck;
using FsCheck.Fluent;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Fulfilment;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Responsibilities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Tests.Plans;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Tests.Fulfilment;

/// <summary>Which records count: checked against the plan, the later over the earlier, none before it was known.</summary>
public sealed class CompletionRecordTests
{
    [Fact]
    public void Judge_LaterRecord_Supersedes()
    {
        var judged = Town.Judge(Town.On("2026-12-31"), Town.Done("D1", "2026-03-20"), Town.Done("D1", "2026-04-02", "2026-05-01"));
        Assert.Equal("Done 2 days late", judged.Answer("D1"));
        Assert.Equal(new LocalDate(2026, 5, 1), Assert.Single(judged.One("D1").Records).RecordedAt);
    }

    [Fact]
    public void Judge_DoneWithdrawnLater_IsNotDone()
    {
        var withdrawn = CompletionRecord.NotDone("D1", Town.Date("2026-04-30"), Town.Date("2026-05-02"), Town.Register);
        Assert.Equal("Overdue by 32 days", Town.Judge(Town.On("2026-05-02"), Town.Done("D1", "2026-03-20"), withdrawn).Answer("D1"));
        Assert.Equal("Done", Town.Judge(Town.On("2026-05-02").KnownOn(Town.Date("2026-05-01")), Town.Done("D1", "2026-03-20"), withdrawn).Answer("D1"));
    }

    [Theory]
    [InlineData("2026-04-01", "Unreported, 275 days past the date")]
    [InlineData("2026-04-02", "Done")]
    public void Judge_KnownAt_LeavesOutWhatWasRecordedLater(string known, string answer) => Assert.Equal(
        answer, Town.Judge(Town.On("2026-12-31").KnownOn(Town.Date(known)), Town.Done("D1", "2026-03-20", "2026-04-02")).Answer("D1"));

    [Fact]
    public void Judge_TwoRecordsOfOneDayThatDisagree_IsConflictingAndKeepsBoth()
    {
        var judged = Town.Judge(
            Town.On("2026-12-31"), Town.Done("D1", "2026-03-20", "2026-06-01"), Town.Done("D1", "2026-04-20", "2026-06-01")).One("D1");
        Assert.Equal(FulfilmentStatus.Conflicting, judged.Status);
        Assert.Equal([FulfilmentStatus.Done, FulfilmentStatus.DoneLate], judged.PossibleStatuses);
        Assert.Equal(2, judged.Records.Count);
        Assert.Equal("Thông tin mâu thuẫn (hoàn thành hoặc hoàn thành muộn)", judged.ToText(Language.Vietnamese));
    }

    [Fact]
    public void Judge_TwoRecordsOfOneDayWithTheSameAnswer_IsThatAnswer()
    {
        var judged = Town.Judge(
            Town.On("2026-12-31"), Town.Done("D1", "2026-04-02", "2026-06-01"), Town.Done("D1", "2026-04-20", "2026-06-01")).One("D1");
        Assert.Equal((FulfilmentStatus.DoneLate, 2, 20), (judged.Status, judged.FewestDays, judged.MostDays));
    }

    [Theory]
    [InlineData("2026-03-20", "2026-03-31", "Done")]
    [InlineData("2026-03-20", "2026-04-03", "Done 3 days late")]
    [InlineData("2026-04-02", "2026-04-03", "Done 3 days late")]
    [InlineData("2026-03-20", null, "Unreported, 275 days past the date")]
    [InlineData("2026-04-02", null, "Unreported, 275 days past the date")]
    public void Judge_MilestoneOfDuties_IsReachedWithTheLastOfThem(string first, string? second, string answer)
    {
        CompletionRecord[] records = second is null ? [Town.Done("D1", first)] : [Town.Done("D1", first), Town.Done("D2", second)];
        Assert.Equal(answer, Town.Judge(Town.On("2026-12-31"), records).Answer("M1"));
    }

    [Fact]
    public void Judge_MilestoneWithARecordOfItsOwn_IsJudgedByThat() => Assert.Equal(
        "Done", Town.Judge(Town.On("2026-12-31"), Town.Done("M1", "2026-03-31"), Town.NotDone("D1", "2026-04-30")).Answer("M1"));

    [Fact]
    public void Create_RecordsThatDoNotFit_AreFindingsAndTheRestIsKept()
    {
        var day = new LocalDate(2026, 3, 20);
        CompletionRecord[] records =
        [
            Town.Done("D9", "2026-03-20"),
            Town.Done("R1", "2026-03-20"),
            Town.Done("B1", "2026-03-20"),
            CompletionRecord.Held("D1", Town.Day("2026-03-20"), day, Town.Register),
            CompletionRecord.Filed("R1", TimePeriod.Quarter(2026, 1), Town.Day("2026-03-20"), day, Town.Register),
            CompletionRecord.Filed("B1", TimePeriod.Month(2026, 3), Town.Day("2026-03-20"), day, Town.Register),
            Town.NotDone("B1", "2026-03-20"),
            Town.Done("D1", "2026-03-21", "2026-03-20"),
            Town.Done("D1", "2026-03-20"),
            Town.Done("D1", "2026-03-20"),
        ];
        var set = CompletionRecordSet.Create(Town.Plan, records);
        Assert.Equal("D1", Assert.Single(set.Records).SubjectId);
        Assert.Equal(
            ["HP3101", "HP3102", "HP3102", "HP3102", "HP3102", "HP3102", "HP3103", "HP3104", "HP3105"],
            set.Findings.Select(finding => finding.Code));
        Assert.Equal(Severity.Warning, set.Findings[^1].Severity);
        Assert.All(set.Findings.SkipLast(1), finding => Assert.Equal(Severity.Error, finding.Severity));
        Assert.Contains("tháng 3/2026", set.Findings[6].Message.Vietnamese, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("2026-03-20, before", set.Findings[7].Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_KnownAt_GivesTheRecordsOfThatDayInOrder()
    {
        var set = CompletionRecordSet.Create(Town.Plan, [Town.Done("D1", "2026-04-02", "2026-05-01"), Town.Done("D1", "2026-03-20")]);
        Assert.Equal(["2026-03-20", "2026-05-01"], set.Of("D1", null).Select(record => $"{record.RecordedAt:uuuu-MM-dd}"));
        Assert.Single(set.Of("D1", new LocalDate(2026, 4, 30)));
        Assert.Empty(set.Of("D1", new LocalDate(2026, 3, 19)));
        Assert.Empty(set.Of("D2", null));
    }

    [Fact]
    public void Record_WithNote_KeepsEverythingElse()
    {
        var record = Town.Done("D1", "2026-03-20").WithNote(Town.Text("ghi chú", "note"));
        Assert.Equal("Done D1 on 2026-03-20, recorded 2026-03-20", record.ToString());
        Assert.Equal("note", record.Note!.English);
        Assert.Throws<ArgumentException>(() => CompletionRecord.Filed("B1", TimePeriod.None, Town.Day("2026-03-20"), new LocalDate(2026, 3, 20), Town.Register));
        Assert.Throws<ArgumentException>(() => CompletionRecord.Done(" ", Town.Day("2026-03-20"), new LocalDate(2026, 3, 20), Town.Register));
    }

    [Fact]
    public void Evaluate_RecordsOfAnotherPlan_Throws() => Assert.Throws<ArgumentException>(() =>
        new ResponsibilityEngine().Evaluate(Town.Draft().Builds(), CompletionRecordSet.Create(Town.Plan, []), Town.On("2026-12-31")));

    [Fact]
    public void Evaluate_LaterRecords_NeverChangeAnEarlierKnownAt() =>
        Prop.ForAll(
            (from records in Records(0, 400)
             from later in Records(401, 800)
             from known in Gen.Choose(0, 400)
             from valid in Gen.Choose(0, 900)
             select (records, later, known, valid)).ToArbitrary(),
            drawn =>
            {
                var moment = EvaluationMoment.At(At(drawn.valid)).KnownOn(At(drawn.known));
                return Answers(drawn.records, moment) == Answers([.. drawn.records, .. drawn.later], moment);
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(Effort.Of(500)));

    [Fact]
    public void Evaluate_OrderOfRecords_DoesNotMatter() =>
        Prop.ForAll(
            (from records in Records(0, 60)
             from valid in Gen.Choose(0, 300)
             select (records, valid)).ToArbitrary(),
            drawn => Answers(drawn.records, EvaluationMoment.At(At(drawn.valid))) == Answers([.. drawn.records.Reverse()], EvaluationMoment.At(At(drawn.valid))))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Effort.Of(500)));

    // The status read off a plain rule for the simplest case: one exact record of one duty.
    [Fact]
    public void Evaluate_OneExactRecord_FollowsThePlainRule() =>
        Prop.ForAll(
            (from done in Gen.Choose(0, 300)
             from valid in Gen.Choose(0, 300)
             select (done, valid)).ToArbitrary(),
            drawn =>
            {
                var last = Period.DaysBetween(At(0), new LocalDate(2026, 3, 31));
                var expected = drawn.done <= drawn.valid
                    ? drawn.done <= last ? ("Done", null) : ("DoneLate", (int?)(drawn.done - last))
                    : drawn.valid <= last ? ("NotDue", last - drawn.valid) : ("Overdue", drawn.valid - last);
                var answer = Town.Judge(EvaluationMoment.At(At(drawn.valid)), CompletionRecord.Done("D1", UncertainDate.On(At(drawn.done)), At(drawn.done), Town.Register)).One("D1");
                return (answer.Status.Name, answer.FewestDays) == expected && answer.FewestDays == answer.MostDays;
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(Effort.Of(500)));

    private static LocalDate At(int day) => new LocalDate(2025, 12, 1).PlusDays(day);

    private static string Answers(CompletionRecord[] records, EvaluationMoment moment)
    {
        var set = CompletionRecordSet.Create(Town.Plan, records);
        return string.Join('\n', new ResponsibilityEngine().Evaluate(Town.Plan, set, moment).Obligations.Select(answer => $"{answer} {answer.ToText(Language.English)}"));
    }

    private static Gen<CompletionRecord[]> Records(int first, int last) =>
        (from subject in Gen.Elements("D1", "D2", "D3", "M1", "L1.1", "L1.2", "programme-1")
         from recorded in Gen.Choose(first, last)
         from ago in Gen.Choose(0, 60)
         from width in Gen.Choose(0, 40)
         from done in Gen.Elements(true, true, false)
         select done
             ? CompletionRecord.Done(subject, UncertainDate.Between(At(recorded - ago), At(recorded - ago + width)), At(recorded), Town.Register)
             : CompletionRecord.NotDone(subject, At(recorded - ago), At(recorded), Town.Register)).ArrayOf();
}
