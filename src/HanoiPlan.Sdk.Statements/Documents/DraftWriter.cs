using System.Globalization;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Statements;

/// <summary>Writes a draft down with a plan's builder.</summary>
internal static class DraftWriter
{
    private const int LongestTitle = 200;

    public static PlanBuilder Write(DraftInput input, IReadOnlyList<DraftTarget> targets, List<DraftChoice> choices)
    {
        var title = input.Options.Title ?? Title(input);
        var document = input.Options.Document ?? new SourceDocument(input.Options.Id, title, null, null, null);
        var builder = new PlanBuilder(input.Options.Id, title)
            .Term(input.Term.FirstYear, input.Term.LastYear)
            .Area(input.Area)
            .InForceFrom(DraftAssembly.InForce(input))
            .Document(document);
        var asked = choices.Where(choice => choice.TargetId is not null).ToLookup(choice => choice.TargetId!, StringComparer.Ordinal);
        var kept = targets.Where(target => target.IsKept).ToList();
        foreach (var measure in kept.Select(target => target.Measure).DistinctBy(measure => measure.Code))
        {
            builder.Measure(measure);
        }

        var fields = new Dictionary<DocumentHeading, string>();
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var indicator in kept.Where(target => target.GoalYear is null).GroupBy(target => target.IndicatorNumber).OrderBy(group => group.Key))
        {
            WriteIndicator(builder, document, [.. indicator], asked, fields, codes);
        }

        WriteGoals(builder, document, targets, asked);
        return builder;
    }

    private static void WriteIndicator(
        PlanBuilder builder, SourceDocument document, List<DraftTarget> targets, ILookup<string, DraftChoice> asked, Dictionary<DocumentHeading, string> fields, HashSet<string> codes)
    {
        var first = targets[0];
        var name = first.Source.Statement.Within is { Length: > 0 } within ? within : first.Source.Statement.Name;
        builder.Indicator(
            first.IndicatorNumber,
            string.Create(CultureInfo.InvariantCulture, $"indicator_{first.IndicatorNumber}"),
            DraftNames.Both(name, first.Id),
            Field(builder, document, first.Source.Heading, fields, codes),
            Cite(document, first.Source),
            details =>
            {
                foreach (var target in targets)
                {
                    details.Target(target.Id, target.Measure.Code, written => Write(written, document, target, asked));
                }
            });
    }

    private static void Write(TargetBuilder written, SourceDocument document, DraftTarget target, ILookup<string, DraftChoice> asked)
    {
        if (target.Range is { } range)
        {
            written.Range(range);
        }

        if (target.Basis == Targets.Basis.EveryYear)
        {
            written.EveryYear();
        }
        else if (target.Basis == Targets.Basis.AverageGrowth)
        {
            written.AverageGrowth();
        }
        else if (target.Basis == Targets.Basis.Total)
        {
            written.Total();
        }
        else if (target.Basis == Targets.Basis.Maintain)
        {
            written.Maintain();
        }
        else if (target.Basis == Targets.Basis.Milestone)
        {
            written.Milestone();
        }
        else
        {
            written.EndOfTerm();
        }

        written.Over(target.From, target.To).Stated(target.Source.Joined).Cites(Cite(document, target.Source));
        if (target.BaselineYear is { } baseline)
        {
            written.Baseline(baseline);
        }

        foreach (var choice in asked[target.Id])
        {
            written.Read(Reading.Ours(
                LocalisedText.Of($"{choice.Question.Label.Vietnamese} {choice.Why.Vietnamese}", $"{choice.Question.Label.English} {choice.Why.English}"),
                LocalisedText.Of($"Lấy: {choice.Taken}.", $"Taken: {choice.Taken}.")));
        }
    }

    // Statements beyond the term are goals; so is one that a list of targets states again.
    private static void WriteGoals(PlanBuilder builder, SourceDocument document, IReadOnlyList<DraftTarget> targets, ILookup<string, DraftChoice> asked)
    {
        var years = new HashSet<int>();
        foreach (var target in targets.Where(target => target.GoalYear is not null))
        {
            if (years.Add(target.GoalYear!.Value))
            {
                builder.Goal(
                    target.GoalYear.Value, DraftNames.Both(target.Source.Joined, target.Id), Cite(document, target.Source), target.Id, target.Measure.Code,
                    written => Write(written, document, target, asked));
            }
        }

        foreach (var target in targets.Where(target => target.SameAs is not null))
        {
            if (targets.Any(other => other.Id == target.SameAs && other.IsKept && other.GoalYear is null) && years.Add(target.To))
            {
                builder.Goal(target.To, DraftNames.Both(target.Source.Joined, target.Id), Cite(document, target.Source), target.SameAs!);
            }
        }
    }

    private static string Field(PlanBuilder builder, SourceDocument document, DocumentHeading? heading, Dictionary<DocumentHeading, string> fields, HashSet<string> codes)
    {
        if (heading is null)
        {
            if (codes.Add("general"))
            {
                builder.Field("general", LocalisedText.Of("Chung", "General"), SourceReference.To(document));
            }

            return "general";
        }

        if (!fields.TryGetValue(heading, out var id))
        {
            id = fields[heading] = DraftNames.Unique(DraftNames.Code(heading.Title), codes);
            builder.Field(id, DraftNames.Both(heading.Title, id), heading.Section.Length == 0 ? SourceReference.To(document) : SourceReference.To(document, heading.Section));
        }

        return id;
    }

    private static SourceReference Cite(SourceDocument document, DocumentTarget source)
    {
        var section = source.Section.Length > 0 ? source.Section : source.Heading?.Title ?? string.Empty;
        return section.Length == 0 ? SourceReference.To(document)
            : source.Item is { Length: > 0 } item ? SourceReference.To(document, section, item) : SourceReference.To(document, section);
    }

    private static LocalisedText Title(DraftInput input)
    {
        var title = input.Document.Headings.FirstOrDefault(heading => heading.Title.Length > 0)?.Title
            ?? input.Document.Text.AsSpan().Trim()[..Math.Min(LongestTitle, input.Document.Text.AsSpan().Trim().Length)].ToString().Split('\n')[0];
        return DraftNames.Both(title, input.Options.Id);
    }
}
