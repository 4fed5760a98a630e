using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Observations;

/// <summary>
/// Fills <see cref="ObservationColumns"/>. A column is allocated when its first cell is written, and <see cref="Build"/>
/// hands the columns over without copying them. Threads may write different cells at the same time; all else is for one
/// thread. Areas, measures and periods are named by their place in the lists given, from 0.
/// </summary>
public sealed partial class ObservationColumnsBuilder
{
    private readonly ColumnShape _shape;
    private readonly ColumnChoice[] _choices;
    private readonly MeasureColumns?[] _columns;
    private readonly List<Finding> _findings = [];
    private readonly HashSet<(int Measure, int Place)> _disputed = [];
    private LocalDate? _recordedOn;
    private bool _isBuilt;

    /// <summary>Begins columns in which every cell is empty.</summary>
    /// <param name="measures">The measures, a column each.</param>
    /// <param name="areas">The areas, each once, in the order of the cells.</param>
    /// <param name="periods">The periods, ascending, each once, all of one kind.</param>
    /// <exception cref="ArgumentException">An area or a period stands twice, the periods are not ascending or not of one
    /// kind, or there are more cells than an array can have.</exception>
    public ObservationColumnsBuilder(MeasureCatalogue measures, IEnumerable<AreaCode> areas, IEnumerable<TimePeriod> periods)
        : this(new ColumnShape(measures, areas, periods))
    {
    }

    internal ObservationColumnsBuilder(ColumnShape shape)
    {
        _shape = shape;
        _choices = [.. shape.Measures.Select(ColumnChoice.For)];
        _columns = new MeasureColumns?[shape.Measures.Count];
    }

    /// <summary>The measures, in the order of their places.</summary>
    public MeasureCatalogue Measures => _shape.Measures;

    /// <summary>The areas, in the order of their places.</summary>
    public IReadOnlyList<AreaCode> Areas => _shape.Areas;

    /// <summary>The periods, ascending, all of one kind.</summary>
    public IReadOnlyList<TimePeriod> Periods => _shape.Periods;

    internal ColumnShape Shape => _shape;

    /// <summary>
    /// Sets the width of a measure's column. Unless set, it is narrow where the measure's scale and natural limits leave no
    /// value that needs more than 32 bits, else wide. A value that does not fit is refused, never cut.
    /// </summary>
    /// <exception cref="InvalidOperationException">A cell of the measure was written before.</exception>
    public ObservationColumnsBuilder Holding(int measure, ColumnWidth width)
    {
        ChoiceOf(measure).Width = width;
        return this;
    }

    /// <summary>Keeps the parts of a ratio measure too, for roll-up, as whole numbers in wide columns.</summary>
    /// <exception cref="InvalidOperationException">A cell of the measure was written before.</exception>
    public ObservationColumnsBuilder WithParts(int measure) => WithParts(measure, 0, 0, ColumnWidth.Wide);

    /// <summary>Keeps the parts of a ratio measure too, for roll-up.</summary>
    /// <param name="measure">The place of the measure.</param>
    /// <param name="numeratorPlaces">The decimal places of a numerator, 0 to <see cref="Scale.MaxPlaces"/>.</param>
    /// <param name="denominatorPlaces">The decimal places of a denominator, 0 to <see cref="Scale.MaxPlaces"/>.</param>
    /// <param name="width">The width of both columns.</param>
    /// <exception cref="InvalidOperationException">A cell of the measure was written before.</exception>
    public ObservationColumnsBuilder WithParts(int measure, int numeratorPlaces, int denominatorPlaces, ColumnWidth width)
    {
        var (numerators, denominators) = (new Scale(numeratorPlaces), new Scale(denominatorPlaces));
        var choice = ChoiceOf(measure);
        (choice.PartsWidth, choice.NumeratorScale, choice.DenominatorScale) = (width, numerators, denominators);
        return this;
    }

    /// <summary>True when the parts of a ratio are kept for a measure.</summary>
    public bool HasParts(int measure)
    {
        _shape.MeasureAt(measure);
        return _choices[measure].PartsWidth is not null;
    }

    /// <summary>Sets the day on which the figures were recorded; unless set, each is recorded on the last day of its period.</summary>
    /// <exception cref="ArgumentException"><paramref name="date"/> is <c>default(LocalDate)</c>.</exception>
    public ObservationColumnsBuilder RecordedOn(LocalDate date)
    {
        GivenDay.ThrowIfDefault(date, nameof(date));
        _recordedOn = date;
        return this;
    }

    /// <summary>Writes a value in the measure's unit, over what the cell held.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such cell, or the value cannot stand in it: see <see cref="TrySet(int, int, int, decimal, out CellRefusal)"/>.</exception>
    public void Set(int area, int measure, int period, decimal value)
    {
        if (!TrySet(area, measure, period, value, out var refusal))
        {
            throw Refused(nameof(value), value, refusal, area, measure, period);
        }
    }

