using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Measures;

/// <summary>Measures in per cent that are all the parts of one whole: together they make 100. Immutable.</summary>
public sealed class SharesOfWhole : MeasureRelation
{
    private SharesOfWhole(string[] measureCodes, LocalisedText basis, SourceReference? source)
        : base(measureCodes, basis, source)
    {
    }

    internal override string KindName => "shares";

    /// <summary>Declares the shares of a whole.</summary>
    /// <param name="basis">What the relation rests on.</param>
    /// <param name="source">Where a document says so; null when it is a matter of definition.</param>
    /// <param name="measureCodes">All the parts, two at least.</param>
    /// <exception cref="ArgumentException">There are fewer than two, one is empty, or one stands twice.</exception>
    public static SharesOfWhole Of(LocalisedText basis, SourceReference? source, params string[] measureCodes)
    {
        ArgumentNullException.ThrowIfNull(measureCodes);
        return measureCodes.Length >= 2
            ? new SharesOfWhole([.. measureCodes], basis, source)
            : throw new ArgumentException("A whole has at least two shares.", nameof(measureCodes));
    }
}
