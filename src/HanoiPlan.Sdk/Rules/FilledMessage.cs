using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Rules;

/// <summary>The wording of a rule with the values of one finding, which have been looked at and fit.</summary>
internal sealed class FilledMessage(RuleMessage message, MessageArgument[] arguments) : UnwrittenMessage
{
    public override LocalisedText Write() => message.Write(arguments);
}
