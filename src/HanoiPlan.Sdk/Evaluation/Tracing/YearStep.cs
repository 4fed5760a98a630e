using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation.Tracing;

/// <summary>The answer of one year.</summary>
public sealed class YearStep : TraceStep
{
    internal YearStep(YearAnswer answer)
        : base(answer.Value!.Observations, []) => Answer = answer;

    /// <summary>The year, its value and its status.</summary>
    public YearAnswer Answer { get; }

    private protected override string Vietnamese() =>
        $"{Answer.Value!.Period.ToText(Language.Vietnamese)}: {Answer.Value.ToText(Language.Vietnamese)}, {Statuses(Language.Vietnamese)}.";

    private protected override string English() =>
        $"{Answer.Value!.Period.ToText(Language.English)}: {Answer.Value.ToText(Language.English)}, {Statuses(Language.English)}.";

    private string Statuses(Language language) =>
        string.Join(language == Language.Vietnamese ? " hoặc " : " or ", Answer.Statuses.Select(status => status.Label.In(language).ToLowerInvariant()));
}
