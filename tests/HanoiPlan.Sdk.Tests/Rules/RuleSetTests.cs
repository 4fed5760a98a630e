using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Hanoi;
using HanoiPlan.Sdk.Rules;
using HanoiPlan.Sdk.Sources;
using NodaTime;

namespace HanoiPlan.Sdk.Tests.Rules;

/// <summary>How rules are run, whatever they say.</summary>
public sealed class RuleSetTests
{
    private static readonly RuleMessage Seen = RuleMessage.Of("Đã xem.", "Seen.");

    private static RuleInput Few { get; } = RuleInput.Empty.With(Ledger.Kind, Ledger.Many(4));

    [Fact]
    public void Evaluate_FindingSaysCodeSeveritySubjectMessageCitation()
    {
        var finding = Assert.Single(RuleSet.Of(new AmountRule("HN0001", 3)).Evaluate(Few).Findings);
        Assert.Equal(("HN0001", Severity.Warning, "L00003"), (finding.Code, finding.Severity, finding.Subject));
        Assert.Equal(LocalisedText.Of("Số tiền 3 từ 3 trở lên.", "The amount 3 is 3 or more."), finding.Message);
        Assert.Equal("book L00003", finding.Citation!.Cite(Language.Vietnamese));
        Assert.Equal([new FindingSubject("ledger", "L00003")], finding.Subjects);
        Assert.Null(finding.Place);
    }

    [Fact]
    public void Evaluate_DraftSaysMore_FindingHasIt()
    {
        var document = SourceReference.To(new SourceDocument("d", LocalisedText.Of("Văn bản", "Document"), null, null, null), "II");
        var other = new Ledger("other", 1);
        var rule = new ActingRule("HN0001", (ledger, context) => context.Report(Seen)
            .PointingAt(Ledger.Kind, other).PointingAt(Ledger.Kind, [other, ledger]).Citing(document).At(new Place("f.csv", 2, 1, null)));
        var finding = Assert.Single(RuleSet.Of(rule).Evaluate(RuleInput.Empty.With(Ledger.Kind, [new Ledger("one", 1)])).Findings);
        Assert.Equal([new FindingSubject("ledger", "one"), new FindingSubject("ledger", "other")], finding.Subjects);
        Assert.Equal("Document, section II", finding.Citation!.Cite(Language.English));
        Assert.Equal("f.csv(2,1)", finding.Place!.ToString());
    }

    [Fact]
    public void Evaluate_ReportGivesOutcomes()
    {
        var needs = new ActingRule(AmountRule.Describe("HN0002").Needs(SubjectKinds.Plan), (_, context) => context.Report(Seen));
        var report = RuleSet.Of(needs, new AmountRule("HN0001", 0)).Evaluate(Few);
        Assert.Equal(["HN0001: 4 checked", "HN0002: not run without plan"], report.Outcomes.Select(outcome => outcome.ToString()));
        Assert.Equal(4, report.Findings.Count);
        Assert.False(report.HasErrors);
        var with = RuleSet.Of(needs).Evaluate(Few.With(HanoiActionProgramme.Plan));
        Assert.Equal((4, 0), (with.Outcomes[0].CheckedCount, with.Outcomes[0].Missing.Count));
        Assert.Equal(4, with.Of("HN0002").Count());
    }

    [Fact]
    public void Evaluate_NothingOfTheKind_LookedAtNone()
    {
        var outcome = Assert.Single(RuleSet.Of(new AmountRule("HN0001", 0)).Evaluate(RuleInput.Empty).Outcomes);
        Assert.Equal((0, 0, 0), (outcome.CheckedCount, outcome.Missing.Count, outcome.FailureCount));
    }

