namespace HanoiPlan.Sdk.Hanoi;

/// <summary>
/// Reads the texts that come inside the package: UTF-8 lines in sections that begin with "=name"; "#" begins a remark.
/// </summary>
internal static class PackagedText
{
    public static Dictionary<string, string[]> Sections(string file)
    {
        using var stream = typeof(PackagedText).Assembly.GetManifestResourceStream($"HanoiPlan.Sdk.Hanoi.Data.{file}")
            ?? throw new InvalidOperationException($"The package lacks its data \"{file}\".");
        using var reader = new StreamReader(stream, System.Text.Encoding.UTF8);
        var sections = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        List<string>? lines = null;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('='))
            {
                sections.Add(line[1..], lines = []);
            }
            else if (!line.StartsWith('#'))
            {
                lines!.Add(line);
            }
        }

        return sections.ToDictionary(section => section.Key, section => section.Value.ToArray(), StringComparer.Ordinal);
    }
}
