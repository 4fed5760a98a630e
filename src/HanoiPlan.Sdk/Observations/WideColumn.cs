namespace HanoiPlan.Sdk.Observations;

/// <summary>A column of 64-bit numbers.</summary>
internal sealed class WideColumn : ValueColumn
{
    private readonly long[] _values;

    public WideColumn(long least, long most, int places)
        : base(least, most)
    {
        _values = GC.AllocateUninitializedArray<long>(places);
        Array.Fill(_values, ObservationColumns.Missing);
    }

    private WideColumn(WideColumn other)
        : base(other.Least, other.Most) => _values = [.. other._values];

    public override ColumnWidth Width => ColumnWidth.Wide;

    public override long Bytes => (long)_values.Length * sizeof(long);

    /// <summary>The numbers themselves, for kernels; the least one stands for a missing value.</summary>
    public long[] Values => _values;

    public override long this[int place] => _values[place];

    public override long LargestMagnitude()
    {
        long largest = 0;
        foreach (var value in _values)
        {
            largest = value == long.MinValue ? largest : Math.Max(largest, Math.Abs(value));
        }

        return largest;
    }

    public override void Write(int place, long value) => _values[place] = value;

    public override int Fill(ColumnShape shape, ReadOnlySpan<int> areas, ReadOnlySpan<int> periods, ReadOnlySpan<long> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            ref var held = ref _values[shape.PlaceOf(areas[i], periods[i])];
            var value = values[i];
            if (held != ObservationColumns.Missing || !Accepts(value))
            {
                return i;
            }

            held = value;
        }

        return values.Length;
    }

    public override ValueColumn Copy() => new WideColumn(this);
}
