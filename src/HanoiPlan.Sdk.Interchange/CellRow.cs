using HanoiPlan.Sdk.Observations;

namespace HanoiPlan.Sdk.Interchange;

/// <summary>A result that was read for a cell, small enough that a block of rows is.</summary>
internal struct CellRow
{
    public int Measure;

    public int Area;

    public int Period;

    /// <summary>Standing and date of record: see <see cref="RecordRank"/>.</summary>
    public int Rank;

    /// <summary>The headline in steps; <see cref="ObservationColumns.Missing"/> where only the parts are known.</summary>
    public long Steps;

    /// <summary>Where the row begins in its block.</summary>
    public int Offset;

    /// <summary>The place, from 1, of a row that was read the long way among those of its block; 0 for a plain row.</summary>
    public int Unusual;
}
