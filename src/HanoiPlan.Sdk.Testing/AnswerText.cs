using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Tracing;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Testing;

/// <summary>Writes an assessment out, so that two can be compared in one step. Safe for several threads.</summary>
public static class AnswerText
{
    /// <summary>The numbers of an assessment, without the words about its sources.</summary>
    public static string Result(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return string.Join('|', [
            assessment.Status.Name,
            .. assessment.PossibleStatuses.Select(status => status.Name),
            .. assessment.Flips.Select(flip => flip.ToString()),
            assessment.Pace?.Pace.ToString() ?? "-",
            assessment.Margin?.ToString() ?? "-",
            assessment.Required?.ToString() ?? "-"]);
    }

    /// <summary>The numbers and every sentence of the trace in both languages, with its citation.</summary>
    public static string Whole(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return $"{assessment} {Result(assessment)}\n{string.Join('\n', Lines(assessment.Trace))}";
    }

    private static IEnumerable<string> Lines(TraceStep step) =>
        step.Children.SelectMany(Lines).Prepend($"{step.ToText(Language.Vietnamese)} / {step.ToText(Language.English)} / {step.Citation}");
}
