using HanoiPlan.Sdk.Evaluation.Methods;

namespace HanoiPlan.Samples.Comparison;

/// <summary>A series of the targets file with the values read for it.</summary>
internal sealed class SeriesEntry
{
    private readonly List<TargetRow> _rows;
    private readonly List<MethodPoint> _points = [];

    public SeriesEntry(TargetRow first) => _rows = [first];

    /// <summary>Adds a further target.</summary>
    /// <returns>What is wrong with the row; empty when nothing.</returns>
    public string Add(TargetRow row)
    {
        if (_rows.Exists(row.HasTargetOf) || !row.AddsTo(_rows[0]))
        {
            return $"the series {row.Series} is declared already; a further row may only add another target.";
        }

        _rows.Add(row);
        return string.Empty;
    }

    /// <summary>Adds the value of a year.</summary>
    /// <returns>False when the year has a value already.</returns>
    public bool Add(int year, decimal value)
    {
        foreach (var point in _points)
        {
            if (point.Year == year)
            {
                return false;
            }
        }

        _points.Add(new MethodPoint(year, value));
        return true;
    }

    /// <summary>The series with all its targets.</summary>
    public MethodSeries ToSeries() => Build(_rows);

    /// <summary>One series for each target, for methods that know only one.</summary>
    public IReadOnlyList<MethodSeries> ToSingleTargetSeries() => [.. _rows.Select(row => Build([row]))];

    public bool HasOneTarget => _rows.Count == 1;

    private MethodSeries Build(IEnumerable<TargetRow> targets)
    {
        var builder = _rows[0].ToBuilder().Add(_points);
        foreach (var row in targets)
        {
            _ = row.Target is null ? builder : builder.Toward(row.Target);
        }

        return builder.Build();
    }
}