    [Fact]
    public void Evaluate_RuleThrows_IsAFindingAndSpoilsNothing()
    {
        var throwing = new ActingRule("HN0002", (ledger, context) =>
        {
            context.Report(Seen);
            if (ledger.Id is "L00001" or "L00003")
            {
                throw new InvalidOperationException($"no {ledger.Id}");
            }
        });
        var report = RuleSet.Of(throwing, new AmountRule("HN0001", 2)).Evaluate(Few);
        Assert.Equal(["HP0001", "HP0001", "HN0001", "HN0001", "HN0002", "HN0002", "HN0002", "HN0002"], report.Findings.Select(finding => finding.Code).OrderBy(code => code[0] == 'H' && code[1] == 'P' ? 0 : 1).ThenBy(code => code, StringComparer.Ordinal));
        var failure = report.Of(RuleFailure.Code).First();
        Assert.Equal((Severity.Error, "HN0002", new FindingSubject("ledger", "L00001")), (failure.Severity, failure.Subject, Assert.Single(failure.Subjects)));
        Assert.Equal("The rule HN0002 failed with InvalidOperationException on ledger L00001: no L00001", failure.Message.English);
        Assert.Equal((4, 2), (report.Outcomes[1].CheckedCount, report.Outcomes[1].FailureCount));
        Assert.True(report.HasErrors);
    }

    [Fact]
    public void Evaluate_KindThatCannotNameItsThings_IsAFindingToo()
    {
        var kind = new SubjectKind<string>("word", LocalisedText.Of("từ", "word"), _ => throw new FormatException("nameless"));
        var finding = Assert.Single(RuleSet.Of(new WordRule(kind)).Evaluate(RuleInput.Empty.With(kind, ["x"])).Findings);
        Assert.Equal("The rule HN0009 failed with FormatException on word ?: nameless", finding.Message.English);
    }

    [Fact]
    public void Evaluate_OrderAndThreads_DoNotMatter()
    {
        Rule[] rules = [.. Enumerable.Range(0, 20).Select(i => new AmountRule($"HN{i:0000}", i * 500))];
        var input = RuleInput.Empty.With(Ledger.Kind, Ledger.Many(5_000));
        var alone = Text(RuleSet.Of(rules).Evaluate(input));
        Assert.Equal(27_500, alone.Count(letter => letter == '\n') + 1);
        foreach (var degree in new[] { 1, 2, 7 })
        {
            var report = RuleSet.Of(rules.Reverse()).Evaluate(input, RuleOptions.Default.WithDegree(degree), TestContext.Current.CancellationToken);
            Assert.Equal(alone, Text(report));
        }
    }

