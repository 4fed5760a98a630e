namespace HanoiPlan.Sdk.Tests.Architecture;

/// <summary>The repository's files, found by walking up from where the tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Sdk => Path.Combine(Root, "src", "HanoiPlan.Sdk");

    /// <summary>The C# sources under a folder, without what the build writes.</summary>
    public static IEnumerable<string> Sources(string folder) => Files(folder, "*.cs");

    /// <summary>The files under a folder, without what the build writes.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules"))
            .Order(StringComparer.Ordinal)
        : [];

    public static string Short(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "HanoiPlan.Sdk.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The folder of HanoiPlan.Sdk.sln was not found above the tests.");
    }
}
