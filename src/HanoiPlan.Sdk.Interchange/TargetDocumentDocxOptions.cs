using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Interchange;

/// <summary>How a DOCX file is read. Immutable.</summary>
public sealed record TargetDocumentDocxOptions
{
    /// <summary>The limits that hold without other word: 64 MiB unpacked, 2,000 parts.</summary>
    public static TargetDocumentDocxOptions Default { get; } = new();

    /// <summary>The most bytes that the file may have when it is unpacked; a file beyond it is refused before its text is read.</summary>
    public long MostBytes { get; init; } = 64L * 1024 * 1024;

    /// <summary>The most parts that the file may have.</summary>
    public int MostParts { get; init; } = 2_000;

    /// <summary>The language of the document; null to tell it from the wording.</summary>
    public Language? Language { get; init; }

    /// <summary>The name that findings give the file; null for none.</summary>
    public string? FileName { get; init; }
}
