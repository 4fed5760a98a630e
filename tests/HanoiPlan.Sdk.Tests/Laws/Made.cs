using FsCheck;
using FsCheck.Fluent;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Tracing;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Tests.Laws;

/// <summary>What the laws share: seeds, the number of cases, and an assessment written out in full.</summary>
internal static class Made
{
    public static Gen<ulong> Seeds { get; } = Gen.Choose(0, int.MaxValue).Select(seed => 1_000_000UL + (ulong)seed);

    public static void Holds<T>(int cases, Gen<T> made, Func<T, bool> law) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Effort.Of(cases)), Prop.ForAll(made.ToArbitrary(), law));

    /// <summary>The numbers of an assessment, without the words about its sources.</summary>
    public static string Result(Assessment assessment) => string.Join('|', [
        assessment.Status.Name,
        .. assessment.PossibleStatuses.Select(status => status.Name),
        .. assessment.Flips.Select(flip => flip.ToString()),
        assessment.Pace?.Pace.ToString() ?? "-",
        assessment.Margin?.ToString() ?? "-",
        assessment.Required?.ToString() ?? "-"]);

    /// <summary>The numbers and every sentence of the trace in both languages, with its citation.</summary>
    public static string Whole(Assessment assessment) => $"{assessment} {Result(assessment)}\n{string.Join('\n', Lines(assessment.Trace))}";

    private static IEnumerable<string> Lines(TraceStep step) =>
        step.Children.SelectMany(Lines).Prepend($"{step.ToText(Language.Vietnamese)} / {step.ToText(Language.English)} / {step.Citation}");
}
