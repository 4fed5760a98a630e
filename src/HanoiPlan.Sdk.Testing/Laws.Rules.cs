using System.Text;
using FsCheck;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Rules;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Testing;

/// <summary>What must hold of rules.</summary>
public static partial class Laws
{
    /// <summary>
    /// A rule never throws, reports under its own code and severity alone, and in both languages in composed letters, whatever it
    /// looks at.
    /// </summary>
    /// <param name="rule">The rule.</param>
    /// <param name="inputs">What it looks at, such as <see cref="Generators.RuleInputs"/>.</param>
    public static Law RuleReportsAsItSays(Rule rule, Arbitrary<RuleInput> inputs)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Law.Of(
            LocalisedText.Of($"{rule.Code}: chỉ báo theo mã của mình, không ném ngoại lệ.", $"{rule.Code}: reports under its own code and never throws."),
            inputs,
            input => RuleSet.Of(rule).Evaluate(input).Findings.Where(finding => input.All(SubjectKinds.Finding).All(given => !ReferenceEquals(given, finding))).All(finding =>
                finding.Code == rule.Code
                && finding.Severity == rule.Description.Severity
                && finding.Message.Vietnamese.IsNormalized(NormalizationForm.FormC)
                && finding.Message.English.IsNormalized(NormalizationForm.FormC)));
    }

    /// <summary>The order of the rules and the number of threads change no finding.</summary>
    public static Law OrderAndThreadsChangeNothing(IReadOnlyList<Rule> rules, Arbitrary<RuleInput> inputs)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return Law.Of(
            LocalisedText.Of("Thứ tự quy tắc và số luồng không làm thay đổi phát hiện.", "The order of the rules and the number of threads change no finding."),
            inputs,
            input => Text(RuleSet.Of(rules).Evaluate(input)) == Text(RuleSet.Of(rules.Reverse()).Evaluate(input, RuleOptions.Default.WithDegree(4))));
    }

    /// <summary>Nothing is found wrong with a plan that has nothing wrong with it.</summary>
    public static Law SoundPlansPass(RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return Law.Of(
            LocalisedText.Of("Chương trình không có lỗi thì không có phát hiện.", "Nothing is found wrong with a sound plan."),
            Generators.Plans(),
            plan => rules.Evaluate(RuleInput.Of(plan)).Findings.Count == 0);
    }

    /// <summary>One flaw gives exactly one finding, of its own rule.</summary>
    /// <param name="rules">The rules, the flaw's own among them.</param>
    /// <param name="flaw">The flaw.</param>
    public static Law OneFlawGivesItsFindingAlone(RuleSet rules, PlanFlaw flaw)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(flaw);
        return Law.Of(
            LocalisedText.Of($"{flaw.Label.Vietnamese}: đúng một phát hiện {flaw.Code}.", $"{flaw.Label.English}: exactly one finding {flaw.Code}."),
            Generators.FlawedPlans(flaw),
            flawed => rules.Evaluate(flawed.ToInput()).Findings is [var only] && only.Code == flaw.Code);
    }

    private static string Text(RuleReport report) => string.Join('\n', report.Findings.Select(Text));

    private static string Text(Finding finding) =>
        $"{finding} {finding.Message.Vietnamese} {finding.Citation} {string.Join(", ", finding.Subjects.Select(subject => subject.ToString()))}";
}
