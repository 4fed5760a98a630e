using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Measures;

/// <summary>
/// What measures have to do with each other, declared and never guessed: shares of one whole, a part nested in a wider one, the
/// components of a growth, a level and its growth. Rules hold plans and figures against it. The four kinds are all there are.
/// Immutable.
/// </summary>
public abstract class MeasureRelation
{
    private protected MeasureRelation(IReadOnlyList<string> measureCodes, LocalisedText basis, SourceReference? source)
    {
        ArgumentNullException.ThrowIfNull(basis);
        foreach (var code in measureCodes)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(code);
        }

        if (measureCodes.Distinct(StringComparer.Ordinal).Count() != measureCodes.Count)
        {
            throw new ArgumentException($"A relation names a measure twice: {string.Join(", ", measureCodes)}.", nameof(measureCodes));
        }

        MeasureCodes = measureCodes;
        Basis = basis;
        Source = source;
    }

    /// <summary>The codes of the measures, in the order that the relation gives them.</summary>
    public IReadOnlyList<string> MeasureCodes { get; }

    /// <summary>What the relation rests on.</summary>
    public LocalisedText Basis { get; }

    /// <summary>Where a document says so; null when it is a matter of definition or a reading.</summary>
    public SourceReference? Source { get; }

    /// <summary>What tells the relation from others: its kind and its measures.</summary>
    public string Id => $"{KindName}({string.Join(',', MeasureCodes)})";

    /// <summary>Does one thing for each kind of relation.</summary>
    public TResult Match<TResult>(
        Func<SharesOfWhole, TResult> shares, Func<NestedMeasures, TResult> nested, Func<GrowthComponents, TResult> growth, Func<LevelAndGrowth, TResult> level)
    {
        ArgumentNullException.ThrowIfNull(shares);
        ArgumentNullException.ThrowIfNull(nested);
        ArgumentNullException.ThrowIfNull(growth);
        ArgumentNullException.ThrowIfNull(level);
        return this switch
        {
            SharesOfWhole one => shares(one),
            NestedMeasures one => nested(one),
            GrowthComponents one => growth(one),
            _ => level((LevelAndGrowth)this),
        };
    }

    /// <summary>The identifier.</summary>
    public sealed override string ToString() => Id;

    internal abstract string KindName { get; }
}
