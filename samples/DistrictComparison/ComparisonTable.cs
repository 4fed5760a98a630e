using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;
using NodaTime.Text;
using Spectre.Console;

namespace DistrictComparison;

/// <summary>The comparison in 80 columns: a table of one sign a unit and target, those furthest behind, the gaps, and the roll-up.</summary>
internal sealed class ComparisonTable(IAnsiConsole console, Language language)
{
    private const int Width = 80;
    private const int NameWidth = 30;
    private const int MostRows = 600;
    private const int RowsOfMany = 60;
    private const int Worst = 5;

    private static readonly (AssessmentStatus Status, char Sign, string Colour)[] Signs =
    [
        (AssessmentStatus.Exceeded, '*', "green"),
        (AssessmentStatus.Met, '+', "green"),
        (AssessmentStatus.OnTrack, '^', "green"),
        (AssessmentStatus.AtRisk, '~', "yellow"),
        (AssessmentStatus.OffTrack, 'v', "red"),
        (AssessmentStatus.NotMet, 'x', "red"),
        (AssessmentStatus.Undetermined, '?', "yellow"),
        (AssessmentStatus.Conflict, '!', "yellow"),
        (AssessmentStatus.Stale, 's', "grey"),
        (AssessmentStatus.NotDue, '-', "grey"),
        (AssessmentStatus.NoData, '.', "grey"),
    ];

    public void Write(
        Plan plan, ComparisonData data, IReadOnlyList<Target> targets, IReadOnlyList<UnitAnswers> units, IReadOnlyList<RollUpLine> rollUps, ulong? seed)
    {
        foreach (var part in Wrapped(plan.Title.In(language).Split(' '), " ", Width))
        {
            Line($"[bold]{Markup.Escape(part)}[/]");
        }

        Plain(Text($"{data.Geography.Root.Name.Vietnamese}: {units.Count} đơn vị, tại ngày {Day(data)}", $"{data.Geography.Root.Name.English}: {units.Count} units, judged at {Day(data)}"));
        if (seed is { } number)
        {
            var text = Text($"Dữ liệu giả định, số khởi tạo {number}: không phải số liệu thật.", $"Made-up data of seed {number}: no real figures.");
            Line($"[yellow]{text}[/]");
        }

        WriteHeat(data, targets, units);
        WriteWorst(units);
        WriteCoverage(data, targets, units);
        WriteRollUps(rollUps);
        WriteOthers(plan);
    }

    private void WriteHeat(ComparisonData data, IReadOnlyList<Target> targets, IReadOnlyList<UnitAnswers> units)
    {
        Head(Text("Từng đơn vị", "Unit by unit"));
        var shown = units.Count <= MostRows ? units : [.. UnitAnswers.FarthestBehind(units).Take(RowsOfMany)];
        Plain(new string(' ', NameWidth) + string.Join(' ', targets.Select((_, column) => Letter(column))));
        foreach (var unit in shown)
        {
            var name = Cut($"{unit.Area.Code} {unit.Area.Name.In(language)}", NameWidth - 1).PadRight(NameWidth);
            var signs = unit.Answers.Select(answer => answer is null ? (Sign: ' ', Colour: "grey") : SignOf(answer, data));
            Line(Markup.Escape(name) + string.Join(' ', signs.Select(sign => $"[{sign.Colour}]{sign.Sign}[/]")));
        }

        if (shown.Count < units.Count)
        {
            Plain(Text($"… {shown.Count} đơn vị chậm nhất trong {units.Count}.", $"… the {shown.Count} furthest behind of {units.Count}."));
        }

        foreach (var line in Wrapped(Signs.Select(sign => $"{sign.Sign} {sign.Status.Label.In(language).ToLowerInvariant()}").Append(Text("o có số cũ hơn", "o older figure only"))))
        {
            Plain(line);
        }

        for (var column = 0; column < targets.Count; column++)
        {
            var version = targets[column].Original;
            Plain(Cut($"{Letter(column)} {targets[column].Id} {targets[column].Name.In(language)}: {version.Statement}", Width));
        }
    }

    private void WriteWorst(IReadOnlyList<UnitAnswers> units)
    {
        Head(Text($"{Worst} đơn vị chậm nhất", $"The {Worst} furthest behind"));
        var any = false;
        foreach (var unit in UnitAnswers.FarthestBehind(units).Take(Worst))
        {
            any = true;
            Plain(Cut(Text(
                $"{unit.Area.Name.Vietnamese} ({unit.Area.Code}): chậm {unit.Behind.Count}/{unit.Judged} mức đánh giá được",
                $"{unit.Area.Name.English} ({unit.Area.Code}): {unit.Behind.Count} of {unit.Judged} targets that can be judged"), Width));
            foreach (var answer in unit.Behind.Where(answer => answer.Margin is not null).Take(2))
            {
                Plain(Cut($"  {answer.Target.Id} {answer.Target.Name.In(language)}: {answer.Margin!.ToText(language)}", Width));
            }
        }

        if (!any)
        {
            Plain(Text("Không đơn vị nào bị đánh giá là chậm; xem độ phủ bên dưới.", "No unit is judged to be behind; see the coverage below."));
        }
    }

