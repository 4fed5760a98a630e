using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Fulfilment;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Responsibilities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Tests.Plans;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Tests.Fulfilment;

/// <summary>What a planner reads of responsibilities: the names of statuses, the reasons, what is made of several duties, and refusals.</summary>
public sealed class FulfilmentWordsTests
{
    [Fact]
    public void Vocabularies_HaveTheWordsOfThePlanners()
    {
        Assert.Equal(
            [
                "Done|Hoàn thành|Done", "Reviewed|Đã sơ kết, tổng kết|Reviewed", "DoneLate|Hoàn thành muộn|Done late", "NotDue|Chưa đến hạn|Not due", "Overdue|Quá hạn|Overdue",
                "Unreported|Chưa có thông tin|Unreported", "Undated|Không nêu thời hạn|No date stated", "Unassigned|Chưa rõ người chịu trách nhiệm|Unassigned",
                "Undetermined|Chưa xác định|Undetermined", "Conflicting|Thông tin mâu thuẫn|Conflicting",
            ],
            FulfilmentStatus.All.Select(status => $"{status.Name}|{status.Label.Vietnamese}|{status.Label.English}"));
        Assert.Equal(Enumerable.Range(1, 10), FulfilmentStatus.All.Select(status => status.Value));
        Assert.Equal(["Done", "Reviewed", "DoneLate"], FulfilmentStatus.All.Where(status => status.IsFulfilled).Select(status => status.Name));
        Assert.Equal(
            ["duty|nhiệm vụ|duty", "milestone|mốc|milestone", "report|báo cáo|report", "review|sơ kết, tổng kết|review", "assignment|phân công|assignment"],
            ObligationKind.All.Select(kind => $"{kind.Name}|{kind.Label.Vietnamese}|{kind.Label.English}"));
    }

    [Fact]
    public void Counts_AddUp_AndRefuseNothing()
    {
        var counts = new FulfilmentCounts([FulfilmentStatus.Done, FulfilmentStatus.Done, FulfilmentStatus.Reviewed, FulfilmentStatus.DoneLate, FulfilmentStatus.Overdue]);
        Assert.Equal((5, 4, 2), (counts.Total, counts.Fulfilled, counts[FulfilmentStatus.Done]));
        Assert.Equal("2 done, 1 reviewed, 1 done late, 1 overdue", counts.ToString());
        Assert.Throws<ArgumentNullException>("statuses", () => new FulfilmentCounts(null!));
        Assert.Throws<ArgumentNullException>("status", () => counts[null!]);
    }

    [Fact]
    public void Options_SayHowSilenceIsUnderstood()
    {
        Assert.False(FulfilmentOptions.Default.IsRegisterComplete);
        Assert.True(FulfilmentOptions.CompleteRegister.IsRegisterComplete);
        Assert.True(FulfilmentOptions.Default.Equals(FulfilmentOptions.Default));
        Assert.False(FulfilmentOptions.Default.Equals(FulfilmentOptions.CompleteRegister));
        Assert.False(FulfilmentOptions.Default.Equals((FulfilmentOptions?)null));
        Assert.Same(FulfilmentOptions.Default, new ResponsibilityEngine().Options);
    }

