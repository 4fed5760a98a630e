using System.Collections.Frozen;

namespace HanoiPlan.Sdk.Interchange;

/// <summary>Which field of a row belongs to which column of the form.</summary>
internal sealed class CsvHeader
{
    public static readonly string[] Names =
    [
        "area", "measure", "period", "kind", "value", "numerator", "denominator", "unit", "recorded_at", "source", "note",
    ];

    private static readonly ObservationColumn[] Required =
    [
        ObservationColumn.Area, ObservationColumn.Measure, ObservationColumn.Period,
        ObservationColumn.Kind, ObservationColumn.Value, ObservationColumn.RecordedAt,
    ];

    private readonly int[] _fields;
    private readonly string[] _names;

    private CsvHeader(string[] names, int[] fields)
    {
        _names = names;
        _fields = fields;
        Columns = Names.Where((_, column) => fields[column] >= 0)
            .ToFrozenDictionary(name => name, name => fields[Array.IndexOf(Names, name)] + 1, StringComparer.Ordinal);
    }

    /// <summary>How many fields the header has.</summary>
    public int FieldCount => _names.Length;

    /// <summary>The number, from 1, of each column of the form that the file has.</summary>
    public IReadOnlyDictionary<string, int> Columns { get; }

    /// <summary>Reads a header; null when rows cannot be read by it. What is wrong goes to <paramref name="report"/>.</summary>
    public static CsvHeader? Read(string[] names, FindingReport report)
    {
        var fields = new int[Names.Length];
        Array.Fill(fields, -1);
        var isUsable = true;
        for (var field = 0; field < names.Length; field++)
        {
            var name = names[field] = names[field].Trim();
            var column = Array.IndexOf(Names, name);
            if (column < 0)
            {
                report.UnknownColumn(field, name);
            }
            else if (fields[column] >= 0)
            {
                report.DuplicateColumn(field, name, fields[column]);
                isUsable = false;
            }
            else
            {
                fields[column] = field;
            }
        }

        foreach (var column in Required)
        {
            if (fields[(int)column] < 0)
            {
                report.MissingColumn(Names[(int)column]);
                isUsable = false;
            }
        }

        return isUsable ? new CsvHeader(names, fields) : null;
    }

    /// <summary>The field of a column, from 0; −1 when the file lacks it.</summary>
    public int FieldOf(ObservationColumn column) => _fields[(int)column];

    /// <summary>The header's name of a field.</summary>
    public string NameOf(int field) => _names[field];
}