    /// <summary>Writes a value counted in the steps of the measure's scale, over what the cell held.</summary>
    /// <param name="area">The place of the area.</param>
    /// <param name="measure">The place of the measure.</param>
    /// <param name="period">The place of the period.</param>
    /// <param name="steps">The value times 10^places, or <see cref="ObservationColumns.Missing"/> to empty the cell.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such cell, or the value cannot stand in it.</exception>
    public void SetSteps(int area, int measure, int period, long steps)
    {
        if (!TrySetSteps(area, measure, period, steps, out var refusal))
        {
            throw Refused(nameof(steps), steps, refusal, area, measure, period);
        }
    }

    /// <summary>Writes a value in the measure's unit, over what the cell held.</summary>
    /// <returns>False when it cannot stand in the cell; then nothing is written.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such cell.</exception>
    public bool TrySet(int area, int measure, int period, decimal value, out CellRefusal refusal)
    {
        if (_shape.MeasureAt(measure).Scale.TryToSteps(value, out var steps))
        {
            return TrySetSteps(area, measure, period, steps, out refusal);
        }

        refusal = CellRefusal.OverPrecise;
        return false;
    }

    /// <summary>Writes a value counted in the steps of the measure's scale, over what the cell held.</summary>
    /// <inheritdoc cref="TrySet(int, int, int, decimal, out CellRefusal)" />
    public bool TrySetSteps(int area, int measure, int period, long steps, out CellRefusal refusal)
    {
        var place = _shape.PlaceOf(area, period);
        var columns = ColumnsOf(measure);
        refusal = RefusalOf(columns, steps);
        if (refusal != CellRefusal.None)
        {
            return false;
        }

        columns.Write(place, steps, ObservationColumns.Missing, ObservationColumns.Missing);
        return true;
    }

    /// <summary>Writes the parts of a ratio and, where it is published, its headline, over what the cell held.</summary>
    /// <param name="area">The place of the area.</param>
    /// <param name="measure">The place of the measure, which must keep parts.</param>
    /// <param name="period">The place of the period.</param>
    /// <param name="headline">The value in the measure's unit with the decimals as published; null when only the parts are known.</param>
    /// <param name="numerator">The numerator.</param>
    /// <param name="denominator">The denominator, above zero.</param>
    /// <param name="refusal">Why the figure cannot stand in the cell.</param>
    /// <returns>False when it cannot stand in the cell; then nothing is written.</returns>
    /// <exception cref="InvalidOperationException">The measure keeps no parts: see <see cref="WithParts(int)"/>.</exception>
    public bool TrySetParts(int area, int measure, int period, decimal? headline, decimal numerator, decimal denominator, out CellRefusal refusal)
    {
        var place = _shape.PlaceOf(area, period);
        var columns = ColumnsOf(measure);
        if (!columns.HasParts)
        {
            throw new InvalidOperationException($"The columns of \"{columns.Measure.Code}\" keep no parts; ask for them with WithParts before the first cell.");
        }

        var steps = ObservationColumns.Missing;
        if (!columns.NumeratorScale.TryToSteps(numerator, out var above) || !columns.DenominatorScale.TryToSteps(denominator, out var below)
            || (headline is { } published && !columns.Measure.Scale.TryToSteps(published, out steps)))
        {
            refusal = CellRefusal.OverPrecise;
            return false;
        }

        refusal = RefusalOf(columns, steps);
        if (refusal == CellRefusal.None)
        {
            refusal = columns.RefusalOfParts(headline, above, below);
        }

        if (refusal != CellRefusal.None)
        {
            return false;
        }

        columns.Write(place, steps, above, below);
        return true;
    }

    /// <summary>
    /// Writes values of one measure, counted in steps, into cells that hold neither a value nor parts, up to the first that cannot be
    /// written: at much less cost than asking each cell first. They are final figures.
    /// </summary>
    /// <param name="measure">The place of the measure.</param>
    /// <param name="areas">The places of the areas, one for each value.</param>
    /// <param name="periods">The places of the periods, one for each value.</param>
    /// <param name="steps">The values; <see cref="ObservationColumns.Missing"/> is none and ends the writing.</param>
    /// <returns>How many were written: all, or as many as stand before the first whose cell holds something or does not accept it.</returns>
    /// <exception cref="ArgumentException">The lists differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such cell; those before it are written.</exception>
    public int FillSteps(int measure, ReadOnlySpan<int> areas, ReadOnlySpan<int> periods, ReadOnlySpan<long> steps)
    {
        if (areas.Length != steps.Length || periods.Length != steps.Length)
        {
            throw new ArgumentException($"There are {areas.Length} areas and {periods.Length} periods for {steps.Length} values.", nameof(steps));
        }

        return ColumnsOf(measure).Fill(_shape, areas, periods, steps);
    }

    /// <summary>Writes values of consecutive areas for one period, counted in steps; <see cref="ObservationColumns.Missing"/> for an empty cell.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are no such cells, or a value cannot stand in its cell; those before it are written.</exception>
    public void SetAreas(int firstArea, int measure, int period, ReadOnlySpan<long> steps)
    {
        for (var i = 0; i < steps.Length; i++)
        {
            SetSteps(firstArea + i, measure, period, steps[i]);
        }
    }

