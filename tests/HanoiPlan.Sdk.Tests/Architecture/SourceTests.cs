using System.Text.RegularExpressions;

namespace HanoiPlan.Sdk.Tests.Architecture;

/// <summary>What holds of the source files themselves.</summary>
public sealed partial class SourceTests
{
    // From the ground up; a folder uses only those before it.
    private static readonly string[] Folders =
    [
        "Sources", "Findings", "Quantities", "Time", "Areas", "Measures", "Targets", "Responsibilities", "Plans",
        "Observations", "Evaluation", "Rules", "Hanoi",
    ];

    [Fact]
    public void Folders_AreAllInTheOrder() => Assert.Empty(
        Directory.GetDirectories(Repository.Sdk).Select(Path.GetFileName).Except([.. Folders, "bin", "obj", "Properties"]));

    [Fact]
    public void Folder_UsesOnlyFoldersBeforeIt()
    {
        var wrong = new List<string>();
        var mentions = 0;
        foreach (var file in Folders.SelectMany(folder => Repository.Sources(Path.Combine(Repository.Sdk, folder))))
        {
            var own = Array.IndexOf(Folders, Path.GetRelativePath(Repository.Sdk, file).Split(Path.DirectorySeparatorChar)[0]);
            foreach (Match match in Mention().Matches(Code(file)))
            {
                var other = Array.IndexOf(Folders, match.Groups["folder"].Value);
                if (other < 0 || (match.Groups["type"] is { Success: true } type && !IsTypeOf(Folders[other], type.Value)))
                {
                    continue;
                }

                mentions++;
                if (other > own)
                {
                    wrong.Add($"{Repository.Short(file)} uses {match.Value}");
                }
            }
        }

        Assert.Empty(wrong);
        Assert.True(mentions > 500, $"Only {mentions} mentions of the SDK's namespaces were seen.");
    }

    [Fact]
    public void File_HoldsOnePublicTypeOfItsName()
    {
        var wrong = new List<string>();
        foreach (var file in Packages())
        {
            var types = PublicType().Matches(Code(file)).Select(match => match.Groups["name"].Value).Distinct().ToArray();

            // Parts of one type stand in files such as "PlanBuilder.Organisation".
            var name = Path.GetFileNameWithoutExtension(file).Split('.')[0];
            if (types.Length > 1 || (types.Length == 1 && types[0] != name))
            {
                wrong.Add($"{Repository.Short(file)}: {string.Join(", ", types)}");
            }
        }

        Assert.Empty(wrong);
    }

    // A package may sort the files of its one namespace into folders: statements and documents are used together.
    [Fact]
    public void Namespace_IsTheFoldersOrThePackages() => Assert.Empty(Packages().Where(file =>
    {
        var folder = Path.GetDirectoryName(Path.GetRelativePath(Path.Combine(Repository.Root, "src"), file))!;
        var text = File.ReadAllText(file);
        return !text.Contains($"namespace {folder.Replace(Path.DirectorySeparatorChar, '.')};", StringComparison.Ordinal)
            && !text.Contains($"namespace {folder.Split(Path.DirectorySeparatorChar)[0]};", StringComparison.Ordinal);
    }).Select(Repository.Short));

    [Fact]
    public void Sdk_NeverSaysDoubleOrFloat_NotEvenInAComment() => Assert.Empty(
        Repository.Sources(Repository.Sdk).Where(file => Floating().IsMatch(Code(file, keepComments: true))).Select(Repository.Short));

    [Fact]
    public void PublishedFiles_NameNoAbsolutePathOfAMachine()
    {
        string[] text = [".cs", ".md", ".csproj", ".props", ".targets", ".sln", ".json", ".yml", ".yaml", ".txt", ".csv", ".sh", ".editorconfig"];
        var files = new[] { "src", "docs", "samples" }
            .SelectMany(folder => Repository.Files(Path.Combine(Repository.Root, folder), "*"))
            .Concat(Directory.GetFiles(Repository.Root, "*.md"))
            .Concat(Directory.GetFiles(Repository.Root, "*.props"))
            .Where(file => text.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase));
        Assert.Empty(files.Where(file => MachinePath().IsMatch(File.ReadAllText(file))).Select(Repository.Short));
    }

    // "Measures.TryGet" is a property's method, "Measures.Preference" is a type of the folder.
    private static bool IsTypeOf(string folder, string name) => typeof(Sdk.Plans.Plan).Assembly.GetType($"HanoiPlan.Sdk.{folder}.{name}") is not null;

    private static IEnumerable<string> Packages() => Repository.Sources(Path.Combine(Repository.Root, "src"));

    /// <summary>A file without the text of its strings and without its comments.</summary>
    private static string Code(string file) => Code(file, keepComments: false);

    private static string Code(string file, bool keepComments) => CommentOrText().Replace(
        File.ReadAllText(file), match => match.Value[0] != '/' ? "\"\"" : keepComments ? match.Value : string.Empty);

    [GeneratedRegex(@"""""""[\s\S]*?""""""|//[^\n]*|/\*[\s\S]*?\*/|""(?:\\.|[^""\\\n])*""")]
    private static partial Regex CommentOrText();

    [GeneratedRegex(@"\bHanoiPlan\.Sdk\.(?<folder>[A-Z]\w+)|(?<![\w.])(?:Sdk\.)?(?<folder>[A-Z]\w+)\.(?:\w+\.)*?(?<type>[A-Z]\w*)\b")]
    private static partial Regex Mention();

    [GeneratedRegex(@"^public (?:static |sealed |abstract |readonly |partial |ref )*(?:class|struct|record struct|record|enum|interface|delegate \S+) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"\b(?:double|float|System\.Double|System\.Single)\b")]
    private static partial Regex Floating();

    [GeneratedRegex(@"(?<![\w./:])/(?:home|root|Users|work|tmp|mnt|var|opt)/\w|\b[A-Za-z]:\\(?!\\?[nrt""])\w")]
    private static partial Regex MachinePath();
}