    [Fact]
    public void Evaluate_Suppressed_IsKeptBesideItsReason()
    {
        var on = new LocalDate(2025, 3, 1);
        var used = new Suppression("HN0001", "L00002", "đã kiểm tra", "Phòng Tổng hợp", on);
        var unused = new Suppression("HN0001", "L00000", "nhầm", "Phòng Tổng hợp", on);
        var report = RuleSet.Of(new AmountRule("HN0001", 2)).Evaluate(Few, RuleOptions.Default.Suppressing(used, unused), TestContext.Current.CancellationToken);
        Assert.Equal("L00003", Assert.Single(report.Findings).Subject);
        var suppressed = Assert.Single(report.Suppressed);
        Assert.Equal(("L00002", used), (suppressed.Finding.Subject, suppressed.Suppression));
        Assert.Equal([unused], report.UnusedSuppressions);
        Assert.Throws<ArgumentException>(() => RuleOptions.Default.Suppressing(used).Suppressing(used));
        Assert.Throws<ArgumentException>(() => new Suppression("nope", "x", "r", "b", on));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Evaluate_CancelledByARule_StopsAtTheNextCheck(int degree)
    {
        using var cancelling = new CancellationTokenSource();
        var after = 0;
        var rule = new ActingRule("HN0001", (ledger, _) =>
        {
            if (cancelling.IsCancellationRequested)
            {
                Interlocked.Increment(ref after);
            }

            if (ledger.Id == "L01500")
            {
                cancelling.Cancel();
            }
        });
        var input = RuleInput.Empty.With(Ledger.Kind, Ledger.Many(100_000));
        Assert.Throws<OperationCanceledException>(() => RuleSet.Of(rule).Evaluate(input, RuleOptions.Default.WithDegree(degree), cancelling.Token));

        // Another thread may be in the midst of one check.
        Assert.InRange(after, 0, degree - 1);
    }

    [Fact]
    public void Evaluate_RuleHeedsTheToken_IsNoFailure()
    {
        using var cancelling = new CancellationTokenSource();
        var rule = new ActingRule("HN0001", (_, context) =>
        {
            cancelling.Cancel();
            context.CancellationToken.ThrowIfCancellationRequested();
        });
        Assert.Throws<OperationCanceledException>(() => RuleSet.Of(rule).Evaluate(Few, RuleOptions.Default, cancelling.Token));
        var own = new ActingRule("HN0001", (_, _) => throw new OperationCanceledException("of the rule's own"));
        Assert.Equal(4, RuleSet.Of(own).Evaluate(Few).Of(RuleFailure.Code).Count());
    }

    [Fact]
    public void Evaluate_FindingsMadeElsewhere_ComeThroughOnce()
    {
        var foreign = new Finding("HP2013", Severity.Error, "row", LocalisedText.Of("Thiếu.", "Missing."), new Place("a.csv", 3, 0, null));
        var report = RuleSet.Of(new AmountRule("HN0001", 99)).Evaluate(Few.With([foreign]));
        Assert.Same(foreign, Assert.Single(report.Findings));
        Assert.Empty(RuleSet.Of(new AmountRule("HN0001", 99)).Evaluate(Few).Findings);
    }

    [Fact]
    public void Input_GivesWhatIsAtHand()
    {
        var rule = new ActingRule("HN0001", (_, context) =>
        {
            Assert.True(context.TryGet(SubjectKinds.Plan, out var plan));
            Assert.Same(plan, context.The(SubjectKinds.Plan));
            Assert.Equal(plan.Targets.Count + 2, context.All(SubjectKinds.Target).Count);
            Assert.False(context.TryGet(Ledger.Kind, out var none));
            Assert.Null(none);
            context.The(Ledger.Kind);
        });
        var finding = Assert.Single(RuleSet.Of(rule).Evaluate(Few.With(HanoiActionProgramme.Plan)).Findings.DistinctBy(finding => finding.Code));
        Assert.Contains("asks for the ledger, and there are 4", finding.Message.English, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => RuleSet.Of(rule).Evaluate(RuleInput.Empty.With(Ledger.Kind, new Ledger[] { null! })));
    }

    [Fact]
    public void Builder_RefusesACodeTwice_ReplacesAndRemoves()
    {
        var first = new AmountRule("HN0001", 1);
        var second = new AmountRule("HN0001", 2);
        Assert.Throws<ArgumentException>(() => RuleSet.Of(first, second));
        Assert.Same(first, Assert.Single(RuleSet.Of(first, first).Rules));
        Assert.Same(second, Assert.Single(RuleSet.Create(rules => rules.Add(first).Replace(second)).Rules));
        Assert.Empty(RuleSet.Create(rules => rules.Add(first).Remove("HN0001")).Rules);
        Assert.Throws<ArgumentException>(() => RuleSet.Create(rules => rules.Replace(first)));
        Assert.Throws<ArgumentException>(() => RuleSet.Create(rules => rules.Remove("HN0001")));
        Assert.True(RuleSet.Of(first).TryGet("HN0001", out var found) && ReferenceEquals(found, first));
        Assert.False(RuleSet.Of(first).TryGet("hn0001", out _));
    }

    [Fact]
    public void Rule_OfAHostWithTheSdksPrefix_IsRefused()
    {
        var thrown = Assert.Throws<ArgumentException>(() => new AmountRule("HP9999", 1));
        Assert.Contains("prefix", thrown.Message, StringComparison.Ordinal);
    }

    private static string Text(RuleReport report) => string.Join('\n', report.Findings);

    private sealed class WordRule(SubjectKind<string> kind) : Rule<string>(AmountRule.Describe("HN0009"), kind)
    {
        public override void Check(string subject, RuleContext context) => context.Report(Seen);
    }
}
