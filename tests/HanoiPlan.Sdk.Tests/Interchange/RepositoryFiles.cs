namespace HanoiPlan.Sdk.Tests.Interchange;

/// <summary>Finds files by walking up from where the tests run.</summary>
internal static class RepositoryFiles
{
    public static string HanoiData => Path.Combine(
        Up("HanoiPlan.Sdk.sln") ?? throw new InvalidOperationException("The solution's folder was not found."),
        "samples", "CityScorecard", "data", "hanoi-2020-2025.csv");

    /// <summary>The collected facts; null where they are not at hand.</summary>
    public static string? Facts
    {
        get
        {
            var folder = Up(Path.Combine("shared", "facts", "actuals.csv"));
            return folder is null ? null : Path.Combine(folder, "shared", "facts", "actuals.csv");
        }
    }

    private static string? Up(string file)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, file)))
        {
            folder = folder.Parent;
        }

        return folder?.FullName;
    }
}
