using System.Globalization;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Statements;
using HanoiPlan.Sdk.Targets;

namespace PlanDrafting;

/// <summary>Writes a draft as CSV for review in a spreadsheet: a row for each target, a row for each open question.</summary>
internal static class DraftCsv
{
    public static void Write(DraftPlan draft, TextWriter output, Language language)
    {
        Row(output, "row", "id", "section", "item", "line", "statement", "measure", "lower", "upper", "unit", "basis", "years", "preference", "nature", "kept", "question", "taken", "options", "why");
        foreach (var target in draft.Targets)
        {
            var source = target.Source;
            Row(
                output, "target", target.Id, source.Section, source.Item, Number(source.Line), source.Joined, target.Measure.Code,
                Bound(target.Range?.Lower), Bound(target.Range?.Upper), target.Measure.Unit.Code, target.Basis.Name,
                $"{Number(target.From)}-{Number(target.To)}", target.Measure.Preference.Name, target.Measure.Nature.ToString(), target.IsKept ? "yes" : target.SameAs ?? "no", "", "", "", "");
        }

        foreach (var choice in draft.Review)
        {
            Row(
                output, "question", choice.Id, choice.Source?.Section, choice.Source?.Item, choice.Source is { } source ? Number(source.Line) : "", choice.Source?.Joined,
                "", "", "", "", "", "", "", "", "", choice.Question.Name, choice.Taken, string.Join(" / ", choice.Options), choice.Why.In(language));
        }
    }

    private static string Bound(Bound? bound) => bound is { } some ? $"{NumberFormat.Invariant.Format(some.Value)}{(some.IsInclusive ? "" : " (excluded)")}" : "";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    // A cell that a spreadsheet would take for a formula is led by an apostrophe.
    private static void Row(TextWriter output, params string?[] cells) => output.Write(string.Join(',', cells.Select(Cell)) + "\n");

    private static string Cell(string? text)
    {
        var cell = text ?? "";
        cell = cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' ? "'" + cell : cell;
        return cell.AsSpan().ContainsAny(",\"\n\r") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
    }
}
