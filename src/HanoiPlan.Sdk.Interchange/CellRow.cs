namespace HanoiPlan.Sdk.Interchange;

/// <summary>A result that was read for a cell.</summary>
internal struct CellRow
{
    public int Measure;

    public int Area;

    public int Period;

    /// <summary>Standing and date of record: see <see cref="RecordRank"/>.</summary>
    public int Rank;

    /// <summary>The headline in steps; <see cref="Observations.ObservationColumns.Missing"/> where only the parts are known.</summary>
    public long Steps;

    /// <summary>Where the row begins in its block.</summary>
    public int Offset;
}
