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
        $"Văn bản để ngỏ: {Clause(Reading.Question!.Vietnamese)} — SDK hiểu: {Clause(Reading.Resolution!.Vietnamese)}.";

    private protected override string English() =>
        $"The text leaves open: {Clause(Reading.Question!.English)} — the SDK reads it as: {Clause(Reading.Resolution!.English)}.";
}
