using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation.Tracing;

/// <summary>What the expected path asks for by the judged period, where no single pace says so: the statuses by value.</summary>
public sealed class ThresholdStep : TraceStep
{
    internal ThresholdStep(CutPointRow row, Measure measure)
        : base(TraceCitation.ToMethod(3))
    {
        Row = row;
        Measure = measure;
    }

    /// <summary>The row of cut points that judged.</summary>
    public CutPointRow Row { get; }

    /// <summary>The measure, whose unit the numbers have.</summary>
    public Measure Measure { get; }

    private protected override string Vietnamese() => $"Mức mà lộ trình yêu cầu đến lúc đó: {Bands(Language.Vietnamese)}.";

    private protected override string English() => $"What the path asks for by then: {Bands(Language.English)}.";

    // By the values of the measure's scale: the first one of each band, and below the first threshold the lowest band.
    private string Bands(Language language)
    {
        var (below, from) = language == Language.Vietnamese ? ("dưới", "từ") : ("below", "from");
        var bands = new List<string>(Row.Bands.Count);
        for (var i = 0; i < Row.Cuts.Count; i++)
        {
            if (Row.Cuts[i].FirstAt is not { } first)
            {
                break;
            }

            var value = QuantityText.Write(Measure.Scale.FromSteps(first), Measure.Unit, language);
            if (i == 0)
            {
                bands.Add($"{Name(Row.Bands[0], language)} {below} {value}");
            }

            bands.Add($"{Name(Row.Bands[i + 1], language)} {from} {value}");
        }

        return bands.Count > 0 ? string.Join("; ", bands) : Name(Row.Bands[0], language);
    }

    private static string Name(AssessmentStatus status, Language language) => status.Label.In(language).ToLowerInvariant();
}
