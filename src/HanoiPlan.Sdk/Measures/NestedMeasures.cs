using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Measures;

/// <summary>
/// Everything that the inner measure counts is counted by the outer one too, over the same denominator: certified labour is
/// trained labour. So the inner value is never above the outer. Immutable.
/// </summary>
public sealed class NestedMeasures : MeasureRelation
{
    private NestedMeasures(string inner, string outer, LocalisedText basis, SourceReference? source)
        : base([inner, outer], basis, source)
    {
    }

    /// <summary>The code of the narrower measure.</summary>
    public string Inner => MeasureCodes[0];

    /// <summary>The code of the wider measure.</summary>
    public string Outer => MeasureCodes[1];

    internal override string KindName => "nested";

    /// <summary>Declares that one measure is nested in another of the same unit.</summary>
    /// <param name="inner">The code of the narrower measure.</param>
    /// <param name="outer">The code of the wider measure.</param>
    /// <param name="basis">What the relation rests on.</param>
    /// <param name="source">Where a document says so; null when it is a matter of definition.</param>
    /// <exception cref="ArgumentException">A code is empty, or both are the same.</exception>
    public static NestedMeasures Of(string inner, string outer, LocalisedText basis, SourceReference? source) => new(inner, outer, basis, source);
}
