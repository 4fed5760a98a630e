namespace HanoiPlan.Sdk.Observations;

/// <summary>A column of 32-bit numbers.</summary>
internal sealed class NarrowColumn : ValueColumn
{
    private readonly int[] _values;

    public NarrowColumn(long least, long most, int places)
        : base(least, most)
    {
        _values = GC.AllocateUninitializedArray<int>(places);
        Array.Fill(_values, int.MinValue);
    }

    private NarrowColumn(NarrowColumn other)
        : base(other.Least, other.Most) => _values = [.. other._values];

    public override ColumnWidth Width => ColumnWidth.Narrow;

    public override long Bytes => (long)_values.Length * sizeof(int);

    /// <summary>The numbers themselves, for kernels; the least one stands for a missing value.</summary>
    public int[] Values => _values;

    public override long this[int place] => _values[place] is var value && value == int.MinValue ? ObservationColumns.Missing : value;

    public override long LargestMagnitude()
    {
        long largest = 0;
        foreach (var value in _values)
        {
            largest = value == int.MinValue ? largest : Math.Max(largest, Math.Abs((long)value));
        }

        return largest;
    }

    public override void Write(int place, long value) => _values[place] = value == ObservationColumns.Missing ? int.MinValue : (int)value;

    public override int Fill(ColumnShape shape, ReadOnlySpan<int> areas, ReadOnlySpan<int> periods, ReadOnlySpan<long> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            ref var held = ref _values[shape.PlaceOf(areas[i], periods[i])];
            var value = values[i];
            if (held != int.MinValue || !Accepts(value))
            {
                return i;
            }

            held = unchecked((int)value);
        }

        return values.Length;
    }

    public override ValueColumn Copy() => new NarrowColumn(this);
}