    /// <summary>Writes values of consecutive periods in one area, counted in steps; <see cref="ObservationColumns.Missing"/> for an empty cell.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are no such cells, or a value cannot stand in its cell; those before it are written.</exception>
    public void SetSeries(int area, int measure, int firstPeriod, ReadOnlySpan<long> steps)
    {
        for (var i = 0; i < steps.Length; i++)
        {
            SetSteps(area, measure, firstPeriod + i, steps[i]);
        }
    }

    /// <summary>Says what the figure that was written into a cell is; unless said, it is final.</summary>
    /// <exception cref="ArgumentException"><paramref name="kind"/> is no result: forecasts and plans are never judged.</exception>
    public void Mark(int area, int measure, int period, ObservationKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        if (!kind.IsResult)
        {
            throw new ArgumentException($"A figure of kind \"{kind.Name}\" is no result; columns hold results.", nameof(kind));
        }

        ColumnsOf(measure).Mark(_shape.PlaceOf(area, period), kind);
    }

    /// <summary>Empties a cell whose sources disagree, counts it as disputed, and keeps what there is to say about it.</summary>
    public void Dispute(int area, int measure, int period, Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        SetSteps(area, measure, period, ObservationColumns.Missing);
        _disputed.Add((measure, _shape.PlaceOf(area, period)));
        _findings.Add(finding);
    }

    /// <summary>What a cell holds, counted in steps.</summary>
    /// <returns>False for a cell without a value.</returns>
    public bool TryGetSteps(int area, int measure, int period, out long steps)
    {
        steps = ColumnsOf(measure).Values[_shape.PlaceOf(area, period)];
        return steps != ObservationColumns.Missing;
    }

    /// <summary>The parts that a cell holds.</summary>
    /// <returns>False for a cell without parts.</returns>
    public bool TryGetParts(int area, int measure, int period, out decimal numerator, out decimal denominator) =>
        ColumnsOf(measure).TryGetParts(_shape.PlaceOf(area, period), out numerator, out denominator);

    /// <summary>Hands the columns over. Afterwards this builder takes nothing more.</summary>
    /// <exception cref="InvalidOperationException">The columns were handed over before.</exception>
    public ObservationColumns Build() => BuildWith([]);

    /// <summary>Hands the columns over, with findings about cells that are not disputed.</summary>
    internal ObservationColumns BuildWith(IEnumerable<Finding> findings)
    {
        _findings.AddRange(findings);
        var columns = new MeasureColumns[_columns.Length];
        for (var measure = 0; measure < columns.Length; measure++)
        {
            columns[measure] = ColumnsOf(measure);
        }

        _isBuilt = true;
        var empty = _disputed.Where(cell => columns[cell.Measure].Values[cell.Place] == ObservationColumns.Missing);
        return new ObservationColumns(_shape, columns, _recordedOn, Finding.Sort(_findings), [.. empty.Order()]);
    }

    private MeasureColumns ColumnsOf(int measure)
    {
        if ((uint)measure >= (uint)_columns.Length)
        {
            _shape.MeasureAt(measure);
        }

        if (_isBuilt)
        {
            throw new InvalidOperationException("The columns were handed over; begin another builder.");
        }

        return Volatile.Read(ref _columns[measure]) ?? Allocate(measure);
    }

    private MeasureColumns Allocate(int measure)
    {
        // Columns of different measures are made at the same time: much of the work is the first touch of their memory.
        lock (_choices[measure])
        {
            return _columns[measure] ??= _choices[measure].Allocate(_shape.CellCount);
        }
    }

    private ColumnChoice ChoiceOf(int measure)
    {
        var code = _shape.MeasureAt(measure).Code;
        return _columns[measure] is null
            ? _choices[measure]
            : throw new InvalidOperationException($"The columns of \"{code}\" are in use; choose before the first cell is written.");
    }

    private static CellRefusal RefusalOf(MeasureColumns columns, long steps) =>
        columns.Values.Accepts(steps) || steps == ObservationColumns.Missing ? CellRefusal.None
        : steps < MeasureColumns.LeastSteps(columns.Measure) || steps > MeasureColumns.MostSteps(columns.Measure) ? CellRefusal.BeyondLimit
        : CellRefusal.TooWide;

    private ArgumentOutOfRangeException Refused(string name, object value, CellRefusal refusal, int area, int measure, int period)
    {
        var columns = ColumnsOf(measure);
        return new ArgumentOutOfRangeException(
            name,
            value,
            $"The value cannot stand in {_shape.Describe(area, measure, period)} ({refusal}): its column takes {columns.Measure.Scale.FromSteps(columns.Values.Least)} to {columns.Measure.Scale.FromSteps(columns.Values.Most)} with {columns.Measure.Scale.Places} decimals.");
    }
}
