namespace HanoiPlan.Samples.Comparison;

/// <summary>Tells of rows that were left out, each with its file and line.</summary>
internal sealed class BadRows
{
    private readonly TextWriter _errors;

    public BadRows(TextWriter errors) => _errors = errors;

    public long Count { get; private set; }

    public void Add(string file, long line, string problem)
    {
        Count++;
        _errors.WriteLine($"{file}({line}): {problem}");
    }
}
