using System.Text;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Statements;

/// <summary>
/// A whole resolution, programme or plan as it was read: its headings, its targets with their places, and everything that was
/// left out with the reason. Immutable and safe to share between threads.
/// </summary>
public sealed class TargetDocument
{
    internal TargetDocument(
        string text, Language language, IReadOnlyList<DocumentHeading> headings, IReadOnlyList<DocumentTarget> targets, IReadOnlyList<LeftOutText> leftOut)
    {
        Text = text;
        Language = language;
        Headings = headings;
        Targets = targets;
        LeftOut = leftOut;
    }

    /// <summary>The text as given; places are places in it.</summary>
    public string Text { get; }

    /// <summary>The language that it was read in: as given, or told from its wording.</summary>
    public Language Language { get; }

    /// <summary>The outermost headings, in the order of the text; the others stand under them.</summary>
    public IReadOnlyList<DocumentHeading> Headings { get; }

    /// <summary>The targets, in the order of the text.</summary>
    public IReadOnlyList<DocumentTarget> Targets { get; }

    /// <summary>What was left out and why, in the order of the text. Every line of the text is in a heading, in a paragraph with a target, or here.</summary>
    public IReadOnlyList<LeftOutText> LeftOut { get; }

    /// <summary>Reads a document in the language told from its wording.</summary>
    /// <returns>The document; it never throws on bad text, and takes time linear in its length.</returns>
    public static TargetDocument Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new DocumentReader(text, Lexicon.Tell(text)).Read();
    }

    /// <summary>Reads a document in a language.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public static TargetDocument Read(string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Enum.IsDefined(language)
            ? new DocumentReader(text, language).Read()
            : throw new ArgumentOutOfRangeException(nameof(language), language, "The language must be Vietnamese or English.");
    }

    /// <summary>Reads the rest of a reader's text.</summary>
    public static TargetDocument Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return Read(reader.ReadToEnd());
    }

    /// <summary>Reads a stream of UTF-8, or of UTF-16 that begins with its mark. The stream stays open.</summary>
    public static TargetDocument Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var reader = new StreamReader(stream, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true, bufferSize: -1, leaveOpen: true);
        return Read(reader);
    }

    /// <summary>The same document with further passages left out, such as those that a reader of a file met before the text.</summary>
    public TargetDocument WithLeftOut(IEnumerable<LeftOutText> further)
    {
        ArgumentNullException.ThrowIfNull(further);
        return new TargetDocument(Text, Language, Headings, Targets, [.. LeftOut.Concat(further).OrderBy(passage => passage.Start)]);
    }

    /// <summary>The doubts of every target as warnings, then what was left out as notes.</summary>
    public IReadOnlyList<Finding> ToFindings() =>
    [
        .. Targets.SelectMany(target => target.Statement.Doubts.Select(doubt => new Finding(
            StatementFindingCodes.Doubt, Severity.Warning, target.Statement.Name, doubt.Text, new Place(null, target.Line, 0, null)))),
        .. LeftOut.Select(passage => passage.ToFinding()),
    ];
}
