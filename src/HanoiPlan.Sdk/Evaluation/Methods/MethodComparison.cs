namespace HanoiPlan.Sdk.Evaluation.Methods;

/// <summary>Several methods over the same series, with the series on which they disagree and why. Immutable.</summary>
public sealed class MethodComparison
{
    private MethodComparison(IReadOnlyList<SeriesComparison> series) => Series = series;

    /// <summary>Every series, in the order given.</summary>
    public IReadOnlyList<SeriesComparison> Series { get; }

    /// <summary>The series on which methods disagree.</summary>
    public IEnumerable<SeriesComparison> Disagreements => Series.Where(series => series.Disagrees);

    /// <summary>Runs the methods over the series.</summary>
    /// <exception cref="ArgumentException">No method is given, or two of the same name.</exception>
    public static MethodComparison Of(IEnumerable<MethodSeries> series, IReadOnlyList<AssessmentMethod> methods) =>
        Of(series, methods, CancellationToken.None);

    /// <summary>Runs the methods over the series.</summary>
    /// <exception cref="ArgumentException">No method is given, or two of the same name.</exception>
    /// <exception cref="OperationCanceledException">Cancellation was asked for.</exception>
    public static MethodComparison Of(
        IEnumerable<MethodSeries> series, IReadOnlyList<AssessmentMethod> methods, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(methods);
        if (methods.Count == 0 || methods.DistinctBy(method => method.Name).Count() != methods.Count)
        {
            throw new ArgumentException("A comparison needs at least one method, and each only once.", nameof(methods));
        }

        var compared = new List<SeriesComparison>();
        foreach (var one in series)
        {
            cancellationToken.ThrowIfCancellationRequested();
            compared.Add(SeriesComparison.Of(
                one, [.. methods.Select(method => KeyValuePair.Create(method, method.Assess(one)))]));
        }

        return new MethodComparison(compared);
    }
}
