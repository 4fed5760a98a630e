using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Observations;

/// <summary>The published figure of the whole beside what its units make. Neither replaces the other.</summary>
public sealed class PublishedTotal
{
    private readonly Measure _measure;

    private PublishedTotal(Measure measure, IReadOnlyList<Figure> figures, Rational? low, Rational? high)
    {
        _measure = measure;
        Observations = [.. figures.Select(figure => figure.Observation)];
        var values = figures.SelectMany(Values).ToArray();
        Low = values.Min(value => value.Value);
        High = values.Max(value => value.Value);
        IsRebuilt = values.Any(value => (low is not { } least || value.Value + value.Half >= least) && (high is not { } most || value.Value - value.Half <= most));
        Difference = Low == High && low is { } made && made == high ? Low - made : null;
    }

    /// <summary>The observations it is published by: one, or several that disagree.</summary>
    public IReadOnlyList<Observation> Observations { get; }

    /// <summary>The least of the published values, in the measure's unit.</summary>
    public Rational Low { get; }

    /// <summary>The greatest of the published values; the same as <see cref="Low"/> unless sources disagree.</summary>
    public Rational High { get; }

    /// <summary>True when the units can make a published value, up to half a unit of its last published decimal.</summary>
    public bool IsRebuilt { get; }

    /// <summary>Published less rolled up; null when one of the two is not exact.</summary>
    public Rational? Difference { get; }

    /// <summary>The published value in words, and the difference.</summary>
    public string ToText(Language language)
    {
        var vietnamese = language == Language.Vietnamese;
        var value = QuantityText.Write(Low, High, _measure, language);
        if (Difference is { Sign: not 0 } difference)
        {
            var sign = difference.Sign > 0 ? "+" : "−";
            var amount = sign + QuantityText.Number(difference.Abs(), _measure, language) + QuantityText.DifferenceSuffix(_measure.Unit, language);
            return vietnamese
                ? $"công bố {value}, chênh {amount}{(IsRebuilt ? " do làm tròn" : string.Empty)}"
                : $"published {value}, a difference of {amount}{(IsRebuilt ? " by rounding" : string.Empty)}";
        }

        return vietnamese
            ? $"công bố {value}, {(IsRebuilt ? "phù hợp" : "nằm ngoài khoảng tổng hợp được")}"
            : $"published {value}, {(IsRebuilt ? "which agrees" : "outside of what the units can make")}";
    }

    /// <summary>The comparison in English.</summary>
    public override string ToString() => ToText(Language.English);

    internal static PublishedTotal? Of(Measure measure, IReadOnlyList<Figure> figures, Rational? low, Rational? high) =>
        figures.Count == 0 ? null : new PublishedTotal(measure, figures, low, high);

    // A headline may have been rounded to its last published decimal; parts are exact.
    private IEnumerable<(Rational Value, Rational Half)> Values(Figure figure)
    {
        if (figure.Headline is { } headline)
        {
            var observation = figure.Observation;
            var shift = (observation.Unit ?? _measure.Unit).PowerOfTen - _measure.Unit.PowerOfTen;
            yield return (headline, Rational.PowerOfTen(shift - observation.Value!.Value.Scale) * Rational.Of(1, 2));
        }

        if (figure.Ratio is { } ratio && (figure.Headline is null || !figure.Rebuilds))
        {
            yield return (ratio, Rational.Zero);
        }
    }
}
