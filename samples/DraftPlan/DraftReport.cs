using System.Globalization;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Statements;
using HanoiPlan.Sdk.Targets;
using Spectre.Console;

namespace PlanDrafting;

/// <summary>Writes a draft in 80 columns: the targets by heading, what was left out by reason, and the open questions by target.</summary>
internal sealed class DraftReport(IAnsiConsole console, Language language)
{
    private const int Width = 80;
    private const int MostExamples = 4;

    public void Write(DraftPlan draft)
    {
        // Lines are broken here and not by the console.
        console.Profile.Width = Width + 1;
        WriteTargets(draft);
        WriteLeftOut(draft.Document);
        WriteReview(draft);
        Line(string.Empty, 0, null);
        Line(
            Text(
                $"{draft.Targets.Count} chỉ tiêu, {draft.Targets.Count(target => target.IsKept)} được giữ; {draft.Review.Count} điểm cần xem; {draft.Document.LeftOut.Count} đoạn để ngoài.",
                $"{draft.Targets.Count} targets, {draft.Targets.Count(target => target.IsKept)} kept; {draft.Review.Count} open questions; {draft.Document.LeftOut.Count} passages left out."),
            0, "bold");
        WriteBuild(draft);
    }

    private void WriteTargets(DraftPlan draft)
    {
        Line(Text("CHỈ TIÊU", "TARGETS"), 0, "bold");
        DocumentHeading? heading = null;
        foreach (var target in draft.Targets)
        {
            if (target.Source.Heading != heading)
            {
                heading = target.Source.Heading;
                Line(string.Empty, 0, null);
                Line(string.Join(" › ", target.Source.Path.Select(step => step.ToString())), 0, "bold");
            }

            var kept = target.SameAs is { } twin ? Text($" [trùng {twin}]", $" [says {twin} again]") : target.IsKept ? string.Empty : Text(" [để ngoài]", " [left out]");
            Line($"{target.Id} {target.Source.Item} {target.Source.Joined}{kept}".Replace("  ", " ", StringComparison.Ordinal), 2, null);
            Line(
                $"{Text("dòng", "line")} {target.Source.Line.ToString(CultureInfo.InvariantCulture)}: {Range(target.Range)} {target.Measure.Unit.Symbol.In(language)}; {target.Basis.Label.In(language)}; {Years(target)}; {target.Measure.Preference.Label.In(language)}",
                6, "grey");
        }
    }

    private void WriteLeftOut(TargetDocument document)
    {
        Line(string.Empty, 0, null);
        Line(Text("ĐỂ NGOÀI", "LEFT OUT"), 0, "bold");
        foreach (var group in document.LeftOut.GroupBy(passage => passage.Reason).OrderBy(group => group.Key.Value))
        {
            Line($"{group.Key.Label.In(language)} ({group.Count().ToString(CultureInfo.InvariantCulture)})", 0, null);
            foreach (var passage in group.Take(MostExamples))
            {
                Line($"{Text("dòng", "line")} {passage.Line.ToString(CultureInfo.InvariantCulture)}: {passage.Text}", 4, "grey");
            }

            if (group.Count() > MostExamples)
            {
                Line(Text($"… và {group.Count() - MostExamples} đoạn khác", $"… and {group.Count() - MostExamples} more"), 4, "grey");
            }
        }
    }

    private void WriteReview(DraftPlan draft)
    {
        Line(string.Empty, 0, null);
        Line(Text("CẦN XEM", "TO REVIEW"), 0, "bold");
        foreach (var choice in draft.Review)
        {
            var line = choice.Source is { } source ? $" ({Text("dòng", "line")} {source.Line.ToString(CultureInfo.InvariantCulture)})" : string.Empty;
            Line($"{choice.Id} = {choice.Taken}{line}: {choice.Question.Label.In(language)} {choice.Why.In(language)}", 2, null);
        }
    }

    private void WriteBuild(DraftPlan draft)
    {
        if (draft.TryBuild(out var plan, out var findings))
        {
            Line(Text($"Dựng được: {plan.Indicators.Count} chỉ tiêu.", $"It builds: {plan.Indicators.Count} indicators."), 0, null);
            return;
        }

        Line(Text("Chưa dựng được chương trình:", "The plan does not build yet:"), 0, null);
        foreach (var finding in findings)
        {
            Line($"{finding.Code} {finding.Subject}: {finding.Message.In(language)}", 2, null);
        }
    }

    private string Range(TargetRange? range) => range is null ? "-" : string.Concat(Bound(range.Lower, "≥", ">"), range.Lower is not null && range.Upper is not null ? " " : string.Empty, Bound(range.Upper, "≤", "<"));

    private string Bound(Bound? bound, string included, string excluded) =>
        bound is { } some ? $"{(some.IsInclusive ? included : excluded)} {(language == Language.Vietnamese ? NumberFormat.Vietnamese : NumberFormat.English).Format(some.Value)}" : string.Empty;

    private static string Years(DraftTarget target) =>
        target.From == target.To ? target.To.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{target.From}-{target.To}");

    private string Text(string vietnamese, string english) => language == Language.Vietnamese ? vietnamese : english;

    private void Line(string text, int indent, string? style)
    {
        foreach (var (line, at) in Wrapped(text, indent))
        {
            var padded = new string(' ', at) + line;
            if (style is null)
            {
                console.WriteLine(padded);
            }
            else
            {
                console.MarkupLine($"[{style}]{Markup.Escape(padded)}[/]");
            }
        }
    }

    private static IEnumerable<(string Line, int Indent)> Wrapped(string text, int indent)
    {
        var at = indent;
        var line = string.Empty;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => word.Chunk(Width - indent - 4).Select(part => new string(part))))
        {
            if (line.Length > 0 && at + line.Length + 1 + word.Length > Width)
            {
                yield return (line, at);
                (line, at) = (word, indent + 4);
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        yield return (line, at);
    }
}
