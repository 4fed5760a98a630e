namespace HanoiPlan.Sdk.Tests.Documentation;

/// <summary>One document of the repository: its text and its fenced blocks.</summary>
internal sealed class MarkdownFile
{
    private MarkdownFile(string name, string text)
    {
        Name = name;
        Text = text;
        Blocks = [.. ReadBlocks(text)];
    }

    /// <summary>README.md, CHANGELOG.md and every document of docs/.</summary>
    public static IReadOnlyList<MarkdownFile> All { get; } =
    [
        .. new[] { "README.md", "CHANGELOG.md" }
            .Concat(Directory.GetFiles(Repository.Of("docs"), "*.md").Select(path => $"docs/{Path.GetFileName(path)}").Order(StringComparer.Ordinal))
            .Select(name => Named(name)),
    ];

    /// <summary>The path from the root, with forward slashes.</summary>
    public string Name { get; }

    public string Text { get; }

    public IReadOnlyList<Block> Blocks { get; }

    /// <summary>The programs of the document; each with the output that the next block states, if that is of text.</summary>
    public IEnumerable<(Block Program, Block? Output)> Programs => Blocks
        .Select((block, i) => (Program: block, Next: i + 1 < Blocks.Count ? Blocks[i + 1] : null))
        .Where(pair => pair.Program.Language == "csharp")
        .Select(pair => (pair.Program, pair.Next?.Language == "text" ? pair.Next : null));

    public static MarkdownFile Named(string name) => new(name, File.ReadAllText(Repository.Of(name)).ReplaceLineEndings("\n"));

    public override string ToString() => Name;

    private static IEnumerable<Block> ReadBlocks(string text)
    {
        string? language = null;
        var start = 0;
        var lines = new List<string>();
        foreach (var (line, i) in text.Split('\n').Select((line, i) => (line, i)))
        {
            if (!line.StartsWith("```", StringComparison.Ordinal))
            {
                lines.Add(line);
            }
            else if (language is null)
            {
                (language, start) = (line[3..].Trim(), i + 1);
                lines.Clear();
            }
            else
            {
                yield return new Block(language, start, string.Join('\n', lines));
                language = null;
            }
        }

        if (language is not null)
        {
            throw new InvalidOperationException($"The block opened in line {start} is not closed.");
        }
    }

    /// <summary>A fenced block: its language and the line, from 1, that opens it.</summary>
    internal sealed record Block(string Language, int Line, string Text);
}
