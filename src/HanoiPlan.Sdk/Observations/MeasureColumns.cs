using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Observations;

/// <summary>What columns hold of one measure: its values and, where asked for, the parts of a ratio and the kinds of the figures.</summary>
internal sealed class MeasureColumns
{
    private const byte FinalKind = 1;

    private byte[]? _kinds;

    public MeasureColumns(Measure measure, ColumnWidth width, ColumnWidth? partsWidth, Scale numeratorScale, Scale denominatorScale, int cells)
    {
        Measure = measure;
        Values = ValueColumn.Of(width, LeastSteps(measure), MostSteps(measure), cells);
        NumeratorScale = numeratorScale;
        DenominatorScale = denominatorScale;
        if (partsWidth is { } parts)
        {
            Numerators = ValueColumn.Of(parts, -long.MaxValue, long.MaxValue, cells);
            Denominators = ValueColumn.Of(parts, 1, long.MaxValue, cells);
        }
    }

    private MeasureColumns(MeasureColumns other)
    {
        Measure = other.Measure;
        Values = other.Values.Copy();
        NumeratorScale = other.NumeratorScale;
        DenominatorScale = other.DenominatorScale;
        Numerators = other.Numerators?.Copy();
        Denominators = other.Denominators?.Copy();
        _kinds = other._kinds is null ? null : [.. other._kinds];
    }

    public Measure Measure { get; }

    public ValueColumn Values { get; }

    public Scale NumeratorScale { get; }

    public Scale DenominatorScale { get; }

    public ValueColumn? Numerators { get; }

    public ValueColumn? Denominators { get; }

    public bool HasParts => Numerators is not null;

    public long Bytes => Values.Bytes + (Numerators?.Bytes ?? 0) + (Denominators?.Bytes ?? 0) + (_kinds?.LongLength ?? 0);

    /// <summary>The least value of the measure in its steps; of 64 bits where it has no lower limit.</summary>
    public static long LeastSteps(Measure measure) => measure.LowerLimit is { } lower
        ? Steps(Rational.From(lower) * Rational.From(measure.Scale.StepsPerOne), true)
        : -long.MaxValue;

    /// <summary>The greatest value of the measure in its steps; of 64 bits where it has no upper limit.</summary>
    public static long MostSteps(Measure measure) => measure.UpperLimit is { } upper
        ? Steps(Rational.From(upper) * Rational.From(measure.Scale.StepsPerOne), false)
        : long.MaxValue;

    /// <summary>Narrow where the natural limits leave no value that needs more bits.</summary>
    public static ColumnWidth WidthFor(Measure measure) =>
        LeastSteps(measure) >= -ValueColumn.MostNarrow && MostSteps(measure) <= ValueColumn.MostNarrow ? ColumnWidth.Narrow : ColumnWidth.Wide;

    public MeasureColumns Copy() => new(this);

    public ObservationKind KindAt(int place) => _kinds is null || _kinds[place] is 0 ? ObservationKind.Final : ObservationKind.All[_kinds[place] - 1];

    public void Mark(int place, ObservationKind kind)
    {
        if (_kinds is null && kind.Value != FinalKind)
        {
            Interlocked.CompareExchange(ref _kinds, new byte[KindCount], null);
        }

        if (_kinds is { } kinds)
        {
            kinds[place] = (byte)kind.Value;
        }
    }

    /// <summary>The ratio that parts make in the measure's unit.</summary>
    public Rational RatioOf(long numerator, long denominator) =>
        Rational.Of(numerator, denominator)
        * Rational.PowerOfTen(DenominatorScale.Places - NumeratorScale.Places - Measure.Unit.PowerOfTen);

    public bool TryGetParts(int place, out decimal numerator, out decimal denominator)
    {
        if (Denominators is { } denominators && denominators[place] is not ObservationColumns.Missing and var below)
        {
            numerator = NumeratorScale.FromSteps(Numerators![place]);
            denominator = DenominatorScale.FromSteps(below);
            return true;
        }

        (numerator, denominator) = (0, 0);
        return false;
    }

