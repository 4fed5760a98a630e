using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Tracing;
using HanoiPlan.Sdk.Sources;
using Spectre.Console;

namespace Explain;

/// <summary>Prints an assessment and its whole trace as a tree, each step with what it rests on.</summary>
internal static class TraceTree
{
    public static void Write(Assessment assessment, Language language, IAnsiConsole console)
    {
        var tree = new Tree(Sentence(assessment.Trace, language));
        foreach (var step in assessment.Trace.Children)
        {
            Add(tree, step, language);
        }

        if (assessment.Flips.Count > 0)
        {
            var flips = tree.AddNode(language == Language.Vietnamese ? "Khi nào kết luận sẽ khác:" : "What would change the answer:");
            foreach (var flip in assessment.Flips)
            {
                flips.AddNode(Markup.Escape(flip.ToText(language)));
            }
        }

        console.Write(tree);
    }

    private static void Add(IHasTreeNodes parent, TraceStep step, Language language)
    {
        var node = parent.AddNode(Sentence(step, language));
        foreach (var child in step.Children)
        {
            Add(node, child, language);
        }
    }

    private static string Sentence(TraceStep step, Language language) =>
        $"{Markup.Escape(step.ToText(language))} [grey]({Markup.Escape(step.Citation.Cite(language))})[/]";
}
