using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Statements;

namespace HanoiPlan.Sdk.Interchange;

/// <summary>
/// Reads a document of targets from a DOCX file: paragraphs, headings, numbers of lists and tables. What tracked changes delete
/// is left out and said. Headers, footers, footnotes and comments are not read.
/// </summary>
public static class TargetDocumentDocx
{
    private const int BufferSize = 81_920;

    /// <summary>Reads a file with the default limits.</summary>
    public static TargetDocumentDocxResult Read(Stream stream) => Read(stream, TargetDocumentDocxOptions.Default);

    /// <summary>Reads a file. The stream stays open.</summary>
    /// <exception cref="ArgumentException"><paramref name="stream"/> cannot seek, or a limit is below 1.</exception>
    public static TargetDocumentDocxResult Read(Stream stream, TargetDocumentDocxOptions options)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MostBytes, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MostParts, 1, nameof(options));
        if (!stream.CanSeek)
        {
            throw new ArgumentException("The stream must be able to seek: copy it into memory or a file first.", nameof(stream));
        }

        try
        {
            var start = stream.Position;
            if (Refusal(stream, options) is { } refusal)
            {
                return new TargetDocumentDocxResult(null, [refusal]);
            }

            stream.Position = start;
            using var file = WordprocessingDocument.Open(stream, false, new OpenSettings { AutoSave = false, MaxCharactersInPart = options.MostBytes });
            if (file.MainDocumentPart is not { } main)
            {
                return Damaged(options);
            }

            var text = new DocxText(DocxNumbering.Read(main));
            text.Read(main);
            var document = options.Language is { } language ? TargetDocument.Read(text.Text, language) : TargetDocument.Read(text.Text);
            return new TargetDocumentDocxResult(document.WithLeftOut(text.Deleted), []);
        }
        catch (Exception damage) when (damage is InvalidDataException or XmlException or OpenXmlPackageException or FileFormatException or InvalidOperationException or FormatException or UriFormatException or ArgumentException or NotSupportedException or IOException or KeyNotFoundException)
        {
            return Damaged(options);
        }
    }

    /// <summary>Reads a file on disk with the default limits; findings name it.</summary>
    public static TargetDocumentDocxResult ReadFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var stream = File.OpenRead(path);
        return Read(stream, TargetDocumentDocxOptions.Default with { FileName = Path.GetFileName(path) });
    }

    // Every part is unpacked once to be counted: what a part says of its own size can be untrue.
    private static Finding? Refusal(Stream stream, TargetDocumentDocxOptions options)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.Entries.Count > options.MostParts)
        {
            return TooLarge(options, $"Tệp có {archive.Entries.Count} phần, nhiều hơn giới hạn {options.MostParts}.", $"The file has {archive.Entries.Count} parts, more than the limit of {options.MostParts}.");
        }

        var buffer = new byte[BufferSize];
        var left = options.MostBytes;
        foreach (var entry in archive.Entries)
        {
            using var part = entry.Open();
            for (int read; (read = part.Read(buffer, 0, buffer.Length)) > 0;)
            {
                left -= read;
                if (left < 0)
                {
                    return TooLarge(options, $"Khi giải nén tệp lớn hơn giới hạn {options.MostBytes} byte.", $"Unpacked, the file is larger than the limit of {options.MostBytes} bytes.");
                }
            }
        }

        return null;
    }

    private static Finding TooLarge(TargetDocumentDocxOptions options, string vietnamese, string english) =>
        new(DocxFindingCodes.TooLarge, Severity.Error, options.FileName ?? "docx", LocalisedText.Of(vietnamese, english));

    private static TargetDocumentDocxResult Damaged(TargetDocumentDocxOptions options) => new(
        null,
        [
            new Finding(
                DocxFindingCodes.NotADocument, Severity.Error, options.FileName ?? "docx",
                LocalisedText.Of("Tệp không phải DOCX, bị hỏng hoặc bị mã hóa.", "The file is not a DOCX file, is damaged or encrypted.")),
        ]);
}