    private void WriteCoverage(ComparisonData data, IReadOnlyList<Target> targets, IReadOnlyList<UnitAnswers> units)
    {
        Head(Text("Độ phủ số liệu", "Coverage"));
        var asked = units.Sum(unit => unit.Asked);
        var judged = units.Sum(unit => unit.Judged);
        var empty = units.Count(unit => unit.Answers.All(answer => answer is null || !HasFigure(answer, data)));
        Plain(Text($"Đánh giá được {judged}/{asked} ô; {empty}/{units.Count} đơn vị không có số liệu nào.", $"{judged} of {asked} cells can be judged; {empty} of {units.Count} units have no figure at all."));
        for (var column = 0; column < targets.Count; column++)
        {
            var at = column;
            var of = units.Where(unit => unit.Answers[at] is not null).ToArray();
            var known = of.Count(unit => HasFigure(unit.Answers[at]!, data));
            if (known > 0)
            {
                Plain(Cut(Text($"{Letter(column)} {targets[column].Id}: {known}/{of.Length} đơn vị có số liệu", $"{Letter(column)} {targets[column].Id}: {known} of {of.Length} units have a figure"), Width));
            }
        }
    }

    private void WriteRollUps(IReadOnlyList<RollUpLine> lines)
    {
        Head(Text("Tổng hợp từ các đơn vị", "Rolled up from the units"));
        foreach (var line in lines)
        {
            var rollUp = line.RollUp;
            Plain(Cut($"{line.Target.Id} {rollUp.Measure.Name.In(language)}, {rollUp.Period}: {rollUp.ValueText(language)}{Verdict(line)}", Width));
            foreach (var part in Wrapped($"{rollUp.Coverage.ToText(language)}{(rollUp.Published is { } published ? "; " + published.ToText(language) : string.Empty)}".Split(' '), " ", Width - 2))
            {
                Plain("  " + part);
            }
        }

        var off = lines.Where(line => line.RollUp.Published is { IsRebuilt: false }).ToArray();
        var compared = lines.Count(line => line.RollUp.Published is not null);
        var text = off.Length == 0
            ? Text($"Không có số công bố nào khác với số tổng hợp ({compared} số so được).", $"No published figure differs from what the units make ({compared} can be compared).")
            : Text($"Số công bố khác với số tổng hợp: {string.Join(", ", off.Select(line => line.Target.Id).Distinct())} ({off.Length}/{compared}).", $"Published figures that the units do not make: {string.Join(", ", off.Select(line => line.Target.Id).Distinct())} ({off.Length} of {compared}).");
        foreach (var part in Wrapped(text.Split(' '), " ", Width))
        {
            Plain(part);
        }
    }

    private void WriteOthers(Plan plan)
    {
        Head(Text("Không xét ở từng đơn vị", "Not asked of units"));
        foreach (var (target, reason) in AreaTargets.OfTheWhole(plan))
        {
            Plain(Cut($"{target.Id} {target.Name.In(language)}: {reason.In(language)}", Width));
        }

        var undefined = plan.Targets.Count(target => target.Measure.Aggregation == Aggregation.NotDefined);
        Plain(Text($"{undefined} mức khác không xác định ở cấp dưới thành phố.", $"{undefined} other targets are not defined below the city."));
    }

    private string Verdict(RollUpLine line) => line.Answer is { } answer && answer.Status != AssessmentStatus.NoData
        ? $" ({answer.Status.Label.In(language)})"
        : string.Empty;

    // A figure that is known on the day, whether it is of a period to be judged or of an older one.
    private static bool HasFigure(Assessment answer, ComparisonData data) => answer.Target.Measure.PartCodes.Append(answer.Target.Measure.Code)
        .Any(code => (answer.Unit is { } unit ? data.Of(code, unit) : data.Observations.Of(code, answer.Area)).Any(one => one.Kind.IsResult && one.Period.End <= data.AsOf));

    private static (char Sign, string Colour) SignOf(Assessment answer, ComparisonData data)
    {
        if (answer.Status == AssessmentStatus.NoData && HasFigure(answer, data))
        {
            return ('o', "grey");
        }

        var (_, sign, colour) = Array.Find(Signs, one => one.Status == answer.Status);
        return sign == default ? (' ', "grey") : (sign, colour);
    }

    // A to Z, then a to z.
    private static char Letter(int column) => (char)(column < 26 ? 'A' + column : 'a' + column - 26);

    private static string Day(ComparisonData data) => LocalDatePattern.Iso.Format(data.AsOf);

    private static string Cut(string text, int width) => text.Length <= width ? text : text[..(width - 1)] + "…";

    private static IEnumerable<string> Wrapped(IEnumerable<string> words) => Wrapped(words, "  ", Width);

    private static IEnumerable<string> Wrapped(IEnumerable<string> words, string between, int width)
    {
        var line = string.Empty;
        foreach (var word in words)
        {
            if (line.Length > 0 && line.Length + between.Length + word.Length > width)
            {
                yield return line;
                line = string.Empty;
            }

            line += line.Length == 0 ? word : between + word;
        }

        yield return line;
    }

    private void Head(string text)
    {
        console.Profile.Out.Writer.WriteLine();
        Line($"[bold]{Markup.Escape(text)}[/]");
    }

    private void Plain(string text) => console.Profile.Out.Writer.WriteLine(text);

    // Lines are cut to their width here, so nothing is left for the console to wrap.
    private void Line(string markup)
    {
        console.Profile.Width = 4 * Width;
        console.MarkupLine(markup);
    }

    private string Text(string vietnamese, string english) => language == Language.Vietnamese ? vietnamese : english;
}
