namespace HanoiPlan.Sdk.Interchange;

/// <summary>How far reading has come. Immutable.</summary>
public sealed class ObservationColumnsProgress
{
    internal ObservationColumnsProgress(long rows, long bytes)
    {
        Rows = rows;
        Bytes = bytes;
    }

    /// <summary>The rows met after the header.</summary>
    public long Rows { get; }

    /// <summary>The bytes read, of which the file's length is the whole.</summary>
    public long Bytes { get; }
}
