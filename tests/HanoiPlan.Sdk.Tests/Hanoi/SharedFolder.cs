namespace HanoiPlan.Sdk.Tests.Hanoi;

/// <summary>Finds the source and the facts where they stand beside the repository; tests that need them are skipped elsewhere.</summary>
internal static class SharedFolder
{
    public static string? Find(string relative)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", relative);
            if (File.Exists(path))
            {
                return path;
            }
        }

        return null;
    }
}
