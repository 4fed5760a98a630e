namespace HanoiPlan.Sdk.Interchange;

/// <summary>The cells whose best and latest figures differ: a bit for each, once a measure has one.</summary>
internal sealed class DisputedCells(ColumnsForm form)
{
    private const int Bits = 64;

    private readonly ulong[]?[] _marks = new ulong[form.Measures.Count][];

    public bool Contains(in CellRow row) => _marks[row.Measure] is { } marks && (marks[PlaceOf(row) / Bits] & Bit(row)) != 0;

    public void Mark(in CellRow row)
    {
        var marks = _marks[row.Measure] ??= new ulong[((form.Areas.Count * form.Periods.Count) + Bits - 1) / Bits];
        marks[PlaceOf(row) / Bits] |= Bit(row);
    }

    public void Clear(in CellRow row)
    {
        if (_marks[row.Measure] is { } marks)
        {
            marks[PlaceOf(row) / Bits] &= ~Bit(row);
        }
    }

    /// <summary>By measure, period and area.</summary>
    public IEnumerable<(int Measure, int Area, int Period)> All()
    {
        for (var measure = 0; measure < _marks.Length; measure++)
        {
            for (var word = 0; _marks[measure] is { } marks && word < marks.Length; word++)
            {
                for (var left = marks[word]; left != 0; left &= left - 1)
                {
                    var place = (word * Bits) + System.Numerics.BitOperations.TrailingZeroCount(left);
                    yield return (measure, place % form.Areas.Count, place / form.Areas.Count);
                }
            }
        }
    }

    private int PlaceOf(in CellRow row) => (row.Period * form.Areas.Count) + row.Area;

    private ulong Bit(in CellRow row) => 1UL << (PlaceOf(row) % Bits);
}
