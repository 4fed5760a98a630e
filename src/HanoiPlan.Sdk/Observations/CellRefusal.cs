namespace HanoiPlan.Sdk.Observations;

/// <summary>Why a figure cannot stand in a cell of columns.</summary>
public enum CellRefusal
{
    /// <summary>It can: it was written.</summary>
    None,

    /// <summary>It has more decimals than the scale allows, or does not fit 64 bits: <see cref="ObservationFindings.OverPrecise"/>.</summary>
    OverPrecise,

    /// <summary>It lies beyond a natural limit of the measure: <see cref="ObservationFindings.BeyondLimit"/>.</summary>
    BeyondLimit,

    /// <summary>The column is <see cref="ColumnWidth.Narrow"/> and the figure needs more bits: <see cref="ObservationFindings.TooWide"/>.</summary>
    TooWide,

    /// <summary>The parts make a ratio beyond a natural limit, or the denominator is not above zero: <see cref="ObservationFindings.PartsBeyondLimit"/>.</summary>
    PartsBeyondLimit,

    /// <summary>The parts do not make the headline: <see cref="ObservationFindings.NotRebuilt"/>. Such a figure is a conflict; see <see cref="ObservationColumnsBuilder.Dispute"/>.</summary>
    NotRebuilt,
}
