using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;

namespace HanoiPlan.Sdk.Interchange;

/// <summary>
/// The row that a figure is of, by the place of its code and its period: worked out before the file is read, so that a row of it costs
/// one look. Figures of the end of a period and of the whole of it differ. Immutable.
/// </summary>
internal sealed class CodeRows
{
    private readonly int[] _rows;
    private readonly int[] _offsets;
    private readonly int _periods;

    public CodeRows(ObservationColumnsBuilder builder)
    {
        _periods = builder.Periods.Count;
        var half = builder.Codes.Count * _periods;
        _offsets = [.. builder.Measures.Select(measure => measure.Nature == SeriesNature.Stock ? half : 0)];
        _rows = new int[2 * half];
        foreach (var measure in new[] { Array.IndexOf(_offsets, 0), Array.IndexOf(_offsets, half) })
        {
            for (var at = 0; measure >= 0 && at < half; at++)
            {
                _rows[_offsets[measure] + at] = builder.TryRowOf(builder.Codes[at / _periods], measure, at % _periods, out var row) ? row : -1;
            }
        }
    }

    /// <summary>The row; −1 where the code names no unit of the rows in the period, or several.</summary>
    public int this[int code, int measure, int period] => _rows[_offsets[measure] + (code * _periods) + period];
}