    /// <summary>Writes a final figure that is accepted.</summary>
    public void Write(int place, long steps, long numerator, long denominator)
    {
        Values.Write(place, steps);
        Numerators?.Write(place, numerator);
        Denominators?.Write(place, denominator);
        if (_kinds is { } kinds)
        {
            kinds[place] = FinalKind;
        }
    }

    /// <summary>Writes final figures into cells that hold nothing, up to the first that cannot be written.</summary>
    /// <returns>How many were written.</returns>
    public int Fill(ColumnShape shape, ReadOnlySpan<int> areas, ReadOnlySpan<int> periods, ReadOnlySpan<long> steps)
    {
        if (Denominators is null)
        {
            var filled = Values.Fill(shape, areas, periods, steps);
            MarkFinal(shape, areas[..filled], periods[..filled]);
            return filled;
        }

        for (var i = 0; i < steps.Length; i++)
        {
            if (Denominators[shape.PlaceOf(areas[i], periods[i])] != ObservationColumns.Missing
                || Values.Fill(shape, areas.Slice(i, 1), periods.Slice(i, 1), steps.Slice(i, 1)) == 0)
            {
                return i;
            }

            MarkFinal(shape, areas.Slice(i, 1), periods.Slice(i, 1));
        }

        return steps.Length;
    }

    /// <summary>Why parts cannot stand beside a headline, which is null when they stand alone.</summary>
    public CellRefusal RefusalOfParts(decimal? headline, long numerator, long denominator)
    {
        if (denominator <= 0)
        {
            return CellRefusal.PartsBeyondLimit;
        }

        if (!Numerators!.Accepts(numerator) || !Denominators!.Accepts(denominator))
        {
            return CellRefusal.TooWide;
        }

        var ratio = RatioOf(numerator, denominator);
        if ((Measure.LowerLimit is { } lower && ratio < Rational.From(lower)) || (Measure.UpperLimit is { } upper && ratio > Rational.From(upper)))
        {
            return CellRefusal.PartsBeyondLimit;
        }

        return headline is { } published && !Rebuilds(ratio, published) ? CellRefusal.NotRebuilt : CellRefusal.None;
    }

    /// <summary>
    /// A headline with as many decimals as let its parts rebuild it: the cell was accepted with its published decimals,
    /// which are not kept, and rebuilds with those.
    /// </summary>
    public decimal HeadlineOf(long steps, long numerator, long denominator)
    {
        var ratio = RatioOf(numerator, denominator);
        var headline = Measure.Scale.FromSteps(steps);
        for (var places = headline.Scale; places > 0 && !Rebuilds(ratio, headline) && decimal.Round(headline, places - 1) == headline; places--)
        {
            headline = decimal.Round(headline, places - 1);
        }

        return headline;
    }

    private void MarkFinal(ColumnShape shape, ReadOnlySpan<int> areas, ReadOnlySpan<int> periods)
    {
        for (var i = 0; _kinds is { } kinds && i < areas.Length; i++)
        {
            kinds[shape.PlaceOf(areas[i], periods[i])] = FinalKind;
        }
    }

    private static bool Rebuilds(Rational ratio, decimal headline) =>
        (ratio - Rational.From(headline)).Abs() <= Rational.PowerOfTen(-headline.Scale) * Rational.Of(1, 2);

    private int KindCount => (int)(Values.Bytes / (Values.Width == ColumnWidth.Narrow ? sizeof(int) : sizeof(long)));

    private static long Steps(Rational limit, bool isLower)
    {
        var steps = isLower ? limit.Ceiling() : limit.Floor();
        return steps < -long.MaxValue ? -long.MaxValue : steps > long.MaxValue ? long.MaxValue : (long)steps;
    }
}
