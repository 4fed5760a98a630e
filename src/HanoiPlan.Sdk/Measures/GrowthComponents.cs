using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Measures;

/// <summary>
/// The growth of a whole is made of the growths of its components: at constant prices the whole after some years is the sum of
/// the components after them, each from its weight in the base year. Immutable.
/// </summary>
public sealed class GrowthComponents : MeasureRelation
{
    private GrowthComponents(string whole, GrowthComponent[] components, LocalisedText basis, SourceReference? source)
        : base([whole, .. components.Select(component => component.MeasureCode)], basis, source) => Components = components;

    /// <summary>The code of the growth of the whole.</summary>
    public string Whole => MeasureCodes[0];

    /// <summary>The components; together they are all of the whole.</summary>
    public IReadOnlyList<GrowthComponent> Components { get; }

    internal override string KindName => "growth";

    /// <summary>Declares the components of a growth.</summary>
    /// <param name="whole">The code of the growth of the whole.</param>
    /// <param name="basis">What the weights rest on.</param>
    /// <param name="source">Where a document gives them; null when kept in <paramref name="basis"/> alone.</param>
    /// <param name="components">All the components, two at least.</param>
    /// <exception cref="ArgumentException">There are fewer than two components, or a measure stands twice.</exception>
    public static GrowthComponents Of(string whole, LocalisedText basis, SourceReference? source, params GrowthComponent[] components)
    {
        ArgumentNullException.ThrowIfNull(components);
        return components.Length >= 2
            ? new GrowthComponents(whole, [.. components], basis, source)
            : throw new ArgumentException("A growth has at least two components.", nameof(components));
    }
}
