namespace HanoiPlan.Sdk.Tests.Documentation;

/// <summary>The repository that the tests were built from.</summary>
internal static class Repository
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The path of a file or folder, given with forward slashes.</summary>
    public static string Of(string relative) => Path.Combine([Root, .. relative.Split('/')]);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "HanoiPlan.Sdk.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} has HanoiPlan.Sdk.sln.");
    }
}
