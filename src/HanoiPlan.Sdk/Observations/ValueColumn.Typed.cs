using System.Numerics;
using System.Runtime.InteropServices;

namespace HanoiPlan.Sdk.Observations;

/// <summary>A column of numbers of one width: of 32 or of 64 bits.</summary>
internal sealed class ValueColumn<T> : ValueColumn
    where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
{
    private readonly T[] _values;

    public ValueColumn(long least, long most, int places)
        : base(least, most)
    {
        _values = GC.AllocateUninitializedArray<T>(places);
        Array.Fill(_values, T.MinValue);
    }

    private ValueColumn(ValueColumn<T> other)
        : base(other.Least, other.Most) => _values = [.. other._values];

    public override ColumnWidth Width => typeof(T) == typeof(int) ? ColumnWidth.Narrow : ColumnWidth.Wide;

    public override long Bytes => (long)_values.Length * T.Zero.GetByteCount();

    /// <summary>The numbers themselves, for kernels; the least one stands for a missing value.</summary>
    public T[] Values => _values;

    public override long this[int place] => _values[place] is var value && value == T.MinValue ? ObservationColumns.Missing : long.CreateTruncating(value);

    public override long LargestMagnitude()
    {
        var missing = new Vector<T>(T.MinValue);
        var (least, most) = (Vector<T>.Zero, Vector<T>.Zero);
        var vectors = MemoryMarshal.Cast<T, Vector<T>>(_values);
        foreach (var values in vectors)
        {
            var known = Vector.AndNot(values, Vector.Equals(values, missing));
            (least, most) = (Vector.Min(least, known), Vector.Max(most, known));
        }

        long largest = 0;
        for (var i = 0; i < Vector<T>.Count; i++)
        {
            largest = Math.Max(largest, Math.Max(-long.CreateTruncating(least[i]), long.CreateTruncating(most[i])));
        }

        foreach (var value in _values.AsSpan(vectors.Length * Vector<T>.Count))
        {
            largest = value == T.MinValue ? largest : Math.Max(largest, Math.Abs(long.CreateTruncating(value)));
        }

        return largest;
    }

    public override void Write(int place, long value) => _values[place] = value == ObservationColumns.Missing ? T.MinValue : T.CreateChecked(value);

    public override int Fill(ColumnShape shape, ReadOnlySpan<int> areas, ReadOnlySpan<int> periods, ReadOnlySpan<long> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            ref var held = ref _values[shape.PlaceOf(areas[i], periods[i])];
            var value = values[i];
            if (held != T.MinValue || !Accepts(value))
            {
                return i;
            }

            held = T.CreateTruncating(value);
        }

        return values.Length;
    }

    public override ValueColumn Copy() => new ValueColumn<T>(this);
}
