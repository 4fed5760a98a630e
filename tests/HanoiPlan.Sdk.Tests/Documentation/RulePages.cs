using System.Globalization;
using System.Reflection;
using System.Text;
using System.Xml.Linq;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Interchange;
using HanoiPlan.Sdk.Rules;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Statements;

namespace HanoiPlan.Sdk.Tests.Documentation;

/// <summary>The pages of the rules, written from the rules themselves, and the index of every code that a finding can have.</summary>
internal static class RulePages
{
    public const string Folder = "docs/rules";

    private static readonly Assembly[] Packages = [typeof(Rule).Assembly, typeof(FileFindingCodes).Assembly, typeof(StatementFindingCodes).Assembly];

    public static IReadOnlyList<RuleDescription> Described { get; } =
        [Failure, .. RuleSet.BuiltIn.Rules.Select(rule => rule.Description)];

    /// <summary>Every code that the packages declare, with what its declaration says.</summary>
    public static IReadOnlyList<(string Code, string Name, string Words)> Declared { get; } = [.. Packages.SelectMany(Constants).OrderBy(one => one.Code, StringComparer.Ordinal)];

    private static RuleDescription Failure => (RuleDescription)typeof(RuleFailure)
        .GetProperty("Description", BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!;

    /// <summary>Every page by its path from the root.</summary>
    public static IEnumerable<(string Path, string Text)> All() =>
        Described.Select(description => ($"{Folder}/{description.Code}.md", Page(description))).Append(($"{Folder}/README.md", Index()));

    private static string Page(RuleDescription description)
    {
        RuleSet.BuiltIn.TryGet(description.Code.Value, out var rule);
        var page = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"# {description.Code}: {description.Title.English}\n\n**{description.Title.Vietnamese}**\n\n| | |\n| --- | --- |\n")
            .Append(CultureInfo.InvariantCulture, $"| Severity · Mức độ | {Word(description.Severity)} |\n");
        if (rule is ReportedRule reported)
        {
            page.Append(CultureInfo.InvariantCulture, $"| Enforced by · Xét tại | `{reported.EnforcedBy.English}` |\n");
        }
        else if (rule is not null)
        {
            page.Append(CultureInfo.InvariantCulture, $"| Looks at · Đối tượng | {Both(rule.Kind.Label)} |\n");
        }

        if (description.Needed.Count > 0)
        {
            page.Append(CultureInfo.InvariantCulture, $"| Needs · Cần có | {string.Join(", ", description.Needed.Select(kind => Both(kind.Label)))} |\n");
        }

        Section(page, "What it finds · Phát hiện gì", description.What!);
        Section(page, "Why · Vì sao", description.Why!);
        Section(page, "An example that breaks it · Ví dụ", description.Example!);
        Section(page, "How to mend it · Cách sửa", description.Mending!);
        return page.Append("\nWritten from the rule itself by `eng/rule-pages.sh`. [All codes](README.md) · [Rules](../rules.md)\n").ToString();
    }

    private static string Index()
    {
        var index = new StringBuilder(
            "# Every code · Mọi mã\n\nWhat a finding can say, by its code. HP0xxx the running of rules, HP1xxx plans, HP2xxx observations and files, HP3xxx responsibilities, HP4xxx areas, HP5xxx documents. "
            + "A host's own rules have a prefix of its own. [How rules work](../rules.md).\n\nWritten from the rules by `eng/rule-pages.sh`.\n\n"
            + "| Code | Severity | Meaning | Nghĩa |\n| --- | --- | --- | --- |\n");
        var described = Described.ToDictionary(description => description.Code.Value);
        foreach (var code in described.Keys.Union(Declared.Select(one => one.Code)).Order(StringComparer.Ordinal))
        {
            if (described.TryGetValue(code, out var description))
            {
                index.Append(CultureInfo.InvariantCulture, $"| [{code}]({code}.md) | {English(description.Severity)} | {description.Title.English} | {description.Title.Vietnamese} |\n");
                continue;
            }

            var (_, name, words) = Declared.First(one => one.Code == code);
            index.Append(CultureInfo.InvariantCulture, $"| {code} | | `{name}`: {words} | |\n");
        }

        return index.ToString();
    }

    private static void Section(StringBuilder page, string title, LocalisedText text) =>
        page.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n{text.English}\n\n{text.Vietnamese}\n");

    private static string Both(LocalisedText text) => $"{text.English} · {text.Vietnamese}";

    private static string English(Severity severity) => severity.ToString().ToLowerInvariant();

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error · lỗi",
        Severity.Warning => "warning · cảnh báo",
        _ => "information · thông tin",
    };

    private static IEnumerable<(string Code, string Name, string Words)> Constants(Assembly package)
    {
        var words = XDocument.Load(Path.ChangeExtension(package.Location, ".xml")).Descendants("member")
            .ToDictionary(member => member.Attribute("name")!.Value, member => member.Element("summary")?.Value ?? string.Empty);
        return package.GetExportedTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(field => field.IsLiteral && field.FieldType == typeof(string) && RuleCode.TryParse((string)field.GetRawConstantValue()!, null, out _))
            .Select(field => (
                (string)field.GetRawConstantValue()!,
                $"{field.DeclaringType!.Name}.{field.Name}",
                string.Join(' ', words[$"F:{field.DeclaringType!.FullName}.{field.Name}"].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
    }
}
