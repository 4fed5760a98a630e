using System.Globalization;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;
using NodaTime;
using NodaTime.Text;
using Spectre.Console;

namespace CityScorecard;

/// <summary>The scorecard as a table of 80 columns: indicators by field, their targets, and the counts at the foot.</summary>
internal sealed class ScorecardTable(IAnsiConsole console, Language language)
{
    private const int Width = 80;

    public void Write(PlanAssessment assessment)
    {
        var plan = assessment.Plan;
        console.MarkupLineInterpolated($"[bold]{plan.Title.In(language)}[/]");
        console.WriteLine(Moment(assessment.Moment));
        foreach (var field in plan.Fields)
        {
            console.WriteLine();
            console.Write(new Rule($"[bold]{Markup.Escape(field.Name.In(language))}[/]").LeftJustified());
            var heads = Grid();
            heads.AddRow(
                Indented(Text("Chỉ tiêu", "Indicator")), new Markup(Text("Mức đề ra", "Target")), new Markup(Text("Kết quả", "Result")), new Markup(Text("Đánh giá", "Verdict")));
            console.Write(heads);
            foreach (var indicator in assessment.Indicators.Where(indicator => indicator.Indicator.Field == field))
            {
                Write(indicator);
            }
        }

        console.WriteLine();
        WriteCounts(assessment);
    }

    private void Write(IndicatorAssessment indicator)
    {
        console.MarkupLine($"[bold]({indicator.Indicator.Number}) {Markup.Escape(indicator.Indicator.Name.In(language))}[/]");
        console.MarkupLine($"    {Text("Đánh giá", "Verdict")}: {Coloured(indicator.Status, bold: true)}{Markup.Escape(Declared(indicator))}");
        var table = Grid();
        foreach (var target in indicator.Assessments)
        {
            table.AddRow(
                Indented(target.Target.Name.In(language)),
                new Markup(Markup.Escape(TargetText.Write(target.Version ?? target.Target.Original, target.Target.Measure, language))),
                new Markup(Markup.Escape(Result(target))),
                new Markup(Coloured(target.Status, bold: false)));
        }

        console.Write(table);
    }

    private static Table Grid()
    {
        var table = new Table { Width = Width, Border = TableBorder.None, ShowHeaders = false };
        foreach (var width in new[] { 29, 16, 17, 15 })
        {
            table.AddColumn(new TableColumn(string.Empty).Width(width).PadLeft(0).PadRight(1));
        }

        return table;
    }

    private static Padder Indented(string text) => new Padder(new Markup(Markup.Escape(text))).Padding(4, 0, 0, 0);

    private string Result(Assessment assessment)
    {
        if (assessment.Status == AssessmentStatus.Conflict)
        {
            return string.Join(" ≠ ", assessment.Conflict.Select(side => side.Value.ToText(language))) + ", " + Period(assessment.Value!);
        }

        if (assessment.Value is { } value)
        {
            var years = assessment.Years.Count == 0
                ? string.Empty
                : $"; {assessment.Years.Count(year => year.IsAttained)}/{assessment.Version!.Span.YearCount} {Text("năm đạt", "years met")}";
            return $"{value.ToText(language)}, {Period(value)}{years}";
        }

        if (assessment.LatestKnown is { } latest)
        {
            return $"({latest.ToText(language)}, {Period(latest)})";
        }

        return assessment.Missing.Count > 0
            ? Text("thiếu ", "missing ") + string.Join(", ", assessment.Missing.Select(Short))
            : "–";
    }

    // The period in its short form, with the standing of the figure: a final one goes without saying.
    private string Period(AssessedValue value)
    {
        var period = Short(value.Period);
        return value.RestsOnEstimate ? $"{period} ({value.Standing!.Label.In(language)})" : period;
    }

    // A year needs no word before it; other periods are written as each language writes them.
    private string Short(TimePeriod period)
    {
        if (language == Language.English || period.Kind is PeriodKind.Year or PeriodKind.YearSpan)
        {
            return period.ToString();
        }

        var text = period.ToText(language);
        return char.ToLowerInvariant(text[0]) + text[1..];
    }

    private string Declared(IndicatorAssessment indicator)
    {
        var declared = indicator.Declared.Select(verdict => verdict.Outcome.Label.In(language)
            + (verdict.Grade == EvidenceGrade.Computed ? Text(" (suy ra)", " (derived)") : string.Empty)).Distinct();
        var text = string.Join("; ", declared);
        return text.Length == 0 ? string.Empty : Text(" · công bố: ", " · declared: ") + text;
    }

    private void WriteCounts(PlanAssessment assessment)
    {
        console.MarkupLineInterpolated($"[bold]{Text("Tổng hợp", "Summary")}[/]");
        WriteCounts(Text("chỉ tiêu", "indicators"), assessment.IndicatorCounts);
        WriteCounts(Text("mức chỉ tiêu", "targets"), assessment.Counts);
        foreach (var verdict in assessment.Declared)
        {
            var count = verdict.Count is { } number ? Text($"{number}/{verdict.OutOf} ", $"{number} of {verdict.OutOf} ") : string.Empty;
            console.WriteLine($"{Text("Công bố", "Declared")} {Short(verdict.Declared)}: {count}{verdict.Outcome.Label.In(language)} ({verdict.Authority.In(language)})");
        }

        console.WriteLine(Text(
            "Số trong ngoặc là số liệu mới nhất nhưng không phải của năm phải đánh giá.",
            "A figure in brackets is the latest known, but not of the year to be judged."));
    }

    private void WriteCounts(string name, StatusCounts counts)
    {
        console.WriteLine($"{counts.Total} {name}: {counts.ToText(language)}.");
    }

    private string Moment(EvaluationMoment moment)
    {
        var at = Day(moment.ValidAt);
        var known = moment.KnownAt is { } day ? Text($", theo số liệu biết đến ngày {Day(day)}", $", with what was known on {Day(day)}") : string.Empty;
        return Text($"Đánh giá tại ngày {at}{known}", $"Judged at {at}{known}");
    }

    private string Day(LocalDate date) =>
        language == Language.Vietnamese ? date.ToString("dd/MM/uuuu", CultureInfo.InvariantCulture) : LocalDatePattern.Iso.Format(date);

    private string Coloured(AssessmentStatus status, bool bold)
    {
        var colour = status.Name switch
        {
            nameof(AssessmentStatus.Exceeded) or nameof(AssessmentStatus.Met) or nameof(AssessmentStatus.OnTrack) => "green",
            nameof(AssessmentStatus.AtRisk) or nameof(AssessmentStatus.Conflict) or nameof(AssessmentStatus.Undetermined) => "yellow",
            nameof(AssessmentStatus.NotMet) or nameof(AssessmentStatus.OffTrack) => "red",
            _ => "grey",
        };
        return $"[{(bold ? "bold " : string.Empty)}{colour}]{Markup.Escape(status.Label.In(language))}[/]";
    }

    private string Text(string vietnamese, string english) => language == Language.Vietnamese ? vietnamese : english;
}
