using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Methods;
using HanoiPlan.Sdk.Sources;

/// <summary>How the department used to judge: a value that rounds to the target is taken for met. Beside the exact answer, it shows the difference.</summary>
internal sealed class RoundsToMethod : AssessmentMethod
{
    public override string Name => "rounds-to";
    public override string Version => "1";
    public override SourceReference Source { get; } = SourceReference.To(new SourceDocument("khdt", LocalisedText.Of("Sổ tay của Sở", "The department's handbook"), null, null, null));
    public override LocalisedText Question { get; } = LocalisedText.Of("Làm tròn có đạt không?", "Does it round to the target?");
    public override IReadOnlyList<MethodParameter> Parameters { get; } = [new("decimals", 0)];

    public override MethodResult Assess(MethodSeries series) => series is { Latest: { } latest, Target: { } target }
        ? Judge(decimal.Round(latest.Value, 0, MidpointRounding.AwayFromZero), target.Value)
        : MethodResult.Refused(AssessmentStatus.NoData, LocalisedText.Of("Thiếu số liệu hoặc mức.", "No value or no target."));

    private static MethodResult Judge(decimal rounded, decimal target) => MethodResult.Of(
        rounded, rounded, null, null, rounded >= target ? AssessmentStatus.Met : AssessmentStatus.NotMet,
        LocalisedText.Of($"Làm tròn thành {rounded}, mức là {target}.", $"Rounds to {rounded}; the target is {target}."));
}
