using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Observations;

namespace HanoiPlan.Sdk.Interchange;

/// <summary>The columns that were read from a file, and what there is to say about its rows. Immutable.</summary>
public sealed class ObservationColumnsCsvResult
{
    internal ObservationColumnsCsvResult(ObservationColumns columns, FindingReport report, long rowCount, long filledCount)
    {
        Columns = columns;
        Findings = report.Findings;
        LeftOutFindingCount = report.LeftOutCount;
        HasErrors = report.HasErrors;
        RowCount = rowCount;
        FilledCount = filledCount;
    }

    /// <summary>The columns.</summary>
    public ObservationColumns Columns { get; }

    /// <summary>
    /// What is wrong or doubtful, by line and column: of the text as <see cref="FileFindingCodes"/> says, of the figures as
    /// <see cref="ObservationFindings"/>. The first ones, up to <see cref="ObservationColumnsCsvOptions.MaxFindings"/>. Cells
    /// that stay disputed are named by <see cref="ObservationColumns.Findings"/>.
    /// </summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>How many further findings there are, which were counted and not kept.</summary>
    public long LeftOutFindingCount { get; }

    /// <summary>True when a finding, kept or not, is an error: something was left out.</summary>
    public bool HasErrors { get; }

    /// <summary>The rows met after the header, good or not; lines without any character do not count.</summary>
    public long RowCount { get; }

    /// <summary>The cells that hold a figure.</summary>
    public long FilledCount { get; }
}
