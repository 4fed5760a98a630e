using System.Globalization;

namespace HanoiPlan.Sdk.Statements;

/// <summary>A heading of a document, with the headings under it. Immutable once the document is read.</summary>
public sealed class DocumentHeading
{
    private readonly List<DocumentHeading> _children = [];

    internal DocumentHeading(DocumentHeading? parent, ItemMark mark, string title, HeadingStyle style, HeadingSubject subject)
    {
        Parent = parent;
        Mark = mark.Text;
        MarkKind = mark.Kind;
        Title = title;
        Style = style;
        Subject = subject != HeadingSubject.Unknown ? subject : parent?.Subject ?? HeadingSubject.Unknown;
        parent?._children.Add(this);
    }

    /// <summary>The heading that this one stands under; null at the top.</summary>
    public DocumentHeading? Parent { get; }

    /// <summary>The headings directly under this one, in the order of the text.</summary>
    public IReadOnlyList<DocumentHeading> Children => _children;

    /// <summary>Its number as written, such as "II." or "a)"; empty when it has none.</summary>
    public string Mark { get; }

    /// <summary>The words without the number and without a colon at the end.</summary>
    public string Title { get; }

    /// <summary>The line in the text as given, from 1.</summary>
    public int Line { get; internal init; }

    /// <summary>Where it begins in the text as given, in UTF-16 units from 0.</summary>
    public int Start { get; internal init; }

    /// <summary>The first year that it says for what stands under it; null when it says none.</summary>
    public int? From { get; internal init; }

    /// <summary>The last or due year that it says for what stands under it; null when it says none.</summary>
    public int? To { get; internal init; }

    /// <summary>The numbers of the sections down to this heading, such as "II.2"; empty when none has a number.</summary>
    public string Section
    {
        get
        {
            // "1.2" under "II.1" names its parent's number again.
            var above = Parent;
            while (above is not null && Style == HeadingStyle.Decimal && above.Style is HeadingStyle.Number or HeadingStyle.Decimal)
            {
                above = above.Parent;
            }

            var outer = above?.Section ?? string.Empty;
            var own = IsSection ? Mark.TrimEnd('.', ')', '/', ':', ' ', '-', '–') : string.Empty;
            return outer.Length == 0 ? own : own.Length == 0 ? outer : $"{outer}.{own}";
        }
    }

    internal ItemMarkKind MarkKind { get; }

    internal HeadingStyle Style { get; }

    internal HeadingSubject Subject { get; }

    internal bool IsSection => MarkKind is ItemMarkKind.Word or ItemMarkKind.Roman or ItemMarkKind.Capital or ItemMarkKind.Number or ItemMarkKind.Decimal;

    /// <summary>The number and the words.</summary>
    public override string ToString() => Mark.Length == 0 ? Title : string.Create(CultureInfo.InvariantCulture, $"{Mark} {Title}");
}
