using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation.Methods;

/// <summary>What several methods say of one series, side by side. Immutable.</summary>
public sealed class SeriesComparison
{
    private SeriesComparison(MethodSeries series, IReadOnlyList<KeyValuePair<AssessmentMethod, MethodResult>> results)
    {
        Series = series;
        Results = results;
        Decided = [.. results.Where(pair => IsDecided(pair.Value))];
        Disagrees = Decided.Select(pair => Band(pair.Value.Status)).Distinct().Skip(1).Any();
    }

    /// <summary>The series.</summary>
    public MethodSeries Series { get; }

    /// <summary>Each method with its result, in the order asked for.</summary>
    public IReadOnlyList<KeyValuePair<AssessmentMethod, MethodResult>> Results { get; }

    /// <summary>The results that say whether the target is, or will be, met; refusals and undetermined ones are not among them.</summary>
    public IReadOnlyList<KeyValuePair<AssessmentMethod, MethodResult>> Decided { get; }

    /// <summary>
    /// True when decided results differ in their mapped status. Exceeded and met count as one, since most methods have no
    /// word for exceeded.
    /// </summary>
    public bool Disagrees { get; }

    /// <summary>What each decided method asked and found; null when they agree.</summary>
    public LocalisedText? Why => Disagrees ? Explain(Decided) : null;

    /// <summary>Puts results that were obtained elsewhere side by side.</summary>
    /// <param name="series">The series judged.</param>
    /// <param name="results">Each method with its result.</param>
    public static SeriesComparison Of(MethodSeries series, IReadOnlyList<KeyValuePair<AssessmentMethod, MethodResult>> results)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(results);
        return new SeriesComparison(series, results);
    }

    /// <summary>The series with the statuses.</summary>
    public override string ToString() =>
        $"{Series.Name}: {string.Join(", ", Results.Select(pair => $"{pair.Key.Name} {pair.Value.Status.Name}"))}";

    private static bool IsDecided(MethodResult result) =>
        result.IsAvailable && result.Status.Rank <= AssessmentStatus.NotMet.Rank;

    private static AssessmentStatus Band(AssessmentStatus status) => status.IsAttained ? AssessmentStatus.Met : status;

    private static LocalisedText Explain(IReadOnlyList<KeyValuePair<AssessmentMethod, MethodResult>> decided) => LocalisedText.Of(
        string.Join(" ", decided.Select(pair => Sentence(pair, Language.Vietnamese))),
        string.Join(" ", decided.Select(pair => Sentence(pair, Language.English))));

    private static string Sentence(KeyValuePair<AssessmentMethod, MethodResult> pair, Language language)
    {
        var found = pair.Value.Class is { } named ? $"{named.In(language)}, {pair.Value.Status.Label.In(language)}" : pair.Value.Status.Label.In(language);
        return $"[{pair.Key.Name}] {pair.Key.Question.In(language)} {found}: {pair.Value.Reason.In(language)}";
    }
}
