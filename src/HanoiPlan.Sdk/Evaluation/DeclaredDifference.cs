using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation;

/// <summary>A declared verdict that the computed answer does not bear out, kept so that both can be read side by side.</summary>
public sealed class DeclaredDifference
{
    internal DeclaredDifference(IndicatorAssessment indicator, DeclaredVerdict verdict, AssessmentStatus computed)
    {
        Indicator = indicator;
        Verdict = verdict;
        Computed = computed;
    }

    /// <summary>The indicator.</summary>
    public IndicatorAssessment Indicator { get; }

    /// <summary>What was declared.</summary>
    public DeclaredVerdict Verdict { get; }

    /// <summary>The computed answer for what the verdict speaks of: the indicator or one of its targets.</summary>
    public AssessmentStatus Computed { get; }

    /// <summary>True when the figures say otherwise; false when they only do not suffice to say.</summary>
    public bool IsContradicted => Computed.Rank < AssessmentStatus.Undetermined.Rank;

    /// <summary>The difference as one sentence.</summary>
    public string ToText(Language language) => language == Language.Vietnamese
        ? $"({Indicator.Indicator.Number}) {Indicator.Indicator.Name.Vietnamese}: công bố {Verdict.Outcome.Label.Vietnamese}, SDK đánh giá {Computed.Label.Vietnamese.ToLowerInvariant()}{(IsContradicted ? string.Empty : " nên không xác nhận được")}."
        : $"({Indicator.Indicator.Number}) {Indicator.Indicator.Name.English}: declared {Verdict.Outcome.Label.English}, computed {Computed.Label.English.ToLowerInvariant()}{(IsContradicted ? string.Empty : ", so it cannot be confirmed")}.";

    /// <summary>The difference in English.</summary>
    public override string ToString() => ToText(Language.English);

    internal static bool Agrees(DeclaredOutcome outcome, AssessmentStatus computed) =>
        outcome == DeclaredOutcome.NotMet ? computed == AssessmentStatus.NotMet
        : outcome == DeclaredOutcome.Exceeded ? computed == AssessmentStatus.Exceeded
        : outcome != DeclaredOutcome.Met || computed.IsAttained;
}
