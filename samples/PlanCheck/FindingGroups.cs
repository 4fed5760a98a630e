using System.Globalization;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Rules;
using HanoiPlan.Sdk.Sources;
using NodaTime;
using Spectre.Console;

namespace PlanCheck;

/// <summary>Writes findings in 80 columns: by what they are about, the gravest first, each under its rule's code and title.</summary>
internal sealed class FindingGroups(IAnsiConsole console, Language language)
{
    private const int Width = 80;

    private bool IsVietnamese => language == Language.Vietnamese;

    public void Write(Plan plan, EvaluationMoment moment, RuleReport report)
    {
        // Lines are broken here and not by the console.
        console.Profile.Width = Width + 1;
        Line(plan.Title.In(language), 0, null);
        Line(IsVietnamese ? $"Kiểm tra tại ngày {Day(moment.ValidAt)}" : $"Checked at {Day(moment.ValidAt)}", 0, null);
        Group("Chương trình", "Plan", report.Findings.Where(finding => finding.Code.StartsWith("HP1", StringComparison.Ordinal)));
        Group("Số liệu", "Data", report.Findings.Where(finding => finding.Code.StartsWith("HP2", StringComparison.Ordinal)));
        Group("Trách nhiệm", "Responsibilities", report.Findings.Where(finding => finding.Code.StartsWith("HP3", StringComparison.Ordinal)));
        Group("Khác", "Other", report.Findings.Where(finding => !finding.Code.StartsWith("HP", StringComparison.Ordinal) || finding.Code[2] is not ('1' or '2' or '3')));
        Line(string.Empty, 0, null);
        Line(Counts(report.Findings), 0, null);
    }

    private void Group(string vietnamese, string english, IEnumerable<Finding> findings)
    {
        var all = findings.ToList();
        Line(string.Empty, 0, null);
        Line(string.Create(CultureInfo.InvariantCulture, $"{(IsVietnamese ? vietnamese : english)} ({all.Count})"), 0, new Style(decoration: Decoration.Bold));
        foreach (var rule in all.GroupBy(finding => finding.Code).OrderByDescending(rule => rule.Max(finding => finding.Severity)).ThenBy(rule => rule.Key, StringComparer.Ordinal))
        {
            var severity = rule.Max(finding => finding.Severity);
            var title = RuleSet.BuiltIn.TryGet(rule.Key, out var known) ? $": {known.Description.Title.In(language)}" : string.Empty;
            Line($"{rule.Key} {Name(severity)}{title}", 2, Colour(severity));
            foreach (var finding in rule)
            {
                Line($"- {finding.Subject}: {finding.Message.In(language)}", 4, null);
                if (finding.Citation is { } citation)
                {
                    Line($"[{citation.Cite(language)}]", 6, new Style(foreground: Color.Grey));
                }
            }
        }
    }

    private string Counts(IReadOnlyList<Finding> findings)
    {
        var (errors, warnings, notes) = (Count(Severity.Error), Count(Severity.Warning), Count(Severity.Information));
        return IsVietnamese
            ? string.Create(CultureInfo.InvariantCulture, $"{errors} lỗi, {warnings} cảnh báo, {notes} thông tin.")
            : string.Create(CultureInfo.InvariantCulture, $"{Plural(errors, "error")}, {Plural(warnings, "warning")}, {Plural(notes, "note")}.");

        static string Plural(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? string.Empty : "s")}");

        int Count(Severity severity) => findings.Count(finding => finding.Severity == severity);
    }

    private string Name(Severity severity) => (severity, IsVietnamese) switch
    {
        (Severity.Error, true) => "lỗi",
        (Severity.Error, false) => "error",
        (Severity.Warning, true) => "cảnh báo",
        (Severity.Warning, false) => "warning",
        (_, true) => "thông tin",
        _ => "note",
    };

    private static Style Colour(Severity severity) => new(severity switch
    {
        Severity.Error => Color.Red,
        Severity.Warning => Color.Yellow,
        _ => Color.Blue,
    });

    private string Day(LocalDate date) => date.ToString(IsVietnamese ? "dd/MM/uuuu" : "uuuu-MM-dd", CultureInfo.InvariantCulture);

    // Broken at blanks; a word that is longer than a line, such as an address, is cut.
    private void Line(string text, int indent, Style? style)
    {
        var rest = text.AsSpan();
        var margin = indent;
        do
        {
            var room = Width - margin;
            var cut = rest.Length <= room ? rest.Length : rest[..(room + 1)].LastIndexOf(' ');
            cut = cut > 0 || rest.IsEmpty ? cut : room;
            console.Write(new Text(new string(' ', margin) + rest[..cut].ToString(), style ?? Style.Plain));
            console.WriteLine();
            rest = rest[cut..].TrimStart(' ');
            margin = indent == 0 ? 0 : indent + 2;
        }
        while (!rest.IsEmpty);
    }
}
