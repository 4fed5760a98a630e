using HanoiPlan.Sdk.Hanoi;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Responsibilities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Tests.Hanoi;

public sealed class HanoiProgrammeTests
{
    private static Plan Plan => HanoiActionProgramme.Plan;

    [Fact]
    public void Plan_Counts_AreThoseOfTheDocument()
    {
        Assert.Equal(3, Plan.Purposes.Count);
        Assert.Equal(3, Plan.Goals.Count);
        Assert.Equal(4, Plan.Fields.Count);
        Assert.Equal(Enumerable.Range(1, 20), Plan.Indicators.Select(indicator => indicator.Number));
        Assert.Equal([4, 4, 1, 2, 1, 1, 3, 1, 3, 2, 1, 2, 4, 2, 1, 5, 1, 1, 1, 1], Plan.Indicators.Select(indicator => indicator.Targets.Count));
        Assert.Equal(41, Plan.Targets.Count);
        Assert.Equal(5, Plan.Orientations.Count);
        Assert.Equal(3, Plan.Breakthroughs.Count);
        Assert.Equal(14, Plan.Tasks.Count);
        Assert.Equal(10, Plan.Programmes.Count);
        Assert.Equal(6, Plan.Bodies.Count);
        Assert.Equal(12, Plan.Recipients.Count);
        Assert.Equal(41, Plan.Targets.Select(target => target.Measure.Code).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Plan_Fields_HoldTheIndicatorsOfTheirHeadings()
    {
        Assert.Equal([.. Enumerable.Range(1, 6)], Numbers("economy"));
        Assert.Equal([.. Enumerable.Range(7, 6)], Numbers("culture_society"));
        Assert.Equal([.. Enumerable.Range(13, 5)], Numbers("planning_urban_rural_environment"));
        Assert.Equal([.. Enumerable.Range(18, 3)], Numbers("party_building"));

        static int[] Numbers(string field) => [.. Plan.Indicators.Where(indicator => indicator.Field.Id == field).Select(indicator => indicator.Number)];
    }

    [Fact]
    public void Plan_Header_KeepsTheStampApartFromTheNumber()
    {
        Assert.Equal("01", Plan.Area.Value);
        Assert.Equal(TimePeriod.Years(2021, 2025), Plan.Term);
        Assert.Equal("2020 - 2025", Plan.TermLabel);
        Assert.Null(Plan.Document.Number);
        Assert.Null(Plan.Document.Issued);
        Assert.Contains("06/11/2020", Plan.Document.Note!.Vietnamese, StringComparison.Ordinal);
        Assert.Equal(new LocalDate(2020, 11, 6), Plan.InForceFrom);
        Assert.Equal("Đoàn kết - Dân chủ - Kỷ cương - Sáng tạo - Phát triển", Plan.Motto!.Text.Vietnamese);
    }

    [Fact]
    public void Plan_OpenDoor_IsOpenAndEmpty()
    {
        Assert.Equal("V", Plan.OpenDoor!.Source.Section);
        Assert.Empty(Plan.Instruments);
    }

    [Fact]
    public void Plan_EveryElement_IsCitedToTheProgramme()
    {
        SourceReference[] sources =
        [
            Plan.Motto!.Source, Plan.Theme!.Source, Plan.OpenDoor!.Source,
            .. Plan.Purposes.Select(part => part.Source), .. Plan.Goals.Select(part => part.Source), .. Plan.Fields.Select(part => part.Source),
            .. Plan.Indicators.Select(part => part.Source), .. Plan.Targets.Select(part => part.Original.Source), .. Plan.Nodes.Select(part => part.Source),
            .. Plan.Bodies.Select(part => part.Source), .. Plan.Bodies.SelectMany(body => body.Duties).Select(part => part.Source),
            .. Plan.Milestones.Select(part => part.Source), .. Plan.Reports.Select(part => part.Source), .. Plan.Recipients.Select(part => part.Source),
            .. Plan.Reviews.Where(review => review.Held is null).Select(part => part.Source!),
        ];
        string[] sections = ["I", "II.1", "II.2", "III.1", "III.2", "IV", "Nơi nhận", "V", "VI"];
        Assert.All(sources, source => Assert.Same(HanoiActionProgramme.Document, source.Document));
        Assert.Equal(sections, sources.Select(source => source.Section!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.All(Plan.Reviews, review => Assert.True(review.Source is not null ^ review.ReportedBy is not null));
    }

    [Fact]
    public void Plan_EveryText_IsInTwoLanguages()
    {
        LocalisedText[] texts =
        [
            Plan.Title, Plan.Motto!.Text, Plan.Theme!.Text, Plan.OpenDoor!.Text,
            .. Plan.Purposes.Select(part => part.Text), .. Plan.Goals.Select(part => part.Text), .. Plan.Fields.Select(part => part.Name),
            .. Plan.Indicators.Select(part => part.Name), .. Plan.Targets.Select(part => part.Name),
            .. Plan.Nodes.SelectMany(part => new[] { part.Title, part.Summary }),
            .. Plan.Bodies.Select(part => part.Name), .. Plan.Bodies.SelectMany(body => body.Duties).Select(part => part.Summary),
            .. Plan.Milestones.Select(part => part.Title), .. Plan.Reports.SelectMany(part => new[] { part.Content, part.Frequency }),
            .. Plan.Reviews.Select(part => part.Content), .. Plan.Recipients.Select(part => part.Name), .. Plan.Links.Select(part => part.Basis),
            .. Plan.DeclaredVerdicts.Select(part => part.Authority), .. Plan.Measures.Select(part => part.Name),
            .. Plan.Readings.SelectMany(part => new[] { part.Question!, part.Resolution! }),
        ];
        Assert.All(texts, text => Assert.NotEqual(text.Vietnamese, text.English));
        Assert.DoesNotContain(Plan.Nodes, node => node.Summary.Vietnamese.Contains("chính trang", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1, "Tăng cường công tác xây dựng, chỉnh đốn Đảng, xây dựng Đảng bộ và hệ thống chính trị Thành phố trong sạch, vững mạnh, đẩy mạnh cải cách hành chính giai đoạn 2021 - 2025")]
    [InlineData(3, "Chỉnh trang đô thị, phát triển đô thị và kinh tế đô thị giai đoạn 2021 - 2025")]
    [InlineData(7, "Đẩy mạnh phát triển khoa học, công nghệ và đổi mới sáng tạo giai đoạn 2021 - 2025")]
    [InlineData(10, "Nâng cao hiệu quả công tác phòng, chống tham nhũng; thực hành tiết kiệm, chống lãng phí giai đoạn 2021 - 2025")]
    public void Programme_Title_IsTheOfficialOne(int number, string title)
    {
        var programme = Plan.Programmes[number - 1];
        Assert.Equal(title, programme.Title.Vietnamese);
        Assert.Equal($"{number:00}-CTr/TU", programme.Code);
        Assert.Equal(new LocalDate(2021, 3, 17), programme.Issued);
    }

    [Fact]
    public void Bodies_FirstQuarterOf2021_IsADutyAndAMilestone()
    {
        var quarter = TimePeriod.Quarter(2021, 1);
        Assert.Equal(quarter, Assert.Single(Plan.Milestones).Deadline);
        Assert.Equal(["D1.2", "D1.3"], Plan.Bodies.SelectMany(body => body.Duties).Where(duty => duty.Deadline == quarter).Select(duty => duty.Id));
        Assert.Contains("tập thể và cá nhân", Plan.Bodies[2].Duties[2].Summary.Vietnamese, StringComparison.Ordinal);
        Assert.Equal([5, 3, 3, 2, 3, 2], Plan.Bodies.Select(body => body.Duties.Count));
    }

    [Fact]
    public void Reports_BothRunToTheStandingBoard()
    {
        Assert.Equal(2, Plan.Reports.Count);
        Assert.All(Plan.Reports, report => Assert.Equal(HanoiActionProgramme.Bodies.StandingBoard.Id, report.ToBodyId));
        Assert.Equal(2, Plan.Reviews.Count(review => review.Held is null));
        Assert.Equal(
            TimePeriod.Day(new LocalDate(2025, 3, 24)),
            Assert.Single(Plan.Reviews, review => review.SubjectId == "programme-8").Held);
    }

    [Fact]
    public void Recipients_FirstTwo_AreForReport() =>
        Assert.Equal([1, 2], Plan.Recipients.Where(recipient => recipient.Purpose is not null).Select(recipient => recipient.Number));

    [Fact]
    public void Assignments_Heads_AreOfficesSeenInThePressOrNotFound()
    {
        var heads = Plan.Assignments.Where(assignment => assignment.Role == Role.Lead).ToList();
        Assert.Equal(
            ["programme-1", "programme-3", "programme-5", "programme-6", "programme-9"],
            heads.Where(head => head.IsUnknown).Select(head => head.SubjectId));
        Assert.All(heads.Where(head => !head.IsUnknown), head => Assert.True(head.Office is not null && head.Standing == Standing.Reported && head.Grade == EvidenceGrade.Seen));
        Assert.Equal(2, heads.Count(head => head.SubjectId == "programme-4"));
        Assert.All(Plan.Programmes, programme => Assert.NotEmpty(Plan.AssignmentsFor(programme.Id)));
    }

    [Fact]
    public void Links_AreThoseOfTheMapping()
    {
        var fromIndicators = Plan.Links.Where(link => link.IndicatorNumber is not null).ToList();
        Assert.Equal(89, fromIndicators.Count);
        Assert.Equal(15, Plan.Links.Count - fromIndicators.Count);
        Assert.Equal([7, 9, 11, 12, 13, 14, 15, 16], fromIndicators.Where(link => link.Standing == Standing.Official).Select(link => link.IndicatorNumber!.Value));
        Assert.All(Enumerable.Range(1, 20), number => Assert.Single(
            Plan.LinksFrom(NodeReference.Indicator(number)), link => link.To.Kind == NodeKind.Task && link.IsPrimary));
    }

    [Fact]
    public void Links_NodesWithoutIndicators_AreProgrammes9And10Tasks10To14AndOrientation5()
    {
        var bare = Plan.Nodes.Where(node => !Plan.LinksTo(node.Reference).Any(link => link.IndicatorNumber is not null)).Select(node => node.Id);
        Assert.Equal(["orientation-5", "task-10", "task-11", "task-12", "task-13", "task-14", "programme-9", "programme-10"], bare);
    }

    [Fact]
    public void Verdicts_FinalAssessment_IsSixteenOfTwenty()
    {
        var final = Assert.Single(Plan.VerdictsOn(VerdictSubject.WholePlan), verdict => verdict.Outcome == DeclaredOutcome.MetCount);
        Assert.Equal((16, 20), (final.Count, final.OutOf));
        Assert.Equal(TimePeriod.Month(2025, 10), final.Declared);
    }

    [Fact]
    public void Verdicts_OfIndicators_NameThreeAndDeriveFourteen()
    {
        Assert.Equal([1, 4, 6], Numbers(DeclaredOutcome.NotMet, EvidenceGrade.Seen));
        Assert.Equal([.. Enumerable.Range(7, 14)], Numbers(DeclaredOutcome.Met, EvidenceGrade.Computed));
        Assert.All(new[] { 2, 3, 5 }, number => Assert.Empty(Plan.VerdictsOn(VerdictSubject.Indicator(number))));
        Assert.Equal(DeclaredOutcome.Exceeded, Assert.Single(Plan.VerdictsOn(VerdictSubject.Target("T11.1"))).Outcome);

        static int[] Numbers(DeclaredOutcome outcome, EvidenceGrade grade) =>
        [
            .. Plan.DeclaredVerdicts
                .Where(verdict => verdict.Subject.Node?.Kind == NodeKind.Indicator && verdict.Outcome == outcome && verdict.Grade == grade)
                .Select(verdict => verdict.Subject.Node!.Number),
        ];
    }

    [Fact]
    public void Verdicts_OfProgrammes_KeepBothAnswersWhereTwoWerePublished()
    {
        Assert.Equal(["18/18", "17/18"], Counts(6));
        Assert.Equal(["25/26", "26/26"], Counts(8));
        Assert.Equal(["9/19", "14/19", "5/19"], Counts(3));

        static IEnumerable<string> Counts(int programme) =>
            Plan.VerdictsOn(VerdictSubject.Programme(programme)).Select(verdict => $"{verdict.Count}/{verdict.OutOf}");
    }
}
