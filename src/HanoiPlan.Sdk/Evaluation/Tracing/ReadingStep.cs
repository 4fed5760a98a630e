using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation.Tracing;

/// <summary>A choice of ours where the document's wording leaves a question open.</summary>
public sealed class ReadingStep : TraceStep
{
    internal ReadingStep(SourceReference source, Reading reading)
        : base(TraceCitation.To(source)) => Reading = reading;

    /// <summary>The question and how it was settled.</summary>
    public Reading Reading { get; }

    private protected override string Vietnamese() =>
        $"Văn bản không nói rõ: {Reading.Question!.Vietnamese}; SDK hiểu: {Reading.Resolution!.Vietnamese}.";

    private protected override string English() =>
        $"The text leaves open: {Reading.Question!.English}; the SDK reads it as: {Reading.Resolution!.English}.";
}
