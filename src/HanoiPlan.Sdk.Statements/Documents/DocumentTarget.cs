using System.Globalization;

namespace HanoiPlan.Sdk.Statements;

/// <summary>A target of a document: the statement, and where it stands. Immutable.</summary>
public sealed class DocumentTarget
{
    internal DocumentTarget(TargetStatement statement, DocumentHeading? heading, string? item, int line, string text, string joined)
    {
        Statement = statement;
        Heading = heading;
        Item = item;
        Line = line;
        Text = text;
        Joined = joined;
    }

    /// <summary>What is asked; its place is that in the document, its doubts include those of the document.</summary>
    public TargetStatement Statement { get; }

    /// <summary>The nearest heading above; null when there is none.</summary>
    public DocumentHeading? Heading { get; }

    /// <summary>The numbers of the sections that it stands in, such as "II.2"; empty when none has a number.</summary>
    public string Section => Heading?.Section ?? string.Empty;

    /// <summary>The item in the section as the document numbers it, such as "(4)"; null for none.</summary>
    public string? Item { get; }

    /// <summary>The line in the text as given, from 1.</summary>
    public int Line { get; }

    /// <summary>The words of the text as given, with its line ends.</summary>
    public string Text { get; }

    /// <summary>The words with wrapped lines joined and without marks of formatting; in a table the row's name, the number and its unit.</summary>
    public string Joined { get; }

    /// <summary>The headings above it from the outermost to the nearest.</summary>
    public IReadOnlyList<DocumentHeading> Path
    {
        get
        {
            var path = new List<DocumentHeading>();
            for (var heading = Heading; heading is not null; heading = heading.Parent)
            {
                path.Add(heading);
            }

            path.Reverse();
            return path;
        }
    }

    /// <summary>One line in English: line, section, item and words.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"line {Line}: {Section}{Item} {Joined}");
}
