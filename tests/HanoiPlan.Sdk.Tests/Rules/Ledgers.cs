using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Rules;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Tests.Rules;

/// <summary>A host's own kind of thing, and rules about it.</summary>
internal sealed class Ledger(string id, decimal amount)
{
    public static SubjectKind<Ledger> Kind { get; } = new(
        "ledger", LocalisedText.Of("sổ", "ledger"), ledger => ledger.Id, ledger => FindingCitation.To($"book {ledger.Id}"));

    public string Id { get; } = id;

    public decimal Amount { get; } = amount;

    public static IEnumerable<Ledger> Many(int count) => Enumerable.Range(0, count).Select(i => new Ledger($"L{i:00000}", i));
}

/// <summary>Reports amounts from a limit on.</summary>
internal sealed class AmountRule(string code, decimal limit) : Rule<Ledger>(Describe(code), Ledger.Kind)
{
    private static readonly RuleMessage TooMuch = RuleMessage.Of("Số tiền {0} từ {1} trở lên.", "The amount {0} is {1} or more.");

    public static RuleDescription Describe(string code) => RuleDescription.Of(code, Severity.Warning, "Số tiền lớn", "A large amount");

    public override void Check(Ledger subject, RuleContext context)
    {
        if (subject.Amount >= limit)
        {
            context.Report(TooMuch, subject.Amount, limit);
        }
    }
}

/// <summary>Does whatever a test wants.</summary>
internal sealed class ActingRule(RuleDescription description, Action<Ledger, RuleContext> act) : Rule<Ledger>(description, Ledger.Kind)
{
    public ActingRule(string code, Action<Ledger, RuleContext> act)
        : this(AmountRule.Describe(code), act)
    {
    }

    public override void Check(Ledger subject, RuleContext context) => act(subject, context);
}