    [Fact]
    public void Engine_WithoutWhatItNeeds_IsRefusedByName()
    {
        var engine = new ResponsibilityEngine();
        var set = CompletionRecordSet.Create(Town.Plan, []);
        var other = Town.Draft().Builds();
        Assert.Throws<ArgumentNullException>("options", () => new ResponsibilityEngine(null!));
        Assert.Throws<ArgumentNullException>("plan", () => engine.Evaluate((Plan)null!, set, Town.On("2026-07-01")));
        Assert.Throws<ArgumentNullException>("records", () => engine.Evaluate(Town.Plan, null!, Town.On("2026-07-01")));
        Assert.Throws<ArgumentNullException>("moment", () => engine.Evaluate(Town.Plan, set, null!));
        Assert.Throws<ArgumentNullException>("indicators", () => engine.Evaluate((PlanAssessment)null!, set));
        var indicators = new EvaluationEngine().Evaluate(other, ObservationSet.Create(other.Measures, []), Town.On("2026-07-01"));
        Assert.Throws<ArgumentNullException>("records", () => engine.Evaluate(indicators, null!));
        var first = Assert.Throws<ArgumentException>("records", () => engine.Evaluate(other, set, Town.On("2026-07-01")));
        Assert.StartsWith("The records were checked against the plan \"city\", not against this \"city\".", first.Message, StringComparison.Ordinal);
        var second = Assert.Throws<ArgumentException>("records", () => engine.Evaluate(indicators, set));
        Assert.StartsWith("The records were checked against the plan \"city\", not against \"city\".", second.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("plan", () => CompletionRecordSet.Create(null!, []));
        Assert.Throws<ArgumentNullException>("records", () => CompletionRecordSet.Create(Town.Plan, null!));
        Assert.Throws<ArgumentNullException>("records", () => CompletionRecordSet.Create(Town.Plan, [null!]));
        Assert.Throws<ArgumentNullException>("subjectId", () => set.Of(null!, null).ToString());
    }

    // Both duties of M1 are due on 31 March 2026; what is worse of the two is what the milestone is, whichever of them it is.
    [Theory]
    [InlineData("2026-04-10", "done 2026-03-20", "silent", "Unreported, 10 days past the date")]
    [InlineData("2026-04-10", "done 2026-04-03", "silent", "Unreported, 10 days past the date")]
    [InlineData("2026-04-10", "not 2026-04-05", "silent", "Overdue by 10 days")]
    [InlineData("2026-04-10", "not 2026-04-05", "done 2026-04-03", "Overdue by 10 days")]
    [InlineData("2026-04-10", "done 2026-04-05", "done 2026-04-03", "Done 5 days late")]
    [InlineData("2026-04-10", "done 2026-04-05", "done 2026-03-20", "Done 5 days late")]
    [InlineData("2026-03-30", "done 2026-03-20", "silent", "Due in 1 day")]
    [InlineData("2026-03-30", "done 2026-03-20", "done 2026-03-30", "Done")]
    [InlineData("2026-03-30", "silent", "silent", "Due in 1 day")]
    [InlineData("2026-05-02", "done in 2026-04", "done 2026-04-03", "Done 3-30 days late")]
    [InlineData("2026-05-02", "done in 2026-04", "done 2026-05-02", "Done 32 days late")]
    public void Milestone_OfTwoDuties_IsTheWorseOfThem(string day, string one, string other, string expected)
    {
        foreach (var (first, second) in new[] { (one, other), (other, one) })
        {
            CompletionRecord[] records = [.. Records("D1", first), .. Records("D2", second)];
            Assert.Equal(expected, Town.Judge(Town.On(day), records).Answer("M1"));
        }
    }

    // Records of one day that disagree about one of the duties put the milestone in dispute; those that agree do not.
    [Fact]
    public void Milestone_OfADisputedDuty_IsInDispute()
    {
        CompletionRecord[] disputed = [Town.Done("D1", "2026-03-20", "2026-06-01"), Town.Done("D1", "2026-04-02", "2026-06-01")];
        CompletionRecord[] agreed = [Town.Done("D2", "2026-03-20", "2026-06-01"), Town.Done("D2", "2026-03-21", "2026-06-01")];
        Assert.Equal("Conflicting (done or done late)", Town.Judge(Town.On("2026-12-31"), [.. disputed, Town.Done("D2", "2026-03-20")]).Answer("M1"));
        Assert.Equal("Conflicting (done or done late)", Town.Judge(Town.On("2026-12-31"), [.. disputed, .. agreed]).Answer("M1"));
        Assert.Equal("Done", Town.Judge(Town.On("2026-12-31"), [Town.Done("D1", "2026-03-20"), .. agreed]).Answer("M1"));
        CompletionRecord[] both = [.. disputed, Town.Done("D2", "2026-03-20", "2026-06-01"), Town.Done("D2", "2026-04-05", "2026-06-01")];
        Assert.Equal(FulfilmentStatus.Conflicting, Town.Judge(Town.On("2026-12-31"), both).One("M1").Status);
    }

    [Fact]
    public void Reasons_OfEachKindOfRecord_SayWhatIsTold()
    {
        static string[] Told(CompletionRecord record, string subject, Language language) =>
            [.. Town.Judge(Town.On("2028-12-31"), record).Of(subject).First(answer => answer.Records.Count > 0).Reasons.Skip(1).SkipLast(1).Select(reason => reason.Text.In(language))];
        Assert.Equal(["Not done by the end of 2026-04-05 (recorded 2026-04-05)."], Told(Town.NotDone("D1", "2026-04-05"), "D1", Language.English));
        Assert.Equal(["Chưa hoàn thành tính đến hết ngày 05/04/2026 (ghi nhận 05/04/2026)."], Told(Town.NotDone("D1", "2026-04-05"), "D1", Language.Vietnamese));
        var held = CompletionRecord.Held("R1", Town.Day("2028-06-20"), Town.Date("2028-06-21"), Town.Register);
        Assert.Equal(["Held on 2028-06-20 (recorded 2028-06-21)."], Told(held, "R1", Language.English));
        Assert.Equal(["Tổ chức ngày 20/06/2028 (ghi nhận 21/06/2028)."], Told(held, "R1", Language.Vietnamese));
        var filed = CompletionRecord.Filed("B1", TimePeriod.Quarter(2026, 1), Town.Day("2026-03-20"), Town.Date("2026-03-23"), Town.Register);
        Assert.Equal(["Filed on 2026-03-20 (recorded 2026-03-23)."], Told(filed, "B1", Language.English));
        Assert.Equal(["Gửi báo cáo ngày 20/03/2026 (ghi nhận 23/03/2026)."], Told(filed, "B1", Language.Vietnamese));
        var month = CompletionRecord.Done("D1", UncertainDate.Within(TimePeriod.Month(2026, 3)), Town.Date("2026-04-01"), Town.Register);
        Assert.Equal(["Done in March 2026 (recorded 2026-04-01)."], Told(month, "D1", Language.English));
        var between = CompletionRecord.Done("D1", UncertainDate.Between(new LocalDate(2026, 2, 3), new LocalDate(2026, 3, 4)), Town.Date("2026-04-01"), Town.Register);
        Assert.Equal(["Done between 2026-02-03 and 2026-03-04 (recorded 2026-04-01)."], Told(between, "D1", Language.English));
    }

    [Fact]
    public void Reasons_OfSilence_SayThatItIsNotFailure()
    {
        var silent = Town.Judge(Town.On("2026-04-10")).One("D1").Reasons[^1].Text;
        Assert.Equal("On 2026-04-10: unreported, 10 days past the date; nothing reported is not the same as not done.", silent.English);
        Assert.Equal("Tại ngày 10/04/2026: chưa có thông tin, đã qua hạn 10 ngày; không có thông tin không có nghĩa là chưa làm.", silent.Vietnamese);
        var due = Town.Judge(Town.On("2026-03-30")).One("D1").Reasons[^1].Text;
        Assert.Equal("On 2026-03-30: due in 1 day.", due.English);
        Assert.Equal("Tại ngày 30/03/2026: chưa đến hạn, còn 1 ngày.", due.Vietnamese);
    }

    [Fact]
    public void Reasons_OfWhatIsAsked_CiteThePlanOrWhoSaidSo()
    {
        var plan = Town.Draft()
            .Review(Review.WasHeld("R2", ReviewKind.Final, "programme-2", Town.Text("Tổng kết", "Final"), TimePeriod.Day(new LocalDate(2028, 7, 3)), "press"))
            .Assign(Assignment.ToOffice("programme-2", Role.Lead, Town.Deputy, Standing.Reported, EvidenceGrade.Unverified, "newspaper"))
            .Assign(Assignment.ToOffice("programme-2", Role.Lead, Town.Chair, Standing.Ours, EvidenceGrade.Reading, "habit"))
            .Builds();
        var judged = Town.Judge(plan, Town.On("2028-12-31"));
        string Asked(FulfilmentAssessment answer) => $"{answer.Reasons[0].Text.English} {answer.Reasons[0].Cite(Language.English)}";
        string Of(Office office, string programme) => Asked(judged.Of(programme).Single(answer => office.Equals(answer.Assignment?.Office)));
        Assert.Equal("To be done by 2030-06-30 at the latest. doc (official, seen in a source)", Of(Town.Chair, "programme-1"));
        Assert.Equal($"No date is stated. {Evidence.Reported(EvidenceGrade.Unverified, "newspaper").Cite(Language.English)}", Of(Town.Deputy, "programme-2"));
        Assert.Equal($"No date is stated. {Evidence.Ours(EvidenceGrade.Reading, "habit").Cite(Language.English)}", Of(Town.Chair, "programme-2"));
        var review = judged.One("R2");
        Assert.StartsWith("Reported as held; the plan does not ask for it by itself. press (", Asked(review), StringComparison.Ordinal);
        Assert.Equal("Được đưa tin; văn bản không yêu cầu riêng.", review.Reasons[0].Text.Vietnamese);
        var undated = judged.One("D3");
        Assert.Equal("No date is stated. Resolution, section 1 a", Asked(undated));
        Assert.Equal("Văn bản không nêu thời hạn.", undated.Reasons[0].Text.Vietnamese);
        var nobody = Town.Judge(Town.On("2028-12-31")).One("programme-2");
        Assert.Equal("Nobody was found who answers for it.", nobody.Reasons[0].Text.English);
        Assert.Equal("Không tìm thấy ai chịu trách nhiệm.", nobody.Reasons[0].Text.Vietnamese);
        Assert.Equal("HanoiPlan.Sdk, docs/responsibilities.md", nobody.Reasons[^1].Cite(Language.English));

        // With a record of its own, an assignment still cites who said so.
        var done = Town.Judge(plan, Town.On("2028-12-31"), Town.Done("programme-1", "2028-01-01"));
        Assert.Equal("doc (official, seen in a source)", done.Of("programme-1").First().Reasons[0].Cite(Language.English));
    }

    // Done in April, one to thirty days late; on the last day at the earliest, in time or late.
    [Fact]
    public void Answer_OfAnUncertainDay_SaysHowManyDaysItCanBe()
    {
        var late = CompletionRecord.Done("D1", UncertainDate.Within(TimePeriod.Month(2026, 4)), Town.Date("2026-05-01"), Town.Register);
        Assert.Equal("Done 1-30 days late", Town.Judge(Town.On("2026-06-01"), late).Answer("D1"));
        var open = CompletionRecord.Done("D1", UncertainDate.Between(new LocalDate(2026, 3, 31), new LocalDate(2026, 4, 30)), Town.Date("2026-05-01"), Town.Register);
        Assert.Equal("Undetermined (done or done late)", Town.Judge(Town.On("2026-06-01"), open).Answer("D1"));

        // What the plan asks is cited by the plan, whatever is recorded of it.
        Assert.Null(Town.Judge(Town.On("2026-06-01"), late).One("D1").Reasons[0].Evidence);
    }

    [Fact]
    public void Titles_NameWhoAnswersForWhat()
    {
        var plan = Town.Draft()
            .Assign(Assignment.ToCollective("programme-2", Role.Lead, Town.Text("Tập thể", "Collective"), Standing.Official, EvidenceGrade.Seen, "doc"))
            .Instrument(new Instrument("I1", InstrumentKind.Programme, Town.Text("Văn bản", "Instrument"), null, PlanSketch.Source))
            .Assign(Assignment.NotFound("indicator-1", Role.Lead, "searched"))
            .Assign(Assignment.NotFound("T1", Role.Lead, "searched"))
            .Assign(Assignment.NotFound("L1", Role.Lead, "searched"))
            .Assign(Assignment.NotFound("I1", Role.Lead, "searched"))
            .Builds();
        var judged = Town.Judge(plan, Town.On("2026-07-01"));
        Assert.Equal(["Chair, lead: Programme one", "Office, lead: Programme one"], judged.Of("programme-1").Select(answer => answer.Title.English));
        Assert.Equal("Chủ tịch chủ trì: Chương trình một", judged.Of("programme-1").First().Title.Vietnamese);
        Assert.Equal("Collective, lead: Programme two", judged.One("programme-2").Title.English);
        Assert.Equal("One", judged.One("indicator-1").Title.English);
        Assert.Equal("Share", judged.One("T1").Title.English);
        Assert.Equal("Route", judged.One("L1").Title.English);
        Assert.Equal("Instrument", judged.One("I1").Title.English);
    }

    [Fact]
    public void Accountability_TellsThoseWhoCertainlyLeadFromThoseWhoMay()
    {
        var month = TimePeriod.Month(2027, 3);
        var plan = Town.Draft()
            .Assign(Assignment.ToOffice("programme-2", Role.Lead, Town.Chair, Standing.Official, EvidenceGrade.Seen, "doc").EndingWithin(month))
            .Assign(Assignment.ToOffice("programme-2", Role.Coordinate, Town.Deputy, Standing.Official, EvidenceGrade.Seen, "doc"))
            .Assign(Assignment.NotFound("programme-2", Role.Lead, "searched"))
            .Builds();
        Accountability On(string day) => Town.Judge(plan, Town.On(day)).Accountabilities.Single(part => part.SubjectId == "programme-2");
        Assert.Equal(["chair"], On("2027-02-28").Leads.Select(lead => lead.Office!.Id));
        Assert.Empty(On("2027-02-28").PossibleLeads);
        Assert.Equal("programme-2: 1", On("2027-02-28").ToString());
        Assert.Empty(On("2027-03-15").Leads);
        Assert.Equal(["chair"], On("2027-03-15").PossibleLeads.Select(lead => lead.Office!.Id));
        Assert.Equal("programme-2: 0", On("2027-03-15").ToString());
        Assert.Empty(On("2027-04-01").PossibleLeads);
        Assert.Equal(["chair"], On("2027-04-01").NamedLeads.Select(lead => lead.Office!.Id));
        Assert.Equal(3, On("2027-04-01").Stated.Count);
        Assert.Equal("Programme two", On("2027-04-01").Name.English);
    }

    // In force from 1 December 2025: nobody is accountable the day before.
    [Fact]
    public void BeforeThePlanIsInForce_NobodyIsAccountable()
    {
        var before = Town.Judge(Town.On("2025-11-30"));
        Assert.Empty(before.Accountabilities);
        Assert.Empty(before.Offices);
        Assert.Empty(before.Bodies.SelectMany(body => body.Assignments));
        var first = Town.Judge(Town.On("2025-12-01"));
        Assert.Equal(["programme-1"], first.Accountabilities.Select(part => part.SubjectId));
        Assert.Equal(["chair"], first.Offices.Select(office => office.Id));
    }

    [Fact]
    public void Text_OfAnAnswerAndOfAHolder_NamesThem()
    {
        var judged = Town.Judge(Town.On("2026-03-30"), Town.Done("D1", "2026-03-20"));
        Assert.Equal("D1 Done", judged.One("D1").ToString());
        Assert.Equal("B1 2026-Q1 Unreported", judged.Obligations.First(answer => answer.Kind == ObligationKind.Report).ToString());
        Assert.Equal("board: 1 done, 3 not due, 1 no date stated", judged.Bodies[0].ToString());
        Assert.Equal("board", Town.Judge(Town.On("2025-11-30")).Bodies[0].ToString());
    }

    // Records of one day stand in the order of their texts, whatever the order they come in.
    [Fact]
    public void Records_OfOneDay_AreInOrder()
    {
        CompletionRecord[] records = [Town.Done("D1", "2026-03-21", "2026-06-01"), Town.Done("D1", "2026-03-20", "2026-06-01")];
        Assert.Equal(
            ["Done D1 on 2026-03-20, recorded 2026-06-01", "Done D1 on 2026-03-21, recorded 2026-06-01"],
            CompletionRecordSet.Create(Town.Plan, records).Of("D1", null).Select(record => record.ToString()));
    }

    // What the plan itself reports as held counts from the day on which it can have been reported.
    [Fact]
    public void ReviewTheDayItWasReported_IsKnown()
    {
        var plan = Town.Draft()
            .Review(Review.WasHeld("R2", ReviewKind.Final, "programme-2", Town.Text("Tổng kết", "Final"), TimePeriod.Day(new LocalDate(2028, 7, 3)), "press")).Builds();
        Assert.Equal("Reviewed", Town.Judge(plan, Town.On("2028-07-05").KnownOn(Town.Date("2028-07-03"))).Answer("R2"));
        Assert.Empty(Town.Judge(plan, Town.On("2028-07-05").KnownOn(Town.Date("2028-07-02"))).Of("R2"));
    }

    private static CompletionRecord[] Records(string duty, string words) => words.Split(' ') switch
    {
        ["done", "in", var month] => [CompletionRecord.Done(duty, UncertainDate.Within(TimePeriod.Parse(month, null)), Town.Date("2026-05-01"), Town.Register)],
        ["done", var day] => [Town.Done(duty, day)],
        ["not", var day] => [Town.NotDone(duty, day)],
        _ => [],
    };
}
