using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Rules;

/// <summary>
/// A rule that is enforced elsewhere, where a plan is built or observations are gathered, and hands on what was found there. It
/// stands in the same catalogue, has the same page, and its findings are sorted and suppressed like all others. Immutable.
/// </summary>
public sealed class ReportedRule : Rule<Finding>
{
    internal ReportedRule(RuleDescription description, LocalisedText enforcedBy)
        : base(description, SubjectKinds.Finding) => EnforcedBy = enforcedBy;

    /// <summary>What enforces it.</summary>
    public LocalisedText EnforcedBy { get; }

    /// <inheritdoc />
    public override void Check(Finding subject, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        if (subject.Code == Code)
        {
            context.Pass(subject);
        }
    }
}
