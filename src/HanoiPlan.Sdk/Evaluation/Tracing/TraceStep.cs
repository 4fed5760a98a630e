using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation.Tracing;

/// <summary>
/// One step of the reasoning behind an assessment, with what it rests on and the steps below it. A step is data; its
/// sentence is worded on demand. The set of steps is closed: the classes of this namespace.
/// </summary>
public abstract class TraceStep
{
    private readonly IReadOnlyList<Observation> _cited = [];
    private TraceCitation? _citation;

    private protected TraceStep(TraceCitation citation)
        : this(citation, [])
    {
    }

    private protected TraceStep(TraceCitation citation, IReadOnlyList<TraceStep> children)
    {
        _citation = citation;
        Children = children;
    }

    private protected TraceStep(IReadOnlyList<Observation> cited, IReadOnlyList<TraceStep> children)
    {
        _cited = cited;
        Children = children;
    }

    /// <summary>What the step rests on.</summary>
    // Figures are cited when first asked for, alike by every thread.
    public TraceCitation Citation => _citation ??= TraceCitation.To(_cited);

    /// <summary>The steps that this one rests on, in order.</summary>
    public IReadOnlyList<TraceStep> Children { get; }

    /// <summary>The step as one sentence.</summary>
    public string ToText(Language language) => language == Language.Vietnamese ? Vietnamese() : English();

    /// <summary>The step in English.</summary>
    public override string ToString() => English();

    private protected abstract string Vietnamese();

    private protected abstract string English();

    private protected static string Day(NodaTime.LocalDate date) =>
        date.ToString("dd/MM/uuuu", System.Globalization.CultureInfo.InvariantCulture);

    private protected static string IsoDay(NodaTime.LocalDate date) =>
        date.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A text as part of a sentence: without its own full stop.</summary>
    private protected static string Clause(string text) => text.EndsWith('.') && !text.EndsWith("...", StringComparison.Ordinal) ? text[..^1] : text;

    private protected static string Periods(IEnumerable<Time.TimePeriod> periods) => string.Join(", ", periods);
}
