using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Statements;

namespace HanoiPlan.Sdk.Interchange;

/// <summary>A document read from a DOCX file, or why it was refused.</summary>
public sealed class TargetDocumentDocxResult
{
    internal TargetDocumentDocxResult(TargetDocument? document, IReadOnlyList<Finding> findings)
    {
        Document = document;
        Findings = findings;
    }

    /// <summary>The document; its text is that of the file, a paragraph or a table's row a line. Null when the file is refused.</summary>
    public TargetDocument? Document { get; }

    /// <summary>Why the file is refused; empty when it was read.</summary>
    public IReadOnlyList<Finding> Findings { get; }
}
